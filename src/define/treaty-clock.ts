import {TreatyClock} from '../elements/treaty-clock.js';

TreatyClock.define();
