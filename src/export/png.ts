import { FILE_TYPES } from './file-types.ts';
import { sizeOfSvg } from './svg.ts';

/** Scales offered for a picture. */
export const PNG_SCALES = [1, 2, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/**
 * Paints an SVG picture onto a canvas and gives the PNG. The picture brings no font: the reader's own Chinese
 * fonts draw it, once they are ready. Rejects where the browser cannot draw or encode it.
 */
export async function svgToPng(svg: string, scale: PngScale): Promise<Blob> {
  await document.fonts.ready;
  const { width, height } = sizeOfSvg(svg);
  if (width <= 0 || height <= 0) throw new Error('the picture has no size');
  const url = URL.createObjectURL(new Blob([svg], { type: FILE_TYPES.svg }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    // A canvas larger than the browser can hold stays transparent and says nothing.
    if (context.getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1).data[3] !== 255)
      throw new Error('too large a picture for this browser');
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))),
        FILE_TYPES.png,
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
