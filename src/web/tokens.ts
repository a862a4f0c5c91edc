/**
 * The colours of the house in both themes: the one source for the stylesheet, for pictures and for documents.
 * Every pair of text and ground passes WCAG AA; tokens.test.ts measures it.
 */
export type ColourName =
  | 'paper'
  | 'card'
  | 'wash'
  | 'line'
  | 'ink'
  | 'soft'
  | 'action'
  | 'on-action'
  | 'link'
  | 'leaf'
  | 'turmeric'
  | 'brick'
  | 'plum'
export type Colours = Readonly<Record<ColourName, string>>

export const COLOURS: Readonly<Record<'light' | 'dark', Colours>> = {
  light: {
    paper: '#fbfaf6',
    card: '#ffffff',
    wash: '#f2efe6',
    line: '#d8d3c6',
    ink: '#1b2430',
    soft: '#55606e',
    action: '#0e6b5c',
    'on-action': '#ffffff',
    link: '#0b5a7a',
    leaf: '#2b6e3f',
    turmeric: '#8a5a00',
    brick: '#a5342a',
    plum: '#6b3a6e',
  },
  dark: {
    paper: '#12171c',
    card: '#1a2128',
    wash: '#1d252c',
    line: '#323c46',
    ink: '#ece8df',
    soft: '#a9b2bc',
    action: '#5cc4ae',
    'on-action': '#12171c',
    link: '#7cc4e2',
    leaf: '#7cc88f',
    turmeric: '#e6b450',
    brick: '#f08a7e',
    plum: '#d0a3d3',
  },
}

const declare = (colours: Colours): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('')

/** The first lines of the stylesheet: light, dark by choice, dark by the device. */
export const tokensCss = (): string =>
  `:root{color-scheme:light;${declare(COLOURS.light)}--focus:#ffd34d;--focus-edge:#1b2430;--step:8px}` +
  `:root[data-theme='dark'],[data-show='dark']{color-scheme:dark;${declare(COLOURS.dark)}}` +
  `[data-show='light']{color-scheme:light;${declare(COLOURS.light)}}` +
  `@media (prefers-color-scheme:dark){:root[data-theme='auto']{color-scheme:dark;${declare(COLOURS.dark)}}}`

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}
