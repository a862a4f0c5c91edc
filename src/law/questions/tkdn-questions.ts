import { bmpFactors, bmpOfFactors } from '../bmp/factors.ts'
import { tkdnOfSmallIndustry } from '../tkdn-ik/from-2022.ts'
import { costLine, tierTwoExemption, tkdnByCost, tkdnOfSeveralGoods } from '../tkdn-of-goods/from-2011.ts'
import { tkdnByWeights } from '../tkdn-of-goods/from-2025.ts'
import { levelIfDecided, levelOfCertified } from '../tkdn-of-goods/levels-2025.ts'
import { litbangMaximum } from '../tkdn-of-goods/parameters.ts'
import { toolFactor } from '../tkdn-of-goods/tools.ts'
import { factMissing } from '../verdict.ts'
import { plain, type Question, told, toldAs } from './asked.ts'
import {
  basisPoints,
  basisPointsIfKnown,
  fieldsOf,
  flagIfKnown,
  listOf,
  quantity,
  rupiah,
  rupiahList,
  word,
  wordList,
} from './read.ts'

const UNCERTIFIED_FACTS = [
  'made_in_id',
  'by_industrial_company',
  'all_raw_domestic',
  'natural_resource',
] as const

export const tkdnQuestions: Record<string, Question> = {
  tkdn2011: (input) => {
    const f = fieldsOf(input)
    return told(tkdnByCost(rupiah(f, 'kdn'), rupiah(f, 'kln')))
  },
  tkdn2011_line: (input) => {
    const f = fieldsOf(input)
    return plain(costLine(basisPoints(f, 'tkdn_bp'), quantity(f, 'qty'), rupiah(f, 'price')))
  },
  tier2_exempt: (input) => {
    const f = fieldsOf(input)
    const { exempt, needsChoice } = tierTwoExemption(rupiah(f, 'tier1_cost'), rupiahList(f, 'parts'))
    return plain({ exempt, needs_choice: needsChoice })
  },
  tkdn_multi: (input) =>
    told(
      tkdnOfSeveralGoods(
        listOf(fieldsOf(input), 'items', (item) => ({
          price: rupiah(item, 'price'),
          tkdnBp: basisPoints(item, 'tkdn_bp'),
        })),
      ),
    ),
  tool_factor_bp: (input) => {
    const f = fieldsOf(input)
    return told(
      toolFactor(
        word(f, 'made', ['DN', 'LN']),
        word(f, 'owned', ['DN', 'LN', 'JOINT']),
        basisPointsIfKnown(f, 'dn_share_bp'),
      ),
    )
  },
  tkdn_ik2022: (input) => {
    const f = fieldsOf(input)
    return told(
      tkdnOfSmallIndustry({
        materialBp: basisPoints(f, 'material_bp'),
        labourBp: basisPoints(f, 'labour_bp'),
        overheadBp: basisPoints(f, 'overhead_bp'),
        developmentBp: basisPoints(f, 'development_bp'),
      }),
    )
  },
  level2025: (input) => plain(levelOfCertified(basisPoints(fieldsOf(input), 'tkdn_bp'))),
  level2025_uncertified: (input) => {
    const f = fieldsOf(input)
    const known = UNCERTIFIED_FACTS.map((name) => flagIfKnown(f, name)) as [
      boolean | null,
      boolean | null,
      boolean | null,
      boolean | null,
    ]
    const [madeHere, byIndustrialCompany, allRawMaterialDomestic, fromDomesticNature] = known
    const level = levelIfDecided({
      madeHere,
      byIndustrialCompany,
      allRawMaterialDomestic,
      fromDomesticNature,
    })
    return level === null ? told(factMissing(null, UNCERTIFIED_FACTS[known.indexOf(null)]!)) : plain(level)
  },
  tkdn2025: (input) => {
    const f = fieldsOf(input)
    const components = listOf(f, 'components', (item) => ({
      cost: rupiah(item, 'cost'),
      levelBp: basisPoints(item, 'level_bp'),
    }))
    const answer = tkdnByWeights(
      components,
      basisPoints(f, 'labour_bp'),
      basisPoints(f, 'overhead_bp'),
      basisPointsIfKnown(f, 'litbang_bp', litbangMaximum.versions[0]!.value) ?? 0,
    )
    return answer.verdict === null
      ? { out: { bp: null, warnings: [] }, because: answer.because }
      : toldAs(answer, (value) => value)
  },
  bmp2025: (input) => told(bmpOfFactors(wordList(fieldsOf(input), 'factors', bmpFactors))),
}
