export { assetPath, findAsset, loadAssets } from './assets.ts'
export {
  countedEn,
  formatBytes,
  formatCount,
  formatDay,
  formatInstant,
  formatOffice,
  formatPercent,
  formatPoints,
  formatRupiah,
  formatRupiahAxis,
  formatRupiahShort,
  formatUnit,
  formatWeekday,
  monthNames,
} from './format.ts'
export { type Language, LANGUAGES } from './language.ts'
export { type Frame, Mark, type PageOptions, renderPage } from './layout.tsx'
export {
  currentItem,
  type MenuPlace,
  menuLabel,
  menuPlace,
  NAV_GROUPS,
  type NavGroup,
  type NavItem,
  sectionsOf,
} from './navigation.ts'
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
export { sheetAsked, sheetOfPage } from './page-sheets.ts'
export { type Sheet, sheetResponse } from './sheets.ts'
export { wordsIn } from './words.ts'
export { Bar, Bullet, Chain, ChartFrame, LineChart, type LineChartProps, type Series } from './charts.tsx'
export { decodeFlash, encodeFlash, type Flash, FLASH_COOKIE } from './flash.ts'
export {
  Checkbox,
  Checkboxes,
  type Choice,
  Confirm,
  DateField,
  FileField,
  Hidden,
  MoneyField,
  type Problem,
  problemOf,
  SentBack,
  Radios,
  SelectField,
  TextArea,
  TextField,
  TimeField,
} from './forms.tsx'
export { GayaPage, gayaTitle } from './gaya.page.tsx'
export { GLOSSARY_KEYS, glossaryIn, type GlossaryKey } from './glossary.ts'
export { Figure, FigureOpener, type Opening, Term } from './help.tsx'
export { figureImageResponse, type FigurePicture, figureSvg, pngOf } from './image.ts'
export {
  type Letterhead,
  pdfBar,
  type PdfBlock,
  pdfBytes,
  type PdfColumn,
  type PdfDocument,
  pdfFacts,
  pdfFigures,
  pdfHeading,
  pdfPageBreak,
  pdfQr,
  pdfResponse,
  pdfSignatures,
  pdfTable,
  pdfText,
  pdfSubheading,
  pdfTitle,
  pdfTitleWithQr,
  pdfTogether,
  pdfWarning,
  type Signatory,
} from './pdf.ts'
export {
  Empty,
  Facts,
  LongTask,
  Notice,
  Sign,
  Status,
  type StatusKind,
  type Step,
  Timeline,
} from './status.tsx'
export {
  ActiveFilters,
  type Column,
  Crumbs,
  DataTable,
  Downloads,
  LocalNav,
  Pages,
  type Sort,
  sortOf,
} from './tables.tsx'
export { COLOURS, type ColourName, contrast } from './tokens.ts'
export { draftOf } from './draft.ts'
export { governmentKind, type GovernmentKind, summaryName } from './government.ts'
