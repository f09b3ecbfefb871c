/** Pictures made with the site that this page names in its head; none where the build could not make them. */
export function picturesThere(): { readonly svg: string | null; readonly png: string | null } {
  const of = (type: string): string | null =>
    document.querySelector<HTMLLinkElement>(`link[rel="alternate"][type="${type}"]`)?.href ?? null;
  return { svg: of('image/svg+xml'), png: of('image/png') };
}
