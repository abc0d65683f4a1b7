import {TreatySummary} from '../elements/treaty-summary.js';

TreatySummary.define();
