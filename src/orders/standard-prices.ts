/**
 * Price ceilings of meeting food per person, tax included, by year and class of meeting. What was read in a source stands here;
 * a government's own SSH/SBU goes to orders.standard_price and wins. A year without a row is refused, never carried over.
 */
import type { Component } from './product-classes.ts'

/** `biasa` = ordinary meeting; `koordinasi` = coordination at minister/eselon-I level. */
export type MeetingClass = 'biasa' | 'koordinasi'
export interface StandardPrice {
  readonly tahun: number
  readonly meetingClass: MeetingClass
  readonly component: Extract<Component, 'makan' | 'snack'>
  readonly rupiah: bigint
  readonly source: string
}

const SBM_2024 = 'PMK 49/2023 (SBM TA 2024, DKI Jakarta)'
const SBM_2026 = 'PMK 32/2025 (SBM TA 2026, DKI Jakarta)'
/** National SBM for DKI Jakarta (e-order 6.1). Ordinary meetings of 2025: not read, so not here. DKI's own SSH: not found. */
export const DKI_STANDARD_PRICES: readonly StandardPrice[] = [
  { tahun: 2024, meetingClass: 'biasa', component: 'makan', rupiah: 53_000n, source: SBM_2024 },
  { tahun: 2024, meetingClass: 'biasa', component: 'snack', rupiah: 24_000n, source: SBM_2024 },
  { tahun: 2024, meetingClass: 'koordinasi', component: 'makan', rupiah: 110_000n, source: SBM_2024 },
  { tahun: 2024, meetingClass: 'koordinasi', component: 'snack', rupiah: 49_000n, source: SBM_2024 },
  { tahun: 2025, meetingClass: 'koordinasi', component: 'makan', rupiah: 118_000n, source: 'SBM TA 2025' },
  { tahun: 2025, meetingClass: 'koordinasi', component: 'snack', rupiah: 53_000n, source: 'SBM TA 2025' },
  { tahun: 2026, meetingClass: 'biasa', component: 'makan', rupiah: 53_000n, source: SBM_2026 },
  { tahun: 2026, meetingClass: 'biasa', component: 'snack', rupiah: 24_000n, source: SBM_2026 },
  { tahun: 2026, meetingClass: 'koordinasi', component: 'makan', rupiah: 118_000n, source: SBM_2026 },
  { tahun: 2026, meetingClass: 'koordinasi', component: 'snack', rupiah: 53_000n, source: SBM_2026 },
]
