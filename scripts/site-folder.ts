import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Folder of the built site: `dist`, or the one that the environment variable `SITE_FOLDER` names. Every step of a
 * build, the server and the browser tests take it from here.
 */
export const SITE = resolve(ROOT, process.env['SITE_FOLDER'] ?? 'dist');
