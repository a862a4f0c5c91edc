export type RealisationProblem =
  'NILAI_NEGATIVE' | 'PDN_GT_NILAI' | 'PDN_MISSING' | 'UMK_GT_NILAI' | 'UMK_MISSING'

/** Each test by itself, sorted: PDN or UMK above the contract value, missing values, a negative value. */
export function validateRealisation(
  valueRupiah: bigint,
  pdnRupiah: bigint | null,
  umkRupiah: bigint | null,
): readonly RealisationProblem[] {
  const problems: RealisationProblem[] = []
  if (valueRupiah < 0n) problems.push('NILAI_NEGATIVE')
  if (pdnRupiah === null) problems.push('PDN_MISSING')
  else if (pdnRupiah > valueRupiah) problems.push('PDN_GT_NILAI')
  if (umkRupiah === null) problems.push('UMK_MISSING')
  else if (umkRupiah > valueRupiah) problems.push('UMK_GT_NILAI')
  return problems.sort()
}
