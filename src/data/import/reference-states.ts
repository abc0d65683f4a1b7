// Written by scripts/reference.mjs from data/, ISO 3166-1 and reference-names.json: change those, not this file.

/** A line a state: id, ISO 3166-1 alpha-3 and number, then its names, the English and the French one first. */
export const stateLines = `
AD|AND|020|Andorra|Andorre|Principality of Andorra|Андорра|Андора|أندورا
AE|ARE|784|United Arab Emirates|Émirats Arabes Unis|UAE|Emirates|Vereinigte Arabische Emirate|Emiratos Árabes Unidos|Emirati Arabi Uniti|ОАЭ
AF|AFG|004|Afghanistan|Afghanistan|Afganistán|Афганистан|أفغانستان
AG|ATG|028|Antigua and Barbuda|Antigua-et-Barbuda|Antigua und Barbuda|Antigua y Barbuda|Antigua e Barbuda|Антигуа и Барбуда
AI|AIA|660|Anguilla|Anguilla|Anguila|Ангилья
AL|ALB|008|Albania|Albanie|Republic of Albania|Albanien|Албания|ألبانيا
AM|ARM|051|Armenia|Arménie|Republic of Armenia|Armenien|Армения|أرمينيا
AO|AGO|024|Angola|Angola|Ангола
AQ|ATA|010|Antarctica|Antarctique|Antarktis|Antártida|Antartide|Антарктида
AR|ARG|032|Argentina|Argentine|Argentinien|Аргентина
AS|ASM|016|American Samoa|Samoa américaines|Amerikanisch-Samoa|Samoa Americana|Samoa Americane|Американское Самоа
AT|AUT|040|Austria|Autriche|Republic of Austria|Österreich|Австрия|النمسا
AU|AUS|036|Australia|Australie|Australien|Австралия|أستراليا
AW|ABW|533|Aruba|Aruba|Аруба
AX|ALA|248|Åland Islands|Åland|Islas Åland|Isole Åland|Аландские острова
AZ|AZE|031|Azerbaijan|Azerbaïdjan|Republic of Azerbaijan|Aserbaidschan|Azerbaiyán|Azerbaigian|Азербайджан|أذربيجان
BA|BIH|070|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia-Herzegovina|Bosnia|BiH|B&H|Bosnie et Herzégovine|Bosnia and Hercegovina|Bosnien und Herzegowina|Bosnia y Herzegovina|Bosnia ed Erzegovina|Босния и Герцеговина|Босна и Херцеговина|البوسنة والهرسك
BB|BRB|052|Barbados|Barbade|Барбадос
BD|BGD|050|Bangladesh|Bangladesh|Bangladesch|Бангладеш
BE|BEL|056|Belgium|Belgique|Kingdom of Belgium|Belgien|Bélgica|Belgio|Бельгия|Белгия|بلجيكا
BF|BFA|854|Burkina Faso|Burkina Faso|Upper Volta|Haute-Volta|Буркина-Фасо
BG|BGR|100|Bulgaria|Bulgarie|Republic of Bulgaria|Bulgarien|Болгария|България|بلغاريا
BH|BHR|048|Bahrain|Bahreïn|Бахрейн
BI|BDI|108|Burundi|Burundi|Бурунди
BJ|BEN|204|Benin|Bénin|Бенин
BL|BLM|652|Saint Barthélemy|Saint-Barthélemy|Сен-Бартелеми
BM|BMU|060|Bermuda|Bermudes|Bermudas|Бермуды
BN|BRN|096|Brunei Darussalam|Brunei Darussalam|Brunei|Бруней
BO|BOL|068|Bolivia|Bolivie|Plurinational State of Bolivia|Bolivien|Боливия
BQ|BES|535|Bonaire, Sint Eustatius and Saba|Bonaire, Saint-Eustache et Saba|Bonaire|Bonaire, San Eustaquio y Saba|Isole BES|Бонэйр, Синт-Эстатиус и Саба
BR|BRA|076|Brazil|Brésil|Brasilien|Brasil|Brasile|Бразилия
BS|BHS|044|Bahamas|Bahamas|Багамы
BT|BTN|064|Bhutan|Bhoutan|Bután|Бутан
BV|BVT|074|Bouvet Island|Île Bouvet|Bouvetinsel|Isla Bouvet|Isola Bouvet|Остров Буве
BW|BWA|072|Botswana|Botswana|Ботсвана
BY|BLR|112|Belarus|Bélarus|Byelorussia|Republic of Belarus|Biélorussie|Belorussia|Weißrussland|Белоруссия|République du Bélarus|Bielorrusia|Bielorussia|Беларусь|Беларус|روسيا البيضاء
BZ|BLZ|084|Belize|Belize|Belice|Белиз
CA|CAN|124|Canada|Canada|Kanada|Канада|كندا
CC|CCK|166|Cocos (Keeling) Islands|Îles Cocos|Kokosinseln|Islas Cocos (Keeling)|Isole Cocos e Keeling|Кокосовые острова
CD|COD|180|Democratic Republic of the Congo|République démocratique du Congo|DR Congo|DRC|RDC|RD Congo|Zaire|Congo-Kinshasa|Democratic Republic of Congo|Dem. Rep. of the Congo|Congo|Kongo|Congo (República Democrática del)|Repubblica Democratica del Congo|Демократическая Республика Конго
CF|CAF|140|Central African Republic|République Centrafricaine|Zentralafrikanische Republik|República Centroafricana|Repubblica Centrafricana|ЦАР
CG|COG|178|Republic of the Congo|République du Congo|Congo-Brazzaville|Republic of Congo|Congo|Republik Kongo|Repubblica del Congo|Республика Конго
CH|CHE|756|Switzerland|Suisse|Swiss Confederation|Confédération suisse|Schweiz|Suiza|Svizzera|Швейцария|سويسرا
CI|CIV|384|Cote d'Ivoire|Côte-d'Ivoire|Ivory Coast|Elfenbeinküste|Costa de Marfil|Costa d'Avorio|Кот-д’Ивуар
CK|COK|184|Cook Islands|Îles Cook|Cookinseln|Islas Cook|Isole Cook|Острова Кука
CL|CHL|152|Chile|Chili|Cile|Чили
CM|CMR|120|Cameroon|Cameroun|Kamerun|Camerún|Камерун
CN|CHN|156|People's Republic of China|Chine|PRC|China|Cina|КНР (Китайская Народная Республика)
CO|COL|170|Colombia|Colombie|Kolumbien|Колумбия
CR|CRI|188|Costa Rica|Costa Rica|Коста-Рика
CU|CUB|192|Cuba|Cuba|Kuba|Куба
CV|CPV|132|Cape Verde|Cap-Vert|Cabo Verde|Kap Verde|Capo Verde|Кабо-Верде
CW|CUW|531|Curaçao|Curaçao|Кюрасао
CX|CXR|162|Christmas Island|Île Christmas|Weihnachtsinsel|Isla de Navidad|Isola del Natale|Остров Рождества
CY|CYP|196|Cyprus|Chypre|Republic of Cyprus|Zypern|Chipre|Cipro|Кипр|Кипър|قبرص
CZ|CZE|203|Czechia|Tchéquie|Czech Republic|Czech Rep.|République tchèque|Česko|Tschechische Republik|Tschechien|República Checa|Repubblica Ceca|Чехия|جمهورية التشيك
DE|DEU|276|Germany|Allemagne|Federal Republic of Germany|Germany Federal Republic|GFR|West Germany|République fédérale d’Allemagne|Bundesrepublik Deutschland|RFA|FRG|BRD|Deutschland|Alemania|Germania|Германия|ألمانيا
DJ|DJI|262|Djibouti|Djibouti|Dschibuti|Yibuti|Gibuti|Джибути
DK|DNK|208|Denmark|Danemark|Kingdom of Denmark|Dinamarca|Danimarca|Дания|الدنمارك
DM|DMA|212|Dominica|Dominique|Доминика
DO|DOM|214|Dominican Republic|République Dominicaine|Dominikanische Republik|República Dominicana|Repubblica Dominicana|Доминиканская Республика
DZ|DZA|012|Algeria|Algérie|Algerien|Argelia|Алжир|الجزائر
EC|ECU|218|Ecuador|Équateur|Эквадор
EE|EST|233|Estonia|Estonie|Republic of Estonia|Estland|Эстония|Естония|إستونيا
EG|EGY|818|Egypt|Égypte|Ägypten|Egipto|Egitto|Египет|مصر
EH|ESH|732|Western Sahara|Sahara occidental|Westsahara|Sahara Occidentale|САДР
ER|ERI|232|Eritrea|Érythrée|Эритрея
ES|ESP|724|Spain|Espagne|Kingdom of Spain|Spanien|España|Spagna|Испания|إسبانيا
ET|ETH|231|Ethiopia|Éthiopie|Äthiopien|Etiopía|Эфиопия
EU|EUE||European Union|Union européenne|EU|UE|EC|European Community|E.U.|European Communities|Communauté européenne|Communautés européennes|Europäische Union|Unión Europea|Unione europea|Европейский союз
FI|FIN|246|Finland|Finlande|Republic of Finland|Finnland|Finlandia|Финляндия|Финландия|فنلندا
FJ|FJI|242|Fiji|Fidji|Fidschi|Figi|Фиджи
FK|FLK|238|Falkland Islands (Malvinas)|Îles Malouines|Falkland Islands|Malvinas|Falklandinseln|Islas Malvinas|Isole Falkland|Фолклендские острова
FM|FSM|583|Micronesia, Federated States of|Micronésie|Federated States of Micronesia|Micronesia|Mikronesien|Stati Federati di Micronesia|Микронезия
FO|FRO|234|Faroe Islands|Îles Féroé|Färöer|Islas Feroe|Isole Fær Øer|Фареры
FR|FRA|250|France|France|French Republic|République française|Frankreich|Francia|Франция|فرنسا
GA|GAB|266|Gabon|Gabon|Gabun|Габон
GB|GBR|826|United Kingdom|Royaume-Uni|UK|U.K.|Great Britain|England|United Kingdom of Great Britain and Northern Ireland|Great Britain and Northern Ireland|Grande-Bretagne|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Соединённое Королевство|Vereinigtes Königreich|Großbritannien|Reino Unido|Regno Unito|Великобритания|Обединеното кралство|المملكة المتحدة
GD|GRD|308|Grenada|Grenade|Granada|Гренада
GE|GEO|268|Georgia|Géorgie|Sakartvelo|Georgien|Грузия|جورجيا
GF|GUF|254|French Guiana|Guyane française|Französisch-Guayana|Guayana Francesa|Guyana Francese|Гвиана
GG|GGY|831|Guernsey|Guernesey|Гернси
GH|GHA|288|Ghana|Ghana|Гана
GI|GIB|292|Gibraltar|Gibraltar|Gibilterra|Гибралтар
GL|GRL|304|Greenland|Groenland|Grönland|Groenlandia|Гренландия
GM|GMB|270|Republic of The Gambia|Gambie|The Gambia|Гамбия
GN|GIN|324|Guinea|Guinée|Гвинея
GP|GLP|312|Guadeloupe|Guadeloupe|Guadalupe|Guadalupa|Гваделупа
GQ|GNQ|226|Equatorial Guinea|Guinée équatoriale|Äquatorialguinea|Guinea Ecuatorial|Guinea Equatoriale|Экваториальная Гвинея
GR|GRC|300|Greece|Grèce|Hellenic Republic|EL|République hellénique|Griechenland|Grecia|Греция|Гърция|اليونان
GS|SGS|239|South Georgia and the South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Georgia del Sur y las Islas Sandwich del Sur|Georgia del Sud e isole Sandwich meridionali|Южная Георгия и Южные Сандвичевы Острова
GT|GTM|320|Guatemala|Guatemala|Гватемала
GU|GUM|316|Guam|Guam|Гуам
GW|GNB|624|Guinea-Bissau|Guinée-Bissau|Гвинея-Бисау
GY|GUY|328|Guyana|Guyana|Гайана
HK|HKG|344|Hong Kong|Hong Kong|Hong Kong SAR|Hongkong|Гонконг
HM|HMD|334|Heard Island and McDonald Islands|Îles Heard-et-MacDonald|Heard und McDonaldinseln|Heard e Islas McDonald|Isole Heard e McDonald|Херд и Макдональд
HN|HND|340|Honduras|Honduras|Гондурас
HR|HRV|191|Croatia|Croatie|Republic of Croatia|Kroatien|Croacia|Croazia|Хорватия|Хърватия|كرواتيا
HT|HTI|332|Haiti|Haïti|Гаити
HU|HUN|348|Hungary|Hongrie|Ungarn|Hungría|Ungheria|Венгрия|Унгария|المجر
ID|IDN|360|Indonesia|Indonésie|Indonesien|Индонезия
IE|IRL|372|Ireland|Irlande|Republic of Ireland|Ireland, Republic of|Eire|Irish Republic|Irland|Irlanda|Ирландия|أيرلندا
IL|ISR|376|Israel|Israël|State of Israel|Israele|Израиль|Израел|إسرائيل
IM|IMN|833|Isle of Man|Île de Man|Insel Man|Isla de Man|Isola di Man|Остров Мэн
IN|IND|356|India|Inde|Indien|Индия
IO|IOT|086|British Indian Ocean Territory|Océan Indien Britannique|Britisches Territorium im Indischen Ozean|Territorio Británico del Océano Índico|Territori Britannici dell'Oceano Indiano|Британская территория в Индийском океане
IQ|IRQ|368|Iraq|Irak|Ирак
IR|IRN|364|Islamic Republic of Iran|Iran|República Islámica de Irán|Иран
IS|ISL|352|Iceland|Islande|Island|Islandia|Islanda|Исландия|آيسلندا
IT|ITA|380|Italy|Italie|Italian Republic|Italien|Italia|Италия|إيطاليا
JE|JEY|832|Jersey|Jersey|Джерси
JM|JAM|388|Jamaica|Jamaïque|Jamaika|Giamaica|Ямайка
JO|JOR|400|Jordan|Jordanie|Hashemite Kingdom of Jordan|Jordanien|Jordania|Giordania|Иордания|الأردن
JP|JPN|392|Japan|Japon|Giappone|Япония|اليابان
KE|KEN|404|Kenya|Kenya|Kenia|Кения
KG|KGZ|417|Kyrgyzstan|Kirghizistan|Kyrgyz Republic|Kirghizstan|Kirgisistan|Kirguistán|Киргизия|Киргизстан|قيرغيزستان
KH|KHM|116|Cambodia|Cambodge|Kambodscha|Camboya|Cambogia|Камбоджа
KI|KIR|296|Kiribati|Kiribati|Кирибати
KM|COM|174|Comoros|Comores|Komoren|Comoras|Comore|Коморы
KN|KNA|659|Saint Kitts and Nevis|Saint-Christophe-et-Niévès|St. Kitts und Nevis|Saint Kitts y Nevis|Saint Kitts e Nevis|Сент-Китс и Невис
KP|PRK|408|North Korea|Corée du Nord|Democratic People’s Republic of Korea|DPRK|RPDC|République populaire démocratique de Corée|КНДР|Nordkorea|República Popular Democrática de Corea|Corea del Nord|КНДР (Корейская Народно-Демократическая Республика)
KR|KOR|410|Republic of Korea|République de Corée|South Korea|Corée du Sud|Korea|Korea, Republic of|ROK|Corea del Sur|Südkorea|República de Corea|Corea del Sud|Республика Корея|Южна Корея|كوريا الجنوبية
KW|KWT|414|Kuwait|Koweït|State of Kuwait|Кувейт
KY|CYM|136|Cayman Islands|Îles Caïmans|Kaimaninseln|Islas Caimán|Isole Cayman|Острова Кайман
KZ|KAZ|398|Kazakhstan|Kazakhstan|Qazaqstan|Kasachstan|Kazajistán|Kazakistan|Казахстан|كازاخستان
LA|LAO|418|Lao People's Democratic Republic|Laos|República Democrática Popular de Lao|Лаос
LB|LBN|422|Lebanon|Liban|Libanon|Líbano|Ливан|لبنان
LC|LCA|662|Saint Lucia|Sainte-Lucie|St. Lucia|Santa Lucía|Сент-Люсия
LI|LIE|438|Liechtenstein|Liechtenstein|Principality of Liechtenstein|Lichtenstein|Лихтенштейн|Лихтенщайн|ليختنشتاين
LK|LKA|144|Sri Lanka|Sri Lanka|Ceylon|Ceylan|Шри-Ланка
LR|LBR|430|Liberia|Libéria|Либерия
LS|LSO|426|Lesotho|Lesotho|Lesoto|Лесото
LT|LTU|440|Lithuania|Lituanie|Republic of Lithuania|Litauen|Lituania|Литва|ليتوانيا
LU|LUX|442|Luxembourg|Luxembourg|Grand Duchy of Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Люксембург|لوكسمبورغ
LV|LVA|428|Latvia|Lettonie|Republic of Latvia|Lettland|Letonia|Lettonia|Латвия|لاتفيا
LY|LBY|434|Libya|Libye|Libyan Arab Jamahiriya|Libyen|Libia|Ливия|Либия|ليبيا
MA|MAR|504|Morocco|Maroc|Kingdom of Morocco|Marokko|Marruecos|Marocco|Марокко|Мароко|المغرب
MC|MCO|492|Monaco|Monaco|Principality of Monaco|Монако|موناكو
MD|MDA|498|Republic of Moldova|République de Moldova|Moldova|Moldavia|Moldavie|Moldova Republic of|Moldau|Молдова|Moldawien|Молдавия|مولدوفا
ME|MNE|499|Montenegro|Monténégro|Черногория|Черна гора|الجبل الأسود
MF|MAF|663|Saint Martin (French part)|Saint-Martin (partie française)|Saint-Martin|Saint Martin (francesa)|Сен-Мартен
MG|MDG|450|Madagascar|Madagascar|Madagaskar|Мадагаскар
MH|MHL|584|Marshall Islands|Îles Marshall|Marshallinseln|Islas Marshall|Isole Marshall|Маршалловы Острова
MK|MKD|807|North Macedonia|Macédoine du Nord|the former Yugoslav Republic of Macedonia|FYR Macedonia|FYROM|Macedonia the FYR of|Macedonia|Republic of North Macedonia|l’ex-République yougoslave de Macédoine|ARYM|FYR of Macedonia|F.Y.R. Macedonia|F.Y.R. of Macedonia|TFYROM|Macedonia (FYROM)|former Yugoslav Republic of Macedonia (FYROM)|Macédoine|ex-République yougoslave de Macédoine|Mazedonien|ehemalige jugoslawische Republik Mazedonien|Македония|Nordmazedonien|Macedonia del Norte|Macedonia del Nord|Северная Македония|Северна Македония|مقدونيا الشمالية
ML|MLI|466|Mali|Mali|Мали
MM|MMR|104|Myanmar|Myanmar|Burma|Birmanie|Birmania  Myanmar|Мьянма
MN|MNG|496|Mongolia|Mongolie|Mongolei|Монголия|منغوليا
MO|MAC|446|Macao|Macao|Макао
MP|MNP|580|Northern Mariana Islands|Îles Mariannes du Nord|Nördliche Marianen|Islas Marianas del Norte|Isole Marianne Settentrionali|Северные Марианские Острова
MQ|MTQ|474|Martinique|Martinique|Martinica|Мартиника
MR|MRT|478|Mauritania|Mauritanie|Mauretanien|Мавритания
MS|MSR|500|Montserrat|Montserrat|Монтсеррат
MT|MLT|470|Malta|Malte|Мальта|Малта|مالطا
MU|MUS|480|Mauritius|Maurice|Mauricio|Маврикий
MV|MDV|462|Maldives|Maldives|Malediven|Maldivas|Maldive|Мальдивы
MW|MWI|454|Malawi|Malawi|Malaui|Малави
MX|MEX|484|Mexico|Mexique|Mexiko|Messico|Мексика|Мексико|المكسيك
MY|MYS|458|Malaysia|Malaisie|Malasia|Malesia|Малайзия
MZ|MOZ|508|Mozambique|Mozambique|Mosambik|Mozambico|Мозамбик
NA|NAM|516|Namibia|Namibie|Намибия
NC|NCL|540|New Caledonia|Nouvelle-Calédonie|Neukaledonien|Nueva Caledonia|Nuova Caledonia|Новая Каледония
NE|NER|562|Niger|Niger|Нигер
NF|NFK|574|Norfolk Island|Île Norfolk|Norfolkinsel|Isla Norfolk|Isola Norfolk|Остров Норфолк
NG|NGA|566|Nigeria|Nigéria|Нигерия
NI|NIC|558|Nicaragua|Nicaragua|Никарагуа
NL|NLD|528|Netherlands|Pays-Bas|Holland|Kingdom of the Netherlands|Netherlands, the Kingdom of the|Royaume des Pays-Bas|Netherlands (Kingdom of the)|Niederlande|Países Bajos|Paesi Bassi|Нидерланды|Нидерландия|هولندا
NO|NOR|578|Norway|Norvège|Kingdom of Norway|Norwegen|Noruega|Norvegia|Норвегия|النرويج
NP|NPL|524|Nepal|Népal|Непал
NR|NRU|520|Nauru|Nauru|Науру
NU|NIU|570|Niue|Niué|Ниуэ
NZ|NZL|554|New Zealand|Nouvelle-Zélande|Neuseeland|Nueva Zelanda|Nuova Zelanda|Новая Зеландия
OM|OMN|512|Oman|Oman|Оман
PA|PAN|591|Panama|Panama|Панама
PE|PER|604|Peru|Pérou|Перу
PF|PYF|258|French Polynesia|Polynésie française|Französisch-Polynesien|Polinesia Francesa|Polinesia Francese|Французская Полинезия
PG|PNG|598|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papua Nueva Guinea|Papua Nuova Guinea|Папуа — Новая Гвинея
PH|PHL|608|Philippines|Philippines|Philippinen|Filipinas|Filippine|Филиппины
PK|PAK|586|Pakistan|Pakistan|Пакистан
PL|POL|616|Poland|Pologne|Republic of Poland|Polen|Polonia|Польша|Полша|بولندا
PM|SPM|666|Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|Saint-Pierre und Miquelon|San Pedro y Miquelón|Saint Pierre e Miquelon|Сен-Пьер и Микелон
PN|PCN|612|Pitcairn|Îles Pitcairn|Pitcairn Islands|Pitcairninseln|Isole Pitcairn|Острова Питкэрн
PR|PRI|630|Puerto Rico|Porto Rico|Пуэрто-Рико
PS|PSE|275|Palestine|Palestine|State of Palestine|Palestinian Authority|Palestinian Territories|Occupied Palestinian Territory|Territoires palestiniens|Autorité palestinienne|Staat Palästina|Palestina|Stato di Palestina|Государство Палестина|Палестински територии|فلسطين
PT|PRT|620|Portugal|Portugal|Portuguese Republic|Portogallo|Португалия|البرتغال
PW|PLW|585|Palau|Palaos|Палау
PY|PRY|600|Paraguay|Paraguay|Парагвай
QA|QAT|634|Qatar|Qatar|State of Qatar|Katar|Catar|Катар
RE|REU|638|Reunion|Réunion|Реюньон
RO|ROU|642|Romania|Roumanie|Rumania|ROM|Rumänien|Румыния|Румъния|رومانيا
RS|SRB|688|Serbia|Serbie|Republic of Serbia|Serbien|Сербия|Сърбия|صربيا
RU|RUS|643|Russian Federation|Fédération de Russie|Russia|Russie|Russian Fed.|Russische Föderation|Российская Федерация|Russland|Rusia|Россия|Русия|روسيا
RW|RWA|646|Rwanda|Rwanda|Ruanda|Руанда
SA|SAU|682|Saudi Arabia|Arabie Saoudite|Saudi-Arabien|Arabia Saudita|Саудовская Аравия
SB|SLB|090|Solomon Islands|Îles Salomon|Salomonen|Islas Salomón|Isole Salomone|Соломоновы Острова
SC|SYC|690|Seychelles|Seychelles|Seychellen|Сейшельские Острова
SD|SDN|729|Sudan|Soudan|Судан
SE|SWE|752|Sweden|Suède|Kingdom of Sweden|Schweden|Suecia|Svezia|Швеция|السويد
SG|SGP|702|Singapore|Singapour|Singapur|Сингапур
SH|SHN|654|Saint Helena|Sainte-Hélène|St. Helena|Santa Helena, Ascensión y Tristán de Acuña|Sant'Elena, Isola di Ascensione e Tristan da Cunha|Острова Святой Елены, Вознесения и Тристан-да-Кунья
SI|SVN|705|Slovenia|Slovénie|Republic of Slovenia|Slowenien|Eslovenia|Словения|سلوفينيا
SJ|SJM|744|Svalbard and Jan Mayen|Svalbard et Île Jan Mayen|Svalbard und Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Шпицберген и Ян-Майен
SK|SVK|703|Slovak Republic|République slovaque|Slovakia|Slovaquie|Slovak Rep.|Slowakische Republik|Slowakei|Eslovaquia|Slovacchia|Словакия|سلوفاكيا
SL|SLE|694|Sierra Leone|Sierra Leone|Sierra Leona|Сьерра-Леоне
SM|SMR|674|San Marino|Saint-Marin|Republic of San Marino|Сан-Марино|سان مارينو
SN|SEN|686|Senegal|Sénégal|Сенегал
SO|SOM|706|Somalia|Somalie|Сомали
SR|SUR|740|Suriname|Suriname|Суринам
SS|SSD|728|South Sudan|Soudan du Sud|Südsudan|Sudán del Sur|Sudan del Sud|Южный Судан
ST|STP|678|Sao Tome and Principe|São Tomé-et-Principe|São Tomé und Príncipe|Santo Tomé y Príncipe|São Tomé e Príncipe|Сан-Томе и Принсипи
SV|SLV|222|El Salvador|El Salvador|Сальвадор
SX|SXM|534|Sint Maarten (Dutch part)|Saint-Martin (partie néerlandaise)|Sint Maarten|Sint Maarten (neerlandesa)|Синт-Мартен
SY|SYR|760|Syrian Arab Republic|Syrie|Syria|Syrien, Arabische Republik|República Árabe Siria|Siria|Сирия
SZ|SWZ|748|Eswatini|Royaume d'Eswatini|Swaziland|Esuatini|Эсватини
TC|TCA|796|Turks and Caicos Islands|Îles Turques-et-Caïques|Turks- und Caicosinseln|Islas Turcas y Caicos|Isole Turks e Caicos|Теркс и Кайкос
TD|TCD|148|Chad|Tchad|Tschad|Ciad|Чад
TF|ATF|260|French Southern Territories|Terres australes françaises|Französische Süd- und Antarktisgebiete|Tierras Australes Francesas|Territori Francesi del Sud|Французские Южные и Антарктические Территории
TG|TGO|768|Togo|Togo|Того
TH|THA|764|Thailand|Thaïlande|Tailandia|Thailandia|Таиланд|تايلاند
TJ|TJK|762|Tajikistan|Tadjikistan|Tadschikistan|Tayikistán|Tagikistan|Таджикистан|طاجيكستان
TK|TKL|772|Tokelau|Tokelau|Токелау
TL|TLS|626|Timor-Leste|Timor-Leste|East Timor|Timor oriental|Osttimor|Timor Est|Восточный Тимор
TM|TKM|795|Turkmenistan|Turkménistan|Туркмения|Туркменистан|تركمانستان
TN|TUN|788|Tunisia|Tunisie|Tunesien|Túnez|Тунис|تونس
TO|TON|776|Tonga|Tonga|Тонга
TR|TUR|792|Türkiye|Türkiye|Turkey|Turquie|Republic of Türkiye|Türkei|Turquía|Turchia|Турция|تركيا
TT|TTO|780|Trinidad and Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad y Tobago|Trinidad e Tobago|Тринидад и Тобаго
TV|TUV|798|Tuvalu|Tuvalu|Тувалу
TW|TWN|158|Taiwan, Province of China|Taïwan|Repubblica di Cina|Тайвань|Китайская Республика
TZ|TZA|834|United Republic of Tanzania|République unie de Tanzanie|Tanzania|Tansania, Vereinigte Republik|Tansania|Танзания
UA|UKR|804|Ukraine|Ukraine|Ucrania|Ucraina|Украина|أوكرانيا
UG|UGA|800|Uganda|Ouganda|Уганда
UM|UMI|581|United States Minor Outlying Islands|Îles mineures éloignées des États-Unis|Islas Ultramarinas Menores de los Estados Unidos|Isole minori esterne degli Stati Uniti|Внешние малые острова (США)
US|USA|840|United States of America|États-Unis d’Amérique|United States|États-Unis|USA|U.S.|EUA|EE. UU.|Соединённые Штаты Америки|U.S.A.|US|Vereinigte Staaten von Amerika|Vereinigte Staaten|Estados Unidos|Stati Uniti d'America|США|Съединени щати|الولايات المتحدة
UY|URY|858|Uruguay|Uruguay|Уругвай
UZ|UZB|860|Uzbekistan|Ouzbékistan|Usbekistan|Узбекистан|أوزبكستان
VA|VAT|336|Holy See|Saint-Siège|Vatican|Vatican City|Vatican City State|Cité du Vatican|Heiliger Stuhl|Holy See (Vatican City State)|Saint-Siège (Vatican)|Vatikanstadt|Santa Sede|Città del Vaticano|Ватикан|الفاتيكان
VC|VCT|670|Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines|St. Vincent und die Grenadinen|San Vicente y las Granadinas|Saint Vincent e Grenadine|Сент-Винсент и Гренадины
VE|VEN|862|Venezuela|Venezuela|Венесуэла
VG|VGB|092|Virgin Islands, British|Îles vierges britanniques|Britische Jungferninseln|Islas Vírgenes británicas|Isole Vergini Britanniche|Виргинские Острова (Великобритания)
VI|VIR|850|Virgin Islands, U.S.|Îles vierges américaines|Amerikanische Jungferninseln|Islas Vírgenes de los Estados Unidos|Isole Vergini Americane|Виргинские Острова (США)
VN|VNM|704|Vietnam|Vietnam|Viet Nam|Вьетнам
VU|VUT|548|Vanuatu|Vanuatu|Вануату
WF|WLF|876|Wallis and Futuna|Wallis-et-Futuna|Wallis und Futuna|Wallis y Futuna|Wallis e Futuna|Уоллис и Футуна
WS|WSM|882|Samoa|Samoa|Самоа
XK|XKX||Kosovo|Kosovo|Kosovo (UNSCR 1244)|Kosovo under UNSCR 1244|Kosovo (UNSCR 1244/1999)|Kosovo (UNSCR 1244/99)|Косово|كوسوفو
YE|YEM|887|Yemen|Yémen|Jemen|Йемен
YT|MYT|175|Mayotte|Mayotte|Майотта
ZA|ZAF|710|South Africa|Afrique du Sud|Südafrika|Sudáfrica|ЮАР
ZM|ZMB|894|Zambia|Zambie|Sambia|Замбия
ZW|ZWE|716|Zimbabwe|Zimbabwe|Simbabwe|Zimbabue|Зимбабве
`;
