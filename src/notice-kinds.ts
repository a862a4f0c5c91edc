/** Every kind of notice that any room declares: the page of choices lists them in this order. A test holds it complete. */
import { accountNotices } from '#agencies'
import { catalogueNotices } from '#catalogue/shop'
import { fileFinished } from '#intake'
import { makersNoticeKinds } from '#makers'
import { accountSafety, type KindInfo } from '#notices'
import { orderNotices } from '#orders'
import { ruleNotices } from '#overview'

export const noticeKinds: readonly KindInfo[] = [
  accountSafety,
  ...accountNotices,
  fileFinished,
  ...makersNoticeKinds,
  ...ruleNotices,
  ...orderNotices,
  ...catalogueNotices,
]
