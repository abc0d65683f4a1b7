import {TreatyBars} from '../elements/treaty-bars.js';

TreatyBars.define();
