/** A site of static files, as the pages of partners are. */
export default {output: 'export', distDir: 'out/next'};
