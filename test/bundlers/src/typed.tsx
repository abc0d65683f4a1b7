// What must compile: the wrapper for React and the types for Vue know attributes and properties.
import type {GlobalComponents} from 'vue';
import {TreatyTrend} from 'treatyscope/react.js';
import type {} from 'treatyscope/vue.js';

export const trend = <TreatyTrend instrument="INV1" headingLevel={3} />;

export type Trend = GlobalComponents['treaty-trend'];

// @ts-expect-error: an attribute that no element has
export const wrong = <TreatyTrend instrumental="INV1" />;
