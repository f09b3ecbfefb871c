/*
 * Keeps every <iframe data-nianbao> as tall as the chart inside it. Without this script a frame keeps the height that
 * its code gives it. Hears only numbers, and only from the frame itself and from the site its address names.
 */
(function fitFrames() {
  if (window.nianbaoFitsFrames) return;
  window.nianbaoFitsFrames = true;

  function heightIn(message) {
    if (typeof message !== 'object' || message === null || message.nianbao !== 'height') return null;
    const height = message.height;
    return typeof height === 'number' && height >= 40 && height <= 20000 ? Math.ceil(height) : null;
  }

  function originOf(frame) {
    try {
      return new URL(frame.src, location.href).origin;
    } catch {
      return null;
    }
  }

  addEventListener('message', (event) => {
    const height = heightIn(event.data);
    if (height === null) return;
    for (const frame of document.querySelectorAll('iframe[data-nianbao]'))
      if (frame.contentWindow === event.source && originOf(frame) === event.origin) {
        frame.height = String(height);
        frame.style.height = `${height}px`;
      }
  });
})();
