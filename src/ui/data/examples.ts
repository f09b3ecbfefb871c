/**
 * Short programs that read the long table. An indicator has several members (decisions, a total, a change on the
 * year before), so each program picks one member: a table of all of them would add up or average what does not add
 * up. Neither fills a year without a figure with 0.
 */
export const EXAMPLES: readonly (readonly [name: string, code: string])[] = [
  [
    'Python',
    `import pandas as pd

d = pd.read_csv("nianbao.csv", encoding="utf-8-sig")
penalty = d[(d.indicator == "penalty") & (d.member == "decisions") & (d.status == "number")]
penalty.pivot(index="authority", columns="year", values="value")`,
  ],
  [
    'R',
    `d <- read.csv("nianbao.csv", fileEncoding = "UTF-8-BOM")
penalty <- subset(d, indicator == "penalty" & member == "decisions" & status == "number")
with(penalty, tapply(value, list(authority, year), identity))`,
  ],
];
