import { type Element, type Elements, ending } from './element.ts';
import { isSlanted } from './slant.ts';

const shape = (name: string): Element => ({
  open: (body, attributes) => {
    body.slanted = isSlanted(name, attributes);
  },
});

/** Text boxes, the shapes they stand in, and words drawn as pictures. */
export const BOX_ELEMENTS: Elements = {
  'w:drawing': shape(''),
  'w:pict': shape(''),
  'wps:wsp': shape(''),
  'a:xfrm': shape('a:xfrm'),
  'v:shape': shape('v:shape'),
  'v:rect': shape('v:shape'),
  'v:textpath': {
    open: (body, attributes) => {
      body.watermarks.see(attributes['string'] ?? '', body.slanted);
    },
  },
  'w:txbxContent': {
    open: (body) => {
      body.boxes.open(body.slanted);
      body.around.push(body.run);
      body.run = null;
    },
    close: ending((body) => {
      body.closeBox();
      body.run = body.around.pop() ?? null;
    }),
  },
};
