/**
 * The file for a script tag: starts the loader on the page.
 *
 * @module
 */
import { startLoader } from './loader/loader.ts';

startLoader();

export { startLoader };
