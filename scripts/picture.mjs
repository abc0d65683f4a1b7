/** Writes the picture with which README.md opens: the one that the built site has of its first map. After a build. */
import {cp} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
await cp(path('dist/site/view/map/since/en/picture.png'), path('docs/picture.png'));
