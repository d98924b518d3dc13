<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>tables</name>
    <message>
        <source>Complaint outcomes {year}</source>
        <extracomment>003-complaint-outcomes.json</extracomment>
        <translation>Canlyniadau cwynion {year}</translation>
    </message>
    <message>
        <source>Report 003</source>
        <extracomment>003-complaint-outcomes.json</extracomment>
        <translation>Adroddiad 003</translation>
    </message>
    <message>
        <source>Complaints received {year}</source>
        <extracomment>003-complaints-received.json</extracomment>
        <translation>Cwynion a dderbyniwyd {year}</translation>
    </message>
    <message>
        <source>Complaint themes of the dip sample, {period}</source>
        <extracomment>003-dip-sample-themes.json</extracomment>
        <translation>Themâu cwynion yr hapsampl, {period}</translation>
    </message>
    <message>
        <source>Figures in the text, {period}</source>
        <extracomment>003-narrative-figures.json</extracomment>
        <translation>Ffigurau yn y testun, {period}</translation>
    </message>
    <message>
        <source>Ombudsman outcomes {year}</source>
        <extracomment>003-ombudsman-outcomes.json</extracomment>
        <translation>Canlyniadau&apos;r Ombwdsmon {year}</translation>
    </message>
    <message>
        <source>Ombudsman complaints received {year}</source>
        <extracomment>003-ombudsman-received.json</extracomment>
        <translation>Cwynion i&apos;r Ombwdsmon a dderbyniwyd {year}</translation>
    </message>
    <message>
        <source>Ombudsman recommendations {period}</source>
        <extracomment>003-recommendations.json</extracomment>
        <translation>Argymhellion yr Ombwdsmon {period}</translation>
    </message>
    <message>
        <source>Complaint response times {year}</source>
        <extracomment>003-response-times.json</extracomment>
        <translation>Amseroedd ymateb i gwynion {year}</translation>
    </message>
    <message>
        <source>Stage 2 investigations concluded {period}</source>
        <extracomment>003-stage-2-concluded.json</extracomment>
        <translation>Ymchwiliadau cam 2 a gwblhawyd {period}</translation>
    </message>
    <message>
        <source>Stage 2 complaint trends</source>
        <extracomment>003-stage-2-trends.json</extracomment>
        <translation>Tueddiadau cwynion cam 2</translation>
    </message>
    <message>
        <source>Ombudsman uphold rate on both bases, {period}</source>
        <extracomment>003-uphold-rate-two-ways.json</extracomment>
        <translation>Cyfradd gynnal yr Ombwdsmon ar y ddwy sail, {period}</translation>
    </message>
    <message>
        <source>Sample of compliments received {year}</source>
        <extracomment>004-compliment-quotes.json</extracomment>
        <translation>Sampl o&apos;r ganmoliaeth a dderbyniwyd {year}</translation>
    </message>
    <message>
        <source>Report 004</source>
        <extracomment>004-compliment-quotes.json</extracomment>
        <translation>Adroddiad 004</translation>
    </message>
    <message>
        <source>Figures in the text, {year}</source>
        <extracomment>004-narrative-figures.json</extracomment>
        <translation>Ffigurau yn y testun, {year}</translation>
    </message>
    <message>
        <source>Ombudsman decisions {year}</source>
        <extracomment>004-ombudsman-decisions.json</extracomment>
        <translation>Penderfyniadau&apos;r Ombwdsmon {year}</translation>
    </message>
    <message>
        <source>Responses by service area {year}</source>
        <extracomment>004-responses-by-service-area.json</extracomment>
        <translation>Ymatebion fesul maes gwasanaeth {year}</translation>
    </message>
    <message>
        <source>Social care demand</source>
        <extracomment>004-table-1-demand.json</extracomment>
        <translation>Galw am ofal cymdeithasol</translation>
    </message>
    <message>
        <source>Complaints received by service area (Stage 1 only)</source>
        <extracomment>004-table-3-received-by-service.json</extracomment>
        <translation>Cwynion a dderbyniwyd fesul maes gwasanaeth (cam 1 yn unig)</translation>
    </message>
    <message>
        <source>Performance at stage 1</source>
        <extracomment>004-table-4-stage-1-performance.json</extracomment>
        <translation>Perfformiad yng ngham 1</translation>
    </message>
    <message>
        <source>What were complaints about?</source>
        <extracomment>004-table-5-causes.json</extracomment>
        <translation>Am beth oedd y cwynion?</translation>
    </message>
    <message>
        <source>Complaints recorded by outcome at Stage 1</source>
        <extracomment>004-table-6-outcomes.json</extracomment>
        <translation>Cwynion a gofnodwyd fesul canlyniad yng ngham 1</translation>
    </message>
    <message>
        <source>Actions taken for upheld complaints {year}</source>
        <extracomment>004-table-8-actions.json</extracomment>
        <translation>Camau gweithredu a gymerwyd ar gwynion a gynhaliwyd {year}</translation>
    </message>
    <message>
        <source>Costs incurred through the complaints procedure</source>
        <extracomment>004-table-8-costs.json</extracomment>
        <translation>Costau&apos;r weithdrefn gwyno</translation>
    </message>
    <message>
        <source>Complaints received {year}, all procedures</source>
        <extracomment>110-complaints-received.json</extracomment>
        <translation>Cwynion a dderbyniwyd {year}, pob gweithdrefn</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <extracomment>110-complaints-received.json</extracomment>
        <translation>Cam 1</translation>
    </message>
    <message>
        <source>Directorate</source>
        <extracomment>110-complaints-received.json</extracomment>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>All directorates</source>
        <extracomment>110-complaints-received.json</extracomment>
        <translation>Pob cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Year to date</source>
        <extracomment>110-complaints-received.json</extracomment>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>All procedures: the row of children&apos;s social care includes its corporate complaints, which tables of the statutory procedure leave out.</source>
        <extracomment>110-complaints-received.json</extracomment>
        <translation>Pob gweithdrefn: mae&apos;r rhes ar gyfer gofal cymdeithasol plant yn cynnwys ei chwynion corfforaethol, y mae tablau&apos;r weithdrefn statudol yn eu gadael allan.</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received by service {year}</source>
        <extracomment>115-complaints-received-by-service.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd fesul gwasanaeth {year}</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>115-complaints-received-by-service.json</extracomment>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>All services</source>
        <extracomment>115-complaints-received-by-service.json</extracomment>
        <translation>Pob gwasanaeth</translation>
    </message>
    <message>
        <source>The statutory children&apos;s procedure alone: corporate complaints about these services count only in tables of all procedures.</source>
        <extracomment>115-complaints-received-by-service.json</extracomment>
        <translation>Y weithdrefn statudol i blant yn unig: dim ond yn nhablau pob gweithdrefn y cyfrifir cwynion corfforaethol am y gwasanaethau hyn.</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 1 by directorate and service {year}</source>
        <extracomment>116-received-by-directorate-and-service.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 1 fesul cyfarwyddiaeth a gwasanaeth {year}</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 1, {year} and {prior_year}</source>
        <extracomment>117-received-over-two-years.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 1, {year} a {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 1 by service, {year} and {prior_year}</source>
        <extracomment>118-received-by-service-over-two-years.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 1 fesul gwasanaeth, {year} a {prior_year}</translation>
    </message>
    <message>
        <source>Services of {prior_year} stand under the names that they had.</source>
        <extracomment>118-received-by-service-over-two-years.json</extracomment>
        <translation>Mae gwasanaethau {prior_year} o dan yr enwau a oedd ganddynt.</translation>
    </message>
    <message>
        <source>Complaints answered and answered in time {year}, all procedures</source>
        <extracomment>120-response-times.json</extracomment>
        <translation>Cwynion a atebwyd ac a atebwyd mewn pryd {year}, pob gweithdrefn</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>120-response-times.json</extracomment>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>% in time</source>
        <extracomment>120-response-times.json</extracomment>
        <translation>% mewn pryd</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints answered at stage 1 within 20 working days, by service {year}</source>
        <extracomment>121-response-times-by-service.json</extracomment>
        <translation>Cwynion statudol plant a atebwyd yng ngham 1 o fewn 20 diwrnod gwaith, fesul gwasanaeth {year}</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>121-response-times-by-service.json</extracomment>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>% within 20 working days</source>
        <extracomment>121-response-times-by-service.json</extracomment>
        <translation>% o fewn 20 diwrnod gwaith</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints at stage 1, {period}: in time by each rule</source>
        <extracomment>122-limit-and-extension.json</extracomment>
        <translation>Cwynion statudol plant yng ngham 1, {period}: mewn pryd yn ôl pob rheol</translation>
    </message>
    <message>
        <source>% in time, extensions included</source>
        <extracomment>122-limit-and-extension.json</extracomment>
        <translation>% mewn pryd, gan gynnwys estyniadau</translation>
    </message>
    <message>
        <source>What is on hold is not answered, so it is in no percentage until it is.</source>
        <extracomment>122-limit-and-extension.json</extracomment>
        <translation>Nid yw&apos;r hyn sydd ar saib wedi&apos;i ateb, felly nid yw mewn unrhyw ganran nes iddo gael ei ateb.</translation>
    </message>
    <message>
        <source>Working days to answer children&apos;s statutory complaints, {period}</source>
        <extracomment>125-response-bands.json</extracomment>
        <translation>Diwrnodau gwaith i ateb cwynion statudol plant, {period}</translation>
    </message>
    <message>
        <source>Within 10</source>
        <extracomment>125-response-bands.json</extracomment>
        <translation>O fewn 10</translation>
    </message>
    <message>
        <source>11 to 20</source>
        <extracomment>125-response-bands.json</extracomment>
        <translation>11 i 20</translation>
    </message>
    <message>
        <source>Over 20</source>
        <extracomment>125-response-bands.json</extracomment>
        <translation>Dros 20</translation>
    </message>
    <message>
        <source>% within 10</source>
        <extracomment>125-response-bands.json</extracomment>
        <translation>% o fewn 10</translation>
    </message>
    <message>
        <source>% within 20</source>
        <extracomment>125-response-bands.json</extracomment>
        <translation>% o fewn 20</translation>
    </message>
    <message>
        <source>Working days to answer children&apos;s statutory complaints at stage 1, {year} and {prior_year}</source>
        <extracomment>126-response-bands-over-two-years.json</extracomment>
        <translation>Diwrnodau gwaith i ateb cwynion statudol plant yng ngham 1, {year} a {prior_year}</translation>
    </message>
    <message>
        <source>Time taken</source>
        <extracomment>126-response-bands-over-two-years.json</extracomment>
        <translation>Amser a gymerwyd</translation>
    </message>
    <message>
        <source>All answered</source>
        <extracomment>126-response-bands-over-two-years.json</extracomment>
        <translation>Pob un a atebwyd</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>126-response-bands-over-two-years.json</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Percentages may not add up to 100 because of rounding.</source>
        <extracomment>126-response-bands-over-two-years.json</extracomment>
        <translation>Efallai na fydd canrannau&apos;n adio i 100 oherwydd talgrynnu.</translation>
    </message>
    <message>
        <source>Complaint outcomes {year}, all procedures</source>
        <extracomment>130-outcomes.json</extracomment>
        <translation>Canlyniadau cwynion {year}, pob gweithdrefn</translation>
    </message>
    <message>
        <source>% upheld</source>
        <extracomment>130-outcomes.json</extracomment>
        <translation>% wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>Upheld includes partially upheld.</source>
        <extracomment>130-outcomes.json</extracomment>
        <translation>Mae cynnal yn cynnwys cynnal yn rhannol.</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints answered and upheld at stage 1, by service {year}</source>
        <extracomment>131-outcomes-by-service.json</extracomment>
        <translation>Cwynion statudol plant a atebwyd ac a gynhaliwyd yng ngham 1, fesul gwasanaeth {year}</translation>
    </message>
    <message>
        <source>% upheld or partially upheld</source>
        <extracomment>131-outcomes-by-service.json</extracomment>
        <translation>% wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>Outcomes and responses are counted apart: one may be recorded without the other.</source>
        <extracomment>131-outcomes-by-service.json</extracomment>
        <translation>Cyfrifir canlyniadau ac ymatebion ar wahân: gellir cofnodi&apos;r naill heb y llall.</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints upheld at stage 1, {year} and {prior_year}</source>
        <extracomment>132-upheld-over-two-years.json</extracomment>
        <translation>Cwynion statudol plant a gynhaliwyd yng ngham 1, {year} a {prior_year}</translation>
    </message>
    <message>
        <source>The change is in percentage points, between the percentages as printed.</source>
        <extracomment>132-upheld-over-two-years.json</extracomment>
        <translation>Mae&apos;r newid mewn pwyntiau canran, rhwng y canrannau fel y&apos;u hargraffwyd.</translation>
    </message>
    <message>
        <source>What was found at stage 1, children&apos;s statutory complaints</source>
        <extracomment>135-outcome-distribution.json</extracomment>
        <translation>Yr hyn a ganfuwyd yng ngham 1, cwynion statudol plant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>135-outcome-distribution.json</extracomment>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>135-outcome-distribution.json</extracomment>
        <translation>Pob canlyniad</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 1, by what was found, three years</source>
        <extracomment>136-found-of-received-stage-1.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 1, yn ôl yr hyn a ganfuwyd, tair blynedd</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>136-found-of-received-stage-1.json</extracomment>
        <translation>Canfyddiad</translation>
    </message>
    <message>
        <source>Still being investigated</source>
        <extracomment>136-found-of-received-stage-1.json</extracomment>
        <translation>Wrthi&apos;n cael eu hymchwilio</translation>
    </message>
    <message>
        <source>All received</source>
        <extracomment>136-found-of-received-stage-1.json</extracomment>
        <translation>Pob un a dderbyniwyd</translation>
    </message>
    <message>
        <source>Withdrawn and discontinued complaints are left out.</source>
        <extracomment>136-found-of-received-stage-1.json</extracomment>
        <translation>Gadewir allan gwynion a dynnwyd yn ôl ac a derfynwyd.</translation>
    </message>
    <message>
        <source>Who made children&apos;s statutory complaints</source>
        <extracomment>140-who-complained.json</extracomment>
        <translation>Pwy a wnaeth gwynion statudol plant</translation>
    </message>
    <message>
        <source>Who complained</source>
        <extracomment>140-who-complained.json</extracomment>
        <translation>Pwy a gwynodd</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>140-who-complained.json</extracomment>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints at stage 1 from children and young people {year}</source>
        <extracomment>142-children-and-advocates.json</extracomment>
        <translation>Cwynion statudol plant yng ngham 1 gan blant a phobl ifanc {year}</translation>
    </message>
    <message>
        <source>From children and young people</source>
        <extracomment>142-children-and-advocates.json</extracomment>
        <translation>Gan blant a phobl ifanc</translation>
    </message>
    <message>
        <source>With an advocate</source>
        <extracomment>142-children-and-advocates.json</extracomment>
        <translation>Gydag eiriolwr</translation>
    </message>
    <message>
        <source>How stage 1 complaints reached us, all procedures, {period}</source>
        <extracomment>145-contact-methods.json</extracomment>
        <translation>Sut y cyrhaeddodd cwynion cam 1 ni, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Contact method</source>
        <extracomment>145-contact-methods.json</extracomment>
        <translation>Dull cysylltu</translation>
    </message>
    <message>
        <source>All methods</source>
        <extracomment>145-contact-methods.json</extracomment>
        <translation>Pob dull</translation>
    </message>
    <message>
        <source>How people reached us, contacts of every kind, {period}</source>
        <extracomment>146-contacts-by-method.json</extracomment>
        <translation>Sut y cysylltodd pobl â ni, cysylltiadau o bob math, {period}</translation>
    </message>
    <message>
        <source>The base is every contact, enquiries and compliments included; tables of stage 1 count complaints alone.</source>
        <extracomment>146-contacts-by-method.json</extracomment>
        <translation>Y sail yw pob cyswllt, gan gynnwys ymholiadau a chanmoliaeth; dim ond cwynion y mae tablau cam 1 yn eu cyfrif.</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints at stage 1 by team {period}</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>Cwynion statudol plant yng ngham 1 fesul tîm {period}</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>All teams</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>Pob tîm</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Upheld or partially upheld</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>Wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>Atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>% answered in time</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>% a atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>{n} complaint from a child or young person</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>{n} gŵyn gan blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>{n} complaints from children and young people</source>
        <extracomment>150-statutory-by-team.json</extracomment>
        <translation>{n} o gwynion gan blant a phobl ifanc</translation>
    </message>
    <message>
        <source>Complaints outside the statutory children&apos;s procedure at stage 1 by team {period}</source>
        <extracomment>151-corporate-by-team.json</extracomment>
        <translation>Cwynion y tu allan i&apos;r weithdrefn statudol i blant yng ngham 1 fesul tîm {period}</translation>
    </message>
    <message>
        <source>Choose a directorate to have its teams alone.</source>
        <extracomment>151-corporate-by-team.json</extracomment>
        <translation>Dewiswch gyfarwyddiaeth i gael ei thimau hi yn unig.</translation>
    </message>
    <message>
        <source>Statutory and corporate complaints at stage 1 side by side, by team {period}</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Cwynion statudol a chorfforaethol yng ngham 1 ochr yn ochr, fesul tîm {period}</translation>
    </message>
    <message>
        <source>Statutory: received</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Statudol: derbyniwyd</translation>
    </message>
    <message>
        <source>Statutory: upheld or partially upheld</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Statudol: wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>Statutory: answered in time</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Statudol: atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>Statutory: % answered in time</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Statudol: % a atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>Corporate: received</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Corfforaethol: derbyniwyd</translation>
    </message>
    <message>
        <source>Corporate: upheld or partially upheld</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Corfforaethol: wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>Corporate: answered in time</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Corfforaethol: atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>Corporate: % answered in time</source>
        <extracomment>152-procedures-by-team.json</extracomment>
        <translation>Corfforaethol: % a atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>Stage 2 requests by quarter, children&apos;s statutory complaints</source>
        <extracomment>210-stage-2-requests.json</extracomment>
        <translation>Ceisiadau cam 2 fesul chwarter, cwynion statudol plant</translation>
    </message>
    <message>
        <source>Stage 2 and 3</source>
        <extracomment>210-stage-2-requests.json</extracomment>
        <translation>Camau 2 a 3</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>210-stage-2-requests.json</extracomment>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>What was found at stage 2, children&apos;s statutory complaints</source>
        <extracomment>220-stage-2-outcomes.json</extracomment>
        <translation>Yr hyn a ganfuwyd yng ngham 2, cwynion statudol plant</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints answered and upheld at stage 2, by service {year}</source>
        <extracomment>221-stage-2-outcomes-by-quarter.json</extracomment>
        <translation>Cwynion statudol plant a atebwyd ac a gynhaliwyd yng ngham 2, fesul gwasanaeth {year}</translation>
    </message>
    <message>
        <source>Quarters in which nothing was answered and nothing found have no column.</source>
        <extracomment>221-stage-2-outcomes-by-quarter.json</extracomment>
        <translation>Nid oes colofn i chwarteri lle nad atebwyd ac na chanfuwyd dim.</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 2, by what was found, three years</source>
        <extracomment>222-found-of-received-stage-2.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 2, yn ôl yr hyn a ganfuwyd, tair blynedd</translation>
    </message>
    <message>
        <source>How long stage 2 took, children&apos;s statutory complaints {year}</source>
        <extracomment>225-stage-2-times.json</extracomment>
        <translation>Pa mor hir y bu cam 2, cwynion statudol plant {year}</translation>
    </message>
    <message>
        <source>Within 25 working days</source>
        <extracomment>225-stage-2-times.json</extracomment>
        <translation>O fewn 25 diwrnod gwaith</translation>
    </message>
    <message>
        <source>In time, extensions included</source>
        <extracomment>225-stage-2-times.json</extracomment>
        <translation>Mewn pryd, gan gynnwys estyniadau</translation>
    </message>
    <message>
        <source>% within 65 working days</source>
        <extracomment>225-stage-2-times.json</extracomment>
        <translation>% o fewn 65 diwrnod gwaith</translation>
    </message>
    <message>
        <source>From stage 1 to stage 2, children&apos;s statutory complaints, {period}</source>
        <extracomment>230-escalation.json</extracomment>
        <translation>O gam 1 i gam 2, cwynion statudol plant, {period}</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <extracomment>230-escalation.json</extracomment>
        <translation>Cam 2</translation>
    </message>
    <message>
        <source>% escalation</source>
        <extracomment>230-escalation.json</extracomment>
        <translation>% uwchgyfeirio</translation>
    </message>
    <message>
        <source>From stage 1 to stage 2 by quarter, children&apos;s statutory complaints {year}</source>
        <extracomment>231-escalation-by-quarter.json</extracomment>
        <translation>O gam 1 i gam 2 fesul chwarter, cwynion statudol plant {year}</translation>
    </message>
    <message>
        <source>A flow: the complaints of one quarter may escalate in another, so that a percentage may exceed 100.</source>
        <extracomment>231-escalation-by-quarter.json</extracomment>
        <translation>Llif: gall cwynion un chwarter gael eu huwchgyfeirio mewn un arall, felly gall canran fod yn fwy na 100.</translation>
    </message>
    <message>
        <source>Of the stage 1 complaints answered, those taken to stage 2, children&apos;s statutory complaints {period}</source>
        <extracomment>232-escalation-cohort.json</extracomment>
        <translation>O&apos;r cwynion cam 1 a atebwyd, y rhai a aeth i gam 2, cwynion statudol plant {period}</translation>
    </message>
    <message>
        <source>Stage 1 answered</source>
        <extracomment>232-escalation-cohort.json</extracomment>
        <translation>Cam 1: atebwyd</translation>
    </message>
    <message>
        <source>% that escalated</source>
        <extracomment>232-escalation-cohort.json</extracomment>
        <translation>% a uwchgyfeiriwyd</translation>
    </message>
    <message>
        <source>Review panels of the statutory children&apos;s procedure {year}</source>
        <extracomment>240-panels-held.json</extracomment>
        <translation>Paneli adolygu&apos;r weithdrefn statudol i blant {year}</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>240-panels-held.json</extracomment>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Panels held</source>
        <extracomment>240-panels-held.json</extracomment>
        <translation>Paneli a gynhaliwyd</translation>
    </message>
    <message>
        <source>Stage 3 in time, children&apos;s statutory complaints {year}</source>
        <extracomment>245-stage-3-times.json</extracomment>
        <translation>Cam 3 mewn pryd, cwynion statudol plant {year}</translation>
    </message>
    <message>
        <source>% of panels within 30 working days</source>
        <extracomment>245-stage-3-times.json</extracomment>
        <translation>% o baneli o fewn 30 diwrnod gwaith</translation>
    </message>
    <message>
        <source>% of panel reports within 5 working days</source>
        <extracomment>245-stage-3-times.json</extracomment>
        <translation>% o adroddiadau paneli o fewn 5 diwrnod gwaith</translation>
    </message>
    <message>
        <source>% of replies in time</source>
        <extracomment>245-stage-3-times.json</extracomment>
        <translation>% o atebion mewn pryd</translation>
    </message>
    <message>
        <source>Top ten complaint issues at stage 1, all procedures, {period}</source>
        <extracomment>310-top-issues.json</extracomment>
        <translation>Deg prif fater cwynion yng ngham 1, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Issues and learning</source>
        <extracomment>310-top-issues.json</extracomment>
        <translation>Materion a dysgu</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>310-top-issues.json</extracomment>
        <translation>Mater</translation>
    </message>
    <message>
        <source>All issues</source>
        <extracomment>310-top-issues.json</extracomment>
        <translation>Pob mater</translation>
    </message>
    <message>
        <source>One complaint may have several issues. The total is of all issues, not of the ten that are shown.</source>
        <extracomment>310-top-issues.json</extracomment>
        <translation>Gall un gŵyn gynnwys sawl mater. Cyfanswm yr holl faterion yw hwn, nid y deg a ddangosir.</translation>
    </message>
    <message>
        <source>Top ten complaint issues at stage 1 by quarter, all procedures, {year}</source>
        <extracomment>311-top-issues-by-quarter.json</extracomment>
        <translation>Deg prif fater cwynion yng ngham 1 fesul chwarter, pob gweithdrefn, {year}</translation>
    </message>
    <message>
        <source>What children&apos;s statutory complaints at stage 1 were about, {year} and {prior_year}</source>
        <extracomment>312-issues-over-two-years.json</extracomment>
        <translation>Am beth oedd cwynion statudol plant yng ngham 1, {year} a {prior_year}</translation>
    </message>
    <message>
        <source>Papers of earlier years may count one principal cause for each complaint; the records count every issue.</source>
        <extracomment>312-issues-over-two-years.json</extracomment>
        <translation>Gall papurau blynyddoedd cynharach gyfrif un prif achos i bob cwyn; mae&apos;r cofnodion yn cyfrif pob mater.</translation>
    </message>
    <message>
        <source>Issues of the complaints received at stage 1, all procedures, {period}</source>
        <extracomment>313-issues-of-received.json</extracomment>
        <translation>Materion y cwynion a dderbyniwyd yng ngham 1, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>What was complained about at stage 1 by team, all procedures, {period}</source>
        <extracomment>314-issues-by-team.json</extracomment>
        <translation>Am beth y cwynwyd yng ngham 1 fesul tîm, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Root causes at stage 1, all procedures, {period}</source>
        <extracomment>320-root-causes.json</extracomment>
        <translation>Achosion sylfaenol yng ngham 1, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Root cause</source>
        <extracomment>320-root-causes.json</extracomment>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>Root causes of the five commonest issues at stage 1, all procedures, {period}</source>
        <extracomment>321-root-causes-of-top-issues.json</extracomment>
        <translation>Achosion sylfaenol y pum mater mwyaf cyffredin yng ngham 1, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Issues with this cause</source>
        <extracomment>321-root-causes-of-top-issues.json</extracomment>
        <translation>Materion â&apos;r achos hwn</translation>
    </message>
    <message>
        <source>All issues of the kind</source>
        <extracomment>321-root-causes-of-top-issues.json</extracomment>
        <translation>Pob mater o&apos;r math</translation>
    </message>
    <message>
        <source>Of these with a cause</source>
        <extracomment>321-root-causes-of-top-issues.json</extracomment>
        <translation>O&apos;r rhain, ag achos</translation>
    </message>
    <message>
        <source>The causes of an issue add up to the issues whose cause is recorded, not to all issues of the kind.</source>
        <extracomment>321-root-causes-of-top-issues.json</extracomment>
        <translation>Mae achosion mater yn adio i&apos;r materion y cofnodwyd eu hachos, nid i bob mater o&apos;r math.</translation>
    </message>
    <message>
        <source>Why issues were upheld at stage 1, all procedures, {period}</source>
        <extracomment>322-upheld-reasons.json</extracomment>
        <translation>Pam y cynhaliwyd materion yng ngham 1, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Why upheld</source>
        <extracomment>322-upheld-reasons.json</extracomment>
        <translation>Pam y&apos;i cynhaliwyd</translation>
    </message>
    <message>
        <source>All upheld issues</source>
        <extracomment>322-upheld-reasons.json</extracomment>
        <translation>Pob mater a gynhaliwyd</translation>
    </message>
    <message>
        <source>% of upheld issues</source>
        <extracomment>322-upheld-reasons.json</extracomment>
        <translation>% o&apos;r materion a gynhaliwyd</translation>
    </message>
    <message>
        <source>Issues that were upheld, wholly or in part, by the day of the finding. The reasons are a list of the council, apart from root causes; issues of an import have none until somebody records it.</source>
        <extracomment>322-upheld-reasons.json</extracomment>
        <translation>Materion a gynhaliwyd, yn llawn neu&apos;n rhannol, yn ôl diwrnod y canfyddiad. Rhestr y cyngor yw&apos;r rhesymau, ar wahân i achosion sylfaenol; nid oes gan faterion a fewnforiwyd reswm nes i rywun ei gofnodi.</translation>
    </message>
    <message>
        <source>Actions after upheld complaints, all procedures, {period}</source>
        <extracomment>330-actions-by-kind.json</extracomment>
        <translation>Camau gweithredu ar ôl cwynion a gynhaliwyd, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>330-actions-by-kind.json</extracomment>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>All actions</source>
        <extracomment>330-actions-by-kind.json</extracomment>
        <translation>Pob cam gweithredu</translation>
    </message>
    <message>
        <source>For one person</source>
        <extracomment>330-actions-by-kind.json</extracomment>
        <translation>I un person</translation>
    </message>
    <message>
        <source>For others too</source>
        <extracomment>330-actions-by-kind.json</extracomment>
        <translation>I eraill hefyd</translation>
    </message>
    <message>
        <source>% that help others</source>
        <extracomment>330-actions-by-kind.json</extracomment>
        <translation>% sy&apos;n helpu eraill</translation>
    </message>
    <message>
        <source>% done</source>
        <extracomment>330-actions-by-kind.json</extracomment>
        <translation>% a wnaed</translation>
    </message>
    <message>
        <source>The five commonest actions, all procedures, {period}</source>
        <extracomment>331-actions-top-five.json</extracomment>
        <translation>Y pum cam gweithredu mwyaf cyffredin, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>The total is of all actions, not of the five that are shown.</source>
        <extracomment>331-actions-top-five.json</extracomment>
        <translation>Cyfanswm yr holl gamau gweithredu yw hwn, nid y pump a ddangosir.</translation>
    </message>
    <message>
        <source>The council&apos;s remedies by type and service, {period}</source>
        <extracomment>332-remedies-by-type-and-service.json</extracomment>
        <translation>Rhwymedïau&apos;r cyngor yn ôl math a gwasanaeth, {period}</translation>
    </message>
    <message>
        <source>Remedy</source>
        <extracomment>332-remedies-by-type-and-service.json</extracomment>
        <translation>Rhwymedi</translation>
    </message>
    <message>
        <source>All remedies</source>
        <extracomment>332-remedies-by-type-and-service.json</extracomment>
        <translation>Pob rhwymedi</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>332-remedies-by-type-and-service.json</extracomment>
        <translation>Swm</translation>
    </message>
    <message>
        <source>% given</source>
        <extracomment>332-remedies-by-type-and-service.json</extracomment>
        <translation>% a roddwyd</translation>
    </message>
    <message>
        <source>What the council itself offered, by the outcome date of the stage; what the Ombudsman recommended is not among it. In time is by the day promised, of the remedies that have one.</source>
        <extracomment>332-remedies-by-type-and-service.json</extracomment>
        <translation>Yr hyn a gynigiodd y cyngor ei hun, yn ôl dyddiad canlyniad y cam; nid yw&apos;r hyn a argymhellodd yr Ombwdsmon yn ei blith. Mewn pryd yw erbyn y diwrnod a addawyd, o&apos;r rhwymedïau sydd ag un.</translation>
    </message>
    <message>
        <source>Themes of the dip sample, {period}</source>
        <extracomment>340-dip-sample-themes.json</extracomment>
        <translation>Themâu&apos;r hapsampl, {period}</translation>
    </message>
    <message>
        <source>Pillar</source>
        <extracomment>340-dip-sample-themes.json</extracomment>
        <translation>Piler</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>340-dip-sample-themes.json</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Responses</source>
        <extracomment>340-dip-sample-themes.json</extracomment>
        <translation>Ymatebion</translation>
    </message>
    <message>
        <source>% of the sample</source>
        <extracomment>340-dip-sample-themes.json</extracomment>
        <translation>% o&apos;r sampl</translation>
    </message>
    <message>
        <source>One response may show several themes, so the percentages do not add up to 100.</source>
        <extracomment>340-dip-sample-themes.json</extracomment>
        <translation>Gall un ymateb ddangos sawl thema, felly nid yw&apos;r canrannau&apos;n adio i 100.</translation>
    </message>
    <message>
        <source>The dip sample by pillar, {period}</source>
        <extracomment>341-dip-sample-by-pillar.json</extracomment>
        <translation>Yr hapsampl fesul piler, {period}</translation>
    </message>
    <message>
        <source>A pillar with 0 was looked for and not found.</source>
        <extracomment>341-dip-sample-by-pillar.json</extracomment>
        <translation>Chwiliwyd am biler â 0 ac ni chafwyd hyd iddo.</translation>
    </message>
    <message>
        <source>Cases received from the Ombudsman {year}</source>
        <extracomment>410-ombudsman-received.json</extracomment>
        <translation>Achosion a dderbyniwyd gan yr Ombwdsmon {year}</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <extracomment>410-ombudsman-received.json</extracomment>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>The Ombudsman year by year, three years</source>
        <extracomment>411-ombudsman-by-year.json</extracomment>
        <translation>Yr Ombwdsmon fesul blwyddyn, tair blynedd</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>411-ombudsman-by-year.json</extracomment>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>411-ombudsman-by-year.json</extracomment>
        <translation>Wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <extracomment>411-ombudsman-by-year.json</extracomment>
        <translation>Heb eu cynnal</translation>
    </message>
    <message>
        <source>Not investigated</source>
        <extracomment>411-ombudsman-by-year.json</extracomment>
        <translation>Heb eu hymchwilio</translation>
    </message>
    <message>
        <source>What is decided in a year is not what was received in it.</source>
        <extracomment>411-ombudsman-by-year.json</extracomment>
        <translation>Nid yr hyn a dderbyniwyd mewn blwyddyn yw&apos;r hyn a benderfynir ynddi.</translation>
    </message>
    <message>
        <source>What the Ombudsman decided {year}</source>
        <extracomment>420-ombudsman-decisions.json</extracomment>
        <translation>Yr hyn a benderfynodd yr Ombwdsmon {year}</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>420-ombudsman-decisions.json</extracomment>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>All decisions</source>
        <extracomment>420-ombudsman-decisions.json</extracomment>
        <translation>Pob penderfyniad</translation>
    </message>
    <message>
        <source>What the Ombudsman decided, by directorate {year}</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Yr hyn a benderfynodd yr Ombwdsmon, fesul cyfarwyddiaeth {year}</translation>
    </message>
    <message>
        <source>No further action</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Dim gweithredu pellach</translation>
    </message>
    <message>
        <source>Out of jurisdiction</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Y tu allan i&apos;r awdurdodaeth</translation>
    </message>
    <message>
        <source>Premature</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Cynamserol</translation>
    </message>
    <message>
        <source>Invalid or advice given</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Annilys neu rhoddwyd cyngor</translation>
    </message>
    <message>
        <source>Upheld: fault and injustice</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Wedi&apos;u cynnal: bai ac anghyfiawnder</translation>
    </message>
    <message>
        <source>Upheld: fault, no injustice</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Wedi&apos;u cynnal: bai, dim anghyfiawnder</translation>
    </message>
    <message>
        <source>% upheld of detailed investigations</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>% o ymchwiliadau manwl wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>421-ombudsman-decisions-by-directorate.json</extracomment>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>The Ombudsman&apos;s uphold rate on both bases, {period}</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>Cyfradd gynnal yr Ombwdsmon ar y ddwy sail, {period}</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>O blith</translation>
    </message>
    <message>
        <source>{period}, of detailed investigations</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>{period}, o ymchwiliadau manwl</translation>
    </message>
    <message>
        <source>{period}, of all decisions</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>{period}, o bob penderfyniad</translation>
    </message>
    <message>
        <source>{year}, similar authorities</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>{year}, awdurdodau tebyg</translation>
    </message>
    <message>
        <source>{prior_year}, of detailed investigations</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>{prior_year}, o ymchwiliadau manwl</translation>
    </message>
    <message>
        <source>{prior_year}, of all decisions</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>{prior_year}, o bob penderfyniad</translation>
    </message>
    <message>
        <source>{prior_year}, similar authorities</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>{prior_year}, awdurdodau tebyg</translation>
    </message>
    <message>
        <source>The Ombudsman publishes the rate of detailed investigations: any fault, over upheld and not upheld. Of all decisions: fault and injustice, over every decision, closed and premature ones included.</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>Mae&apos;r Ombwdsmon yn cyhoeddi cyfradd yr ymchwiliadau manwl: unrhyw fai, dros y rhai a gynhaliwyd a&apos;r rhai na chynhaliwyd. O bob penderfyniad: bai ac anghyfiawnder, dros bob penderfyniad, gan gynnwys rhai a gaewyd a rhai cynamserol.</translation>
    </message>
    <message>
        <source>The rate of similar authorities is published in the summer after the year.</source>
        <extracomment>430-ombudsman-uphold-rates.json</extracomment>
        <translation>Cyhoeddir cyfradd yr awdurdodau tebyg yn yr haf ar ôl y flwyddyn.</translation>
    </message>
    <message>
        <source>The Ombudsman&apos;s uphold rate on each basis, three years</source>
        <extracomment>431-ombudsman-rates-by-year.json</extracomment>
        <translation>Cyfradd gynnal yr Ombwdsmon ar bob sail, tair blynedd</translation>
    </message>
    <message>
        <source>% of detailed investigations at similar authorities</source>
        <extracomment>431-ombudsman-rates-by-year.json</extracomment>
        <translation>% o ymchwiliadau manwl mewn awdurdodau tebyg</translation>
    </message>
    <message>
        <source>% with fault of all decisions</source>
        <extracomment>431-ombudsman-rates-by-year.json</extracomment>
        <translation>% o&apos;r holl benderfyniadau â bai</translation>
    </message>
    <message>
        <source>% with injustice of all decisions</source>
        <extracomment>431-ombudsman-rates-by-year.json</extracomment>
        <translation>% o&apos;r holl benderfyniadau ag anghyfiawnder</translation>
    </message>
    <message>
        <source>Rates on different bases cannot be compared.</source>
        <extracomment>431-ombudsman-rates-by-year.json</extracomment>
        <translation>Ni ellir cymharu cyfraddau ar wahanol seiliau.</translation>
    </message>
    <message>
        <source>The Ombudsman&apos;s recommendations, {period}</source>
        <extracomment>440-recommendations.json</extracomment>
        <translation>Argymhellion yr Ombwdsmon, {period}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>440-recommendations.json</extracomment>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>All recommendations</source>
        <extracomment>440-recommendations.json</extracomment>
        <translation>Pob argymhelliad</translation>
    </message>
    <message>
        <source>% carried out</source>
        <extracomment>440-recommendations.json</extracomment>
        <translation>% a gyflawnwyd</translation>
    </message>
    <message>
        <source>The Ombudsman&apos;s recommendations carried out {year}</source>
        <extracomment>441-recommendation-compliance.json</extracomment>
        <translation>Argymhellion yr Ombwdsmon a gyflawnwyd {year}</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>441-recommendation-compliance.json</extracomment>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>% of those made</source>
        <extracomment>441-recommendation-compliance.json</extracomment>
        <translation>% o&apos;r rhai a wnaed</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>441-recommendation-compliance.json</extracomment>
        <translation>Dyledus</translation>
    </message>
    <message>
        <source>% of those due</source>
        <extracomment>441-recommendation-compliance.json</extracomment>
        <translation>% o&apos;r rhai dyledus</translation>
    </message>
    <message>
        <source>% of those due, in time</source>
        <extracomment>441-recommendation-compliance.json</extracomment>
        <translation>% o&apos;r rhai dyledus, mewn pryd</translation>
    </message>
    <message>
        <source>Carried out late</source>
        <extracomment>441-recommendation-compliance.json</extracomment>
        <translation>Cyflawnwyd yn hwyr</translation>
    </message>
    <message>
        <source>Enquiries and representations by service, {period}</source>
        <extracomment>510-enquiries-by-service.json</extracomment>
        <translation>Ymholiadau a sylwadau fesul gwasanaeth, {period}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>510-enquiries-by-service.json</extracomment>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>MP</source>
        <extracomment>510-enquiries-by-service.json</extracomment>
        <translation>AS</translation>
    </message>
    <message>
        <source>Councillor</source>
        <extracomment>510-enquiries-by-service.json</extracomment>
        <translation>Cynghorydd</translation>
    </message>
    <message>
        <source>Representations</source>
        <extracomment>510-enquiries-by-service.json</extracomment>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Enquiries and representations by service and quarter {year}</source>
        <extracomment>511-enquiries-by-quarter.json</extracomment>
        <translation>Ymholiadau a sylwadau fesul gwasanaeth a chwarter {year}</translation>
    </message>
    <message>
        <source>Enquiries and representations received and answered {period}</source>
        <extracomment>512-enquiries-answered.json</extracomment>
        <translation>Ymholiadau a sylwadau a dderbyniwyd ac a atebwyd {period}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>512-enquiries-answered.json</extracomment>
        <translation>Math</translation>
    </message>
    <message>
        <source>All enquiries</source>
        <extracomment>512-enquiries-answered.json</extracomment>
        <translation>Pob ymholiad</translation>
    </message>
    <message>
        <source>By which route contacts went on, {year}</source>
        <extracomment>513-contacts-by-route.json</extracomment>
        <translation>Ar hyd pa lwybr yr aeth cysylltiadau ymlaen, {year}</translation>
    </message>
    <message>
        <source>Route</source>
        <extracomment>513-contacts-by-route.json</extracomment>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>All contacts</source>
        <extracomment>513-contacts-by-route.json</extracomment>
        <translation>Pob cyswllt</translation>
    </message>
    <message>
        <source>The route is what triage decided of a contact, by the day on which it was received; what was put right at once stands in a line of its own. Contacts that went through no triage in this program, as enquiries and what was imported, stand as not recorded.</source>
        <extracomment>513-contacts-by-route.json</extracomment>
        <translation>Y llwybr yw&apos;r hyn a benderfynodd y brysbennu am gyswllt, yn ôl y diwrnod y&apos;i derbyniwyd; mae&apos;r hyn a unionwyd ar unwaith mewn llinell ar ei phen ei hun. Mae cysylltiadau nas brysbennwyd yn y rhaglen hon, fel ymholiadau a&apos;r hyn a fewnforiwyd, fel rhai heb eu cofnodi.</translation>
    </message>
    <message>
        <source>Compliments by theme {year}</source>
        <extracomment>520-compliments-by-theme.json</extracomment>
        <translation>Canmoliaeth fesul thema {year}</translation>
    </message>
    <message>
        <source>All compliments</source>
        <extracomment>520-compliments-by-theme.json</extracomment>
        <translation>Pob canmoliaeth</translation>
    </message>
    <message>
        <source>Compliments by team and theme {period}</source>
        <extracomment>521-compliments-by-team.json</extracomment>
        <translation>Canmoliaeth fesul tîm a thema {period}</translation>
    </message>
    <message>
        <source>Compliments by service, {year} and {prior_year}</source>
        <extracomment>522-compliments-by-service.json</extracomment>
        <translation>Canmoliaeth fesul gwasanaeth, {year} a {prior_year}</translation>
    </message>
    <message>
        <source>From whom compliments came {year}</source>
        <extracomment>523-compliments-by-source.json</extracomment>
        <translation>Gan bwy y daeth canmoliaethau {year}</translation>
    </message>
    <message>
        <source>From whom</source>
        <extracomment>523-compliments-by-source.json</extracomment>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>What people said {year}</source>
        <extracomment>530-compliment-quotes.json</extracomment>
        <translation>Yr hyn a ddywedodd pobl {year}</translation>
    </message>
    <message>
        <source>Feedback received year by year</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Adborth a dderbyniwyd fesul blwyddyn</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Blynyddoedd</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Plant: cam 1</translation>
    </message>
    <message>
        <source>Children&apos;s stage 2</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Plant: cam 2</translation>
    </message>
    <message>
        <source>Children&apos;s stage 3</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Plant: cam 3</translation>
    </message>
    <message>
        <source>MP enquiries</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Ymholiadau AS</translation>
    </message>
    <message>
        <source>Councillor enquiries</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Ymholiadau cynghorwyr</translation>
    </message>
    <message>
        <source>Compliments</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Stages 1 to 3 are those of the children&apos;s procedure; the other columns are of the whole council.</source>
        <extracomment>610-yearly-trend.json</extracomment>
        <translation>Rhai&apos;r weithdrefn i blant yw camau 1 i 3; mae&apos;r colofnau eraill am y cyngor cyfan.</translation>
    </message>
    <message>
        <source>What the children&apos;s procedure cost</source>
        <extracomment>620-costs.json</extracomment>
        <translation>Cost y weithdrefn i blant</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>620-costs.json</extracomment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Other costs by the council&apos;s own heads, {period}</source>
        <extracomment>621-other-costs-by-head.json</extracomment>
        <translation>Costau eraill yn ôl penawdau&apos;r cyngor ei hun, {period}</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>621-other-costs-by-head.json</extracomment>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>All other costs</source>
        <extracomment>621-other-costs-by-head.json</extracomment>
        <translation>Pob cost arall</translation>
    </message>
    <message>
        <source>Spend</source>
        <extracomment>621-other-costs-by-head.json</extracomment>
        <translation>Gwariant</translation>
    </message>
    <message>
        <source>Payments</source>
        <extracomment>621-other-costs-by-head.json</extracomment>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>% of payments</source>
        <extracomment>621-other-costs-by-head.json</extracomment>
        <translation>% o&apos;r taliadau</translation>
    </message>
    <message>
        <source>Costs that are none of the heads which the import format names, by the day of payment.</source>
        <extracomment>621-other-costs-by-head.json</extracomment>
        <translation>Costau nad ydynt yn un o&apos;r penawdau a enwir gan y fformat mewnforio, yn ôl diwrnod y taliad.</translation>
    </message>
    <message>
        <source>Demand</source>
        <extracomment>630-demand.json</extracomment>
        <translation>Galw</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints at stage 1 as a share of demand</source>
        <extracomment>640-complaints-per-demand.json</extracomment>
        <translation>Cwynion statudol plant yng ngham 1 fel cyfran o&apos;r galw</translation>
    </message>
    <message>
        <source>Stage 1 received</source>
        <extracomment>640-complaints-per-demand.json</extracomment>
        <translation>Cam 1: derbyniwyd</translation>
    </message>
    <message>
        <source>% of demand</source>
        <extracomment>640-complaints-per-demand.json</extracomment>
        <translation>% o&apos;r galw</translation>
    </message>
    <message>
        <source>The year in figures, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Y flwyddyn mewn ffigurau, {period}</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 complaints received, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cwynion cam 1 plant a dderbyniwyd, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 complaints received, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cwynion cam 1 plant a dderbyniwyd, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 complaints received: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cwynion cam 1 plant a dderbyniwyd: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 complaints received as a share of demand, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cwynion cam 1 plant a dderbyniwyd fel cyfran o&apos;r galw, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 complaints received as a share of demand, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cwynion cam 1 plant a dderbyniwyd fel cyfran o&apos;r galw, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered within 10 working days, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd o fewn 10 diwrnod gwaith, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered within 10 working days, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd o fewn 10 diwrnod gwaith, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered in 11 to 20 working days, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd mewn 11 i 20 diwrnod gwaith, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered in 11 to 20 working days, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd mewn 11 i 20 diwrnod gwaith, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered within 20 working days, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd o fewn 20 diwrnod gwaith, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered within 20 working days, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd o fewn 20 diwrnod gwaith, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered in time, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd mewn pryd, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered in time, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd mewn pryd, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered in time: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd mewn pryd: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 upheld or partially upheld, of all outcomes, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol, o bob canlyniad, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 upheld or partially upheld, of all outcomes, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol, o bob canlyniad, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 upheld or partially upheld, of all outcomes: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol, o bob canlyniad: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 upheld or partially upheld, of those received, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol, o&apos;r rhai a dderbyniwyd, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 upheld or partially upheld, of those received, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol, o&apos;r rhai a dderbyniwyd, {prior_year}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 complaints from children and young people, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cwynion cam 1 plant gan blant a phobl ifanc, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 complaints from children and young people, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cwynion cam 1 plant gan blant a phobl ifanc, {prior_year}</translation>
    </message>
    <message>
        <source>Of these with an advocate, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>O&apos;r rhain, gydag eiriolwr, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered that came from children and young people, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd, gan blant a phobl ifanc, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 answered that came from children and young people, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: atebwyd, gan blant a phobl ifanc, {prior_year}</translation>
    </message>
    <message>
        <source>Stage 2 requests, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 2, {period}</translation>
    </message>
    <message>
        <source>Stage 2 requests, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 2, {prior_year}</translation>
    </message>
    <message>
        <source>Stage 2 requests: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 2: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Stage 2 requests as a share of stage 1, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 2 fel cyfran o gam 1, {period}</translation>
    </message>
    <message>
        <source>Stage 2 requests as a share of stage 1, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 2 fel cyfran o gam 1, {prior_year}</translation>
    </message>
    <message>
        <source>Stage 2 requests as a share of stage 1: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 2 fel cyfran o gam 1: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Stage 2 requests discontinued, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 2 a derfynwyd, {period}</translation>
    </message>
    <message>
        <source>Stage 2 investigations with a finding, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ymchwiliadau cam 2 â chanfyddiad, {period}</translation>
    </message>
    <message>
        <source>Of these upheld</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>O&apos;r rhain, wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>Of these partially upheld</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>O&apos;r rhain, wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>Of these not upheld</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>O&apos;r rhain, heb eu cynnal</translation>
    </message>
    <message>
        <source>Of these without a finding of either</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>O&apos;r rhain, heb y naill ganfyddiad na&apos;r llall</translation>
    </message>
    <message>
        <source>Stage 2 answered, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2: atebwyd, {period}</translation>
    </message>
    <message>
        <source>Stage 2 answered, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2: atebwyd, {prior_year}</translation>
    </message>
    <message>
        <source>Stage 2 answered in time, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2: atebwyd mewn pryd, {period}</translation>
    </message>
    <message>
        <source>Stage 2 answered in time, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2: atebwyd mewn pryd, {prior_year}</translation>
    </message>
    <message>
        <source>Stage 2 answered in time, of those answered, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2: atebwyd mewn pryd, o&apos;r rhai a atebwyd, {period}</translation>
    </message>
    <message>
        <source>Stage 2 answered in time, of those answered, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2: atebwyd mewn pryd, o&apos;r rhai a atebwyd, {prior_year}</translation>
    </message>
    <message>
        <source>Stage 2 answered in more than 100 working days, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2: atebwyd mewn mwy na 100 diwrnod gwaith, {period}</translation>
    </message>
    <message>
        <source>Stage 2 on hold, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 2 ar saib, {period}</translation>
    </message>
    <message>
        <source>Average cost of a stage 2, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cost gyfartalog cam 2, {period}</translation>
    </message>
    <message>
        <source>Stage 3 requests, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 3, {period}</translation>
    </message>
    <message>
        <source>Stage 3 requests, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 3, {prior_year}</translation>
    </message>
    <message>
        <source>Stage 3 requests: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ceisiadau cam 3: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Panels held, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Paneli a gynhaliwyd, {period}</translation>
    </message>
    <message>
        <source>Payments for mediation, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Taliadau am gyfryngu, {period}</translation>
    </message>
    <message>
        <source>Actions recorded, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Camau gweithredu a gofnodwyd, {period}</translation>
    </message>
    <message>
        <source>Actions that help others, of all actions</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Camau gweithredu sy&apos;n helpu eraill, o bob cam gweithredu</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1 upheld with an action that helps others</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Cam 1 plant: wedi&apos;u cynnal â cham gweithredu sy&apos;n helpu eraill</translation>
    </message>
    <message>
        <source>Compliments, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Canmoliaeth, {period}</translation>
    </message>
    <message>
        <source>Compliments, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Canmoliaeth, {prior_year}</translation>
    </message>
    <message>
        <source>Compliments: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Canmoliaeth: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Received from the Ombudsman, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Derbyniwyd gan yr Ombwdsmon, {period}</translation>
    </message>
    <message>
        <source>Received from the Ombudsman, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Derbyniwyd gan yr Ombwdsmon, {prior_year}</translation>
    </message>
    <message>
        <source>Received from the Ombudsman: change on the year before</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Derbyniwyd gan yr Ombwdsmon: newid ers y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Decided by the Ombudsman, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Penderfynwyd gan yr Ombwdsmon, {period}</translation>
    </message>
    <message>
        <source>Decided by the Ombudsman, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Penderfynwyd gan yr Ombwdsmon, {prior_year}</translation>
    </message>
    <message>
        <source>Investigated by the Ombudsman, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ymchwiliwyd gan yr Ombwdsmon, {period}</translation>
    </message>
    <message>
        <source>Ombudsman: fault found, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ombwdsmon: canfuwyd bai, {period}</translation>
    </message>
    <message>
        <source>Ombudsman: fault found, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ombwdsmon: canfuwyd bai, {prior_year}</translation>
    </message>
    <message>
        <source>Ombudsman: fault, of all decisions, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ombwdsmon: bai, o bob penderfyniad, {period}</translation>
    </message>
    <message>
        <source>Ombudsman: fault, of all decisions, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ombwdsmon: bai, o bob penderfyniad, {prior_year}</translation>
    </message>
    <message>
        <source>Ombudsman: upheld, of detailed investigations, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ombwdsmon: wedi&apos;u cynnal, o ymchwiliadau manwl, {period}</translation>
    </message>
    <message>
        <source>Ombudsman: upheld, of detailed investigations, {prior_year}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ombwdsmon: wedi&apos;u cynnal, o ymchwiliadau manwl, {prior_year}</translation>
    </message>
    <message>
        <source>Recommendations of the Ombudsman, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Argymhellion yr Ombwdsmon, {period}</translation>
    </message>
    <message>
        <source>Of these payments</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>O&apos;r rhain, taliadau</translation>
    </message>
    <message>
        <source>Their total</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Eu cyfanswm</translation>
    </message>
    <message>
        <source>Responses in the dip sample, {period}</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>Ymatebion yn yr hapsampl, {period}</translation>
    </message>
    <message>
        <source>Of the upheld responses of stages 1 and 2</source>
        <extracomment>710-year-in-figures.json</extracomment>
        <translation>O ymatebion a gynhaliwyd yng nghamau 1 a 2</translation>
    </message>
    <message>
        <source>What was found at stage 1, children&apos;s statutory complaints, as shares</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Yr hyn a ganfuwyd yng ngham 1, cwynion statudol plant, fel cyfrannau</translation>
    </message>
    <message>
        <source>Upheld, {period}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Wedi&apos;u cynnal, {period}</translation>
    </message>
    <message>
        <source>Upheld, {prior_year}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Wedi&apos;u cynnal, {prior_year}</translation>
    </message>
    <message>
        <source>Partially upheld, {period}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Wedi&apos;u cynnal yn rhannol, {period}</translation>
    </message>
    <message>
        <source>Partially upheld, {prior_year}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Wedi&apos;u cynnal yn rhannol, {prior_year}</translation>
    </message>
    <message>
        <source>Not upheld, {period}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Heb eu cynnal, {period}</translation>
    </message>
    <message>
        <source>Not upheld, {prior_year}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Heb eu cynnal, {prior_year}</translation>
    </message>
    <message>
        <source>No finding, {period}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Dim canfyddiad, {period}</translation>
    </message>
    <message>
        <source>No finding, {prior_year}</source>
        <extracomment>711-findings-in-figures.json</extracomment>
        <translation>Dim canfyddiad, {prior_year}</translation>
    </message>
    <message>
        <source>Indicators, {period}</source>
        <extracomment>720-indicators.json</extracomment>
        <translation>Dangosyddion, {period}</translation>
    </message>
    <message>
        <source>Complaints dealt with in time at stage 1, all procedures</source>
        <extracomment>720-indicators.json</extracomment>
        <translation>Cwynion yr ymdriniwyd â hwy mewn pryd yng ngham 1, pob gweithdrefn</translation>
    </message>
    <message>
        <source>The same, {prior_year}</source>
        <extracomment>720-indicators.json</extracomment>
        <translation>Yr un peth, {prior_year}</translation>
    </message>
    <message>
        <source>Complaints escalated to stage 2, all procedures</source>
        <extracomment>720-indicators.json</extracomment>
        <translation>Cwynion a uwchgyfeiriwyd i gam 2, pob gweithdrefn</translation>
    </message>
    <message>
        <source>Ombudsman enquiries answered in time</source>
        <extracomment>720-indicators.json</extracomment>
        <translation>Ymholiadau&apos;r Ombwdsmon a atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>An enquiry of the Ombudsman counts where the letter named a day.</source>
        <extracomment>720-indicators.json</extracomment>
        <translation>Mae ymholiad gan yr Ombwdsmon yn cyfrif lle&apos;r oedd y llythyr yn enwi diwrnod.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>General feedback over seven years to {year}: children&apos;s statutory stages, and Ombudsman cases, enquiries, representations and compliments of the whole council</source>
        <extracomment>000-feedback-trend.json</extracomment>
        <translation>Adborth cyffredinol dros saith mlynedd hyd {year}: camau statudol plant, ac achosion yr Ombwdsmon, ymholiadau, sylwadau a chanmoliaeth y cyngor cyfan</translation>
    </message>
    <message>
        <source>Who complained, children&apos;s statutory complaints at stage 1, {period}</source>
        <extracomment>000-who-complained.json</extracomment>
        <translation>Pwy a gwynodd, cwynion statudol plant yng ngham 1, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 1 by finding, three years to {year}</source>
        <extracomment>001-findings-stage-1.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 1 yn ôl canfyddiad, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 2 by finding, three years to {year}</source>
        <extracomment>001-findings-stage-2.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 2 yn ôl canfyddiad, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>What children&apos;s statutory complaints at stage 1 were about, {prior_year} and {year}</source>
        <extracomment>001-issue-categories.json</extracomment>
        <translation>Am beth oedd cwynion statudol plant yng ngham 1, {prior_year} a {year}</translation>
    </message>
    <message>
        <source>Who complained, share of children&apos;s statutory complaints at stage 1, {prior_year} and {year}</source>
        <extracomment>001-who-complained.json</extracomment>
        <translation>Pwy a gwynodd, cyfran o gwynion statudol plant yng ngham 1, {prior_year} a {year}</translation>
    </message>
    <message>
        <source>Stage 2 complaints by quarter, eight years to {year}</source>
        <extracomment>003-stage-2-trends.json</extracomment>
        <translation>Cwynion cam 2 fesul chwarter, wyth mlynedd hyd {year}</translation>
    </message>
    <message>
        <source>Actions after children&apos;s statutory complaints at stage 1, for the complainant and for others, {period}</source>
        <extracomment>004-actions.json</extracomment>
        <translation>Camau gweithredu ar ôl cwynion statudol plant yng ngham 1, i&apos;r achwynydd ac i eraill, {period}</translation>
    </message>
    <message>
        <source>Principal causes of children&apos;s statutory complaints at stage 1, {prior_year} and {year}</source>
        <extracomment>004-causes.json</extracomment>
        <translation>Prif achosion cwynion statudol plant yng ngham 1, {prior_year} a {year}</translation>
    </message>
    <message>
        <source>Outcomes of children&apos;s statutory complaints at stage 1, share of each year, {prior_year} and {year}</source>
        <extracomment>004-outcomes.json</extracomment>
        <translation>Canlyniadau cwynion statudol plant yng ngham 1, cyfran pob blwyddyn, {prior_year} a {year}</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received by service area, {prior_year} and {year}</source>
        <extracomment>004-received-by-service.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd fesul maes gwasanaeth, {prior_year} a {year}</translation>
    </message>
    <message>
        <source>Time taken to answer children&apos;s statutory complaints at stage 1, {prior_year} and {year}</source>
        <extracomment>004-stage-1-performance.json</extracomment>
        <translation>Amser a gymerwyd i ateb cwynion statudol plant yng ngham 1, {prior_year} a {year}</translation>
    </message>
    <message>
        <source>Children&apos;s statutory complaints received at stage 1, {prior_year} and {year}</source>
        <extracomment>004-volume.json</extracomment>
        <translation>Cwynion statudol plant a dderbyniwyd yng ngham 1, {prior_year} a {year}</translation>
    </message>
    <message>
        <source>Feedback over eight years to {year}: children&apos;s statutory stages, and enquiries, compliments and Ombudsman cases of the whole council</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Adborth dros wyth mlynedd hyd {year}: camau statudol plant, ac ymholiadau, canmoliaeth ac achosion Ombwdsmon y cyngor cyfan</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Children&apos;s stage 1</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Plant: cam 1</translation>
    </message>
    <message>
        <source>Children&apos;s stage 2</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Plant: cam 2</translation>
    </message>
    <message>
        <source>MP enquiries</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Ymholiadau AS</translation>
    </message>
    <message>
        <source>Representations</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Compliments</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <extracomment>feedback-trend.json</extracomment>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>Complaints answered in time by quarter, all procedures, three years to {year}</source>
        <extracomment>in-time-trend.json</extracomment>
        <translation>Cwynion a atebwyd mewn pryd fesul chwarter, pob gweithdrefn, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>Outcomes of complaints at stage 1, all procedures, share of each year, three years to {year}</source>
        <extracomment>outcome-shares.json</extracomment>
        <translation>Canlyniadau cwynion yng ngham 1, pob gweithdrefn, cyfran pob blwyddyn, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>outcome-shares.json</extracomment>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>outcome-shares.json</extracomment>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Outcomes of children&apos;s statutory complaints at stage 1, three years to {year}</source>
        <extracomment>outcomes-by-year.json</extracomment>
        <translation>Canlyniadau cwynion statudol plant yng ngham 1, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>Complaints received by directorate, all procedures, {period}</source>
        <extracomment>received-by-directorate.json</extracomment>
        <translation>Cwynion a dderbyniwyd fesul cyfarwyddiaeth, pob gweithdrefn, {period}</translation>
    </message>
    <message>
        <source>Directorate</source>
        <extracomment>received-by-directorate.json</extracomment>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Complaints received at stage 1 by quarter, all procedures, a chart for each service, three years to {year}</source>
        <extracomment>received-by-service.json</extracomment>
        <translation>Cwynion a dderbyniwyd yng ngham 1 fesul chwarter, pob gweithdrefn, siart i bob gwasanaeth, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>received-by-service.json</extracomment>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Complaints received at stage 1 by quarter, all procedures, three years to {year}</source>
        <extracomment>stage-1-trend.json</extracomment>
        <translation>Cwynion a dderbyniwyd yng ngham 1 fesul chwarter, pob gweithdrefn, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>Stage 2 requests by quarter, children&apos;s statutory complaints, eight years to {year}</source>
        <extracomment>stage-2-trend.json</extracomment>
        <translation>Ceisiadau cam 2 fesul chwarter, cwynion statudol plant, wyth mlynedd hyd {year}</translation>
    </message>
    <message>
        <source>Stage 2 requests, children&apos;s statutory complaints, each year across its quarters</source>
        <extracomment>stage-2-year-over-year.json</extracomment>
        <translation>Ceisiadau cam 2, cwynion statudol plant, pob blwyddyn ar draws ei chwarteri</translation>
    </message>
    <message>
        <source>What children&apos;s statutory complaints were about, {period}</source>
        <extracomment>top-issues.json</extracomment>
        <translation>Am beth oedd cwynion statudol plant, {period}</translation>
    </message>
    <message>
        <source>Issue</source>
        <extracomment>top-issues.json</extracomment>
        <translation>Mater</translation>
    </message>
    <message>
        <source>Complaints upheld or partially upheld by quarter, all procedures, three years to {year}</source>
        <extracomment>upheld-trend.json</extracomment>
        <translation>Cwynion a gynhaliwyd neu a gynhaliwyd yn rhannol fesul chwarter, pob gweithdrefn, tair blynedd hyd {year}</translation>
    </message>
    <message>
        <source>Who made children&apos;s statutory complaints, {period}</source>
        <extracomment>who-complained.json</extracomment>
        <translation>Pwy a wnaeth gwynion statudol plant, {period}</translation>
    </message>
    <message>
        <source>Who complained</source>
        <extracomment>who-complained.json</extracomment>
        <translation>Pwy a gwynodd</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Freedom of information</source>
        <extracomment>10-complaints-received.json</extracomment>
        <translation>Rhyddid gwybodaeth</translation>
    </message>
    <message>
        <source>How many complaints did the council receive, by directorate?</source>
        <extracomment>10-complaints-received.json</extracomment>
        <translation>Faint o gwynion a dderbyniodd y cyngor, fesul cyfarwyddiaeth?</translation>
    </message>
    <message>
        <source>A complaint is counted in the quarter in which it was received. Matters that were passed to another route, enquiries of members and cases at the Ombudsman are not counted.</source>
        <extracomment>10-complaints-received.json</extracomment>
        <translation>Cyfrifir cwyn yn y chwarter y&apos;i derbyniwyd. Ni chyfrifir materion a drosglwyddwyd i lwybr arall, ymholiadau aelodau nac achosion gyda&apos;r Ombwdsmon.</translation>
    </message>
    <message>
        <source>Committee</source>
        <extracomment>110-who-complained.json</extracomment>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Who complained, and how did complaints reach the council?</source>
        <extracomment>110-who-complained.json</extracomment>
        <translation>Pwy a gwynodd, a sut y cyrhaeddodd cwynion y cyngor?</translation>
    </message>
    <message>
        <source>Stage 1 complaints by the date received.</source>
        <extracomment>110-who-complained.json</extracomment>
        <translation>Cwynion cam 1 yn ôl y dyddiad derbyn.</translation>
    </message>
    <message>
        <source>What were complaints about, and why did it go wrong?</source>
        <extracomment>120-what-about.json</extracomment>
        <translation>Am beth oedd y cwynion, a pham yr aeth pethau o chwith?</translation>
    </message>
    <message>
        <source>Issues and root causes of complaints with an outcome in the period; one complaint may have several.</source>
        <extracomment>120-what-about.json</extracomment>
        <translation>Materion ac achosion sylfaenol cwynion â chanlyniad yn y cyfnod; gall fod gan un gŵyn sawl un.</translation>
    </message>
    <message>
        <source>What was done about complaints that were upheld?</source>
        <extracomment>130-learning.json</extracomment>
        <translation>Beth a wnaed am gwynion a gynhaliwyd?</translation>
    </message>
    <message>
        <source>Actions agreed after complaints with an outcome in the period.</source>
        <extracomment>130-learning.json</extracomment>
        <translation>Camau gweithredu y cytunwyd arnynt ar ôl cwynion â chanlyniad yn y cyfnod.</translation>
    </message>
    <message>
        <source>How many enquiries of members of Parliament and councillors, and how many representations, were received?</source>
        <extracomment>140-members.json</extracomment>
        <translation>Faint o ymholiadau gan Aelodau Seneddol a chynghorwyr, a faint o sylwadau, a dderbyniwyd?</translation>
    </message>
    <message>
        <source>By the date received.</source>
        <extracomment>140-members.json</extracomment>
        <translation>Yn ôl y dyddiad derbyn.</translation>
    </message>
    <message>
        <source>How many complaints were answered, and what share of them in time?</source>
        <extracomment>20-answered-in-time.json</extracomment>
        <translation>Faint o gwynion a atebwyd, a pha gyfran ohonynt mewn pryd?</translation>
    </message>
    <message>
        <source>In time means by the last day in force, agreed extensions included. A complaint is counted in the quarter of its response.</source>
        <extracomment>20-answered-in-time.json</extracomment>
        <translation>Ystyr mewn pryd yw erbyn y diwrnod olaf mewn grym, gan gynnwys estyniadau y cytunwyd arnynt. Cyfrifir cwyn yn chwarter ei hymateb.</translation>
    </message>
    <message>
        <source>What share of complaints was upheld?</source>
        <extracomment>30-upheld.json</extracomment>
        <translation>Pa gyfran o&apos;r cwynion a gynhaliwyd?</translation>
    </message>
    <message>
        <source>Upheld means upheld or partly upheld, of all complaints with a finding; withdrawn and discontinued ones have none. Counted in the quarter of the outcome.</source>
        <extracomment>30-upheld.json</extracomment>
        <translation>Ystyr cynnal yw cynnal neu gynnal yn rhannol, o bob cwyn â chanfyddiad; nid oes canfyddiad i&apos;r rhai a dynnwyd yn ôl nac a derfynwyd. Cyfrifir yn chwarter y canlyniad.</translation>
    </message>
    <message>
        <source>How many working days passed, for each stage 2 request under the children’s statutory procedure, from the request to the appointment of the investigating officer and of the independent person?</source>
        <extracomment>40-investigators-appointed.json</extracomment>
        <translation>Sawl diwrnod gwaith a aeth heibio, ar gyfer pob cais cam 2 o dan y weithdrefn statudol i blant, o&apos;r cais hyd at benodi&apos;r swyddog ymchwilio a&apos;r person annibynnol?</translation>
    </message>
    <message>
        <source>Working days after the day of the request, up to and including the day of the appointment; weekends and bank holidays in England are left out. Requests are those received in the period, in the order in which they were received.</source>
        <extracomment>40-investigators-appointed.json</extracomment>
        <translation>Diwrnodau gwaith ar ôl diwrnod y cais, hyd at ddiwrnod y penodi a chan ei gynnwys; gadewir allan benwythnosau a gwyliau banc Lloegr. Y ceisiadau yw&apos;r rhai a dderbyniwyd yn y cyfnod, yn y drefn y&apos;u derbyniwyd.</translation>
    </message>
    <message>
        <source>How many complaints went to stage 2 and to a review panel?</source>
        <extracomment>50-stage-2-and-panels.json</extracomment>
        <translation>Faint o gwynion a aeth i gam 2 ac i banel adolygu?</translation>
    </message>
    <message>
        <source>Stage 2 by the date of the request, panels by the day on which they met.</source>
        <extracomment>50-stage-2-and-panels.json</extracomment>
        <translation>Cam 2 yn ôl dyddiad y cais, paneli yn ôl y diwrnod y buont yn cyfarfod.</translation>
    </message>
    <message>
        <source>How many complaints about the council did the Ombudsman receive and decide, and how?</source>
        <extracomment>60-ombudsman.json</extracomment>
        <translation>Faint o gwynion am y cyngor a dderbyniodd yr Ombwdsmon ac y penderfynodd arnynt, a sut?</translation>
    </message>
    <message>
        <source>Received and decided are counted by dates of their own, so that the one is not a part of the other.</source>
        <extracomment>60-ombudsman.json</extracomment>
        <translation>Cyfrifir derbyniwyd a phenderfynwyd yn ôl eu dyddiadau eu hunain, felly nid yw&apos;r naill yn rhan o&apos;r llall.</translation>
    </message>
    <message>
        <source>What did investigations, panels and redress cost?</source>
        <extracomment>70-costs.json</extracomment>
        <translation>Beth oedd cost ymchwiliadau, paneli ac iawndal?</translation>
    </message>
    <message>
        <source>By the date paid. No time of the council’s own staff is in these amounts.</source>
        <extracomment>70-costs.json</extracomment>
        <translation>Yn ôl y dyddiad talu. Nid oes amser staff y cyngor ei hun yn y symiau hyn.</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>Benchmark return {period}</source>
        <extracomment>benchmark-1.json</extracomment>
        <translation>Ffurflen feincnodi {period}</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>benchmark-1.json</extracomment>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>benchmark-1.json</extracomment>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>benchmark-1.json</extracomment>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Numerator</source>
        <extracomment>benchmark-1.json</extracomment>
        <translation>Rhifiadur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <extracomment>benchmark-1.json</extracomment>
        <translation>Enwadur</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Acknowledgement</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Within the days that the procedure gives, counted from receipt.</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>O fewn y diwrnodau y mae&apos;r weithdrefn yn eu rhoi, gan gyfrif o&apos;r dyddiad derbyn.</translation>
    </message>
    <message>
        <source># We have received your complaint</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation># Rydym wedi derbyn eich cwyn</translation>
    </message>
    <message>
        <source>Dear {{recipient}},</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Annwyl {{recipient}},</translation>
    </message>
    <message>
        <source>Thank you for your complaint, which we received on {{received_date}}. Its reference is {{reference}}; please give it when you write or ring.</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Diolch am eich cwyn, a dderbyniwyd gennym ar {{received_date}}. Dyma&apos;r cyfeirnod: {{reference}}. Rhowch y cyfeirnod hwn pan fyddwch yn ysgrifennu atom neu&apos;n ffonio.</translation>
    </message>
    <message>
        <source># What we understand</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation># Yr hyn a ddeallwn</translation>
    </message>
    <message>
        <source>This is how we understand your complaint:</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Dyma sut rydym yn deall eich cwyn:</translation>
    </message>
    <message>
        <source>{{summary}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{summary}}</translation>
    </message>
    <message>
        <source>{{?desired_outcomes}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?desired_outcomes}}</translation>
    </message>
    <message>
        <source>You would like this to happen:</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Hoffech i hyn ddigwydd:</translation>
    </message>
    <message>
        <source>{{desired_outcomes}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{desired_outcomes}}</translation>
    </message>
    <message>
        <source>{{/desired_outcomes}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/desired_outcomes}}</translation>
    </message>
    <message>
        <source>Please tell us if we have misunderstood something or left something out.</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Rhowch wybod i ni os ydym wedi camddeall rhywbeth neu wedi gadael rhywbeth allan.</translation>
    </message>
    <message>
        <source># What happens now</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation># Beth sy&apos;n digwydd nawr</translation>
    </message>
    <message>
        <source>We look into your complaint under the {{procedure}}. {{?is_children_procedure}}The law asks councils to use it for complaints about what they do for children in need and children in care.{{/is_children_procedure}}{{?is_adult_procedure}}The law asks councils to use it for complaints about adult social care.{{/is_adult_procedure}}{{?is_corporate_procedure}}We use it for all complaints that have no procedure of their own in law.{{/is_corporate_procedure}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Dyma&apos;r weithdrefn y byddwn yn ei dilyn wrth ymchwilio i&apos;ch cwyn: {{procedure}}. {{?is_children_procedure}}Mae&apos;r gyfraith yn gofyn i gynghorau ei defnyddio ar gyfer cwynion am yr hyn a wnânt i blant mewn angen a phlant mewn gofal.{{/is_children_procedure}}{{?is_adult_procedure}}Mae&apos;r gyfraith yn gofyn i gynghorau ei defnyddio ar gyfer cwynion am ofal cymdeithasol i oedolion.{{/is_adult_procedure}}{{?is_corporate_procedure}}Rydym yn ei defnyddio ar gyfer pob cwyn nad oes gweithdrefn ar ei chyfer yn y gyfraith.{{/is_corporate_procedure}}</translation>
    </message>
    <message>
        <source>{{?complains_as}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?complains_as}}</translation>
    </message>
    <message>
        <source>You may use it, since you complain as: {{complains_as}}.{{?complaint_subject}} And it covers what you complain about: {{complaint_subject}}.{{/complaint_subject}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Cewch ei defnyddio, gan eich bod yn cwyno fel a ganlyn: {{complains_as}}.{{?complaint_subject}} Ac mae&apos;n cwmpasu&apos;r hyn yr ydych yn cwyno amdano: {{complaint_subject}}.{{/complaint_subject}}</translation>
    </message>
    <message>
        <source>{{/complains_as}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/complains_as}}</translation>
    </message>
    <message>
        <source>This is stage {{stage}} of the procedure. {{responding_manager}} will answer you by {{due_date}}.{{?aim_date}} We aim for {{aim_date}}.{{/aim_date}} If we need longer, we will tell you before that day, and why.</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Cam {{stage}} y weithdrefn yw hwn. {{responding_manager}} fydd yn eich ateb erbyn {{due_date}}.{{?aim_date}} Ein nod yw ateb erbyn {{aim_date}}.{{/aim_date}} Os bydd arnom angen mwy o amser, byddwn yn dweud wrthych cyn y diwrnod hwnnw, ac yn esbonio pam.</translation>
    </message>
    <message>
        <source>{{?needs_consent}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?needs_consent}}</translation>
    </message>
    <message>
        <source>You are complaining for somebody else. Before we can tell you about them, we need to know that they agree. Please let us have their agreement; we begin meanwhile with what we can look into without it.</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Rydych yn cwyno ar ran rhywun arall. Cyn y gallwn ddweud dim wrthych am y person hwnnw, mae angen i ni wybod bod y person yn cytuno. Anfonwch y cytundeb hwnnw atom; yn y cyfamser, byddwn yn dechrau ar yr hyn y gallwn ymchwilio iddo hebddo.</translation>
    </message>
    <message>
        <source>{{/needs_consent}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/needs_consent}}</translation>
    </message>
    <message>
        <source># Help and support</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation># Cymorth a chefnogaeth</translation>
    </message>
    <message>
        <source>You can have somebody with you at any time: a friend, a relative or an adviser.</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Gallwch gael rhywun gyda chi ar unrhyw adeg: ffrind, perthynas neu rywun sy&apos;n rhoi cyngor.</translation>
    </message>
    <message>
        <source>{{?may_have_advocate}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?may_have_advocate}}</translation>
    </message>
    <message>
        <source>You can have an advocate: somebody who is on your side, helps you to say what you want and can come with you. It costs you nothing. {{advocacy}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Gallwch gael eiriolwr: rhywun sydd ar eich ochr chi, sy&apos;n eich helpu i ddweud yr hyn yr ydych am ei ddweud ac sy&apos;n gallu dod gyda chi. Nid yw&apos;n costio dim i chi. {{advocacy}}</translation>
    </message>
    <message>
        <source>{{/may_have_advocate}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/may_have_advocate}}</translation>
    </message>
    <message>
        <source>{{?is_on_behalf}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?is_on_behalf}}</translation>
    </message>
    <message>
        <source>An advocate can help the child or young person to say what they think about this. It costs nothing. {{advocacy}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Gall eiriolwr helpu&apos;r plentyn neu&apos;r person ifanc i ddweud beth yw ei farn am hyn. Nid yw&apos;n costio dim. {{advocacy}}</translation>
    </message>
    <message>
        <source>{{/is_on_behalf}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/is_on_behalf}}</translation>
    </message>
    <message>
        <source>{{?diversity_note}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?diversity_note}}</translation>
    </message>
    <message>
        <source>{{diversity_note}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{diversity_note}}</translation>
    </message>
    <message>
        <source>{{/diversity_note}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/diversity_note}}</translation>
    </message>
    <message>
        <source># If you want to talk to us</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation># Os hoffech siarad â ni</translation>
    </message>
    <message>
        <source>{{officer}} looks after your complaint. {{contact}} Please tell us if you need this letter in another form or another language, or if there is a way or a time of reaching you that suits you better.</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{officer}} sy&apos;n gofalu am eich cwyn. {{contact}} Rhowch wybod i ni os oes arnoch angen y llythyr hwn ar ffurf arall neu mewn iaith arall, neu os oes ffordd neu amser sy&apos;n fwy cyfleus i chi er mwyn i ni gysylltu â chi.</translation>
    </message>
    <message>
        <source>{{?data_notice}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?data_notice}}</translation>
    </message>
    <message>
        <source># Your information</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation># Eich gwybodaeth</translation>
    </message>
    <message>
        <source>{{data_notice}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{data_notice}}</translation>
    </message>
    <message>
        <source>{{/data_notice}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/data_notice}}</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>Yn gywir,</translation>
    </message>
    <message>
        <source>{{officer}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{officer}}</translation>
    </message>
    <message>
        <source>{{?sign_off}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{?sign_off}}</translation>
    </message>
    <message>
        <source>{{sign_off}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{sign_off}}</translation>
    </message>
    <message>
        <source>{{/sign_off}}</source>
        <extracomment>010-acknowledgement.json</extracomment>
        <translation>{{/sign_off}}</translation>
    </message>
    <message>
        <source>Acknowledgement to a child or young person</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation>Cydnabyddiaeth i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># Your complaint</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation># Eich cwyn</translation>
    </message>
    <message>
        <source>Thank you for telling us what is wrong. It takes courage, and we take it seriously. You will not get into trouble for it.</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation>Diolch am ddweud wrthym beth sydd o&apos;i le. Mae angen dewrder i wneud hynny, ac rydym yn cymryd y peth o ddifrif. Ni fyddwch yn mynd i drwbl am ddweud.</translation>
    </message>
    <message>
        <source># What you told us</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation># Yr hyn a ddywedoch wrthym</translation>
    </message>
    <message>
        <source>Have we got that right? If not, please tell us.</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation>Ydyn ni wedi deall yn iawn? Os nad ydyn ni, dywedwch wrthym.</translation>
    </message>
    <message>
        <source>{{responding_manager}} will find out what happened and give you an answer by {{due_date}}. If it takes longer, we tell you before that day, and why.</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation>{{responding_manager}} fydd yn darganfod beth ddigwyddodd ac yn rhoi ateb i chi erbyn {{due_date}}. Os bydd yn cymryd mwy o amser, byddwn yn dweud wrthych cyn y diwrnod hwnnw, ac yn dweud pam.</translation>
    </message>
    <message>
        <source># Somebody on your side</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation># Rhywun ar eich ochr chi</translation>
    </message>
    <message>
        <source>You can have an advocate. That is a person who is on your side, helps you to say what you want, and can be with you when you talk to us. It costs nothing, and you choose. {{advocacy}}</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation>Gallwch gael eiriolwr. Dyma berson sydd ar eich ochr chi, sy&apos;n eich helpu i ddweud yr hyn yr ydych am ei ddweud, ac sy&apos;n gallu bod gyda chi pan fyddwch yn siarad â ni. Nid yw&apos;n costio dim, a chi sy&apos;n dewis. {{advocacy}}</translation>
    </message>
    <message>
        <source># Talk to us</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation># Siaradwch â ni</translation>
    </message>
    <message>
        <source>{{officer}} looks after your complaint. {{contact}} You can ask anything, as often as you like. If you find it easier to talk than to read, or need words in another language, say so.</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation>{{officer}} sy&apos;n gofalu am eich cwyn. {{contact}} Cewch ofyn unrhyw beth, mor aml ag y mynnwch. Os yw siarad yn haws i chi na darllen, neu os oes arnoch angen geiriau mewn iaith arall, dywedwch hynny.</translation>
    </message>
    <message>
        <source># What we do with what you tell us</source>
        <extracomment>015-acknowledgement-child.json</extracomment>
        <translation># Beth rydym yn ei wneud â&apos;r hyn a ddywedwch wrthym</translation>
    </message>
    <message>
        <source>More time is needed</source>
        <extracomment>020-extension.json</extracomment>
        <translation>Mae angen mwy o amser</translation>
    </message>
    <message>
        <source>Before the last day in force.</source>
        <extracomment>020-extension.json</extracomment>
        <translation>Cyn y diwrnod olaf mewn grym.</translation>
    </message>
    <message>
        <source># We need more time for your complaint</source>
        <extracomment>020-extension.json</extracomment>
        <translation># Mae arnom angen mwy o amser ar gyfer eich cwyn</translation>
    </message>
    <message>
        <source>We were to answer stage {{stage}} of your complaint {{reference}} by {{earlier_due_date}}. We are sorry that we need longer.</source>
        <extracomment>020-extension.json</extracomment>
        <translation>Roeddem i fod i ateb cam {{stage}} eich cwyn erbyn {{earlier_due_date}} (cyfeirnod: {{reference}}). Mae&apos;n ddrwg gennym fod arnom angen mwy o amser.</translation>
    </message>
    <message>
        <source># Why</source>
        <extracomment>020-extension.json</extracomment>
        <translation># Pam</translation>
    </message>
    <message>
        <source>{{extension_reason}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{extension_reason}}</translation>
    </message>
    <message>
        <source># The new day</source>
        <extracomment>020-extension.json</extracomment>
        <translation># Y dyddiad newydd</translation>
    </message>
    <message>
        <source>We will answer you by {{extended_to}}. The extension was agreed by: {{extension_agreed_by}}.</source>
        <extracomment>020-extension.json</extracomment>
        <translation>Byddwn yn eich ateb erbyn {{extended_to}}. Cytunwyd ar yr estyniad gan y canlynol: {{extension_agreed_by}}.</translation>
    </message>
    <message>
        <source>{{?is_children_procedure}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{?is_children_procedure}}</translation>
    </message>
    <message>
        <source>{{?is_stage_1}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{?is_stage_1}}</translation>
    </message>
    <message>
        <source>The longest that this stage may take without your agreement is until {{furthest_date}}. If we have not answered you by the day that is due, you can ask us to go on to stage 2 without waiting longer.</source>
        <extracomment>020-extension.json</extracomment>
        <translation>Heb eich cytundeb, caiff y cam hwn bara hyd at {{furthest_date}} fan hwyaf. Os na fyddwn wedi eich ateb erbyn y dyddiad dyledus, cewch ofyn i ni fynd ymlaen i gam 2 heb aros rhagor.</translation>
    </message>
    <message>
        <source>{{/is_stage_1}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{/is_stage_1}}</translation>
    </message>
    <message>
        <source>{{!is_stage_1}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{!is_stage_1}}</translation>
    </message>
    <message>
        <source>The longest that this stage may take is until {{furthest_date}}. You may ask us at any time how far we are.</source>
        <extracomment>020-extension.json</extracomment>
        <translation>Caiff y cam hwn bara hyd at {{furthest_date}} fan hwyaf. Cewch ofyn i ni ar unrhyw adeg pa mor bell yr ydym wedi cyrraedd.</translation>
    </message>
    <message>
        <source>{{/is_children_procedure}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{/is_children_procedure}}</translation>
    </message>
    <message>
        <source>{{?is_corporate_procedure}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{?is_corporate_procedure}}</translation>
    </message>
    <message>
        <source>If you do not agree with the extension, you can take that to the Ombudsman. {{ombudsman}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>Os nad ydych yn cytuno â&apos;r estyniad, cewch fynd â hynny at yr Ombwdsmon. {{ombudsman}}</translation>
    </message>
    <message>
        <source>{{/is_corporate_procedure}}</source>
        <extracomment>020-extension.json</extracomment>
        <translation>{{/is_corporate_procedure}}</translation>
    </message>
    <message>
        <source>More time is needed, to a child or young person</source>
        <extracomment>025-extension-child.json</extracomment>
        <translation>Mae angen mwy o amser, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>We said that you would get an answer by {{earlier_due_date}}. We are sorry: we need longer.</source>
        <extracomment>025-extension-child.json</extracomment>
        <translation>Dywedon ni y byddech yn cael ateb erbyn {{earlier_due_date}}. Mae&apos;n ddrwg gennym: mae arnom angen mwy o amser.</translation>
    </message>
    <message>
        <source>You get our answer by {{extended_to}}. This was agreed by: {{extension_agreed_by}}.</source>
        <extracomment>025-extension-child.json</extracomment>
        <translation>Byddwch yn cael ein hateb erbyn {{extended_to}}. Cytunwyd ar hyn gan y canlynol: {{extension_agreed_by}}.</translation>
    </message>
    <message>
        <source>We may not take longer than {{furthest_date}} unless you say yes to it. If our answer is not there when it is due, you can ask us to go on to stage 2: then somebody else looks into it. You need not wait longer.</source>
        <extracomment>025-extension-child.json</extracomment>
        <translation>Ni chawn fynd y tu hwnt i {{furthest_date}} oni bai eich bod chi&apos;n cytuno. Os nad yw ein hateb wedi cyrraedd erbyn y dyddiad y dylai fod yno, cewch ofyn i ni fynd ymlaen i gam 2: yna bydd rhywun arall yn edrych ar y mater. Nid oes rhaid i chi aros rhagor.</translation>
    </message>
    <message>
        <source>It may not take longer than {{furthest_date}}. You can ask at any time how far we are.</source>
        <extracomment>025-extension-child.json</extracomment>
        <translation>Ni chaiff fynd y tu hwnt i {{furthest_date}}. Cewch ofyn ar unrhyw adeg pa mor bell yr ydym wedi cyrraedd.</translation>
    </message>
    <message>
        <source>You can also talk to the Ombudsman, who does not work for us. {{ombudsman}}</source>
        <extracomment>025-extension-child.json</extracomment>
        <translation>Cewch hefyd siarad â&apos;r Ombwdsmon, nad yw&apos;n gweithio i ni. {{ombudsman}}</translation>
    </message>
    <message>
        <source>Not accepted, or for another procedure</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Heb ei derbyn, neu i weithdrefn arall</translation>
    </message>
    <message>
        <source>As soon as it is decided.</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Cyn gynted ag y penderfynir.</translation>
    </message>
    <message>
        <source># We cannot look into your complaint under this procedure</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation># Ni allwn ymchwilio i&apos;ch cwyn o dan y weithdrefn hon</translation>
    </message>
    <message>
        <source>You wrote to us on a matter that we received on {{received_date}}:</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Ysgrifenasoch atom am fater a ddaeth i law ar {{received_date}}:</translation>
    </message>
    <message>
        <source># What we decided</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation># Yr hyn a benderfynwyd gennym</translation>
    </message>
    <message>
        <source>On {{decision_date}} we decided that we cannot look into this as a complaint under the procedure that it was meant for. Our decision is: {{decision}}.</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Ar {{decision_date}} penderfynasom na allwn ymchwilio i hyn fel cwyn o dan y weithdrefn y bwriadwyd y gŵyn ar ei chyfer. Dyma ein penderfyniad: {{decision}}.</translation>
    </message>
    <message>
        <source>{{decision_reason}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{decision_reason}}</translation>
    </message>
    <message>
        <source>We ask two questions of each complaint. May the person complain under the procedure? You complain as: {{complains_as}}.{{?complaint_subject}} Does the procedure cover the matter? It is about: {{complaint_subject}}.{{/complaint_subject}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Rydym yn gofyn dau gwestiwn am bob cwyn. A gaiff y person gwyno o dan y weithdrefn? Rydych chi&apos;n cwyno fel a ganlyn: {{complains_as}}.{{?complaint_subject}} A yw&apos;r weithdrefn yn cwmpasu&apos;r mater? Dyma bwnc y gŵyn: {{complaint_subject}}.{{/complaint_subject}}</translation>
    </message>
    <message>
        <source>{{?is_sufficient_interest}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{?is_sufficient_interest}}</translation>
    </message>
    <message>
        <source>You are none of those whom the law names. We asked ourselves whether you have sufficient interest in the child&apos;s welfare, and what the child thinks of it: {{ask: how the interest was weighed}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Nid ydych yn un o&apos;r rhai y mae&apos;r gyfraith yn eu henwi. Gofynasom i&apos;n hunain a oes gennych fudd digonol yn lles y plentyn, a beth yw barn y plentyn am hynny: {{ask: sut y pwyswyd a mesurwyd y budd}}</translation>
    </message>
    <message>
        <source>{{/is_sufficient_interest}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{/is_sufficient_interest}}</translation>
    </message>
    <message>
        <source>{{?twelve_months}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{?twelve_months}}</translation>
    </message>
    <message>
        <source>The matter is more than twelve months old. We asked ourselves whether it was fair to expect you to come earlier, and whether it can still be looked into properly: {{twelve_months}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Mae&apos;r mater yn fwy na deuddeg mis oed. Gofynasom i&apos;n hunain a oedd yn deg disgwyl i chi ddod atom yn gynharach, ac a ellir ymchwilio iddo&apos;n iawn o hyd: {{twelve_months}}</translation>
    </message>
    <message>
        <source>{{/twelve_months}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{/twelve_months}}</translation>
    </message>
    <message>
        <source>{{?other_route}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{?other_route}}</translation>
    </message>
    <message>
        <source># Where you can take it</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation># I ble y gallwch fynd â&apos;r mater</translation>
    </message>
    <message>
        <source>{{other_route}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{other_route}}</translation>
    </message>
    <message>
        <source>{{/other_route}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>{{/other_route}}</translation>
    </message>
    <message>
        <source># If you think that we are wrong</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation># Os credwch ein bod yn anghywir</translation>
    </message>
    <message>
        <source>You can complain to the Ombudsman about our decision not to accept the complaint. {{ombudsman}}</source>
        <extracomment>030-not-accepted.json</extracomment>
        <translation>Cewch gwyno i&apos;r Ombwdsmon am ein penderfyniad i beidio â derbyn y gŵyn. {{ombudsman}}</translation>
    </message>
    <message>
        <source>Not accepted, to a child or young person</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation>Heb ei derbyn, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># We cannot look into this as a complaint</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation># Ni allwn edrych ar hyn fel cwyn</translation>
    </message>
    <message>
        <source>You told us about something that we heard on {{received_date}}:</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation>Fe ddywedoch chi wrthym am rywbeth, a chlywsom amdano ar {{received_date}}:</translation>
    </message>
    <message>
        <source>On {{decision_date}} we decided that we cannot look into it in the way that complaints are looked into. Our decision is: {{decision}}.</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation>Ar {{decision_date}} penderfynwyd gennym na allwn edrych ar hyn yn y ffordd yr edrychir ar gwynion. Dyma ein penderfyniad: {{decision}}.</translation>
    </message>
    <message>
        <source>It happened more than a year ago. We asked ourselves whether you could have told us earlier, and whether we can still find out what happened: {{twelve_months}}</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation>Digwyddodd hyn fwy na blwyddyn yn ôl. Fe ofynnon ni i&apos;n hunain a allech fod wedi dweud wrthym yn gynharach, ac a allwn ddarganfod o hyd beth ddigwyddodd: {{twelve_months}}</translation>
    </message>
    <message>
        <source># Who can help</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation># Pwy all helpu</translation>
    </message>
    <message>
        <source># If you think that this is wrong</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation># Os credwch fod hyn yn anghywir</translation>
    </message>
    <message>
        <source>You can tell the Ombudsman, who does not work for us, that we should have looked into it. {{ombudsman}}</source>
        <extracomment>035-not-accepted-child.json</extracomment>
        <translation>Cewch ddweud wrth yr Ombwdsmon, nad yw&apos;n gweithio i ni, y dylem fod wedi edrych ar y mater. {{ombudsman}}</translation>
    </message>
    <message>
        <source>Waiting for other proceedings</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>Aros am achosion cyfreithiol eraill</translation>
    </message>
    <message>
        <source># Your complaint has to wait</source>
        <extracomment>040-frozen.json</extracomment>
        <translation># Rhaid i&apos;ch cwyn aros</translation>
    </message>
    <message>
        <source>You complained to us on {{received_date}}; the reference is {{reference}}.</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>Cwynasoch wrthym ar {{received_date}}; dyma&apos;r cyfeirnod: {{reference}}.</translation>
    </message>
    <message>
        <source>We do not go on with your complaint for now. These proceedings run at the same time:</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>Nid ydym yn mynd ymlaen â&apos;ch cwyn am y tro. Mae&apos;r achosion cyfreithiol hyn yn rhedeg ar yr un pryd:</translation>
    </message>
    <message>
        <source>{{proceedings}}</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>{{proceedings}}</translation>
    </message>
    <message>
        <source>If we looked into the complaint now, that could get in their way. This is why:</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>Pe baem yn ymchwilio i&apos;r gŵyn nawr, gallai hynny amharu arnynt. Dyma pam:</translation>
    </message>
    <message>
        <source># What you can do</source>
        <extracomment>040-frozen.json</extracomment>
        <translation># Yr hyn y gallwch chi ei wneud</translation>
    </message>
    <message>
        <source>Your complaint is not closed. Once the proceedings have ended you can send it to us again, within one year of their end, and we take it up. {{?frozen_review_date}}We look at it again ourselves on {{frozen_review_date}}.{{/frozen_review_date}}</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>Nid yw eich cwyn wedi&apos;i chau. Unwaith y bydd yr achosion cyfreithiol wedi dod i ben, cewch ei hanfon atom eto, o fewn blwyddyn i&apos;w diwedd, a byddwn yn ailafael ynddi. {{?frozen_review_date}}Byddwn ni&apos;n hunain yn edrych arni eto ar {{frozen_review_date}}.{{/frozen_review_date}}</translation>
    </message>
    <message>
        <source>If only a part of your complaint has to do with the proceedings and you want us to look into the rest now, please tell us.</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>Os dim ond rhan o&apos;ch cwyn sy&apos;n ymwneud â&apos;r achosion cyfreithiol, ac os hoffech i ni ymchwilio i&apos;r gweddill nawr, rhowch wybod i ni.</translation>
    </message>
    <message>
        <source>You can complain to the Ombudsman about this decision. {{ombudsman}}</source>
        <extracomment>040-frozen.json</extracomment>
        <translation>Cewch gwyno i&apos;r Ombwdsmon am y penderfyniad hwn. {{ombudsman}}</translation>
    </message>
    <message>
        <source>Waiting for other proceedings, to a child or young person</source>
        <extracomment>042-frozen-child.json</extracomment>
        <translation>Aros am achosion cyfreithiol eraill, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>You told us on {{received_date}} what was wrong. Thank you for that. We do not go on with it for now.</source>
        <extracomment>042-frozen-child.json</extracomment>
        <translation>Fe ddywedoch chi wrthym ar {{received_date}} beth oedd o&apos;i le. Diolch am hynny. Nid ydym yn mynd ymlaen ag ef am y tro.</translation>
    </message>
    <message>
        <source>Something else is going on at the same time:</source>
        <extracomment>042-frozen-child.json</extracomment>
        <translation>Mae rhywbeth arall yn digwydd ar yr un pryd:</translation>
    </message>
    <message>
        <source>If we looked into your complaint now, that could get in its way. This is why:</source>
        <extracomment>042-frozen-child.json</extracomment>
        <translation>Pe baem yn edrych ar eich cwyn nawr, gallai hynny amharu arno. Dyma pam:</translation>
    </message>
    <message>
        <source>Your complaint is not closed. When the other thing has ended, tell us within one year: we then go on. {{?frozen_review_date}}We look at it again ourselves on {{frozen_review_date}}.{{/frozen_review_date}}</source>
        <extracomment>042-frozen-child.json</extracomment>
        <translation>Nid yw eich cwyn wedi&apos;i chau. Pan fydd y peth arall wedi dod i ben, dywedwch wrthym o fewn blwyddyn: byddwn wedyn yn mynd ymlaen. {{?frozen_review_date}}Byddwn ni&apos;n hunain yn edrych arni eto ar {{frozen_review_date}}.{{/frozen_review_date}}</translation>
    </message>
    <message>
        <source>Does only a part of your complaint have to do with it? Then tell us if you want us to look into the rest now.</source>
        <extracomment>042-frozen-child.json</extracomment>
        <translation>Ai dim ond rhan o&apos;ch cwyn sy&apos;n ymwneud ag ef? Yna dywedwch wrthym os hoffech i ni edrych ar y gweddill nawr.</translation>
    </message>
    <message>
        <source>If you think that this is wrong, you can tell the Ombudsman, who does not work for us. {{ombudsman}}</source>
        <extracomment>042-frozen-child.json</extracomment>
        <translation>Os credwch fod hyn yn anghywir, cewch ddweud wrth yr Ombwdsmon, nad yw&apos;n gweithio i ni. {{ombudsman}}</translation>
    </message>
    <message>
        <source>Answer at stage 1</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Ateb yng ngham 1</translation>
    </message>
    <message>
        <source>By the last day in force.</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Erbyn y diwrnod olaf mewn grym.</translation>
    </message>
    <message>
        <source># Our answer to your complaint</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation># Ein hateb i&apos;ch cwyn</translation>
    </message>
    <message>
        <source>You complained to us on {{received_date}}; the reference is {{reference}}. We have looked into it under the {{procedure}}, and this is our answer.</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Cwynasoch wrthym ar {{received_date}}; dyma&apos;r cyfeirnod: {{reference}}. Rydym wedi ymchwilio i&apos;r gŵyn, a dyma ein hateb. Y weithdrefn a ddilynwyd: {{procedure}}.</translation>
    </message>
    <message>
        <source>{{?is_late}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{?is_late}}</translation>
    </message>
    <message>
        <source>Our answer comes later than it should, and we are sorry for that. The reason: {{lateness_reason}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Daw ein hateb yn hwyrach nag y dylai, ac mae&apos;n ddrwg gennym am hynny. Y rheswm: {{lateness_reason}}</translation>
    </message>
    <message>
        <source>{{/is_late}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{/is_late}}</translation>
    </message>
    <message>
        <source># What you complained about, and what we found</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation># Yr hyn y cwynasoch amdano, a&apos;r hyn a ganfuwyd gennym</translation>
    </message>
    <message>
        <source>- {{findings}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>- {{findings}}</translation>
    </message>
    <message>
        <source>All in all, your complaint is {{outcome}}.</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Dyma ganlyniad eich cwyn ar y cyfan: {{outcome}}.</translation>
    </message>
    <message>
        <source>{{ask: how you came to the findings: who was asked, what was read}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{ask: sut y daethoch at y canfyddiadau: pwy a holwyd, beth a ddarllenwyd}}</translation>
    </message>
    <message>
        <source># What we say to it</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation># Yr hyn a ddywedwn amdano</translation>
    </message>
    <message>
        <source>{{ask: the apology, or why there is none}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{ask: yr ymddiheuriad, neu pam nad oes un}}</translation>
    </message>
    <message>
        <source>{{?remedies}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{?remedies}}</translation>
    </message>
    <message>
        <source>We offer you this:</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Rydym yn cynnig hyn i chi:</translation>
    </message>
    <message>
        <source>- {{remedies}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>- {{remedies}}</translation>
    </message>
    <message>
        <source>{{/remedies}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{/remedies}}</translation>
    </message>
    <message>
        <source>{{?actions}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{?actions}}</translation>
    </message>
    <message>
        <source># What we do about it</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation># Yr hyn a wnawn yn ei gylch</translation>
    </message>
    <message>
        <source>- {{actions}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>- {{actions}}</translation>
    </message>
    <message>
        <source>{{/actions}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{/actions}}</translation>
    </message>
    <message>
        <source># If you are not satisfied</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation># Os nad ydych yn fodlon</translation>
    </message>
    <message>
        <source>{{?next_stage}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{?next_stage}}</translation>
    </message>
    <message>
        <source>You can ask for stage {{next_stage}} of the procedure. Please tell us by {{next_stage_last_date}}, and say with what you do not agree. If you ask later, tell us why, and we consider whether we can still go on.</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Cewch ofyn am gam {{next_stage}} y weithdrefn. Rhowch wybod i ni erbyn {{next_stage_last_date}}, a dywedwch â beth yr ydych yn anghytuno. Os byddwch yn gofyn yn hwyrach, dywedwch wrthym pam, a byddwn yn ystyried a allwn fynd ymlaen o hyd.</translation>
    </message>
    <message>
        <source>You need not wait for anything and need give no proof: a letter, an e-mail or a call is enough.</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Nid oes rhaid i chi aros am ddim nac ychwaith roi unrhyw brawf: mae llythyr, e-bost neu alwad ffôn yn ddigon.</translation>
    </message>
    <message>
        <source>{{/next_stage}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{/next_stage}}</translation>
    </message>
    <message>
        <source>{{!next_stage}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{!next_stage}}</translation>
    </message>
    <message>
        <source>This was the last stage of our procedure.</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>Hwn oedd cam olaf ein gweithdrefn.</translation>
    </message>
    <message>
        <source># The Ombudsman</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation># Yr Ombwdsmon</translation>
    </message>
    <message>
        <source>{{ombudsman}}</source>
        <extracomment>050-stage-1-response.json</extracomment>
        <translation>{{ombudsman}}</translation>
    </message>
    <message>
        <source>Answer at stage 1, to a child or young person</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation>Ateb yng ngham 1, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>You told us on {{received_date}} what was wrong. Thank you for that. We have found out what happened, and this is our answer.</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation>Fe ddywedoch chi wrthym ar {{received_date}} beth oedd o&apos;i le. Diolch am hynny. Rydym wedi darganfod beth ddigwyddodd, a dyma ein hateb.</translation>
    </message>
    <message>
        <source>This letter comes later than it should. We are sorry. The reason: {{lateness_reason}}</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation>Daw&apos;r llythyr hwn yn hwyrach nag y dylai. Mae&apos;n ddrwg gennym. Y rheswm: {{lateness_reason}}</translation>
    </message>
    <message>
        <source># What you told us, and what we found</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation># Yr hyn a ddywedoch wrthym, a&apos;r hyn a ganfuwyd gennym</translation>
    </message>
    <message>
        <source>{{ask: how you found out: whom you asked, what you read}}</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation>{{ask: sut y gwnaethoch ddarganfod hyn: pwy a holwyd gennych, beth a ddarllenwyd gennych}}</translation>
    </message>
    <message>
        <source>{{ask: say sorry, or why there is nothing to be sorry for}}</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation>{{ask: dweud ei bod yn ddrwg gennych, neu pam nad oes dim i ymddiheuro amdano}}</translation>
    </message>
    <message>
        <source># If you do not agree</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation># Os nad ydych yn cytuno</translation>
    </message>
    <message>
        <source>You can ask for stage {{next_stage}}: then somebody who had nothing to do with it looks into everything again. Please tell us by {{next_stage_last_date}} with what you do not agree. A call, a message or a letter is enough. If you ask later, tell us why, and we see whether it can still be done.</source>
        <extracomment>055-stage-1-response-child.json</extracomment>
        <translation>Cewch ofyn am gam {{next_stage}}: yna bydd rhywun nad oedd a wnelo ddim â&apos;r mater yn edrych ar bopeth eto. Dywedwch wrthym erbyn {{next_stage_last_date}} â beth yr ydych yn anghytuno. Mae galwad, neges neu lythyr yn ddigon. Os byddwch yn gofyn yn hwyrach, dywedwch wrthym pam, a byddwn yn gweld a ellir ei wneud o hyd.</translation>
    </message>
    <message>
        <source>Agreed terms</source>
        <extracomment>060-resolution.json</extracomment>
        <translation>Telerau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>At once, after they were agreed.</source>
        <extracomment>060-resolution.json</extracomment>
        <translation>Ar unwaith, ar ôl cytuno arnynt.</translation>
    </message>
    <message>
        <source># What we agreed on your complaint</source>
        <extracomment>060-resolution.json</extracomment>
        <translation># Yr hyn y cytunwyd arno ynghylch eich cwyn</translation>
    </message>
    <message>
        <source>Thank you for working with us on your complaint {{reference}}, which we received on {{received_date}}. We are glad that we found a way that you agree with. This letter puts it in writing.</source>
        <extracomment>060-resolution.json</extracomment>
        <translation>Diolch am weithio gyda ni ar eich cwyn, a dderbyniwyd gennym ar {{received_date}} (cyfeirnod: {{reference}}). Rydym yn falch ein bod wedi dod o hyd i ffordd yr ydych yn cytuno â hi. Mae&apos;r llythyr hwn yn ei chofnodi&apos;n ysgrifenedig.</translation>
    </message>
    <message>
        <source># What was agreed</source>
        <extracomment>060-resolution.json</extracomment>
        <translation># Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>{{ask: the terms as they were agreed}}</source>
        <extracomment>060-resolution.json</extracomment>
        <translation>{{ask: y telerau fel y cytunwyd arnynt}}</translation>
    </message>
    <message>
        <source>The council gives you this:</source>
        <extracomment>060-resolution.json</extracomment>
        <translation>Mae&apos;r cyngor yn rhoi hyn i chi:</translation>
    </message>
    <message>
        <source>We will do this:</source>
        <extracomment>060-resolution.json</extracomment>
        <translation>Byddwn yn gwneud hyn:</translation>
    </message>
    <message>
        <source># What follows</source>
        <extracomment>060-resolution.json</extracomment>
        <translation># Beth sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>With this we regard your complaint as settled. If we do not keep to what was agreed, or if you see it differently, please tell us.{{?next_stage}} You can still ask for stage {{next_stage}} of the procedure, until {{next_stage_last_date}}.{{/next_stage}}</source>
        <extracomment>060-resolution.json</extracomment>
        <translation>Gyda hyn, rydym yn ystyried bod eich cwyn wedi&apos;i setlo. Os na fyddwn yn cadw at yr hyn y cytunwyd arno, neu os ydych chi&apos;n gweld pethau&apos;n wahanol, rhowch wybod i ni.{{?next_stage}} Cewch ofyn o hyd am gam {{next_stage}} y weithdrefn, hyd at {{next_stage_last_date}}.{{/next_stage}}</translation>
    </message>
    <message>
        <source>Agreed terms, to a child or young person</source>
        <extracomment>062-resolution-child.json</extracomment>
        <translation>Telerau y cytunwyd arnynt, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># What we agreed</source>
        <extracomment>062-resolution-child.json</extracomment>
        <translation># Yr hyn y cytunwyd arno gennym</translation>
    </message>
    <message>
        <source>Thank you for working with us on your complaint. We are glad that we found a way that you say yes to. Here it is in writing.</source>
        <extracomment>062-resolution-child.json</extracomment>
        <translation>Diolch am weithio gyda ni ar eich cwyn. Rydym yn falch ein bod wedi dod o hyd i ffordd yr ydych chi&apos;n cytuno â hi. Dyma hi&apos;n ysgrifenedig.</translation>
    </message>
    <message>
        <source>You get this from us:</source>
        <extracomment>062-resolution-child.json</extracomment>
        <translation>Byddwch yn cael hyn gennym:</translation>
    </message>
    <message>
        <source># What comes next</source>
        <extracomment>062-resolution-child.json</extracomment>
        <translation># Beth sy&apos;n dod nesaf</translation>
    </message>
    <message>
        <source>If we do not do what we said, or if you change your mind, please tell us.{{?next_stage}} You can still ask for stage {{next_stage}}, until {{next_stage_last_date}}: then somebody who had nothing to do with it looks into everything.{{/next_stage}}</source>
        <extracomment>062-resolution-child.json</extracomment>
        <translation>Os na fyddwn yn gwneud yr hyn a ddywedon ni, neu os byddwch yn newid eich meddwl, dywedwch wrthym.{{?next_stage}} Cewch ofyn o hyd am gam {{next_stage}}, hyd at {{next_stage_last_date}}: yna bydd rhywun nad oedd a wnelo ddim â&apos;r mater yn edrych ar bopeth.{{/next_stage}}</translation>
    </message>
    <message>
        <source>Withdrawal confirmed</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>Cadarnhau tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>At once, after it was withdrawn.</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>Ar unwaith, ar ôl ei thynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source># You have withdrawn your complaint</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation># Rydych wedi tynnu eich cwyn yn ôl</translation>
    </message>
    <message>
        <source>You told us that you do not want to go on with your complaint {{reference}}, which we received on {{received_date}}. This letter confirms it.</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>Dywedasoch wrthym nad ydych am fynd ymlaen â&apos;ch cwyn, a dderbyniwyd gennym ar {{received_date}} (cyfeirnod: {{reference}}). Mae&apos;r llythyr hwn yn cadarnhau hynny.</translation>
    </message>
    <message>
        <source># What you withdrew</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation># Yr hyn a dynnwyd yn ôl gennych</translation>
    </message>
    <message>
        <source>{{?issues}}</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>{{?issues}}</translation>
    </message>
    <message>
        <source>- {{issues}}</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>- {{issues}}</translation>
    </message>
    <message>
        <source>{{/issues}}</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>{{/issues}}</translation>
    </message>
    <message>
        <source>{{!issues}}</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>{{!issues}}</translation>
    </message>
    <message>
        <source>We do not look into it as your complaint any more. The council may still look into what you told us on its own account; if it does so and it concerns you, we tell you.</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>Nid ydym yn ymchwilio iddi mwyach fel eich cwyn chi. Gall y cyngor ymchwilio o hyd, ar ei liwt ei hun, i&apos;r hyn a ddywedasoch wrthym; os bydd yn gwneud hynny a&apos;r mater yn ymwneud â chi, byddwn yn dweud wrthych.</translation>
    </message>
    <message>
        <source>If you did not mean to withdraw your complaint, or if somebody urged you to, please tell us. We then go on with it.</source>
        <extracomment>065-withdrawal.json</extracomment>
        <translation>Os nad oeddech yn bwriadu tynnu eich cwyn yn ôl, neu os bu i rywun bwyso arnoch i wneud hynny, rhowch wybod i ni. Byddwn wedyn yn mynd ymlaen â hi.</translation>
    </message>
    <message>
        <source>Withdrawal confirmed, to a child or young person</source>
        <extracomment>067-withdrawal-child.json</extracomment>
        <translation>Cadarnhau tynnu&apos;n ôl, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># You do not want to go on with your complaint</source>
        <extracomment>067-withdrawal-child.json</extracomment>
        <translation># Nid ydych am fynd ymlaen â&apos;ch cwyn</translation>
    </message>
    <message>
        <source>You told us that you do not want to go on with the complaint that you made on {{received_date}}. That is all right: it is for you to say.</source>
        <extracomment>067-withdrawal-child.json</extracomment>
        <translation>Fe ddywedoch chi wrthym nad ydych am fynd ymlaen â&apos;r gŵyn a wnaethoch ar {{received_date}}. Mae hynny&apos;n iawn: chi sydd i ddweud.</translation>
    </message>
    <message>
        <source>We do not look into it as your complaint any more. We may still look into it ourselves, so that it does not happen again; if that has to do with you, we tell you.</source>
        <extracomment>067-withdrawal-child.json</extracomment>
        <translation>Nid ydym yn edrych arni mwyach fel eich cwyn chi. Efallai y byddwn yn edrych arni ein hunain o hyd, fel na fydd yn digwydd eto; os bydd hynny&apos;n ymwneud â chi, byddwn yn dweud wrthych.</translation>
    </message>
    <message>
        <source>Did somebody tell you to stop, or have you changed your mind? Tell us, and we go on. You will not get into trouble for it.</source>
        <extracomment>067-withdrawal-child.json</extracomment>
        <translation>A ddywedodd rhywun wrthych am stopio, neu a ydych wedi newid eich meddwl? Dywedwch wrthym, a byddwn yn mynd ymlaen. Ni fyddwch yn mynd i drwbl am hynny.</translation>
    </message>
    <message>
        <source>Stage 2 begins</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Mae cam 2 yn dechrau</translation>
    </message>
    <message>
        <source>Within the days that the procedure gives, counted from the request.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>O fewn y diwrnodau y mae&apos;r weithdrefn yn eu rhoi, gan gyfrif o&apos;r cais.</translation>
    </message>
    <message>
        <source># Stage 2 of your complaint</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation># Cam 2 eich cwyn</translation>
    </message>
    <message>
        <source>You asked us to go on to stage 2 of your complaint {{reference}}. We have accepted it. Your request counts from {{stage_start}}.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Gofynasoch i ni fynd ymlaen i gam 2 eich cwyn (cyfeirnod: {{reference}}). Rydym wedi derbyn y cais. Mae eich cais yn cyfrif o {{stage_start}}.</translation>
    </message>
    <message>
        <source># Who looks into it</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation># Pwy sy&apos;n ymchwilio</translation>
    </message>
    <message>
        <source>- {{investigating_officer}} is the investigating officer, who looks into the complaint and writes a report. The investigating officer had nothing to do with the matter before.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>- {{investigating_officer}} yw&apos;r swyddog ymchwilio, sy&apos;n ymchwilio i&apos;r gŵyn ac yn ysgrifennu adroddiad. Nid oedd a wnelo&apos;r swyddog ymchwilio ddim â&apos;r mater o&apos;r blaen.</translation>
    </message>
    <message>
        <source>- {{independent_person}} is the independent person, who does not work for the council, goes along with the investigation and sees to it that it is fair.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>- {{independent_person}} yw&apos;r person annibynnol, nad yw&apos;n gweithio i&apos;r cyngor, sy&apos;n dilyn yr ymchwiliad ac yn sicrhau ei fod yn deg.</translation>
    </message>
    <message>
        <source>Both will want to meet you. You may bring somebody along.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Bydd y ddau am gwrdd â chi. Cewch ddod â rhywun gyda chi.</translation>
    </message>
    <message>
        <source># What is looked into</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation># Yr hyn yr ymchwilir iddo</translation>
    </message>
    <message>
        <source>This is the complaint as we have written it down:</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Dyma&apos;r gŵyn fel yr ydym wedi&apos;i hysgrifennu:</translation>
    </message>
    <message>
        <source>You would like this to happen: {{desired_outcomes}}</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Hoffech i hyn ddigwydd: {{desired_outcomes}}</translation>
    </message>
    <message>
        <source>Please tell us by {{ask: the day by which to comment on the record of complaint}} whether that is right. The investigation begins meanwhile; it does not wait for it.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Rhowch wybod i ni a yw hyn yn gywir, erbyn y diwrnod hwn: {{ask: y diwrnod erbyn pryd y dylid rhoi sylwadau ar gofnod y gŵyn}}. Mae&apos;r ymchwiliad yn dechrau yn y cyfamser; nid yw&apos;n aros am hynny.</translation>
    </message>
    <message>
        <source># How long it takes</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation># Faint o amser y mae&apos;n ei gymryd</translation>
    </message>
    <message>
        <source>You get our answer by {{aim_date}}. If the complaint needs more time, we tell you why; it may then take until {{limit_date}} and no longer.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Byddwch yn cael ein hateb erbyn {{aim_date}}. Os bydd angen mwy o amser ar y gŵyn, byddwn yn dweud wrthych pam; caiff gymryd hyd at {{limit_date}} wedyn, a dim hwy na hynny.</translation>
    </message>
    <message>
        <source># What is confidential</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation># Yr hyn sy&apos;n gyfrinachol</translation>
    </message>
    <message>
        <source>What is said in the investigation is shared only with those who need it to look into the complaint. You get the reports in full, apart from what belongs to other people.</source>
        <extracomment>070-stage-2-acceptance.json</extracomment>
        <translation>Dim ond â&apos;r rhai y mae arnynt ei angen er mwyn ymchwilio i&apos;r gŵyn y rhennir yr hyn a ddywedir yn yr ymchwiliad. Byddwch yn cael yr adroddiadau&apos;n llawn, ac eithrio&apos;r hyn sy&apos;n perthyn i bobl eraill.</translation>
    </message>
    <message>
        <source>Stage 2 begins, to a child or young person</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>Mae cam 2 yn dechrau, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># Somebody new looks into your complaint</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation># Mae rhywun newydd yn edrych ar eich cwyn</translation>
    </message>
    <message>
        <source>You asked us to look into your complaint again. We do: this is stage 2. It counts from {{stage_start}}.</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>Fe ofynnoch chi i ni edrych ar eich cwyn eto. Rydym yn gwneud hynny: dyma gam 2. Mae&apos;n cyfrif o {{stage_start}}.</translation>
    </message>
    <message>
        <source># Who does it</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation># Pwy sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>- {{investigating_officer}} is the investigating officer, who finds out what happened and writes it down. The investigating officer had nothing to do with it before.</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>- {{investigating_officer}} yw&apos;r swyddog ymchwilio, sy&apos;n darganfod beth ddigwyddodd ac yn ei ysgrifennu. Nid oedd a wnelo&apos;r swyddog ymchwilio ddim â&apos;r mater o&apos;r blaen.</translation>
    </message>
    <message>
        <source>- {{independent_person}} is the independent person, who does not work for the council and sees to it that everything is fair to you.</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>- {{independent_person}} yw&apos;r person annibynnol, nad yw&apos;n gweithio i&apos;r cyngor ac sy&apos;n gwneud yn siŵr bod popeth yn deg i chi.</translation>
    </message>
    <message>
        <source>Both would like to meet you. You can bring somebody along, and you can say where you want to meet.</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>Hoffai&apos;r ddau gwrdd â chi. Cewch ddod â rhywun gyda chi, a chewch ddweud ble yr hoffech gwrdd.</translation>
    </message>
    <message>
        <source>Have we got that right? Please tell us by {{ask: the day by which to say whether it is right}}. We begin meanwhile.</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>Ydyn ni wedi deall yn iawn? Dywedwch wrthym erbyn y diwrnod hwn: {{ask: y diwrnod erbyn pryd y dylid dweud a yw&apos;n gywir}}. Rydym yn dechrau yn y cyfamser.</translation>
    </message>
    <message>
        <source>You get our answer by {{aim_date}}. If it needs more time, we tell you why; it may then take until {{limit_date}} and no longer.</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>Byddwch yn cael ein hateb erbyn {{aim_date}}. Os bydd angen mwy o amser, byddwn yn dweud wrthych pam; caiff gymryd hyd at {{limit_date}} wedyn, a dim hwy na hynny.</translation>
    </message>
    <message>
        <source># Who hears of it</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation># Pwy sy&apos;n cael clywed amdano</translation>
    </message>
    <message>
        <source>Only those who need it to find out what happened. If you tell us that you or somebody else is not safe, we have to tell those who can help.</source>
        <extracomment>072-stage-2-acceptance-child.json</extracomment>
        <translation>Dim ond y rhai y mae angen iddynt glywed er mwyn darganfod beth ddigwyddodd. Os dywedwch wrthym nad ydych chi neu rywun arall yn ddiogel, rhaid i ni ddweud wrth y rhai sy&apos;n gallu helpu.</translation>
    </message>
    <message>
        <source>Stage 2 of the corporate procedure begins</source>
        <extracomment>075-stage-2-acceptance-corporate.json</extracomment>
        <translation>Mae cam 2 y weithdrefn gorfforaethol yn dechrau</translation>
    </message>
    <message>
        <source># We look at your complaint again</source>
        <extracomment>075-stage-2-acceptance-corporate.json</extracomment>
        <translation># Rydym yn edrych ar eich cwyn eto</translation>
    </message>
    <message>
        <source>You asked us to look at your complaint {{reference}} at stage 2 of the {{procedure}}. You need give no reasons for it.</source>
        <extracomment>075-stage-2-acceptance-corporate.json</extracomment>
        <translation>Gofynasoch i ni edrych ar eich cwyn yng ngham 2 (cyfeirnod: {{reference}}). Y weithdrefn a ddilynir: {{procedure}}. Nid oes rhaid i chi roi rhesymau dros ofyn.</translation>
    </message>
    <message>
        <source>This is how we understand what is still open:</source>
        <extracomment>075-stage-2-acceptance-corporate.json</extracomment>
        <translation>Dyma sut rydym yn deall yr hyn sy&apos;n dal heb ei ddatrys:</translation>
    </message>
    <message>
        <source>Please tell us if we have misunderstood something.</source>
        <extracomment>075-stage-2-acceptance-corporate.json</extracomment>
        <translation>Rhowch wybod i ni os ydym wedi camddeall rhywbeth.</translation>
    </message>
    <message>
        <source>{{responding_manager}} looks at it, who did not answer you at stage 1. You get our final answer by {{due_date}}. If we need longer, we tell you before that day, and why.</source>
        <extracomment>075-stage-2-acceptance-corporate.json</extracomment>
        <translation>{{responding_manager}} sy&apos;n edrych ar y gŵyn, ac nid yr un person a&apos;ch atebodd yng ngham 1. Byddwch yn cael ein hateb terfynol erbyn {{due_date}}. Os bydd arnom angen mwy o amser, byddwn yn dweud wrthych cyn y diwrnod hwnnw, ac yn esbonio pam.</translation>
    </message>
    <message>
        <source>Adjudication at stage 2</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>Dyfarnu yng ngham 2</translation>
    </message>
    <message>
        <source># The council&apos;s answer at stage 2</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation># Ateb y cyngor yng ngham 2</translation>
    </message>
    <message>
        <source>Your complaint {{reference}} was investigated at stage 2 of the {{procedure}}. With this letter you get the whole report of the investigating officer, {{investigating_officer}}, and the report of the independent person, {{independent_person}}. I have read both, and this is what the council decides.</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>Ymchwiliwyd i&apos;ch cwyn yng ngham 2 (cyfeirnod: {{reference}}). Y weithdrefn a ddilynwyd: {{procedure}}. Gyda&apos;r llythyr hwn, cewch adroddiad llawn y swyddog ymchwilio, {{investigating_officer}}, ac adroddiad y person annibynnol, {{independent_person}}. Rwyf wedi darllen y ddau, a dyma&apos;r hyn y mae&apos;r cyngor yn ei benderfynu.</translation>
    </message>
    <message>
        <source>Our answer comes later than it should, and I am sorry for that. The reason: {{lateness_reason}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>Daw ein hateb yn hwyrach nag y dylai, ac mae&apos;n ddrwg gennyf am hynny. Y rheswm: {{lateness_reason}}</translation>
    </message>
    <message>
        <source># What you complained about, and what is decided</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation># Yr hyn y cwynasoch amdano, a&apos;r hyn a benderfynir</translation>
    </message>
    <message>
        <source>{{ask: where and why you differ from the investigating officer, or that you differ nowhere}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{ask: ble a pham yr ydych yn anghytuno â&apos;r swyddog ymchwilio, neu nad ydych yn anghytuno o gwbl}}</translation>
    </message>
    <message>
        <source># What was recommended</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation># Yr hyn a argymhellwyd</translation>
    </message>
    <message>
        <source>{{?has_recommendations}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{?has_recommendations}}</translation>
    </message>
    <message>
        <source>- {{recommendations}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>- {{recommendations}}</translation>
    </message>
    <message>
        <source>{{/has_recommendations}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{/has_recommendations}}</translation>
    </message>
    <message>
        <source>{{!has_recommendations}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{!has_recommendations}}</translation>
    </message>
    <message>
        <source>{{ask: each recommendation, and whether it is accepted, or that there is none}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{ask: pob argymhelliad, ac a yw&apos;n cael ei dderbyn, neu nad oes un}}</translation>
    </message>
    <message>
        <source># What we will do, and by when</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation># Yr hyn a wnawn, ac erbyn pryd</translation>
    </message>
    <message>
        <source># What we offer you</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation># Yr hyn a gynigiwn i chi</translation>
    </message>
    <message>
        <source>{{!remedies}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{!remedies}}</translation>
    </message>
    <message>
        <source>{{ask: the remedy, or why there is none}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{ask: y rhwymedi, neu pam nad oes un}}</translation>
    </message>
    <message>
        <source>You can ask for a review panel, which is stage 3. Its members do not work for the council. Please tell us by {{next_stage_last_date}}, and say with what you do not agree. If you ask later, tell us why, and we consider whether we can still go on.</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>Cewch ofyn am banel adolygu, sef cam 3. Nid yw ei aelodau&apos;n gweithio i&apos;r cyngor. Rhowch wybod i ni erbyn {{next_stage_last_date}}, a dywedwch â beth yr ydych yn anghytuno. Os byddwch yn gofyn yn hwyrach, dywedwch wrthym pam, a byddwn yn ystyried a allwn fynd ymlaen o hyd.</translation>
    </message>
    <message>
        <source>{{adjudicating_officer}}</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>{{adjudicating_officer}}</translation>
    </message>
    <message>
        <source>Adjudicating officer</source>
        <extracomment>080-adjudication.json</extracomment>
        <translation>Swyddog dyfarnu</translation>
    </message>
    <message>
        <source>Adjudication at stage 2, to a child or young person</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation>Dyfarnu yng ngham 2, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># Our answer at stage 2</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation># Ein hateb yng ngham 2</translation>
    </message>
    <message>
        <source>{{investigating_officer}} has found out what happened, and {{independent_person}} has seen to it that it was fair. With this letter you get what both have written. I have read it, and this is what the council decides.</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation>{{investigating_officer}} sydd wedi darganfod beth ddigwyddodd; {{independent_person}} sydd wedi gwneud yn siŵr bod hynny&apos;n deg. Gyda&apos;r llythyr hwn, cewch yr hyn y mae&apos;r ddau wedi&apos;i ysgrifennu. Rwyf wedi&apos;i ddarllen, a dyma&apos;r hyn y mae&apos;r cyngor yn ei benderfynu.</translation>
    </message>
    <message>
        <source># What you told us, and what is decided</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation># Yr hyn a ddywedoch wrthym, a&apos;r hyn a benderfynir</translation>
    </message>
    <message>
        <source>{{ask: where and why you decide otherwise than the investigating officer, or that you decide the same everywhere}}</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation>{{ask: ble a pham yr ydych yn penderfynu&apos;n wahanol i&apos;r swyddog ymchwilio, neu eich bod yn penderfynu yr un fath ym mhob man}}</translation>
    </message>
    <message>
        <source># What should change</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation># Yr hyn a ddylai newid</translation>
    </message>
    <message>
        <source>{{ask: each recommendation, and whether we do it}}</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation>{{ask: pob argymhelliad, ac a ydym yn ei wneud}}</translation>
    </message>
    <message>
        <source>{{ask: say sorry, and what you offer}}</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation>{{ask: dweud ei bod yn ddrwg gennych, a&apos;r hyn a gynigiwch}}</translation>
    </message>
    <message>
        <source>You can ask for a review panel, which is stage 3: three people who do not work for the council listen to you. Please tell us by {{next_stage_last_date}} with what you do not agree. If you ask later, tell us why, and we see whether it can still be done.</source>
        <extracomment>082-adjudication-child.json</extracomment>
        <translation>Cewch ofyn am banel adolygu, sef cam 3: bydd tri o bobl nad ydynt yn gweithio i&apos;r cyngor yn gwrando arnoch. Dywedwch wrthym erbyn {{next_stage_last_date}} â beth yr ydych yn anghytuno. Os byddwch yn gofyn yn hwyrach, dywedwch wrthym pam, a byddwn yn gweld a ellir ei wneud o hyd.</translation>
    </message>
    <message>
        <source>Final answer at stage 2, to a child or young person</source>
        <extracomment>084-stage-2-response-child.json</extracomment>
        <translation>Ateb terfynol yng ngham 2, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># Our last answer to your complaint</source>
        <extracomment>084-stage-2-response-child.json</extracomment>
        <translation># Ein hateb olaf i&apos;ch cwyn</translation>
    </message>
    <message>
        <source>You asked us to look at your complaint again. Somebody who had nothing to do with it before has done so, and this is our answer.</source>
        <extracomment>084-stage-2-response-child.json</extracomment>
        <translation>Fe ofynnoch chi i ni edrych ar eich cwyn eto. Mae rhywun nad oedd a wnelo ddim â hi o&apos;r blaen wedi gwneud hynny, a dyma ein hateb.</translation>
    </message>
    <message>
        <source>We do not look at it a third time. But you can tell the Ombudsman, who does not work for us. {{ombudsman}}</source>
        <extracomment>084-stage-2-response-child.json</extracomment>
        <translation>Nid ydym yn edrych arni am y trydydd tro. Ond cewch ddweud wrth yr Ombwdsmon, nad yw&apos;n gweithio i ni. {{ombudsman}}</translation>
    </message>
    <message>
        <source>Final answer at stage 2</source>
        <extracomment>085-stage-2-response.json</extracomment>
        <translation>Ateb terfynol yng ngham 2</translation>
    </message>
    <message>
        <source># Our final answer to your complaint</source>
        <extracomment>085-stage-2-response.json</extracomment>
        <translation># Ein hateb terfynol i&apos;ch cwyn</translation>
    </message>
    <message>
        <source>You asked us to look at your complaint {{reference}} again. We have done so at stage 2 of the {{procedure}}, and this is our final answer.</source>
        <extracomment>085-stage-2-response.json</extracomment>
        <translation>Gofynasoch i ni edrych ar eich cwyn eto (cyfeirnod: {{reference}}). Rydym wedi gwneud hynny yng ngham 2, a dyma ein hateb terfynol. Y weithdrefn a ddilynwyd: {{procedure}}.</translation>
    </message>
    <message>
        <source># What we found</source>
        <extracomment>085-stage-2-response.json</extracomment>
        <translation># Yr hyn a ganfuwyd gennym</translation>
    </message>
    <message>
        <source>{{ask: how you came to the findings, and what differs from stage 1}}</source>
        <extracomment>085-stage-2-response.json</extracomment>
        <translation>{{ask: sut y daethoch at y canfyddiadau, a&apos;r hyn sy&apos;n wahanol i gam 1}}</translation>
    </message>
    <message>
        <source>This was the last stage of our procedure. You can now take your complaint to the Ombudsman.</source>
        <extracomment>085-stage-2-response.json</extracomment>
        <translation>Hwn oedd cam olaf ein gweithdrefn. Cewch fynd â&apos;ch cwyn at yr Ombwdsmon nawr.</translation>
    </message>
    <message>
        <source>The next stage is refused</source>
        <extracomment>086-next-stage-refused.json</extracomment>
        <translation>Gwrthodwyd y cam nesaf</translation>
    </message>
    <message>
        <source># Your request for the next stage of your complaint</source>
        <extracomment>086-next-stage-refused.json</extracomment>
        <translation># Eich cais am gam nesaf eich cwyn</translation>
    </message>
    <message>
        <source>You asked us to go on to stage {{next_stage}} of your complaint {{reference}}, after our answer of {{response_date}}. We have looked at your request, and we do not go on.</source>
        <extracomment>086-next-stage-refused.json</extracomment>
        <translation>Gofynasoch i ni fynd ymlaen i gam {{next_stage}} eich cwyn (cyfeirnod: {{reference}}), ar ôl ein hateb dyddiedig {{response_date}}. Rydym wedi edrych ar eich cais, ac nid ydym yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>{{refusal_reason}}</source>
        <extracomment>086-next-stage-refused.json</extracomment>
        <translation>{{refusal_reason}}</translation>
    </message>
    <message>
        <source>The last day to ask for that stage was {{next_stage_last_date}}. If there is a reason why you asked later, or something that we did not know, please tell us: we then decide again.</source>
        <extracomment>086-next-stage-refused.json</extracomment>
        <translation>Y diwrnod olaf i ofyn am y cam hwnnw oedd {{next_stage_last_date}}. Os oes rheswm pam y gofynasoch yn hwyrach, neu rywbeth na wyddem amdano, rhowch wybod i ni: byddwn wedyn yn penderfynu eto.</translation>
    </message>
    <message>
        <source>You can complain to the Ombudsman about our decision not to go on, and about our answer to your complaint. {{ombudsman}}</source>
        <extracomment>086-next-stage-refused.json</extracomment>
        <translation>Cewch gwyno i&apos;r Ombwdsmon am ein penderfyniad i beidio â mynd ymlaen, ac am ein hateb i&apos;ch cwyn. {{ombudsman}}</translation>
    </message>
    <message>
        <source>The next stage is refused, to a child or young person</source>
        <extracomment>087-next-stage-refused-child.json</extracomment>
        <translation>Gwrthodwyd y cam nesaf, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># You asked us to look into it again</source>
        <extracomment>087-next-stage-refused-child.json</extracomment>
        <translation># Fe ofynnoch chi i ni edrych arni eto</translation>
    </message>
    <message>
        <source>You asked for stage {{next_stage}} of your complaint, after our answer of {{response_date}}. We thought about it, and we do not go on.</source>
        <extracomment>087-next-stage-refused-child.json</extracomment>
        <translation>Fe ofynnoch chi am gam {{next_stage}} eich cwyn, ar ôl ein hateb dyddiedig {{response_date}}. Rydym wedi meddwl amdano, ac nid ydym yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>The last day to ask was {{next_stage_last_date}}. Was there a reason why you asked later, or is there something that we did not know? Tell us: we then think about it again.</source>
        <extracomment>087-next-stage-refused-child.json</extracomment>
        <translation>Y diwrnod olaf i ofyn oedd {{next_stage_last_date}}. A oedd rheswm pam y gofynnoch yn hwyrach, neu a oes rhywbeth na wyddem amdano? Dywedwch wrthym: byddwn wedyn yn meddwl amdano eto.</translation>
    </message>
    <message>
        <source>You can tell the Ombudsman, who does not work for us, that we should have gone on. {{ombudsman}}</source>
        <extracomment>087-next-stage-refused-child.json</extracomment>
        <translation>Cewch ddweud wrth yr Ombwdsmon, nad yw&apos;n gweithio i ni, y dylem fod wedi mynd ymlaen. {{ombudsman}}</translation>
    </message>
    <message>
        <source>Acknowledgement of the request for a review panel</source>
        <extracomment>088-stage-3-acknowledgement.json</extracomment>
        <translation>Cydnabod y cais am banel adolygu</translation>
    </message>
    <message>
        <source># We have received your request for a review panel</source>
        <extracomment>088-stage-3-acknowledgement.json</extracomment>
        <translation># Rydym wedi derbyn eich cais am banel adolygu</translation>
    </message>
    <message>
        <source>You asked for a review panel on your complaint {{reference}}; your request counts from {{stage_start}}.</source>
        <extracomment>088-stage-3-acknowledgement.json</extracomment>
        <translation>Gofynasoch am banel adolygu ar eich cwyn (cyfeirnod: {{reference}}); mae eich cais yn cyfrif o {{stage_start}}.</translation>
    </message>
    <message>
        <source>The panel must meet by {{panel_by}}. Three people sit on it who do not work for the council and had nothing to do with your complaint before. We write to you again, in good time before the day, when and where it meets, who sits on it and which papers it reads.</source>
        <extracomment>088-stage-3-acknowledgement.json</extracomment>
        <translation>Rhaid i&apos;r panel gyfarfod erbyn {{panel_by}}. Mae tri o bobl yn eistedd arno nad ydynt yn gweithio i&apos;r cyngor ac nad ydynt wedi ymwneud â&apos;ch cwyn o&apos;r blaen. Byddwn yn ysgrifennu atoch eto, mewn da bryd cyn y diwrnod, i ddweud pryd a ble y mae&apos;n cyfarfod, pwy sy&apos;n eistedd arno a pha bapurau y mae&apos;n eu darllen.</translation>
    </message>
    <message>
        <source>Please tell us with what in our answer at stage 2 you do not agree, if you have not done so, and on which days you cannot come.</source>
        <extracomment>088-stage-3-acknowledgement.json</extracomment>
        <translation>Os nad ydych wedi gwneud hynny eisoes, dywedwch wrthym â beth yn ein hateb yng ngham 2 yr ydych yn anghytuno. Dywedwch wrthym hefyd ar ba ddiwrnodau na allwch ddod.</translation>
    </message>
    <message>
        <source># Your part</source>
        <extracomment>088-stage-3-acknowledgement.json</extracomment>
        <translation># Eich rhan chi</translation>
    </message>
    <message>
        <source>You have the right to be there and to speak. You may bring an advocate and one more person; one of them may speak for you. Tell us what you need so that you can take part.</source>
        <extracomment>088-stage-3-acknowledgement.json</extracomment>
        <translation>Mae gennych hawl i fod yno ac i siarad. Cewch ddod ag eiriolwr ac un person arall; caiff un ohonynt siarad ar eich rhan. Dywedwch wrthym beth sydd ei angen arnoch er mwyn i chi allu cymryd rhan.</translation>
    </message>
    <message>
        <source>Acknowledgement of the request for a review panel, to a child or young person</source>
        <extracomment>089-stage-3-acknowledgement-child.json</extracomment>
        <translation>Cydnabod y cais am banel adolygu, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># You asked for a review panel</source>
        <extracomment>089-stage-3-acknowledgement-child.json</extracomment>
        <translation># Fe ofynnoch chi am banel adolygu</translation>
    </message>
    <message>
        <source>We have got your request; it counts from {{stage_start}}.</source>
        <extracomment>089-stage-3-acknowledgement-child.json</extracomment>
        <translation>Rydym wedi cael eich cais; mae&apos;n cyfrif o {{stage_start}}.</translation>
    </message>
    <message>
        <source>Three people will listen to you. None of them works for the council, and none had to do with your complaint before. They must meet by {{panel_by}}. We write to you again in good time: when and where it is, who they are and what they read.</source>
        <extracomment>089-stage-3-acknowledgement-child.json</extracomment>
        <translation>Bydd tri o bobl yn gwrando arnoch. Nid oes yr un ohonynt yn gweithio i&apos;r cyngor, ac nid oedd a wnelo&apos;r un ohonynt ddim â&apos;ch cwyn o&apos;r blaen. Rhaid iddynt gyfarfod erbyn {{panel_by}}. Byddwn yn ysgrifennu atoch eto mewn da bryd: pryd a ble y bydd, pwy ydynt a beth y maent yn ei ddarllen.</translation>
    </message>
    <message>
        <source>Please tell us with what in our last answer you do not agree, and on which days you cannot come.</source>
        <extracomment>089-stage-3-acknowledgement-child.json</extracomment>
        <translation>Dywedwch wrthym â beth yn ein hateb diwethaf yr ydych yn anghytuno, ac ar ba ddiwrnodau na allwch ddod.</translation>
    </message>
    <message>
        <source>You can be there and say what you think. You can bring an advocate and one more person; one of them can speak for you. Tell us what would make it easier: another place, another time of day, breaks, somebody to fetch you.</source>
        <extracomment>089-stage-3-acknowledgement-child.json</extracomment>
        <translation>Cewch fod yno a dweud beth yw eich barn. Cewch ddod ag eiriolwr ac un person arall; caiff un ohonynt siarad ar eich rhan. Dywedwch wrthym beth fyddai&apos;n ei gwneud yn haws: lle arall, amser arall o&apos;r dydd, seibiannau, rhywun i&apos;ch nôl.</translation>
    </message>
    <message>
        <source>Invitation to the review panel</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Gwahoddiad i&apos;r panel adolygu</translation>
    </message>
    <message>
        <source>In good time before the panel; the papers with it.</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Mewn da bryd cyn y panel; y papurau gydag ef.</translation>
    </message>
    <message>
        <source># The review panel on your complaint</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation># Y panel adolygu ar eich cwyn</translation>
    </message>
    <message>
        <source>You asked for a review panel on your complaint {{reference}}; your request counts from {{stage_start}}. The panel must meet by {{panel_by}}.</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Gofynasoch am banel adolygu ar eich cwyn (cyfeirnod: {{reference}}); mae eich cais yn cyfrif o {{stage_start}}. Rhaid i&apos;r panel gyfarfod erbyn {{panel_by}}.</translation>
    </message>
    <message>
        <source># When and where</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation># Pryd a ble</translation>
    </message>
    <message>
        <source>The panel meets on {{panel_date}}, at {{ask: the time and the place}}. If you cannot come on that day, please tell us at once.</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Mae&apos;r panel yn cyfarfod ar {{panel_date}}. Yr amser a&apos;r lle: {{ask: yr amser a&apos;r lle}}. Os na allwch ddod ar y diwrnod hwnnw, rhowch wybod i ni ar unwaith.</translation>
    </message>
    <message>
        <source># Who sits on it</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation># Pwy sy&apos;n eistedd arno</translation>
    </message>
    <message>
        <source>{{panel_chair}} takes the chair. With the chair sit:</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>{{panel_chair}} sy&apos;n cadeirio. Gyda&apos;r cadeirydd mae&apos;r canlynol yn eistedd:</translation>
    </message>
    <message>
        <source>- {{panel_members}}</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>- {{panel_members}}</translation>
    </message>
    <message>
        <source>None of them works for the council, and none had to do with your complaint before.</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Nid oes yr un ohonynt yn gweithio i&apos;r cyngor, ac nid oedd a wnelo&apos;r un ohonynt ddim â&apos;ch cwyn o&apos;r blaen.</translation>
    </message>
    <message>
        <source>You have the right to be there and to speak. You may bring an advocate and one more person; one of them may speak for you. Tell us what you need so that you can take part: an interpreter, a place that you can reach, help with the journey, somebody to look after your children.</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Mae gennych hawl i fod yno ac i siarad. Cewch ddod ag eiriolwr ac un person arall; caiff un ohonynt siarad ar eich rhan. Dywedwch wrthym beth sydd ei angen arnoch er mwyn i chi allu cymryd rhan: cyfieithydd, lle y gallwch ei gyrraedd, help gyda&apos;r daith, rhywun i ofalu am eich plant.</translation>
    </message>
    <message>
        <source># The papers</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation># Y papurau</translation>
    </message>
    <message>
        <source>The panel reads these papers, and you get the same:</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Mae&apos;r panel yn darllen y papurau hyn, a chewch chi&apos;r un rhai:</translation>
    </message>
    <message>
        <source>{{ask: the list of papers}}</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>{{ask: rhestr y papurau}}</translation>
    </message>
    <message>
        <source>If you want the panel to read something else, please let us have it before the day.</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Os hoffech i&apos;r panel ddarllen rhywbeth arall, anfonwch ef atom cyn y diwrnod.</translation>
    </message>
    <message>
        <source>The panel writes a report, and you get it. The council then tells you in a letter what it does about each recommendation, and why. We let you know by when, once the panel has met.</source>
        <extracomment>090-stage-3-invitation.json</extracomment>
        <translation>Mae&apos;r panel yn ysgrifennu adroddiad, a byddwch yn ei gael. Bydd y cyngor wedyn yn dweud wrthych mewn llythyr beth y mae&apos;n ei wneud ynghylch pob argymhelliad, a pham. Byddwn yn rhoi gwybod i chi erbyn pryd, unwaith y bydd y panel wedi cyfarfod.</translation>
    </message>
    <message>
        <source>Invitation to the review panel, to a child or young person</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation>Gwahoddiad i&apos;r panel adolygu, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># Three people want to listen to you</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation># Mae tri o bobl am wrando arnoch</translation>
    </message>
    <message>
        <source>You asked for a review panel. It must meet by {{panel_by}}.</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation>Fe ofynnoch chi am banel adolygu. Rhaid iddo gyfarfod erbyn {{panel_by}}.</translation>
    </message>
    <message>
        <source>It meets on {{panel_date}}, at {{ask: the time and the place}}. If you cannot come on that day, please tell us at once.</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation>Mae&apos;n cyfarfod ar {{panel_date}}. Yr amser a&apos;r lle: {{ask: yr amser a&apos;r lle}}. Os na allwch ddod ar y diwrnod hwnnw, dywedwch wrthym ar unwaith.</translation>
    </message>
    <message>
        <source># Who is there</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation># Pwy sydd yno</translation>
    </message>
    <message>
        <source>{{panel_chair}} leads the talk. The others are:</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation>{{panel_chair}} sy&apos;n arwain y sgwrs. Dyma&apos;r lleill:</translation>
    </message>
    <message>
        <source># What they read</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation># Yr hyn y maent yn ei ddarllen</translation>
    </message>
    <message>
        <source>They read this, and you get the same:</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation>Maent yn darllen hyn, a chewch chi&apos;r un peth:</translation>
    </message>
    <message>
        <source>If they should read something else, please let us have it before the day.</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation>Os dylent ddarllen rhywbeth arall, anfonwch ef atom cyn y diwrnod.</translation>
    </message>
    <message>
        <source>They write down what they think, and you get it. Then we tell you in a letter what we do, and why.</source>
        <extracomment>092-stage-3-invitation-child.json</extracomment>
        <translation>Maent yn ysgrifennu eu barn, a byddwch yn ei chael. Yna byddwn yn dweud wrthych mewn llythyr beth rydym yn ei wneud, a pham.</translation>
    </message>
    <message>
        <source>Answer after the review panel</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation>Ateb ar ôl y panel adolygu</translation>
    </message>
    <message>
        <source>By the last day in force, counted from the report of the panel.</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation>Erbyn y diwrnod olaf mewn grym, gan gyfrif o adroddiad y panel.</translation>
    </message>
    <message>
        <source># The council&apos;s answer to the review panel</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation># Ateb y cyngor i&apos;r panel adolygu</translation>
    </message>
    <message>
        <source>The review panel met on {{panel_date}} on your complaint {{reference}}, and we received its report on {{findings_date}}. I have talked with the independent person of stage 2 about it. This is what the council decides.</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation>Cyfarfu&apos;r panel adolygu ar {{panel_date}} ynghylch eich cwyn (cyfeirnod: {{reference}}), a daeth ei adroddiad i law ar {{findings_date}}. Rwyf wedi siarad â pherson annibynnol cam 2 amdano. Dyma&apos;r hyn y mae&apos;r cyngor yn ei benderfynu.</translation>
    </message>
    <message>
        <source># What the panel found</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation># Yr hyn a ganfu&apos;r panel</translation>
    </message>
    <message>
        <source># What the panel recommended, and what we do</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation># Yr hyn a argymhellodd y panel, a&apos;r hyn a wnawn</translation>
    </message>
    <message>
        <source>{{ask: each recommendation, whether it is accepted, and why where it is not, or that there is none}}</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation>{{ask: pob argymhelliad, a yw&apos;n cael ei dderbyn, a pham os nad yw, neu nad oes un}}</translation>
    </message>
    <message>
        <source>This was the last stage of the procedure. You have the right to take your complaint to the Ombudsman.</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation>Hwn oedd cam olaf y weithdrefn. Mae gennych hawl i fynd â&apos;ch cwyn at yr Ombwdsmon.</translation>
    </message>
    <message>
        <source>{{ask: the name of the director}}</source>
        <extracomment>095-stage-3-response.json</extracomment>
        <translation>{{ask: enw&apos;r cyfarwyddwr}}</translation>
    </message>
    <message>
        <source>Answer in adult social care</source>
        <extracomment>096-adult-response.json</extracomment>
        <translation>Ateb mewn gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>By the day that was agreed.</source>
        <extracomment>096-adult-response.json</extracomment>
        <translation>Erbyn y diwrnod y cytunwyd arno.</translation>
    </message>
    <message>
        <source>{{ask: how the complaint was considered, and what was concluded}}</source>
        <extracomment>096-adult-response.json</extracomment>
        <translation>{{ask: sut yr ystyriwyd y gŵyn, a&apos;r casgliad y daethpwyd iddo}}</translation>
    </message>
    <message>
        <source>Our procedure ends here. You can now take your complaint to the Ombudsman.</source>
        <extracomment>096-adult-response.json</extracomment>
        <translation>Daw ein gweithdrefn i ben yma. Cewch fynd â&apos;ch cwyn at yr Ombwdsmon nawr.</translation>
    </message>
    <message>
        <source>Answer after the review panel, to a child or young person</source>
        <extracomment>097-stage-3-response-child.json</extracomment>
        <translation>Ateb ar ôl y panel adolygu, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># Our answer after the panel</source>
        <extracomment>097-stage-3-response-child.json</extracomment>
        <translation># Ein hateb ar ôl y panel</translation>
    </message>
    <message>
        <source>The panel listened to you on {{panel_date}}, and we received what it wrote on {{findings_date}}. I have talked with the independent person about it. This is what the council decides.</source>
        <extracomment>097-stage-3-response-child.json</extracomment>
        <translation>Gwrandawodd y panel arnoch ar {{panel_date}}, a daeth yr hyn a ysgrifennodd i law ar {{findings_date}}. Rwyf wedi siarad â&apos;r person annibynnol amdano. Dyma&apos;r hyn y mae&apos;r cyngor yn ei benderfynu.</translation>
    </message>
    <message>
        <source># What the panel wants to change, and what we do</source>
        <extracomment>097-stage-3-response-child.json</extracomment>
        <translation># Yr hyn y mae&apos;r panel am ei newid, a&apos;r hyn a wnawn</translation>
    </message>
    <message>
        <source>{{ask: each recommendation, whether it is done, and why where it is not}}</source>
        <extracomment>097-stage-3-response-child.json</extracomment>
        <translation>{{ask: pob argymhelliad, a yw&apos;n cael ei wneud, a pham os nad yw}}</translation>
    </message>
    <message>
        <source>This was the last stage. You can now go to the Ombudsman, who does not work for us and costs nothing. {{ombudsman}}</source>
        <extracomment>097-stage-3-response-child.json</extracomment>
        <translation>Hwn oedd y cam olaf. Cewch fynd nawr at yr Ombwdsmon, nad yw&apos;n gweithio i ni ac nad yw&apos;n costio dim. {{ombudsman}}</translation>
    </message>
    <message>
        <source>How to reach the Ombudsman</source>
        <extracomment>100-ombudsman.json</extracomment>
        <translation>Sut i gyrraedd yr Ombwdsmon</translation>
    </message>
    <message>
        <source>At the end of each procedure.</source>
        <extracomment>100-ombudsman.json</extracomment>
        <translation>Ar ddiwedd pob gweithdrefn.</translation>
    </message>
    <message>
        <source># Taking your complaint to the Ombudsman</source>
        <extracomment>100-ombudsman.json</extracomment>
        <translation># Mynd â&apos;ch cwyn at yr Ombwdsmon</translation>
    </message>
    <message>
        <source>We have ended our procedure on your complaint {{reference}}, which we received on {{received_date}}. We are sorry if our answer is not what you hoped for.</source>
        <extracomment>100-ombudsman.json</extracomment>
        <translation>Rydym wedi dod â&apos;n gweithdrefn ar eich cwyn i ben (cyfeirnod: {{reference}}). Daeth y gŵyn i law ar {{received_date}}. Mae&apos;n ddrwg gennym os nad yw ein hateb yr hyn yr oeddech wedi gobeithio amdano.</translation>
    </message>
    <message>
        <source>The Ombudsman will ask whether we have answered you at the stages of our procedure: please send our last letter with your complaint.</source>
        <extracomment>100-ombudsman.json</extracomment>
        <translation>Bydd yr Ombwdsmon yn gofyn a ydym wedi eich ateb yng nghamau ein gweithdrefn: anfonwch ein llythyr olaf gyda&apos;ch cwyn.</translation>
    </message>
    <message>
        <source>How to reach the Ombudsman, to a child or young person</source>
        <extracomment>105-ombudsman-child.json</extracomment>
        <translation>Sut i gyrraedd yr Ombwdsmon, i blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source># Telling the Ombudsman</source>
        <extracomment>105-ombudsman-child.json</extracomment>
        <translation># Dweud wrth yr Ombwdsmon</translation>
    </message>
    <message>
        <source>We have done all that we do with your complaint, which you made on {{received_date}}. We are sorry if our answer is not what you hoped for.</source>
        <extracomment>105-ombudsman-child.json</extracomment>
        <translation>Rydym wedi gwneud popeth a wnawn gyda&apos;ch cwyn, a wnaethoch ar {{received_date}}. Mae&apos;n ddrwg gennym os nad yw ein hateb yr hyn yr oeddech wedi gobeithio amdano.</translation>
    </message>
    <message>
        <source>There is somebody else whom you can tell: the Ombudsman, who does not work for us and looks at how councils treat people. {{ombudsman}}</source>
        <extracomment>105-ombudsman-child.json</extracomment>
        <translation>Mae rhywun arall y cewch ddweud wrtho: yr Ombwdsmon, nad yw&apos;n gweithio i ni ac sy&apos;n edrych ar sut y mae cynghorau&apos;n trin pobl. {{ombudsman}}</translation>
    </message>
    <message>
        <source>The Ombudsman will ask what we said: please send our last letter with your complaint. An advocate can help you with that.</source>
        <extracomment>105-ombudsman-child.json</extracomment>
        <translation>Bydd yr Ombwdsmon yn gofyn beth a ddywedon ni: anfonwch ein llythyr olaf gyda&apos;ch cwyn. Gall eiriolwr eich helpu gyda hynny.</translation>
    </message>
    <message>
        <source>Acknowledgement of an enquiry</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation>Cydnabod ymholiad</translation>
    </message>
    <message>
        <source># We have received your enquiry</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation># Rydym wedi derbyn eich ymholiad</translation>
    </message>
    <message>
        <source>Thank you for your enquiry, which we received on {{received_date}}. Its reference is {{reference}}; please give it when you write or ring.</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation>Diolch am eich ymholiad, a dderbyniwyd gennym ar {{received_date}}. Dyma&apos;r cyfeirnod: {{reference}}. Rhowch y cyfeirnod hwn pan fyddwch yn ysgrifennu atom neu&apos;n ffonio.</translation>
    </message>
    <message>
        <source>This is how we understand your enquiry:</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation>Dyma sut rydym yn deall eich ymholiad:</translation>
    </message>
    <message>
        <source>{{responding_manager}} will reply to you by {{due_date}}. If we need longer, we will tell you before that day, and why.</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation>Bydd {{responding_manager}} yn ymateb i chi erbyn {{due_date}}. Os bydd arnom angen mwy o amser, byddwn yn dweud wrthych cyn y diwrnod hwnnw, a pham.</translation>
    </message>
    <message>
        <source>You write for somebody else. Before we can tell you about them, we need to know that they agree. Please let us have their agreement; we begin meanwhile with what we can look into without it.</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation>Rydych yn ysgrifennu ar ran rhywun arall. Cyn y gallwn ddweud wrthych amdanynt, mae angen i ni wybod eu bod yn cytuno. Anfonwch eu cytundeb atom; yn y cyfamser byddwn yn dechrau ar yr hyn y gallwn edrych arno hebddo.</translation>
    </message>
    <message>
        <source>An enquiry does not take the place of a complaint. If the person for whom you write wants to complain, they can do so at any time, and we help them to.</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation>Nid yw ymholiad yn cymryd lle cwyn. Os yw&apos;r person yr ydych yn ysgrifennu ar ei ran am gwyno, caiff wneud hynny ar unrhyw adeg, a byddwn yn ei helpu.</translation>
    </message>
    <message>
        <source>{{officer}} looks after your enquiry. {{contact}} Please tell us if you need this letter in another form or another language.</source>
        <extracomment>110-enquiry-acknowledgement.json</extracomment>
        <translation>{{officer}} sy&apos;n gofalu am eich ymholiad. {{contact}} Rhowch wybod i ni os oes arnoch angen y llythyr hwn ar ffurf arall neu mewn iaith arall.</translation>
    </message>
    <message>
        <source>More time is needed for a reply</source>
        <extracomment>112-enquiry-extension.json</extracomment>
        <translation>Mae angen mwy o amser ar gyfer ymateb</translation>
    </message>
    <message>
        <source># We need more time to reply</source>
        <extracomment>112-enquiry-extension.json</extracomment>
        <translation># Mae arnom angen mwy o amser i ymateb</translation>
    </message>
    <message>
        <source>We were to reply by {{earlier_due_date}} to what you sent us; the reference is {{reference}}. We are sorry that we need longer.</source>
        <extracomment>112-enquiry-extension.json</extracomment>
        <translation>Roeddem i ymateb erbyn {{earlier_due_date}} i&apos;r hyn a anfonwyd gennych (cyfeirnod: {{reference}}). Mae&apos;n ddrwg gennym fod arnom angen mwy o amser.</translation>
    </message>
    <message>
        <source>We will reply to you by {{extended_to}}. The extension was agreed by: {{extension_agreed_by}}.</source>
        <extracomment>112-enquiry-extension.json</extracomment>
        <translation>Byddwn yn ymateb i chi erbyn {{extended_to}}. Cytunwyd ar yr estyniad gan y canlynol: {{extension_agreed_by}}.</translation>
    </message>
    <message>
        <source>{{officer}} looks after this. {{contact}} Please tell us if you need this letter in another form or another language, or if there is a way or a time of reaching you that suits you better.</source>
        <extracomment>112-enquiry-extension.json</extracomment>
        <translation>{{officer}} sy&apos;n gofalu am hyn. {{contact}} Rhowch wybod i ni os oes arnoch angen y llythyr hwn ar ffurf arall neu mewn iaith arall, neu os oes ffordd neu amser o gysylltu â chi sy&apos;n fwy addas i chi.</translation>
    </message>
    <message>
        <source>Reply to an enquiry</source>
        <extracomment>114-enquiry-reply.json</extracomment>
        <translation>Ymateb i ymholiad</translation>
    </message>
    <message>
        <source># Our reply to your enquiry</source>
        <extracomment>114-enquiry-reply.json</extracomment>
        <translation># Ein hymateb i&apos;ch ymholiad</translation>
    </message>
    <message>
        <source>Thank you for your enquiry {{reference}}, which we received on {{received_date}}. It was about this:</source>
        <extracomment>114-enquiry-reply.json</extracomment>
        <translation>Diolch am eich ymholiad, a dderbyniwyd gennym ar {{received_date}} (cyfeirnod: {{reference}}). Roedd yn ymwneud â hyn:</translation>
    </message>
    <message>
        <source>Our reply comes later than it should: we were to reply by {{due_date}}. We are sorry for that.</source>
        <extracomment>114-enquiry-reply.json</extracomment>
        <translation>Daw ein hymateb yn hwyrach nag y dylai: roeddem i ymateb erbyn {{due_date}}. Mae&apos;n ddrwg gennym am hynny.</translation>
    </message>
    <message>
        <source># Our reply</source>
        <extracomment>114-enquiry-reply.json</extracomment>
        <translation># Ein hymateb</translation>
    </message>
    <message>
        <source>{{ask: the reply, point by point}}</source>
        <extracomment>114-enquiry-reply.json</extracomment>
        <translation>{{ask: yr ymateb, fesul pwynt}}</translation>
    </message>
    <message>
        <source>If this does not answer what you asked, please tell us. If the person for whom you write is not satisfied with what the council did, they can complain to us, and we help them to.</source>
        <extracomment>114-enquiry-reply.json</extracomment>
        <translation>Os nad yw hyn yn ateb yr hyn a ofynnwyd gennych, rhowch wybod i ni. Os nad yw&apos;r person yr ydych yn ysgrifennu ar ei ran yn fodlon ar yr hyn a wnaeth y cyngor, caiff gwyno wrthym, a byddwn yn ei helpu.</translation>
    </message>
    <message>
        <source>Acknowledgement of a representation</source>
        <extracomment>120-representation-acknowledgement.json</extracomment>
        <translation>Cydnabod sylwadau</translation>
    </message>
    <message>
        <source># We have received what you sent us</source>
        <extracomment>120-representation-acknowledgement.json</extracomment>
        <translation># Rydym wedi derbyn yr hyn a anfonwyd gennych</translation>
    </message>
    <message>
        <source>Thank you for telling us what you think. We received it on {{received_date}}; the reference is {{reference}}. Please give it when you write or ring.</source>
        <extracomment>120-representation-acknowledgement.json</extracomment>
        <translation>Diolch am ddweud eich barn wrthym. Daeth i law ar {{received_date}}; dyma&apos;r cyfeirnod: {{reference}}. Rhowch y cyfeirnod hwn pan fyddwch yn ysgrifennu atom neu&apos;n ffonio.</translation>
    </message>
    <message>
        <source>This is how we understand it:</source>
        <extracomment>120-representation-acknowledgement.json</extracomment>
        <translation>Dyma sut rydym yn ei ddeall:</translation>
    </message>
    <message>
        <source>We do not treat it as a complaint, but we will answer it: {{responding_manager}} will reply to you by {{due_date}}. If we need longer, we will tell you before that day, and why.</source>
        <extracomment>120-representation-acknowledgement.json</extracomment>
        <translation>Nid ydym yn ei drin fel cwyn, ond byddwn yn ei ateb: bydd {{responding_manager}} yn ymateb i chi erbyn {{due_date}}. Os bydd arnom angen mwy o amser, byddwn yn dweud wrthych cyn y diwrnod hwnnw, a pham.</translation>
    </message>
    <message>
        <source>If you want it to be looked into as a complaint, please tell us. We then begin with that at once.</source>
        <extracomment>120-representation-acknowledgement.json</extracomment>
        <translation>Os hoffech i ni ymchwilio iddo fel cwyn, rhowch wybod i ni. Byddwn wedyn yn dechrau ar hynny ar unwaith.</translation>
    </message>
    <message>
        <source>Reply to a representation</source>
        <extracomment>124-representation-reply.json</extracomment>
        <translation>Ymateb i sylwadau</translation>
    </message>
    <message>
        <source># Our reply to what you sent us</source>
        <extracomment>124-representation-reply.json</extracomment>
        <translation># Ein hymateb i&apos;r hyn a anfonwyd gennych</translation>
    </message>
    <message>
        <source>Thank you for telling us what you think. We received it on {{received_date}}; the reference is {{reference}}. It was about this:</source>
        <extracomment>124-representation-reply.json</extracomment>
        <translation>Diolch am ddweud eich barn wrthym. Daeth i law ar {{received_date}} (cyfeirnod: {{reference}}). Roedd yn ymwneud â hyn:</translation>
    </message>
    <message>
        <source>If you do not agree, you can complain to us: please tell us, and we begin with that at once.</source>
        <extracomment>124-representation-reply.json</extracomment>
        <translation>Os nad ydych yn cytuno, cewch gwyno wrthym: rhowch wybod i ni, a byddwn yn dechrau ar hynny ar unwaith.</translation>
    </message>
    <message>
        <source>Thanks for a compliment</source>
        <extracomment>130-compliment.json</extracomment>
        <translation>Diolch am ganmoliaeth</translation>
    </message>
    <message>
        <source>Soon after it came; there is no last day for it.</source>
        <extracomment>130-compliment.json</extracomment>
        <translation>Yn fuan ar ôl iddi ddod; nid oes diwrnod olaf ar ei chyfer.</translation>
    </message>
    <message>
        <source># Thank you for your kind words</source>
        <extracomment>130-compliment.json</extracomment>
        <translation># Diolch am eich geiriau caredig</translation>
    </message>
    <message>
        <source>Thank you for what you told us about our work. We received it on {{received_date}}; the reference is {{reference}}. This is what you told us:</source>
        <extracomment>130-compliment.json</extracomment>
        <translation>Diolch am yr hyn a ddywedasoch wrthym am ein gwaith. Daeth i law ar {{received_date}} (cyfeirnod: {{reference}}). Dyma&apos;r hyn a ddywedasoch wrthym:</translation>
    </message>
    <message>
        <source>We pass it on to the people whom you praise and to their manager ({{service}}). Praise helps us to see what we should keep as it is.</source>
        <extracomment>130-compliment.json</extracomment>
        <translation>Byddwn yn ei drosglwyddo i&apos;r bobl yr ydych yn eu canmol ac i&apos;w rheolwr ({{service}}). Mae canmoliaeth yn ein helpu i weld yr hyn y dylem ei gadw fel y mae.</translation>
    </message>
    <message>
        <source>We may print a few of the words in our report on what people tell us, without any name, if you agree. Please tell us whether we may.</source>
        <extracomment>130-compliment.json</extracomment>
        <translation>Os cytunwch, efallai y byddwn yn argraffu ychydig o&apos;r geiriau yn ein hadroddiad ar yr hyn y mae pobl yn ei ddweud wrthym, heb unrhyw enw. Rhowch wybod i ni a gawn ni wneud hynny.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Annual report</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Adroddiad blynyddol</translation>
    </message>
    <message>
        <source>Complaints and feedback</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cwynion ac adborth</translation>
    </message>
    <message>
        <source>{period}: {period_dates}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>{period}: {period_dates}</translation>
    </message>
    <message>
        <source>Complaints and feedback, {period}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cwynion ac adborth, {period}</translation>
    </message>
    <message>
        <source>Committee</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>{committee}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>{committee}</translation>
    </message>
    <message>
        <source>Date of meeting</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Dyddiad y cyfarfod</translation>
    </message>
    <message>
        <source>{meeting_date}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>{meeting_date}</translation>
    </message>
    <message>
        <source>Report of</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Adroddiad gan</translation>
    </message>
    <message>
        <source>{report_of}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>{report_of}</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Statws</translation>
    </message>
    <message>
        <source>{status}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>{status}</translation>
    </message>
    <message>
        <source>Electoral divisions</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Dosbarthiadau etholiadol</translation>
    </message>
    <message>
        <source>{divisions}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>{divisions}</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>{contact}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>{contact}</translation>
    </message>
    <message>
        <source>The recommendation is subject to consideration and determination by the Committee before it takes effect.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Mae&apos;r argymhelliad yn amodol ar ystyriaeth a phenderfyniad y Pwyllgor cyn iddo ddod i rym.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>That the Committee be asked to:</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Gofyn i&apos;r Pwyllgor:</translation>
    </message>
    <message>
        <source>note the complaints and feedback received in {period};</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>nodi&apos;r cwynion a&apos;r adborth a dderbyniwyd yn {period};</translation>
    </message>
    <message>
        <source>note what was learned from them, and the actions that followed; and</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>nodi&apos;r hyn a ddysgwyd ohonynt, a&apos;r camau gweithredu a ddilynodd;</translation>
    </message>
    <message>
        <source>agree that this report be published.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>cytuno i gyhoeddi&apos;r adroddiad hwn.</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Yn gryno</translation>
    </message>
    <message>
        <source>{Received|complaint was/complaints were} received at the first stage, {received|change} on {year_before}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Derbyniwyd {received} cwyn yn y cam cyntaf: {received|change} yn erbyn {year_before}.</translation>
    </message>
    <message>
        <source>{Answered|was/were/none were} answered, {in_time|base} of them in time; {upheld|base} of the outcomes were upheld in full or in part.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Nifer y cwynion a atebwyd: {answered}, {in_time|base} ohonynt mewn pryd; cynhaliwyd {upheld|base} o&apos;r canlyniadau yn llawn neu&apos;n rhannol.</translation>
    </message>
    <message>
        <source>{Stage2|complaint about children&apos;s social care/complaints about children&apos;s social care} went on to stage 2, {stage2|difference} on {year_before}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Aeth {stage2} cwyn am ofal cymdeithasol plant ymlaen i gam 2: {stage2|difference} yn erbyn {year_before}.</translation>
    </message>
    <message>
        <source>The Ombudsman decided {omb_decided|case/cases}; of those that it investigated in detail it upheld {omb_rate|base}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Penderfynodd yr Ombwdsmon {omb_decided} achos; o&apos;r rhai yr ymchwiliodd iddynt yn fanwl, cynhaliodd {omb_rate|base}.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Introduction</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cyflwyniad</translation>
    </message>
    <message>
        <source>This report covers the complaints, enquiries, representations and compliments that {council} received from {period_dates}. It meets the duty under regulation 13 of the Children Act 1989 Representations Procedure (England) Regulations 2006 to compile a report each year on complaints about children&apos;s social care, and that of regulation 18 of the Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 for adult social care.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Mae&apos;r adroddiad hwn yn ymdrin â&apos;r cwynion, yr ymholiadau, y sylwadau a&apos;r ganmoliaeth a dderbyniwyd gan {council} yn y cyfnod {period_dates}. Mae&apos;n cyflawni&apos;r ddyletswydd o dan reoliad 13 o Reoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006 (Children Act 1989 Representations Procedure (England) Regulations 2006) i lunio adroddiad bob blwyddyn ar gwynion am ofal cymdeithasol plant, a&apos;r ddyletswydd o dan reoliad 18 o Reoliadau Cwynion Gwasanaethau Cymdeithasol Awdurdodau Lleol a&apos;r Gwasanaeth Iechyd Gwladol (Lloegr) 2009 (Local Authority Social Services and National Health Service Complaints (England) Regulations 2009) ar gyfer gofal cymdeithasol i oedolion.</translation>
    </message>
    <message>
        <source>Three procedures apply, each with limits of its own:</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Mae tair gweithdrefn yn gymwys, a chan bob un ei therfynau amser ei hun:</translation>
    </message>
    <message>
        <source>**Children&apos;s social care.** Stage 1 is answered by a manager within 10 working days, or up to 20 where the matter is complex. Stage 2 is an investigation with an independent person, within 25 working days and at most 65. Stage 3 is a review panel, held within 30 working days; its findings follow within 5 and the Council&apos;s reply within 15 working days more.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>**Gofal cymdeithasol plant.** Rheolwr sy&apos;n ateb cam 1 o fewn 10 diwrnod gwaith, neu hyd at 20 lle mae&apos;r mater yn gymhleth. Ymchwiliad gyda pherson annibynnol yw cam 2, o fewn 25 diwrnod gwaith a 65 ar y mwyaf. Panel adolygu yw cam 3, a gynhelir o fewn 30 diwrnod gwaith; daw ei ganfyddiadau o fewn 5 diwrnod gwaith ac ateb y Cyngor o fewn 15 diwrnod gwaith arall.</translation>
    </message>
    <message>
        <source>**Adult social care.** One stage, with a local target of 20 working days.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>**Gofal cymdeithasol i oedolion.** Un cam, gyda tharged lleol o 20 diwrnod gwaith.</translation>
    </message>
    <message>
        <source>**All other services.** The corporate procedure: up to 31 March 2026 within 20 working days of receipt, and from 1 April 2026 by the Ombudsman&apos;s Complaint Handling Code, within 10 working days of the acknowledgement.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>**Pob gwasanaeth arall.** Y weithdrefn gorfforaethol: hyd at 31 Mawrth 2026, o fewn 20 diwrnod gwaith i&apos;r dyddiad derbyn; ac o 1 Ebrill 2026, yn unol â Chod Ymdrin â Chwynion yr Ombwdsmon, o fewn 10 diwrnod gwaith i&apos;r gydnabyddiaeth.</translation>
    </message>
    <message>
        <source>Tables of complaints received follow the date of receipt. Tables of outcomes and of response times follow the day on which the outcome was recorded or the response was sent. The two do not match, because a complaint may be answered in a later quarter than the one in which it came.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Mae tablau&apos;r cwynion a dderbyniwyd yn dilyn y dyddiad derbyn. Mae tablau&apos;r canlyniadau a&apos;r amseroedd ymateb yn dilyn y diwrnod y cofnodwyd y canlyniad neu yr anfonwyd yr ymateb. Nid yw&apos;r ddau&apos;n cyfateb, gan y gellir ateb cwyn mewn chwarter diweddarach na&apos;r un y daeth i law ynddo.</translation>
    </message>
    <message>
        <source>Feedback received</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Adborth a dderbyniwyd</translation>
    </message>
    <message>
        <source>{chart:feedback-trend} shows the feedback of eight years. In {period} there were {received|complaint/complaints}, {mp|enquiry/enquiries} of Members of Parliament, {councillor|words} of councillors, {representations|representation/representations} and {compliments|compliment/compliments}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Mae {chart:feedback-trend} yn dangos yr adborth dros wyth mlynedd. Yn {period}, cafwyd y nifer canlynol o bob math: cwynion, {received}; ymholiadau gan Aelodau Seneddol, {mp}; ymholiadau gan gynghorwyr, {councillor}; sylwadau, {representations}; canmoliaeth, {compliments}.</translation>
    </message>
    <message>
        <source>Complaints by directorate</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cwynion yn ôl cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>{table:complaints-received} gives the complaints received at the first stage under all three procedures.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Mae {table:complaints-received} yn rhoi&apos;r cwynion a dderbyniwyd yn y cam cyntaf o dan y tair gweithdrefn.</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>How people contacted us</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Sut y cysylltodd pobl â ni</translation>
    </message>
    <message>
        <source>Children&apos;s social care</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>{Children_received|complaint under the statutory children&apos;s procedure was/complaints under the statutory children&apos;s procedure were} received at stage 1, {children_received|change} on {year_before}. {Child_complainants|words} of them came from a child or young person; {table:who-complained} counts care leavers in a row of their own.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Derbyniwyd {children_received} cwyn yng ngham 1 o dan y weithdrefn statudol i blant: {children_received|change} yn erbyn {year_before}. Nifer y rhai a ddaeth gan blentyn neu berson ifanc: {child_complainants}; mae {table:who-complained} yn cyfrif pobl sy&apos;n gadael gofal mewn rhes ar wahân.</translation>
    </message>
    <message>
        <source>By service</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Yn ôl gwasanaeth</translation>
    </message>
    <message>
        <source>{table:complaints-received-by-service} counts the statutory children&apos;s procedure alone. {table:complaints-received} counts every procedure by directorate, and so may give another number for children&apos;s social care.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Mae {table:complaints-received-by-service} yn cyfrif y weithdrefn statudol i blant yn unig. Mae {table:complaints-received} yn cyfrif pob gweithdrefn yn ôl cyfarwyddiaeth, ac felly gall roi rhif gwahanol ar gyfer gofal cymdeithasol plant.</translation>
    </message>
    <message>
        <source>Who complained</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Pwy a gwynodd</translation>
    </message>
    <message>
        <source>Stage 2 and stage 3</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cam 2 a cham 3</translation>
    </message>
    <message>
        <source>A complainant who is not satisfied with the answer at stage 1 may ask for an investigation at stage 2, whatever the answer was. {Stage2|words} did so in {period}: {stage2|by_quarter}. Set against the complaints received at stage 1 in the same time that is {escalation|base}. {Stage2_concluded|investigation was/investigations were} concluded, {stage2_in_time|base} of those answered within their limit.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Caiff achwynydd nad yw&apos;n fodlon ar yr ateb yng ngham 1 ofyn am ymchwiliad yng ngham 2, beth bynnag oedd yr ateb. Nifer y rhai a wnaeth hynny yn {period}: {stage2} ({stage2|by_quarter}). O&apos;i gymharu â nifer y cwynion a dderbyniwyd yng ngham 1 yn yr un cyfnod, dyma&apos;r gyfran: {escalation|base}. Daeth {stage2_concluded} ymchwiliad i ben; o&apos;r rhai a atebwyd, roedd {stage2_in_time|base} o fewn eu terfyn amser.</translation>
    </message>
    <message>
        <source>An investigation that was concluded in {period} cost {stage2_cost} on average for the investigating officer and the independent person.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Ar gyfartaledd, cost ymchwiliad a ddaeth i ben yn {period} oedd {stage2_cost} am y swyddog ymchwilio a&apos;r person annibynnol.</translation>
    </message>
    <message>
        <source>Review panels were held as follows: {panels|by_quarter}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cynhaliwyd paneli adolygu fel a ganlyn: {panels|by_quarter}.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>{outcomes} outcomes were recorded in {period}; {upheld|base} were upheld in full or in part. Under the statutory children&apos;s procedure it was {children_upheld|base}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cofnodwyd {outcomes} canlyniad yn {period}; roedd {upheld|base} wedi&apos;u cynnal yn llawn neu&apos;n rhannol. O dan y weithdrefn statudol i blant, y gyfran oedd {children_upheld|base}.</translation>
    </message>
    <message>
        <source>Response times</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Amseroedd ymateb</translation>
    </message>
    <message>
        <source>{in_time|base} of the complaints that were answered were in time, agreed extensions included: {in_time|first_quarter} in Quarter 1 and {in_time|last_quarter} in Quarter {last_quarter_number}. Under the statutory children&apos;s procedure {children_in_time|base} were in time, and {children_within_10|base} were answered within ten working days.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>O&apos;r cwynion a atebwyd, roedd {in_time|base} mewn pryd, gan gynnwys estyniadau y cytunwyd arnynt: {in_time|first_quarter} yn Chwarter 1, {in_time|last_quarter} yn Chwarter {last_quarter_number}. O dan y weithdrefn statudol i blant, roedd {children_in_time|base} mewn pryd, ac atebwyd {children_within_10|base} o fewn deg diwrnod gwaith.</translation>
    </message>
    <message>
        <source>What complaints were about</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Am beth yr oedd y cwynion</translation>
    </message>
    <message>
        <source>A complaint can raise several issues, each with a finding of its own. {Issues|issue was/issues were} decided under the statutory children&apos;s procedure in {period}; {table:top-issues} counts those of stage 1 under every procedure.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Gall cwyn godi sawl mater, a&apos;i ganfyddiad ei hun i bob un. Penderfynwyd {issues} mater o dan y weithdrefn statudol i blant yn {period}; mae {table:top-issues} yn cyfrif materion cam 1 o dan bob gweithdrefn.</translation>
    </message>
    <message>
        <source>What we learned</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Yr hyn a ddysgwyd gennym</translation>
    </message>
    <message>
        <source>{Actions|action was/actions were} agreed after complaints under the statutory children&apos;s procedure; {table:actions-by-kind} counts those of every procedure. {wider|base} of the former improve the service for others as well as putting one person&apos;s matter right.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Cytunwyd ar {actions} cam gweithredu ar ôl cwynion o dan y weithdrefn statudol i blant; mae {table:actions-by-kind} yn cyfrif rhai pob gweithdrefn. Mae {wider|base} o&apos;r rhai cyntaf yn gwella&apos;r gwasanaeth i eraill yn ogystal ag unioni mater un person.</translation>
    </message>
    <message>
        <source>Compliments</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>{Compliments|compliment was/compliments were} recorded. {compliments|if}Some of them, without names:</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Nifer y canmoliaethau a gofnodwyd: {compliments}. {compliments|if}Dyma rai enghreifftiau, heb enwau:</translation>
    </message>
    <message>
        <source>Local Government and Social Care Ombudsman</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol</translation>
    </message>
    <message>
        <source>The Ombudsman is the last step for a complainant once the Council&apos;s own procedure is done. {Omb_received|case was/cases were} received in {period} and {omb_decided|was/were/none were} decided; they are not the same cases.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Yr Ombwdsmon yw&apos;r cam olaf i achwynydd unwaith y bydd gweithdrefn y Cyngor ei hun ar ben. Derbyniwyd {omb_received} achos yn {period} a phenderfynwyd {omb_decided}; nid yr un achosion ydynt.</translation>
    </message>
    <message>
        <source>On the Ombudsman&apos;s own basis, which counts only detailed investigations, {omb_rate|base} were upheld. Of all decisions, closed cases included, it is {omb_rate_all|base}. At similar authorities {similar} of detailed investigations were upheld in {prior_year}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Ar sail yr Ombwdsmon ei hun, sy&apos;n cyfrif ymchwiliadau manwl yn unig, cynhaliwyd {omb_rate|base}. O&apos;r holl benderfyniadau, gan gynnwys achosion a gaewyd, y gyfran yw {omb_rate_all|base}. Mewn awdurdodau tebyg, cynhaliwyd {similar} o&apos;r ymchwiliadau manwl yn {prior_year}.</translation>
    </message>
    <message>
        <source>In {year} it was {similar_now} at similar authorities.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Yn {year} roedd yn {similar_now} mewn awdurdodau tebyg.</translation>
    </message>
    <message>
        <source>The Ombudsman made {recommendations|recommendation/recommendations}, among them payments of {remedies}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Gwnaeth yr Ombwdsmon {recommendations} argymhelliad, gan gynnwys taliadau o {remedies}.</translation>
    </message>
    <message>
        <source>Costs</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Costau</translation>
    </message>
    <message>
        <source>{cost} was paid in {period} for independent investigation, panels, mediation and redress.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Talwyd {cost} yn {period} am ymchwilio annibynnol, paneli, cyfryngu ac iawndal.</translation>
    </message>
    <message>
        <source>Summary and next steps</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Crynodeb a&apos;r camau nesaf</translation>
    </message>
    <message>
        <source>The Committee is asked to accept this report for publication. The next report will cover {next_year}.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Gofynnir i&apos;r Pwyllgor dderbyn yr adroddiad hwn i&apos;w gyhoeddi. Bydd yr adroddiad nesaf ar gyfer {next_year}.</translation>
    </message>
    <message>
        <source>**Background papers:** {background_papers}</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>**Papurau cefndir:** {background_papers}</translation>
    </message>
    <message>
        <source>Appendix 1: themes of the dip sample</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Atodiad 1: themâu&apos;r hapsampl</translation>
    </message>
    <message>
        <source>{Sampled|response/responses} to complaints that were upheld in full or in part were read again, {sampled_share|base} of those sent. What was found is set out under the pillars of practice; one response may show several themes, so the shares do not add to 100%.</source>
        <extracomment>000-annual-report.json</extracomment>
        <translation>Darllenwyd eto {sampled} ymateb i gwynion a gynhaliwyd yn llawn neu&apos;n rhannol, sef {sampled_share|base} o&apos;r rhai a anfonwyd. Nodir yr hyn a ganfuwyd o dan y pileri ymarfer; gall un ymateb ddangos sawl thema, felly nid yw&apos;r cyfrannau&apos;n adio i 100%.</translation>
    </message>
    <message>
        <source>Website annual report</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Adroddiad blynyddol ar gyfer y wefan</translation>
    </message>
    <message>
        <source>Complaints about children&apos;s social care</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Cwynion am ofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>Annual report, {period}</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Adroddiad blynyddol, {period}</translation>
    </message>
    <message>
        <source>Children&apos;s social care complaints, {period}</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Cwynion gofal cymdeithasol plant, {period}</translation>
    </message>
    <message>
        <source>Last updated {as_at}.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Diweddarwyd ddiwethaf ar {as_at}.</translation>
    </message>
    <message>
        <source>Each year {council} reports on the complaints that it receives about children&apos;s social care, on what they found and on what changed because of them.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Bob blwyddyn, cyhoeddir adroddiad gan {council} ar y cwynion a dderbynnir am ofal cymdeithasol plant, ar yr hyn a ganfuwyd ac ar yr hyn a newidiodd o&apos;u herwydd.</translation>
    </message>
    <message>
        <source>Why we publish this report</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Pam yr ydym yn cyhoeddi&apos;r adroddiad hwn</translation>
    </message>
    <message>
        <source>Regulation 13 of the Children Act 1989 Representations Procedure (England) Regulations 2006 asks every council with social services duties to watch over its complaints procedure and to report on it once a year. The duty to have a procedure comes from the Children Act 1989 itself. Where everybody agrees, a matter may also be settled by mediation or another form of dispute resolution at any stage.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae rheoliad 13 o Reoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006 (Children Act 1989 Representations Procedure (England) Regulations 2006) yn gofyn i bob cyngor sydd â dyletswyddau gwasanaethau cymdeithasol gadw golwg ar ei weithdrefn gwynion ac adrodd arni unwaith y flwyddyn. O Ddeddf Plant 1989 ei hun y daw&apos;r ddyletswydd i gael gweithdrefn. Lle mae pawb yn cytuno, gellir hefyd setlo mater drwy gyfryngu neu drwy ddull arall o ddatrys anghydfod, mewn unrhyw gam.</translation>
    </message>
    <message>
        <source>The procedure has three stages:</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae tri cham i&apos;r weithdrefn:</translation>
    </message>
    <message>
        <source>**Stage 1**, an answer by a manager of the service: {stage_1_aim} working days, or up to {stage_1_limit} where the matter is complex.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>**Cam 1**, ateb gan reolwr o&apos;r gwasanaeth: {stage_1_aim} diwrnod gwaith, neu hyd at {stage_1_limit} lle mae&apos;r mater yn gymhleth.</translation>
    </message>
    <message>
        <source>**Stage 2**, an investigation by somebody from outside the service: {stage_2_aim} working days, and {stage_2_limit} at most.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>**Cam 2**, ymchwiliad gan rywun o&apos;r tu allan i&apos;r gwasanaeth: {stage_2_aim} diwrnod gwaith, {stage_2_limit} ar y mwyaf.</translation>
    </message>
    <message>
        <source>**Stage 3**, an independent review: a panel within {panel_within} working days, its findings within {findings_within} more, and the Council&apos;s reply within a further {reply_within}.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>**Cam 3**, adolygiad annibynnol: panel o fewn {panel_within} diwrnod gwaith, ei ganfyddiadau o fewn {findings_within} arall, ac ateb y Cyngor o fewn {reply_within} arall wedi hynny.</translation>
    </message>
    <message>
        <source>Before a complaint is accepted we look whether this is the right procedure for it. What belongs elsewhere is passed on, the person is told, and it is not counted here. Whoever remains dissatisfied at the end may turn to the Local Government and Social Care Ombudsman.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Cyn derbyn cwyn, rydym yn edrych ai hon yw&apos;r weithdrefn gywir ar ei chyfer. Trosglwyddir yr hyn sy&apos;n perthyn i rywle arall, rhoddir gwybod i&apos;r person, ac nis cyfrifir yma. Caiff pwy bynnag sy&apos;n dal yn anfodlon ar y diwedd droi at yr Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol.</translation>
    </message>
    <message>
        <source>The year has four quarters: April to June (Q1), July to September (Q2), October to December (Q3) and January to March (Q4). “Year to date” adds up those that are over.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae pedwar chwarter i&apos;r flwyddyn: Ebrill i Fehefin (Ch1), Gorffennaf i Fedi (Ch2), Hydref i Ragfyr (Ch3) ac Ionawr i Fawrth (Ch4). Mae “Y flwyddyn hyd yma” yn adio&apos;r rhai sydd wedi dod i ben.</translation>
    </message>
    <message>
        <source>{chart:000-feedback-trend} and the figures beneath it show how much feedback came in each of the last seven years. In {period} that was {stage_1_received|complaint/complaints} at stage 1, {stage_1_received|change} on {year_before}.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae {chart:000-feedback-trend} a&apos;r ffigurau oddi tano yn dangos faint o adborth a ddaeth i law ym mhob un o&apos;r saith mlynedd diwethaf. Yn {period}, derbyniwyd {stage_1_received} cwyn yng ngham 1: {stage_1_received|change} yn erbyn {year_before}.</translation>
    </message>
    <message>
        <source>Stage 1 complaints</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Cwynion cam 1</translation>
    </message>
    <message>
        <source>{table:received-by-directorate-and-service} counts the complaints received at stage 1 by service and quarter. Services stand under the names that they had when the complaint came.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae {table:received-by-directorate-and-service} yn cyfrif y cwynion a dderbyniwyd yng ngham 1 yn ôl gwasanaeth a chwarter. Rhestrir gwasanaethau o dan yr enwau a oedd ganddynt pan ddaeth y gŵyn i law.</translation>
    </message>
    <message>
        <source>From stage 1 to stage 2</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>O gam 1 i gam 2</translation>
    </message>
    <message>
        <source>{table:escalation-by-quarter} sets the complaints received at stage 2 beside those received at stage 1 in the same time. A complaint may have begun in an earlier quarter than the one in which it went further, so that a share is no forecast.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae {table:escalation-by-quarter} yn gosod y cwynion a dderbyniwyd yng ngham 2 ochr yn ochr â&apos;r rhai a dderbyniwyd yng ngham 1 yn yr un cyfnod. Gall cwyn fod wedi dechrau mewn chwarter cynharach na&apos;r un yr aeth ymhellach ynddo, felly nid yw cyfran yn rhagolwg.</translation>
    </message>
    <message>
        <source>Stage 3 complaints</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Cwynion cam 3</translation>
    </message>
    <message>
        <source>{Stage_3_received|words:request for a review panel was/requests for a review panel were} received, {stage_3_received|compared}. Panels held: {panels_held}.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>{Stage_3_received|words} yw nifer y ceisiadau am banel adolygu a dderbyniwyd, {stage_3_received|compared}. Nifer y paneli a gynhaliwyd: {panels_held}.</translation>
    </message>
    <message>
        <source>Compliments tell us what works, and the people who did it that it was seen. {Compliments|was/were/none were} recorded, {compliments|compared}.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae canmoliaeth yn dweud wrthym beth sy&apos;n gweithio, ac yn dweud wrth y bobl a&apos;i gwnaeth fod rhywun wedi sylwi. Nifer y canmoliaethau a gofnodwyd: {compliments}, {compliments|compared}.</translation>
    </message>
    <message>
        <source>Enquiries and representations</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Ymholiadau a sylwadau</translation>
    </message>
    <message>
        <source>A representation is a comment or concern that is no complaint, and that still has an answer from us. {table:enquiries-by-quarter} counts {representations|representation/representations}, {mp|enquiry/enquiries} from Members of Parliament and {councillor|words} from councillors.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Ystyr sylwadau yw barn neu bryder nad yw&apos;n gŵyn, ond sy&apos;n cael ateb gennym er hynny. Mae {table:enquiries-by-quarter} yn cyfrif y canlynol: sylwadau, {representations}; ymholiadau gan Aelodau Seneddol, {mp}; ymholiadau gan gynghorwyr, {councillor}.</translation>
    </message>
    <message>
        <source>{section:who-chart} shows who made the complaints. {Child_received|words} of those received at stage 1 came from children and young people; {child_with_advocate|words} of these had the support of an advocate.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Gweler {section:who-chart}, sy&apos;n dangos pwy a wnaeth y cwynion. O&apos;r rhai a dderbyniwyd yng ngham 1, nifer y rhai a ddaeth gan blant a phobl ifanc oedd {child_received}; o&apos;r rhain, nifer y rhai a gafodd gefnogaeth eiriolwr oedd {child_with_advocate|words}.</translation>
    </message>
    <message>
        <source>An independent advocate is offered to every child or young person who wants to complain, and in particular:</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Cynigir eiriolwr annibynnol i bob plentyn neu berson ifanc sydd am gwyno, ac yn arbennig:</translation>
    </message>
    <message>
        <source>to children in need and children in care, when decisions about their lives are made;</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>i blant mewn angen a phlant mewn gofal, pan wneir penderfyniadau am eu bywydau;</translation>
    </message>
    <message>
        <source>to children in need, children in care and care leavers who make a complaint or a representation;</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>i blant mewn angen, plant mewn gofal a phobl sy&apos;n gadael gofal sy&apos;n gwneud cwyn neu&apos;n cyflwyno sylwadau;</translation>
    </message>
    <message>
        <source>to young people in residential and secure homes; and</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>i bobl ifanc mewn cartrefi preswyl a chartrefi diogel; ac</translation>
    </message>
    <message>
        <source>to those who would like an independent visitor.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>i&apos;r rhai a hoffai gael ymwelydd annibynnol.</translation>
    </message>
    <message>
        <source>Complaint outcomes</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Canlyniadau cwynion</translation>
    </message>
    <message>
        <source>{Responded|complaint was/complaints were} answered at stage 1, and {upheld|base} were upheld in full or in part. {table:outcomes-by-service} shows them by service.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Atebwyd {responded} cwyn yng ngham 1, a chynhaliwyd {upheld|base} yn llawn neu&apos;n rhannol. Mae {table:outcomes-by-service} yn eu dangos yn ôl gwasanaeth.</translation>
    </message>
    <message>
        <source>{table:stage-2-outcomes-by-quarter} does so for stage 2. Quarters without an answer at stage 2 are left out.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae {table:stage-2-outcomes-by-quarter} yn gwneud hynny ar gyfer cam 2. Gadewir allan chwarteri heb ateb yng ngham 2.</translation>
    </message>
    <message>
        <source>At stage 1 an answer is due within {stage_1_limit} working days of receipt at the latest. {within_20|base} were sent within that time.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Yng ngham 1, disgwylir ateb o fewn {stage_1_limit} diwrnod gwaith i&apos;r dyddiad derbyn fan bellaf. Anfonwyd {within_20|base} o fewn yr amser hwnnw.</translation>
    </message>
    <message>
        <source>What was complained about</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Yr hyn y cwynwyd amdano</translation>
    </message>
    <message>
        <source>A complaint may raise several issues, and each has a finding of its own. {table:issues} lists the issues named most often, with the share that was upheld in full or in part.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Gall cwyn godi sawl mater, a chan bob un ei ganfyddiad ei hun. Mae {table:issues} yn rhestru&apos;r materion a enwyd amlaf, gyda&apos;r gyfran a gynhaliwyd yn llawn neu&apos;n rhannol.</translation>
    </message>
    <message>
        <source>Top ten issues of children&apos;s statutory complaints at stage 1 by quarter, {year}</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Y deg prif fater mewn cwynion statudol plant yng ngham 1 fesul chwarter, {year}</translation>
    </message>
    <message>
        <source>Root causes</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Achosion sylfaenol</translation>
    </message>
    <message>
        <source>These are the causes behind the five commonest issues, with the number of issues to which each was put down:</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Dyma&apos;r achosion y tu ôl i&apos;r pum mater mwyaf cyffredin, gyda nifer y materion a briodolwyd i bob un:</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Yr hyn a newidiodd</translation>
    </message>
    <message>
        <source>For each complaint that is upheld in full or in part an action plan is agreed and followed up until it is done. {Actions_children|action was/actions were} recorded; {wider_children|base} of them help others as well as the person who complained. {table:actions} has the five commonest.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Ar gyfer pob cwyn a gynhelir yn llawn neu&apos;n rhannol, cytunir ar gynllun gweithredu a&apos;i ddilyn nes ei gwblhau. Cofnodwyd {actions_children} cam gweithredu; mae {wider_children|base} ohonynt yn helpu eraill yn ogystal â&apos;r person a gwynodd. Mae {table:actions} yn rhoi&apos;r pump mwyaf cyffredin.</translation>
    </message>
    <message>
        <source>The five commonest actions after children&apos;s statutory complaints, {period}</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Y pum cam gweithredu mwyaf cyffredin ar ôl cwynion statudol plant, {period}</translation>
    </message>
    <message>
        <source>Some of the key actions:</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Rhai o&apos;r camau gweithredu allweddol:</translation>
    </message>
    <message>
        <source>{Ombudsman_received|complaint was/complaints were} received from the Ombudsman, {ombudsman_received|more_than}.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Daeth {ombudsman_received} cwyn i law oddi wrth yr Ombwdsmon, {ombudsman_received|more_than}.</translation>
    </message>
    <message>
        <source>{Omb_decided|was/were/none were} decided in the same time; they are not the same cases. {table:ombudsman-decisions} shows what was decided. {section:upheld-cases} describes cases that were upheld, and what the Council was asked to do.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Penderfynwyd {omb_decided} yn yr un cyfnod; nid yr un achosion ydynt. Mae {table:ombudsman-decisions} yn dangos yr hyn a benderfynwyd. Gweler {section:upheld-cases} am ddisgrifiad o&apos;r achosion a gynhaliwyd, a&apos;r hyn y gofynnwyd i&apos;r Cyngor ei wneud.</translation>
    </message>
    <message>
        <source>A decision is “upheld” when the Ombudsman finds fault in what the Council did, even where the Council had already put it right or agreed to do so.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Ystyr “wedi&apos;i chynnal” yw bod yr Ombwdsmon wedi canfod bai yn yr hyn a wnaeth y Cyngor, hyd yn oed lle&apos;r oedd y Cyngor eisoes wedi unioni&apos;r mater neu wedi cytuno i wneud hynny.</translation>
    </message>
    <message>
        <source>How children&apos;s statutory complaints at stage 1 reached us, {period}</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Sut y daeth cwynion statudol plant atom yng ngham 1, {period}</translation>
    </message>
    <message>
        <source>Diversity</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Amrywiaeth</translation>
    </message>
    <message>
        <source>We ask everybody who complains, of their own free will, how they describe their ethnic origin, gender, age and any disability. Answers are kept apart from the complaint and without a name. They are printed only when so many have answered that they say something about all; they are never taken from case records.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Rydym yn gofyn i bawb sy&apos;n cwyno, o&apos;u gwirfodd, sut y maent yn disgrifio eu tarddiad ethnig, eu rhywedd, eu hoedran ac unrhyw anabledd. Cedwir yr atebion ar wahân i&apos;r gŵyn a heb enw. Dim ond pan fydd digon wedi ateb i&apos;r atebion ddweud rhywbeth am bawb y cânt eu hargraffu; nis cymerir byth o gofnodion achosion.</translation>
    </message>
    <message>
        <source>Upheld Ombudsman complaints, {period}</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Cwynion i&apos;r Ombwdsmon a gynhaliwyd, {period}</translation>
    </message>
    <message>
        <source>{table:recommendations} counts what the Ombudsman recommended in all decisions of the period.</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Mae {table:recommendations} yn cyfrif yr hyn a argymhellodd yr Ombwdsmon ym mhob penderfyniad yn y cyfnod.</translation>
    </message>
    <message>
        <source>Who complained, {period}</source>
        <extracomment>000-website-report.json</extracomment>
        <translation>Pwy a gwynodd, {period}</translation>
    </message>
    <message>
        <source>Cabinet paper and annual review</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Papur y Cabinet ac adolygiad blynyddol</translation>
    </message>
    <message>
        <source>Children&apos;s social care: complaints, compliments and representations</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Gofal cymdeithasol plant: cwynion, canmoliaeth a sylwadau</translation>
    </message>
    <message>
        <source>Annual review, {period}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Adolygiad blynyddol, {period}</translation>
    </message>
    <message>
        <source>Annual review of complaints, {period}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Adolygiad blynyddol o gwynion, {period}</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Y sawl sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Cabinet member for {portfolio}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Aelod cabinet: {portfolio}</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Object and key points in this report</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Nod a phwyntiau allweddol yr adroddiad hwn</translation>
    </message>
    <message>
        <source>To present the annual review of complaints, compliments and representations about children&apos;s social care for {period}, as the law requires. It is attached as {section:review}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cyflwyno&apos;r adolygiad blynyddol o gwynion, canmoliaeth a sylwadau am ofal cymdeithasol plant ar gyfer {period}, fel y mae&apos;r gyfraith yn ei gwneud yn ofynnol. Mae ynghlwm: gweler {section:review}.</translation>
    </message>
    <message>
        <source>Background information</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Gwybodaeth gefndir</translation>
    </message>
    <message>
        <source>A council must report each year on the representations and complaints that it receives about services under the Children Act 1989.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Rhaid i gyngor adrodd bob blwyddyn ar y sylwadau a&apos;r cwynion a dderbynnir ganddo am wasanaethau o dan Ddeddf Plant 1989.</translation>
    </message>
    <message>
        <source>People who use these services, and those who speak for them, may make representations about them. A complaint can go through three stages.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Caiff pobl sy&apos;n defnyddio&apos;r gwasanaethau hyn, a&apos;r rhai sy&apos;n siarad ar eu rhan, gyflwyno sylwadau amdanynt. Gall cwyn fynd drwy dri cham.</translation>
    </message>
    <message>
        <source>A manager of the service answers at the first stage. The second is an investigation by a person who is independent of the service, and the third a review by a panel of people who are new to the matter. Time limits apply to each.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Rheolwr o&apos;r gwasanaeth sy&apos;n ateb yn y cam cyntaf. Ymchwiliad gan berson sy&apos;n annibynnol ar y gwasanaeth yw&apos;r ail, ac adolygiad gan banel o bobl sy&apos;n newydd i&apos;r mater yw&apos;r trydydd. Mae terfynau amser yn gymwys i bob un.</translation>
    </message>
    <message>
        <source>{Stage_1_received|statutory complaint was/statutory complaints were} received at stage 1, {stage_1_received|change} on {year_before}. Set against the referrals to children’s social care that is {per_demand}. The review says what they were about and what was found.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Derbyniwyd {stage_1_received} cwyn statudol yng ngham 1: {stage_1_received|change} yn erbyn {year_before}. Fel cyfran o&apos;r atgyfeiriadau i ofal cymdeithasol plant, dyna {per_demand}. Mae&apos;r adolygiad yn dweud am beth yr oeddent a&apos;r hyn a ganfuwyd.</translation>
    </message>
    <message>
        <source>When the Council&apos;s own procedure is done, a complainant may go to the Local Government and Social Care Ombudsman. {Ombudsman_received|words:complaint about children’s social care was/complaints about children’s social care were} received there, {ombudsman_received|compared}; the Ombudsman decided {ombudsman_decided} and upheld {omb_upheld}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Pan fydd gweithdrefn y Cyngor ei hun ar ben, caiff achwynydd fynd at yr Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol. {Ombudsman_received|words} yw nifer y cwynion am ofal cymdeithasol plant a dderbyniwyd yno, {ombudsman_received|compared}; penderfynodd yr Ombwdsmon {ombudsman_decided}, a chynhaliodd {omb_upheld}.</translation>
    </message>
    <message>
        <source>What complaints find is used to improve services. The review describes what was done.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Defnyddir canfyddiadau cwynion i wella gwasanaethau. Mae&apos;r adolygiad yn disgrifio&apos;r hyn a wnaed.</translation>
    </message>
    <message>
        <source>The review will be shared with partner organisations.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Rhennir yr adolygiad â sefydliadau partner.</translation>
    </message>
    <message>
        <source>Options for consideration</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Opsiynau i&apos;w hystyried</translation>
    </message>
    <message>
        <source>**Option 1:** To receive the annual review for {period} and approve it for publication.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Opsiwn 1:** Derbyn yr adolygiad blynyddol ar gyfer {period} a chymeradwyo ei gyhoeddi.</translation>
    </message>
    <message>
        <source>**Option 2:** Not to approve the annual review.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Opsiwn 2:** Peidio â chymeradwyo&apos;r adolygiad blynyddol.</translation>
    </message>
    <message>
        <source>Analysis of options</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Dadansoddi&apos;r opsiynau</translation>
    </message>
    <message>
        <source>**Option 1:** Publishing the review meets the Council&apos;s duty under the regulations of 2006, and shows those who complained what became of it.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Opsiwn 1:** Mae cyhoeddi&apos;r adolygiad yn cyflawni dyletswydd y Cyngor o dan reoliadau 2006, ac yn dangos i&apos;r rhai a gwynodd beth a ddaeth o&apos;u cwyn.</translation>
    </message>
    <message>
        <source>**Option 2:** Without approval the duty to publish is not met.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Opsiwn 2:** Heb gymeradwyaeth, ni chyflawnir y ddyletswydd i gyhoeddi.</translation>
    </message>
    <message>
        <source>Financial and other resource implications</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Goblygiadau ariannol a goblygiadau eraill o ran adnoddau</translation>
    </message>
    <message>
        <source>Legal, staffing, property, IT and communications: publication is a legal duty. It has no cost beyond the work of the complaints team.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cyfreithiol, staffio, eiddo, TG a chyfathrebu: mae cyhoeddi&apos;n ddyletswydd gyfreithiol. Nid oes cost y tu hwnt i waith y tîm cwynion.</translation>
    </message>
    <message>
        <source>Other relevant implications</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Goblygiadau perthnasol eraill</translation>
    </message>
    <message>
        <source>Crime and disorder, equalities, council plan, environment and risk: none that arise from this report.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Trosedd ac anhrefn, cydraddoldeb, cynllun y cyngor, yr amgylchedd a risg: dim sy&apos;n codi o&apos;r adroddiad hwn.</translation>
    </message>
    <message>
        <source>Outcomes of the integrated impact assessment</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Canlyniadau&apos;r asesiad effaith integredig</translation>
    </message>
    <message>
        <source>No assessment was made, since the report sums up matters that have been investigated and changes no policy.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Ni wnaed asesiad, gan fod yr adroddiad yn crynhoi materion yr ymchwiliwyd iddynt ac nad yw&apos;n newid unrhyw bolisi.</translation>
    </message>
    <message>
        <source>Outcomes of consultation, and conflicts of interest declared</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Canlyniadau ymgynghori, a gwrthdaro buddiannau a ddatganwyd</translation>
    </message>
    <message>
        <source>None.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>That the annual review for {period} be received and approved for publication.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Derbyn yr adolygiad blynyddol ar gyfer {period} a chymeradwyo ei gyhoeddi.</translation>
    </message>
    <message>
        <source>Annual review of children&apos;s social care complaints, {period}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Adolygiad blynyddol o gwynion gofal cymdeithasol plant, {period}</translation>
    </message>
    <message>
        <source>This is the review of complaints, compliments and representations about children&apos;s social care for {period_dates}, under the Children Act 1989 Representations Procedure (England) Regulations 2006.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Dyma&apos;r adolygiad o gwynion, canmoliaeth a sylwadau am ofal cymdeithasol plant ar gyfer y cyfnod {period_dates}, o dan Reoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006 (Children Act 1989 Representations Procedure (England) Regulations 2006).</translation>
    </message>
    <message>
        <source>Contents of the review</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cynnwys yr adolygiad</translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cipolwg ar y flwyddyn</translation>
    </message>
    <message>
        <source>{compliments}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{compliments}</translation>
    </message>
    <message>
        <source>compliments were recorded from people who use our services, families and others, {compliments|compared}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>yw nifer y canmoliaethau a gofnodwyd gan bobl sy&apos;n defnyddio ein gwasanaethau, teuluoedd ac eraill, {compliments|compared}</translation>
    </message>
    <message>
        <source>{stage_1_received}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{stage_1_received}</translation>
    </message>
    <message>
        <source>complaints were received at stage 1, {stage_1_received|compared}: {stage_1_received|change}, and {stage_1_received|rank}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>yw nifer y cwynion a dderbyniwyd yng ngham 1, {stage_1_received|compared}: {stage_1_received|change}; {stage_1_received|rank}</translation>
    </message>
    <message>
        <source>{not_upheld|out_of_ten}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{not_upheld|out_of_ten}</translation>
    </message>
    <message>
        <source>complaints were not upheld at stage 1; {year_before} it was {not_upheld_prior|out_of_ten}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>o&apos;r cwynion yng ngham 1 heb eu cynnal; {year_before}: {not_upheld_prior|out_of_ten}</translation>
    </message>
    <message>
        <source>{stage_1_within_20|out_of_ten}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{stage_1_within_20|out_of_ten}</translation>
    </message>
    <message>
        <source>complaints were answered within {stage_1_limit} working days; {year_before} it was {stage_1_within_20_prior|out_of_ten}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>o&apos;r cwynion wedi&apos;u hateb o fewn {stage_1_limit} diwrnod gwaith; {year_before}: {stage_1_within_20_prior|out_of_ten}</translation>
    </message>
    <message>
        <source>{stage_2_received}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{stage_2_received}</translation>
    </message>
    <message>
        <source>complaints were considered at stage 2, {stage_2_received|compared}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>yw nifer y cwynion a ystyriwyd yng ngham 2, {stage_2_received|compared}</translation>
    </message>
    <message>
        <source>{stage_3_received}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{stage_3_received}</translation>
    </message>
    <message>
        <source>complaints were received at stage 3, {stage_3_received|compared}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>yw nifer y cwynion a dderbyniwyd yng ngham 3, {stage_3_received|compared}</translation>
    </message>
    <message>
        <source>{per_demand}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{per_demand}</translation>
    </message>
    <message>
        <source>is the number of complaints set against referrals to children’s social care; {year_before} it was {per_demand_prior}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>yw nifer y cwynion fel cyfran o&apos;r atgyfeiriadau i ofal cymdeithasol plant; {year_before}: {per_demand_prior}</translation>
    </message>
    <message>
        <source>{ombudsman_received}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>{ombudsman_received}</translation>
    </message>
    <message>
        <source>complaints about children’s social care were received by the Ombudsman, {ombudsman_received|compared}</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>yw nifer y cwynion am ofal cymdeithasol plant a dderbyniwyd gan yr Ombwdsmon, {ombudsman_received|compared}</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cefndir</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Adran</translation>
    </message>
    <message>
        <source>The Children Act 1989 asks each council to set up a procedure for complaints and representations about its services under the Act, and to make it known. It covers:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae Deddf Plant 1989 yn gofyn i bob cyngor sefydlu gweithdrefn ar gyfer cwynion a sylwadau am ei wasanaethau o dan y Ddeddf, a rhoi gwybod i bobl amdani. Mae&apos;n cwmpasu:</translation>
    </message>
    <message>
        <source>support for families;</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>cymorth i deuluoedd;</translation>
    </message>
    <message>
        <source>services for disabled children;</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>gwasanaethau i blant anabl;</translation>
    </message>
    <message>
        <source>the care and protection of children and young people;</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>gofalu am blant a phobl ifanc a&apos;u hamddiffyn;</translation>
    </message>
    <message>
        <source>services to care leavers; and</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>gwasanaethau i bobl sy&apos;n gadael gofal; a</translation>
    </message>
    <message>
        <source>adoption and special guardianship.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>mabwysiadu a gwarcheidiaeth arbennig.</translation>
    </message>
    <message>
        <source>Complaints may be made by children and young people themselves, by parents and carers, and by anybody whom a child asks to speak for them or who has enough interest in the child&apos;s welfare. Whoever finds it hard to complain has help, and every child may have an advocate.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Caiff plant a phobl ifanc eu hunain, rhieni a gofalwyr wneud cwynion, a hefyd unrhyw un y mae plentyn yn gofyn iddo siarad ar ei ran neu sydd â budd digonol yn lles y plentyn. Caiff pwy bynnag sy&apos;n ei chael yn anodd cwyno gymorth, a chaiff pob plentyn gael eiriolwr.</translation>
    </message>
    <message>
        <source>The procedure is meant to be easy to reach, open and fair:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Bwriedir i&apos;r weithdrefn fod yn hawdd ei chyrraedd, yn agored ac yn deg:</translation>
    </message>
    <message>
        <source>it is simple to use and to understand;</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>mae&apos;n syml i&apos;w defnyddio ac i&apos;w deall;</translation>
    </message>
    <message>
        <source>a complaint is looked at thoroughly and without taking sides;</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>edrychir ar gŵyn yn drylwyr a heb ochri â neb;</translation>
    </message>
    <message>
        <source>people have the support that they need;</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>mae pobl yn cael y gefnogaeth y mae arnynt ei hangen;</translation>
    </message>
    <message>
        <source>it looks for a solution; and</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>mae&apos;n chwilio am ateb; ac</translation>
    </message>
    <message>
        <source>the service learns from what it finds.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>mae&apos;r gwasanaeth yn dysgu o&apos;r hyn a ganfyddir.</translation>
    </message>
    <message>
        <source>Complaints that do not come under this procedure are answered under the Council&apos;s corporate procedure, and are not counted in this review.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Atebir cwynion nad ydynt yn dod o dan y weithdrefn hon o dan weithdrefn gorfforaethol y Cyngor, ac nis cyfrifir yn yr adolygiad hwn.</translation>
    </message>
    <message>
        <source>The three stages</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Y tri cham</translation>
    </message>
    <message>
        <source>**Stage 1, local resolution.** A manager answers within {stage_1_aim} working days, or up to {stage_1_limit} where the matter is complex.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 1, datrys yn lleol.** Mae rheolwr yn ateb o fewn {stage_1_aim} diwrnod gwaith, neu hyd at {stage_1_limit} lle mae&apos;r mater yn gymhleth.</translation>
    </message>
    <message>
        <source>**Stage 2, investigation.** An investigating officer from outside the service looks into the complaint, with an independent person. The answer is due within {stage_2_aim} working days, and {stage_2_limit} at most.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 2, ymchwilio.** Mae swyddog ymchwilio o&apos;r tu allan i&apos;r gwasanaeth yn ymchwilio i&apos;r gŵyn, gyda pherson annibynnol. Disgwylir yr ateb o fewn {stage_2_aim} diwrnod gwaith, {stage_2_limit} ar y mwyaf.</translation>
    </message>
    <message>
        <source>**Stage 3, review panel.** Three people who are new to the matter meet within {panel_within} working days of the request. Their findings follow within {findings_within}, the director&apos;s reply within {reply_within} more.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 3, panel adolygu.** Mae tri o bobl sy&apos;n newydd i&apos;r mater yn cyfarfod o fewn {panel_within} diwrnod gwaith i&apos;r cais. Daw eu canfyddiadau o fewn {findings_within}, ac ateb y cyfarwyddwr o fewn {reply_within} arall.</translation>
    </message>
    <message>
        <source>**The Ombudsman** may look at a complaint once these stages are done.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Yr Ombwdsmon:** caiff edrych ar gŵyn unwaith y bydd y camau hyn ar ben.</translation>
    </message>
    <message>
        <source>Compliments received</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Canmoliaeth a dderbyniwyd</translation>
    </message>
    <message>
        <source>What goes right teaches as much as what goes wrong. {Compliments|compliment was/compliments were} recorded in {period}. {compliments|if}Some of them, without names:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae&apos;r hyn sy&apos;n mynd yn dda yn dysgu cymaint i ni â&apos;r hyn sy&apos;n mynd o&apos;i le. Nifer y canmoliaethau a gofnodwyd yn {period}: {compliments}. {compliments|if}Dyma rai enghreifftiau, heb enwau:</translation>
    </message>
    <message>
        <source>Summary of complaints</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Crynodeb o&apos;r cwynion</translation>
    </message>
    <message>
        <source>**Stage 1.** {Stage_1_received|statutory complaint was/statutory complaints were} received, {stage_1_received|change} on {year_before} and {stage_1_received|rank}. Set against referrals that is {per_demand}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 1.** Derbyniwyd {stage_1_received} cwyn statudol: {stage_1_received|change} yn erbyn {year_before}; {stage_1_received|rank}. Fel cyfran o&apos;r atgyfeiriadau, dyna {per_demand}.</translation>
    </message>
    <message>
        <source>**Stage 2.** {Stage_2_received|words:complaint was/complaints were} received, {stage_2_received|difference} on {year_before}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 2.** {Stage_2_received|words} yw nifer y cwynion a dderbyniwyd: {stage_2_received|difference} yn erbyn {year_before}.</translation>
    </message>
    <message>
        <source>**Stage 3.** {Stage_3_received|words:request for a panel was/requests for a panel were} received, {stage_3_received|compared}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 3.** {Stage_3_received|words} yw nifer y ceisiadau am banel a dderbyniwyd, {stage_3_received|compared}.</translation>
    </message>
    <message>
        <source>Statutory timescales</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Amserlenni statudol</translation>
    </message>
    <message>
        <source>**Stage 1.** {stage_1_within_10|base} were answered within {stage_1_aim} working days, and a further {stage_1_from_11_to_20|base} within {stage_1_limit}. {Year_before} it was {stage_1_within_10_prior} and {stage_1_from_11_to_20_prior}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 1.** Atebwyd {stage_1_within_10|base} o fewn {stage_1_aim} diwrnod gwaith, {stage_1_from_11_to_20|base} arall o fewn {stage_1_limit}. {Year_before}: {stage_1_within_10_prior}; {stage_1_from_11_to_20_prior}.</translation>
    </message>
    <message>
        <source>**Stage 2.** {stage_2_answered|if}{Stage_2_answered|investigation was/investigations were} answered, {stage_2_in_time} of them within their time; {stage_2_on_hold|words} were on hold. {stage_2_answered_prior|if}{Year_before} {stage_2_in_time_prior} of {stage_2_answered_prior} were in time.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cam 2.** {stage_2_answered|if}Nifer yr ymchwiliadau a atebwyd: {stage_2_answered}, {stage_2_in_time} ohonynt o fewn eu hamser; nifer y rhai ar saib: {stage_2_on_hold|words}. {stage_2_answered_prior|if}{Year_before}: roedd {stage_2_in_time_prior} o {stage_2_answered_prior} mewn pryd.</translation>
    </message>
    <message>
        <source>Complaints by who made them</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cwynion yn ôl pwy a&apos;u gwnaeth</translation>
    </message>
    <message>
        <source>{chart:001-who-complained} sets the shares of this year beside those of the last. {Child_received|complaint/complaints} came from children and young people, {child_received|compared}; {child_with_advocate|words} of these had an advocate. {table:who-complained} counts care leavers in a row of their own.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae {chart:001-who-complained} yn gosod cyfrannau eleni ochr yn ochr â rhai&apos;r llynedd. Daeth {child_received} cwyn gan blant a phobl ifanc, {child_received|compared}; o&apos;r rhain, nifer y rhai a oedd ag eiriolwr oedd {child_with_advocate|words}. Mae {table:who-complained} yn cyfrif pobl sy&apos;n gadael gofal mewn rhes ar wahân.</translation>
    </message>
    <message>
        <source>Complaints by finding and issue</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cwynion yn ôl canfyddiad a mater</translation>
    </message>
    <message>
        <source>{table:found-of-received-stage-1} follows the complaints received in each year, whenever they were decided. {stage_1_upheld_of_received} of those received in {period} have been upheld in full or in part so far; of those of {year_before} it was {stage_1_upheld_of_received_prior}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae {table:found-of-received-stage-1} yn dilyn y cwynion a dderbyniwyd ym mhob blwyddyn, pryd bynnag y&apos;u penderfynwyd. Hyd yma, cynhaliwyd {stage_1_upheld_of_received} o&apos;r rhai a dderbyniwyd yn {period} yn llawn neu&apos;n rhannol; o&apos;r rhai a dderbyniwyd yn ystod {year_before}, y gyfran oedd {stage_1_upheld_of_received_prior}.</translation>
    </message>
    <message>
        <source>{table:found-of-received-stage-2} does the same for stage 2, as at {as_at}.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae {table:found-of-received-stage-2} yn gwneud yr un peth ar gyfer cam 2, fel yr oedd ar {as_at}.</translation>
    </message>
    <message>
        <source>Each complaint is put under the issues that it raises. Beside each stands how often it was raised, and how that changed on {year_before}:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Rhoddir pob cwyn o dan y materion y mae&apos;n eu codi. Wrth ymyl pob un, nodir pa mor aml y&apos;i codwyd, a sut y newidiodd hynny yn erbyn {year_before}:</translation>
    </message>
    <message>
        <source>Four groups of issues cover most of what people raise:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae pedwar grŵp o faterion yn cwmpasu&apos;r rhan fwyaf o&apos;r hyn y mae pobl yn ei godi:</translation>
    </message>
    <message>
        <source>**Service delivery:** whether the support that was needed was there at all.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Darparu&apos;r gwasanaeth:** a oedd y gefnogaeth yr oedd ei hangen ar gael o gwbl.</translation>
    </message>
    <message>
        <source>**Service quality:** delay, or work below what people may expect.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Ansawdd y gwasanaeth:** oedi, neu waith islaw&apos;r hyn y caiff pobl ei ddisgwyl.</translation>
    </message>
    <message>
        <source>**Communication and information:** whether people knew what was done, planned and decided, and had a part in it.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Cyfathrebu a gwybodaeth:** a oedd pobl yn gwybod beth a oedd yn cael ei wneud, ei gynllunio a&apos;i benderfynu, ac a oedd ganddynt ran ynddo.</translation>
    </message>
    <message>
        <source>**Customer service:** how people were treated by staff, and how that made them feel.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>**Gwasanaeth cwsmeriaid:** sut y cafodd pobl eu trin gan staff, a sut y gwnaeth hynny iddynt deimlo.</translation>
    </message>
    <message>
        <source>{Ombudsman_received|complaint about children’s social care was/complaints about children’s social care were} received by the Ombudsman in {period}, {ombudsman_received|compared}. {ombudsman_decided|if}{not_investigated} of the {ombudsman_decided} that were decided were not investigated.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Derbyniwyd {ombudsman_received} cwyn am ofal cymdeithasol plant gan yr Ombwdsmon yn {period}, {ombudsman_received|compared}. {ombudsman_decided|if}O&apos;r rhai a benderfynwyd (nifer: {ombudsman_decided}), nid ymchwiliwyd i {not_investigated}.</translation>
    </message>
    <message>
        <source>What was decided in {period}:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Yr hyn a benderfynwyd yn {period}:</translation>
    </message>
    <message>
        <source>Reporting and monitoring</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Adrodd a monitro</translation>
    </message>
    <message>
        <source>What complaints tell us is used in several ways:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Defnyddir yr hyn y mae cwynion yn ei ddweud wrthym mewn sawl ffordd:</translation>
    </message>
    <message>
        <source>Senior managers look at single complaints and at themes across services, and agree what is to change.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae uwch reolwyr yn edrych ar gwynion unigol ac ar themâu ar draws gwasanaethau, ac yn cytuno ar yr hyn sydd i newid.</translation>
    </message>
    <message>
        <source>Figures of complaints are part of the regular reports on the performance of each service.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae ffigurau cwynion yn rhan o&apos;r adroddiadau rheolaidd ar berfformiad pob gwasanaeth.</translation>
    </message>
    <message>
        <source>Findings of upheld complaints go into training and practice guidance.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Defnyddir canfyddiadau cwynion a gynhaliwyd mewn hyfforddiant a chanllawiau ymarfer.</translation>
    </message>
    <message>
        <source>This review goes to the Cabinet member, so that it can bear on policy and strategy.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Cyflwynir yr adolygiad hwn i&apos;r aelod Cabinet, fel y gall ddylanwadu ar bolisi a strategaeth.</translation>
    </message>
    <message>
        <source>Partner organisations receive a copy.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae sefydliadau partner yn cael copi.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Casgliad</translation>
    </message>
    <message>
        <source>This review has described the complaints of {period}, what was found and what was done. In {next_year} we will:</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>Mae&apos;r adolygiad hwn wedi disgrifio cwynion {period}, yr hyn a ganfuwyd a&apos;r hyn a wnaed. Yn {next_year}, byddwn yn:</translation>
    </message>
    <message>
        <source>go on settling matters early, by meeting people;</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>parhau i setlo materion yn gynnar, drwy gwrdd â phobl;</translation>
    </message>
    <message>
        <source>watch response times more closely, so that limits are kept; and</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>cadw golwg agosach ar amseroedd ymateb, fel y cedwir at y terfynau; ac yn</translation>
    </message>
    <message>
        <source>put what complaints teach into training and practice.</source>
        <extracomment>001-cabinet-paper.json</extracomment>
        <translation>cynnwys yr hyn y mae cwynion yn ei ddysgu mewn hyfforddiant ac ymarfer.</translation>
    </message>
    <message>
        <source>Numbered annual review</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Adolygiad blynyddol wedi&apos;i rifo</translation>
    </message>
    <message>
        <source>Children&apos;s social care complaints: annual review</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Cwynion gofal cymdeithasol plant: adolygiad blynyddol</translation>
    </message>
    <message>
        <source>{period}</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>{period}</translation>
    </message>
    <message>
        <source>Complaints annual review, {period}</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Adolygiad blynyddol o gwynion, {period}</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Adran</translation>
    </message>
    <message>
        <source>{department}</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>{department}</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Children&apos;s social care complaints: annual review, {period}</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Cwynion gofal cymdeithasol plant: adolygiad blynyddol, {period}</translation>
    </message>
    <message>
        <source>By law a council has a procedure for complaints about its social care duties. For children and young people it rests on the Children Act 1989 and on the statutory guidance of 2006, which says what the procedure must offer.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Yn ôl y gyfraith, mae gan gyngor weithdrefn ar gyfer cwynion am ei ddyletswyddau gofal cymdeithasol. Ar gyfer plant a phobl ifanc, mae&apos;n seiliedig ar Ddeddf Plant 1989 ac ar ganllawiau statudol 2006, sy&apos;n dweud beth y mae&apos;n rhaid i&apos;r weithdrefn ei gynnig.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Diben</translation>
    </message>
    <message>
        <source>To look back on twelve months of complaints, so that the Council knows what people complain about and how well it answers. The report has the figures, what was found, examples of what improved, and the aims for {next_year}.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Edrych yn ôl ar ddeuddeg mis o gwynion, fel bod y Cyngor yn gwybod am beth y mae pobl yn cwyno a pha mor dda y mae&apos;n ateb. Mae&apos;r adroddiad yn cynnwys y ffigurau, yr hyn a ganfuwyd, enghreifftiau o&apos;r hyn a wellodd, a&apos;r nodau ar gyfer {next_year}.</translation>
    </message>
    <message>
        <source>It covers {period_dates}.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae&apos;n cwmpasu&apos;r cyfnod {period_dates}.</translation>
    </message>
    <message>
        <source>Report and executive summary</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Adroddiad a chrynodeb gweithredol</translation>
    </message>
    <message>
        <source>Complaints show us how services are felt by those who use them. They help us to improve, and to account for what we do.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae cwynion yn dangos i ni sut y mae&apos;r rhai sy&apos;n defnyddio gwasanaethau yn eu profi. Maent yn ein helpu i wella, ac i roi cyfrif am yr hyn a wnawn.</translation>
    </message>
    <message>
        <source>{Received|statutory complaint was/statutory complaints were} received at stage 1, {received|change} on {year_before}. {complaints_in_time|base} of all complaints at stage 1 were answered in time.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Derbyniwyd {received} cwyn statudol yng ngham 1: {received|change} yn erbyn {year_before}. Atebwyd {complaints_in_time|base} o&apos;r holl gwynion yng ngham 1 mewn pryd.</translation>
    </message>
    <message>
        <source>The report will be published on the Council&apos;s website and is available on request.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Cyhoeddir yr adroddiad ar wefan y Cyngor, ac mae ar gael ar gais.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>The complaints team watches over all complaints, those of the Ombudsman included. Three figures are indicators of the Council, for all its services: {complaints_in_time|base} of complaints were answered in time, {escalated} went on to stage 2, and {ombudsman_in_time|base} of the Ombudsman&apos;s enquiries were answered in time.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae&apos;r tîm cwynion yn cadw golwg ar bob cwyn, gan gynnwys rhai&apos;r Ombwdsmon. Mae tri ffigur yn ddangosyddion i&apos;r Cyngor, ar gyfer ei holl wasanaethau: atebwyd {complaints_in_time|base} o gwynion mewn pryd, nifer y rhai a aeth ymlaen i gam 2 oedd {escalated}, ac atebwyd {ombudsman_in_time|base} o ymholiadau&apos;r Ombwdsmon mewn pryd.</translation>
    </message>
    <message>
        <source>A complaint about children&apos;s social care is answered under the statutory procedure or, where that does not apply to it, under the corporate one.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Atebir cwyn am ofal cymdeithasol plant o dan y weithdrefn statudol neu, lle nad yw honno&apos;n gymwys iddi, o dan y weithdrefn gorfforaethol.</translation>
    </message>
    <message>
        <source>The statutory procedure has three stages. A manager of the service answers at stage 1 within {stage_1_aim} working days, or {stage_1_limit} if need be. Whoever remains dissatisfied may ask for stage 2, an investigation by an investigating officer with an independent person, and after that for stage 3, a review by a panel with an independent chair.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae tri cham i&apos;r weithdrefn statudol. Mae rheolwr o&apos;r gwasanaeth yn ateb yng ngham 1 o fewn {stage_1_aim} diwrnod gwaith, neu {stage_1_limit} os oes angen. Caiff pwy bynnag sy&apos;n dal yn anfodlon ofyn am gam 2, sef ymchwiliad gan swyddog ymchwilio gyda pherson annibynnol, ac wedi hynny am gam 3, sef adolygiad gan banel â chadeirydd annibynnol.</translation>
    </message>
    <message>
        <source>The corporate procedure applies to all other services.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae&apos;r weithdrefn gorfforaethol yn gymwys i bob gwasanaeth arall.</translation>
    </message>
    <message>
        <source>The team advises and supports everybody concerned, so that matters are settled well and soon.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae&apos;r tîm yn cynghori ac yn cefnogi pawb dan sylw, fel y caiff materion eu setlo&apos;n dda ac yn fuan.</translation>
    </message>
    <message>
        <source>Stage 1 complaints received</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Cwynion cam 1 a dderbyniwyd</translation>
    </message>
    <message>
        <source>{table:statutory-by-team} and {table:corporate-by-team} count the complaints received at stage 1 in {period}: {received} under the statutory procedure and {corporate_received} under the corporate one.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae&apos;r tablau hyn ({table:statutory-by-team}; {table:corporate-by-team}) yn cyfrif y cwynion a dderbyniwyd yng ngham 1 yn {period}. O dan y weithdrefn statudol: {received}; o dan y weithdrefn gorfforaethol: {corporate_received}.</translation>
    </message>
    <message>
        <source>The issues that complaints raised, by team:</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Y materion a godwyd gan gwynion, yn ôl tîm:</translation>
    </message>
    <message>
        <source>They fall under these themes:</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Maent yn perthyn i&apos;r themâu hyn:</translation>
    </message>
    <message>
        <source>**Policy and decision:** the outcome of an assessment, or a service that was turned down.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>**Polisi a phenderfyniad:** canlyniad asesiad, neu wasanaeth a wrthodwyd.</translation>
    </message>
    <message>
        <source>**Staff attitude:** calls and messages that went unanswered, and promises that were not kept.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>**Agwedd staff:** galwadau a negeseuon na chawsant ateb, ac addewidion na chadwyd.</translation>
    </message>
    <message>
        <source>**Quality:** reports, case management, and work that came late.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>**Ansawdd:** adroddiadau, rheoli achosion, a gwaith a ddaeth yn hwyr.</translation>
    </message>
    <message>
        <source>**No provision:** a service was agreed and did not come.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>**Dim darpariaeth:** cytunwyd ar wasanaeth na ddaeth.</translation>
    </message>
    <message>
        <source>**Level of provision:** how much care or support was given.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>**Lefel y ddarpariaeth:** faint o ofal neu gefnogaeth a roddwyd.</translation>
    </message>
    <message>
        <source>What lay behind complaints that were upheld in full or in part:</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Yr hyn a oedd y tu ôl i gwynion a gynhaliwyd yn llawn neu&apos;n rhannol:</translation>
    </message>
    <message>
        <source>Where a complaint is upheld, the answer says so and what will be done. Examples of what was put in place:</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Lle cynhelir cwyn, mae&apos;r ateb yn dweud hynny ac yn dweud beth a wneir. Enghreifftiau o&apos;r hyn a roddwyd ar waith:</translation>
    </message>
    <message>
        <source>The Ombudsman investigated {ombudsman_investigated|words:complaint about children’s social care/complaints about children’s social care} in detail and found fault in {ombudsman_fault|words} of those that were decided. They are described in a report of their own.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Nifer y cwynion am ofal cymdeithasol plant yr ymchwiliodd yr Ombwdsmon iddynt yn fanwl oedd {ombudsman_investigated|words}; o&apos;r rhai a benderfynwyd, nifer y rhai y canfuwyd bai ynddynt oedd {ombudsman_fault|words}. Disgrifir hwy mewn adroddiad ar wahân.</translation>
    </message>
    <message>
        <source>{table:compliments-by-team} counts the compliments received, by team and theme.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Mae {table:compliments-by-team} yn cyfrif y ganmoliaeth a dderbyniwyd, yn ôl tîm a thema.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Y camau nesaf</translation>
    </message>
    <message>
        <source>Each answer to an upheld complaint will say more plainly what was learned, and what changes.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Bydd pob ateb i gŵyn a gynhaliwyd yn dweud yn gliriach beth a ddysgwyd, a beth sy&apos;n newid.</translation>
    </message>
    <message>
        <source>The pages of the website on how to complain will be renewed, so that everybody can use them.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Caiff y tudalennau ar y wefan ar sut i gwyno eu hadnewyddu, fel y gall pawb eu defnyddio.</translation>
    </message>
    <message>
        <source>Answers that are nearly due are chased earlier, so that response times improve.</source>
        <extracomment>002-numbered-review.json</extracomment>
        <translation>Anfonir nodyn atgoffa&apos;n gynharach am atebion y mae eu terfyn amser yn agosáu, fel bod amseroedd ymateb yn gwella.</translation>
    </message>
    <message>
        <source>Committee report</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Adroddiad i&apos;r pwyllgor</translation>
    </message>
    <message>
        <source>Customer feedback</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Adborth cwsmeriaid</translation>
    </message>
    <message>
        <source>Customer feedback, {period}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Adborth cwsmeriaid, {period}</translation>
    </message>
    <message>
        <source>The following recommendations are subject to consideration and determination by the Committee before taking effect.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae&apos;r argymhellion canlynol yn amodol ar ystyriaeth a phenderfyniad y Pwyllgor cyn iddynt ddod i rym.</translation>
    </message>
    <message>
        <source>note the content of this report.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>nodi cynnwys yr adroddiad hwn.</translation>
    </message>
    <message>
        <source>This report sets out the complaints that {council} received and answered from {period_dates}.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae&apos;r adroddiad hwn yn nodi&apos;r cwynion a dderbyniwyd ac a atebwyd gan {council} yn y cyfnod {period_dates}.</translation>
    </message>
    <message>
        <source>By law the Council runs three procedures: one for children&apos;s social care, one for adult social care and the corporate procedure for everything else. Stages 2 and 3 in this report are those of children&apos;s social care.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Yn ôl y gyfraith, mae&apos;r Cyngor yn gweithredu tair gweithdrefn: un ar gyfer gofal cymdeithasol plant, un ar gyfer gofal cymdeithasol i oedolion a&apos;r weithdrefn gorfforaethol ar gyfer popeth arall. Rhai gofal cymdeithasol plant yw camau 2 a 3 yn yr adroddiad hwn.</translation>
    </message>
    <message>
        <source>Main body</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Prif gorff yr adroddiad</translation>
    </message>
    <message>
        <source>Complaints at stage 1</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cwynion yng ngham 1</translation>
    </message>
    <message>
        <source>{table:003-complaints-received} gives the complaints received by each directorate: {received} in all.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae {table:003-complaints-received} yn rhoi&apos;r cwynion a dderbyniwyd gan bob cyfarwyddiaeth: {received} i gyd.</translation>
    </message>
    <message>
        <source>Complaints received {year}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cwynion a dderbyniwyd {year}</translation>
    </message>
    <message>
        <source>Directorate</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Grand Total</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cyfanswm terfynol</translation>
    </message>
    <message>
        <source>YTD</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>All procedures: the row of children&apos;s social care includes its corporate complaints, which tables of the statutory procedure leave out.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Pob gweithdrefn: mae&apos;r rhes ar gyfer gofal cymdeithasol plant yn cynnwys ei chwynion corfforaethol, y mae tablau&apos;r weithdrefn statudol yn eu gadael allan.</translation>
    </message>
    <message>
        <source>{received|if}In {complaints-received|rows_below} directorates fewer complaints came in Quarter {last_quarter_number} than in any quarter before it. {received|if}Services may have become better, or it may have become harder to complain; the figures do not tell which.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>{received|if}Nifer y cyfarwyddiaethau y daeth llai o gwynion iddynt yn Chwarter {last_quarter_number} nag mewn unrhyw chwarter cyn hynny: {complaints-received|rows_below}. {received|if}Efallai fod gwasanaethau wedi gwella, neu efallai ei bod wedi mynd yn anos cwyno; nid yw&apos;r ffigurau&apos;n dweud pa un.</translation>
    </message>
    <message>
        <source>{table:003-complaint-outcomes} gives the outcomes and the share that was upheld in full or in part: {upheld|base} of all, and {children_upheld|base} in children&apos;s social care.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae {table:003-complaint-outcomes} yn rhoi&apos;r canlyniadau a&apos;r gyfran a gynhaliwyd yn llawn neu&apos;n rhannol: {upheld|base} o&apos;r cyfan; {children_upheld|base} mewn gofal cymdeithasol plant.</translation>
    </message>
    <message>
        <source>Complaint outcomes {year}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Canlyniadau cwynion {year}</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Total outcomes</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cyfanswm y canlyniadau</translation>
    </message>
    <message>
        <source>% upheld or partially upheld</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>% wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>{table:003-response-times} gives the responses and the share that was sent in time. Complaints about children&apos;s social care have the limits of the regulations; adult social care has a local target of 20 working days; all others are to be answered within 20 working days of receipt where they came up to 31 March 2026, and from 1 April 2026 by the Ombudsman&apos;s Complaint Handling Code, within 10 working days of the acknowledgement. An agreed extension counts as in time. {in_time|base} were in time, {in_time|first_quarter} in Quarter 1 and {in_time|last_quarter} in Quarter {last_quarter_number}. The numbers of responses and of outcomes differ, since each is counted by its own date.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae {table:003-response-times} yn rhoi&apos;r ymatebion a&apos;r gyfran a anfonwyd mewn pryd. Terfynau amser y rheoliadau sy&apos;n gymwys i gwynion am ofal cymdeithasol plant; targed lleol o 20 diwrnod gwaith sydd i ofal cymdeithasol i oedolion; mae pob cwyn arall i&apos;w hateb o fewn 20 diwrnod gwaith i&apos;r dyddiad derbyn os daeth hyd at 31 Mawrth 2026, ac o 1 Ebrill 2026 yn unol â Chod Ymdrin â Chwynion yr Ombwdsmon, o fewn 10 diwrnod gwaith i&apos;r gydnabyddiaeth. Mae estyniad y cytunwyd arno yn cyfrif fel bod mewn pryd. Roedd {in_time|base} mewn pryd: {in_time|first_quarter} yn Chwarter 1, {in_time|last_quarter} yn Chwarter {last_quarter_number}. Mae nifer yr ymatebion a nifer y canlyniadau&apos;n wahanol, gan y cyfrifir pob un yn ôl ei ddyddiad ei hun.</translation>
    </message>
    <message>
        <source>Complaint response times {year}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Amseroedd ymateb i gwynion {year}</translation>
    </message>
    <message>
        <source>No. responded to</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Nifer yr ymatebwyd iddynt</translation>
    </message>
    <message>
        <source>% in time</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>% mewn pryd</translation>
    </message>
    <message>
        <source>Stages 2 and 3</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Camau 2 a 3</translation>
    </message>
    <message>
        <source>Where a complaint is not resolved at stage 1, the complainant may ask for an investigation by an external investigating officer and an independent person. Those concluded in {period} cost {stage2_cost} each on average, besides the time of staff.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Lle na chaiff cwyn ei datrys yng ngham 1, caiff yr achwynydd ofyn am ymchwiliad gan swyddog ymchwilio allanol a pherson annibynnol. Cost gyfartalog pob un a ddaeth i ben yn {period} oedd {stage2_cost}, heblaw am amser staff.</translation>
    </message>
    <message>
        <source>{Stage2|request was/requests were} received: {stage2|by_quarter}. That is {stage2|change} on the same part of {prior_year}.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Derbyniwyd {stage2} cais: {stage2|by_quarter}. O&apos;i gymharu â&apos;r un rhan o {prior_year}: {stage2|change}.</translation>
    </message>
    <message>
        <source>{stage2_concluded|if}{Stage2_concluded|investigation was/investigations were} concluded: {not_upheld2|words} not upheld, {partly2|words} partially upheld and {upheld2|words} upheld in full.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>{stage2_concluded|if}Daeth {stage2_concluded} ymchwiliad i ben. {stage2_concluded|if}Heb eu cynnal: {not_upheld2|words}; wedi&apos;u cynnal yn rhannol: {partly2|words}; wedi&apos;u cynnal yn llawn: {upheld2|words}.</translation>
    </message>
    <message>
        <source>Review panel hearings: {panels|by_quarter}.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Gwrandawiadau&apos;r panel adolygu: {panels|by_quarter}.</translation>
    </message>
    <message>
        <source>The Ombudsman looks for fault in how the Council acted and whether it caused injustice. {table:003-ombudsman-received} gives the cases received in the period.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae&apos;r Ombwdsmon yn edrych am fai yn y ffordd y gweithredodd y Cyngor, ac a achosodd anghyfiawnder. Mae {table:003-ombudsman-received} yn rhoi&apos;r achosion a dderbyniwyd yn y cyfnod.</translation>
    </message>
    <message>
        <source>Ombudsman complaints received {year}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cwynion i&apos;r Ombwdsmon a dderbyniwyd {year}</translation>
    </message>
    <message>
        <source>{table:003-ombudsman-outcomes} gives the decisions of the period by directorate.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae {table:003-ombudsman-outcomes} yn rhoi penderfyniadau&apos;r cyfnod yn ôl cyfarwyddiaeth.</translation>
    </message>
    <message>
        <source>Ombudsman outcomes {year}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Canlyniadau&apos;r Ombwdsmon {year}</translation>
    </message>
    <message>
        <source>Closed after initial enquiries: no further action</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Caewyd ar ôl ymholiadau cychwynnol: dim camau pellach</translation>
    </message>
    <message>
        <source>Closed after initial enquiries: out of jurisdiction</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Caewyd ar ôl ymholiadau cychwynnol: y tu allan i&apos;r awdurdodaeth</translation>
    </message>
    <message>
        <source>Not upheld: no fault or injustice</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Heb ei chynnal: dim bai nac anghyfiawnder</translation>
    </message>
    <message>
        <source>Upheld: fault and injustice</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Wedi&apos;i chynnal: bai ac anghyfiawnder</translation>
    </message>
    <message>
        <source>Upheld: fault but no injustice</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Wedi&apos;i chynnal: bai ond dim anghyfiawnder</translation>
    </message>
    <message>
        <source>Premature</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cynamserol</translation>
    </message>
    <message>
        <source>Invalid or advice given</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Annilys neu rhoddwyd cyngor</translation>
    </message>
    <message>
        <source>% upheld</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>% wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>{omb_upheld} of the decisions found fault and injustice, {omb_rate_all} of all decisions; in {prior_year} the published rate was {omb_prior}, and {similar} at similar authorities. The Ombudsman&apos;s published rates count detailed investigations alone; on that basis the rate of this period is {omb_rate|base}.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Nifer y penderfyniadau a ganfu fai ac anghyfiawnder: {omb_upheld}, sef {omb_rate_all} o&apos;r holl benderfyniadau; yn {prior_year}, y gyfradd gyhoeddedig oedd {omb_prior}; mewn awdurdodau tebyg, {similar} oedd y gyfradd. Mae cyfraddau cyhoeddedig yr Ombwdsmon yn cyfrif ymchwiliadau manwl yn unig; ar y sail honno, cyfradd y cyfnod hwn yw {omb_rate|base}.</translation>
    </message>
    <message>
        <source>The Ombudsman made {recommendations|recommendation/recommendations}. {Payments|words} of them were payments, {remedies} in total.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Gwnaeth yr Ombwdsmon {recommendations} argymhelliad. Nifer y rhai a oedd yn daliadau: {Payments|words}, sef cyfanswm o {remedies}.</translation>
    </message>
    <message>
        <source>Strategic plan</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cynllun strategol</translation>
    </message>
    <message>
        <source>Answering complaints promptly and well serves the priorities of the Council&apos;s plan for children and young people, for health and wellbeing, and for open and accountable services.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Mae ateb cwynion yn brydlon ac yn dda yn gwasanaethu blaenoriaethau cynllun y Cyngor ar gyfer plant a phobl ifanc, ar gyfer iechyd a llesiant, ac ar gyfer gwasanaethau agored ac atebol.</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>The Committee is recommended to accept this report for publication.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Argymhellir i&apos;r Pwyllgor dderbyn yr adroddiad hwn i&apos;w gyhoeddi.</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>{signed_by}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>{signed_by}</translation>
    </message>
    <message>
        <source>Background papers (Local Government Act 1972)</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Papurau cefndir (Deddf Llywodraeth Leol 1972)</translation>
    </message>
    <message>
        <source>{background_papers}</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>{background_papers}</translation>
    </message>
    <message>
        <source>Contact for enquiries</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cyswllt ar gyfer ymholiadau</translation>
    </message>
    <message>
        <source>Complaint themes</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Themâu&apos;r cwynion</translation>
    </message>
    <message>
        <source>Quality of responses</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Ansawdd yr ymatebion</translation>
    </message>
    <message>
        <source>Before they answer, managers speak with the person who complained, in a call or a meeting. That shows in the answers: they go through what was raised, point by point. Where an answer left a question open, the person was given a name to turn to.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Cyn ateb, mae rheolwyr yn siarad â&apos;r person a gwynodd, mewn galwad neu gyfarfod. Mae hynny i&apos;w weld yn yr atebion: maent yn mynd drwy&apos;r hyn a godwyd, bwynt wrth bwynt. Lle gadawodd ateb gwestiwn yn agored, rhoddwyd enw i&apos;r person droi ato.</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>A dip sample of {sampled|response/responses} in children&apos;s social care that were upheld in full or in part was read again: {sampled_in_quarter|last_quarter} of those of Quarter {last_quarter_number}. The themes are set out under the seven pillars of practice.</source>
        <extracomment>003-committee-report.json</extracomment>
        <translation>Darllenwyd eto hapsampl o ymatebion mewn gofal cymdeithasol plant a gynhaliwyd yn llawn neu&apos;n rhannol (nifer: {sampled}): {sampled_in_quarter|last_quarter} o rai Chwarter {last_quarter_number}. Nodir y themâu o dan y saith piler ymarfer.</translation>
    </message>
    <message>
        <source>Annual report with demand and costs</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Adroddiad blynyddol gyda galw a chostau</translation>
    </message>
    <message>
        <source>Children&apos;s social care complaints and compliments</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Cwynion a chanmoliaeth gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>Complaints annual report, {period}</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Adroddiad blynyddol ar gwynion, {period}</translation>
    </message>
    <message>
        <source>Purpose and summary of the report</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Diben a chrynodeb yr adroddiad</translation>
    </message>
    <message>
        <source>To give Members and officers of {council} the figures of complaints about children&apos;s social care from {period_dates}, with what was done and what is planned.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Rhoi ffigurau cwynion am ofal cymdeithasol plant i Aelodau a swyddogion y cyngor ({council}) ar gyfer y cyfnod {period_dates}, ynghyd â&apos;r hyn a wnaed a&apos;r hyn a gynllunnir.</translation>
    </message>
    <message>
        <source>To meet the duty under regulation 13(3) of the Children Act 1989 Representations Procedure (England) Regulations 2006 to report each year.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Cyflawni&apos;r ddyletswydd i adrodd bob blwyddyn o dan reoliad 13(3) o Reoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006 (Children Act 1989 Representations Procedure (England) Regulations 2006).</translation>
    </message>
    <message>
        <source>The report covers complaints under the statutory procedure. Complaints that do not qualify for it are answered under the corporate procedure and are reported elsewhere.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae&apos;r adroddiad yn ymdrin â chwynion o dan y weithdrefn statudol. Atebir cwynion nad ydynt yn gymwys ar ei chyfer o dan y weithdrefn gorfforaethol, ac adroddir arnynt mewn man arall.</translation>
    </message>
    <message>
        <source>The Complaints Manager sees to it that complaints are handled well, helps the department with those that are complex, and points out what could be better. The department is responsible for acting on it.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae&apos;r Rheolwr Cwynion yn sicrhau yr ymdrinnir â chwynion yn dda, yn helpu&apos;r adran gyda&apos;r rhai sy&apos;n gymhleth, ac yn tynnu sylw at yr hyn a allai fod yn well. Yr adran sy&apos;n gyfrifol am weithredu ar hynny.</translation>
    </message>
    <message>
        <source>Complaints and compliments received, {period}</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Cwynion a chanmoliaeth a dderbyniwyd, {period}</translation>
    </message>
    <message>
        <source>Foreword</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Rhagair</translation>
    </message>
    <message>
        <source>Two questions decide whether a complaint comes under the statutory procedure:</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Dau gwestiwn sy&apos;n penderfynu a yw cwyn yn dod o dan y weithdrefn statudol:</translation>
    </message>
    <message>
        <source>Is the person entitled to complain under it?</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>A oes hawl gan y person i gwyno o dani?</translation>
    </message>
    <message>
        <source>Is the subject one that it covers?</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>A yw&apos;r pwnc yn un y mae&apos;n ei gwmpasu?</translation>
    </message>
    <message>
        <source>What does not is acknowledged and goes the way that fits it: as a corporate complaint, to the appeals procedure for child protection conferences, or with an explanation that a court has decided or will decide the matter.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Caiff yr hyn nad yw&apos;n dod o dani ei gydnabod a&apos;i anfon ar hyd y llwybr sy&apos;n addas: fel cwyn gorfforaethol, i&apos;r weithdrefn apelio ar gyfer cynadleddau amddiffyn plant, neu gydag esboniad bod llys wedi penderfynu&apos;r mater neu&apos;n mynd i&apos;w benderfynu.</translation>
    </message>
    <message>
        <source>Complaint volumes</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Niferoedd y cwynion</translation>
    </message>
    <message>
        <source>How many complaints there are should be seen beside how much work there was. {table:004-table-1-demand} shows it.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Dylid gweld nifer y cwynion ochr yn ochr â faint o waith oedd. Mae {table:004-table-1-demand} yn ei ddangos.</translation>
    </message>
    <message>
        <source>{Stage_1_received|complaint was/complaints were} received at stage 1, {stage_1_received|change} on {year_before} ({chart:004-volume}). More complaints need not mean a worse service: a procedure that is better known, or managers who pass more on to it, have the same effect.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Derbyniwyd {stage_1_received} cwyn yng ngham 1: {stage_1_received|change} yn erbyn {year_before} ({chart:004-volume}). Nid yw mwy o gwynion o reidrwydd yn golygu gwasanaeth gwaeth: mae gweithdrefn sy&apos;n fwy adnabyddus, neu reolwyr sy&apos;n trosglwyddo mwy iddi, yn cael yr un effaith.</translation>
    </message>
    <message>
        <source>Set against the referrals of the year, {per_demand} went on to a formal complaint ({per_demand_prior} in {prior_year}).</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>O&apos;i gymharu ag atgyfeiriadau&apos;r flwyddyn, aeth {per_demand} ymlaen i fod yn gŵyn ffurfiol ({per_demand_prior} yn {prior_year}).</translation>
    </message>
    <message>
        <source>Complaints accepted at stages 2 and 3</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Cwynion a dderbyniwyd i gamau 2 a 3</translation>
    </message>
    <message>
        <source>{Stage_2_received|words:request for stage 2 was/requests for stage 2 were} received, {stage_2_received|difference} on {year_before}. As a share of stage 1 that is {stage_2_share}, {stage_2_share|points}. Much is done so that complaints need not go further: meetings with the Complaints Manager and, now and then, mediation by somebody from outside ({mediations|words} paid for in the year).</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>{Stage_2_received|words} yw nifer y ceisiadau am gam 2 a dderbyniwyd: {stage_2_received|difference} yn erbyn {year_before}. Fel cyfran o gam 1, dyna {stage_2_share}: {stage_2_share|points}. Gwneir llawer fel na fydd angen i gwynion fynd ymhellach: cyfarfodydd gyda&apos;r Rheolwr Cwynion ac, o bryd i&apos;w gilydd, gyfryngu gan rywun o&apos;r tu allan (nifer y rhai y talwyd amdanynt yn y flwyddyn: {mediations|words}).</translation>
    </message>
    <message>
        <source>{Stage_2_discontinued|words} of the requests went no further, as where the scope of a complaint could not be agreed.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>{Stage_2_discontinued|words} yw nifer y ceisiadau nad aethant ymhellach, er enghraifft lle na ellid cytuno ar gwmpas cwyn.</translation>
    </message>
    <message>
        <source>{Stage_3_received|words:request for a review panel was/requests for a review panel were} received at stage 3, and {panels|words:panel was/panels were} held.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>{Stage_3_received|words} yw nifer y ceisiadau am banel adolygu a dderbyniwyd yng ngham 3; nifer y paneli a gynhaliwyd: {panels|words}.</translation>
    </message>
    <message>
        <source>Once the statutory procedure has begun, the Ombudsman expects all its stages to be gone through before a complaint is brought there. It matters all the more that stage 1 settles what can be settled.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Unwaith y bydd y weithdrefn statudol wedi dechrau, mae&apos;r Ombwdsmon yn disgwyl i gŵyn fynd drwy ei holl gamau cyn dod â hi ato. Mae&apos;n bwysicach fyth felly fod cam 1 yn setlo&apos;r hyn y gellir ei setlo.</translation>
    </message>
    <message>
        <source>Statutory complaints by service area</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Cwynion statudol yn ôl maes gwasanaeth</translation>
    </message>
    <message>
        <source>{chart:004-received-by-service} sets the complaints of each service area beside those of the year before.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae {chart:004-received-by-service} yn gosod cwynion pob maes gwasanaeth ochr yn ochr â rhai&apos;r flwyddyn flaenorol.</translation>
    </message>
    <message>
        <source>Each service area, and how it changed on {year_before}:</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Pob maes gwasanaeth, a sut y newidiodd yn erbyn {year_before}:</translation>
    </message>
    <message>
        <source>{Compliments|compliment was/compliments were} recorded, {compliments|compared}. A selection is printed in {section:quotes}.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Nifer y canmoliaethau a gofnodwyd: {compliments}, {compliments|compared}. Argreffir detholiad: gweler {section:quotes}.</translation>
    </message>
    <message>
        <source>Service performance, {period}</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Perfformiad y gwasanaeth, {period}</translation>
    </message>
    <message>
        <source>Speed, outcomes, causes and learning are those of complaints that were answered in the period, whenever they were received. So all figures are complete, and no finding is lost between two reports. It also means that they do not match the volumes of section 2.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae&apos;r cyflymder, y canlyniadau, yr hyn a&apos;u hachosodd a&apos;r dysgu yn ymwneud â chwynion a atebwyd yn y cyfnod, pryd bynnag y&apos;u derbyniwyd. Felly mae&apos;r ffigurau i gyd yn gyflawn, ac ni chollir unrhyw ganfyddiad rhwng dau adroddiad. Mae hefyd yn golygu nad ydynt yn cyfateb i&apos;r niferoedd yn adran 2.</translation>
    </message>
    <message>
        <source>Responsiveness to complaints</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Ymatebolrwydd i gwynion</translation>
    </message>
    <message>
        <source>{chart:004-stage-1-performance} shows how long answers at stage 1 took, in both years. {over_20|base} took longer than {stage_1_limit} working days.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae {chart:004-stage-1-performance} yn dangos faint o amser a gymerodd yr atebion yng ngham 1, yn y ddwy flynedd. Aeth {over_20|base} y tu hwnt i {stage_1_limit} diwrnod gwaith.</translation>
    </message>
    <message>
        <source>A manager who needs more time asks the complaints team for an extension before the limit, so that the complainant can agree to it. Where no extension was agreed and there is no good reason for the delay, a stage 2 investigation must be offered.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae rheolwr sydd angen mwy o amser yn gofyn i&apos;r tîm cwynion am estyniad cyn y terfyn amser, fel y gall yr achwynydd gytuno iddo. Lle na chytunwyd ar estyniad ac nad oes rheswm da dros yr oedi, rhaid cynnig ymchwiliad cam 2.</translation>
    </message>
    <message>
        <source>{table:004-responses-by-service-area} has the answers of each service area.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae {table:004-responses-by-service-area} yn rhoi atebion pob maes gwasanaeth.</translation>
    </message>
    <message>
        <source>**Stage 2.** {Stage_2_answered|words:investigation was/investigations were} answered in the year, {stage_2_in_time|words} of them ({stage_2_in_time_pct}) within their time. {Stage_2_over_100|words} took more than 100 working days. The clock is not stopped while the record of a complaint is being agreed; the Ombudsman has said so.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>**Cam 2.** {Stage_2_answered|words} yw nifer yr ymchwiliadau a atebwyd yn y flwyddyn; nifer y rhai a atebwyd o fewn eu hamser: {stage_2_in_time|words} ({stage_2_in_time_pct}). {Stage_2_over_100|words} yw nifer y rhai a gymerodd fwy na 100 diwrnod gwaith. Ni chaiff y cloc ei atal tra cytunir ar gofnod cwyn; dyna a ddywedodd yr Ombwdsmon.</translation>
    </message>
    <message>
        <source>Complaint causes</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Beth a achosodd y cwynion</translation>
    </message>
    <message>
        <source>The complaints team decides for each complaint what its cause was in the main. {chart:004-causes} shows the causes in both years.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae&apos;r tîm cwynion yn penderfynu ar gyfer pob cwyn beth oedd ei phrif achos. Mae {chart:004-causes} yn dangos yr achosion yn y ddwy flynedd.</translation>
    </message>
    <message>
        <source>Who complains?</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Pwy sy&apos;n cwyno?</translation>
    </message>
    <message>
        <source>{Child_answered|words} of the complaints answered came from children or young people themselves: {child_pct}, and {child_pct_prior} in {prior_year}. {other_answered|if}The other {other_answered} were brought by parents, carers, adopters and others with enough interest in the welfare of a child.^[As the statutory guidance of 2006 sets out: Getting the best from complaints, section 2.6.]</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>{Child_answered|words} yw nifer y cwynion a atebwyd a ddaeth gan blant neu bobl ifanc eu hunain: {child_pct} ({child_pct_prior} yn {prior_year}). {other_answered|if}Daeth y lleill ({other_answered}) gan rieni, gofalwyr, mabwysiadwyr ac eraill â budd digonol yn lles plentyn.^[Fel y nodir yng nghanllawiau statudol 2006: Getting the best from complaints, adran 2.6.]</translation>
    </message>
    <message>
        <source>Fault was found in {fault_pct} of the complaints decided ({chart:004-outcomes}), {fault_pct|points} on {year_before}. That need not be bad news: to accept what went wrong is the first step to put it right.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Canfuwyd bai mewn {fault_pct} o&apos;r cwynion a benderfynwyd ({chart:004-outcomes}): {fault_pct|points} yn erbyn {year_before}. Nid oes rhaid i hynny fod yn newyddion drwg: derbyn yr hyn a aeth o&apos;i le yw&apos;r cam cyntaf tuag at ei unioni.</translation>
    </message>
    <message>
        <source>Where accounts differ and neither can be proved, the outcome is “no finding” rather than “not upheld”.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Lle mae&apos;r hanesion a roddir yn wahanol i&apos;w gilydd ac na ellir profi&apos;r naill na&apos;r llall, “dim canfyddiad” yw&apos;r canlyniad yn hytrach na “heb ei chynnal”.</translation>
    </message>
    <message>
        <source>Financial implications</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Goblygiadau ariannol</translation>
    </message>
    <message>
        <source>Stages 2 and 3 call for people from outside. At stage 2 these are the investigating officer and an independent person, who sees that the investigation is fair; at stage 3, three members of a panel. Mediation may be offered instead, and sometimes money is paid as redress.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae angen pobl o&apos;r tu allan yng nghamau 2 a 3. Yng ngham 2, y rhain yw&apos;r swyddog ymchwilio a pherson annibynnol, sy&apos;n gofalu bod yr ymchwiliad yn deg; yng ngham 3, tri aelod panel. Gellir cynnig cyfryngu yn lle hynny, ac weithiau telir arian fel iawndal.</translation>
    </message>
    <message>
        <source>{table:004-table-8-costs} has the costs of three financial years.^[Each figure is rounded up to the next £10; totals add up the rounded figures.] {cost} was spent in {period}, before rounding.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae {table:004-table-8-costs} yn rhoi costau tair blynedd ariannol.^[Talgrynnir pob ffigur i fyny i&apos;r £10 nesaf; mae&apos;r cyfansymiau&apos;n adio&apos;r ffigurau wedi&apos;u talgrynnu.] Gwariwyd {cost} yn {period}, cyn talgrynnu.</translation>
    </message>
    <message>
        <source>Costs are kept down in several ways:</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Cedwir costau i lawr mewn sawl ffordd:</translation>
    </message>
    <message>
        <source>meetings early on, wherever they may settle a matter;</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>cyfarfodydd yn gynnar, lle bynnag y gallant setlo mater;</translation>
    </message>
    <message>
        <source>a careful look at who may use the statutory procedure; and</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>edrych yn ofalus ar bwy a gaiff ddefnyddio&apos;r weithdrefn statudol; a</translation>
    </message>
    <message>
        <source>limits to the scope of an investigation, as where a court has decided.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>gosod terfynau ar gwmpas ymchwiliad, er enghraifft lle mae llys wedi penderfynu.</translation>
    </message>
    <message>
        <source>Learning from complaints</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Dysgu o gwynion</translation>
    </message>
    <message>
        <source>Numbers alone do not tell what complaints meant to people. We look at what each of them can teach, and at matters that come up besides.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Nid yw rhifau&apos;n unig yn dweud beth oedd ystyr cwynion i bobl. Rydym yn edrych ar yr hyn y gall pob un ohonynt ei ddysgu, ac ar faterion eraill sy&apos;n codi.</translation>
    </message>
    <message>
        <source>Corrective action taken</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Camau unioni a gymerwyd</translation>
    </message>
    <message>
        <source>The complaints team went through all {fault} complaints in which fault was found, to see what was done for the person and what will keep it from happening again. {Actions_children|action was/actions were} agreed ({chart:004-actions}); {wider|base} of them improve the service for others.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Aeth y tîm cwynion drwy&apos;r holl gwynion y canfuwyd bai ynddynt (nifer: {fault}), i weld beth a wnaed i&apos;r person a beth fydd yn atal yr un peth rhag digwydd eto. Cytunwyd ar {actions_children} cam gweithredu ({chart:004-actions}); mae {wider|base} ohonynt yn gwella&apos;r gwasanaeth i eraill.</translation>
    </message>
    <message>
        <source>Service improvements during {period}</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Gwelliannau i&apos;r gwasanaeth yn ystod {period}</translation>
    </message>
    <message>
        <source>Many people complain so that it does not happen to others. These cases show what came of it. Names and details have been changed.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae llawer o bobl yn cwyno er mwyn atal yr un peth rhag digwydd i eraill. Mae&apos;r achosion hyn yn dangos yr hyn a ddaeth o hynny. Newidiwyd enwau a manylion.</translation>
    </message>
    <message>
        <source>The Ombudsman made {ombudsman_received|new enquiry about children’s social care/new enquiries about children’s social care}, {ombudsman_received|more_than}.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Gwnaeth yr Ombwdsmon {ombudsman_received} ymholiad newydd am ofal cymdeithasol plant, {ombudsman_received|more_than}.</translation>
    </message>
    <message>
        <source>{Ombudsman_decided|complaint was/complaints were} decided, with fault found in {ombudsman_fault|words} ({ombudsman_fault_pct} of all decisions); in {prior_year} it was {ombudsman_fault_prior|words} of {ombudsman_decided_prior|words}. {ombudsman_decided|if}What was decided:</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Penderfynwyd {ombudsman_decided} cwyn; nifer y rhai y canfuwyd bai ynddynt: {ombudsman_fault|words} ({ombudsman_fault_pct} o&apos;r holl benderfyniadau); yn {prior_year}, y nifer oedd {ombudsman_fault_prior|words} o blith {ombudsman_decided_prior|words}. {ombudsman_decided|if}Yr hyn a benderfynwyd:</translation>
    </message>
    <message>
        <source>Cases in which the Ombudsman found fault:</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Achosion lle canfu&apos;r Ombwdsmon fai:</translation>
    </message>
    <message>
        <source>Monitoring the process</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Monitro&apos;r broses</translation>
    </message>
    <message>
        <source>The complaints team supports the department with:</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae&apos;r tîm cwynion yn cefnogi&apos;r adran gyda&apos;r canlynol:</translation>
    </message>
    <message>
        <source>advice on complaints;</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>cyngor ar gwynion;</translation>
    </message>
    <message>
        <source>mediation;</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>cyfryngu;</translation>
    </message>
    <message>
        <source>reports on performance, each quarter and each year;</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>adroddiadau ar berfformiad, bob chwarter a bob blwyddyn;</translation>
    </message>
    <message>
        <source>the link to the Ombudsman;</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>y cyswllt â&apos;r Ombwdsmon;</translation>
    </message>
    <message>
        <source>checks of the quality of answers; and</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>gwirio ansawdd atebion; a</translation>
    </message>
    <message>
        <source>training for managers.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>hyfforddiant i reolwyr.</translation>
    </message>
    <message>
        <source>The Complaints Manager meets the head of service each month, and takes part in meetings of senior managers to speak about complaints.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Mae&apos;r Rheolwr Cwynion yn cwrdd â&apos;r pennaeth gwasanaeth bob mis, ac yn cymryd rhan yng nghyfarfodydd uwch reolwyr i siarad am gwynion.</translation>
    </message>
    <message>
        <source>Concluding comments</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Sylwadau i gloi</translation>
    </message>
    <message>
        <source>{Stage_1_received|complaint/complaints} came at stage 1 and {answered|was/were/none were} answered, {within_20} of them within {stage_1_limit} working days. The next report will show whether this has become better, and what was learned in {next_year}.</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Daeth {stage_1_received} cwyn i law yng ngham 1 ac atebwyd {answered}, {within_20} ohonynt o fewn {stage_1_limit} diwrnod gwaith. Bydd yr adroddiad nesaf yn dangos a yw hyn wedi gwella, a&apos;r hyn a ddysgwyd yn {next_year}.</translation>
    </message>
    <message>
        <source>Sample of compliments received</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Sampl o&apos;r ganmoliaeth a dderbyniwyd</translation>
    </message>
    <message>
        <source>A selection of what people said in {period}, with the service that it was about:</source>
        <extracomment>004-demand-and-costs.json</extracomment>
        <translation>Detholiad o&apos;r hyn a ddywedodd pobl yn {period}, gyda&apos;r gwasanaeth yr oedd yn ymwneud ag ef:</translation>
    </message>
</context>
<context>
    <name>procedures</name>
    <message>
        <source>Response</source>
        <extracomment>adult_social_care.json</extracomment>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Local resolution</source>
        <extracomment>children_statutory.json</extracomment>
        <translation>Datrys yn lleol</translation>
    </message>
    <message>
        <source>Investigation</source>
        <extracomment>children_statutory.json</extracomment>
        <translation>Ymchwiliad</translation>
    </message>
    <message>
        <source>Review panel</source>
        <extracomment>children_statutory.json</extracomment>
        <translation>Panel adolygu</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <extracomment>corporate.json</extracomment>
        <translation>Cam 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <extracomment>corporate.json</extracomment>
        <translation>Cam 2</translation>
    </message>
    <message>
        <source>Reply to a councillor</source>
        <extracomment>councillor_enquiry.json</extracomment>
        <translation>Ateb i gynghorydd</translation>
    </message>
    <message>
        <source>Reply to a Member of Parliament</source>
        <extracomment>mp_enquiry.json</extracomment>
        <translation>Ateb i Aelod Seneddol</translation>
    </message>
    <message>
        <source>Reply to a representation</source>
        <extracomment>representation.json</extracomment>
        <translation>Ateb i sylwadau</translation>
    </message>
</context>
</TS>
