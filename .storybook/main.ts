import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';
import {datasetForVite} from '../scripts/vite-dataset.mjs';

const dataset = fileURLToPath(new URL('../data', import.meta.url));
/** The hosts whose datasets the stories may show, beside the site's own: names with spaces between them. */
const hosts = (process.env['TREATYSCOPE_DATA_HOSTS'] ?? '').split(/\s+/).filter((host) => /^[a-z0-9.:-]+$/i.test(host));

const config: StorybookConfig = {
  stories: ['../stories/docs/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [{from: '../docs/pictures', to: '/pictures'}],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: {builder: {viteConfigPath: '.storybook/vite.config.ts'}} // the one of the pages has another root
  },
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  previewHead: (head) => `${head}<meta name="treatyscope-hosts" content="${hosts.join(' ')}">`,
  viteFinal: (vite) => mergeConfig(vite, {plugins: [datasetForVite(dataset)], build: {chunkSizeWarningLimit: 2000}})
};

export default config;
