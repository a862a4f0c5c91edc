export { assetPath, findAsset, loadAssets } from './assets.ts'
export {
  formatBytes,
  formatCount,
  formatDay,
  formatInstant,
  formatPercent,
  formatRupiah,
  formatRupiahShort,
} from './format.ts'
export { type Language, LANGUAGES } from './language.ts'
export { type Frame, Mark, type NavItem, type PageOptions, renderPage } from './layout.tsx'
export {
  Amount,
  Count,
  ErrorBody,
  ErrorSummary,
  Field,
  Pager,
  Scroll,
  Select,
  SortHead,
  SplitBar,
  type SplitParts,
  Swatch,
  Unknown,
  withParameters,
} from './parts.tsx'
export { type Sheet, sheetResponse } from './sheets.ts'
export { wordsIn } from './words.ts'
