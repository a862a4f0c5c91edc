export {
  defineNotice,
  type KindInfo,
  type MailChoice,
  type NoticeKind,
  whatsappLink,
  whatsappShare,
} from './notice.ts'
export { accountSafety } from './account.notices.ts'
export {
  addNotice,
  countUnread,
  deliveriesOf,
  type Delivery,
  noticeStatement,
  type Recipient,
  wakeAfterCommit,
  wakeWith,
} from './notices.queries.ts'
export { noticeCrons, noticeJobs, type NoticeJobOptions } from './notices.job.ts'
export { noticesRoutes, type NoticesSurroundings } from './notices.routes.tsx'
