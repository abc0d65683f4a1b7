import {TreatyProfile} from '../elements/treaty-profile.js';

TreatyProfile.define();
