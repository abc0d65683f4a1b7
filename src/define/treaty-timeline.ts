import {TreatyTimeline} from '../elements/treaty-timeline.js';

TreatyTimeline.define();
