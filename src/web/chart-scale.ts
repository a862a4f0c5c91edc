/** Scales of the charts: honest ticks from zero, and labels that do not lie on each other. */

/** About `count` round steps that hold every value; always with zero in sight. */
export function ticksOf(values: readonly number[], count = 4): number[] {
  const high = Math.max(0, ...values)
  const low = Math.min(0, ...values)
  if (high - low < 1e-9) return [0, 1]
  const rough = (high - low) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.999)!
  const ticks = []
  for (let n = Math.floor(low / step + 1e-9); n <= Math.ceil(high / step - 1e-9); n++) ticks.push(n * step)
  return ticks
}

/** Moves positions apart until neighbours have `gap` between them, within 0…`limit`; keeps the order of the input. */
export function spread(positions: readonly number[], gap: number, limit: number): number[] {
  const order = positions.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at)
  for (let n = 1; n < order.length; n++) order[n]!.at = Math.max(order[n]!.at, order[n - 1]!.at + gap)
  let ceiling = limit
  for (let n = order.length - 1; n >= 0; n--) {
    order[n]!.at = Math.min(order[n]!.at, ceiling)
    ceiling = order[n]!.at - gap
  }
  const moved = [...positions]
  for (const { at, index } of order) moved[index] = at
  return moved
}
