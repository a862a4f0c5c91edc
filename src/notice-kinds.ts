/** Every kind of notice that any room declares: the page of choices lists them in this order. A test holds it complete. */
import { accountNotices } from '#agencies'
import { makersNoticeKinds } from '#makers'
import type { KindInfo } from '#notices'

export const noticeKinds: readonly KindInfo[] = [...accountNotices, ...makersNoticeKinds]
