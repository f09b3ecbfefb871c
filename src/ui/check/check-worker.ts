import type { DraftRequest } from './draft.ts';
import { readDraft } from './read-draft.ts';

// A worker has its own global scope; the page's types do not know it.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<DraftRequest>) => void) | null;
  postMessage: (message: unknown) => void;
};

scope.onmessage = ({ data }) => {
  void readDraft(data).then((answer) => scope.postMessage(answer));
};
scope.postMessage('ready');
