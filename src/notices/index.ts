export { defineNotice, type KindInfo, type MailChoice, type NoticeKind, whatsappLink } from './notice.ts'
export { addNotice, countUnread, type Recipient } from './notices.queries.ts'
export { noticeCrons, noticeJobs, type NoticeJobOptions } from './notices.job.ts'
export { noticesRoutes, type NoticesSurroundings } from './notices.routes.tsx'
