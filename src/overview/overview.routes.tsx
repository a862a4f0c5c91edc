/** Every page of the overview, and where a person begins. */
import { allows, frameOf, html, redirectTo, type Route, type Visit } from '#people'
import { GayaPage, gayaTitle, sectionsOf } from '#web'
import { ownAgency } from './asked.ts'
import { careRoutes } from './care/care.routes.tsx'
import { certificateImpactRoutes } from './certificate-impact.routes.tsx'
import { guideRoutes } from './guides.routes.tsx'
import { rowRoutes } from './rows.routes.tsx'
import { rulesRoutes } from './rules/rules.routes.tsx'
import { searchRoutes } from './search.routes.tsx'
import { type OverviewSurroundings, summaryRoutes } from './summary.routes.tsx'
import { trailRoutes } from './trail/trail.routes.tsx'

export type { OverviewSurroundings }

export function overviewRoutes(around: OverviewSurroundings): Route[] {
  return [
    ...certificateImpactRoutes,
    {
      method: 'GET',
      path: '/',
      permission: 'open',
      handle: (visit) => redirectTo(homeOf(visit)),
    },
    {
      method: 'GET',
      path: '/gaya',
      permission: 'open',
      handle: (visit) =>
        html(
          visit,
          { title: gayaTitle(visit.language) },
          <GayaPage language={visit.language} url={visit.url} />,
        ),
    },
    ...summaryRoutes(around),
    ...searchRoutes,
    ...rowRoutes(),
    ...careRoutes(),
    ...rulesRoutes(),
    ...guideRoutes(),
    ...trailRoutes(),
  ]
}

/** Where a person begins: an agency's people on their agency's page, others on the city's. */
function homeOf(visit: Visit): string {
  if (!visit.viewer.personId) return '/masuk'
  // A kitchen, say, sees no figures: it begins at the first page of its own menu.
  if (!allows(visit.viewer, 'figures.read', undefined))
    return sectionsOf(frameOf(visit).nav).find((one) => one.group !== 'aturan')?.items[0]?.href ?? '/profil'
  const own = ownAgency(visit)
  return own ? `/perangkat-daerah?satker=${encodeURIComponent(own)}` : '/ringkasan'
}
