import { replaceFolder } from './output-folder.ts';

/** One step of a build: does its part in the folder of the new site and throws when it cannot. */
export interface Step {
  readonly name: string;
  readonly run: (fresh: string) => void;
}

/**
 * Builds a site beside the old one, step after step; it takes the place of the old one only when every step has come
 * to its end. Null, or one sentence on the step that failed: the folder `site` is then as it was.
 */
export async function buildWholeSite(site: string, steps: readonly Step[]): Promise<string | null> {
  let step = '';
  try {
    await replaceFolder(site, (fresh) => {
      for (const { name, run } of steps) {
        step = name;
        run(fresh);
      }
      step = 'rename';
      return Promise.resolve();
    });
    return null;
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return (
      `网站没有建成：${step} 这一步失败（${fault}）。${site} 中原来的网站没有改动。 ` +
      `The site was not built: the step ${step} failed (${fault}). What was in ${site} is untouched.`
    );
  }
}
