/** Placeholder pictures of the invented city, drawn by code: plain shapes that say what a thing is, nobody's photograph. */
const TINTS = [
  ['#F4E4C8', '#C96F3B', '#8A4B25'], ['#E3EBDD', '#4E7F57', '#2F5338'], ['#F1DEDA', '#B5473D', '#7C2D27'], ['#E2E7EE', '#4A6A8F', '#2C4562'], ['#EFE6F0', '#7D5480', '#553558'], ['#F6EDD0', '#C79A2B', '#856616'],
] as const // prettier-ignore

const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
const box = (x: number, y: number, w: number, h: number, fill: string, r = 10) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`

function shapes(classCode: string, n: number, main: string, dark: string): string {
  const rice = '#FBF6EA'
  const leaf = '#5B8C4A'
  switch (classCode) {
    case 'nasi-box':
      return box(100, 90, 440, 300, dark, 18) + box(115, 105, 410, 270, '#EFE7D6', 12) + box(125, 115, 190, 250, rice, 12) + box(330, 115, 185, 120, main, 12) + box(330, 250, 185, 115, leaf, 12) + circle(378 + (n % 4) * 5, 175, 34, dark) + circle(450, 180, 26, '#E9C46A') + circle(395, 305, 22, '#C8D9A4') + circle(450, 315, 24, '#A33B2E') // prettier-ignore
    case 'prasmanan':
      return [0, 1, 2].map((i) => `<ellipse cx="${150 + i * 170}" cy="290" rx="80" ry="56" fill="${dark}"/><ellipse cx="${150 + i * 170}" cy="276" rx="74" ry="46" fill="${[rice, main, leaf][i]}"/>`).join('') + box(60, 330, 520, 18, dark, 6) // prettier-ignore
    case 'snack-box':
      return box(130, 110, 380, 260, dark, 16) + box(145, 125, 350, 230, '#F7EFDE', 10) + circle(230, 210, 48, main) + box(300, 165, 150, 70, leaf, 30) + circle(250, 300, 38, '#E9C46A') + box(320, 265, 60, 80, '#BFD9EA', 12) + box(338, 248, 24, 20, '#7FA8C4', 6) // prettier-ignore
    case 'kue-basah':
      return [0, 1, 2, 3, 4].map((i) => circle(150 + i * 86, 250 + (i % 2) * 50, 46, [main, leaf, '#F2D7A0', dark, '#E7A9B0'][i]!)).join('') + box(80, 345, 480, 22, dark, 11) // prettier-ignore
    case 'kue-kering':
      return box(220, 120, 200, 260, '#E8EEF1', 26) + box(220, 100, 200, 44, dark, 14) + [0, 1, 2, 3, 4, 5].map((i) => circle(265 + (i % 2) * 100, 190 + Math.floor(i / 2) * 70, 30, i % 3 === 0 ? main : '#D9A866')).join('') // prettier-ignore
    case 'minuman':
      return [0, 1, 2].map((i) => box(160 + i * 120, 150, 84, 230, [main, '#BFD9EA', dark][i]!, 22) + box(182 + i * 120, 108, 40, 48, dark, 8) + box(160 + i * 120, 235, 84, 70, rice, 0)).join('') // prettier-ignore
    case 'tumpeng':
      return `<ellipse cx="320" cy="370" rx="210" ry="46" fill="${leaf}"/><path d="M320 70 L430 360 H210z" fill="#E9BE3F"/>${circle(200, 350, 28, main)}${circle(440, 352, 28, dark)}${circle(260, 372, 22, '#A33B2E')}${circle(385, 374, 22, rice)}` // prettier-ignore
    case 'segar':
      return box(120, 290, 400, 100, dark, 20) + circle(200, 250, 58, leaf) + circle(300, 230, 66, main) + circle(400, 248, 58, '#E9C46A') + circle(345, 180, 44, '#A33B2E') // prettier-ignore
    case 'atk':
      return box(180, 120, 260, 280, rice, 6) + box(200, 105, 260, 280, '#FFFFFF', 6) + [0, 1, 2, 3, 4].map((i) => box(230, 150 + i * 40, 200 - i * 18, 10, main, 4)).join('') + `<rect x="470" y="120" width="22" height="240" rx="8" fill="${dark}" transform="rotate(14 480 240)"/>` // prettier-ignore
    case 'cetak':
      return `<path d="M130 130 L320 170 L510 130 V370 L320 410 L130 370z" fill="${rice}"/><path d="M320 170 V410" stroke="${dark}" stroke-width="6"/>${box(165, 190, 120, 70, main, 6)}${[0, 1, 2].map((i) => box(350, 200 + i * 44, 120, 12, dark, 4)).join('')}` // prettier-ignore
    case 'suvenir':
      return box(210, 90, 220, 280, dark, 14) + box(232, 112, 176, 236, '#E9D9B8', 8) + circle(320, 210, 56, main) + box(270, 290, 100, 18, dark, 6) + box(180, 370, 280, 24, dark, 8) // prettier-ignore
    case 'sandang':
      return `<path d="M210 130 L280 100 Q320 130 360 100 L430 130 L480 220 L420 245 L410 205 V400 H230 V205 L220 245 L160 220z" fill="${main}"/>${circle(320, 220, 10, rice)}${circle(320, 270, 10, rice)}${circle(320, 320, 10, rice)}` // prettier-ignore
    default:
      return (
        box(250, 150, 140, 240, main, 26) + box(290, 100, 60, 60, dark, 10) + box(250, 240, 140, 80, rice, 0)
      )
  }
}

/** 4 : 3, named by class and number so that neighbours differ; the same on every installation. */
export function drawnProduct(classCode: string, n: number): string {
  const [ground, main, dark] = TINTS[n % TINTS.length]!
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 640 480"><rect width="640" height="480" fill="${ground}"/><rect y="400" width="640" height="80" fill="${dark}" opacity="0.14"/>${shapes(classCode, n, main, dark)}</svg>`
}
