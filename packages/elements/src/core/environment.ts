/** Where this runs. @module */
import { isServer } from 'lit';

/** Whether elements are drawn to a text here, by `@lit-labs/ssr`. Lit's own constant is typed by the build, not by the place. */
export const onServer: boolean = isServer;
