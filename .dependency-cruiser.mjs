// The one map of who may know whom (docs/map.md). Each line may import from the lines below it, through the doors.
const layers = [
  ['overview', 'simulate'],
  ['policy', 'mentoring', 'promotion', 'meetings'],
  ['realisation'],
  ['orders', 'matching'],
  ['plan', 'catalogue', 'industry', 'associations', 'budget'],
  ['makers'],
  ['intake'],
  ['agencies'],
  ['notices'],
  ['people'],
  ['audit'],
  ['rulebook'],
  ['law'],
]
const rooms = layers.flat()
const bottom = ['shared', 'platform', 'web']

const upward = layers.flatMap((line, height) =>
  line.map((room) => {
    const below = layers.slice(height + 1).flat()
    const pure = room === 'law' ? ['shared'] : bottom
    const allowed = [room, ...below, ...pure]
    return {
      name: `${room}-looks-down-only`,
      severity: 'error',
      comment: `${room}/ may import from: ${allowed.join(', ')}`,
      from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
    }
  }),
)

export default {
  forbidden: [
    ...upward,
    ...rooms.map((room) => ({
      name: `${room}-by-its-door`,
      severity: 'error',
      comment: `others enter ${room}/ by its index only`,
      from: { path: '^src/', pathNot: `^src/${room}/|\\.test\\.tsx?$` },
      // catalogue has a second, heavier door, so that `padan match` need not load pages to search.
      to: { path: `^src/${room}/`, pathNot: `^src/${room}/(shop/)?index\\.tsx?$` },
    })),
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { pathNot: '^src/shared/' },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|shared)/' },
    },
    {
      name: 'web-knows-no-room',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: '^src/(web|shared|platform)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
}
