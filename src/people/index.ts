export { AGENCY_ROLES, type Grant, PUBLIC_VIEWER, type Role, ROLES, type Viewer } from './roles.ts'
export { allows, confinedTo, type PermissionName, PERMISSIONS } from './permissions.ts'
export { createSignIn, MIN_PASSWORD, type SignIn } from './sign-in.ts'
export { signedInBy } from './session.queries.ts'
export { missingOf, SECOND_FACTOR_ROLES, secondFactorOf } from './second-factor.ts'
export type { SsoRole, SsoSettings } from './sso.ts'
export { peopleCrons, peopleJobs } from './account.job.ts'
export {
  ACCOUNT_EVENT_JOB,
  type AccountEvent,
  type AccountEventPayload,
  addAccountEventJob,
  addSsoRole,
  applySsoRoles,
  listSsoRoles,
  removeSsoRole,
  resetSecondFactor,
  setTemporaryPassword,
} from './account.queries.ts'
export {
  countPeople,
  ensurePerson,
  type GrantedPerson,
  grantRole,
  grantsOf,
  languagesOf,
  listGranted,
  peopleHolding,
  revokeRole,
} from './people.queries.ts'
export { menuOf, type MenuRow, type Route, type Services, type SessionFacts, type Visit } from './route.ts'
export {
  flashOf,
  frameOf,
  html,
  kindOfGovernment,
  readForm,
  redirectTo,
  redirectWith,
  textParameter,
} from './respond.ts'
export type { FormProblem } from './people.page.tsx'
export { peopleWords, roleName } from './words.ts'
export { peopleRoutes, type PeopleSurroundings } from './people.routes.tsx'
