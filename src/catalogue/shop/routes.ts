import type { Route } from '#people'
import { kitchenProductRoutes } from './dapur.routes.tsx'
import { katalogRoutes } from './katalog.routes.tsx'
import { curationRoutes } from './kurasi.routes.tsx'
import type { CatalogueSurroundings } from './surroundings.ts'

export const catalogueRoutes = (around: CatalogueSurroundings): Route[] => [
  ...katalogRoutes(around),
  ...kitchenProductRoutes(around),
  ...curationRoutes(around),
]
