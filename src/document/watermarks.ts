import type { Finding } from '../finding/finding.ts';

/** Counts the characters of watermarks, those that stand askew and others. None of them is read. */
export function watermarksSeen() {
  const counts = { slanted: 0, stamped: 0 };
  return {
    see: (text: string, slanted: boolean): void => {
      counts[slanted ? 'slanted' : 'stamped'] += text.replace(/\s/g, '').length;
    },
    findings: (): readonly Finding[] =>
      (['slanted', 'stamped'] as const).flatMap((kind) =>
        counts[kind] === 0
          ? []
          : [
              {
                code: `text-${kind}`,
                severity: 'note' as const,
                spans: [],
                facts: { characters: counts[kind] },
              },
            ],
      ),
  };
}
