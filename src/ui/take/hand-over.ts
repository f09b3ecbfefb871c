import { copyTable } from '../../export/clipboard.ts';
import type { Pace } from '../../export/pace.ts';
import { saveBlob } from '../../export/save.ts';
import { makeFile, type FileKind, type Wanted } from './make.ts';
import type { TakeWords } from './words.ts';

export type Taking = FileKind | 'copy-table' | 'copy-picture' | 'show-picture';

/** Where a picture is shown that cannot be saved or copied. */
export type ShowPicture = (blob: Blob) => void;

/** Makes what is wanted and hands it over: to the downloads, to the clipboard, or to be looked at. */
export async function handOver(
  taking: Taking,
  wanted: Wanted,
  pace: Pace,
  words: TakeWords,
  show: ShowPicture,
): Promise<string> {
  if (taking === 'copy-table') {
    await copyTable(wanted.table);
    return words.copiedTable;
  }
  if (taking === 'copy-picture') return copyPicture(wanted, pace, words, show);
  if (taking === 'show-picture') {
    show((await makeFile('png', wanted, pace)).blob);
    return words.hold;
  }
  if (isWeChat(navigator.userAgent)) {
    if (taking !== 'png' && taking !== 'svg') return words.weChatFile;
    show((await makeFile('png', wanted, pace)).blob);
    return words.hold;
  }
  const { blob, name } = await makeFile(taking, wanted, pace);
  saveBlob(blob, name);
  return words.saved(name);
}

/** Safari wants the promise of a picture while the click still counts; where copying fails the picture is shown. */
async function copyPicture(wanted: Wanted, pace: Pace, words: TakeWords, show: ShowPicture): Promise<string> {
  const making = makeFile('png', wanted, pace).then(({ blob }) => blob);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': making })]);
    return words.copiedPicture;
  } catch {
    show(await making);
    return words.failed.clipboard;
  }
}

/** True inside WeChat's own browser, which neither downloads what a page made nor says so. */
export function isWeChat(userAgent: string): boolean {
  return /MicroMessenger/i.test(userAgent);
}
