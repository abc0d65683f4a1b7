import {TreatyValue} from '../elements/treaty-value.js';

TreatyValue.define();
