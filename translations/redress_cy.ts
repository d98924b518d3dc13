<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>redress::AboutDialog</name>
    <message>
        <source>About Redress</source>
        <translation>Ynghylch Redress</translation>
    </message>
    <message>
        <source>Redress</source>
        <translation>Redress</translation>
    </message>
    <message>
        <source>Complaints, deadlines, tables and the committee report for English councils.
Everything stays in the file that you choose. Nothing is sent from this computer.</source>
        <translation>Cwynion, terfynau amser, tablau ac adroddiad y pwyllgor ar gyfer cynghorau Lloegr.
Erys popeth yn y ffeil a ddewiswch. Ni chaiff dim ei anfon o&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Redress %1</source>
        <translation>Redress %1</translation>
    </message>
    <message>
        <source>Redress: GNU General Public License, version 3 or later</source>
        <translation>Redress: Trwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach</translation>
    </message>
    <message>
        <source>Lucide icons: ISC License</source>
        <translation>Eiconau Lucide: Trwydded ISC</translation>
    </message>
    <message>
        <source>Liberation typeface: SIL Open Font License 1.1</source>
        <translation>Ffurfdeip Liberation: Trwydded Ffont Agored SIL 1.1</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Trwydded</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Testun y drwydded</translation>
    </message>
    <message>
        <source>Built with Qt %1 and SQLite; the calendar holds the bank holidays of England and Wales.</source>
        <translation>Adeiladwyd gyda Qt %1 ac SQLite; mae&apos;r calendr yn cynnwys gwyliau banc Cymru a Lloegr.</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>C&amp;opïo&apos;r fersiwn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Qt %1: GNU Lesser General Public License, version 3</source>
        <translation>Qt %1: GNU Lesser General Public License, fersiwn 3</translation>
    </message>
    <message>
        <source>Qt Charts and GLPK: GNU General Public License, version 3</source>
        <translation>Qt Charts a GLPK: GNU General Public License, fersiwn 3</translation>
    </message>
    <message>
        <source>SQLite: public domain</source>
        <translation>SQLite: parth cyhoeddus</translation>
    </message>
    <message>
        <source>libcsv: GNU Lesser General Public License, version 2.1</source>
        <translation>libcsv: GNU Lesser General Public License, fersiwn 2.1</translation>
    </message>
    <message>
        <source>qpdf: Apache License 2.0</source>
        <translation>qpdf: Apache License 2.0</translation>
    </message>
    <message>
        <source>libjpeg-turbo: IJG and BSD Licences</source>
        <translation>libjpeg-turbo: trwyddedau IJG a BSD</translation>
    </message>
    <message>
        <source>libxlsxwriter: BSD Licence</source>
        <translation>libxlsxwriter: trwydded BSD</translation>
    </message>
    <message>
        <source>tmpfileplus, in libxlsxwriter: Mozilla Public License 2.0</source>
        <translation>tmpfileplus, yn libxlsxwriter: Mozilla Public License 2.0</translation>
    </message>
    <message>
        <source>zlib and minizip: zlib Licence</source>
        <translation>zlib a minizip: trwydded zlib</translation>
    </message>
    <message>
        <source>GCC on Windows: GCC Runtime Library Exception 3.1</source>
        <translation>GCC ar Windows: GCC Runtime Library Exception 3.1</translation>
    </message>
    <message>
        <source>MinGW-w64 on Windows: licences of its runtime</source>
        <translation>MinGW-w64 ar Windows: trwyddedau ei amser rhedeg</translation>
    </message>
    <message>
        <source>libical: Mozilla Public License 2.0</source>
        <translation>libical: Mozilla Public License 2.0</translation>
    </message>
</context>
<context>
    <name>redress::ActDialog</name>
    <message>
        <source>Proof of: %1, %2</source>
        <comment>what happened, day</comment>
        <translation>Prawf o: %1, %2</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <comment>reference, number</comment>
        <translation>%1, cam %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <comment>number, what was done</comment>
        <translation>Cam %1: %2</translation>
    </message>
    <message>
        <source>step on %1</source>
        <comment>after Undo</comment>
        <translation>cam proses ar %1</translation>
    </message>
    <message>
        <source>Took back the step on %1</source>
        <translation>Tynnwyd y cam proses ar %1 yn ôl</translation>
    </message>
</context>
<context>
    <name>redress::ActFindings</name>
    <message>
        <source>The procedure of this case has no such step now.</source>
        <translation>Nid oes cam gweithredu o&apos;r fath yng ngweithdrefn yr achos hwn ar hyn o bryd.</translation>
    </message>
    <message>
        <source>Give the day on which it happened.</source>
        <translation>Rhowch y diwrnod y digwyddodd.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Give today or an earlier day.</source>
        <translation>Nid yw %1 wedi dod eto. Rhowch heddiw neu ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>%1 lies before stage %2 was received, on %3.</source>
        <translation>Mae %1 cyn i gam %2 ddod i law, ar %3.</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the case was received or its last stage began.</source>
        <translation>Mae %1 cyn %2, pan ddaeth yr achos i law neu pan ddechreuodd ei gam diwethaf.</translation>
    </message>
    <message>
        <source>No investigating officer is appointed yet.</source>
        <translation>Nid oes swyddog ymchwilio wedi&apos;i benodi eto.</translation>
    </message>
    <message>
        <source>Say why the council ends it.</source>
        <translation>Dywedwch pam mae&apos;r cyngor yn dod â hi i ben.</translation>
    </message>
    <message>
        <source>Stage 1 counts from the day on which the council received the complaint, %1.</source>
        <translation>Mae cam 1 yn cyfrif o&apos;r diwrnod y cafodd y cyngor y gŵyn, %1.</translation>
    </message>
    <message>
        <source>Stage %1 is not answered, and its time has not run out. It may be left out if both sides agree.</source>
        <translation>Nid yw cam %1 wedi&apos;i ateb, ac nid yw ei amser wedi dod i ben. Gellir ei hepgor os yw&apos;r ddwy ochr yn cytuno.</translation>
    </message>
    <message>
        <source>The time to ask ended on %1. A late request may be refused, but not without looking at its reasons.</source>
        <translation>Daeth yr amser i ofyn i ben ar %1. Gellir gwrthod cais hwyr, ond nid heb ystyried ei resymau.</translation>
    </message>
    <message>
        <source>The case was referred early to the Ombudsman on %1.</source>
        <translation>Cyfeiriwyd yr achos yn gynnar at yr Ombwdsmon ar %1.</translation>
    </message>
    <message>
        <source>It was to be acknowledged by %1.</source>
        <translation>Roedd i&apos;w chydnabod erbyn %1.</translation>
    </message>
    <message>
        <source>Give the new last day.</source>
        <translation>Rhowch y diwrnod olaf newydd.</translation>
    </message>
    <message>
        <source>%1 lies before the stage was received.</source>
        <translation>Mae %1 cyn i&apos;r cam ddod i law.</translation>
    </message>
    <message>
        <source>Say why more time is needed: the reason stands in the letter.</source>
        <translation>Dywedwch pam mae angen mwy o amser: bydd y rheswm yn y llythyr.</translation>
    </message>
    <message>
        <source>Say who agreed.</source>
        <translation>Dywedwch pwy a gytunodd.</translation>
    </message>
    <message>
        <source>The last day in force, %1, had passed: an extension is agreed before it.</source>
        <translation>Roedd y diwrnod olaf mewn grym, %1, wedi mynd heibio: cytunir ar estyniad cyn hynny.</translation>
    </message>
    <message>
        <source>It was extended to %1 already.</source>
        <translation>Cafodd ei ymestyn hyd %1 eisoes.</translation>
    </message>
    <message>
        <source>The days of a review panel have no extension: they are kept, or it is done as soon as is reasonably practicable.</source>
        <translation>Nid oes estyniad i ddyddiau panel adolygu: fe&apos;u cedwir, neu gwneir hynny cyn gynted ag sy&apos;n rhesymol ymarferol.</translation>
    </message>
    <message>
        <source>The limit is %1 without an extension.</source>
        <translation>Y terfyn yw %1 heb estyniad.</translation>
    </message>
    <message>
        <source>The aim is %1 without an extension.</source>
        <translation>Y nod yw %1 heb estyniad.</translation>
    </message>
    <message>
        <source>Beyond %1 only with the complainant&apos;s agreement.</source>
        <translation>Y tu hwnt i %1 dim ond gyda chytundeb yr achwynydd.</translation>
    </message>
    <message>
        <source>The procedure allows no extension beyond %1.</source>
        <translation>Nid yw&apos;r weithdrefn yn caniatáu estyniad y tu hwnt i %1.</translation>
    </message>
    <message>
        <source>%1 is the outer day of the regulations: write why, and answer as soon as can be.</source>
        <translation>%1 yw diwrnod eithaf y rheoliadau: ysgrifennwch pam, ac atebwch cyn gynted ag y gellir.</translation>
    </message>
    <message>
        <source>The time of an adult social care complaint is agreed with the complainant.</source>
        <translation>Cytunir ar amser cwyn gofal cymdeithasol i oedolion gyda&apos;r achwynydd.</translation>
    </message>
    <message>
        <source>%1 is no working day.</source>
        <translation>Nid yw %1 yn ddiwrnod gwaith.</translation>
    </message>
    <message>
        <source>The complainant is told in writing why, and the new day.</source>
        <translation>Dywedir wrth yr achwynydd yn ysgrifenedig pam, a&apos;r diwrnod newydd.</translation>
    </message>
    <message>
        <source>Say why: the reason decides whether the clock runs on.</source>
        <translation>Dywedwch pam: y rheswm sy&apos;n penderfynu a yw&apos;r cloc yn parhau.</translation>
    </message>
    <message>
        <source>The last day of the hold lies before its first, %1.</source>
        <translation>Mae diwrnod olaf yr ataliad cyn ei ddiwrnod cyntaf, %1.</translation>
    </message>
    <message>
        <source>The regulations have no stop of the clock: say what allows it.</source>
        <translation>Nid yw&apos;r rheoliadau&apos;n atal y cloc: dywedwch beth sy&apos;n caniatáu hynny.</translation>
    </message>
    <message>
        <source>The stage was on hold from %1 to %2 already.</source>
        <translation>Roedd y cam wedi&apos;i atal o %1 hyd %2 eisoes.</translation>
    </message>
    <message>
        <source>The hold began on %1; its last day cannot lie before.</source>
        <translation>Dechreuodd yr ataliad ar %1; ni all ei ddiwrnod olaf fod cyn hynny.</translation>
    </message>
    <message>
        <source>Say what it is and where it lies.</source>
        <translation>Dywedwch beth ydyw a ble mae.</translation>
    </message>
    <message>
        <source>Say what kind of proof it is.</source>
        <translation>Dywedwch pa fath o brawf ydyw.</translation>
    </message>
    <message>
        <source>Say as what.</source>
        <translation>Dywedwch fel beth.</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Rhowch yr enw.</translation>
    </message>
    <message>
        <source>All three of a review panel are independent of the council.</source>
        <translation>Mae&apos;r tri ar banel adolygu yn annibynnol ar y cyngor.</translation>
    </message>
    <message>
        <source>An independent person is neither member nor officer of the council.</source>
        <translation>Nid yw person annibynnol yn aelod nac yn swyddog o&apos;r cyngor.</translation>
    </message>
    <message>
        <source>%1 left the register on %2.</source>
        <translation>Gadawodd %1 y gofrestr ar %2.</translation>
    </message>
    <message>
        <source>The register says of %1: %2</source>
        <translation>Dywed y gofrestr am %1: %2</translation>
    </message>
    <message>
        <source>%1 was the independent person of stage 2, who may not sit on the panel.</source>
        <translation>%1 oedd person annibynnol cam 2, na chaiff eistedd ar y panel.</translation>
    </message>
    <message>
        <source>The panel has two members beside its chair.</source>
        <translation>Mae gan y panel ddau aelod yn ogystal â&apos;i gadeirydd.</translation>
    </message>
    <message>
        <source>%1 was appointed on %2, and would be relieved.</source>
        <translation>Penodwyd %1 ar %2, a byddai&apos;n cael ei ryddhau.</translation>
    </message>
    <message>
        <source>The panel is to meet by %1.</source>
        <translation>Mae&apos;r panel i gyfarfod erbyn %1.</translation>
    </message>
    <message>
        <source>The panel was arranged for %1.</source>
        <translation>Trefnwyd y panel ar gyfer %1.</translation>
    </message>
    <message>
        <source>The panel met on %1.</source>
        <translation>Cyfarfu&apos;r panel ar %1.</translation>
    </message>
    <message>
        <source>The panel was to report by %1.</source>
        <translation>Roedd y panel i adrodd erbyn %1.</translation>
    </message>
    <message>
        <source>Without an outcome the case is missing from the tables of findings.</source>
        <translation>Heb ganlyniad mae&apos;r achos ar goll o dablau&apos;r canfyddiadau.</translation>
    </message>
    <message>
        <source>What was answered was neither withdrawn nor discontinued. Use the step of that name.</source>
        <translation>Ni chafodd yr hyn a atebwyd ei dynnu&apos;n ôl na&apos;i derfynu. Defnyddiwch y cam gweithredu o&apos;r enw hwnnw.</translation>
    </message>
    <message>
        <source>The last day was %1. Say why it is late.</source>
        <translation>%1 oedd y diwrnod olaf. Dywedwch pam mae&apos;n hwyr.</translation>
    </message>
    <message>
        <source>The limit has passed without an extension: stage 2 has to be offered.</source>
        <translation>Mae&apos;r terfyn wedi mynd heibio heb estyniad: rhaid cynnig cam 2.</translation>
    </message>
    <message>
        <source>The stage is on hold since %1; the hold ends with the response.</source>
        <translation>Mae&apos;r cam wedi&apos;i atal ers %1; daw&apos;r ataliad i ben gyda&apos;r ymateb.</translation>
    </message>
    <message>
        <source>An issue of this stage is not decided yet.</source>
        <translation>Nid oes penderfyniad eto ar un o faterion y cam hwn.</translation>
    </message>
    <message>
        <source>The issues add up to another outcome. Say why this one.</source>
        <translation>Mae&apos;r materion yn arwain at ganlyniad arall. Dywedwch pam yr un hwn.</translation>
    </message>
    <message>
        <source>What is upheld asks for an action, and none is recorded.</source>
        <translation>Mae&apos;r hyn a gadarnhawyd yn galw am gam gweithredu, ac nid oes un wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>The investigator&apos;s report is not recorded.</source>
        <translation>Nid yw adroddiad yr ymchwilydd wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Nobody was appointed as %1.</source>
        <translation>Ni phenodwyd neb fel %1.</translation>
    </message>
    <message>
        <source>The record of complaint was not agreed.</source>
        <translation>Ni chytunwyd ar gofnod y gŵyn.</translation>
    </message>
    <message>
        <source>The panel has not met.</source>
        <translation>Nid yw&apos;r panel wedi cyfarfod.</translation>
    </message>
    <message>
        <source>The findings of the panel are not recorded.</source>
        <translation>Nid yw canfyddiadau&apos;r panel wedi&apos;u cofnodi.</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the letter.</source>
        <translation>Dywedwch pam: bydd y rheswm yn y llythyr.</translation>
    </message>
    <message>
        <source>The complainant may ask until %1.</source>
        <translation>Caiff yr achwynydd ofyn hyd %1.</translation>
    </message>
    <message>
        <source>Stage 2 cannot be refused because stage 1 upheld everything.</source>
        <translation>Ni ellir gwrthod cam 2 am fod cam 1 wedi cadarnhau popeth.</translation>
    </message>
    <message>
        <source>The Ombudsman finds fault where a review panel is refused.</source>
        <translation>Mae&apos;r Ombwdsmon yn canfod bai lle gwrthodir panel adolygu.</translation>
    </message>
    <message>
        <source>Both sides have to agree.</source>
        <translation>Rhaid i&apos;r ddwy ochr gytuno.</translation>
    </message>
    <message>
        <source>Only where all or all significant complaints were upheld.</source>
        <translation>Dim ond lle cadarnhawyd pob cwyn neu bob cwyn arwyddocaol.</translation>
    </message>
    <message>
        <source>Only where an action plan was given, and none is recorded.</source>
        <translation>Dim ond lle rhoddwyd cynllun gweithredu, ac nid oes un wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Say in which way.</source>
        <translation>Dywedwch ym mha ffordd.</translation>
    </message>
    <message>
        <source>It was offered on %1.</source>
        <translation>Fe&apos;i cynigiwyd ar %1.</translation>
    </message>
    <message>
        <source>The reply was due by %1.</source>
        <translation>Roedd yr ateb i fod i mewn erbyn %1.</translation>
    </message>
    <message>
        <source>That document is no longer on the case.</source>
        <translation>Nid yw&apos;r ddogfen honno ar yr achos bellach.</translation>
    </message>
</context>
<context>
    <name>redress::ActForm</name>
    <message>
        <source>From &amp;outside the council</source>
        <translation>O&apos;r &amp;tu allan i&apos;r cyngor</translation>
    </message>
    <message>
        <source>Stage 2 is o&amp;ffered in the letter</source>
        <translation>Cyn&amp;igir cam 2 yn y llythyr</translation>
    </message>
    <message>
        <source>&amp;Counted from</source>
        <translation>&amp;Cyfrifir o</translation>
    </message>
    <message>
        <source>As&amp;ked for on</source>
        <translation>Gofynn&amp;wyd amdano ar</translation>
    </message>
    <message>
        <source>Agreed &amp;on</source>
        <translation>Cytunwyd &amp;ar</translation>
    </message>
    <message>
        <source>&amp;First day on hold</source>
        <translation>&amp;Diwrnod cyntaf yr oedi</translation>
    </message>
    <message>
        <source>&amp;Last day on hold</source>
        <translation>Diwrnod o&amp;laf yr oedi</translation>
    </message>
    <message>
        <source>The panel &amp;meets on</source>
        <translation>Mae&apos;r panel yn &amp;cwrdd ar</translation>
    </message>
    <message>
        <source>Sen&amp;t on</source>
        <translation>An&amp;fonwyd ar</translation>
    </message>
    <message>
        <source>Appointe&amp;d on</source>
        <translation>Peno&amp;dwyd ar</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;Penderfynwyd ar</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>&amp;Last day, if known</source>
        <translation>Diwrnod o&amp;laf, os yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>&amp;New last day</source>
        <translation>Diwrnod olaf &amp;newydd</translation>
    </message>
    <message>
        <source>Complainant tol&amp;d on</source>
        <translation>Dywe&amp;dwyd wrth yr achwynydd ar</translation>
    </message>
    <message>
        <source>A&amp;greed by</source>
        <translation>C&amp;ytunwyd gan</translation>
    </message>
    <message>
        <source>Authorised b&amp;y, and why</source>
        <translation>Awdurdodwyd &amp;gan, a pham</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Pa&amp;m</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Pwy</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;In which way</source>
        <translation>&amp;Ym mha ffordd</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>Can&amp;lyniad</translation>
    </message>
    <message>
        <source>Why &amp;this outcome</source>
        <translation>Pam y &amp;canlyniad hwn</translation>
    </message>
    <message>
        <source>Why it is &amp;late</source>
        <translation>Pam y mae&apos;n &amp;hwyr</translation>
    </message>
    <message>
        <source>Team that was late</source>
        <translation>Y tîm a oedd yn hwyr</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Prawf</translation>
    </message>
    <message>
        <source>What it is, and &amp;where</source>
        <translation>Beth ydyw, a &amp;ble</translation>
    </message>
    <message>
        <source>Why all the &amp;same</source>
        <translation>Pam serch &amp;hynny</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim un eto</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Rhywun newydd</translation>
    </message>
    <message>
        <source>Say why it is done all the same: the reason stands in the history.</source>
        <translation>Dywedwch pam y gwneir hyn serch hynny: saif y rheswm yn yr hanes.</translation>
    </message>
    <message>
        <source>The letter, call or message that proves the day, or a document of the case.</source>
        <translation>Y llythyr, yr alwad neu&apos;r neges sy&apos;n profi&apos;r diwrnod, neu ddogfen o&apos;r achos.</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <comment>its name</comment>
        <translation>Dogfen: %1</translation>
    </message>
</context>
<context>
    <name>redress::ActionDialog</name>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Cam gweithredu newydd</translation>
    </message>
    <message>
        <source>Save action</source>
        <translation>Cadw&apos;r cam gweithredu</translation>
    </message>
    <message>
        <source>W&amp;hat is to be done</source>
        <translation>Bet&amp;h sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>&amp;Kind of action</source>
        <translation>&amp;Math o gam gweithredu</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>I &amp;bwy</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Mater</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Perchennog</translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation>E&amp;rbyn</translation>
    </message>
    <message>
        <source>Do&amp;ne on</source>
        <translation>Gw&amp;naed ar</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Tystiolaeth</translation>
    </message>
    <message>
        <source>What shows that it was done.</source>
        <translation>Yr hyn sy&apos;n dangos iddo gael ei wneud.</translation>
    </message>
    <message>
        <source>Did the change hold?</source>
        <translation>A barhaodd y newid?</translation>
    </message>
    <message>
        <source>As&amp;k on</source>
        <translation>Go&amp;fyn ar</translation>
    </message>
    <message>
        <source>Once it is answered, the day of the answer: a later complaint with the same cause asks again.</source>
        <translation>Wedi iddo gael ei ateb, diwrnod yr ateb: bydd cwyn ddiweddarach â&apos;r un achos yn gofyn eto.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ateb</translation>
    </message>
    <message>
        <source>How &amp;we know</source>
        <translation>Sut y &amp;gwyddom</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, issue</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ei ofyn eto</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Newidiwyd y cam gweithredu</translation>
    </message>
    <message>
        <source>Action recorded</source>
        <translation>Cofnodwyd y cam gweithredu</translation>
    </message>
</context>
<context>
    <name>redress::Acts</name>
    <message>
        <source>The reply was sent already.</source>
        <translation>Anfonwyd yr ateb eisoes.</translation>
    </message>
    <message>
        <source>Stage %1 is closed.</source>
        <translation>Mae cam %1 wedi&apos;i gau.</translation>
    </message>
    <message>
        <source>It was acknowledged on %1.</source>
        <translation>Fe&apos;i cydnabuwyd ar %1.</translation>
    </message>
    <message>
        <source>The record of complaint was agreed on %1.</source>
        <translation>Cytunwyd ar gofnod y gŵyn ar %1.</translation>
    </message>
    <message>
        <source>The report was received on %1.</source>
        <translation>Daeth yr adroddiad i law ar %1.</translation>
    </message>
    <message>
        <source>The findings were received on %1.</source>
        <translation>Daeth y canfyddiadau i law ar %1.</translation>
    </message>
    <message>
        <source>No panel is arranged yet.</source>
        <translation>Nid oes panel wedi&apos;i drefnu eto.</translation>
    </message>
    <message>
        <source>The panel meets on %1.</source>
        <translation>Mae&apos;r panel yn cyfarfod ar %1.</translation>
    </message>
    <message>
        <source>It was offered on %1.</source>
        <translation>Fe&apos;i cynigiwyd ar %1.</translation>
    </message>
    <message>
        <source>The complaint was withdrawn.</source>
        <translation>Tynnwyd y gŵyn yn ôl.</translation>
    </message>
    <message>
        <source>The complaint was discontinued.</source>
        <translation>Terfynwyd y gŵyn.</translation>
    </message>
    <message>
        <source>Stage %1 has no response yet.</source>
        <translation>Nid oes ymateb i gam %1 eto.</translation>
    </message>
    <message>
        <source>It was referred on %1.</source>
        <translation>Fe&apos;i cyfeiriwyd ar %1.</translation>
    </message>
    <message>
        <source>The complaints manager</source>
        <translation>Y rheolwr cwynion</translation>
    </message>
    <message>
        <source>The complainant</source>
        <translation>Yr achwynydd</translation>
    </message>
    <message>
        <source>The complaints manager and the complainant</source>
        <translation>Y rheolwr cwynion a&apos;r achwynydd</translation>
    </message>
    <message>
        <source>Accept as stage 1</source>
        <translation>Derbyn fel cam 1</translation>
    </message>
    <message>
        <source>Begin stage %1</source>
        <translation>Dechrau cam %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Cydnabod</translation>
    </message>
    <message>
        <source>Extend the time</source>
        <translation>Ymestyn yr amser</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Atal dros dro</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Dod â&apos;r ataliad i ben</translation>
    </message>
    <message>
        <source>Appoint somebody</source>
        <translation>Penodi rhywun</translation>
    </message>
    <message>
        <source>Record of complaint agreed</source>
        <translation>Cytunwyd ar gofnod y gŵyn</translation>
    </message>
    <message>
        <source>Investigator&apos;s report received</source>
        <translation>Daeth adroddiad yr ymchwilydd i law</translation>
    </message>
    <message>
        <source>Arrange the panel</source>
        <translation>Trefnu&apos;r panel</translation>
    </message>
    <message>
        <source>Findings of the panel received</source>
        <translation>Daeth canfyddiadau&apos;r panel i law</translation>
    </message>
    <message>
        <source>Send the adjudication and close</source>
        <translation>Anfon y dyfarniad a chau</translation>
    </message>
    <message>
        <source>Send the reply to the panel and close</source>
        <translation>Anfon yr ateb i&apos;r panel a chau</translation>
    </message>
    <message>
        <source>Send the response and close</source>
        <translation>Anfon yr ymateb a chau</translation>
    </message>
    <message>
        <source>Offer stage %1</source>
        <translation>Cynnig cam %1</translation>
    </message>
    <message>
        <source>Refuse stage %1</source>
        <translation>Gwrthod cam %1</translation>
    </message>
    <message>
        <source>Complaint withdrawn</source>
        <translation>Tynnwyd y gŵyn yn ôl</translation>
    </message>
    <message>
        <source>Discontinue</source>
        <translation>Terfynu</translation>
    </message>
    <message>
        <source>Refer early to the Ombudsman</source>
        <translation>Cyfeirio&apos;n gynnar at yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Offer dispute resolution</source>
        <translation>Cynnig datrys anghydfod</translation>
    </message>
    <message>
        <source>Dispute resolution held</source>
        <translation>Cynhaliwyd datrys anghydfod</translation>
    </message>
    <message>
        <source>Send the reply and close</source>
        <translation>Anfon yr ateb a chau</translation>
    </message>
    <message>
        <source>Say what proves this day</source>
        <translation>Dweud beth sy&apos;n profi&apos;r diwrnod hwn</translation>
    </message>
    <message>
        <source>The panel is to meet by %1.</source>
        <translation>Mae&apos;r panel i gyfarfod erbyn %1.</translation>
    </message>
    <message>
        <source>Aim: %1. Limit: %2.</source>
        <translation>Nod: %1. Terfyn: %2.</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Terfyn amser: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Agreed after %n working day(s).</source>
        <translation>
            <numerusform>Cytunwyd ar ôl %n diwrnod gwaith.</numerusform>
            <numerusform>Cytunwyd ar ôl %n diwrnod gwaith.</numerusform>
            <numerusform>Cytunwyd ar ôl %n diwrnod gwaith.</numerusform>
            <numerusform>Cytunwyd ar ôl %n diwrnod gwaith.</numerusform>
            <numerusform>Cytunwyd ar ôl %n diwrnod gwaith.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit from the request: %1; from the record agreed: %2.</source>
        <translation>Terfyn o&apos;r cais: %1; o gytuno ar y cofnod: %2.</translation>
    </message>
    <message>
        <source>The clock stands still from now on.</source>
        <translation>Mae&apos;r cloc yn sefyll o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The last day stays %1.</source>
        <translation>Mae&apos;r diwrnod olaf yn aros yn %1.</translation>
    </message>
    <message>
        <source>The last day moves from %1 to %2; the earlier one is kept.</source>
        <translation>Mae&apos;r diwrnod olaf yn symud o %1 i %2; cedwir yr un cynharach.</translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation>%1 yw&apos;r diwrnod olaf.</translation>
    </message>
    <message>
        <source>Answered on working day %1, in time.</source>
        <translation>Atebwyd ar ddiwrnod gwaith %1, mewn pryd.</translation>
    </message>
    <message>
        <source>Answered on working day %1, late.</source>
        <translation>Atebwyd ar ddiwrnod gwaith %1, yn hwyr.</translation>
    </message>
    <message>
        <source>Stage %1 may be asked for until %2.</source>
        <translation>Gellir gofyn am gam %1 hyd %2.</translation>
    </message>
    <message numerus="yes">
        <source>Appointed %n working day(s) after the request.</source>
        <translation>
            <numerusform>Penodwyd %n diwrnod gwaith ar ôl y cais.</numerusform>
            <numerusform>Penodwyd %n diwrnod gwaith ar ôl y cais.</numerusform>
            <numerusform>Penodwyd %n diwrnod gwaith ar ôl y cais.</numerusform>
            <numerusform>Penodwyd %n diwrnod gwaith ar ôl y cais.</numerusform>
            <numerusform>Penodwyd %n diwrnod gwaith ar ôl y cais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock stops for this reason.</source>
        <translation>Mae&apos;r cloc yn stopio am y rheswm hwn.</translation>
    </message>
    <message>
        <source>The clock runs on.</source>
        <translation>Mae&apos;r cloc yn parhau.</translation>
    </message>
    <message>
        <source>Its findings are due by %1, the reply by %2.</source>
        <translation>Mae ei ganfyddiadau i fod i mewn erbyn %1, a&apos;r ateb erbyn %2.</translation>
    </message>
</context>
<context>
    <name>redress::AdvocacyDialog</name>
    <message>
        <source>Advocacy</source>
        <translation>Eiriolaeth</translation>
    </message>
    <message>
        <source>Add advocacy</source>
        <translation>Ychwanegu eiriolaeth</translation>
    </message>
    <message>
        <source>Save advocacy</source>
        <translation>Cadw&apos;r eiriolaeth</translation>
    </message>
    <message>
        <source>&amp;Offered on</source>
        <translation>Cy&amp;nigiwyd ar</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ateb</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Darparwr</translation>
    </message>
    <message>
        <source>Appo&amp;inted on</source>
        <translation>Peno&amp;dwyd ar</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Dim ateb eto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Advocacy changed</source>
        <translation>Newidiwyd yr eiriolaeth</translation>
    </message>
    <message>
        <source>Advocacy recorded</source>
        <translation>Cofnodwyd yr eiriolaeth</translation>
    </message>
</context>
<context>
    <name>redress::AnswersPane</name>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>I&apos;r cyhoedd</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Mewnol</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Co&amp;py the answer</source>
        <translation>Co&amp;pïo&apos;r ateb</translation>
    </message>
    <message>
        <source>&amp;Save the answer...</source>
        <translation>Ca&amp;dw&apos;r ateb...</translation>
    </message>
    <message>
        <source>Answering ...</source>
        <translation>Wrthi&apos;n ateb ...</translation>
    </message>
    <message>
        <source>%1, in full: not to be published</source>
        <comment>a period</comment>
        <translation>%1, yn llawn: nid i&apos;w gyhoeddi</translation>
    </message>
    <message>
        <source>The answer was copied.</source>
        <translation>Copïwyd yr ateb.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testun (*.txt)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Cadw&apos;r ateb</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Ysgrifennwyd %1.</translation>
    </message>
    <message>
        <source>Answering, and hiding small numbers over all answers ...</source>
        <translation>Yn ateb, ac yn cuddio niferoedd bach dros yr holl atebion ...</translation>
    </message>
    <message>
        <source>%1, small numbers hidden over all answers and the return together. The public copy of a report is worked out by itself: whoever publishes both holds them against each other first.</source>
        <comment>a period</comment>
        <translation>%1, niferoedd bach wedi&apos;u cuddio dros yr holl atebion a&apos;r ffurflen gyda&apos;i gilydd. Cyfrifir copi cyhoeddus adroddiad ar ei ben ei hun: bydd pwy bynnag sy&apos;n cyhoeddi&apos;r ddau yn eu cymharu yn gyntaf.</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>Dangos y &amp;tabl</translation>
    </message>
    <message>
        <source>There each number of the answer opens its cases</source>
        <translation>Yno mae pob rhif yn yr ateb yn agor ei achosion</translation>
    </message>
    <message>
        <source>Show a &amp;table</source>
        <translation>Dangos &amp;tabl</translation>
    </message>
</context>
<context>
    <name>redress::ApprovalCheck</name>
    <message>
        <source>%1 has no value.</source>
        <translation>Nid oes gwerth gan %1.</translation>
    </message>
    <message>
        <source>%1 has no value: %2.</source>
        <translation>Nid oes gwerth gan %1: %2.</translation>
    </message>
    <message>
        <source>Not read since it was taken over from the year before: %1</source>
        <translation>Heb ei ddarllen ers ei gymryd drosodd o&apos;r flwyddyn cynt: %1</translation>
    </message>
    <message>
        <source>The public copy would show %1, which is below %2.</source>
        <comment>a number; a limit</comment>
        <translation>Byddai&apos;r copi cyhoeddus yn dangos %1, sy&apos;n is na %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where; T3.2c</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Dim gwerth</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>I&apos;w ddarllen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Cyfansymiau</translation>
    </message>
    <message>
        <source>Numbers of tables</source>
        <translation>Rhifau tablau</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>Small number</source>
        <translation>Nifer bach</translation>
    </message>
</context>
<context>
    <name>redress::ArrangementBox</name>
    <message>
        <source>As in the lists</source>
        <translation>Fel yn y rhestrau</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Yn ôl enw</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Y mwyaf yn gyntaf</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Y lleiaf yn gyntaf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Order of rows:</source>
        <translation>Trefn y rhesi:</translation>
    </message>
    <message>
        <source>By column:</source>
        <translation>Yn ôl colofn:</translation>
    </message>
    <message>
        <source>Rows shown:</source>
        <translation>Rhesi a ddangosir:</translation>
    </message>
    <message>
        <source>The rest as one row, Others</source>
        <translation>Y gweddill fel un rhes, Eraill</translation>
    </message>
    <message>
        <source>Row of totals</source>
        <translation>Rhes o gyfansymiau</translation>
    </message>
    <message>
        <source>Columns of totals</source>
        <translation>Colofnau o gyfansymiau</translation>
    </message>
    <message>
        <source>Years:</source>
        <translation>Blynyddoedd:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Gwahaniaeth</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>Fel canran</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>Mewn pwyntiau canran</translation>
    </message>
    <message>
        <source>Column of change:</source>
        <translation>Colofn newid:</translation>
    </message>
    <message>
        <source>Published figures of earlier years</source>
        <translation>Ffigurau cyhoeddedig blynyddoedd cynharach</translation>
    </message>
    <message>
        <source>The last that has figures</source>
        <translation>Yr olaf sydd â ffigurau</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Eraill</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Rows with nothing in them:</source>
        <translation>Rhesi heb ddim ynddynt:</translation>
    </message>
    <message>
        <source>As the council has it</source>
        <translation>Fel y mae gan y cyngor</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Wedi&apos;u dangos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi&apos;u gadael allan</translation>
    </message>
    <message>
        <source>Shown where the table lists them, and no others</source>
        <translation>Wedi&apos;u dangos lle mae&apos;r tabl yn eu rhestru, a dim eraill</translation>
    </message>
</context>
<context>
    <name>redress::Backup</name>
    <message>
        <source>The backup was cancelled. No copy was kept; the file is as it was.</source>
        <translation>Canslwyd y copi wrth gefn. Ni chadwyd copi; mae&apos;r ffeil fel yr oedd.</translation>
    </message>
    <message>
        <source>The copy could not be read back.</source>
        <translation>Ni ellid darllen y copi yn ôl.</translation>
    </message>
    <message>
        <source>The checksum beside the backup could not be written.</source>
        <translation>Ni ellid ysgrifennu&apos;r swm gwirio wrth ymyl y copi wrth gefn.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Backups never overwrite. Choose another name.</source>
        <translation>Mae ffeil %1 yn bod eisoes. Nid yw copïau wrth gefn byth yn trosysgrifo. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. No backup was made.</source>
        <translation>Nid yw&apos;r ffolder %1 yno. Ni wnaed copi wrth gefn.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wrthi&apos;n copïo</translation>
    </message>
    <message>
        <source>Checking the copy</source>
        <translation>Wrthi&apos;n gwirio&apos;r copi</translation>
    </message>
    <message>
        <source>The copy failed its check, so it was not kept. The file itself was not changed; check it.</source>
        <translation>Ni phasiodd y copi ei wiriad, felly ni chafodd ei gadw. Ni newidiwyd y ffeil ei hun; gwiriwch hi.</translation>
    </message>
    <message>
        <source>The backup could not be given its name. No copy was kept.</source>
        <translation>Ni ellid rhoi ei enw i&apos;r copi wrth gefn. Ni chadwyd copi.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. No backup was made. Choose another folder, or ask for the right to write there.</source>
        <translation>Ni ellir ysgrifennu yn y ffolder %1. Ni wnaed copi wrth gefn. Dewiswch ffolder arall, neu gofynnwch am yr hawl i ysgrifennu yno.</translation>
    </message>
</context>
<context>
    <name>redress::BulkChange</name>
    <message>
        <source>A case at the Ombudsman: only its officer can be changed here.</source>
        <translation>Achos gyda&apos;r Ombwdsmon: dim ond ei swyddog y gellir ei newid yma.</translation>
    </message>
    <message>
        <source>This choice is no longer in the file. Nothing was changed.</source>
        <translation>Nid yw&apos;r dewis hwn yn y ffeil mwyach. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Choose a directorate or a service.</source>
        <translation>Dewiswch gyfarwyddiaeth neu wasanaeth.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer used, and is not given to cases anew.</source>
        <translation>Nid yw &quot;%1&quot; yn cael ei ddefnyddio mwyach, ac ni chaiff ei roi i achosion o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Received on %1, before %2 was there.</source>
        <translation>Derbyniwyd ar %1, cyn bod %2 yno.</translation>
    </message>
    <message>
        <source>Received on %1, after %2 was closed.</source>
        <translation>Derbyniwyd ar %1, ar ôl cau %2.</translation>
    </message>
    <message>
        <source>Counted in quarter %1 of %2, which is closed: change it in the case file.</source>
        <translation>Wedi&apos;i gyfrif yn chwarter %1 o %2, sydd wedi cau: newidiwch ef yn ffeil yr achos.</translation>
    </message>
    <message>
        <source>%1 was changed again since. Nothing was taken back; change the cases in another way.</source>
        <translation>Newidiwyd %1 eto ers hynny. Ni thynnwyd dim yn ôl; newidiwch yr achosion mewn ffordd arall.</translation>
    </message>
    <message>
        <source>Nothing was changed: say why.</source>
        <translation>Ni newidiwyd dim: dywedwch pam.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Dull cysylltu</translation>
    </message>
    <message>
        <source>Complainant type</source>
        <translation>Math o achwynydd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
</context>
<context>
    <name>redress::BulkDialog</name>
    <message>
        <source>none</source>
        <comment>a fact that is not known</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <comment>why</comment>
        <translation>yn aros: %1</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>felly eisoes</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>yn newid</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Bryd hynny</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
    <message>
        <source>&amp;Fact</source>
        <translation>&amp;Ffaith</translation>
    </message>
    <message>
        <source>Shall &amp;be</source>
        <translation>I fo&amp;d yn</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;t</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pam</translation>
    </message>
    <message>
        <source>Stands in the history of each case with the change.</source>
        <translation>Saif yn hanes pob achos gyda&apos;r newid.</translation>
    </message>
    <message>
        <source>What would become of each case</source>
        <translation>Beth fyddai&apos;n dod o bob achos</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>More than %1 cases: narrow the list down first, so that what is done to each can be looked through.</source>
        <translation>Mwy na %1 achos: culhewch y rhestr yn gyntaf, fel y gellir edrych drwy&apos;r hyn a wneir i bob un.</translation>
    </message>
    <message>
        <source>Choose what it shall be, to see what would become of each case.</source>
        <translation>Dewiswch beth y mae i fod, i weld beth fyddai&apos;n dod o bob achos.</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 stay as they are: the reason stands beside each.</source>
        <translation>Byddai %1 yn newid, mae %2 felly eisoes, mae %3 yn aros fel y maent: saif y rheswm wrth bob un.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n case(s)</source>
        <translation>
            <numerusform>Newid %n achos</numerusform>
            <numerusform>Newid %n achos</numerusform>
            <numerusform>Newid %n achos</numerusform>
            <numerusform>Newid %n achos</numerusform>
            <numerusform>Newid %n achos</numerusform>
            <numerusform>Newid %n achos</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
    <message>
        <source>Changed many cases: %1</source>
        <comment>which fact</comment>
        <translation>Newidiwyd llawer o achosion: %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n case(s)</source>
        <translation>
            <numerusform>newid %n achos</numerusform>
            <numerusform>newid %n achos</numerusform>
            <numerusform>newid %n achos</numerusform>
            <numerusform>newid %n achos</numerusform>
            <numerusform>newid %n achos</numerusform>
            <numerusform>newid %n achos</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back the change of many cases: %1</source>
        <comment>which fact</comment>
        <translation>Tynnwyd yn ôl newid llawer o achosion: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed: %1 is now %2.</source>
        <comment>a fact and its value</comment>
        <translation>
            <numerusform>Newidiwyd %n achos: %1 yw %2 bellach.</numerusform>
            <numerusform>Newidiwyd %n achos: %1 yw %2 bellach.</numerusform>
            <numerusform>Newidiwyd %n achos: %1 yw %2 bellach.</numerusform>
            <numerusform>Newidiwyd %n achos: %1 yw %2 bellach.</numerusform>
            <numerusform>Newidiwyd %n achos: %1 yw %2 bellach.</numerusform>
            <numerusform>Newidiwyd %n achos: %1 yw %2 bellach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarChange</name>
    <message>
        <source>%1 is a bank holiday already: %2.</source>
        <translation>Mae %1 eisoes yn ŵyl banc: %2.</translation>
    </message>
    <message>
        <source>%1 is a closing day already: %2.</source>
        <translation>Mae %1 eisoes yn ddiwrnod cau: %2.</translation>
    </message>
    <message>
        <source>Say which day.</source>
        <translation>Dywedwch pa ddiwrnod.</translation>
    </message>
    <message>
        <source>The working calendar reaches from %1 to %2.</source>
        <translation>Mae&apos;r calendr gwaith yn ymestyn o %1 hyd at %2.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first, %2.</source>
        <translation>Mae&apos;r diwrnod olaf, %1, cyn y cyntaf, %2.</translation>
    </message>
    <message numerus="yes">
        <source>That would be a closure of %n day(s). One of more than %1 is added in parts.</source>
        <translation>
            <numerusform>Byddai hynny&apos;n gyfnod cau o %n diwrnod. Ychwanegir un o fwy na %1 fesul rhan.</numerusform>
            <numerusform>Byddai hynny&apos;n gyfnod cau o %n diwrnod. Ychwanegir un o fwy na %1 fesul rhan.</numerusform>
            <numerusform>Byddai hynny&apos;n gyfnod cau o %n diwrnod. Ychwanegir un o fwy na %1 fesul rhan.</numerusform>
            <numerusform>Byddai hynny&apos;n gyfnod cau o %n diwrnod. Ychwanegir un o fwy na %1 fesul rhan.</numerusform>
            <numerusform>Byddai hynny&apos;n gyfnod cau o %n diwrnod. Ychwanegir un o fwy na %1 fesul rhan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at a weekend and is no working day anyway.</source>
        <translation>Mae %1 ar benwythnos ac nid yw&apos;n ddiwrnod gwaith beth bynnag.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Rhowch enw iddo.</translation>
    </message>
    <message>
        <source>%1, %2, is not in the calendar any more.</source>
        <translation>Nid yw %1, %2, yn y calendr mwyach.</translation>
    </message>
</context>
<context>
    <name>redress::CalendarDialog</name>
    <message>
        <source>Deadlines to a calendar</source>
        <translation>Terfynau amser i galendr</translation>
    </message>
    <message>
        <source>A file for Outlook and other calendars: a whole day for each limit, and for each aim to come. Saved again later, it moves what has moved. Nobody&apos;s name is in it.</source>
        <translation>Ffeil ar gyfer Outlook a chalendrau eraill: diwrnod cyfan i bob terfyn amser, ac i bob nod sydd i ddod. O&apos;i chadw eto&apos;n ddiweddarach, mae&apos;n symud yr hyn sydd wedi symud. Nid oes enw neb ynddi.</translation>
    </message>
    <message>
        <source>&amp;Save calendar...</source>
        <translation>&amp;Cadw&apos;r calendr...</translation>
    </message>
    <message>
        <source>The list as it is shown</source>
        <translation>Y rhestr fel y&apos;i dangosir</translation>
    </message>
    <message>
        <source>never</source>
        <translation>byth</translation>
    </message>
    <message>
        <source>on the day itself, at 9 o&apos;clock</source>
        <translation>ar y diwrnod ei hun, am 9 o&apos;r gloch</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) before, at 9 o&apos;clock</source>
        <translation>
            <numerusform>%n diwrnod gwaith ymlaen llaw, am 9 o&apos;r gloch</numerusform>
            <numerusform>%n diwrnod gwaith ymlaen llaw, am 9 o&apos;r gloch</numerusform>
            <numerusform>%n diwrnod gwaith ymlaen llaw, am 9 o&apos;r gloch</numerusform>
            <numerusform>%n diwrnod gwaith ymlaen llaw, am 9 o&apos;r gloch</numerusform>
            <numerusform>%n diwrnod gwaith ymlaen llaw, am 9 o&apos;r gloch</numerusform>
            <numerusform>%n diwrnod gwaith ymlaen llaw, am 9 o&apos;r gloch</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deadlines of</source>
        <translation>Terfyna&amp;u amser</translation>
    </message>
    <message>
        <source>&amp;Remind</source>
        <translation>&amp;Atgoffa</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s).</source>
        <translation>
            <numerusform>%n terfyn amser.</numerusform>
            <numerusform>%n terfyn amser.</numerusform>
            <numerusform>%n terfyn amser.</numerusform>
            <numerusform>%n terfyn amser.</numerusform>
            <numerusform>%n terfyn amser.</numerusform>
            <numerusform>%n terfyn amser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s); %1 more have no day to keep.</source>
        <translation>
            <numerusform>%n terfyn amser; nid oes gan %1 arall ddiwrnod i&apos;w gadw.</numerusform>
            <numerusform>%n terfyn amser; nid oes gan %1 arall ddiwrnod i&apos;w gadw.</numerusform>
            <numerusform>%n terfyn amser; nid oes gan %1 arall ddiwrnod i&apos;w gadw.</numerusform>
            <numerusform>%n terfyn amser; nid oes gan %1 arall ddiwrnod i&apos;w gadw.</numerusform>
            <numerusform>%n terfyn amser; nid oes gan %1 arall ddiwrnod i&apos;w gadw.</numerusform>
            <numerusform>%n terfyn amser; nid oes gan %1 arall ddiwrnod i&apos;w gadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redress: %1</source>
        <comment>whose deadlines</comment>
        <translation>Redress: %1</translation>
    </message>
    <message>
        <source>Redress: deadlines</source>
        <translation>Redress: terfynau amser</translation>
    </message>
    <message>
        <source>Save calendar</source>
        <translation>Cadw&apos;r calendr</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendr (*.ics)</translation>
    </message>
</context>
<context>
    <name>redress::CalendarFile</name>
    <message>
        <source>%1 (%2)</source>
        <comment>days and their name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Calendar: %1 added</source>
        <translation>Calendr: ychwanegwyd %1</translation>
    </message>
    <message>
        <source>Calendar: %1 removed</source>
        <translation>Calendr: tynnwyd %1</translation>
    </message>
    <message>
        <source>Calendar: %1 in place of %2</source>
        <translation>Calendr: %1 yn lle %2</translation>
    </message>
    <message>
        <source>Calendar: settings changed</source>
        <translation>Calendr: newidiwyd y gosodiadau</translation>
    </message>
    <message numerus="yes">
        <source>Calendar: %n day(s) changed</source>
        <translation>
            <numerusform>Calendr: newidiwyd %n diwrnod</numerusform>
            <numerusform>Calendr: newidiwyd %n diwrnod</numerusform>
            <numerusform>Calendr: newidiwyd %n diwrnod</numerusform>
            <numerusform>Calendr: newidiwyd %n diwrnod</numerusform>
            <numerusform>Calendr: newidiwyd %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the calendar was changed.</source>
        <translation>Ni newidiwyd dim o&apos;r calendr.</translation>
    </message>
    <message>
        <source>Say why the calendar is changed: due dates follow from it. Nothing was changed.</source>
        <translation>Dywedwch pam y newidir y calendr: mae dyddiadau dyledus yn dilyn ohono. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Ni newidiwyd dim: %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>who, when, why</comment>
        <translation>%1 ar %2: %3</translation>
    </message>
    <message>
        <source>Added by the council</source>
        <translation>Ychwanegwyd gan y cyngor</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Ychwanegwyd gan %1</translation>
    </message>
    <message>
        <source>%1; added by the council</source>
        <translation>%1; ychwanegwyd gan y cyngor</translation>
    </message>
    <message>
        <source>%1; added by %2</source>
        <translation>%1; ychwanegwyd gan %2</translation>
    </message>
    <message>
        <source>Not kept: the council counts it as a working day</source>
        <translation>Heb ei gadw: mae&apos;r cyngor yn ei gyfrif yn ddiwrnod gwaith</translation>
    </message>
    <message>
        <source>Removed by %1</source>
        <translation>Tynnwyd gan %1</translation>
    </message>
    <message>
        <source>To be added, not applied yet</source>
        <translation>I&apos;w ychwanegu, heb ei roi ar waith eto</translation>
    </message>
    <message>
        <source>%1; to be added, not applied yet</source>
        <translation>%1; i&apos;w ychwanegu, heb ei roi ar waith eto</translation>
    </message>
    <message>
        <source>To be removed, not applied yet</source>
        <translation>I&apos;w dynnu, heb ei roi ar waith eto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Closing days are working days of statutory procedures, always; the council&apos;s own procedures leave them out.</source>
        <translation>Mae diwrnodau cau yn ddiwrnodau gwaith i weithdrefnau statudol, bob amser; mae gweithdrefnau&apos;r cyngor ei hun yn eu hepgor.</translation>
    </message>
    <message>
        <source>Closing days are working days of all procedures: they move no due date.</source>
        <translation>Mae diwrnodau cau yn ddiwrnodau gwaith i bob gweithdrefn: nid ydynt yn symud yr un dyddiad dyledus.</translation>
    </message>
    <message>
        <source>Bank holidays are published up to %1. No open due date lies after that year.</source>
        <translation>Mae gwyliau banc wedi&apos;u cyhoeddi hyd at %1. Nid oes dyddiad dyledus agored ar ôl y flwyddyn honno.</translation>
    </message>
    <message numerus="yes">
        <source>Bank holidays are published up to %1. %n open due date(s) lie after that year: a day that is proclaimed later may move them.</source>
        <translation>
            <numerusform>Mae gwyliau banc wedi&apos;u cyhoeddi hyd at %1. Mae %n dyddiad dyledus agored ar ôl y flwyddyn honno: gall diwrnod a gyhoeddir yn ddiweddarach eu symud.</numerusform>
            <numerusform>Mae gwyliau banc wedi&apos;u cyhoeddi hyd at %1. Mae %n dyddiad dyledus agored ar ôl y flwyddyn honno: gall diwrnod a gyhoeddir yn ddiweddarach ei symud.</numerusform>
            <numerusform>Mae gwyliau banc wedi&apos;u cyhoeddi hyd at %1. Mae %n dyddiad dyledus agored ar ôl y flwyddyn honno: gall diwrnod a gyhoeddir yn ddiweddarach eu symud.</numerusform>
            <numerusform>Mae gwyliau banc wedi&apos;u cyhoeddi hyd at %1. Mae %n dyddiad dyledus agored ar ôl y flwyddyn honno: gall diwrnod a gyhoeddir yn ddiweddarach eu symud.</numerusform>
            <numerusform>Mae gwyliau banc wedi&apos;u cyhoeddi hyd at %1. Mae %n dyddiad dyledus agored ar ôl y flwyddyn honno: gall diwrnod a gyhoeddir yn ddiweddarach eu symud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heddiw</translation>
    </message>
    <message>
        <source>%1, a deadline</source>
        <translation>%1, terfyn amser</translation>
    </message>
    <message>
        <source>%1, %2: not counted</source>
        <comment>a day and its holiday</comment>
        <translation>%1, %2: heb ei gyfrif</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>a weekend</comment>
        <translation>%1: heb ei gyfrif</translation>
    </message>
    <message>
        <source>%1, working day %2</source>
        <translation>%1, diwrnod gwaith %2</translation>
    </message>
</context>
<context>
    <name>redress::CalendarRehearsal</name>
    <message>
        <source>No open due date moves.</source>
        <translation>Nid oes dyddiad dyledus agored yn symud.</translation>
    </message>
    <message numerus="yes">
        <source>%n open due date(s) move: %1 would be late then, %2 no longer.</source>
        <translation>
            <numerusform>Mae %n dyddiad dyledus agored yn symud: byddai %1 yn hwyr wedyn, a %2 heb fod yn hwyr mwyach.</numerusform>
            <numerusform>Mae %n dyddiad dyledus agored yn symud: byddai %1 yn hwyr wedyn, a %2 heb fod yn hwyr mwyach.</numerusform>
            <numerusform>Mae %n dyddiad dyledus agored yn symud: byddai %1 yn hwyr wedyn, a %2 heb fod yn hwyr mwyach.</numerusform>
            <numerusform>Mae %n dyddiad dyledus agored yn symud: byddai %1 yn hwyr wedyn, a %2 heb fod yn hwyr mwyach.</numerusform>
            <numerusform>Mae %n dyddiad dyledus agored yn symud: byddai %1 yn hwyr wedyn, a %2 heb fod yn hwyr mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer that was given changes between in time and late.</source>
        <translation>Nid oes ateb a roddwyd yn newid rhwng mewn pryd a hwyr.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) that were given would count otherwise: %1 as in time, %2 as late.</source>
        <translation>
            <numerusform>Byddai %n ateb a roddwyd yn cyfrif yn wahanol: %1 fel mewn pryd, %2 fel hwyr.</numerusform>
            <numerusform>Byddai %n ateb a roddwyd yn cyfrif yn wahanol: %1 fel mewn pryd, %2 fel hwyr.</numerusform>
            <numerusform>Byddai %n ateb a roddwyd yn cyfrif yn wahanol: %1 fel mewn pryd, %2 fel hwyr.</numerusform>
            <numerusform>Byddai %n ateb a roddwyd yn cyfrif yn wahanol: %1 fel mewn pryd, %2 fel hwyr.</numerusform>
            <numerusform>Byddai %n ateb a roddwyd yn cyfrif yn wahanol: %1 fel mewn pryd, %2 fel hwyr.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has been approved, so none can differ.</source>
        <translation>Ni chymeradwywyd yr un adroddiad, felly ni all yr un fod yn wahanol.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved report(s) stay as they are, with every figure in them.</source>
        <translation>
            <numerusform>Mae %n adroddiad a gymeradwywyd yn aros fel y mae, gyda phob ffigur ynddo.</numerusform>
            <numerusform>Mae %n adroddiad a gymeradwywyd yn aros fel y mae, gyda phob ffigur ynddo.</numerusform>
            <numerusform>Mae %n adroddiad a gymeradwywyd yn aros fel y maent, gyda phob ffigur ynddynt.</numerusform>
            <numerusform>Mae %n adroddiad a gymeradwywyd yn aros fel y maent, gyda phob ffigur ynddynt.</numerusform>
            <numerusform>Mae %n adroddiad a gymeradwywyd yn aros fel y maent, gyda phob ffigur ynddynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes late</source>
        <translation>yn mynd yn hwyr</translation>
    </message>
    <message>
        <source>no longer late</source>
        <translation>heb fod yn hwyr mwyach</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>diwrnod arall</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n diwrnod yn hwyrach</numerusform>
            <numerusform>%n diwrnod yn hwyrach</numerusform>
            <numerusform>%n diwrnod yn hwyrach</numerusform>
            <numerusform>%n diwrnod yn hwyrach</numerusform>
            <numerusform>%n diwrnod yn hwyrach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n diwrnod yn gynharach</numerusform>
            <numerusform>%n diwrnod yn gynharach</numerusform>
            <numerusform>%n diwrnod yn gynharach</numerusform>
            <numerusform>%n diwrnod yn gynharach</numerusform>
            <numerusform>%n diwrnod yn gynharach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CalendarSection</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Gŵyl banc</translation>
    </message>
    <message numerus="yes">
        <source>Closed, %n day(s)</source>
        <translation>
            <numerusform>Ar gau, %n diwrnod</numerusform>
            <numerusform>Ar gau, %n diwrnod</numerusform>
            <numerusform>Ar gau, %n diwrnod</numerusform>
            <numerusform>Ar gau, %n diwrnod</numerusform>
            <numerusform>Ar gau, %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the &amp;published list up to</source>
        <translation>Cymharwyd â&apos;r rhestr a &amp;gyhoeddwyd hyd at</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>Add a &amp;day...</source>
        <translation>Ychwanegu &amp;diwrnod...</translation>
    </message>
    <message>
        <source>Add c&amp;losing days...</source>
        <translation>Ychwanegu diwrnodau &amp;cau...</translation>
    </message>
    <message>
        <source>Move &amp;it...</source>
        <translation>Ei s&amp;ymud...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Tynn&amp;u</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Diwrnod yr wythnos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>O ble</translation>
    </message>
    <message>
        <source>Days of the year that are not worked</source>
        <translation>Diwrnodau&apos;r flwyddyn nad ydynt yn ddiwrnodau gwaith</translation>
    </message>
    <message>
        <source>The council&apos;s o&amp;wn procedures leave out its closing days</source>
        <translation>Mae g&amp;weithdrefnau&apos;r cyngor ei hun yn hepgor ei ddiwrnodau cau</translation>
    </message>
    <message>
        <source>Compared with the published list up to</source>
        <translation>Cymharwyd â&apos;r rhestr a gyhoeddwyd hyd at</translation>
    </message>
    <message>
        <source>The last year whose days were compared with the published list of bank holidays in England and Wales</source>
        <translation>Y flwyddyn olaf y cymharwyd ei diwrnodau â&apos;r rhestr a gyhoeddwyd o wyliau banc Cymru a Lloegr</translation>
    </message>
    <message>
        <source>The days of a year that no clock counts: bank holidays of England and Wales by rule and proclamation, and those that you add, move or remove. Closing days of the council are working days of statutory procedures, always; tick whether its own procedures leave them out. Rehearse shows which due dates would move, and Enter there opens the case; nothing is written before Apply, which asks for a reason and counts all due dates anew. Approved reports and published figures stay as they are. Delete removes the chosen day.</source>
        <translation>Diwrnodau blwyddyn nad oes yr un cloc yn eu cyfrif: gwyliau banc Cymru a Lloegr yn ôl rheol a chyhoeddiad, a&apos;r rhai rydych chi&apos;n eu hychwanegu, eu symud neu eu tynnu. Mae diwrnodau cau&apos;r cyngor yn ddiwrnodau gwaith i weithdrefnau statudol, bob amser; ticiwch a yw ei weithdrefnau ei hun yn eu hepgor. Mae Rhagbrofi yn dangos pa ddyddiadau dyledus a fyddai&apos;n symud, ac mae Enter yno&apos;n agor yr achos; ni chaiff dim ei ysgrifennu cyn Rhoi ar waith, sy&apos;n gofyn am reswm ac yn cyfrif pob dyddiad dyledus o&apos;r newydd. Mae adroddiadau a gymeradwywyd a ffigurau a gyhoeddwyd yn aros fel y maent. Mae Delete yn tynnu&apos;r diwrnod a ddewiswyd.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Rhoi yn ô&amp;l</translation>
    </message>
    <message>
        <source>A bank holiday that was proclaimed</source>
        <translation>Gŵyl banc a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Days on which the council is closed, such as 27 to 31 December</source>
        <translation>Diwrnodau pan fydd y cyngor ar gau, megis 27 i 31 Rhagfyr</translation>
    </message>
    <message>
        <source>Puts a bank holiday on another day, as a proclamation does</source>
        <translation>Mae&apos;n rhoi gŵyl banc ar ddiwrnod arall, fel y gwna cyhoeddiad</translation>
    </message>
    <message>
        <source>Keeps the day in the calendar</source>
        <translation>Mae&apos;n cadw&apos;r diwrnod yn y calendr</translation>
    </message>
    <message>
        <source>Makes a working day of it (Delete)</source>
        <translation>Mae&apos;n ei wneud yn ddiwrnod gwaith (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the calendar</source>
        <translation>
            <numerusform>%n diwrnod o&apos;r calendr</numerusform>
            <numerusform>%n diwrnod o&apos;r calendr</numerusform>
            <numerusform>%n diwrnod o&apos;r calendr</numerusform>
            <numerusform>%n diwrnod o&apos;r calendr</numerusform>
            <numerusform>%n diwrnod o&apos;r calendr</numerusform>
        </translation>
    </message>
    <message>
        <source>settings of the calendar</source>
        <translation>gosodiadau&apos;r calendr</translation>
    </message>
    <message>
        <source>Look first at what would move; then say why, and apply it.</source>
        <translation>Edrychwch yn gyntaf beth a fyddai&apos;n symud; yna dywedwch pam, a rhowch ef ar waith.</translation>
    </message>
    <message>
        <source>Say why the calendar is changed: due dates follow from it.</source>
        <translation>Dywedwch pam y newidir y calendr: mae dyddiadau dyledus yn dilyn ohono.</translation>
    </message>
    <message numerus="yes">
        <source>The calendar is changed; %n due date(s) moved.</source>
        <translation>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CaseChange</name>
    <message>
        <source>The case was changed again since. Nothing was taken back; change it in the case file instead.</source>
        <translation>Newidiwyd yr achos eto ers hynny. Ni thynnwyd dim yn ôl; newidiwch ef yn ffeil yr achos yn lle hynny.</translation>
    </message>
    <message>
        <source>There is a case %1 already. Nothing was saved; give this one another reference.</source>
        <translation>Mae achos %1 yn bod eisoes. Ni chadwyd dim; rhowch gyfeirnod arall i hwn.</translation>
    </message>
    <message>
        <source>Nothing was saved: some facts are not possible. What is wrong stands beside each of them.</source>
        <translation>Ni chadwyd dim: nid yw rhai ffeithiau&apos;n bosibl. Mae&apos;r hyn sydd o&apos;i le wrth ymyl pob un ohonynt.</translation>
    </message>
    <message>
        <source>Nothing was saved: say why these facts are changed.</source>
        <translation>Ni chadwyd dim: nodwch pam y newidir y ffeithiau hyn.</translation>
    </message>
</context>
<context>
    <name>redress::CaseCreation</name>
    <message>
        <source>There is a case %1 already. Nothing was saved; give this one another reference.</source>
        <translation>Mae achos %1 yn bod eisoes. Ni chadwyd dim; rhowch gyfeirnod arall i hwn.</translation>
    </message>
    <message>
        <source>The contact, as it arrived: %1</source>
        <translation>Y cyswllt, fel y cyrhaeddodd: %1</translation>
    </message>
</context>
<context>
    <name>redress::CaseDocuments</name>
    <message>
        <source>Give the document a name.</source>
        <translation>Rhowch enw i&apos;r ddogfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; there is nothing to keep.</source>
        <translation>Mae &quot;%1&quot; yn wag; nid oes dim i&apos;w gadw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2; a document of the case file has at most %3. Keep a smaller copy, or parts of it.</source>
        <translation>Mae gan &quot;%1&quot; %2; mae gan ddogfen yn y ffeil achosion %3 ar y mwyaf. Cadwch gopi llai, neu rannau ohoni.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Mewnol</translation>
    </message>
    <message>
        <source>The document is no longer in the case file.</source>
        <translation>Nid yw&apos;r ddogfen yn y ffeil achosion bellach.</translation>
    </message>
    <message>
        <source>The document is not what was put into the case file: its content does not fit its digest. Look for it in a backup.</source>
        <translation>Nid y ddogfen hon a roddwyd yn y ffeil achosion: nid yw ei chynnwys yn cyfateb i&apos;w chrynodeb digidol. Chwiliwch amdani mewn copi wrth gefn.</translation>
    </message>
    <message>
        <source>Say why it is removed: the reason stands in the history.</source>
        <translation>Dywedwch pam y caiff ei thynnu: saif y rheswm yn yr hanes.</translation>
    </message>
</context>
<context>
    <name>redress::CaseDraft</name>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage %1, which the case has no more</source>
        <translation>Cam %1, nad yw&apos;r achos yn ei gynnwys mwyach</translation>
    </message>
</context>
<context>
    <name>redress::CaseFilePage</name>
    <message>
        <source>%1, stage %2</source>
        <comment>reference, number</comment>
        <translation>%1, cam %2</translation>
    </message>
    <message>
        <source>SAMPLE: %1</source>
        <translation>ENGHRAIFFT: %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Achos %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
    <message>
        <source>Ctrl+S to save, Esc to discard</source>
        <translation>Ctrl+S i gadw, Esc i waredu</translation>
    </message>
    <message>
        <source>Stage %1 has no response yet.</source>
        <translation>Nid oes ymateb i gam %1 eto.</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>Yn gyntaf, cadwch y newidiadau neu eu gwaredu.</translation>
    </message>
    <message>
        <source>stage %1: %2</source>
        <translation>cam %1: %2</translation>
    </message>
    <message>
        <source>a day that is not finished</source>
        <translation>dyddiad heb ei orffen</translation>
    </message>
    <message>
        <source>Say why %1 is changed.</source>
        <translation>Nodwch pam y newidir %1.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Newidiwyd %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>newid: %1</translation>
    </message>
    <message>
        <source>Took back the change of %1</source>
        <translation>Tynnwyd y newid i %1 yn ôl</translation>
    </message>
    <message>
        <source>%1 is saved: %2.</source>
        <translation>Cadwyd %1: %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 since you opened it. What you typed is kept and not saved yet.</source>
        <translation>Mae rhywun arall wedi newid %1 ers ichi ei agor. Cedwir yr hyn a deipiwyd gennych, ond nid yw wedi&apos;i storio eto.</translation>
    </message>
    <message>
        <source>Put my changes on &amp;top</source>
        <translation>Rhoi fy newidiadau i ar y &amp;brig</translation>
    </message>
    <message>
        <source>&amp;Discard mine</source>
        <translation>Gwaredu fy &amp;rhai i</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Gwaredu newidiadau</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved: %2. Discard them?</source>
        <translation>Mae gan %1 newidiadau heb eu cadw: %2. Eu gwaredu?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Gwaredu</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Mae newidiadau heb eu cadw</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved: %2.</source>
        <translation>Mae gan %1 newidiadau heb eu cadw: %2.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>No stage follows.</source>
        <translation>Nid oes cam arall yn dilyn.</translation>
    </message>
    <message>
        <source>stage %1 began</source>
        <translation>dechreuodd cam %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Nothing was saved: what is wrong stands at the top and beside the fields.</source>
        <translation>Ni chadwyd dim: mae&apos;r hyn sydd o&apos;i le ar y brig a wrth ymyl y meysydd.</translation>
    </message>
    <message>
        <source>No draft is kept: %1</source>
        <comment>a sentence</comment>
        <translation>Ni chedwir drafft: %1</translation>
    </message>
    <message>
        <source>Not saved yet, kept as a draft at %1</source>
        <comment>a time</comment>
        <translation>Heb ei gadw eto, wedi&apos;i gadw fel drafft am %1</translation>
    </message>
    <message>
        <source>This is your draft of %1, kept on %2. It is not saved yet, and the case has changed since: %3. Compare before you save.</source>
        <translation>Dyma eich drafft o %1, a gadwyd ar %2. Nid yw wedi&apos;i storio eto, ac mae&apos;r achos wedi newid ers hynny: %3. Cymharwch cyn cadw.</translation>
    </message>
    <message>
        <source>This is your draft of %1, kept on %2. It is not saved yet.</source>
        <translation>Dyma eich drafft o %1, a gadwyd ar %2. Nid yw wedi&apos;i storio eto.</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Cy&amp;mharu</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Diddymu&apos;r drafft</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Cadw f&amp;el drafft</translation>
    </message>
    <message>
        <source>Issue taken away</source>
        <translation>Tynnwyd y mater ymaith</translation>
    </message>
    <message>
        <source>Action taken away</source>
        <translation>Tynnwyd y cam gweithredu ymaith</translation>
    </message>
    <message>
        <source>The file of one case. The line at the top shows its stages and how long the running one has left; F4 counts the day out. Ctrl+R offers what can be done now: acknowledge, extend, put on hold, appoint, answer, go on to the next stage; each step is a small form, and stands in the Ledger with what proves its day. Facts and stages are forms as well: change what is wrong or has come, and press Ctrl+S. Facts on which published figures rest ask for a justification. Esc puts back what is stored. All that was ever changed stands in the History.</source>
        <translation>Ffeil un achos. Mae&apos;r llinell ar y brig yn dangos ei gamau a faint o amser sydd gan yr un presennol ar ôl; mae F4 yn cyfrif y diwrnod. Mae Ctrl+R yn cynnig yr hyn y gellir ei wneud nawr: cydnabod, estyn, oedi, penodi, ateb, mynd ymlaen i&apos;r cam nesaf; mae pob un yn ffurflen fach, ac yn sefyll yn y Cofnod gyda&apos;r hyn sy&apos;n profi ei ddiwrnod. Mae ffeithiau a chamau&apos;n ffurflenni hefyd: newidiwch yr hyn sy&apos;n anghywir neu sydd wedi dod, a phwyswch Ctrl+S. Mae ffeithiau y mae ffigurau cyhoeddedig yn gorffwys arnynt yn gofyn am gyfiawnhad. Mae Esc yn rhoi&apos;r hyn a gadwyd yn ôl. Saif popeth a newidiwyd erioed yn yr Hanes.</translation>
    </message>
    <message>
        <source>Triage...</source>
        <translation>Brysbennu...</translation>
    </message>
    <message>
        <source>A compliment asks for no step.</source>
        <translation>Nid yw canmoliaeth yn gofyn am unrhyw gam.</translation>
    </message>
    <message>
        <source>Change the triage decision</source>
        <translation>Newid y penderfyniad brysbennu</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Brysbennu</translation>
    </message>
    <message>
        <source>%1...</source>
        <comment>a step that asks for more</comment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>wedi&apos;i dynnu ymaith</translation>
    </message>
    <message>
        <source>%1, decided on %2 by %3</source>
        <comment>decision, day, name</comment>
        <translation>%1, penderfynwyd ar %2 gan %3</translation>
    </message>
    <message>
        <source>Frozen until %1</source>
        <translation>Wedi&apos;i rewi tan %1</translation>
    </message>
</context>
<context>
    <name>redress::CaseFilters</name>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Unrhyw statws</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Kind or procedure</source>
        <translation>Math neu weithdrefn</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Unrhyw fath</translation>
    </message>
    <message>
        <source>Directorate, service or team</source>
        <translation>Cyfarwyddiaeth, gwasanaeth neu dîm</translation>
    </message>
    <message>
        <source>Year received</source>
        <translation>Blwyddyn derbyn</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Unrhyw le</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Unrhyw flwyddyn</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>Words, reference, outcome:none ...</source>
        <translation>Geiriau, cyfeirnod, outcome:none ...</translation>
    </message>
    <message>
        <source>Find by words, reference or fields</source>
        <translation>Dod o hyd drwy eiriau, cyfeirnod neu feysydd</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Yr hyn y gellir chwilio amdano</translation>
    </message>
    <message>
        <source>What can be searched for: choose a line to begin with it.</source>
        <translation>Yr hyn y gellir chwilio amdano: dewiswch linell i ddechrau gyda hi.</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>what was typed into the search</comment>
        <translation>gyda %1</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>what is typed; what it asks for</comment>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>redress::CaseHead</name>
    <message>
        <source>Why this day?  F4</source>
        <translation>Pam y dyddiad hwn?  F4</translation>
    </message>
    <message>
        <source>no lead officer yet</source>
        <translation>dim swyddog arweiniol eto</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Record a step</source>
        <translation>Cofnodi gweithred</translation>
    </message>
    <message>
        <source>What can be done to the case now (Ctrl+R)</source>
        <translation>Yr hyn y gellir ei wneud i&apos;r achos nawr (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>redress::CaseListModel</name>
    <message>
        <source>Stage %1: %2</source>
        <comment>number, where it stands</comment>
        <translation>Cam %1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>reference, kind, where it stands, summary</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
</context>
<context>
    <name>redress::CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 o %2 achos</translation>
    </message>
    <message>
        <source>sorted by %1, last first</source>
        <translation>wedi&apos;i threfnu yn ôl %1, yr olaf yn gyntaf</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>wedi&apos;i threfnu yn ôl %1</translation>
    </message>
    <message>
        <source>%1, as at %2</source>
        <comment>what is shown, day</comment>
        <translation>%1, fel yr oedd ar %2</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>Ni ellir trefnu&apos;r rhestr yn ôl y golofn hon.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Nid oes achosion eto</translation>
    </message>
    <message>
        <source>Record the first contact, or import a spreadsheet (Ctrl+I).</source>
        <translation>Cofnodwch y cyswllt cyntaf, neu fewnforio taenlen (Ctrl+I).</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Nid oes achos yn cyfateb</translation>
    </message>
    <message>
        <source>Open a case to see why it is due on its day.</source>
        <translation>Agorwch achos i weld pam y mae&apos;n ddyledus ar ei ddyddiad.</translation>
    </message>
    <message>
        <source>Recor&amp;d a contact</source>
        <translation>Cofno&amp;di cyswllt</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>C&amp;lirio&apos;r hidlwyr</translation>
    </message>
    <message>
        <source>Each word must begin a word somewhere in the case: try fewer words, or only their beginnings.</source>
        <translation>Rhaid i bob gair ddechrau gair rywle yn yr achos: rhowch gynnig ar lai o eiriau, neu ar eu dechrau&apos;n unig.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>filters, hint</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>All cases of the file. What is still awaited stands first, by its day. Type a reference or the beginnings of words to find cases: everything that they say is looked into, names, notes, issues and actions as well. Fields ask for a fact, as in service:fostering, or for what is missing, as in outcome:none; the button with the question mark lists them. Choose status, kind, place and year to narrow the list down. Enter opens a case in a tab of its own, Ctrl+W closes the tab, Ctrl+Tab goes to the next. Ctrl+C copies the chosen rows for a spreadsheet; Case &gt; Change many cases changes one fact of them, after a preview.</source>
        <translation>Pob achos yn y ffeil. Saif yr hyn a ddisgwylir o hyd yn gyntaf, yn ôl ei ddiwrnod. Teipiwch gyfeirnod neu ddechrau geiriau i ddod o hyd i achosion: edrychir ym mhopeth y maent yn ei ddweud, enwau, nodiadau, materion a chamau gweithredu hefyd. Mae meysydd yn gofyn am ffaith, fel yn service:fostering, neu am yr hyn sydd ar goll, fel yn outcome:none; mae&apos;r botwm â&apos;r marc cwestiwn yn eu rhestru. Dewiswch statws, math, lle a blwyddyn i gulhau&apos;r rhestr. Mae Enter yn agor achos mewn tab ei hun, mae Ctrl+W yn cau&apos;r tab, mae Ctrl+Tab yn mynd i&apos;r nesaf. Mae Ctrl+C yn copïo&apos;r rhesi a ddewiswyd ar gyfer taenlen; mae Achos &gt; Newid llawer o achosion yn newid un ffaith ynddynt, ar ôl rhagolwg.</translation>
    </message>
    <message>
        <source>the first %1 cases, the others are being found</source>
        <translation>y %1 achos cyntaf, deuir o hyd i&apos;r lleill yn awr</translation>
    </message>
</context>
<context>
    <name>redress::CaseListText</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <comment>number, where it stands</comment>
        <translation>Cam %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::CasePrint</name>
    <message>
        <source>Case %1</source>
        <translation>Achos %1</translation>
    </message>
    <message>
        <source>As at %1: due %2, %3.</source>
        <comment>day, day, where it stands</comment>
        <translation>Fel yr oedd ar %1: erbyn %2, %3.</translation>
    </message>
    <message>
        <source>As at %1: %2.</source>
        <comment>day, where it stands</comment>
        <translation>Fel yr oedd ar %1: %2.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Saib</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Mater</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
</context>
<context>
    <name>redress::CaseRepository</name>
    <message>
        <source>This case is no longer in the file.</source>
        <translation>Nid yw&apos;r achos hwn yn y ffeil mwyach.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record since you opened it. Nothing was saved. Press Refresh to see it as it is now; what you typed stays in the form.</source>
        <translation>Mae rhywun arall wedi newid y cofnod hwn ers ichi ei agor. Ni chadwyd dim. Pwyswch Adnewyddu i&apos;w weld fel y mae nawr; erys yr hyn a deipiwyd gennych yn y ffurflen.</translation>
    </message>
</context>
<context>
    <name>redress::CaseSections</name>
    <message>
        <source>Sections of the case</source>
        <translation>Adrannau&apos;r achos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Seibiau</translation>
    </message>
    <message>
        <source>No stage was on hold.</source>
        <translation>Ni fu saib ar unrhyw gam.</translation>
    </message>
    <message>
        <source>Issues and outcomes</source>
        <translation>Materion a chanlyniadau</translation>
    </message>
    <message>
        <source>No issues are recorded.</source>
        <translation>Nid oes materion wedi&apos;u cofnodi.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>No actions are recorded.</source>
        <translation>Nid oes camau gweithredu wedi&apos;u cofnodi.</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>The case is not at the Ombudsman.</source>
        <translation>Nid yw&apos;r achos gerbron yr Ombwdsmon.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costau</translation>
    </message>
    <message>
        <source>No costs are recorded.</source>
        <translation>Nid oes costau wedi&apos;u cofnodi.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Ni newidiwyd dim eto.</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Cam 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Cam 2</translation>
    </message>
    <message>
        <source>Stage 3</source>
        <translation>Cam 3</translation>
    </message>
    <message>
        <source>The case has no stage</source>
        <translation>Nid oes cam gan yr achos</translation>
    </message>
    <message>
        <source>A complaint gets its first stage when it is accepted. Enquiries, representations and compliments have none.</source>
        <translation>Caiff cwyn ei cham cyntaf pan gaiff ei derbyn. Nid oes cam gan ymholiadau, sylwadau na chanmoliaeth.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section, figure</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Accept as stage &amp;1</source>
        <translation>Derbyn fel cam &amp;1</translation>
    </message>
    <message>
        <source>Begin stage &amp;%1</source>
        <translation>Dechrau cam &amp;%1</translation>
    </message>
    <message>
        <source>Holds are recorded and changed with their stage, under Stages.</source>
        <translation>Caiff seibiau eu cofnodi a&apos;u newid gyda&apos;u cam, o dan Camau.</translation>
    </message>
    <message>
        <source>Cases at the Ombudsman come with an import. They cannot be changed here yet.</source>
        <translation>Daw achosion gyda&apos;r Ombwdsmon gyda mewnforiad. Ni ellir eu newid yma eto.</translation>
    </message>
    <message>
        <source>Costs come with an import. They cannot be changed here yet.</source>
        <translation>Daw costau gyda mewnforiad. Ni ellir eu newid yma eto.</translation>
    </message>
    <message>
        <source>The history writes itself and is never changed.</source>
        <translation>Mae&apos;r hanes yn ei ysgrifennu ei hun ac ni chaiff ei newid byth.</translation>
    </message>
    <message>
        <source>Say what pro&amp;ves this day...</source>
        <translation>Dweud beth sy&apos;n pro&amp;fi&apos;r diwrnod hwn...</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Cofnod</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n fwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
            <numerusform>%n bwlch</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;issue...</source>
        <translation>Ychwanegu &amp;mater...</translation>
    </message>
    <message>
        <source>Add &amp;action...</source>
        <translation>Ychwanegu &amp;cam gweithredu...</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>N&amp;ewid...</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Tynnu ymaith</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nid oes dim wedi digwydd eto.</translation>
    </message>
    <message>
        <source>The ledger is written by the steps that are recorded, and by the days in the forms.</source>
        <translation>Ysgrifennir y cofnod gan y gweithredoedd a gofnodir, a chan y diwrnodau yn y ffurflenni.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
</context>
<context>
    <name>redress::CaseSide</name>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Dim gwasanaeth eto</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Swyddog arweiniol</translation>
    </message>
    <message>
        <source>No lead officer yet</source>
        <translation>Dim swyddog arweiniol eto</translation>
    </message>
    <message>
        <source>Why this day, and what is missing</source>
        <translation>Pam y dyddiad hwn, a&apos;r hyn sydd ar goll</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Y cam nesaf</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Pam y dyddiad hwn</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Yr hyn sydd yno</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Pobl a lle</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Arrived by</source>
        <translation>Sut y daeth</translation>
    </message>
    <message>
        <source>Stage %1 has an outcome</source>
        <translation>Mae canlyniad i gam %1</translation>
    </message>
    <message>
        <source>Stage %1 is answered without an outcome</source>
        <translation>Mae cam %1 wedi&apos;i ateb heb ganlyniad</translation>
    </message>
    <message>
        <source>Stage %1 is upheld and has an action</source>
        <translation>Mae cam %1 wedi&apos;i gynnal ac iddo gam gweithredu</translation>
    </message>
    <message>
        <source>Stage %1 is upheld without an action</source>
        <translation>Mae cam %1 wedi&apos;i gynnal heb gam gweithredu</translation>
    </message>
    <message>
        <source>Each issue of stage %1 is decided</source>
        <translation>Mae pob mater yng ngham %1 wedi&apos;i benderfynu</translation>
    </message>
    <message>
        <source>An issue of stage %1 is not decided</source>
        <translation>Mae mater yng ngham %1 heb ei benderfynu</translation>
    </message>
    <message>
        <source>Accept as stage &amp;1</source>
        <translation>Derbyn fel cam &amp;1</translation>
    </message>
    <message>
        <source>Begin stage &amp;%1</source>
        <translation>Dechrau cam &amp;%1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>I&apos;w wneud nesaf</translation>
    </message>
    <message numerus="yes">
        <source>%1, appointed after %n working day(s)</source>
        <comment>a name</comment>
        <translation>
            <numerusform>%1, penodwyd ar ôl %n diwrnod gwaith</numerusform>
            <numerusform>%1, penodwyd ar ôl %n diwrnod gwaith</numerusform>
            <numerusform>%1, penodwyd ar ôl %n diwrnod gwaith</numerusform>
            <numerusform>%1, penodwyd ar ôl %n diwrnod gwaith</numerusform>
            <numerusform>%1, penodwyd ar ôl %n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, why so late</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Cofnodwyd</translation>
    </message>
</context>
<context>
    <name>redress::CaseStore</name>
    <message>
        <source>The folder %1 is not there. Nothing was changed. Check the name, or whether its drive can be reached.</source>
        <translation>Nid yw&apos;r ffolder %1 yno. Ni newidiwyd dim. Gwiriwch yr enw, neu a oes modd cyrraedd ei gyriant.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or look for it where it was moved.</source>
        <translation>Nid oes ffeil %1. Gwiriwch yr enw, neu chwiliwch amdani yn y lle y&apos;i symudwyd.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Nothing was changed. Close it there, or open the file for reading.</source>
        <translation>Mae %1 ar agor mewn rhaglen arall. Ni newidiwyd dim. Caewch hi yno, neu agor y ffeil i&apos;w darllen.</translation>
    </message>
    <message>
        <source>%1 has %2 open on %3 since %4. Nothing was changed. Ask for it to be closed there, or open the file for reading.</source>
        <translation>Mae %1 ar agor gan %2 ar %3 ers %4. Ni newidiwyd dim. Gofynnwch am ei chau yno, neu agor y ffeil i&apos;w darllen.</translation>
    </message>
    <message>
        <source>%1 is empty. It was left as it is. If it should hold cases, restore the newest backup.</source>
        <translation>Mae %1 yn wag. Gadawyd hi fel y mae. Os dylai gynnwys achosion, adferwch y copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
        <source>%1 is damaged: it is shorter than it says. It was left as it is. Restore the newest backup, and keep the damaged file.</source>
        <translation>Mae %1 wedi&apos;i difrodi: mae&apos;n fyrrach nag y mae&apos;n ei ddweud. Gadawyd hi fel y mae. Adferwch y copi wrth gefn diweddaraf, a chadwch y ffeil a ddifrodwyd.</translation>
    </message>
    <message>
        <source>%1 is not a Redress file. It was left as it is.</source>
        <translation>Nid ffeil Redress yw %1. Gadawyd hi fel y mae.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Ask for the right to read it.</source>
        <translation>Ni ellir darllen %1. Gofynnwch am yr hawl i&apos;w darllen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Redress (file format %2; this version knows up to %3). It was left as it is. Install the newer version to open it.</source>
        <translation>Ysgrifennwyd %1 gan fersiwn mwy newydd o Redress (fformat ffeil %2; mae&apos;r fersiwn hwn yn gyfarwydd â hyd at %3). Gadawyd hi fel y mae. Gosodwch y fersiwn mwy newydd i&apos;w hagor.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Name of the council set</source>
        <translation>Gosodwyd enw&apos;r cyngor</translation>
    </message>
    <message>
        <source>Case file created</source>
        <translation>Crëwyd y ffeil achosion</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is. Choose another name.</source>
        <translation>Mae ffeil %1 yn bod eisoes. Gadawyd hi fel y mae. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 comes from an older version and must be brought up to date, but it can only be read. Copy it to where you may write, and open the copy.</source>
        <translation>Daw %1 o fersiwn hŷn a rhaid ei diweddaru, ond dim ond ei darllen a ellir. Copïwch hi i le y cewch ysgrifennu, ac agorwch y copi.</translation>
    </message>
    <message>
        <source>The name of the file is empty. Nothing was changed. Give a name, such as county.redress.</source>
        <translation>Mae enw&apos;r ffeil yn wag. Ni newidiwyd dim. Rhowch enw, megis sir.redress.</translation>
    </message>
    <message>
        <source>%1 is a folder. It was left as it is. Give the name of a file in it.</source>
        <translation>Ffolder yw %1. Fe&apos;i gadawyd fel y mae. Rhowch enw ffeil sydd ynddo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing was changed. Choose another folder, or ask for the right to write there.</source>
        <translation>Ni ellir ysgrifennu yn y ffolder %1. Ni newidiwyd dim. Dewiswch ffolder arall, neu gofynnwch am yr hawl i ysgrifennu yno.</translation>
    </message>
    <message>
        <source>%1 comes from an older version and must be brought up to date. It was left as it is. Open it once in Redress, or with &quot;redress-cli upgrade&quot;; either keeps a copy of it as it was.</source>
        <translation>Daw %1 o fersiwn hŷn a rhaid ei diweddaru. Fe&apos;i gadawyd fel y mae. Agorwch hi unwaith yn Redress, neu gyda &quot;redress-cli upgrade&quot;; mae&apos;r ddau&apos;n cadw copi ohoni fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>redress::CaseTables</name>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>i&apos;w benderfynu</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gwnaed %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>i&apos;w wneud</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Mater</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Canfyddiad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Cloc</translation>
    </message>
    <message>
        <source>still on hold</source>
        <translation>saib yn parhau</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>wedi&apos;i stopio</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>yn rhedeg</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Enquiry and decision</source>
        <translation>Ymholiad a phenderfyniad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>remedy, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Done as</source>
        <translation>Gwnaed fel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Cofnodwyd gan</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>another day counts now</source>
        <translation>diwrnod arall sy&apos;n cyfrif nawr</translation>
    </message>
    <message>
        <source>came with an import</source>
        <translation>daeth gyda mewnforiad</translation>
    </message>
    <message>
        <source>no proof of the day</source>
        <translation>dim prawf o&apos;r diwrnod</translation>
    </message>
    <message>
        <source>Earlier last day</source>
        <translation>Diwrnod olaf cynharach</translation>
    </message>
</context>
<context>
    <name>redress::CaseText</name>
    <message>
        <source>Checking the words of cases</source>
        <translation>Yn gwirio geiriau&apos;r achosion</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Canslwyd y gwiriad.</translation>
    </message>
</context>
<context>
    <name>redress::CasesModel</name>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>An Ombudsman case without a case of the council</source>
        <translation>Achos gan yr Ombwdsmon heb achos gan y cyngor</translation>
    </message>
    <message>
        <source>went on to stage %1</source>
        <translation>aeth ymlaen i gam %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no officer</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 %5</source>
        <comment>reference, stage, service, name of a day, day</comment>
        <translation>%1, %2, %3, %4 %5</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>%1, carried over</source>
        <comment>a closed service</comment>
        <translation>%1, a gariwyd drosodd</translation>
    </message>
    <message>
        <source>%1, %2% carried over</source>
        <comment>a closed service and a share</comment>
        <translation>%1, %2% a gariwyd drosodd</translation>
    </message>
</context>
<context>
    <name>redress::CasesPage</name>
    <message>
        <source>Open cases</source>
        <translation>Achosion agored</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cau %1</translation>
    </message>
    <message>
        <source>Close this tab (Ctrl+W)</source>
        <translation>Cau&apos;r tab hwn (Ctrl+W)</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>tab</comment>
        <translation>%1, wedi newid</translation>
    </message>
</context>
<context>
    <name>redress::CasesPanel</name>
    <message>
        <source>%1 %2</source>
        <comment>a part and how many it has</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close the cases (Esc)</source>
        <translation>Cau&apos;r achosion (Esc)</translation>
    </message>
    <message>
        <source>Close the cases</source>
        <translation>Cau&apos;r achosion</translation>
    </message>
    <message>
        <source>Cases behind the figure</source>
        <translation>Yr achosion y tu ôl i&apos;r ffigur</translation>
    </message>
    <message>
        <source>Reading the cases ...</source>
        <translation>Wrthi&apos;n darllen yr achosion ...</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Nid oes achosion yma.</translation>
    </message>
    <message>
        <source>Save these cases for a spreadsheet (Ctrl+Shift+E)</source>
        <translation>Cadw&apos;r achosion hyn ar gyfer taenlen (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Save these cases for a spreadsheet</source>
        <translation>Cadw&apos;r achosion hyn ar gyfer taenlen</translation>
    </message>
    <message>
        <source>Save the cases behind the figure</source>
        <translation>Cadw&apos;r achosion y tu ôl i&apos;r ffigur</translation>
    </message>
    <message>
        <source>%1-cases</source>
        <comment>name of a file</comment>
        <translation>%1-achosion</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
</context>
<context>
    <name>redress::CellFigure</name>
    <message>
        <source>Only its table can say this figure. Choose another cell, or refer to the table.</source>
        <translation>Dim ond ei dabl all ddweud y ffigur hwn. Dewiswch gell arall, neu gyfeiriwch at y tabl.</translation>
    </message>
</context>
<context>
    <name>redress::ChangedSince</name>
    <message>
        <source>The report has no figure %1.</source>
        <comment>T3.2c</comment>
        <translation>Nid oes ffigur %1 yn yr adroddiad.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Yn cymharu</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Ataliwyd y gymhariaeth.</translation>
    </message>
</context>
<context>
    <name>redress::ChartBuilder</name>
    <message>
        <source>Others (%1)</source>
        <translation>Eraill (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller one(s) are left out of the chart; the table has them.</source>
        <translation>
            <numerusform>Gadawyd %n o&apos;r rhai lleiaf allan o&apos;r siart; maent yn y tabl.</numerusform>
            <numerusform>Gadawyd %n o&apos;r rhai lleiaf allan o&apos;r siart; mae yn y tabl.</numerusform>
            <numerusform>Gadawyd %n o&apos;r rhai lleiaf allan o&apos;r siart; maent yn y tabl.</numerusform>
            <numerusform>Gadawyd %n o&apos;r rhai lleiaf allan o&apos;r siart; maent yn y tabl.</numerusform>
            <numerusform>Gadawyd %n o&apos;r rhai lleiaf allan o&apos;r siart; maent yn y tabl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest: %1, %2. Lowest: %3, %4.</source>
        <translation>Uchaf: %1, %2. Isaf: %3, %4.</translation>
    </message>
    <message>
        <source>%1 in %2, the same as in %3.</source>
        <translation>%1 yn %2, yr un fath ag yn %3.</translation>
    </message>
    <message>
        <source>%1 in %2 against %3 in %4, a decrease of %5%.</source>
        <translation>%1 yn %2 o&apos;i gymharu â %3 yn %4, gostyngiad o %5%.</translation>
    </message>
    <message>
        <source>%1 in %2 against %3 in %4, an increase of %5%.</source>
        <translation>%1 yn %2 o&apos;i gymharu â %3 yn %4, cynnydd o %5%.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n quarter(s) of %2, as in the same part of %3.</source>
        <translation>
            <numerusform>%1 yn y %n chwarter cyntaf o %2, fel yn yr un rhan o %3.</numerusform>
            <numerusform>%1 yn chwarter cyntaf %2, fel yn yr un rhan o %3.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2, fel yn yr un rhan o %3.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2, fel yn yr un rhan o %3.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2, fel yn yr un rhan o %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, a decrease of %5%.</source>
        <translation>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, gostyngiad o %5%.</numerusform>
            <numerusform>%1 yn chwarter cyntaf %2 o&apos;i gymharu â %3 yn yr un rhan o %4, gostyngiad o %5%.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, gostyngiad o %5%.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, gostyngiad o %5%.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, gostyngiad o %5%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n quarter(s) of %2 against %3 in the same part of %4, an increase of %5%.</source>
        <translation>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, cynnydd o %5%.</numerusform>
            <numerusform>%1 yn chwarter cyntaf %2 o&apos;i gymharu â %3 yn yr un rhan o %4, cynnydd o %5%.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, cynnydd o %5%.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, cynnydd o %5%.</numerusform>
            <numerusform>%1 yn y %n chwarter cyntaf o %2 o&apos;i gymharu â %3 yn yr un rhan o %4, cynnydd o %5%.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and what it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Nid oes dim i&apos;w ddangos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chart&apos;s own name and what it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a small number that is hidden; a gap, not nought.</source>
        <translation>%1: rhif bach sydd wedi&apos;i guddio; bwlch, nid sero.</translation>
    </message>
    <message>
        <source>n/a: not available; a gap, not nought.</source>
        <translation>d/g: ddim ar gael; bwlch, nid sero.</translation>
    </message>
    <message>
        <source>Shaded, with open marks: figures entered from published papers.</source>
        <translation>Wedi&apos;u tywyllu, gyda marciau agored: ffigurau a gofnodwyd o bapurau cyhoeddedig.</translation>
    </message>
    <message>
        <source>Shaded: figures entered from published papers.</source>
        <translation>Wedi&apos;u tywyllu: ffigurau a gofnodwyd o bapurau cyhoeddedig.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a series and a period</comment>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>a name, a figure and a later one</comment>
        <translation>%1 (%2 i %3)</translation>
    </message>
    <message>
        <source>Up in %1 on %2: %3.</source>
        <translation>I fyny yn %1 o&apos;i gymharu â %2: %3.</translation>
    </message>
    <message>
        <source>Down in %1 on %2: %3.</source>
        <translation>I lawr yn %1 o&apos;i gymharu â %2: %3.</translation>
    </message>
    <message>
        <source>The same in %1 as in %2: %3.</source>
        <translation>Yr un fath yn %1 ag yn %2: %3.</translation>
    </message>
    <message>
        <source>%1: the largest part is %2, %3.</source>
        <translation>%1: y rhan fwyaf yw %2, %3.</translation>
    </message>
    <message>
        <source>In %1 it was %2.</source>
        <translation>Yn %1 roedd yn %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4%).</source>
        <comment>a part, 19 of 40 (48%)</comment>
        <translation>%1: %2 o %3 (%4%).</translation>
    </message>
    <message numerus="yes">
        <source>The largest of %n: %1, %2 in all. The smallest: %3, %4.</source>
        <translation>
            <numerusform>Y mwyaf o %n: %1, %2 i gyd. Y lleiaf: %3, %4.</numerusform>
            <numerusform>Y mwyaf o %n: %1, %2 i gyd. Y lleiaf: %3, %4.</numerusform>
            <numerusform>Y mwyaf o %n: %1, %2 i gyd. Y lleiaf: %3, %4.</numerusform>
            <numerusform>Y mwyaf o %n: %1, %2 i gyd. Y lleiaf: %3, %4.</numerusform>
            <numerusform>Y mwyaf o %n: %1, %2 i gyd. Y lleiaf: %3, %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the only value of a chart</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 percentage point</source>
        <translation>1 pwynt canran</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 pwynt canran</translation>
    </message>
    <message>
        <source>%1 in %2, %3 more than in %4 (%5).</source>
        <translation>%1 yn %2, %3 yn fwy nag yn %4 (%5).</translation>
    </message>
    <message>
        <source>%1 in %2, %3 less than in %4 (%5).</source>
        <translation>%1 yn %2, %3 yn llai nag yn %4 (%5).</translation>
    </message>
    <message>
        <source>Nothing was counted: all %1 values are 0.</source>
        <comment>two or more</comment>
        <translation>Ni chyfrifwyd dim: mae pob un o&apos;r %1 gwerth yn 0.</translation>
    </message>
    <message>
        <source>All %1 values are %2.</source>
        <comment>two or more; a figure</comment>
        <translation>Mae pob un o&apos;r %1 gwerth yn %2.</translation>
    </message>
</context>
<context>
    <name>redress::ChartDefinition</name>
    <message>
        <source>The chart definition cannot be read: %1 is missing or not known.</source>
        <translation>Ni ellir darllen diffiniad y siart: mae %1 ar goll neu&apos;n anhysbys.</translation>
    </message>
</context>
<context>
    <name>redress::ChartView</name>
    <message>
        <source>Line chart</source>
        <translation>Siart llinell</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Siart bar</translation>
    </message>
    <message>
        <source>Stacked bar chart</source>
        <translation>Siart bar pentyrrog</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Siart</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of chart and its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Chosen: %2.</source>
        <comment>what the chart says; a value</comment>
        <translation>%1 Dewiswyd: %2.</translation>
    </message>
    <message>
        <source>Stacked bar chart of shares</source>
        <translation>Siart bar pentyrrog o gyfrannau</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Siartiau bach</translation>
    </message>
</context>
<context>
    <name>redress::ChartWords</name>
    <message>
        <source>%1 (%2 of %3 responded)</source>
        <translation>%1 (%2 o %3 yr ymatebwyd iddynt)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 with an outcome)</source>
        <translation>%1 (%2 o %3 â chanlyniad)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 panels)</source>
        <translation>%1 (%2 o %3 panel)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 received)</source>
        <translation>%1 (%2 o %3 a dderbyniwyd)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 issues)</source>
        <translation>%1 (%2 o %3 mater)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 actions)</source>
        <translation>%1 (%2 o %3 cam gweithredu)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 investigated in detail)</source>
        <translation>%1 (%2 o %3 yr ymchwiliwyd iddynt yn fanwl)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 decided)</source>
        <translation>%1 (%2 o %3 a benderfynwyd)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 recommendations)</source>
        <translation>%1 (%2 o %3 argymhelliad)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 sampled)</source>
        <translation>%1 (%2 o %3 a samplwyd)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>46% (83 of 181)</comment>
        <translation>%1 (%2 o %3)</translation>
    </message>
    <message>
        <source>a small number that is hidden</source>
        <translation>rhif bach sydd wedi&apos;i guddio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <comment>19 of 40 (48%)</comment>
        <translation>%1 o %2 (%3%)</translation>
    </message>
    <message>
        <source>%1, from a published paper</source>
        <translation>%1, o bapur cyhoeddedig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a period and a figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a period, a series and a figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and what it shows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>redress::ChoiceBox</name>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (heb ei ddefnyddio mwyach)</translation>
    </message>
</context>
<context>
    <name>redress::Cli</name>
    <message>
        <source>--show &quot;%1&quot; is not known. Allowed: %2.</source>
        <translation>Nid yw --show &quot;%1&quot; yn hysbys. Caniateir: %2.</translation>
    </message>
    <message>
        <source>Check everything, store nothing.</source>
        <translation>Gwirio popeth, heb storio dim.</translation>
    </message>
    <message>
        <source>Put what the files name in the place of what is stored.</source>
        <translation>Rhoi&apos;r hyn y mae&apos;r ffeiliau&apos;n ei enwi yn lle&apos;r hyn sydd wedi&apos;i storio.</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 accepted, %4 rejected</source>
        <translation>%1: darllenwyd %2 o resi, derbyniwyd %3, gwrthodwyd %4</translation>
    </message>
    <message>
        <source>These are the first %1 of %2 faults.</source>
        <translation>Dyma&apos;r %1 cyntaf o %2 o wallau.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ni storiwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) replaced</source>
        <translation>
            <numerusform>disodlwyd %n cofnod</numerusform>
            <numerusform>disodlwyd %n cofnod</numerusform>
            <numerusform>disodlwyd %n cofnod</numerusform>
            <numerusform>disodlwyd %n cofnod</numerusform>
            <numerusform>disodlwyd %n cofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows were stored.</source>
        <translation>Storiwyd pob rhes.</translation>
    </message>
    <message>
        <source>All rows are good. This was a dry run: nothing was stored.</source>
        <translation>Mae pob rhes yn gywir. Rhediad prawf oedd hwn: ni storiwyd dim.</translation>
    </message>
    <message>
        <source>What to show: %1.</source>
        <translation>Beth i&apos;w ddangos: %1.</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;. Charts: %2.</source>
        <translation>Nid oes siart &quot;%1&quot;. Siartiau: %2.</translation>
    </message>
    <message>
        <source>--output takes a file that ends in .svg, .png or .pdf.</source>
        <translation>Mae --output yn cymryd ffeil sy&apos;n gorffen â .svg, .png neu .pdf.</translation>
    </message>
    <message>
        <source>The picture to write: .svg, .png or .pdf.</source>
        <translation>Y llun i&apos;w ysgrifennu: .svg, .png neu .pdf.</translation>
    </message>
    <message>
        <source>%1 was written. %2</source>
        <translation>Ysgrifennwyd %1. %2</translation>
    </message>
    <message>
        <source>make an empty case file</source>
        <translation>creu ffeil achosion wag</translation>
    </message>
    <message>
        <source>make a case file of an invented county</source>
        <translation>creu ffeil achosion ar gyfer sir ddychmygol</translation>
    </message>
    <message>
        <source>import cases, all or nothing</source>
        <translation>mewnforio achosion, y cyfan neu ddim</translation>
    </message>
    <message>
        <source>print what is due, overdue, on hold, to triage</source>
        <translation>argraffu&apos;r hyn sy&apos;n ddyledus, yn hwyr, wedi&apos;i oedi neu i&apos;w frysbennu</translation>
    </message>
    <message>
        <source>print a due date and how it was counted</source>
        <translation>argraffu dyddiad dyledus a sut y&apos;i cyfrifwyd</translation>
    </message>
    <message>
        <source>list the tables, or what a pivot can be made of</source>
        <translation>rhestru&apos;r tablau, neu&apos;r hyn y gellir gwneud tabl colyn ohono</translation>
    </message>
    <message>
        <source>fill a table, or a pivot made on the spot</source>
        <translation>llenwi tabl, neu dabl colyn a wneir yn y fan a&apos;r lle</translation>
    </message>
    <message>
        <source>write the committee paper</source>
        <translation>ysgrifennu papur y pwyllgor</translation>
    </message>
    <message>
        <source>check the file, and what to mend before a quarter closes</source>
        <translation>gwirio&apos;r ffeil, a&apos;r hyn i&apos;w gywiro cyn i chwarter gau</translation>
    </message>
    <message>
        <source>write a checked copy of a file, also of one in use</source>
        <translation>ysgrifennu copi wedi&apos;i wirio o ffeil, hyd yn oed un sy&apos;n cael ei defnyddio</translation>
    </message>
    <message>
        <source>Usage: redress-cli COMMAND ARGUMENTS
Complaints, deadlines, tables and the committee report, from a terminal.

Commands:
</source>
        <translation>Defnydd: redress-cli COMMAND ARGUMENTS
Cwynion, terfynau amser, tablau ac adroddiad y pwyllgor, o derfynell.

Gorchmynion:
</translation>
    </message>
    <message>
        <source>
redress-cli COMMAND --help tells what a command takes.
Exit codes: 0 done, 1 failed, 2 called wrongly, 3 data rejected.
</source>
        <translation>
Mae redress-cli COMMAND --help yn dweud beth y mae gorchymyn yn ei gymryd.
Codau gadael: 0 wedi&apos;i wneud, 1 wedi methu, 2 wedi&apos;i alw&apos;n anghywir, 3 data wedi&apos;u gwrthod.
</translation>
    </message>
    <message>
        <source>How rows are printed: text, csv or json.</source>
        <translation>Sut yr argreffir rhesi: text, csv neu json.</translation>
    </message>
    <message>
        <source>The day that counts as today, as in 2024-02-09.</source>
        <translation>Y dyddiad sy&apos;n cyfrif fel heddiw, megis 2024-02-09.</translation>
    </message>
    <message>
        <source>Financial year, as in 2023-24.</source>
        <translation>Blwyddyn ariannol, megis 2023-24.</translation>
    </message>
    <message>
        <source>The last quarter that counts, as in Q3.</source>
        <translation>Y chwarter olaf sy&apos;n cyfrif, megis Q3.</translation>
    </message>
    <message>
        <source>Tell what this command takes.</source>
        <translation>Dweud beth y mae&apos;r gorchymyn hwn yn ei gymryd.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Mae ymresymiad ar goll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>Mae &quot;%1&quot; yn un ymresymiad yn ormod.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Allowed: text, csv, json.</source>
        <translation>Nid oes fformat &quot;%1&quot;. Caniateir: text, csv, json.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a day. Write it as 2024-02-09 or 09/02/2024.</source>
        <translation>Nid dyddiad yw --%1 &quot;%2&quot;. Ysgrifennwch ef fel 2024-02-09 neu 09/02/2024.</translation>
    </message>
    <message>
        <source>--year is missing, as in --year 2023-24.</source>
        <translation>Mae --year ar goll, megis --year 2023-24.</translation>
    </message>
    <message>
        <source>--year &quot;%1&quot; is not a financial year. Write it as 2023-24.</source>
        <translation>Nid blwyddyn ariannol yw --year &quot;%1&quot;. Ysgrifennwch hi fel 2023-24.</translation>
    </message>
    <message>
        <source>--through &quot;%1&quot; is not a quarter. Allowed: Q1, Q2, Q3, Q4.</source>
        <translation>Nid chwarter yw --through &quot;%1&quot;. Caniateir: Q1, Q2, Q3, Q4.</translation>
    </message>
    <message>
        <source>%1 can only be read, so nothing was changed. Ask for the right to write the file and its folder, or work on a copy.</source>
        <translation>Dim ond darllen %1 a ellir, felly ni newidiwyd dim. Gofynnwch am yr hawl i ysgrifennu i&apos;r ffeil a&apos;i ffolder, neu gweithiwch ar gopi.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. redress-cli --help lists them.</source>
        <translation>Nid oes gorchymyn &quot;%1&quot;. Mae redress-cli --help yn eu rhestru.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Do you mean %2?</source>
        <translation>Nid oes gorchymyn &quot;%1&quot;. Ai %2 oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>redress-cli %1 --help tells what it takes.</source>
        <translation>Mae redress-cli %1 --help yn dweud beth y mae&apos;n ei gymryd.</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <translation>Nod: %1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Terfyn amser: %1</translation>
    </message>
    <message>
        <source>Limit in force: %1</source>
        <translation>Terfyn amser mewn grym: %1</translation>
    </message>
    <message>
        <source>There is no case %1 in %2.</source>
        <translation>Nid oes achos %1 yn %2.</translation>
    </message>
    <message>
        <source>%1 has no stage yet, and no day to keep.</source>
        <translation>Nid oes gan %1 gam eto, na dyddiad i&apos;w gadw.</translation>
    </message>
    <message>
        <source>%1: the reply</source>
        <translation>%1: yr ateb</translation>
    </message>
    <message>
        <source>Stage %1 of %2 has no limit: its procedure has no such stage.</source>
        <translation>Nid oes terfyn amser gan gam %1 o %2: nid oes cam o&apos;r fath yn ei weithdrefn.</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, cam %2</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Mae --%1 ar goll.</translation>
    </message>
    <message>
        <source>There is no procedure &quot;%1&quot;. Allowed: %2.</source>
        <translation>Nid oes gweithdrefn &quot;%1&quot;. Caniateir: %2.</translation>
    </message>
    <message>
        <source>--stage takes 1, 2 or 3.</source>
        <translation>Mae --stage yn cymryd 1, 2 neu 3.</translation>
    </message>
    <message>
        <source>Without a case: %1.</source>
        <translation>Heb achos: %1.</translation>
    </message>
    <message>
        <source>Without a case: 1, 2 or 3.</source>
        <translation>Heb achos: 1, 2 neu 3.</translation>
    </message>
    <message>
        <source>Without a case: the day of the start event.</source>
        <translation>Heb achos: diwrnod y digwyddiad cychwynnol.</translation>
    </message>
    <message>
        <source>Without a case: a version by its name, not by the day.</source>
        <translation>Heb achos: fersiwn yn ôl ei enw, nid yn ôl y dyddiad.</translation>
    </message>
    <message>
        <source>The limit instead of the aim; under the Code the day with the extension.</source>
        <translation>Y terfyn amser yn lle&apos;r nod; o dan y Cod, y dyddiad gan gynnwys yr estyniad.</translation>
    </message>
    <message>
        <source>The reference of the case is missing.</source>
        <translation>Mae cyfeirnod yr achos ar goll.</translation>
    </message>
    <message>
        <source>%1 was made. It is empty: import cases into it, or open it in Redress.</source>
        <translation>Crëwyd %1. Mae&apos;n wag: mewnforiwch achosion iddi, neu agorwch hi yn Redress.</translation>
    </message>
    <message>
        <source>%1 was made. It holds the sample county as on %2: %3 cases with %4 stages. All of it is invented.</source>
        <translation>Crëwyd %1. Mae&apos;n cynnwys y sir enghreifftiol fel yr oedd ar %2: %3 o achosion a %4 o gamau. Mae&apos;r cyfan yn ddychmygol.</translation>
    </message>
    <message>
        <source>The file is whole: %1 cases, %2 stages, %3 changes in its audit trail.</source>
        <translation>Mae&apos;r ffeil yn gyfan: %1 o achosion, %2 o gamau, %3 o newidiadau yn ei thrywydd archwilio.</translation>
    </message>
    <message>
        <source>To mend before the tables of %1 up to quarter %2 are printed:</source>
        <translation>I&apos;w gywiro cyn argraffu tablau %1 hyd at chwarter %2:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1 holds %2 cases (%3). It was read back and checked.
sha256 %4</source>
        <translation>Mae %1 yn cynnwys %2 o achosion (%3). Fe&apos;i darllenwyd yn ôl a&apos;i gwirio.
sha256 %4</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Reports: %2.</source>
        <comment>id; ids</comment>
        <translation>Nid oes adroddiad &quot;%1&quot;. Adroddiadau: %2.</translation>
    </message>
    <message>
        <source>--output is missing, as in --output report.pdf.</source>
        <translation>Mae --output ar goll, megis --output report.pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the report have no value, and say so in it:</source>
        <translation>
            <numerusform>Nid oes gwerth gan %n maes yn yr adroddiad, a nodir hynny ynddo:</numerusform>
            <numerusform>Nid oes gwerth gan %n maes yn yr adroddiad, a nodir hynny ynddo:</numerusform>
            <numerusform>Nid oes gwerth gan %n maes yn yr adroddiad, a nodir hynny ynddo:</numerusform>
            <numerusform>Nid oes gwerth gan %n maes yn yr adroddiad, a nodir hynny ynddo:</numerusform>
            <numerusform>Nid oes gwerth gan %n maes yn yr adroddiad, a nodir hynny ynddo:</numerusform>
        </translation>
    </message>
    <message>
        <source>at the head of the report</source>
        <translation>ar ben yr adroddiad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field; section</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>field; section; why</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>The typeface of the report lacks these characters, and a box stands for each: %1</source>
        <translation>Nid oes gan ffurfdeip yr adroddiad y nodau hyn, a saif blwch yn lle pob un: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: &quot;%2&quot;, %n page(s).</source>
        <translation>
            <numerusform>Ysgrifennwyd %1: &quot;%2&quot;, %n tudalen.</numerusform>
            <numerusform>Ysgrifennwyd %1: &quot;%2&quot;, %n tudalen.</numerusform>
            <numerusform>Ysgrifennwyd %1: &quot;%2&quot;, %n tudalen.</numerusform>
            <numerusform>Ysgrifennwyd %1: &quot;%2&quot;, %n tudalen.</numerusform>
            <numerusform>Ysgrifennwyd %1: &quot;%2&quot;, %n tudalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>names</source>
        <translation>enwau</translation>
    </message>
    <message>
        <source>The id of a table is missing, or --measure for a pivot.</source>
        <translation>Mae id tabl ar goll, neu --measure ar gyfer tabl colyn.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. redress-cli tables FILE lists them.</source>
        <translation>Nid oes tabl &quot;%1&quot;. Mae redress-cli tables FILE yn eu rhestru.</translation>
    </message>
    <message>
        <source>There is no row &quot;%1&quot;. Rows: %2</source>
        <translation>Nid oes rhes &quot;%1&quot;. Rhesi: %2</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Columns: %2</source>
        <translation>Nid oes colofn &quot;%1&quot;. Colofnau: %2</translation>
    </message>
    <message>
        <source>This figure was entered from a published paper; it has no cases here.</source>
        <translation>Cofnodwyd y ffigur hwn o bapur cyhoeddedig; nid oes ganddo achosion yma.</translation>
    </message>
    <message>
        <source>The measures that a pivot takes.</source>
        <translation>Y mesurau y mae tabl colyn yn eu cymryd.</translation>
    </message>
    <message>
        <source>The rows, columns and filters that a pivot takes.</source>
        <translation>Y rhesi, y colofnau a&apos;r hidlyddion y mae tabl colyn yn eu cymryd.</translation>
    </message>
    <message>
        <source>A pivot: measures, separated by commas.</source>
        <translation>Tabl colyn: mesurau, wedi&apos;u gwahanu â choma.</translation>
    </message>
    <message>
        <source>A pivot: what its rows are, up to three, separated by commas.</source>
        <translation>Tabl colyn: beth yw ei resi, hyd at dair, wedi&apos;u gwahanu â choma.</translation>
    </message>
    <message>
        <source>One line a cell, with numerator and denominator.</source>
        <translation>Un llinell i bob cell, gyda&apos;r rhifiadur a&apos;r enwadur.</translation>
    </message>
    <message>
        <source>--cases takes a row and a column.</source>
        <translation>Mae --cases yn cymryd rhes a cholofn.</translation>
    </message>
    <message>
        <source>Give the id of a table or --measure, not both.</source>
        <translation>Rhowch id tabl neu --measure, nid y ddau.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) would be replaced</source>
        <translation>
            <numerusform>Câi %n cofnod ei ddisodli</numerusform>
            <numerusform>Câi %n cofnod ei ddisodli</numerusform>
            <numerusform>Câi %n cofnod ei ddisodli</numerusform>
            <numerusform>Câi %n cofnod ei ddisodli</numerusform>
            <numerusform>Câi %n cofnod ei ddisodli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) of replaced cases, which the files do not name, were removed with all that hung on them; the audit trail keeps what they were</source>
        <translation>
            <numerusform>Tynnwyd %n cam o achosion a ddisodlwyd, nad yw&apos;r ffeiliau&apos;n eu henwi, gyda phopeth a oedd ynghlwm wrthynt; mae&apos;r trywydd archwilio&apos;n cadw&apos;r hyn oeddent</numerusform>
            <numerusform>Tynnwyd %n cam o achosion a ddisodlwyd, nad yw&apos;r ffeiliau&apos;n eu henwi, gyda phopeth a oedd ynghlwm wrthynt; mae&apos;r trywydd archwilio&apos;n cadw&apos;r hyn oeddent</numerusform>
            <numerusform>Tynnwyd %n cam o achosion a ddisodlwyd, nad yw&apos;r ffeiliau&apos;n eu henwi, gyda phopeth a oedd ynghlwm wrthynt; mae&apos;r trywydd archwilio&apos;n cadw&apos;r hyn oeddent</numerusform>
            <numerusform>Tynnwyd %n cam o achosion a ddisodlwyd, nad yw&apos;r ffeiliau&apos;n eu henwi, gyda phopeth a oedd ynghlwm wrthynt; mae&apos;r trywydd archwilio&apos;n cadw&apos;r hyn oeddent</numerusform>
            <numerusform>Tynnwyd %n cam o achosion a ddisodlwyd, nad yw&apos;r ffeiliau&apos;n eu henwi, gyda phopeth a oedd ynghlwm wrthynt; mae&apos;r trywydd archwilio&apos;n cadw&apos;r hyn oeddent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) of replaced cases, which the files do not name, would be removed with all that hangs on them</source>
        <translation>
            <numerusform>Câi %n cam o achosion a ddisodlir, nad yw&apos;r ffeiliau&apos;n eu henwi, eu tynnu gyda phopeth sydd ynghlwm wrthynt</numerusform>
            <numerusform>Câi %n cam o achosion a ddisodlir, nad yw&apos;r ffeiliau&apos;n eu henwi, eu tynnu gyda phopeth sydd ynghlwm wrthynt</numerusform>
            <numerusform>Câi %n cam o achosion a ddisodlir, nad yw&apos;r ffeiliau&apos;n eu henwi, eu tynnu gyda phopeth sydd ynghlwm wrthynt</numerusform>
            <numerusform>Câi %n cam o achosion a ddisodlir, nad yw&apos;r ffeiliau&apos;n eu henwi, eu tynnu gyda phopeth sydd ynghlwm wrthynt</numerusform>
            <numerusform>Câi %n cam o achosion a ddisodlir, nad yw&apos;r ffeiliau&apos;n eu henwi, eu tynnu gyda phopeth sydd ynghlwm wrthynt</numerusform>
        </translation>
    </message>
    <message>
        <source>--year &quot;%1&quot; lies outside the calendar, which reaches from %2 to %3.</source>
        <translation>Mae --year &quot;%1&quot; y tu allan i&apos;r calendr, sy&apos;n ymestyn o %2 i %3.</translation>
    </message>
    <message>
        <source>There is no version &quot;%1&quot; of %2. Allowed: %3.</source>
        <translation>Nid oes fersiwn &quot;%1&quot; o %2. Caniateir: %3.</translation>
    </message>
    <message>
        <source>The procedure %1 has no stage %2 in that version.</source>
        <translation>Nid oes cam %2 gan y weithdrefn %1 yn y fersiwn honno.</translation>
    </message>
    <message>
        <source>--%1 is for a due date without a case; leave out the file and the reference, or the option.</source>
        <translation>Mae --%1 ar gyfer dyddiad dyledus heb achos; gadewch y ffeil a&apos;r cyfeirnod allan, neu&apos;r opsiwn.</translation>
    </message>
    <message>
        <source>The name of the copy is empty.</source>
        <translation>Mae enw&apos;r copi&apos;n wag.</translation>
    </message>
    <message>
        <source>What was to be printed could not be written whole. See whether its disk is full, then try again.</source>
        <translation>Ni ellid ysgrifennu&apos;r cyfan a oedd i&apos;w argraffu. Gwiriwch a yw&apos;r ddisg yn llawn, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>--rows and --columns go with --measure.</source>
        <translation>Mae --rows a --columns yn mynd gyda --measure.</translation>
    </message>
    <message>
        <source>bring a file of an older version up to date, keeping a copy</source>
        <translation>diweddaru ffeil o fersiwn hŷn, gan gadw copi</translation>
    </message>
    <message>
        <source>%1 is up to date already. Nothing was changed.</source>
        <translation>Mae %1 yn gyfredol eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 was brought up to date, from file format %2 to %3. The file as it was is kept as %4.</source>
        <translation>Diweddarwyd %1, o fformat ffeil %2 i %3. Cedwir y ffeil fel yr oedd fel %4.</translation>
    </message>
    <message>
        <source>%1 has not begun: there is nothing to count yet.</source>
        <translation>Nid yw %1 wedi dechrau: nid oes dim i&apos;w gyfrif eto.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>derbyniwyd</translation>
    </message>
    <message>
        <source>put on hold until %1</source>
        <translation>wedi&apos;i oedi tan %1</translation>
    </message>
    <message>
        <source>put on hold; the clock stands still until the hold ends</source>
        <translation>wedi&apos;i oedi; mae&apos;r cloc wedi&apos;i stopio nes i&apos;r saib ddod i ben</translation>
    </message>
    <message>
        <source>no day: the clock stands still</source>
        <translation>dim dyddiad: mae&apos;r cloc wedi&apos;i stopio</translation>
    </message>
    <message>
        <source>%1: the reply to the Ombudsman</source>
        <translation>%1: yr ateb i&apos;r Ombwdsmon</translation>
    </message>
    <message>
        <source>%1: acknowledgement and triage</source>
        <translation>%1: cydnabod a brysbennu</translation>
    </message>
    <message>
        <source>How the answer is printed: text or json.</source>
        <translation>Sut yr argreffir yr ateb: text neu json.</translation>
    </message>
    <message>
        <source>A due date with its reasons is printed as text or json.</source>
        <translation>Argreffir dyddiad dyledus gyda&apos;i resymau fel text neu json.</translation>
    </message>
    <message>
        <source>The copy for the public: small numbers are hidden.</source>
        <translation>Y copi i&apos;r cyhoedd: cuddir rhifau bach.</translation>
    </message>
    <message>
        <source>The charts that the command chart draws.</source>
        <translation>Y siartiau y mae&apos;r gorchymyn chart yn eu lluniadu.</translation>
    </message>
    <message>
        <source>The reports that the command report writes.</source>
        <translation>Yr adroddiadau y mae&apos;r gorchymyn report yn eu hysgrifennu.</translation>
    </message>
    <message>
        <source>Give one of --measures, --dimensions, --charts and --reports, not both.</source>
        <translation>Rhowch un o --measures, --dimensions, --charts a --reports, nid dau.</translation>
    </message>
    <message>
        <source>Only these, as in --where stage=1,2; may be given more than once.</source>
        <translation>Y rhain yn unig, fel yn --where stage=1,2; gellir ei roi fwy nag unwaith.</translation>
    </message>
    <message>
        <source>Small numbers are hidden, and all from which they would follow.</source>
        <translation>Cuddir rhifau bach, a phopeth y byddent yn dilyn ohono.</translation>
    </message>
    <message>
        <source>--cases ROW COLUMN: the cases behind that cell, by their names; a row of several levels as &quot;A / B&quot;.</source>
        <translation>--cases RHES COLOFN: yr achosion y tu ôl i&apos;r gell honno, yn ôl eu henwau; rhes o sawl lefel fel &quot;A / B&quot;.</translation>
    </message>
    <message>
        <source>Give --public or --cases, not both.</source>
        <translation>Rhowch --public neu --cases, nid y ddau.</translation>
    </message>
    <message>
        <source>For files with other columns: the name of a mapping that the case file holds, or a JSON file.</source>
        <translation>Ar gyfer ffeiliau â cholofnau eraill: enw mapiad sydd yn y ffeil achosion, neu ffeil JSON.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Rhestr waith</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>Mae --%1 yn cymryd rhif o %2 i %3.</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimensiwn</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>math</translation>
    </message>
    <message>
        <source>Give the id of a chart or --measure, not both.</source>
        <translation>Rhowch id siart neu --measure, nid y ddau.</translation>
    </message>
    <message>
        <source>--%1 goes with --measure.</source>
        <translation>Mae --%1 yn mynd gyda --measure.</translation>
    </message>
    <message>
        <source>The id of a chart is missing, or --measure for a trend.</source>
        <translation>Mae id y siart ar goll, neu --measure ar gyfer tuedd.</translation>
    </message>
    <message>
        <source>A trend made on the spot: what it counts.</source>
        <translation>Tuedd a wneir yn y fan a&apos;r lle: yr hyn y mae&apos;n ei gyfrif.</translation>
    </message>
    <message>
        <source>A trend: by what it is split.</source>
        <translation>Tuedd: yn ôl beth y&apos;i rhennir.</translation>
    </message>
    <message>
        <source>A trend: over how many years, the last being --year.</source>
        <translation>Tuedd: dros sawl blwyddyn, a --year yr olaf.</translation>
    </message>
    <message>
        <source>A trend: %1.</source>
        <translation>Tuedd: %1.</translation>
    </message>
    <message>
        <source>A trend: so many of the largest, the others together.</source>
        <translation>Tuedd: hyn a hyn o&apos;r rhai mwyaf, a&apos;r lleill gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>list, print, propose and keep mappings of other columns</source>
        <translation>rhestru, argraffu, cynnig a chadw mapiadau o golofnau eraill</translation>
    </message>
    <message>
        <source>draw a trend graph, or one made on the spot</source>
        <translation>lluniadu graff tuedd, neu un a wneir yn y fan a&apos;r lle</translation>
    </message>
    <message>
        <source>write the figures that go to other councils</source>
        <translation>ysgrifennu&apos;r ffigurau sy&apos;n mynd i gynghorau eraill</translation>
    </message>
    <message>
        <source>How rows are printed: text, csv or json; or xlsx, for --output.</source>
        <translation>Sut yr argreffir rhesi: text, csv neu json; neu xlsx, ar gyfer --output.</translation>
    </message>
    <message>
        <source>The workbook that is written, as in x.xlsx.</source>
        <translation>Y llyfr gwaith a ysgrifennir, megis x.xlsx.</translation>
    </message>
    <message>
        <source>Leave out what is dated after this day, by the dates in the records.</source>
        <translation>Gadael allan yr hyn sydd wedi&apos;i ddyddio ar ôl y diwrnod hwn, yn ôl y dyddiadau yn y cofnodion.</translation>
    </message>
    <message>
        <source>The file as it was at the end of this day, whatever was entered, changed or removed since.</source>
        <translation>Y ffeil fel yr oedd ar ddiwedd y diwrnod hwn, beth bynnag a gofnodwyd, a newidiwyd neu a dynnwyd ers hynny.</translation>
    </message>
    <message>
        <source>Figures of closed services are counted with those that took over.</source>
        <translation>Cyfrifir ffigurau gwasanaethau a gaewyd gyda&apos;r rhai a gymerodd drosodd.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Allowed: text, csv, json, xlsx.</source>
        <translation>Nid oes fformat &quot;%1&quot;. Caniateir: text, csv, json, xlsx.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output, as in --output x.xlsx.</source>
        <translation>Mae angen --output ar --format xlsx, megis --output x.xlsx.</translation>
    </message>
    <message>
        <source>--output writes a workbook: give --format xlsx and a name as in --output x.xlsx.</source>
        <translation>Mae --output yn ysgrifennu llyfr gwaith: rhowch --format xlsx ac enw megis --output x.xlsx.</translation>
    </message>
    <message>
        <source>--known-on &quot;%1&quot; lies ahead: what will be known then is not known yet.</source>
        <translation>Mae --known-on &quot;%1&quot; yn y dyfodol: nid yw&apos;r hyn a fydd yn hysbys bryd hynny yn hysbys eto.</translation>
    </message>
    <message>
        <source>--known-on &quot;%1&quot;: %2 had not begun on that day.</source>
        <translation>--known-on &quot;%1&quot;: nid oedd %2 wedi dechrau ar y diwrnod hwnnw.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of the rows read are hidden in the spreadsheet</source>
        <translation>
            <numerusform>%1: mae %n o&apos;r rhesi a ddarllenwyd wedi&apos;u cuddio yn y daenlen</numerusform>
            <numerusform>%1: mae %n o&apos;r rhesi a ddarllenwyd wedi&apos;i chuddio yn y daenlen</numerusform>
            <numerusform>%1: mae %n o&apos;r rhesi a ddarllenwyd wedi&apos;u cuddio yn y daenlen</numerusform>
            <numerusform>%1: mae %n o&apos;r rhesi a ddarllenwyd wedi&apos;u cuddio yn y daenlen</numerusform>
            <numerusform>%1: mae %n o&apos;r rhesi a ddarllenwyd wedi&apos;u cuddio yn y daenlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out, it is no table of the import format</source>
        <translation>%1: gadawyd allan, nid yw&apos;n dabl yn y fformat mewnforio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, tables</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print a mapping for this file, by its headings, to be looked over.</source>
        <translation>Argraffu mapiad ar gyfer y ffeil hon, yn ôl ei phenawdau, i&apos;w wirio.</translation>
    </message>
    <message>
        <source>Keep the mapping of this JSON file.</source>
        <translation>Cadw mapiad y ffeil JSON hon.</translation>
    </message>
    <message>
        <source>Forget the mapping of this name.</source>
        <translation>Anghofio&apos;r mapiad o&apos;r enw hwn.</translation>
    </message>
    <message>
        <source>Give one of NAME, --suggest, --add and --remove, not both.</source>
        <translation>Rhowch un o NAME, --suggest, --add a --remove, nid dau.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; was kept.</source>
        <translation>Cadwyd y mapiad &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; was removed.</source>
        <translation>Tynnwyd y mapiad &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--quarter &quot;%1&quot; is not a quarter. Write it as 2026-27Q2.</source>
        <translation>Nid chwarter yw --quarter &quot;%1&quot;. Ysgrifennwch ef fel 2026-27Q2.</translation>
    </message>
    <message>
        <source>It was closed by %1 on %2.</source>
        <translation>Fe&apos;i caewyd gan %1 ar %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since it was closed:</source>
        <translation>
            <numerusform>Mae %n ffigur wedi newid ers ei gau:</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau:</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau:</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau:</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1: %2, yn flaenorol %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>To mend or explain before quarter %1 of %2 is closed:</source>
        <translation>I&apos;w gywiro neu ei esbonio cyn cau chwarter %1 o %2:</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Esboniwyd: %1</translation>
    </message>
    <message numerus="yes">
        <source>Explained in part, %n left: %1</source>
        <translation>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Nid oes dim ar ôl.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left.</source>
        <translation>
            <numerusform>%n peth ar ôl.</numerusform>
            <numerusform>%n peth ar ôl.</numerusform>
            <numerusform>%n peth ar ôl.</numerusform>
            <numerusform>%n peth ar ôl.</numerusform>
            <numerusform>%n peth ar ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would make this quarter wrong, as in 2026-27Q2: what is missing in its cases and what does not add in its tables.</source>
        <translation>Yr hyn a fyddai&apos;n gwneud y chwarter hwn yn anghywir, megis 2026-27Q2: yr hyn sydd ar goll yn ei achosion a&apos;r hyn nad yw&apos;n adio yn ei dablau.</translation>
    </message>
    <message>
        <source>Give --quarter or --year, not both.</source>
        <translation>Rhowch --quarter neu --year, nid y ddau.</translation>
    </message>
    <message>
        <source>The file to write: .csv or .json.</source>
        <translation>Y ffeil i&apos;w hysgrifennu: .csv neu .json.</translation>
    </message>
    <message>
        <source>--output is missing or no .csv or .json, as in --output return.csv.</source>
        <translation>Mae --output ar goll neu nid yw&apos;n .csv nac yn .json, megis --output return.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %n figure(s), %2.</source>
        <translation>
            <numerusform>Ysgrifennwyd %1: %n ffigur, %2.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n ffigur, %2.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n ffigur, %2.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n ffigur, %2.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n ffigur, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --public or --public-output, not both.</source>
        <translation>Rhowch --public neu --public-output, nid y ddau.</translation>
    </message>
    <message>
        <source>My tables</source>
        <translation>Fy nhablau</translation>
    </message>
    <message>
        <source>Shared tables</source>
        <translation>Tablau a rennir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of rows. Write --top 10.</source>
        <translation>Nid yw &quot;%1&quot; yn nifer o resi. Ysgrifennwch --top 10.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Eraill</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to order by. Columns: %2</source>
        <translation>Nid oes colofn &quot;%1&quot; i drefnu yn ei hôl. Colofnau: %2</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n footnote(s). Write --footnote 1 for the first.</source>
        <translation>
            <numerusform>Mae gan y tabl %n troednodyn. Ysgrifennwch --footnote 1 am y cyntaf.</numerusform>
            <numerusform>Mae gan y tabl %n troednodyn. Ysgrifennwch --footnote 1 am y cyntaf.</numerusform>
            <numerusform>Mae gan y tabl %n troednodyn. Ysgrifennwch --footnote 1 am y cyntaf.</numerusform>
            <numerusform>Mae gan y tabl %n troednodyn. Ysgrifennwch --footnote 1 am y cyntaf.</numerusform>
            <numerusform>Mae gan y tabl %n troednodyn. Ysgrifennwch --footnote 1 am y cyntaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook holds the tables of a year: leave out the lists, or --output.</source>
        <translation>Mae llyfr gwaith yn cynnwys tablau blwyddyn: gadewch y rhestrau allan, neu --output.</translation>
    </message>
    <message>
        <source>--year goes with --output: the tables of the year as a workbook. One table alone is printed by &quot;table&quot;.</source>
        <translation>Mae --year yn mynd gyda --output: tablau&apos;r flwyddyn fel llyfr gwaith. Argreffir un tabl yn unig gan &quot;table&quot;.</translation>
    </message>
    <message>
        <source>A pivot: what its columns are, one level or two, separated by a comma.</source>
        <translation>Tabl colyn: beth yw ei golofnau, un lefel neu ddwy, wedi&apos;u gwahanu â choma.</translation>
    </message>
    <message>
        <source>The order of the rows: listed, label, or the key of a column, the largest first; KEY:up for the smallest first.</source>
        <translation>Trefn y rhesi: listed, label, neu allwedd colofn, y mwyaf yn gyntaf; KEY:up i gael y lleiaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Only so many rows.</source>
        <translation>Dim ond hyn a hyn o resi.</translation>
    </message>
    <message>
        <source>With --top: one row more for all the others.</source>
        <translation>Gyda --top: un rhes arall ar gyfer y lleill i gyd.</translation>
    </message>
    <message>
        <source>Rows with nothing in them, too.</source>
        <translation>Rhesi heb ddim ynddynt hefyd.</translation>
    </message>
    <message>
        <source>The cases that the footnote of that number counts.</source>
        <translation>Yr achosion y mae&apos;r troednodyn â&apos;r rhif hwnnw yn eu cyfrif.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Ysgrifennwyd %1.</translation>
    </message>
    <message>
        <source>Tables of %1 up to quarter %2</source>
        <translation>Tablau %1 hyd at chwarter %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>cyfrifwyd</translation>
    </message>
    <message>
        <source>base</source>
        <translation>sail</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>Ni ellid darllen y mapiad %1.</translation>
    </message>
    <message>
        <source>list the standing questions, or answer one</source>
        <translation>rhestru&apos;r cwestiynau sefydlog, neu ateb un</translation>
    </message>
    <message>
        <source>--%1 takes the number of a report, as --kept lists it.</source>
        <translation>Mae --%1 yn cymryd rhif adroddiad, fel y mae --kept yn ei restru.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <comment>Approved by whom and when</comment>
        <translation>%1 gan %2 ar %3</translation>
    </message>
    <message>
        <source>The file keeps no reports.</source>
        <translation>Nid yw&apos;r ffeil yn cadw adroddiadau.</translation>
    </message>
    <message>
        <source>as it was approved</source>
        <translation>fel y&apos;i cymeradwywyd</translation>
    </message>
    <message>
        <source>NOT as it was approved: %1</source>
        <translation>NID fel y&apos;i cymeradwywyd: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Mae&apos;r ddau&apos;n dweud yr un peth.</translation>
    </message>
    <message>
        <source>%1 stage %2</source>
        <translation>%1 cam %2</translation>
    </message>
    <message>
        <source>--changed tells of an approved report.</source>
        <translation>Mae --changed yn sôn am adroddiad a gymeradwywyd.</translation>
    </message>
    <message>
        <source>Every figure would be the same today.</source>
        <translation>Byddai pob ffigur yr un fath heddiw.</translation>
    </message>
    <message>
        <source>%1: it counts no cases</source>
        <comment>then or now</comment>
        <translation>%1: nid yw&apos;n cyfrif achosion</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, out of: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>--figure takes a reference such as T3.2c (Table 3, second row, third figure), F2.1a (Figure 2) or S4.3 (section 4, third figure in its sentences).</source>
        <translation>Mae --figure yn cymryd cyfeirnod megis T3.2c (Tabl 3, ail res, trydydd ffigur), F2.1a (Ffigur 2) neu S4.3 (adran 4, trydydd ffigur yn ei brawddegau).</translation>
    </message>
    <message>
        <source>Printed: %1. Today: %2.</source>
        <translation>Argraffwyd: %1. Heddiw: %2.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Bryd hynny</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>List the reports that the file keeps.</source>
        <translation>Rhestru&apos;r adroddiadau y mae&apos;r ffeil yn eu cadw.</translation>
    </message>
    <message>
        <source>A report that the file keeps, by its number.</source>
        <translation>Adroddiad y mae&apos;r ffeil yn ei gadw, yn ôl ei rif.</translation>
    </message>
    <message>
        <source>With --issue: how another of them differs.</source>
        <translation>Gyda --issue: sut mae un arall ohonynt yn wahanol.</translation>
    </message>
    <message>
        <source>With --issue: which figures would be others today, and the cases that did it.</source>
        <translation>Gyda --issue: pa ffigurau a fyddai&apos;n wahanol heddiw, a&apos;r achosion a&apos;i gwnaeth.</translation>
    </message>
    <message>
        <source>Names every case of a line, not the first eight.</source>
        <translation>Yn enwi pob achos mewn llinell, nid yr wyth cyntaf.</translation>
    </message>
    <message>
        <source>Small numbers are hidden, over all answers and the return together.</source>
        <translation>Mae niferoedd bach wedi&apos;u cuddio, dros yr holl atebion a&apos;r ffurflen gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>The file to write: .txt or .csv.</source>
        <translation>Y ffeil i&apos;w hysgrifennu: .txt neu .csv.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;. Without a name, answer lists them all.</source>
        <translation>Nid oes cwestiwn &quot;%1&quot;. Heb enw, mae answer yn eu rhestru i gyd.</translation>
    </message>
    <message>
        <source>Names the reports, and writes none.</source>
        <translation>Yn enwi&apos;r adroddiadau, heb ysgrifennu&apos;r un.</translation>
    </message>
    <message>
        <source>--%1 takes a file that ends in .pdf, .html or .odt.</source>
        <comment>option</comment>
        <translation>Mae --%1 yn cymryd ffeil sy&apos;n gorffen â .pdf, .html neu .odt.</translation>
    </message>
    <message>
        <source>%1 is named twice: each copy and each format needs a file of its own.</source>
        <translation>Enwir %1 ddwywaith: mae angen ei ffeil ei hun ar bob copi a phob fformat.</translation>
    </message>
    <message>
        <source>%1 was written: &quot;%2&quot;.</source>
        <translation>Ysgrifennwyd %1: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The paper to write: .pdf, .html or .odt; may be given again for another format.</source>
        <translation>Y papur i&apos;w ysgrifennu: .pdf, .html neu .odt; gellir ei roi eto ar gyfer fformat arall.</translation>
    </message>
    <message>
        <source>The copy for the public besides, in the same run: .pdf, .html or .odt; may be given again.</source>
        <translation>Y copi i&apos;r cyhoedd hefyd, yn yr un rhediad: .pdf, .html neu .odt; gellir ei roi eto.</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Ni enwir neb</translation>
    </message>
    <message>
        <source>chase on %1; asked on %2</source>
        <comment>days</comment>
        <translation>dilyn i fyny ar %1; gofynnwyd ar %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person; what it was about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has to be chased.</source>
        <translation>Nid oes rhaid dilyn neb i fyny.</translation>
    </message>
    <message>
        <source>find cases by words, fields and what is missing</source>
        <translation>dod o hyd i achosion drwy eiriau, meysydd a&apos;r hyn sydd ar goll</translation>
    </message>
    <message>
        <source>list the letters, or the fields that they have</source>
        <translation>rhestru&apos;r llythyrau, neu&apos;r meysydd sydd ganddynt</translation>
    </message>
    <message>
        <source>write a letter of a case</source>
        <translation>ysgrifennu llythyr achos</translation>
    </message>
    <message>
        <source>print who has to be asked again</source>
        <translation>argraffu pwy y mae&apos;n rhaid gofyn iddynt eto</translation>
    </message>
    <message>
        <source>--set &quot;%1&quot; names no field. Write it as FIELD=WORDS; redress-cli letters FILE --fields lists the fields.</source>
        <translation>Nid yw --set &quot;%1&quot; yn enwi maes. Ysgrifennwch ef fel FIELD=WORDS; mae redress-cli letters FILE --fields yn rhestru&apos;r meysydd.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n value(s) are missing for this letter.</source>
        <translation>
            <numerusform>Nid ysgrifennwyd dim: mae %n gwerth ar goll ar gyfer y llythyr hwn.</numerusform>
            <numerusform>Nid ysgrifennwyd dim: mae %n gwerth ar goll ar gyfer y llythyr hwn.</numerusform>
            <numerusform>Nid ysgrifennwyd dim: mae %n werth ar goll ar gyfer y llythyr hwn.</numerusform>
            <numerusform>Nid ysgrifennwyd dim: mae %n gwerth ar goll ar gyfer y llythyr hwn.</numerusform>
            <numerusform>Nid ysgrifennwyd dim: mae %n gwerth ar goll ar gyfer y llythyr hwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is missing; where it is recorded</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record them, or give them with --set FIELD=WORDS.</source>
        <translation>Cofnodwch hwy, neu rhowch hwy gyda --set FIELD=WORDS.</translation>
    </message>
    <message>
        <source>The file has no case %1.</source>
        <translation>Nid oes achos %1 yn y ffeil.</translation>
    </message>
    <message>
        <source>--to &quot;%1&quot;: nobody on the case is that.</source>
        <translation>--to &quot;%1&quot;: nid oes neb felly ar yr achos.</translation>
    </message>
    <message>
        <source>--stage &quot;%1&quot;: the case has no such stage.</source>
        <translation>--stage &quot;%1&quot;: nid oes cam o&apos;r fath gan yr achos.</translation>
    </message>
    <message>
        <source>Lists the fields that a letter may have.</source>
        <translation>Yn rhestru&apos;r meysydd a all fod gan lythyr.</translation>
    </message>
    <message>
        <source>The letter to write: .pdf or .odt.</source>
        <translation>Y llythyr i&apos;w ysgrifennu: .pdf neu .odt.</translation>
    </message>
    <message>
        <source>Who it goes to: complainant, representative, advocate, child.</source>
        <translation>At bwy y mae&apos;n mynd: complainant, representative, advocate, child.</translation>
    </message>
    <message>
        <source>The stage that it is about; else the one that the letter is for, or the newest.</source>
        <translation>Y cam y mae&apos;n sôn amdano; fel arall yr un y mae&apos;r llythyr ar ei gyfer, neu&apos;r diweddaraf.</translation>
    </message>
    <message>
        <source>Says a value for this letter alone, as FIELD=WORDS; may be given again.</source>
        <translation>Yn dweud gwerth ar gyfer y llythyr hwn yn unig, fel FIELD=WORDS; gellir ei roi eto.</translation>
    </message>
    <message>
        <source>--output is missing, as in --output letter.pdf or letter.odt.</source>
        <translation>Mae --output ar goll, fel yn --output letter.pdf neu letter.odt.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n case(s) were made anew.</source>
        <translation>
            <numerusform>Gwnaed geiriau %n achos o&apos;r newydd.</numerusform>
            <numerusform>Gwnaed geiriau %n achos o&apos;r newydd.</numerusform>
            <numerusform>Gwnaed geiriau %n achos o&apos;r newydd.</numerusform>
            <numerusform>Gwnaed geiriau %n achos o&apos;r newydd.</numerusform>
            <numerusform>Gwnaed geiriau %n achos o&apos;r newydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the words into which searches look anew, and checks then. No record is touched.</source>
        <translation>Gwneud y geiriau y mae chwiliadau&apos;n edrych ynddynt o&apos;r newydd, yna gwirio. Ni chyffyrddir ag unrhyw gofnod.</translation>
    </message>
    <message>
        <source>List what can be searched for.</source>
        <translation>Rhestru&apos;r hyn y gellir chwilio amdano.</translation>
    </message>
    <message>
        <source>Give a file and what is searched for, as in search county.redress outcome:none.</source>
        <translation>Rhowch ffeil a&apos;r hyn y chwilir amdano, fel yn search county.redress outcome:none.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is not a year of the calendar, which reaches from %3 to %4.</source>
        <translation>Nid yw --%1 &quot;%2&quot; yn flwyddyn o&apos;r calendr, sy&apos;n ymestyn o %3 hyd at %4.</translation>
    </message>
    <message>
        <source>--name is missing: what the day is called.</source>
        <translation>Mae --name ar goll: beth yw enw&apos;r diwrnod.</translation>
    </message>
    <message>
        <source>There is no bank holiday on %1.</source>
        <translation>Nid oes gŵyl banc ar %1.</translation>
    </message>
    <message>
        <source>There is no closing day from %1 to %2.</source>
        <translation>Nid oes diwrnod cau o %1 i %2.</translation>
    </message>
    <message>
        <source>--skip-closures takes yes or no.</source>
        <translation>Mae --skip-closures yn derbyn yes neu no.</translation>
    </message>
    <message>
        <source>The year that is printed, as in 2027.</source>
        <translation>Y flwyddyn a argreffir, megis 2027.</translation>
    </message>
    <message>
        <source>A bank holiday that was proclaimed; of a day that was removed the name may be left out.</source>
        <translation>Gŵyl banc a gyhoeddwyd; gellir hepgor enw diwrnod a dynnwyd.</translation>
    </message>
    <message>
        <source>A bank holiday that becomes a working day.</source>
        <translation>Gŵyl banc sy&apos;n dod yn ddiwrnod gwaith.</translation>
    </message>
    <message>
        <source>Days on which the council is closed, as in 2027-12-27..2027-12-31.</source>
        <translation>Diwrnodau pan fydd y cyngor ar gau, megis 2027-12-27..2027-12-31.</translation>
    </message>
    <message>
        <source>Closing days that are taken away.</source>
        <translation>Diwrnodau cau a dynnir.</translation>
    </message>
    <message>
        <source>What the new days are called.</source>
        <translation>Beth yw enw&apos;r diwrnodau newydd.</translation>
    </message>
    <message>
        <source>The proclamation or decision that makes them so.</source>
        <translation>Y cyhoeddiad neu&apos;r penderfyniad sy&apos;n eu gwneud felly.</translation>
    </message>
    <message>
        <source>Whether the council&apos;s own procedures leave out its closing days: yes or no.</source>
        <translation>A yw gweithdrefnau&apos;r cyngor ei hun yn hepgor ei ddiwrnodau cau: yes neu no.</translation>
    </message>
    <message>
        <source>The last year whose bank holidays were compared with the published list.</source>
        <translation>Y flwyddyn olaf y cymharwyd ei gwyliau banc â&apos;r rhestr a gyhoeddwyd.</translation>
    </message>
    <message>
        <source>Print which due dates would move, and write nothing.</source>
        <translation>Argraffu pa ddyddiadau dyledus a fyddai&apos;n symud, heb ysgrifennu dim.</translation>
    </message>
    <message>
        <source>Why the calendar is changed; it stands in the history.</source>
        <translation>Pam y newidir y calendr; saif yn yr hanes.</translation>
    </message>
    <message>
        <source>--reason is missing: due dates follow from the calendar. With --rehearse nothing is changed and none is asked for.</source>
        <translation>Mae --reason ar goll: mae dyddiadau dyledus yn dilyn o&apos;r calendr. Gyda --rehearse ni newidir dim ac ni ofynnir am un.</translation>
    </message>
    <message>
        <source>The calendar is so already; nothing was changed.</source>
        <translation>Mae&apos;r calendr felly eisoes; ni newidiwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>The calendar was changed; %n due date(s) moved.</source>
        <translation>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
            <numerusform>Newidiwyd y calendr; symudodd %n dyddiad dyledus.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 goes with a change: --add, --remove, --close, --reopen, --skip-closures or --published-to.</source>
        <translation>Mae --%1 yn mynd gyda newid: --add, --remove, --close, --reopen, --skip-closures neu --published-to.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) in %1.</source>
        <translation>
            <numerusform>%n diwrnod gwaith yn %1.</numerusform>
            <numerusform>%n diwrnod gwaith yn %1.</numerusform>
            <numerusform>%n diwrnod gwaith yn %1.</numerusform>
            <numerusform>%n diwrnod gwaith yn %1.</numerusform>
            <numerusform>%n diwrnod gwaith yn %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>print the days that are not worked, change them, or rehearse that</source>
        <translation>argraffu&apos;r diwrnodau nad ydynt yn ddiwrnodau gwaith, eu newid, neu ragbrofi hynny</translation>
    </message>
    <message>
        <source>0 rows were imported: there are none in what was read.</source>
        <translation>Mewnforiwyd 0 rhes: nid oes yr un yn yr hyn a ddarllenwyd.</translation>
    </message>
    <message>
        <source>A person could be told from the public copy: word it anew before it goes out.</source>
        <translation>Gellid adnabod person o&apos;r copi cyhoeddus: geiriwch ef o&apos;r newydd cyn iddo fynd allan.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found; section</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The chase sheet as a paper, with all that is owed and a page for each manager: .pdf, .odt or .html.</source>
        <translation>Y daflen ddilyn i fyny fel papur, gyda phopeth sy&apos;n ddyledus a thudalen i bob rheolwr: .pdf, .odt neu .html.</translation>
    </message>
    <message>
        <source>write what an officer has open, for whoever stands in</source>
        <translation>ysgrifennu&apos;r hyn sydd gan swyddog ar agor, i bwy bynnag sy&apos;n dirprwyo</translation>
    </message>
    <message>
        <source>give the cases of one officer to another</source>
        <translation>rhoi achosion un swyddog i un arall</translation>
    </message>
    <message>
        <source>The cases of a printed figure by its reference: T3.2c; with --issue as they were then, too.</source>
        <translation>Achosion ffigur printiedig yn ôl ei gyfeirnod: T3.2c; gyda --issue fel yr oeddent bryd hynny, hefyd.</translation>
    </message>
    <message>
        <source>--case %1: nothing open of that officer.</source>
        <translation>--case %1: dim byd ar agor gan y swyddog hwnnw.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <comment>an officer, and the next one</comment>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>felly eisoes</translation>
    </message>
    <message>
        <source>--output writes %1.</source>
        <translation>Mae --output yn ysgrifennu %1.</translation>
    </message>
    <message>
        <source>The paper to write: .pdf, .odt or .html.</source>
        <translation>Y papur i&apos;w ysgrifennu: .pdf, .odt neu .html.</translation>
    </message>
    <message>
        <source>--output is missing, as in --output away.pdf.</source>
        <translation>Mae --output ar goll, fel yn --output away.pdf.</translation>
    </message>
    <message>
        <source>The officer who has the cases.</source>
        <translation>Y swyddog sydd â&apos;r achosion.</translation>
    </message>
    <message>
        <source>The officer who is to have them.</source>
        <translation>Y swyddog sydd i&apos;w cael.</translation>
    </message>
    <message>
        <source>This one alone, of all that is open; may be given again.</source>
        <translation>Hwn yn unig, o bopeth sydd ar agor; gellir ei roi eto.</translation>
    </message>
    <message>
        <source>Why; stands in the history of each case.</source>
        <translation>Pam; saif yn hanes pob achos.</translation>
    </message>
    <message>
        <source>Print what would change, and write nothing.</source>
        <translation>Argraffu beth fyddai&apos;n newid, heb ysgrifennu dim.</translation>
    </message>
    <message>
        <source>--reason is missing. With --rehearse nothing is written, and none is needed.</source>
        <translation>Mae --reason ar goll. Gyda --rehearse nid ysgrifennir dim, ac nid oes angen un.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would move.</source>
        <translation>
            <numerusform>Byddai %n achos yn symud.</numerusform>
            <numerusform>Byddai %n achos yn symud.</numerusform>
            <numerusform>Byddai %n achos yn symud.</numerusform>
            <numerusform>Byddai %n achos yn symud.</numerusform>
            <numerusform>Byddai %n achos yn symud.</numerusform>
            <numerusform>Byddai %n achos yn symud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved cases from %1 to %2</source>
        <comment>two officers</comment>
        <translation>Symudwyd achosion o %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>Symudwyd %n achos.</numerusform>
            <numerusform>Symudwyd %n achos.</numerusform>
            <numerusform>Symudwyd %n achos.</numerusform>
            <numerusform>Symudwyd %n achos.</numerusform>
            <numerusform>Symudwyd %n achos.</numerusform>
            <numerusform>Symudwyd %n achos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One officer alone, by sign-in name, initials or name.</source>
        <translation>Un swyddog yn unig, yn ôl enw mewngofnodi, llythrennau blaen neu enw.</translation>
    </message>
    <message>
        <source>No officer is called &quot;%1&quot;. Sign-in names: %2.</source>
        <translation>Nid oes swyddog o&apos;r enw &quot;%1&quot;. Enwau mewngofnodi: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one officer: give the sign-in name, one of %2.</source>
        <translation>Mae &quot;%1&quot; yn fwy nag un swyddog: rhowch yr enw mewngofnodi, un o %2.</translation>
    </message>
    <message>
        <source>--show %1 asks since when: give --since.</source>
        <translation>Mae --show %1 yn gofyn ers pryd: rhowch --since.</translation>
    </message>
    <message>
        <source>--since &quot;%1&quot; lies after the day of the list, %2.</source>
        <translation>Mae --since &quot;%1&quot; ar ôl diwrnod y rhestr, %2.</translation>
    </message>
    <message>
        <source>Past the limit since %1</source>
        <translation>Heibio&apos;r terfyn amser ers %1</translation>
    </message>
    <message>
        <source>Past the aim since %1, and within the limit</source>
        <translation>Heibio&apos;r nod ers %1, ac o fewn y terfyn amser</translation>
    </message>
    <message>
        <source>Redress: deadlines</source>
        <translation>Redress: terfynau amser</translation>
    </message>
    <message>
        <source>--remind takes 0 to %1 working days.</source>
        <translation>Mae --remind yn cymryd 0 i %1 diwrnod gwaith.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %n deadline(s).</source>
        <translation>
            <numerusform>Ysgrifennwyd %1: %n terfyn amser.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n terfyn amser.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n terfyn amser.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n terfyn amser.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n terfyn amser.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n terfyn amser.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became late since the end of that day: past the limit first, then past the aim alone.</source>
        <translation>Yr hyn a aeth yn hwyr ers diwedd y diwrnod hwnnw: heibio&apos;r terfyn amser yn gyntaf, yna heibio&apos;r nod yn unig.</translation>
    </message>
    <message>
        <source>In a calendar: so many working days before each day, at 9 o&apos;clock; 0 on the day itself.</source>
        <translation>Mewn calendr: cynifer o ddiwrnodau gwaith cyn pob diwrnod, am 9 o&apos;r gloch; 0 ar y diwrnod ei hun.</translation>
    </message>
    <message>
        <source>--remind is for a calendar, as in --output deadlines.ics.</source>
        <translation>Ar gyfer calendr y mae --remind, fel yn --output deadlines.ics.</translation>
    </message>
</context>
<context>
    <name>redress::ClosedDayDialog</name>
    <message>
        <source>Move a bank holiday</source>
        <translation>Symud gŵyl banc</translation>
    </message>
    <message>
        <source>Add a bank holiday</source>
        <translation>Ychwanegu gŵyl banc</translation>
    </message>
    <message>
        <source>Add closing days</source>
        <translation>Ychwanegu diwrnodau cau</translation>
    </message>
    <message>
        <source>%1, %2, becomes a working day; the new day is none.</source>
        <translation>Mae %1, %2, yn dod yn ddiwrnod gwaith; nid yw&apos;r diwrnod newydd yn un.</translation>
    </message>
    <message>
        <source>A day that was proclaimed: no clock counts it.</source>
        <translation>Diwrnod a gyhoeddwyd: nid oes yr un cloc yn ei gyfrif.</translation>
    </message>
    <message>
        <source>The council is closed. Statutory clocks count these days all the same.</source>
        <translation>Mae&apos;r cyngor ar gau. Mae clociau statudol yn cyfrif y diwrnodau hyn serch hynny.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symud</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>D&amp;iwrnod cyntaf</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Diwrnod o&amp;laf</translation>
    </message>
    <message>
        <source>Empty for a single day. Weekends between are left out.</source>
        <translation>Gwag am un diwrnod. Hepgorir y penwythnosau rhyngddynt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>E&amp;nw</translation>
    </message>
    <message>
        <source>It stands in the reasons of every date that it moves.</source>
        <translation>Saif yn rhesymau pob dyddiad y mae&apos;n ei symud.</translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation>&amp;O ble</translation>
    </message>
    <message>
        <source>The decision, as in Cabinet, 4 March 2027.</source>
        <translation>Y penderfyniad, megis Cabinet, 4 Mawrth 2027.</translation>
    </message>
    <message>
        <source>The proclamation, as in Royal Proclamation of 4 March 2027.</source>
        <translation>Y cyhoeddiad, megis Cyhoeddiad Brenhinol 4 Mawrth 2027.</translation>
    </message>
</context>
<context>
    <name>redress::Closing</name>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>chwarter %1 o %2</translation>
    </message>
    <message>
        <source>Say why it is right as it is: the note is empty.</source>
        <translation>Nodwch pam y mae&apos;n gywir fel y mae: mae&apos;r nodyn yn wag.</translation>
    </message>
    <message>
        <source>Finding of %1 explained</source>
        <translation>Esboniwyd canfyddiad %1</translation>
    </message>
    <message>
        <source>Explanation of %1 taken back</source>
        <translation>Tynnwyd esboniad %1 yn ôl</translation>
    </message>
    <message>
        <source>It is not over yet: %1 can be closed from %2 on.</source>
        <translation>Nid yw wedi dod i ben eto: gellir cau %1 o %2 ymlaen.</translation>
    </message>
    <message>
        <source>It is closed already: %1.</source>
        <translation>Mae wedi&apos;i gau eisoes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are left to be mended or explained before the quarter is closed.</source>
        <translation>
            <numerusform>Mae %n peth ar ôl i&apos;w gywiro neu ei esbonio cyn cau&apos;r chwarter.</numerusform>
            <numerusform>Mae %n peth ar ôl i&apos;w gywiro neu ei esbonio cyn cau&apos;r chwarter.</numerusform>
            <numerusform>Mae %n peth ar ôl i&apos;w gywiro neu ei esbonio cyn cau&apos;r chwarter.</numerusform>
            <numerusform>Mae %n peth ar ôl i&apos;w gywiro neu ei esbonio cyn cau&apos;r chwarter.</numerusform>
            <numerusform>Mae %n peth ar ôl i&apos;w gywiro neu ei esbonio cyn cau&apos;r chwarter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Caewyd: %1</translation>
    </message>
    <message>
        <source>Say why it is opened again: the reason is empty.</source>
        <translation>Nodwch pam y&apos;i hagorir eto: mae&apos;r rheswm yn wag.</translation>
    </message>
    <message>
        <source>It is not closed: %1.</source>
        <translation>Nid yw wedi&apos;i gau: %1.</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <translation>Agorwyd eto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more like it</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 a %n arall tebyg</numerusform>
            <numerusform>%1 ac %n arall tebyg</numerusform>
            <numerusform>%1 a %n arall tebyg</numerusform>
            <numerusform>%1 a %n arall tebyg</numerusform>
            <numerusform>%1 a %n arall tebyg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measures, a row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Printed tables typed for %1</source>
        <translation>Tablau printiedig a deipiwyd ar gyfer %1</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or of a time before it: there is nothing to close.</source>
        <translation>Nid oes dim wedi&apos;i gofnodi o %1 nac o amser cyn hynny: nid oes dim i&apos;w gau.</translation>
    </message>
</context>
<context>
    <name>redress::ClosingPane</name>
    <message>
        <source>Mended or explained</source>
        <translation>Wedi&apos;u cywiro neu eu hesbonio</translation>
    </message>
    <message>
        <source>C&amp;lose the quarter</source>
        <translation>Ca&amp;u&apos;r chwarter</translation>
    </message>
    <message>
        <source>&amp;Open it again...</source>
        <translation>Ei agor &amp;eto...</translation>
    </message>
    <message>
        <source>What would make the quarter wrong</source>
        <translation>Yr hyn a fyddai&apos;n gwneud y chwarter yn anghywir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>E&amp;xplain...</source>
        <translation>E&amp;sbonio...</translation>
    </message>
    <message>
        <source>Says why the chosen line is right as it is</source>
        <translation>Yn dweud pam y mae&apos;r llinell a ddewiswyd yn gywir fel y mae</translation>
    </message>
    <message>
        <source>Take the &amp;note away</source>
        <translation>Tynnu&apos;r &amp;nodyn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Reading the cases ...</source>
        <translation>Wrthi&apos;n darllen yr achosion ...</translation>
    </message>
    <message>
        <source>Looking through %1 ...</source>
        <translation>Wrthi&apos;n edrych drwy %1 ...</translation>
    </message>
    <message>
        <source>%1 was closed by %2 on %3.</source>
        <translation>Caewyd %1 gan %2 ar %3.</translation>
    </message>
    <message>
        <source>Nothing is left: %1 can be closed.</source>
        <translation>Nid oes dim ar ôl: gellir cau %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left before it is closed</source>
        <translation>
            <numerusform>%n peth ar ôl cyn ei gau</numerusform>
            <numerusform>%n peth ar ôl cyn ei gau</numerusform>
            <numerusform>%n peth ar ôl cyn ei gau</numerusform>
            <numerusform>%n peth ar ôl cyn ei gau</numerusform>
            <numerusform>%n peth ar ôl cyn ei gau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) have changed since it was closed.</source>
        <translation>
            <numerusform>Mae %n ffigur wedi newid ers ei gau.</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau.</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau.</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau.</numerusform>
            <numerusform>Mae %n ffigur wedi newid ers ei gau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3.</source>
        <translation>%1: %2, yn flaenorol %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>It was closed before, and opened again by %1 on %2: %3</source>
        <translation>Fe&apos;i caewyd o&apos;r blaen, a&apos;i agor eto gan %1 ar %2: %3</translation>
    </message>
    <message>
        <source>It can be closed once it is over, from %1 on.</source>
        <translation>Gellir ei gau unwaith y daw i ben, o %1 ymlaen.</translation>
    </message>
    <message>
        <source>What is left is mended or explained first.</source>
        <translation>Rhaid cywiro neu esbonio&apos;r hyn sydd ar ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>Enter shows the cases of a line; what is right as it is can be explained.</source>
        <translation>Mae Enter yn dangos achosion llinell; gellir esbonio&apos;r hyn sy&apos;n gywir fel y mae.</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Esboniwyd: %1</translation>
    </message>
    <message numerus="yes">
        <source>Explained in part, %n left: %1</source>
        <translation>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
            <numerusform>Esboniwyd yn rhannol, %n ar ôl: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In one of the two numbers, and not in the other</source>
        <translation>Yn un o&apos;r ddau rif, ac nid yn y llall</translation>
    </message>
    <message>
        <source>Why is it right as it is? The note is printed beneath the tables, also in a public copy.</source>
        <translation>Pam y mae&apos;n gywir fel y mae? Argreffir y nodyn o dan y tablau, hefyd mewn copi cyhoeddus.</translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation>Pam y mae&apos;n gywir fel y mae?</translation>
    </message>
    <message>
        <source>Explain a finding</source>
        <translation>Esbonio canfyddiad</translation>
    </message>
    <message>
        <source>The finding is explained.</source>
        <translation>Esboniwyd y canfyddiad.</translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation>Tynnwyd y nodyn.</translation>
    </message>
    <message>
        <source>%1 is closed, with its figures as they are now.</source>
        <translation>Mae %1 wedi&apos;i gau, gyda&apos;i ffigurau fel y maent nawr.</translation>
    </message>
    <message>
        <source>Open the quarter again</source>
        <translation>Agor y chwarter eto</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Pam y&apos;i hagorir eto?</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>Mae %1 ar agor eto.</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>dim ar ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left</source>
        <translation>
            <numerusform>%n peth ar ôl</numerusform>
            <numerusform>%n peth ar ôl</numerusform>
            <numerusform>%n peth ar ôl</numerusform>
            <numerusform>%n peth ar ôl</numerusform>
            <numerusform>%n peth ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the cases and the tables of this quarter is left to be mended or explained.</source>
        <translation>Nid oes dim yn achosion a thablau&apos;r chwarter hwn ar ôl i&apos;w gywiro na&apos;i egluro.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Cadw&apos;r rhestr</translation>
    </message>
    <message>
        <source>Closing the quarter ...</source>
        <translation>Yn cau&apos;r chwarter ...</translation>
    </message>
    <message>
        <source>The quarter has no cases. Those that are recorded or imported for it are looked through here.</source>
        <translation>Nid oes achosion yn y chwarter. Edrychir yma drwy&apos;r rhai a gofnodir neu a fewnforir ar ei gyfer.</translation>
    </message>
    <message>
        <source>nothing to close</source>
        <translation>dim i&apos;w gau</translation>
    </message>
</context>
<context>
    <name>redress::CodeCounters</name>
    <message>
        <source>Stage 1 acknowledged in time, of those received</source>
        <translation>Cam 1 a gydnabuwyd mewn pryd, o&apos;r rhai a dderbyniwyd</translation>
    </message>
    <message>
        <source>Stage 1 answered by its limit without an extension, of those answered</source>
        <translation>Cam 1 a atebwyd erbyn ei derfyn amser heb estyniad, o&apos;r rhai a atebwyd</translation>
    </message>
    <message>
        <source>Extended stage 1 answered by the extended day, of those extended and answered</source>
        <translation>Cam 1 a estynnwyd ac a atebwyd erbyn y diwrnod estynedig, o&apos;r rhai a estynnwyd ac a atebwyd</translation>
    </message>
    <message>
        <source>Extensions whose reason is recorded, of all extensions</source>
        <translation>Estyniadau y cofnodwyd eu rheswm, o&apos;r holl estyniadau</translation>
    </message>
    <message>
        <source>Stage 2 acknowledged in time, of those requested</source>
        <translation>Cam 2 a gydnabuwyd mewn pryd, o&apos;r rhai y gofynnwyd amdanynt</translation>
    </message>
    <message>
        <source>Stage 2 answered by its limit without an extension, of those answered</source>
        <translation>Cam 2 a atebwyd erbyn ei derfyn amser heb estyniad, o&apos;r rhai a atebwyd</translation>
    </message>
    <message>
        <source>Extended stage 2 answered by the extended day, of those extended and answered</source>
        <translation>Cam 2 a estynnwyd ac a atebwyd erbyn y diwrnod estynedig, o&apos;r rhai a estynnwyd ac a atebwyd</translation>
    </message>
    <message>
        <source>Stage 2 requested, beside stage 1 received in the same time</source>
        <translation>Cam 2 y gofynnwyd amdano, wrth ymyl cam 1 a dderbyniwyd yn yr un amser</translation>
    </message>
    <message>
        <source>Complaints refused, of all received</source>
        <translation>Cwynion a wrthodwyd, o&apos;r holl rai a dderbyniwyd</translation>
    </message>
    <message>
        <source>Refusals whose reason is recorded, of all refusals</source>
        <translation>Gwrthodiadau y cofnodwyd eu rheswm, o&apos;r holl wrthodiadau</translation>
    </message>
</context>
<context>
    <name>redress::CodePane</name>
    <message>
        <source>Counters for the self-assessment</source>
        <translation>Cyfrifiadau ar gyfer yr hunanasesiad</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yr hyn a gyfrifir</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraff</translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation>Wrthi&apos;n cyfrif ...</translation>
    </message>
    <message>
        <source>For the self-assessment against the Complaint Handling Code: %1 up to quarter %2</source>
        <translation>Ar gyfer yr hunanasesiad yn erbyn y Cod Ymdrin â Chwynion: %1 hyd at chwarter %2</translation>
    </message>
    <message>
        <source>%1: those that count</source>
        <comment>what is counted</comment>
        <translation>%1: y rhai sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Stage began</source>
        <translation>Dechreuodd y cam</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Nid oes achosion yma.</translation>
    </message>
    <message>
        <source>Save the counters</source>
        <translation>Cadw&apos;r cyfrifiadau</translation>
    </message>
    <message>
        <source>Counters for the Complaint Handling Code</source>
        <translation>Cyfrifiadau ar gyfer y Cod Trin Cwynion</translation>
    </message>
    <message>
        <source>%1 up to quarter %2</source>
        <translation>%1 hyd chwarter %2</translation>
    </message>
    <message>
        <source>%1: all of which they are a part</source>
        <comment>what is counted</comment>
        <translation>%1: y cyfan y maent yn rhan ohono</translation>
    </message>
</context>
<context>
    <name>redress::ColumnDialog</name>
    <message>
        <source>As a &amp;percentage of its column</source>
        <translation>Fel &amp;canran o&apos;i golofn</translation>
    </message>
    <message>
        <source>Each figure up to the next &amp;ten pounds</source>
        <translation>Pob ffigur i fyny i&apos;r &amp;deg punt nesaf</translation>
    </message>
    <message>
        <source>&amp;Heading:</source>
        <translation>&amp;Pennawd:</translation>
    </message>
    <message>
        <source>&amp;Decimals:</source>
        <translation>&amp;Lleoedd degol:</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Y rhain yn unig</translation>
    </message>
</context>
<context>
    <name>redress::ColumnStep</name>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Make the &amp;services of the council from these columns</source>
        <translation>Creu gwa&amp;sanaethau&apos;r cyngor o&apos;r colofnau hyn</translation>
    </message>
    <message>
        <source>Directorates and services that are not known yet are added, in the order in which the file names them</source>
        <translation>Ychwanegir cyfarwyddiaethau a gwasanaethau nad ydynt yn hysbys eto, yn y drefn y mae&apos;r ffeil yn eu henwi</translation>
    </message>
    <message>
        <source>Always: %1</source>
        <translation>Bob amser: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, column</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nid yw yn y ffeil</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>heading, example of what is there</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Always the same ...</source>
        <translation>Yr un fath bob amser ...</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (angenrheidiol)</translation>
    </message>
    <message>
        <source>The value that every row has:</source>
        <translation>Y gwerth sydd gan bob rhes:</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Mae angen o hyd: %1.</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Y colofnau</translation>
    </message>
</context>
<context>
    <name>redress::ComposedPaper</name>
    <message>
        <source>The report was not composed. Nothing was changed.</source>
        <translation>Ni luniwyd yr adroddiad. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;.</source>
        <translation>Nid oes adroddiad &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Wrthi&apos;n gosod y tudalennau</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Adroddiad blynyddol</translation>
    </message>
    <message>
        <source>Committee report</source>
        <translation>Adroddiad y pwyllgor</translation>
    </message>
    <message>
        <source>Website annual report</source>
        <translation>Adroddiad blynyddol ar gyfer y wefan</translation>
    </message>
    <message>
        <source>Cabinet paper and annual review</source>
        <translation>Papur cabinet ac adolygiad blynyddol</translation>
    </message>
    <message>
        <source>Numbered annual review</source>
        <translation>Adolygiad blynyddol wedi&apos;i rifo</translation>
    </message>
    <message>
        <source>Annual report with demand and costs</source>
        <translation>Adroddiad blynyddol gyda galw a chostau</translation>
    </message>
</context>
<context>
    <name>redress::Conduct</name>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Cydnabuwyd</translation>
    </message>
    <message>
        <source>Record of complaint agreed</source>
        <translation>Cytunwyd ar gofnod y gŵyn</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Ymestynnwyd</translation>
    </message>
    <message>
        <source>Complainant told of the extension</source>
        <translation>Hysbyswyd yr achwynydd o&apos;r estyniad</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Atal dros dro</translation>
    </message>
    <message>
        <source>Last day on hold</source>
        <translation>Diwrnod olaf yr ataliad</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Penodwyd</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Daeth yr adroddiad i law</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Findings of the panel received</source>
        <translation>Daeth canfyddiadau&apos;r panel i law</translation>
    </message>
    <message>
        <source>Response sent</source>
        <translation>Anfonwyd yr ymateb</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Terfynwyd</translation>
    </message>
    <message>
        <source>Next stage offered</source>
        <translation>Cynigiwyd y cam nesaf</translation>
    </message>
    <message>
        <source>Next stage refused</source>
        <translation>Gwrthodwyd y cam nesaf</translation>
    </message>
    <message>
        <source>Referred early to the Ombudsman</source>
        <translation>Cyfeiriwyd yn gynnar at yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Dispute resolution offered</source>
        <translation>Cynigiwyd datrys anghydfod</translation>
    </message>
    <message>
        <source>Dispute resolution held</source>
        <translation>Cynhaliwyd datrys anghydfod</translation>
    </message>
    <message>
        <source>Investigating officer</source>
        <translation>Swyddog ymchwilio</translation>
    </message>
    <message>
        <source>Independent person</source>
        <translation>Person annibynnol</translation>
    </message>
    <message>
        <source>Adjudicating officer</source>
        <translation>Swyddog dyfarnu</translation>
    </message>
    <message>
        <source>Chair of the panel</source>
        <translation>Cadeirydd y panel</translation>
    </message>
    <message>
        <source>Member of the panel</source>
        <translation>Aelod o&apos;r panel</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Conciliation, chaired by a manager</source>
        <translation>Cymodi, dan gadeiryddiaeth rheolwr</translation>
    </message>
    <message>
        <source>Mediation, by somebody from outside</source>
        <translation>Cyfryngu, gan rywun o&apos;r tu allan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Galwad</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Conciliation meeting</source>
        <translation>Cyfarfod cymodi</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Cyfryngu</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Galwad atgoffa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Stage %1 has no proof of: %2</source>
        <comment>a number and days</comment>
        <translation>Nid oes prawf yng ngham %1 o: %2</translation>
    </message>
</context>
<context>
    <name>redress::ConductAct</name>
    <message>
        <source>Nothing was saved: these days are not possible together.</source>
        <translation>Ni chadwyd dim: nid yw&apos;r dyddiau hyn yn bosibl gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>the extension before this one</source>
        <translation>yr estyniad cyn yr un hwn</translation>
    </message>
    <message>
        <source>without an extension</source>
        <translation>heb estyniad</translation>
    </message>
    <message>
        <source>%1; %2; agreed by: %3</source>
        <comment>new day, reason, who agreed</comment>
        <translation>%1; %2; cytunwyd gan: %3</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a name and a role</comment>
        <translation>%1 fel %2</translation>
    </message>
    <message>
        <source>The ledger has no such day any more.</source>
        <translation>Nid oes diwrnod o&apos;r fath yn y cofnod bellach.</translation>
    </message>
    <message>
        <source>Somebody else has changed this stage meanwhile. Nothing was saved; look at it as it is now, and try again.</source>
        <translation>Mae rhywun arall wedi newid y cam hwn yn y cyfamser. Ni chadwyd dim; edrychwch arno fel y mae nawr, a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>redress::ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>Ychwanegu cydsyniad</translation>
    </message>
    <message>
        <source>Save consent</source>
        <translation>Cadw&apos;r cydsyniad</translation>
    </message>
    <message>
        <source>&amp;Whose consent</source>
        <translation>Cydsyniad &amp;pwy</translation>
    </message>
    <message>
        <source>How it &amp;stands</source>
        <translation>Sut y mae&apos;n &amp;sefyll</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>On which it was given or refused.</source>
        <translation>Y diwrnod y&apos;i rhoddwyd neu y&apos;i gwrthodwyd.</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Tystiolaeth</translation>
    </message>
    <message>
        <source>What shows it: a signed form, a letter, a call and with whom.</source>
        <translation>Yr hyn sy&apos;n ei ddangos: ffurflen wedi&apos;i llofnodi, llythyr, galwad a chyda phwy.</translation>
    </message>
    <message>
        <source>Ca&amp;pacity</source>
        <translation>G&amp;alluedd</translation>
    </message>
    <message>
        <source>Age and understanding; why it was not sought.</source>
        <translation>Oedran a dealltwriaeth; pam na cheisiwyd ef.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Newidiwyd y cydsyniad</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Cofnodwyd y cydsyniad</translation>
    </message>
</context>
<context>
    <name>redress::ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>New entry in the contact log</source>
        <translation>Cofnod newydd yn y cofnod cysylltiadau</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sut</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Cyfeiriad</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Ca&amp;m</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Gyda</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Chase on</source>
        <translation>D&amp;ilyn i fyny ar</translation>
    </message>
    <message>
        <source>When to ask again, if nothing has come by then.</source>
        <translation>Pryd i ofyn eto, os nad oes dim wedi dod erbyn hynny.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nid y naill na&apos;r llall</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Oddi wrthym ni</translation>
    </message>
    <message>
        <source>To us</source>
        <translation>Atom ni</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Yr achos</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Nothing has to be chased from before: %n entry(ies)</source>
        <translation>
            <numerusform>Nid oes rhaid &amp;dilyn dim i fyny o&apos;r blaen: %n cofnod</numerusform>
            <numerusform>Nid oes rhaid &amp;dilyn dim i fyny o&apos;r blaen: %n cofnod</numerusform>
            <numerusform>Nid oes rhaid &amp;dilyn dim i fyny o&apos;r blaen: %n gofnod</numerusform>
            <numerusform>Nid oes rhaid &amp;dilyn dim i fyny o&apos;r blaen: %n chofnod</numerusform>
            <numerusform>Nid oes rhaid &amp;dilyn dim i fyny o&apos;r blaen: %n chofnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Newidiwyd y cyswllt</translation>
    </message>
    <message>
        <source>Contact recorded</source>
        <translation>Cofnodwyd y cyswllt</translation>
    </message>
</context>
<context>
    <name>redress::ContactForm</name>
    <message>
        <source>The complainant is a child or youn&amp;g person</source>
        <translation>Plentyn neu berson ifanc yw&apos;r ac&amp;hwynydd</translation>
    </message>
    <message>
        <source>Acce&amp;pt it now: stage 1 counts from the day of receipt</source>
        <translation>&amp;Derbyn nawr: mae cam 1 yn cyfrif o&apos;r diwrnod derbyn</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Cyswllt newydd</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Y cyswllt</translation>
    </message>
    <message>
        <source>1  &amp;Kind</source>
        <translation>1  &amp;Math</translation>
    </message>
    <message>
        <source>2  Receive&amp;d</source>
        <translation>2  Derb&amp;yniwyd</translation>
    </message>
    <message>
        <source>Type 28/3, 28 mar or t for today; w is the next working day.</source>
        <translation>Teipiwch 28/3, 28 mar neu t am heddiw; w yw&apos;r diwrnod gwaith nesaf.</translation>
    </message>
    <message>
        <source>3  Arrived b&amp;y</source>
        <translation>3  &amp;Sut y daeth</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>Yr hyn dan sylw</translation>
    </message>
    <message>
        <source>8  &amp;Summary</source>
        <translation>8  Cry&amp;nodeb</translation>
    </message>
    <message>
        <source>Names of children stay out of this text: it stands in lists.</source>
        <translation>Ni ddylid cynnwys enwau plant yn y testun hwn: fe&apos;i gwelir mewn rhestrau.</translation>
    </message>
    <message>
        <source>Words for &amp;print</source>
        <translation>Geiria&amp;u i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>Only words that may stand in the annual report.</source>
        <translation>Dim ond geiriau a gaiff ymddangos yn yr adroddiad blynyddol.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Yr achos</translation>
    </message>
    <message>
        <source>&amp;Lead officer</source>
        <translation>Swyddog arweinio&amp;l</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>Cyfe&amp;irnod</translation>
    </message>
    <message>
        <source>The next number of this kind; type another where yours differs.</source>
        <translation>Y rhif nesaf o&apos;r math hwn; teipiwch un arall os yw eich un chi&apos;n wahanol.</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <comment>procedure</comment>
        <translation>Cwyn: %1</translation>
    </message>
    <message>
        <source>Choose the directorate that answers it.</source>
        <translation>Dewiswch y gyfarwyddiaeth sy&apos;n ei ateb.</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Ychwanegu...</translation>
    </message>
    <message>
        <source>Add a directorate</source>
        <translation>Ychwanegu cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Adds a directorate to the file, for all cases (+ in its list)</source>
        <translation>Yn ychwanegu cyfarwyddiaeth at y ffeil, ar gyfer pob achos (+ yn ei rhestr)</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ychwanegu gwasanaeth</translation>
    </message>
    <message>
        <source>Adds a service to the directorate that is chosen, for all cases (+ in its list)</source>
        <translation>Yn ychwanegu gwasanaeth at y gyfarwyddiaeth a ddewiswyd, ar gyfer pob achos (+ yn ei restr)</translation>
    </message>
    <message>
        <source>This file has no directorate yet. Add the one that answers it.</source>
        <translation>Nid oes cyfarwyddiaeth yn y ffeil hon eto. Ychwanegwch yr un sy&apos;n ei ateb.</translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation>E&amp;glurhad</translation>
    </message>
    <message>
        <source>It came more than a working day ago: say why it is entered only now.</source>
        <translation>Daeth fwy na diwrnod gwaith yn ôl: dywedwch pam mai nawr yn unig y&apos;i cofnodir.</translation>
    </message>
    <message>
        <source>4  Na&amp;me</source>
        <translation>4  E&amp;nw</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Cysylltiadau cynharach</translation>
    </message>
    <message>
        <source>5  From &amp;whom</source>
        <translation>5  Gan &amp;bwy</translation>
    </message>
    <message>
        <source>6  Director&amp;ate</source>
        <translation>6  Cyfarwy&amp;ddiaeth</translation>
    </message>
    <message>
        <source>7  Serv&amp;ice</source>
        <translation>7  Gwasana&amp;eth</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>P&amp;wnc</translation>
    </message>
    <message>
        <source>Say why it is entered only now.</source>
        <translation>Dywedwch pam mai nawr yn unig y&apos;i cofnodir.</translation>
    </message>
    <message numerus="yes">
        <source>The record on file is used; it has %n case(s).</source>
        <translation>
            <numerusform>Defnyddir y cofnod sydd ar ffeil; mae ganddo %n achos.</numerusform>
            <numerusform>Defnyddir y cofnod sydd ar ffeil; mae ganddo %n achos.</numerusform>
            <numerusform>Defnyddir y cofnod sydd ar ffeil; mae ganddo %n achos.</numerusform>
            <numerusform>Defnyddir y cofnod sydd ar ffeil; mae ganddo %n achos.</numerusform>
            <numerusform>Defnyddir y cofnod sydd ar ffeil; mae ganddo %n achos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on file by such a name. Down goes there: Enter on the name uses the record, on a case opens it.</source>
        <translation>
            <numerusform>%n ar ffeil ag enw o&apos;r fath. Mae I lawr yn mynd yno: mae Enter ar yr enw&apos;n defnyddio&apos;r cofnod, ac ar achos yn ei agor.</numerusform>
            <numerusform>%n ar ffeil ag enw o&apos;r fath. Mae I lawr yn mynd yno: mae Enter ar yr enw&apos;n defnyddio&apos;r cofnod, ac ar achos yn ei agor.</numerusform>
            <numerusform>%n ar ffeil ag enw o&apos;r fath. Mae I lawr yn mynd yno: mae Enter ar yr enw&apos;n defnyddio&apos;r cofnod, ac ar achos yn ei agor.</numerusform>
            <numerusform>%n ar ffeil ag enw o&apos;r fath. Mae I lawr yn mynd yno: mae Enter ar yr enw&apos;n defnyddio&apos;r cofnod, ac ar achos yn ei agor.</numerusform>
            <numerusform>%n ar ffeil ag enw o&apos;r fath. Mae I lawr yn mynd yno: mae Enter ar yr enw&apos;n defnyddio&apos;r cofnod, ac ar achos yn ei agor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::ContactLog</name>
    <message>
        <source>Give the day.</source>
        <translation>Rhowch y diwrnod.</translation>
    </message>
    <message>
        <source>That day lies ahead; today or an earlier one is allowed.</source>
        <translation>Mae&apos;r diwrnod hwnnw yn y dyfodol; caniateir heddiw neu un cynharach.</translation>
    </message>
    <message>
        <source>Say what it was about.</source>
        <translation>Dywedwch am beth yr oedd.</translation>
    </message>
    <message>
        <source>Before the contact itself; that day or a later one is allowed.</source>
        <translation>Cyn y cyswllt ei hun; caniateir y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
</context>
<context>
    <name>redress::ContactsPane</name>
    <message>
        <source>%1, due</source>
        <comment>a day</comment>
        <translation>%1, dyledus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Chase on</source>
        <translation>Dilyn i fyny ar</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Cofnod cysylltiadau</translation>
    </message>
    <message>
        <source>Record c&amp;ontact...</source>
        <translation>Cofnodi c&amp;yswllt...</translation>
    </message>
    <message>
        <source>C&amp;hange...</source>
        <translation>N&amp;ewid...</translation>
    </message>
    <message>
        <source>Take a&amp;way</source>
        <translation>Tynnu y&amp;maith</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and who it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to chase</source>
        <translation>
            <numerusform>%n i&apos;w dilyn i fyny</numerusform>
            <numerusform>%n i&apos;w ddilyn i fyny</numerusform>
            <numerusform>%n i&apos;w dilyn i fyny</numerusform>
            <numerusform>%n i&apos;w dilyn i fyny</numerusform>
            <numerusform>%n i&apos;w dilyn i fyny</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact taken away</source>
        <translation>Tynnwyd y cyswllt ymaith</translation>
    </message>
    <message>
        <source>contact taken away</source>
        <translation>tynnwyd y cyswllt ymaith</translation>
    </message>
</context>
<context>
    <name>redress::CounterBar</name>
    <message>
        <source>What the list shows</source>
        <translation>Yr hyn y mae&apos;r rhestr yn ei ddangos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words and figure of a counter</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None of these lists</source>
        <translation>Dim un o&apos;r rhestrau hyn</translation>
    </message>
</context>
<context>
    <name>redress::CounterButton</name>
    <message>
        <source>%1, %2</source>
        <comment>words and figure of a counter</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>redress::CountingDialog</name>
    <message>
        <source>How the table counts</source>
        <translation>Sut mae&apos;r tabl yn cyfrif</translation>
    </message>
    <message>
        <source>What the table leaves open is as the council has it in Settings.</source>
        <translation>Mae&apos;r hyn y mae&apos;r tabl yn ei adael yn agored fel y mae gan y cyngor yn y Gosodiadau.</translation>
    </message>
    <message>
        <source>As the council has it</source>
        <translation>Fel y mae gan y cyngor</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a setting</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>redress::CountingSection</name>
    <message>
        <source>Where more than one way of counting is right, tables go by these. A table that says otherwise keeps its own way; what differs from the usual is printed with the table.</source>
        <translation>Lle mae mwy nag un ffordd o gyfrif yn gywir, mae tablau&apos;n dilyn y rhain. Mae tabl sy&apos;n dweud fel arall yn cadw ei ffordd ei hun; argreffir yr hyn sy&apos;n wahanol i&apos;r arfer gyda&apos;r tabl.</translation>
    </message>
    <message>
        <source>Counting and printing</source>
        <translation>Cyfrif ac argraffu</translation>
    </message>
    <message>
        <source>Public copies</source>
        <translation>Copïau cyhoeddus</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nid oes dim wedi&apos;i guddio</translation>
    </message>
    <message>
        <source>&amp;Numbers hidden, below</source>
        <translation>Cuddio &amp;niferoedd o dan</translation>
    </message>
    <message>
        <source>Counts from 1 to one less than this are hidden in public copies, with all from which they would follow. Usual is 5.</source>
        <translation>Mae cyfrifon o 1 hyd at un yn llai na hyn wedi&apos;u cuddio mewn copïau cyhoeddus, gyda phopeth y byddent yn dilyn ohono. 5 yw&apos;r arfer.</translation>
    </message>
    <message>
        <source>How tables count where more than one way is right: what in time means, which base the Ombudsman&apos;s uphold rate has, which day places outcomes, whether services without any case have a row, and below which number a public copy hides counts. All tables, charts and reports follow at once; papers that were approved stay as they are.</source>
        <translation>Sut mae tablau&apos;n cyfrif lle mae mwy nag un ffordd yn gywir: beth yw ystyr mewn pryd, pa sail sydd i gyfradd cadarnhau&apos;r Ombwdsmon, pa ddiwrnod sy&apos;n gosod canlyniadau, a oes rhes i wasanaethau heb unrhyw achos, ac o dan ba nifer y mae copi cyhoeddus yn cuddio cyfrifon. Mae pob tabl, siart ac adroddiad yn dilyn ar unwaith; mae papurau a gymeradwywyd yn aros fel y maent.</translation>
    </message>
    <message>
        <source>That of referrals</source>
        <translation>Yr un ar gyfer atgyfeiriadau</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <comment>a choice</comment>
        <translation>Arferol: %1</translation>
    </message>
    <message>
        <source>How tables count</source>
        <translation>Sut mae tablau&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Changed how tables count</source>
        <translation>Newidiwyd sut mae tablau&apos;n cyfrif</translation>
    </message>
    <message>
        <source>How tables count is saved.</source>
        <translation>Cadwyd sut mae tablau&apos;n cyfrif.</translation>
    </message>
</context>
<context>
    <name>redress::Database</name>
    <message>
        <source>%1 is being written by another program. Nothing was changed. Wait until it has finished, then try again.</source>
        <translation>Mae rhaglen arall wrthi&apos;n ysgrifennu i %1. Ni newidiwyd dim. Arhoswch nes iddi orffen, ac yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 can only be read. Nothing was changed. Ask for the right to write the file and its folder, or work on a copy.</source>
        <translation>Dim ond darllen %1 a ellir. Ni newidiwyd dim. Gofynnwch am yr hawl i ysgrifennu i&apos;r ffeil a&apos;i ffolder, neu gweithiwch ar gopi.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is. Restore the newest backup, and keep the damaged file.</source>
        <translation>Mae %1 wedi&apos;i difrodi. Gadawyd hi fel y mae. Adferwch y copi wrth gefn diweddaraf, a chadwch y ffeil a ddifrodwyd.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full. The file is as it was before. Free some room, then try again.</source>
        <translation>Ni ellid ysgrifennu i %1 am fod y ddisg yn llawn. Mae&apos;r ffeil fel yr oedd o&apos;r blaen. Rhyddhewch rywfaint o le, ac yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not a Redress file. It was left as it is.</source>
        <translation>Nid ffeil Redress yw %1. Gadawyd hi fel y mae.</translation>
    </message>
    <message>
        <source>What was to be saved does not agree with what %1 holds. Nothing was changed.</source>
        <translation>Nid yw&apos;r hyn a oedd i&apos;w gadw yn cyd-fynd â&apos;r hyn y mae %1 yn ei gynnwys. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed. See whether its drive can be reached, then try again.</source>
        <translation>Ni ellid darllen %1 nac ysgrifennu iddi. Ni newidiwyd dim. Edrychwch a oes modd cyrraedd ei gyriant, ac yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The database %1 on %2 could not be reached.</source>
        <translation>Ni ellid cyrraedd y gronfa ddata %1 ar %2.</translation>
    </message>
</context>
<context>
    <name>redress::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Opens the calendar (Alt+Down)</source>
        <translation>Yn agor y calendr (Alt+Down)</translation>
    </message>
    <message>
        <source>Type the day, as in 28/3/24, 28-3 or 28 mar. Keys: t today, + and - a day, -3 three days earlier, [ and ] a month, w the next working day, Alt+Down the calendar.</source>
        <translation>Teipiwch y diwrnod, fel 28/3/24, 28-3 neu 28 maw. Bysellau: t heddiw, + a - diwrnod, -3 dri diwrnod ynghynt, [ a ] mis, w y diwrnod gwaith nesaf, Alt+I lawr y calendr.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
</context>
<context>
    <name>redress::DeadlineCalendar</name>
    <message>
        <source>%1, %2: extended limit</source>
        <comment>reference, stage</comment>
        <translation>%1, %2: terfyn amser estynedig</translation>
    </message>
    <message>
        <source>%1, %2: limit</source>
        <comment>reference, stage</comment>
        <translation>%1, %2: terfyn amser</translation>
    </message>
    <message>
        <source>%1, %2: aim</source>
        <comment>reference, stage</comment>
        <translation>%1, %2: nod</translation>
    </message>
    <message>
        <source>Next step: %1. As at %2.</source>
        <comment>what comes next, a day</comment>
        <translation>Y cam nesaf: %1. Fel yr oedd ar %2.</translation>
    </message>
    <message>
        <source>The calendar could not be put together.</source>
        <translation>Nid oedd modd llunio&apos;r calendr.</translation>
    </message>
</context>
<context>
    <name>redress::DeadlineDialog</name>
    <message>
        <source>The day on which the complaint or request was received. It is day 0.</source>
        <translation>Y diwrnod y derbyniwyd y gŵyn neu&apos;r cais. Diwrnod 0 ydyw.</translation>
    </message>
    <message>
        <source>The day on which the record of complaint was agreed. It is day 0.</source>
        <translation>Y diwrnod y cytunwyd ar gofnod y gŵyn. Diwrnod 0 ydyw.</translation>
    </message>
    <message>
        <source>The day on which it was acknowledged. It is day 0.</source>
        <translation>Y diwrnod y cafodd ei chydnabod. Diwrnod 0 ydyw.</translation>
    </message>
    <message>
        <source>Acknowledge by: %1</source>
        <translation>Cydnabod erbyn: %1</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <translation>Nod: %1</translation>
    </message>
    <message>
        <source>Panel by: %1</source>
        <translation>Panel erbyn: %1</translation>
    </message>
    <message>
        <source>Reply by, if the panel meets on that day: %1</source>
        <translation>Ateb erbyn, os bydd y panel yn cyfarfod y diwrnod hwnnw: %1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Terfyn amser: %1</translation>
    </message>
    <message>
        <source>With an extension at most: %1</source>
        <translation>Gydag estyniad, fan bellaf: %1</translation>
    </message>
    <message>
        <source>Outer day of the regulations: %1</source>
        <translation>Diwrnod eithaf y rheoliadau: %1</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copïo fel testun</translation>
    </message>
    <message>
        <source>Deadline calculator</source>
        <translation>Cyfrifiannell terfynau amser</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>Gweithdref&amp;n</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Ca&amp;m</translation>
    </message>
    <message>
        <source>S&amp;tarts on</source>
        <translation>Yn &amp;dechrau ar</translation>
    </message>
    <message>
        <source>How the days are counted</source>
        <translation>Sut y cyfrifir y diwrnodau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a stage and the version of its procedure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 1/4/2024.</source>
        <translation>Nid yw &quot;%1&quot; yn ddiwrnod. Ysgrifennwch ef fel 1/4/2024.</translation>
    </message>
    <message>
        <source>This procedure has no such stage on that day.</source>
        <translation>Nid oes gan y weithdrefn hon gam o&apos;r fath ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Say on which day the clock starts.</source>
        <translation>Dywedwch ar ba ddiwrnod y mae&apos;r cloc yn dechrau.</translation>
    </message>
</context>
<context>
    <name>redress::DefinitionRepository</name>
    <message>
        <source>Give it a name. Nothing was saved.</source>
        <translation>Rhowch enw iddo. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, perhaps by something that only a colleague sees. Nothing was saved. Give it another name.</source>
        <translation>Mae&apos;r enw &quot;%1&quot; eisoes wedi&apos;i gymryd, efallai gan rywbeth na all neb ond cydweithiwr ei weld. Ni chadwyd dim. Rhowch enw arall iddo.</translation>
    </message>
    <message>
        <source>Somebody else has changed or deleted &quot;%1&quot; meanwhile. Nothing was saved. Save yours under another name, or open it anew.</source>
        <translation>Mae rhywun arall wedi newid neu ddileu &quot;%1&quot; yn y cyfamser. Ni chadwyd dim. Cadwch eich un chi o dan enw arall, neu agorwch ef o&apos;r newydd.</translation>
    </message>
</context>
<context>
    <name>redress::DemandModel</name>
    <message>
        <source>Demand of a year</source>
        <translation>Galw blwyddyn</translation>
    </message>
    <message>
        <source>Background figures of a year, such as referrals or open cases, against which complaints are counted. Choose the year and type its figures; another kind of figure is added by the button above. Ctrl+S saves.</source>
        <translation>Ffigurau cefndir blwyddyn, megis atgyfeiriadau neu achosion agored, y cyfrifir cwynion yn eu herbyn. Dewiswch y flwyddyn a theipiwch ei ffigurau; ychwanegir math arall o ffigur â&apos;r botwm uchod. Mae Ctrl+S yn cadw.</translation>
    </message>
    <message>
        <source>A whole number; empty for what is not known.</source>
        <translation>Rhif cyfan; gwag am yr hyn nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Demand of %1 typed</source>
        <translation>Teipiwyd galw %1</translation>
    </message>
    <message>
        <source>&amp;Add a kind of figure...</source>
        <translation>Ychwanegu &amp;math o ffigur...</translation>
    </message>
    <message>
        <source>What it counts, such as Referrals:</source>
        <translation>Yr hyn y mae&apos;n ei gyfrif, megis Atgyfeiriadau:</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: allowed is a whole number, in figures only, or nothing.</source>
        <translation>&quot;%1&quot;: caniateir rhif cyfan, mewn ffigurau&apos;n unig, neu ddim byd.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a kind of figure, figure or source, what stands there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yr hyn a gyfrifir</translation>
    </message>
    <message>
        <source>Figure of the year</source>
        <translation>Ffigur y flwyddyn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
</context>
<context>
    <name>redress::Disclosure</name>
    <message>
        <source>It could not be worked out whether hidden numbers are safe. Nothing was written.</source>
        <translation>Ni ellid canfod a yw rhifau cudd yn ddiogel. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Hiding small numbers</source>
        <translation>Yn cuddio rhifau bach</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>Fe&apos;i canslwyd. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>A small number cannot be hidden: it follows from nothing that is printed.</source>
        <translation>Ni ellir cuddio rhif bach: nid yw&apos;n dilyn o ddim sydd wedi&apos;i argraffu.</translation>
    </message>
    <message>
        <source>%1: fewer than %2, or hidden so that such a number cannot be worked out.</source>
        <translation>%1: llai na %2, neu wedi&apos;i guddio fel na ellir cyfrifo rhif o&apos;r fath.</translation>
    </message>
    <message>
        <source>A figure was asked for that was not checked for small numbers, so it cannot be published. Nothing was written.</source>
        <translation>Gofynnwyd am ffigur na wiriwyd am rifau bach, felly ni ellir ei gyhoeddi. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Other directorates</source>
        <translation>Cyfarwyddiaethau eraill</translation>
    </message>
    <message>
        <source>Other teams</source>
        <translation>Timau eraill</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Gwasanaethau eraill</translation>
    </message>
    <message>
        <source>&quot;%1&quot; divides the figures of a closed service between several that do not lie side by side, or is narrowed down to one of them. What its small numbers would give away cannot be worked out, so there is no public copy of it.</source>
        <translation>Mae &quot;%1&quot; yn rhannu ffigurau gwasanaeth a gaewyd rhwng sawl un nad ydynt yn gorwedd ochr yn ochr, neu wedi&apos;i gyfyngu i un ohonynt. Ni ellir cyfrifo beth fyddai ei niferoedd bach yn ei ddatgelu, felly nid oes copi cyhoeddus ohono.</translation>
    </message>
</context>
<context>
    <name>redress::DocumentCopies</name>
    <message>
        <source>%1 is a program: opening it would start it. Save a copy if you know what it is.</source>
        <translation>Rhaglen yw %1: byddai ei hagor yn ei chychwyn. Cadwch gopi os gwyddoch beth ydyw.</translation>
    </message>
    <message>
        <source>No copy could be made to be opened: %1</source>
        <comment>why, as the system says it</comment>
        <translation>Nid oedd modd gwneud copi i&apos;w agor: %1</translation>
    </message>
</context>
<context>
    <name>redress::DocumentDesk</name>
    <message>
        <source>%1, from %2</source>
        <comment>subject, sender</comment>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Atodi dogfennau</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 was not attached: it cannot be read, or is larger than %2.</source>
        <translation>Nid atodwyd %1: ni ellir ei darllen, neu mae&apos;n fwy na %2.</translation>
    </message>
    <message>
        <source>Picture of %1.png</source>
        <comment>a day</comment>
        <translation>Llun o %1.png</translation>
    </message>
    <message>
        <source>Text of %1.txt</source>
        <comment>a day</comment>
        <translation>Testun o %1.txt</translation>
    </message>
    <message>
        <source>Document attached: %1</source>
        <translation>Atodwyd dogfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>Atodwyd %n dogfen</numerusform>
            <numerusform>Atodwyd %n ddogfen</numerusform>
            <numerusform>Atodwyd %n ddogfen</numerusform>
            <numerusform>Atodwyd %n dogfen</numerusform>
            <numerusform>Atodwyd %n dogfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer has no program that opens %1. Save a copy instead.</source>
        <translation>Nid oes rhaglen ar y cyfrifiadur sy&apos;n agor %1. Cadwch gopi yn lle hynny.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Cadwyd fel %1.</translation>
    </message>
</context>
<context>
    <name>redress::DocumentPrinter</name>
    <message>
        <source>Print preview: %1</source>
        <translation>Rhagolwg argraffu: %1</translation>
    </message>
</context>
<context>
    <name>redress::DocumentRemovalDialog</name>
    <message>
        <source>Remove document</source>
        <translation>Tynnu dogfen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Tynnu am byth</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pam</translation>
    </message>
    <message>
        <source>Its content cannot be brought back but from a backup. That it was there, its digest and this reason stay in the history; a day that it proved is a gap again.</source>
        <translation>Ni ellir dod â&apos;i chynnwys yn ôl ond o gopi wrth gefn. Mae&apos;r ffaith iddi fod yno, ei chrynodeb digidol a&apos;r rheswm hwn yn aros yn yr hanes; mae diwrnod a brofwyd ganddi&apos;n fwlch eto.</translation>
    </message>
    <message>
        <source>Say why it is removed: the reason stands in the history.</source>
        <translation>Dywedwch pam y caiff ei thynnu: saif y rheswm yn yr hanes.</translation>
    </message>
    <message>
        <source>Document removed: %1</source>
        <translation>Tynnwyd dogfen: %1</translation>
    </message>
</context>
<context>
    <name>redress::DocumentsPane</name>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei hanfon eto</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and who it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dyddiedig</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>Letters and documents</source>
        <translation>Llythyrau a dogfennau</translation>
    </message>
    <message>
        <source>Drop files here, or paste them. What is opened is a copy: the case file keeps what was put in, and knows it by its digest.</source>
        <translation>Gollyngwch ffeiliau yma, neu gludwch hwy. Copi yw&apos;r hyn a agorir: mae&apos;r ffeil achosion yn cadw&apos;r hyn a roddwyd ynddi, ac yn ei adnabod wrth ei grynodeb digidol.</translation>
    </message>
    <message>
        <source>Write &amp;letter...</source>
        <translation>Ysgrifennu &amp;llythyr...</translation>
    </message>
    <message>
        <source>Attac&amp;h...</source>
        <translation>&amp;Atodi...</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;gor</translation>
    </message>
    <message>
        <source>Sa&amp;ve copy...</source>
        <translation>Ca&amp;dw copi...</translation>
    </message>
    <message>
        <source>Sent o&amp;n...</source>
        <translation>Anfo&amp;nwyd ar...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>&amp;Tynnu...</translation>
    </message>
</context>
<context>
    <name>redress::DraftComparison</name>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Drafft o %1</translation>
    </message>
    <message>
        <source>What you typed is not saved. These facts of %1 would change:</source>
        <translation>Nid yw&apos;r hyn a deipiwyd gennych wedi&apos;i gadw. Byddai&apos;r ffeithiau hyn yn %1 yn newid:</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Wedi&apos;i storio</translation>
    </message>
    <message>
        <source>In your draft</source>
        <translation>Yn eich drafft</translation>
    </message>
</context>
<context>
    <name>redress::DraftOffer</name>
    <message>
        <source>a new contact</source>
        <translation>cyswllt newydd</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names of drafts</comment>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Parhau</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Cy&amp;mharu</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Diddymu&apos;r drafft</translation>
    </message>
    <message>
        <source>You were writing in %1 on %2. It is kept as a draft.</source>
        <translation>Roeddech yn ysgrifennu yn %1 ar %2. Fe&apos;i cedwir fel drafft.</translation>
    </message>
    <message>
        <source>You were writing a new contact on %1. It is kept as a draft.</source>
        <translation>Roeddech yn ysgrifennu cyswllt newydd ar %1. Fe&apos;i cedwir fel drafft.</translation>
    </message>
    <message numerus="yes">
        <source>You left %n draft(s) that are not saved: %1.</source>
        <translation>
            <numerusform>Gadawsoch %n drafft heb eu cadw: %1.</numerusform>
            <numerusform>Gadawsoch %n drafft heb ei gadw: %1.</numerusform>
            <numerusform>Gadawsoch %n drafft heb eu cadw: %1.</numerusform>
            <numerusform>Gadawsoch %n drafft heb eu cadw: %1.</numerusform>
            <numerusform>Gadawsoch %n drafft heb eu cadw: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard all drafts</source>
        <translation>&amp;Diddymu pob drafft</translation>
    </message>
    <message>
        <source>Discard drafts</source>
        <translation>Diddymu drafftiau</translation>
    </message>
    <message numerus="yes">
        <source>What you typed in %n draft(s) will be gone: %1.</source>
        <translation>
            <numerusform>Collir yr hyn a deipiwyd gennych mewn %n drafft: %1.</numerusform>
            <numerusform>Collir yr hyn a deipiwyd gennych mewn %n drafft: %1.</numerusform>
            <numerusform>Collir yr hyn a deipiwyd gennych mewn %n drafft: %1.</numerusform>
            <numerusform>Collir yr hyn a deipiwyd gennych mewn %n drafft: %1.</numerusform>
            <numerusform>Collir yr hyn a deipiwyd gennych mewn %n drafft: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Diddymu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time</comment>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>redress::DueExplanation</name>
    <message>
        <source>children&apos;s statutory complaints procedure</source>
        <translation>gweithdrefn gwynion statudol plant</translation>
    </message>
    <message>
        <source>adult social care complaints procedure</source>
        <translation>gweithdrefn gwynion gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>corporate complaints procedure</source>
        <translation>gweithdrefn gwynion gorfforaethol</translation>
    </message>
    <message>
        <source>enquiries of Members of Parliament</source>
        <translation>ymholiadau Aelodau Seneddol</translation>
    </message>
    <message>
        <source>enquiries of councillors</source>
        <translation>ymholiadau cynghorwyr</translation>
    </message>
    <message>
        <source>representations</source>
        <translation>sylwadau</translation>
    </message>
    <message>
        <source>received</source>
        <translation>derbyniwyd</translation>
    </message>
    <message>
        <source>received, on a day that is not a working day</source>
        <translation>derbyniwyd, ar ddiwrnod nad yw&apos;n ddiwrnod gwaith</translation>
    </message>
    <message>
        <source>treated as received, the next working day</source>
        <translation>trinnir fel petai wedi&apos;i derbyn y diwrnod gwaith nesaf</translation>
    </message>
    <message>
        <source>The record of complaint is not agreed yet; counted from the request until it is</source>
        <translation>Ni chytunwyd ar gofnod y gŵyn eto; cyfrifir o&apos;r cais nes gwneud hynny</translation>
    </message>
    <message>
        <source>record of complaint agreed</source>
        <translation>cytunwyd ar gofnod y gŵyn</translation>
    </message>
    <message numerus="yes">
        <source>last day to acknowledge, %n working day(s) from receipt; no acknowledgement is recorded, so the count begins here</source>
        <translation>
            <numerusform>diwrnod olaf i gydnabod, %n diwrnod gwaith o&apos;i derbyn; ni chofnodwyd cydnabyddiaeth, felly mae&apos;r cyfrif yn dechrau yma</numerusform>
            <numerusform>diwrnod olaf i gydnabod, %n diwrnod gwaith o&apos;i derbyn; ni chofnodwyd cydnabyddiaeth, felly mae&apos;r cyfrif yn dechrau yma</numerusform>
            <numerusform>diwrnod olaf i gydnabod, %n diwrnod gwaith o&apos;i derbyn; ni chofnodwyd cydnabyddiaeth, felly mae&apos;r cyfrif yn dechrau yma</numerusform>
            <numerusform>diwrnod olaf i gydnabod, %n diwrnod gwaith o&apos;i derbyn; ni chofnodwyd cydnabyddiaeth, felly mae&apos;r cyfrif yn dechrau yma</numerusform>
            <numerusform>diwrnod olaf i gydnabod, %n diwrnod gwaith o&apos;i derbyn; ni chofnodwyd cydnabyddiaeth, felly mae&apos;r cyfrif yn dechrau yma</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>cydnabuwyd</translation>
    </message>
    <message>
        <source>working day 1</source>
        <translation>diwrnod gwaith 1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a holiday and its day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not counted: weekends, %1</source>
        <translation>Heb eu cyfrif: penwythnosau, %1</translation>
    </message>
    <message>
        <source>Not counted: the clock stood still from %1 to %2</source>
        <translation>Heb ei gyfrif: safodd y cloc o %1 hyd at %2</translation>
    </message>
    <message>
        <source>Not counted: the clock has stood still since %1</source>
        <translation>Heb ei gyfrif: mae&apos;r cloc wedi sefyll ers %1</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>diwrnod gwaith %1</translation>
    </message>
    <message>
        <source>the aim, never later than the limit</source>
        <translation>y nod, byth yn hwyrach na&apos;r terfyn amser</translation>
    </message>
    <message>
        <source>%1: the aim</source>
        <translation>%1: y nod</translation>
    </message>
    <message>
        <source>%1: the limit as the rule counts it</source>
        <translation>%1: y terfyn amser fel y mae&apos;r rheol yn ei gyfrif</translation>
    </message>
    <message>
        <source>%1: the limit</source>
        <translation>%1: y terfyn amser</translation>
    </message>
    <message>
        <source>%1: last day for the panel</source>
        <translation>%1: diwrnod olaf ar gyfer y panel</translation>
    </message>
    <message>
        <source>panel arranged</source>
        <translation>trefnwyd y panel</translation>
    </message>
    <message>
        <source>panel held</source>
        <translation>cynhaliwyd y panel</translation>
    </message>
    <message numerus="yes">
        <source>last day for its findings, %n working day(s) after the panel</source>
        <translation>
            <numerusform>diwrnod olaf ar gyfer ei ganfyddiadau, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer ei ganfyddiadau, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer ei ganfyddiadau, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer ei ganfyddiadau, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer ei ganfyddiadau, %n diwrnod gwaith ar ôl y panel</numerusform>
        </translation>
    </message>
    <message>
        <source>findings received</source>
        <translation>derbyniwyd y canfyddiadau</translation>
    </message>
    <message numerus="yes">
        <source>last day for the reply, %n working day(s) after the findings</source>
        <translation>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y canfyddiadau</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y canfyddiadau</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y canfyddiadau</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y canfyddiadau</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y canfyddiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day for the reply, %n working day(s) after the panel</source>
        <translation>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y panel</numerusform>
            <numerusform>diwrnod olaf ar gyfer yr ateb, %n diwrnod gwaith ar ôl y panel</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed as the new day; the limit is not earlier, so the limit stays in force</source>
        <translation>cytunwyd arno fel y dyddiad newydd; nid yw&apos;r terfyn amser yn gynharach, felly erys y terfyn amser mewn grym</translation>
    </message>
    <message>
        <source>extended by agreement</source>
        <translation>estynnwyd drwy gytundeb</translation>
    </message>
    <message>
        <source>the furthest day that the rule allows; this extension goes beyond it</source>
        <translation>y dyddiad pellaf y mae&apos;r rheol yn ei ganiatáu; mae&apos;r estyniad hwn yn mynd y tu hwnt iddo</translation>
    </message>
    <message>
        <source>Rule: %1, stage %2, version %3 (%4)</source>
        <translation>Rheol: %1, cam %2, fersiwn %3 (%4)</translation>
    </message>
    <message>
        <source>Calendar: England and Wales</source>
        <translation>Calendr: Cymru a Lloegr</translation>
    </message>
    <message>
        <source>The working calendar reaches from %1 to %2.</source>
        <translation>Mae&apos;r calendr gwaith yn ymestyn o %1 hyd at %2.</translation>
    </message>
    <message>
        <source>This stage has no such day: its rule does not set one, or its clock stands still.</source>
        <translation>Nid oes dyddiad o&apos;r fath gan y cam hwn: nid yw ei reol yn gosod un, neu mae ei gloc yn sefyll.</translation>
    </message>
    <message>
        <source>%1: last day to acknowledge</source>
        <translation>%1: diwrnod olaf i gydnabod</translation>
    </message>
    <message>
        <source>the limit that came with the import, in its place</source>
        <translation>y terfyn amser a ddaeth gyda&apos;r mewnforio, yn ei le</translation>
    </message>
    <message>
        <source>%1: the furthest that an extension may go</source>
        <translation>%1: y pellaf y caiff estyniad fynd</translation>
    </message>
    <message>
        <source>the last day in force</source>
        <translation>y diwrnod olaf mewn grym</translation>
    </message>
    <message numerus="yes">
        <source>the outer day of the regulations, %n month(s) from receipt</source>
        <translation>
            <numerusform>dyddiad eithaf y rheoliadau, %n mis o&apos;i derbyn</numerusform>
            <numerusform>dyddiad eithaf y rheoliadau, %n mis o&apos;i derbyn</numerusform>
            <numerusform>dyddiad eithaf y rheoliadau, %n mis o&apos;i derbyn</numerusform>
            <numerusform>dyddiad eithaf y rheoliadau, %n mis o&apos;i derbyn</numerusform>
            <numerusform>dyddiad eithaf y rheoliadau, %n mis o&apos;i derbyn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a day and what it is</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>redress::DueStepList</name>
    <message>
        <source>Why this day</source>
        <translation>Pam y dyddiad hwn</translation>
    </message>
</context>
<context>
    <name>redress::DueStepModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a day and what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>redress::EarlierContacts</name>
    <message>
        <source>born %1</source>
        <translation>ganed %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>another name</comment>
        <translation>hefyd %1</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>dim achos eto</translation>
    </message>
    <message>
        <source>%1, %2, received %3, %4: %5</source>
        <comment>reference, role, day, open or closed, summary</comment>
        <translation>%1, %2, derbyniwyd %3, %4: %5</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>wedi cau</translation>
    </message>
    <message>
        <source>%1 (used)</source>
        <comment>a person</comment>
        <translation>%1 (defnyddir)</translation>
    </message>
    <message numerus="yes">
        <source>On file: %n person(s) of such a name</source>
        <translation>
            <numerusform>Ar ffeil: %n person ag enw o&apos;r fath</numerusform>
            <numerusform>Ar ffeil: %n person ag enw o&apos;r fath</numerusform>
            <numerusform>Ar ffeil: %n berson ag enw o&apos;r fath</numerusform>
            <numerusform>Ar ffeil: %n pherson ag enw o&apos;r fath</numerusform>
            <numerusform>Ar ffeil: %n pherson ag enw o&apos;r fath</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter on a person uses their record, on a case opens it.</source>
        <translation>Mae Enter ar berson yn defnyddio ei gofnod, ac ar achos yn ei agor.</translation>
    </message>
    <message>
        <source>Enter uses the record of the person.</source>
        <translation>Mae Enter yn defnyddio cofnod y person.</translation>
    </message>
</context>
<context>
    <name>redress::ExplainDialog</name>
    <message>
        <source>What is this number?</source>
        <translation>Beth yw&apos;r rhif hwn?</translation>
    </message>
    <message>
        <source>What the number is</source>
        <translation>Beth yw&apos;r rhif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copïo fel testun</translation>
    </message>
</context>
<context>
    <name>redress::FactForm</name>
    <message>
        <source>%1 (required)</source>
        <comment>label</comment>
        <translation>%1 (gofynnol)</translation>
    </message>
</context>
<context>
    <name>redress::FactsPane</name>
    <message>
        <source>Facts of the case</source>
        <translation>Ffeithiau&apos;r achos</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Y cyswllt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Procedure</source>
        <translation>Gweithdref&amp;n</translation>
    </message>
    <message>
        <source>Receive&amp;d</source>
        <translation>Derb&amp;yniwyd</translation>
    </message>
    <message>
        <source>Res&amp;ponse sent</source>
        <translation>Anfonwyd yr ymate&amp;b</translation>
    </message>
    <message>
        <source>Arrived b&amp;y</source>
        <translation>&amp;Sut y daeth</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>Pwy sy&apos;n cwyno</translation>
    </message>
    <message>
        <source>From &amp;whom</source>
        <translation>Gan &amp;bwy</translation>
    </message>
    <message>
        <source>Helped &amp;by an advocate</source>
        <translation>Gyda ch&amp;ymorth eiriolwr</translation>
    </message>
    <message>
        <source>Place and people</source>
        <translation>Lle a phobl</translation>
    </message>
    <message>
        <source>Director&amp;ate</source>
        <translation>Cyfarwy&amp;ddiaeth</translation>
    </message>
    <message>
        <source>Serv&amp;ice</source>
        <translation>Gwasana&amp;eth</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Tî&amp;m</translation>
    </message>
    <message>
        <source>&amp;Lead officer</source>
        <translation>Swyddog arweinio&amp;l</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>Yr hyn dan sylw</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Pwnc</translation>
    </message>
    <message>
        <source>The theme under which tables count the case.</source>
        <translation>Y thema y mae&apos;r tablau&apos;n cyfrif yr achos oddi tani.</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>Cry&amp;nodeb</translation>
    </message>
    <message>
        <source>Names of children stay out of this text: it stands in lists.</source>
        <translation>Ni ddylid cynnwys enwau plant yn y testun hwn: fe&apos;i gwelir mewn rhestrau.</translation>
    </message>
    <message>
        <source>Words for &amp;print</source>
        <translation>Geiria&amp;u i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>Only words that may stand in the annual report.</source>
        <translation>Dim ond geiriau a gaiff ymddangos yn yr adroddiad blynyddol.</translation>
    </message>
    <message>
        <source>The complainant is a child or young person</source>
        <translation>Plentyn neu berson ifanc yw&apos;r achwynydd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
</context>
<context>
    <name>redress::FaultSummary</name>
    <message>
        <source>%1: %2</source>
        <comment>label of a field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n fault(s)</source>
        <translation>
            <numerusform>Heb ei gadw: %n gwall</numerusform>
            <numerusform>Heb ei gadw: %n gwall</numerusform>
            <numerusform>Heb ei gadw: %n gwall</numerusform>
            <numerusform>Heb ei gadw: %n gwall</numerusform>
            <numerusform>Heb ei gadw: %n gwall</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter goes to the field.</source>
        <translation>Mae Enter yn mynd i&apos;r maes.</translation>
    </message>
</context>
<context>
    <name>redress::FaultWords</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Response sent</source>
        <translation>Anfonwyd yr ymateb</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Cydnabuwyd</translation>
    </message>
    <message>
        <source>Record agreed</source>
        <translation>Cytunwyd ar y cofnod</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Terfyn amser</translation>
    </message>
    <message>
        <source>Extension agreed to</source>
        <translation>Estyniad hyd at</translation>
    </message>
    <message>
        <source>On hold from</source>
        <translation>Saib o</translation>
    </message>
    <message>
        <source>On hold to</source>
        <translation>Saib hyd at</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Dyddiad y canlyniad</translation>
    </message>
    <message>
        <source>Reply to the Ombudsman due</source>
        <translation>Ateb i&apos;r Ombwdsmon erbyn</translation>
    </message>
    <message>
        <source>Replied to the Ombudsman</source>
        <translation>Atebwyd yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Cwblhawyd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Talwyd</translation>
    </message>
    <message>
        <source>Give the day on which it was withdrawn or discontinued.</source>
        <translation>Rhowch y diwrnod y cafodd ei thynnu&apos;n ôl neu ei therfynu.</translation>
    </message>
    <message>
        <source>This has to be given.</source>
        <translation>Rhaid rhoi hyn.</translation>
    </message>
    <message>
        <source>This is too long. At most %1 characters are kept.</source>
        <translation>Mae hyn yn rhy hir. Cedwir %1 o nodau ar y mwyaf.</translation>
    </message>
    <message>
        <source>This is before %1. Give that day or a later one.</source>
        <translation>Mae hyn cyn %1. Rhowch y dyddiad hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>This day has not come yet. Give today, %1, or an earlier day.</source>
        <translation>Nid yw&apos;r dyddiad hwn wedi dod eto. Rhowch heddiw, %1, neu ddyddiad cynharach.</translation>
    </message>
    <message>
        <source>This is before &quot;%1&quot;, %2. Give that day or a later one.</source>
        <translation>Mae hyn cyn &quot;%1&quot;, %2. Rhowch y dyddiad hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>Only a complaint has a procedure. Leave it empty.</source>
        <translation>Dim ond cwyn sydd â gweithdrefn. Gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>A complaint is answered by its stages. Leave this empty.</source>
        <translation>Atebir cwyn drwy ei chamau. Gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>Only a stage 3 has a panel. Leave it empty.</source>
        <translation>Dim ond cam 3 sydd â phanel. Gadewch hwn yn wag.</translation>
    </message>
    <message>
        <source>A stage that was withdrawn or discontinued has no response. Leave this empty, or choose another outcome.</source>
        <translation>Nid oes ymateb i gam a dynnwyd yn ôl neu a derfynwyd. Gadewch hwn yn wag, neu dewiswch ganlyniad arall.</translation>
    </message>
    <message>
        <source>This does not go together with &quot;%1&quot;. Leave one of them empty.</source>
        <translation>Nid yw hyn yn cyd-fynd â &quot;%1&quot;. Gadewch un ohonynt yn wag.</translation>
    </message>
    <message>
        <source>This needs &quot;%1&quot; or &quot;%2&quot; as well.</source>
        <translation>Mae angen &quot;%1&quot; neu &quot;%2&quot; hefyd.</translation>
    </message>
    <message>
        <source>This needs &quot;%1&quot; as well.</source>
        <translation>Mae angen &quot;%1&quot; hefyd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Type it as in 28/3/24, 28-3 or 28 mar.</source>
        <translation>Nid dyddiad yw &quot;%1&quot;. Teipiwch ef fel 28/3/24, 28-3 neu 28 mar.</translation>
    </message>
    <message>
        <source>This is after &quot;%1&quot;, %2, when nothing was awaited any more. Give that day or an earlier one.</source>
        <translation>Mae hyn ar ôl &quot;%1&quot;, %2, pan nad oedd dim i&apos;w ddisgwyl mwyach. Rhowch y diwrnod hwnnw neu un cynharach.</translation>
    </message>
</context>
<context>
    <name>redress::FieldHelp</name>
    <message>
        <source>A day: type 28/3, 28 mar or 28/3/26. t is today, w the next working day, + and - a day, ] and [ a month; Alt+Down opens the calendar.</source>
        <translation>Diwrnod: teipiwch 28/3, 28 maw neu 28/3/26. t yw heddiw, w y diwrnod gwaith nesaf, + a - diwrnod, ] a [ mis; mae Alt+I lawr yn agor y calendr.</translation>
    </message>
    <message>
        <source>A list: type the beginning of a name, or go with Up and Down. Alt+Down shows it whole.</source>
        <translation>Rhestr: teipiwch ddechrau enw, neu ewch gydag I fyny ac I lawr. Mae Alt+I lawr yn ei dangos yn gyfan.</translation>
    </message>
    <message>
        <source>Text of several lines: Enter begins a line, Tab goes on to the next field.</source>
        <translation>Testun o sawl llinell: mae Enter yn dechrau llinell, a Tab yn mynd ymlaen i&apos;r maes nesaf.</translation>
    </message>
</context>
<context>
    <name>redress::FieldList</name>
    <message>
        <source>Cou&amp;nt</source>
        <translation>C&amp;yfrif</translation>
    </message>
    <message>
        <source>Sp&amp;lit by</source>
        <translation>R&amp;hannu yn ôl</translation>
    </message>
    <message>
        <source>Find a measure</source>
        <translation>Dod o hyd i fesur</translation>
    </message>
    <message>
        <source>Find what to split by</source>
        <translation>Dod o hyd i&apos;r hyn i rannu yn ei ôl</translation>
    </message>
    <message>
        <source>What can be counted</source>
        <translation>Yr hyn y gellir ei gyfrif</translation>
    </message>
    <message>
        <source>What it can be split by</source>
        <translation>Yr hyn y gellir ei rannu yn ei ôl</translation>
    </message>
    <message>
        <source>Can stand in rows and columns, and narrow the table down.</source>
        <translation>Gall fod mewn rhesi a cholofnau, a chulhau&apos;r tabl.</translation>
    </message>
</context>
<context>
    <name>redress::FigureCasesDialog</name>
    <message>
        <source>%1, stage %2, %3</source>
        <comment>reference; stage; day</comment>
        <translation>%1, cam %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference; day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cases behind a figure</source>
        <translation>Achosion y tu ôl i ffigur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>T3.2c; the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, out of: %n</source>
        <comment>then or now; how many</comment>
        <translation>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
            <numerusform>%1, allan o: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was approved</source>
        <translation>Pan gafodd ei gymeradwyo</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <comment>the figure</comment>
        <translation>Nawr (%1)</translation>
    </message>
    <message>
        <source>This figure counts no cases of the file.</source>
        <translation>Nid yw&apos;r ffigur hwn yn cyfrif achosion yn y ffeil.</translation>
    </message>
    <message>
        <source>Enter opens the case</source>
        <translation>Mae Enter yn agor yr achos</translation>
    </message>
</context>
<context>
    <name>redress::FigureDialog</name>
    <message>
        <source>The figure</source>
        <translation>Y ffigur</translation>
    </message>
    <message>
        <source>With what it is a share of</source>
        <translation>Gyda&apos;r hyn y mae&apos;n gyfran ohono</translation>
    </message>
    <message>
        <source>So many of so many</source>
        <translation>Hyn a hyn allan o hyn a hyn</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Change in per cent</source>
        <translation>Newid canrannol</translation>
    </message>
    <message>
        <source>Change in number</source>
        <translation>Newid mewn nifer</translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation>Newid mewn pwyntiau canran</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Out of ten</source>
        <translation>Allan o ddeg</translation>
    </message>
    <message>
        <source>Among three years</source>
        <translation>Ymhlith tair blynedd</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Fesul chwarter</translation>
    </message>
    <message>
        <source>The first quarter</source>
        <translation>Y chwarter cyntaf</translation>
    </message>
    <message>
        <source>The last quarter</source>
        <translation>Y chwarter olaf</translation>
    </message>
    <message>
        <source>%1 {%2}</source>
        <comment>a measure and the name of the field</comment>
        <translation>%1 {%2}</translation>
    </message>
    <message>
        <source>Insert a live figure</source>
        <translation>Mewnosod ffigur byw</translation>
    </message>
    <message>
        <source>Cells of the table</source>
        <translation>Celloedd y tabl</translation>
    </message>
    <message>
        <source>Figures of this &amp;report</source>
        <translation>Ffigurau&apos;r &amp;adroddiad hwn</translation>
    </message>
    <message>
        <source>Or a cell of a &amp;table</source>
        <translation>Neu gell mewn &amp;tabl</translation>
    </message>
    <message>
        <source>&amp;How the sentence says it</source>
        <translation>&amp;Sut y mae&apos;r frawddeg yn ei ddweud</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Mewnosod</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a format and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compared with the year before</source>
        <translation>O&apos;i gymharu â&apos;r flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>More or fewer than before</source>
        <translation>Mwy neu lai nag o&apos;r blaen</translation>
    </message>
    <message>
        <source>The number of a share</source>
        <translation>Y rhif o fewn cyfran</translation>
    </message>
    <message>
        <source>As a part in words</source>
        <translation>Fel rhan mewn geiriau</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>a table of the file</comment>
        <translation>%1 (wedi&apos;i gadw)</translation>
    </message>
</context>
<context>
    <name>redress::FigureDocument</name>
    <message>
        <source>SAMPLE: %1</source>
        <translation>ENGHRAIFFT: %1</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ENGHRAIFFT</translation>
    </message>
    <message>
        <source>%1, as at %2</source>
        <comment>council; day and time</comment>
        <translation>%1, fel yr oedd ar %2</translation>
    </message>
</context>
<context>
    <name>redress::FigureFormat</name>
    <message>
        <source>n/a</source>
        <comment>not available</comment>
        <translation>d/g</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>ddim ar gael</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>amherthnasol</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>46% (83 of 181)</comment>
        <translation>%1 (%2 o %3)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change in %</source>
        <translation>Newid mewn %</translation>
    </message>
    <message>
        <source>Change in percentage points</source>
        <translation>Newid mewn pwyntiau canran</translation>
    </message>
    <message>
        <source>c</source>
        <comment>stands for a hidden number</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>a hidden number</source>
        <translation>rhif cudd</translation>
    </message>
</context>
<context>
    <name>redress::FigureModel</name>
    <message>
        <source>%1: %2, from a published paper</source>
        <comment>name and figure</comment>
        <translation>%1: %2, o bapur cyhoeddedig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>redress::FigurePane</name>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>This figure was entered from a published paper; it has no cases here.</source>
        <translation>Cofnodwyd y ffigur hwn o bapur cyhoeddedig; nid oes ganddo achosion yma.</translation>
    </message>
    <message>
        <source>A change has no cases of its own: open the figures beside it.</source>
        <translation>Nid oes gan newid ei achosion ei hun: agorwch y ffigurau wrth ei ymyl.</translation>
    </message>
    <message>
        <source>The time of this figure has not come.</source>
        <translation>Nid yw amser y ffigur hwn wedi dod.</translation>
    </message>
    <message>
        <source>This figure was not collected; there are no cases to show.</source>
        <translation>Ni chasglwyd y ffigur hwn; nid oes achosion i&apos;w dangos.</translation>
    </message>
    <message>
        <source>This figure was entered for the year; it has no cases here.</source>
        <translation>Cofnodwyd y ffigur hwn ar gyfer y flwyddyn; nid oes ganddo achosion yma.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Nid oes achosion yma.</translation>
    </message>
</context>
<context>
    <name>redress::FigureWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a dimension and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>Its time has not come.</source>
        <translation>Nid yw ei amser wedi dod.</translation>
    </message>
    <message>
        <source>Not available: it was not collected.</source>
        <translation>Ddim ar gael: ni chafodd ei gasglu.</translation>
    </message>
    <message>
        <source>Not applicable: there was nothing to divide by or to add up.</source>
        <translation>Amherthnasol: nid oedd dim i rannu ag ef nac i&apos;w adio.</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Chwarter %1 o %2</translation>
    </message>
    <message>
        <source>%1; column %2</source>
        <comment>period and heading</comment>
        <translation>%1; colofn %2</translation>
    </message>
    <message>
        <source>%1, as at %2</source>
        <translation>%1, fel yr oedd ar %2</translation>
    </message>
    <message>
        <source>Counted are</source>
        <translation>Cyfrifir</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>On the year before, from the figures beside it.</source>
        <translation>O&apos;i gymharu â&apos;r flwyddyn flaenorol, o&apos;r ffigurau wrth ei ymyl.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Date basis</source>
        <translation>Sail y dyddiad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>Of the total of its column.</source>
        <translation>O gyfanswm ei golofn.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Sut y&apos;i cyfrifwyd</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Tarddiad</translation>
    </message>
    <message>
        <source>Entered from a published paper; it has no cases here.</source>
        <translation>Cofnodwyd o bapur cyhoeddedig; nid oes ganddo achosion yma.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>%1: £%2 for %3</source>
        <translation>%1: £%2 am %3</translation>
    </message>
    <message>
        <source>%1 of %2 = %3</source>
        <comment>22 of 47 = 47%</comment>
        <translation>%1 o %2 = %3</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Wedi&apos;i chynnal</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>Heb ei chynnal</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi&apos;u cyfrif</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Y gweddill</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Cyfrifwyd ar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Dyddiad y canlyniad</translation>
    </message>
    <message>
        <source>Panel on</source>
        <translation>Dyddiad y panel</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Talwyd ar</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Hidden in the public copy.</source>
        <translation>Wedi&apos;i guddio yn y copi cyhoeddus.</translation>
    </message>
    <message>
        <source>%1, as known at the end of %2</source>
        <translation>%1, fel yr oedd yn hysbys ar ddiwedd %2</translation>
    </message>
    <message numerus="yes">
        <source>all rows that are not shown (%n)</source>
        <translation>
            <numerusform>pob rhes nas dangosir (%n)</numerusform>
            <numerusform>pob rhes nas dangosir (%n)</numerusform>
            <numerusform>pob rhes nas dangosir (%n)</numerusform>
            <numerusform>pob rhes nas dangosir (%n)</numerusform>
            <numerusform>pob rhes nas dangosir (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Troednodyn</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Adroddwyd ar</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Dyledus ar</translation>
    </message>
</context>
<context>
    <name>redress::FiguresPage</name>
    <message>
        <source>Counting ...</source>
        <translation>Wrthi&apos;n cyfrif ...</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wrthi&apos;n cyfrif</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>Keeps what stands here</source>
        <translation>Yn cadw&apos;r hyn sydd yma</translation>
    </message>
    <message>
        <source>The figures were not counted</source>
        <translation>Ni chyfrifwyd y ffigurau</translation>
    </message>
    <message>
        <source>You stopped the count.</source>
        <translation>Stopiwyd y cyfrif gennych chi.</translation>
    </message>
    <message>
        <source>Count &amp;now</source>
        <translation>Cyfrif &amp;nawr</translation>
    </message>
    <message>
        <source>These figures cannot be shown</source>
        <translation>Ni ellir dangos y ffigurau hyn</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Dim ffigurau eto</translation>
    </message>
    <message>
        <source>As soon as a contact is recorded or a spreadsheet is imported, the tables and charts fill themselves from the cases.</source>
        <translation>Cyn gynted ag y cofnodir cyswllt neu y mewnforir taenlen, mae&apos;r tablau a&apos;r siartiau&apos;n eu llenwi eu hunain o&apos;r achosion.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Dim i&apos;w ddangos</translation>
    </message>
    <message>
        <source>%1: nothing of this kind was recorded in the period. Choose another year or directorate.</source>
        <translation>%1: ni chofnodwyd dim o&apos;r math hwn yn y cyfnod. Dewiswch flwyddyn neu gyfarwyddiaeth arall.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colofn</numerusform>
            <numerusform>%n colofn</numerusform>
            <numerusform>%n colofn</numerusform>
            <numerusform>%n colofn</numerusform>
            <numerusform>%n colofn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rows, columns</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter opens the case; Esc goes back to the figure</source>
        <translation>Mae Enter yn agor yr achos; mae Esc yn mynd yn ôl i&apos;r ffigur</translation>
    </message>
    <message>
        <source>Enter opens the cases behind a figure</source>
        <translation>Mae Enter yn agor yr achosion y tu ôl i ffigur</translation>
    </message>
    <message>
        <source>No figure is chosen.</source>
        <translation>Ni ddewiswyd ffigur.</translation>
    </message>
    <message>
        <source>Record a co&amp;ntact</source>
        <translation>Cof&amp;nodi cyswllt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>rows and columns; numbers hidden</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) hidden</source>
        <translation>
            <numerusform>%n rhif wedi&apos;u cuddio</numerusform>
            <numerusform>%n rhif wedi&apos;i guddio</numerusform>
            <numerusform>%n rhif wedi&apos;u cuddio</numerusform>
            <numerusform>%n rhif wedi&apos;u cuddio</numerusform>
            <numerusform>%n rhif wedi&apos;u cuddio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::FileDesk</name>
    <message>
        <source>Case files (*.redress);;All files (*)</source>
        <translation>Ffeiliau achosion (*.redress);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Agor i ddarllen yn unig</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Agor ffeil achosion</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ffeil newydd</translation>
    </message>
    <message>
        <source>Name of the council, as it stands on letters and papers:</source>
        <translation>Enw&apos;r cyngor, fel y mae ar lythyrau a phapurau:</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Ble i gadw&apos;r ffeil</translation>
    </message>
</context>
<context>
    <name>redress::FileDialogs</name>
    <message>
        <source>Replace the file?</source>
        <translation>Disodli&apos;r ffeil?</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>Mae %1 yn bod eisoes.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ei disodli</translation>
    </message>
</context>
<context>
    <name>redress::FileTasks</name>
    <message>
        <source>Back up to</source>
        <translation>Gwneud copi wrth gefn i</translation>
    </message>
    <message>
        <source>Case files (*.redress);;All files (*)</source>
        <translation>Ffeiliau achosion (*.redress);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wrthi&apos;n gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>Backed up %1 cases to %2, and read back.</source>
        <translation>Gwnaed copi wrth gefn o %1 o achosion i %2, a&apos;i ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Wrthi&apos;n gwirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>The file is whole: %1 cases, %2 stages, %3 changes in the history, all seals unbroken.</source>
        <translation>Mae&apos;r ffeil yn gyfan: %1 o achosion, %2 o gamau, %3 o newidiadau yn yr hanes, a phob sêl heb ei thorri.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n thing(s) that are wrong.</source>
        <translation>
            <numerusform>Canfu&apos;r gwiriad %n peth sydd o&apos;i le.</numerusform>
            <numerusform>Canfu&apos;r gwiriad %n peth sydd o&apos;i le.</numerusform>
            <numerusform>Canfu&apos;r gwiriad %n peth sydd o&apos;i le.</numerusform>
            <numerusform>Canfu&apos;r gwiriad %n peth sydd o&apos;i le.</numerusform>
            <numerusform>Canfu&apos;r gwiriad %n peth sydd o&apos;i le.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Eu dangos</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Yr hyn a ganfu&apos;r gwiriad</translation>
    </message>
    <message>
        <source>%1 rows are imported.</source>
        <translation>Mewnforiwyd %1 o resi.</translation>
    </message>
    <message>
        <source>Making the sample county</source>
        <translation>Wrthi&apos;n creu&apos;r sir enghreifftiol</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Tynnwyd yn ôl: %1.</translation>
    </message>
</context>
<context>
    <name>redress::FilledTable</name>
    <message>
        <source>Figures in italics were entered from published papers.</source>
        <translation>Cofnodwyd y ffigurau mewn italig o bapurau cyhoeddedig.</translation>
    </message>
</context>
<context>
    <name>redress::FilterDialog</name>
    <message>
        <source>Only these: %1</source>
        <translation>Y rhain yn unig: %1</translation>
    </message>
    <message>
        <source>Tick what shall count (Space). The rest is left out.</source>
        <translation>Ticiwch yr hyn sydd i gyfrif (Space). Gadewir y gweddill allan.</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Defnyddio&apos;r rhain</translation>
    </message>
</context>
<context>
    <name>redress::FilterPicker</name>
    <message>
        <source>choose ...</source>
        <translation>dewis ...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dimension and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Dim ond</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Gwerthoedd</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Pob un ohonynt</translation>
    </message>
</context>
<context>
    <name>redress::FootnoteDialog</name>
    <message>
        <source>Change the footnote</source>
        <translation>Newid y troednodyn</translation>
    </message>
    <message>
        <source>Add a footnote</source>
        <translation>Ychwanegu troednodyn</translation>
    </message>
    <message>
        <source>At the name of the row, for the whole period</source>
        <translation>Wrth enw&apos;r rhes, ar gyfer y cyfnod cyfan</translation>
    </message>
    <message>
        <source>{n} complaint from a young person</source>
        <translation>{n} cwyn gan berson ifanc</translation>
    </message>
    <message>
        <source>{n} complaints from young people</source>
        <translation>{n} cwyn gan bobl ifanc</translation>
    </message>
    <message>
        <source>Empty: no footnote</source>
        <translation>Gwag: dim troednodyn</translation>
    </message>
    <message>
        <source>&amp;Row:</source>
        <translation>&amp;Rhes:</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Ffigur:</translation>
    </message>
    <message>
        <source>&amp;Counts:</source>
        <translation>Yn &amp;cyfrif:</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>Dim ond:</translation>
    </message>
    <message>
        <source>If &amp;one:</source>
        <translation>Os &amp;un:</translation>
    </message>
    <message>
        <source>If &amp;several:</source>
        <translation>Os &amp;sawl un:</translation>
    </message>
    <message>
        <source>If &amp;none:</source>
        <translation>Os &amp;dim un:</translation>
    </message>
    <message>
        <source>{n} becomes the number in words, {figure} the number in figures. The cases that a footnote counts open from it.</source>
        <translation>Daw {n} yn rhif mewn geiriau, a {figure} yn rhif mewn ffigurau. Mae&apos;r achosion y mae troednodyn yn eu cyfrif yn agor ohono.</translation>
    </message>
    <message>
        <source>Write a sentence for one and a sentence for several.</source>
        <translation>Ysgrifennwch frawddeg ar gyfer un a brawddeg ar gyfer sawl un.</translation>
    </message>
</context>
<context>
    <name>redress::Forecast</name>
    <message>
        <source>Only what has begun and is not over can be forecast: today is %1.</source>
        <translation>Dim ond yr hyn sydd wedi dechrau ac nad yw wedi dod i ben y gellir ei ragweld: heddiw yw %1.</translation>
    </message>
</context>
<context>
    <name>redress::ForecastPane</name>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Cam 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Cam 2</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Pob cam</translation>
    </message>
    <message>
        <source>All answered on</source>
        <translation>Pob un wedi&apos;i ateb ar</translation>
    </message>
    <message>
        <source>If &amp;all are answered on</source>
        <translation>Os atebir &amp;pob un ar</translation>
    </message>
    <message>
        <source>Average cost of a stage 2</source>
        <translation>Cost gyfartalog cam 2</translation>
    </message>
    <message>
        <source>as paid</source>
        <translation>fel y talwyd</translation>
    </message>
    <message>
        <source>In pounds, such as 3,500. Empty: what concluded investigations have cost.</source>
        <translation>Mewn punnoedd, megis 3,500. Gwag: yr hyn y mae ymchwiliadau a ddaeth i ben wedi&apos;i gostio.</translation>
    </message>
    <message>
        <source>A&amp;verage cost of a stage 2</source>
        <translation>Cost g&amp;yfartalog cam 2</translation>
    </message>
    <message>
        <source>In time by directorate and service</source>
        <translation>Mewn pryd yn ôl cyfarwyddiaeth a gwasanaeth</translation>
    </message>
    <message>
        <source>Directorate / service</source>
        <translation>Cyfarwyddiaeth / gwasanaeth</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hyd yn hyn</translation>
    </message>
    <message>
        <source>If answered in time</source>
        <translation>Os atebir mewn pryd</translation>
    </message>
    <message>
        <source>If answered late</source>
        <translation>Os atebir yn hwyr</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Yn penderfynu</translation>
    </message>
    <message>
        <source>Late already</source>
        <translation>Eisoes yn hwyr</translation>
    </message>
    <message>
        <source>Reckoning ...</source>
        <translation>Wrthi&apos;n cyfrifo ...</translation>
    </message>
    <message>
        <source>Estimate: %1 closes at %2 in time, if those that are late already are answered in it.</source>
        <translation>Amcangyfrif: bydd %1 yn cau ar %2 mewn pryd, os atebir y rhai sydd eisoes yn hwyr o&apos;i fewn.</translation>
    </message>
    <message numerus="yes">
        <source>Estimate: if %n open case(s) are answered in time, %1 closes at %2, if late at %3.</source>
        <translation>
            <numerusform>Amcangyfrif: os atebir %n achos agored mewn pryd, bydd %1 yn cau ar %2, ac os yn hwyr ar %3.</numerusform>
            <numerusform>Amcangyfrif: os atebir %n achos agored mewn pryd, bydd %1 yn cau ar %2, ac os yn hwyr ar %3.</numerusform>
            <numerusform>Amcangyfrif: os atebir %n achos agored mewn pryd, bydd %1 yn cau ar %2, ac os yn hwyr ar %3.</numerusform>
            <numerusform>Amcangyfrif: os atebir %n achos agored mewn pryd, bydd %1 yn cau ar %2, ac os yn hwyr ar %3.</numerusform>
            <numerusform>Amcangyfrif: os atebir %n achos agored mewn pryd, bydd %1 yn cau ar %2, ac os yn hwyr ar %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) decide it, by their last day</source>
        <translation>
            <numerusform>%n achos agored sy&apos;n penderfynu hyn, yn ôl eu diwrnod olaf</numerusform>
            <numerusform>%n achos agored sy&apos;n penderfynu hyn, yn ôl ei ddiwrnod olaf</numerusform>
            <numerusform>%n achos agored sy&apos;n penderfynu hyn, yn ôl eu diwrnod olaf</numerusform>
            <numerusform>%n achos agored sy&apos;n penderfynu hyn, yn ôl eu diwrnod olaf</numerusform>
            <numerusform>%n achos agored sy&apos;n penderfynu hyn, yn ôl eu diwrnod olaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing decides it any more; %n open case(s) are late already</source>
        <translation>
            <numerusform>Nid oes dim yn penderfynu hyn mwyach; mae %n achos agored eisoes yn hwyr</numerusform>
            <numerusform>Nid oes dim yn penderfynu hyn mwyach; mae %n achos agored eisoes yn hwyr</numerusform>
            <numerusform>Nid oes dim yn penderfynu hyn mwyach; mae %n achos agored eisoes yn hwyr</numerusform>
            <numerusform>Nid oes dim yn penderfynu hyn mwyach; mae %n achos agored eisoes yn hwyr</numerusform>
            <numerusform>Nid oes dim yn penderfynu hyn mwyach; mae %n achos agored eisoes yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>Dewiswch ddiwrnod o heddiw ymlaen.</translation>
    </message>
    <message>
        <source>That is after %1; what is answered then counts later.</source>
        <translation>Mae hynny ar ôl %1; mae&apos;r hyn a atebir bryd hynny yn cyfrif yn ddiweddarach.</translation>
    </message>
    <message numerus="yes">
        <source>%1, with all %n open case(s); so far %2</source>
        <translation>
            <numerusform>%1, gyda phob un o&apos;r %n achos agored; hyd yn hyn %2</numerusform>
            <numerusform>%1, gyda&apos;r %n achos agored; hyd yn hyn %2</numerusform>
            <numerusform>%1, gyda phob un o&apos;r %n achos agored; hyd yn hyn %2</numerusform>
            <numerusform>%1, gyda phob un o&apos;r %n achos agored; hyd yn hyn %2</numerusform>
            <numerusform>%1, gyda phob un o&apos;r %n achos agored; hyd yn hyn %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, and %2 expected: %3 complainants may still ask, and %4 of stage 1 went on in %5.</source>
        <translation>%1 ar agor, a disgwylir %2: caiff %3 o achwynwyr ofyn o hyd, ac aeth %4 o gam 1 ymlaen yn %5.</translation>
    </message>
    <message>
        <source>%1 No cost is recorded: type an average.</source>
        <translation>%1 Nid oes cost wedi&apos;i chofnodi: teipiwch gyfartaledd.</translation>
    </message>
    <message>
        <source>at %1 each, as typed</source>
        <translation>am %1 yr un, fel y&apos;i teipiwyd</translation>
    </message>
    <message numerus="yes">
        <source>at %1 each, the average of %n concluded in %2</source>
        <translation>
            <numerusform>am %1 yr un, cyfartaledd y %n a ddaeth i ben yn %2</numerusform>
            <numerusform>am %1 yr un, cyfartaledd y %n a ddaeth i ben yn %2</numerusform>
            <numerusform>am %1 yr un, cyfartaledd y %n a ddaeth i ben yn %2</numerusform>
            <numerusform>am %1 yr un, cyfartaledd y %n a ddaeth i ben yn %2</numerusform>
            <numerusform>am %1 yr un, cyfartaledd y %n a ddaeth i ben yn %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate for stage 2: %1, %2. %3</source>
        <comment>an amount, an average, how many cases</comment>
        <translation>Amcangyfrif ar gyfer cam 2: %1, %2. %3</translation>
    </message>
    <message>
        <source>Save the forecast</source>
        <translation>Cadw&apos;r rhagolwg</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
</context>
<context>
    <name>redress::FormStep</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows (1252), as Excel saves plain CSV</source>
        <translation>Windows (1252), fel y mae Excel yn cadw CSV plaen</translation>
    </message>
    <message>
        <source>UTF-16, as Excel saves Unicode text</source>
        <translation>UTF-16, fel y mae Excel yn cadw testun Unicode</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Hanner colon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Llinell fertigol</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Rhesi cyntaf y ffeil</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Dalen</translation>
    </message>
    <message>
        <source>Enc&amp;oding</source>
        <translation>&amp;Amgodio</translation>
    </message>
    <message>
        <source>Cells are &amp;parted by</source>
        <translation>Rhennir y &amp;celloedd gan</translation>
    </message>
    <message>
        <source>&amp;Headings stand on row</source>
        <translation>Mae&apos;r &amp;penawdau ar res</translation>
    </message>
    <message>
        <source>&amp;Days are written</source>
        <translation>Ysgrifennir dyddiadau &amp;fel</translation>
    </message>
    <message>
        <source>The first rows, as they are read so</source>
        <translation>Y rhesi cyntaf, fel y&apos;u darllenir felly</translation>
    </message>
    <message>
        <source>There is no row of headings there.</source>
        <translation>Nid oes rhes o benawdau yno.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Y ffeil</translation>
    </message>
</context>
<context>
    <name>redress::FrozenReport</name>
    <message>
        <source>The frozen report cannot be read: it is not what was stored.</source>
        <translation>Ni ellir darllen yr adroddiad a rewyd: nid dyma&apos;r hyn a gadwyd.</translation>
    </message>
    <message>
        <source>A table of the report cannot be read: it is not whole.</source>
        <translation>Ni ellir darllen un o dablau&apos;r adroddiad: nid yw&apos;n gyfan.</translation>
    </message>
    <message>
        <source>Keeping the cases behind each figure</source>
        <translation>Yn cadw&apos;r achosion y tu ôl i bob ffigur</translation>
    </message>
    <message>
        <source>The report was not approved. Nothing was changed.</source>
        <translation>Ni chymeradwywyd yr adroddiad. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The approved report is no longer what was approved: its %1 has another fingerprint. Take it from a backup.</source>
        <translation>Nid yw&apos;r adroddiad a gymeradwywyd bellach yr hyn a gymeradwywyd: mae gan ei %1 ôl bys arall. Cymerwch ef o gopi wrth gefn.</translation>
    </message>
</context>
<context>
    <name>redress::HistoryText</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>Version of the procedure</source>
        <translation>Fersiwn y weithdrefn</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Response sent</source>
        <translation>Anfonwyd yr ymateb</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>Child or young person</source>
        <translation>Plentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Arrived by</source>
        <translation>Sut y daeth</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Words for print</source>
        <translation>Geiriau i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Swyddog arweiniol</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Cydnabuwyd</translation>
    </message>
    <message>
        <source>Record agreed</source>
        <translation>Cytunwyd ar y cofnod</translation>
    </message>
    <message>
        <source>Limit as imported</source>
        <translation>Terfyn amser fel y&apos;i mewnforiwyd</translation>
    </message>
    <message>
        <source>Extension agreed to</source>
        <translation>Estyniad hyd at</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Findings of the panel</source>
        <translation>Canfyddiadau&apos;r panel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>Dyddiad y canlyniad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Saib</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Mater</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>Cofnodwyd: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Tynnwyd: %1</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>Mewnforiwyd: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Newidiwyd: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>seibiau</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Ateb yn ddyledus</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Anfonwyd yr ateb</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Dip sample</source>
        <translation>Hapsampl</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Penodiad</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Rhwymedi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Extension agreed on</source>
        <translation>Cytunwyd ar yr estyniad ar</translation>
    </message>
    <message>
        <source>Reason of the extension</source>
        <translation>Rheswm dros yr estyniad</translation>
    </message>
    <message>
        <source>Extension agreed by</source>
        <translation>Cytunwyd ar yr estyniad gan</translation>
    </message>
    <message>
        <source>Complainant told of the extension</source>
        <translation>Hysbyswyd yr achwynydd o&apos;r estyniad</translation>
    </message>
    <message>
        <source>Reason for lateness</source>
        <translation>Rheswm dros fod yn hwyr</translation>
    </message>
    <message>
        <source>Team that was late</source>
        <translation>Y tîm a oedd yn hwyr</translation>
    </message>
    <message>
        <source>Why this outcome</source>
        <translation>Pam y canlyniad hwn</translation>
    </message>
    <message>
        <source>Report received</source>
        <translation>Daeth yr adroddiad i law</translation>
    </message>
    <message>
        <source>Dispute resolution</source>
        <translation>Datrys anghydfod</translation>
    </message>
    <message>
        <source>Dispute resolution offered</source>
        <translation>Cynigiwyd datrys anghydfod</translation>
    </message>
    <message>
        <source>Dispute resolution held</source>
        <translation>Cynhaliwyd datrys anghydfod</translation>
    </message>
    <message>
        <source>Next stage offered</source>
        <translation>Cynigiwyd y cam nesaf</translation>
    </message>
    <message>
        <source>Referred early</source>
        <translation>Cyfeiriwyd yn gynnar</translation>
    </message>
    <message>
        <source>Why the next stage was refused</source>
        <translation>Pam y gwrthodwyd y cam nesaf</translation>
    </message>
    <message>
        <source>Relieved on</source>
        <translation>Rhyddhawyd ar</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Caewyd oherwydd</translation>
    </message>
    <message>
        <source>Grounds arose on</source>
        <translation>Cododd y sail ar</translation>
    </message>
    <message>
        <source>Past twelve months</source>
        <translation>Wedi deuddeg mis</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Brysbennu</translation>
    </message>
    <message>
        <source>Reason of the triage</source>
        <translation>Rheswm y brysbennu</translation>
    </message>
    <message>
        <source>Triage decided on</source>
        <translation>Penderfynwyd y brysbennu ar</translation>
    </message>
    <message>
        <source>Triage decided by</source>
        <translation>Penderfynwyd y brysbennu gan</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>Pwy sy&apos;n cwyno</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Am beth</translation>
    </message>
    <message>
        <source>Concurrent proceedings</source>
        <translation>Achosion cyfreithiol cydamserol</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Edrych eto ar</translation>
    </message>
    <message>
        <source>Risk of harm</source>
        <translation>Risg o niwed</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>Pillar of practice</source>
        <translation>Piler ymarfer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Canfuwyd ar</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Wedi&apos;i gario ymlaen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Dilyniant ar</translation>
    </message>
    <message>
        <source>Did it hold?</source>
        <translation>A ddaliodd?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Preferred contact</source>
        <translation>Cyswllt dewisol</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Cyswllt diogel</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Addasiadau</translation>
    </message>
    <message>
        <source>Adjustments looked at again</source>
        <translation>Edrychir ar yr addasiadau eto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>One person with</source>
        <translation>Yr un person â</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Galluedd</translation>
    </message>
    <message>
        <source>Advocacy offered</source>
        <translation>Cynigiwyd eiriolaeth</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Derbyniwyd y cynnig</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Darparwr</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Penodwyd</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>Why entered late</source>
        <translation>Pam y&apos;i cofnodwyd yn hwyr</translation>
    </message>
    <message>
        <source>Compliment from</source>
        <translation>Canmoliaeth gan</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Eiriolaeth</translation>
    </message>
    <message>
        <source>record %1</source>
        <comment>of a person</comment>
        <translation>cofnod %1</translation>
    </message>
</context>
<context>
    <name>redress::HoldsSection</name>
    <message>
        <source>Reasons of a hold that stop the clock</source>
        <translation>Rhesymau dros oedi sy&apos;n atal y cloc</translation>
    </message>
    <message>
        <source>A hold is a dated fact, and the clock runs on. Tick the reasons that stop it. The statutory procedure has no stop: where a ticked reason is used there, it is asked why. Holds that were recorded before stay as they are.</source>
        <translation>Ffaith ddyddiedig yw oediad, ac mae&apos;r cloc yn parhau. Ticiwch y rhesymau sy&apos;n ei atal. Nid oes atal yn y weithdrefn statudol: lle defnyddir rheswm a diciwyd yno, gofynnir pam. Mae oediadau a gofnodwyd o&apos;r blaen yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Seibiau</translation>
    </message>
    <message>
        <source>Which reasons of a hold stop the clock of a stage. Space ticks a reason; Ctrl+S saves. Only reasons that are ticked here move a due date.</source>
        <translation>Pa resymau dros oedi sy&apos;n atal cloc cam. Mae&apos;r bylchwr yn ticio rheswm; mae Ctrl+S yn cadw. Dim ond rhesymau a diciwyd yma sy&apos;n symud dyddiad cau.</translation>
    </message>
    <message>
        <source>the reasons that stop the clock</source>
        <translation>y rhesymau sy&apos;n atal y cloc</translation>
    </message>
    <message>
        <source>Reasons that stop the clock set</source>
        <translation>Gosodwyd y rhesymau sy&apos;n atal y cloc</translation>
    </message>
    <message>
        <source>The reasons that stop the clock are saved.</source>
        <translation>Mae&apos;r rhesymau sy&apos;n atal y cloc wedi&apos;u cadw.</translation>
    </message>
</context>
<context>
    <name>redress::IdentityFinding</name>
    <message>
        <source>“%1” names a person.</source>
        <translation>Mae “%1” yn enwi person.</translation>
    </message>
    <message>
        <source>“%1” may be the initials of a person.</source>
        <translation>Gall “%1” fod yn llythrennau cyntaf enw person.</translation>
    </message>
    <message>
        <source>“%1” may be a date of birth.</source>
        <translation>Gall “%1” fod yn ddyddiad geni.</translation>
    </message>
</context>
<context>
    <name>redress::Import</name>
    <message>
        <source>There is no file or folder %1. Nothing was imported.</source>
        <translation>Nid oes ffeil na ffolder %1. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>%1 is not named after a table of the import format. Nothing was imported. Allowed: %2.</source>
        <translation>Nid yw %1 wedi&apos;i henwi ar ôl tabl yn y fformat mewnforio. Ni fewnforiwyd dim. Caniateir: %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file of the import format, such as cases.csv. Nothing was imported.</source>
        <translation>Nid yw&apos;r ffolder %1 yn cynnwys unrhyw ffeil yn y fformat mewnforio, megis cases.csv. Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was imported. See whether it is open in another program.</source>
        <translation>Ni ellid darllen %1. Ni fewnforiwyd dim. Edrychwch a yw ar agor mewn rhaglen arall.</translation>
    </message>
    <message>
        <source>%1 was imported before, on %2 by %3; its rows would count twice. Nothing was imported. To put them in the place of those that are stored, import with replacement.</source>
        <translation>Mewnforiwyd %1 o&apos;r blaen, ar %2 gan %3; byddai ei rhesi&apos;n cyfrif ddwywaith. Ni fewnforiwyd dim. I&apos;w rhoi yn lle&apos;r rhai sydd wedi&apos;u storio, mewnforiwch gyda disodli.</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same rows, which would count twice. Nothing was imported. Leave one of them out.</source>
        <translation>Mae %1 a %2 yn cynnwys yr un rhesi, a fyddai&apos;n cyfrif ddwywaith. Ni fewnforiwyd dim. Gadewch un ohonynt allan.</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>ni ellid darllen y ffeil</translation>
    </message>
    <message>
        <source>the file is empty; a header line was expected</source>
        <translation>mae&apos;r ffeil yn wag; disgwyliwyd llinell bennawd</translation>
    </message>
    <message>
        <source>the file is UTF-16 (what Excel calls Unicode text); save it again as CSV UTF-8</source>
        <translation>UTF-16 yw&apos;r ffeil (yr hyn y mae Excel yn ei alw&apos;n destun Unicode); cadwch hi eto fel CSV UTF-8</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8; save the file again as CSV UTF-8</source>
        <translation>beitiau nad ydynt yn UTF-8; cadwch y ffeil eto fel CSV UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>agorir dyfynnod yma ac ni chaiff byth ei gau</translation>
    </message>
    <message>
        <source>a quotation mark inside a cell; put the whole cell in quotation marks and write the mark twice</source>
        <translation>dyfynnod y tu mewn i gell; rhowch y gell gyfan mewn dyfynodau ac ysgrifennwch y dyfynnod ddwywaith</translation>
    </message>
    <message>
        <source>a cell of many million characters; is a quotation mark not closed? The rest of the file was not read</source>
        <translation>cell o filiynau lawer o nodau; a oes dyfynnod heb ei gau? Ni ddarllenwyd gweddill y ffeil</translation>
    </message>
    <message>
        <source>cells are separated by semicolons; save the file again with commas</source>
        <translation>gwahenir y celloedd â hanner colon; cadwch y ffeil eto gyda choma</translation>
    </message>
    <message>
        <source>cells are separated by tabs; save the file again with commas</source>
        <translation>gwahenir y celloedd â thabiau; cadwch y ffeil eto gyda choma</translation>
    </message>
    <message>
        <source>no such column; allowed: %1</source>
        <translation>nid oes colofn o&apos;r fath; caniateir: %1</translation>
    </message>
    <message>
        <source>no such column; the nearest is %1</source>
        <translation>nid oes colofn o&apos;r fath; yr agosaf yw %1</translation>
    </message>
    <message>
        <source>this column is named twice</source>
        <translation>enwir y golofn hon ddwywaith</translation>
    </message>
    <message>
        <source>this column is required and is missing</source>
        <translation>mae angen y golofn hon ac mae ar goll</translation>
    </message>
    <message>
        <source>Import of cases</source>
        <translation>Mewnforio achosion</translation>
    </message>
    <message>
        <source>Reading %1, row %2</source>
        <translation>Wrthi&apos;n darllen %1, rhes %2</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was stored; the file is as it was.</source>
        <translation>Canslwyd y mewnforio. Ni storiwyd dim; mae&apos;r ffeil fel yr oedd.</translation>
    </message>
    <message>
        <source>not in the list; %1</source>
        <translation>nid yw yn y rhestr; %1</translation>
    </message>
    <message>
        <source>stage %1 of %2 needs stage %3 before it</source>
        <translation>mae angen cam %3 cyn cam %1 o %2</translation>
    </message>
    <message>
        <source>after stage %1 was received, on %2; that day or an earlier one is allowed</source>
        <translation>ar ôl derbyn cam %1, ar %2; caniateir y dyddiad hwnnw neu un cynharach</translation>
    </message>
    <message>
        <source>needs on_hold_from</source>
        <translation>mae angen on_hold_from</translation>
    </message>
    <message>
        <source>stage %1 of this complaint stands in this file already; each stage may stand there once</source>
        <translation>mae cam %1 o&apos;r gŵyn hon yn y ffeil hon eisoes; caiff pob cam fod yno unwaith</translation>
    </message>
    <message>
        <source>not in the list; allowed: %1</source>
        <translation>nid yw yn y rhestr; caniateir: %1</translation>
    </message>
    <message>
        <source>this stage has no response, so none was sampled</source>
        <translation>nid oes ymateb i&apos;r cam hwn, felly ni samplwyd un</translation>
    </message>
    <message>
        <source>no such case in cases.csv or in the file</source>
        <translation>nid oes achos o&apos;r fath yn cases.csv nac yn y ffeil</translation>
    </message>
    <message>
        <source>not a complaint; only complaints have stages</source>
        <translation>nid cwyn ydyw; dim ond cwynion sydd â chamau</translation>
    </message>
    <message>
        <source>allowed: 1; 2; 3</source>
        <translation>caniateir: 1; 2; 3</translation>
    </message>
    <message>
        <source>the complaint has no such stage</source>
        <translation>nid oes cam o&apos;r fath gan y gŵyn</translation>
    </message>
    <message>
        <source>not a directorate of services.csv; %1</source>
        <translation>nid yw&apos;n gyfarwyddiaeth yn services.csv; %1</translation>
    </message>
    <message>
        <source>not a service of %1; %2</source>
        <translation>nid yw&apos;n wasanaeth gan %1; %2</translation>
    </message>
    <message>
        <source>no such Ombudsman case in ombudsman.csv or in the file</source>
        <translation>nid oes achos o&apos;r fath gan yr Ombwdsmon yn ombudsman.csv nac yn y ffeil</translation>
    </message>
    <message>
        <source>this case was not upheld, so it has no remedies; allowed: a case with the decision upheld_injustice or upheld_no_injustice</source>
        <translation>ni chafodd yr achos hwn ei gynnal, felly nid oes rhwymedïau iddo; caniateir: achos â&apos;r penderfyniad upheld_injustice neu upheld_no_injustice</translation>
    </message>
    <message>
        <source>allowed: 1; 2; 3; 4, or blank for the whole year</source>
        <translation>caniateir: 1; 2; 3; 4, neu&apos;n wag am y flwyddyn gyfan</translation>
    </message>
    <message>
        <source>this measure has no dimension; leave it blank</source>
        <translation>nid oes dimensiwn gan y mesur hwn; gadewch ef yn wag</translation>
    </message>
    <message>
        <source>allowed: a number, 0 or more, or n/a</source>
        <translation>caniateir: rhif, 0 neu fwy, neu n/a</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>file, table of the import format</comment>
        <translation>%1 fel %2</translation>
    </message>
    <message>
        <source>%1, sheet %2, as %3</source>
        <translation>%1, dalen %2, fel %3</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, dalen %2</translation>
    </message>
    <message>
        <source>No sheet of %1 is named after a table of the import format. Nothing was imported. Allowed: %2. A sheet with other columns needs a mapping.</source>
        <translation>Nid oes dalen yn %1 wedi&apos;i henwi ar ôl tabl yn y fformat mewnforio. Ni fewnforiwyd dim. Caniateir: %2. Mae angen mapiad ar ddalen â cholofnau eraill.</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was imported. With a mapping, name the files.</source>
        <translation>Ffolder yw %1. Ni fewnforiwyd dim. Gyda mapiad, enwch y ffeiliau.</translation>
    </message>
    <message>
        <source>the sheet is empty; a row of headings was expected</source>
        <translation>mae&apos;r ddalen yn wag; disgwyliwyd rhes o benawdau</translation>
    </message>
    <message>
        <source>a cell of many million characters. The rest of the sheet was not read</source>
        <translation>cell o filiynau lawer o nodau. Ni ddarllenwyd gweddill y ddalen</translation>
    </message>
    <message>
        <source>the workbook is damaged here. The rest of the sheet was not read; open it in Excel and save it again</source>
        <translation>mae&apos;r llyfr gwaith wedi&apos;i ddifrodi yma. Ni ddarllenwyd gweddill y ddalen; agorwch ef yn Excel a&apos;i gadw eto</translation>
    </message>
    <message>
        <source>an error of the spreadsheet; mend its formula</source>
        <translation>gwall yn y daenlen; cywirwch ei fformiwla</translation>
    </message>
    <message>
        <source>a formula without a value; open the workbook in Excel and save it, so that it is computed</source>
        <translation>fformiwla heb werth; agorwch y llyfr gwaith yn Excel a&apos;i gadw, fel y caiff ei chyfrifo</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Nothing was imported.</source>
        <translation>Nid oes dalen &quot;%2&quot; yn %1. Ni fewnforiwyd dim.</translation>
    </message>
</context>
<context>
    <name>redress::ImportColumn</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Math o gyswllt</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Type of complainant</source>
        <translation>Math o achwynydd</translation>
    </message>
    <message>
        <source>Made by a child or young person</source>
        <translation>Gwnaed gan blentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Dull cysylltu</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Response sent on</source>
        <translation>Anfonwyd yr ymateb ar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Words that may be quoted</source>
        <translation>Geiriau y gellir eu dyfynnu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Cydnabuwyd ar</translation>
    </message>
    <message>
        <source>Statement agreed on</source>
        <translation>Cytunwyd ar y datganiad ar</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Dyledus ar</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>Estynnwyd hyd at</translation>
    </message>
    <message>
        <source>On hold from</source>
        <translation>Saib o</translation>
    </message>
    <message>
        <source>On hold to</source>
        <translation>Saib hyd at</translation>
    </message>
    <message>
        <source>Why on hold</source>
        <translation>Rheswm dros y saib</translation>
    </message>
    <message>
        <source>Panel held on</source>
        <translation>Cynhaliwyd y panel ar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Outcome decided on</source>
        <translation>Penderfynwyd ar y canlyniad ar</translation>
    </message>
    <message>
        <source>Category of issue</source>
        <translation>Categori&apos;r mater</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Individual or wider</source>
        <translation>Unigol neu ehangach</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Cwblhawyd ar</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Ei gyfeirnod ei hun</translation>
    </message>
    <message>
        <source>Enquiry due on</source>
        <translation>Ymholiad yn ddyledus ar</translation>
    </message>
    <message>
        <source>Enquiry answered on</source>
        <translation>Atebwyd yr ymholiad ar</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Ombudsman&apos;s reference</source>
        <translation>Cyfeirnod yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Amount in pounds</source>
        <translation>Swm mewn punnoedd</translation>
    </message>
    <message>
        <source>Type of cost</source>
        <translation>Math o gost</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Talwyd ar</translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation>Blwyddyn ariannol</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>O beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Piler</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Materion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Cases at the Ombudsman</source>
        <translation>Achosion gan yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Rhwymedïau</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costau</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Ffigurau cyhoeddedig</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>Dip sample</source>
        <translation>Hapsampl</translation>
    </message>
</context>
<context>
    <name>redress::ImportDialog</name>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation>Dewis &amp;ffolder...</translation>
    </message>
    <message>
        <source>Choose f&amp;iles...</source>
        <translation>Dewis ffe&amp;iliau...</translation>
    </message>
    <message>
        <source>&amp;Replace cases that are stored already</source>
        <translation>&amp;Disodli achosion sydd wedi&apos;u storio eisoes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Cywir</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Gyda gwallau</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o&apos;i le</translation>
    </message>
    <message>
        <source>Cop&amp;y all faults</source>
        <translation>Co&amp;pïo pob gwall</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Yr hyn a fewnforir</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nid oes dim wedi&apos;i ddewis eto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Gwallau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Folder with the files of an export</source>
        <translation>Ffolder sy&apos;n cynnwys ffeiliau allforiad</translation>
    </message>
    <message>
        <source>Files of an export</source>
        <translation>Ffeiliau allforiad</translation>
    </message>
    <message>
        <source>Checking the files...</source>
        <translation>Wrthi&apos;n gwirio&apos;r ffeiliau...</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>Wrthi&apos;n mewnforio...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported; the case file is as it was.</source>
        <translation>Stopiwyd. Ni fewnforiwyd dim; mae&apos;r ffeil achosion fel yr oedd.</translation>
    </message>
    <message>
        <source>%1 faults. Nothing is imported until they are mended: correct the files, and choose them again.</source>
        <translation>%1 o wallau. Ni chaiff dim ei fewnforio nes eu cywiro: cywirwch y ffeiliau, a&apos;u dewis eto.</translation>
    </message>
    <message>
        <source>%1 rows are imported.</source>
        <translation>Mewnforiwyd %1 o resi.</translation>
    </message>
    <message>
        <source>The files hold no rows.</source>
        <translation>Nid oes rhesi yn y ffeiliau.</translation>
    </message>
    <message>
        <source>%1 rows are good; %2 stored records would be replaced. Nothing is written yet.</source>
        <translation>Mae %1 o resi&apos;n gywir; byddai %2 o gofnodion sydd wedi&apos;u storio yn cael eu disodli. Nid oes dim wedi&apos;i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>%1 rows are good. Nothing is written yet.</source>
        <translation>Mae %1 o resi&apos;n gywir. Nid oes dim wedi&apos;i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>a %1 arall</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>I&amp;mport %1 rows</source>
        <translation>&amp;Mewnforio %1 o resi</translation>
    </message>
    <message>
        <source>Stopping; the case file stays as it was.</source>
        <translation>Wrthi&apos;n stopio; erys y ffeil achosion fel yr oedd.</translation>
    </message>
    <message>
        <source>%1 rows are good; %2 stored records would be replaced, and %3 stages of theirs, which the files do not name, removed with all that hangs on them. Nothing is written yet.</source>
        <translation>Mae %1 rhes yn iawn; câi %2 cofnod sydd wedi&apos;u storio eu disodli, a chaiff %3 o&apos;u camau, nad yw&apos;r ffeiliau&apos;n eu henwi, eu tynnu gyda phopeth sydd ynghlwm wrthynt. Nid oes dim wedi&apos;i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>Line or row</source>
        <translation>Llinell neu res</translation>
    </message>
    <message>
        <source>Choose the folder with the CSV files of an export, such as cases.csv and stages.csv, or a workbook or CSV file. They are checked first; nothing is written before you have seen the result.</source>
        <translation>Dewiswch y ffolder sy&apos;n cynnwys ffeiliau CSV allforiad, megis cases.csv a stages.csv, neu lyfr gwaith neu ffeil CSV. Fe&apos;u gwirir yn gyntaf; ni chaiff dim ei ysgrifennu nes ichi weld y canlyniad.</translation>
    </message>
    <message>
        <source>Spreadsheets and CSV files (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>Taenlenni a ffeiliau CSV (*.csv *.xlsx *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>This file has columns of its own. Say which of them is which: it is asked once, and kept for the next file of this kind.</source>
        <translation>Mae gan y ffeil hon ei cholofnau ei hun. Nodwch pa un yw pa un: gofynnir hyn unwaith, a&apos;i gadw ar gyfer y ffeil nesaf o&apos;r math hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n hidden row(s) are read too)</source>
        <translation>
            <numerusform>%1 (darllenir %n rhes gudd hefyd)</numerusform>
            <numerusform>%1 (darllenir %n rhes gudd hefyd)</numerusform>
            <numerusform>%1 (darllenir %n rhes gudd hefyd)</numerusform>
            <numerusform>%1 (darllenir %n rhes gudd hefyd)</numerusform>
            <numerusform>%1 (darllenir %n rhes gudd hefyd)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left out, it is no table of the import</source>
        <translation>%1: gadawyd allan, nid yw&apos;n dabl yn y fformat mewnforio</translation>
    </message>
</context>
<context>
    <name>redress::ImportFault</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, llinell %2: %3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, llinell %2, colofn %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2, column %3, value &quot;%4&quot;: %5</source>
        <translation>%1, llinell %2, colofn %3, gwerth &quot;%4&quot;: %5</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>ni chaiff fod yn wag</translation>
    </message>
    <message>
        <source>must not be blank, because of what %1 says</source>
        <translation>ni chaiff fod yn wag, oherwydd yr hyn y mae %1 yn ei ddweud</translation>
    </message>
    <message numerus="yes">
        <source>longer than %n character(s)</source>
        <translation>
            <numerusform>hwy na %n nod</numerusform>
            <numerusform>hwy na %n nod</numerusform>
            <numerusform>hwy na %n nod</numerusform>
            <numerusform>hwy na %n nod</numerusform>
            <numerusform>hwy na %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1, the earliest day that is taken</source>
        <translation>cyn %1, y dyddiad cynharaf a dderbynnir</translation>
    </message>
    <message>
        <source>in the future; a day up to %1 is allowed</source>
        <translation>yn y dyfodol; caniateir dyddiad hyd at %1</translation>
    </message>
    <message>
        <source>before %1 %2; that day or a later one is allowed</source>
        <translation>cyn %1 %2; caniateir y dyddiad hwnnw neu un diweddarach</translation>
    </message>
    <message>
        <source>a complaint is answered in stages.csv; leave this blank</source>
        <translation>atebir cwyn yn stages.csv; gadewch hwn yn wag</translation>
    </message>
    <message>
        <source>only a complaint has a procedure; leave this blank</source>
        <translation>dim ond cwyn sydd â gweithdrefn; gadewch hwn yn wag</translation>
    </message>
    <message>
        <source>only a stage 3 has a panel; leave this blank</source>
        <translation>dim ond cam 3 sydd â phanel; gadewch hwn yn wag</translation>
    </message>
    <message>
        <source>a withdrawn or discontinued stage has no response; leave this blank and give outcome_date</source>
        <translation>nid oes ymateb i gam a dynnwyd yn ôl neu a derfynwyd; gadewch hwn yn wag a rhowch outcome_date</translation>
    </message>
    <message>
        <source>only a financial_remedy has an amount; leave this blank</source>
        <translation>dim ond financial_remedy sydd â swm; gadewch hwn yn wag</translation>
    </message>
    <message>
        <source>needs %1 or %2</source>
        <translation>mae angen %1 neu %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>mae angen %1</translation>
    </message>
    <message>
        <source>already on line %1 of this file; it may stand there once</source>
        <translation>eisoes ar linell %1 o&apos;r ffeil hon; caiff fod yno unwaith</translation>
    </message>
    <message>
        <source>already stored; leave it out, or import again with replacement</source>
        <translation>wedi&apos;i storio eisoes; gadewch ef allan, neu mewnforiwch eto gyda disodli</translation>
    </message>
    <message>
        <source>none is known yet</source>
        <translation>nid oes un yn hysbys eto</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>caniateir: %1</translation>
    </message>
    <message numerus="yes">
        <source>allowed: %1 and %n more</source>
        <translation>
            <numerusform>caniateir: %1 a %n arall</numerusform>
            <numerusform>caniateir: %1 a %n arall</numerusform>
            <numerusform>caniateir: %1 a %n arall</numerusform>
            <numerusform>caniateir: %1 a %n arall</numerusform>
            <numerusform>caniateir: %1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest of those allowed: %1</source>
        <translation>yr agosaf o&apos;r rhai a ganiateir: %1</translation>
    </message>
    <message>
        <source>after %1 %2; that day or an earlier one is allowed</source>
        <translation>ar ôl %1 %2; caniateir y diwrnod hwnnw neu un cynharach</translation>
    </message>
    <message>
        <source>%1, sheet %2: %3</source>
        <translation>%1, dalen %2: %3</translation>
    </message>
    <message>
        <source>%1, sheet %2, row %3: %4</source>
        <translation>%1, dalen %2, rhes %3: %4</translation>
    </message>
    <message>
        <source>%1, sheet %2, row %3, column %4: %5</source>
        <translation>%1, dalen %2, rhes %3, colofn %4: %5</translation>
    </message>
    <message>
        <source>%1, sheet %2, row %3, column %4, value &quot;%5&quot;: %6</source>
        <translation>%1, dalen %2, rhes %3, colofn %4, gwerth &quot;%5&quot;: %6</translation>
    </message>
    <message>
        <source>already on row %1 of this sheet; it may stand there once</source>
        <translation>eisoes ar res %1 o&apos;r ddalen hon; caiff fod yno unwaith</translation>
    </message>
</context>
<context>
    <name>redress::ImportMapping</name>
    <message>
        <source>day first, as in 09/02/2024</source>
        <translation>diwrnod yn gyntaf, megis 09/02/2024</translation>
    </message>
    <message>
        <source>month first, as in 02/09/2024</source>
        <translation>mis yn gyntaf, megis 02/09/2024</translation>
    </message>
    <message>
        <source>year first, as in 2024-02-09</source>
        <translation>blwyddyn yn gyntaf, megis 2024-02-09</translation>
    </message>
    <message>
        <source>with the name of the month, as in 9 Feb 2024</source>
        <translation>gydag enw&apos;r mis, megis 9 Feb 2024</translation>
    </message>
    <message>
        <source>the mapping needs this column, and the file has none of that name</source>
        <translation>mae angen y golofn hon ar y mapiad, ac nid oes un o&apos;r enw hwnnw yn y ffeil</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), more than there are headings; is a separator missing its quotation marks?</source>
        <translation>
            <numerusform>%n cell, mwy nag sydd o benawdau; a oes gwahanydd heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag sydd o benawdau; a oes gwahanydd heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag sydd o benawdau; a oes gwahanydd heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag sydd o benawdau; a oes gwahanydd heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag sydd o benawdau; a oes gwahanydd heb ei ddyfynodau?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), fewer than there are headings</source>
        <translation>
            <numerusform>%n cell, llai nag sydd o benawdau</numerusform>
            <numerusform>%n cell, llai nag sydd o benawdau</numerusform>
            <numerusform>%n cell, llai nag sydd o benawdau</numerusform>
            <numerusform>%n cell, llai nag sydd o benawdau</numerusform>
            <numerusform>%n cell, llai nag sydd o benawdau</numerusform>
        </translation>
    </message>
    <message>
        <source>not a day as the mapping has them; allowed: %1</source>
        <translation>nid yw&apos;n ddyddiad fel y mae&apos;r mapiad yn eu disgwyl; caniateir: %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colofn %1</translation>
    </message>
    <message>
        <source>The mapping is not read: %1 &quot;%2&quot; is not known. Allowed: %3.</source>
        <translation>Ni ddarllenir y mapiad: nid yw %1 &quot;%2&quot; yn hysbys. Caniateir: %3.</translation>
    </message>
    <message>
        <source>the column of %1</source>
        <comment>a table</comment>
        <translation>colofn tabl %1</translation>
    </message>
    <message>
        <source>The mapping is not read: %1 has neither &quot;from&quot; nor &quot;constant&quot;.</source>
        <translation>Ni ddarllenir y mapiad: nid oes gan %1 &quot;from&quot; na &quot;constant&quot;.</translation>
    </message>
    <message>
        <source>The mapping is not read: %1 has no &quot;columns&quot;.</source>
        <translation>Ni ddarllenir y mapiad: nid oes gan %1 &quot;columns&quot;.</translation>
    </message>
    <message>
        <source>The mapping is not read: it is no JSON object (%1).</source>
        <translation>Ni ddarllenir y mapiad: nid yw&apos;n wrthrych JSON (%1).</translation>
    </message>
    <message>
        <source>The mapping is not read: it has no &quot;tables&quot;.</source>
        <translation>Ni ddarllenir y mapiad: nid oes ganddo &quot;tables&quot;.</translation>
    </message>
    <message>
        <source>There is no mapping &quot;%1&quot;; the case file holds none yet.</source>
        <translation>Nid oes mapiad &quot;%1&quot;; nid oes un yn y ffeil achosion eto.</translation>
    </message>
    <message>
        <source>There is no mapping &quot;%1&quot;. The case file holds: %2.</source>
        <translation>Nid oes mapiad &quot;%1&quot;. Mae&apos;r ffeil achosion yn cynnwys: %2.</translation>
    </message>
    <message>
        <source>The mapping has no name.</source>
        <translation>Nid oes enw gan y mapiad.</translation>
    </message>
    <message>
        <source>Mapping of an import saved</source>
        <translation>Cadwyd mapiad mewnforio</translation>
    </message>
    <message>
        <source>Mapping of an import removed</source>
        <translation>Tynnwyd mapiad mewnforio</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there, and whether it is open in another program.</source>
        <translation>Ni ellid darllen %1. Edrychwch a yw yno, ac a yw ar agor mewn rhaglen arall.</translation>
    </message>
    <message>
        <source>%1 has no row of headings there.</source>
        <translation>Nid oes gan %1 res o benawdau yno.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 ?</source>
        <comment>a value that cannot be read</comment>
        <translation>%1 ?</translation>
    </message>
</context>
<context>
    <name>redress::ImportRow</name>
    <message>
        <source>not a date; allowed: a date such as 2024-02-09 or 09/02/2024, day first</source>
        <translation>nid dyddiad ydyw; caniateir: dyddiad megis 2024-02-09 neu 09/02/2024, y diwrnod yn gyntaf</translation>
    </message>
    <message>
        <source>there is no such day; allowed: a date such as 2024-02-09 or 09/02/2024, day first</source>
        <translation>nid oes diwrnod o&apos;r fath; caniateir: dyddiad megis 2024-02-09 neu 09/02/2024, y diwrnod yn gyntaf</translation>
    </message>
    <message>
        <source>the month stands first; allowed: day first, as in 13/02/2024, or 2024-02-13</source>
        <translation>y mis sydd gyntaf; caniateir: y diwrnod yn gyntaf, megis 13/02/2024, neu 2024-02-13</translation>
    </message>
    <message>
        <source>a year of two figures; allowed: four, as in 09/02/2024 or 2024-02-09</source>
        <translation>blwyddyn â dau ffigur; caniateir: pedwar, megis 09/02/2024 neu 2024-02-09</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), more than the header names; is a comma missing its quotation marks?</source>
        <translation>
            <numerusform>%n cell, mwy nag y mae&apos;r pennawd yn eu henwi; a oes coma heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag y mae&apos;r pennawd yn eu henwi; a oes coma heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag y mae&apos;r pennawd yn eu henwi; a oes coma heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag y mae&apos;r pennawd yn eu henwi; a oes coma heb ei ddyfynodau?</numerusform>
            <numerusform>%n cell, mwy nag y mae&apos;r pennawd yn eu henwi; a oes coma heb ei ddyfynodau?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), fewer than the header names</source>
        <translation>
            <numerusform>%n cell, llai nag y mae&apos;r pennawd yn eu henwi</numerusform>
            <numerusform>%n cell, llai nag y mae&apos;r pennawd yn eu henwi</numerusform>
            <numerusform>%n cell, llai nag y mae&apos;r pennawd yn eu henwi</numerusform>
            <numerusform>%n cell, llai nag y mae&apos;r pennawd yn eu henwi</numerusform>
            <numerusform>%n cell, llai nag y mae&apos;r pennawd yn eu henwi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters; at most %2 are allowed</source>
        <translation>%1 o nodau; caniateir %2 ar y mwyaf</translation>
    </message>
    <message>
        <source>holds a control character (%1); remove it</source>
        <translation>mae&apos;n cynnwys nod rheoli (%1); tynnwch ef</translation>
    </message>
    <message>
        <source>allowed: yes, no, y, n, true, false, 1, 0</source>
        <translation>caniateir: yes, no, y, n, true, false, 1, 0</translation>
    </message>
    <message>
        <source>not a whole number; allowed: figures only, up to nine</source>
        <translation>nid rhif cyfan ydyw; caniateir: ffigurau&apos;n unig, hyd at naw</translation>
    </message>
    <message>
        <source>not a financial year; allowed: two years that follow each other, as in 2019-20 or 2019/20</source>
        <translation>nid blwyddyn ariannol ydyw; caniateir: dwy flynedd sy&apos;n dilyn ei gilydd, megis 2019-20 neu 2019/20</translation>
    </message>
    <message>
        <source>not in the list; %1</source>
        <comment>then: allowed: a; b; c</comment>
        <translation>nid yw yn y rhestr; %1</translation>
    </message>
    <message>
        <source>not an amount; allowed: pounds, 0 or more, as in 1250, 1250.5 or £1,250.00</source>
        <translation>nid swm; caniateir: punnoedd, 0 neu fwy, fel yn 1250, 1250.5 neu £1,250.00</translation>
    </message>
</context>
<context>
    <name>redress::InsertDialog</name>
    <message>
        <source>Insert a table</source>
        <translation>Mewnosod tabl</translation>
    </message>
    <message>
        <source>Insert a chart</source>
        <translation>Mewnosod siart</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Rhan o&apos;r enw</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Siartiau</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Mewnosod</translation>
    </message>
    <message>
        <source>Insert a table as a list</source>
        <translation>Mewnosod tabl fel rhestr</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <comment>a table or chart of the file</comment>
        <translation>%1 (wedi&apos;i gadw)</translation>
    </message>
</context>
<context>
    <name>redress::Intake</name>
    <message>
        <source>Say why it is entered only now. Nothing was saved.</source>
        <translation>Dywedwch pam mai nawr yn unig y&apos;i cofnodir. Ni chadwyd dim.</translation>
    </message>
</context>
<context>
    <name>redress::Integrity</name>
    <message>
        <source>The file is damaged (%1). Restore the newest backup.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi (%1). Adferwch y copi wrth gefn diweddaraf.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) point to a record that is not there.</source>
        <translation>
            <numerusform>Mae %n cofnod yn cyfeirio at gofnod nad yw yno.</numerusform>
            <numerusform>Mae %n cofnod yn cyfeirio at gofnod nad yw yno.</numerusform>
            <numerusform>Mae %n cofnod yn cyfeirio at gofnod nad yw yno.</numerusform>
            <numerusform>Mae %n cofnod yn cyfeirio at gofnod nad yw yno.</numerusform>
            <numerusform>Mae %n cofnod yn cyfeirio at gofnod nad yw yno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Canslwyd y gwiriad.</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>Wrthi&apos;n gwirio&apos;r trywydd archwilio</translation>
    </message>
    <message>
        <source>The audit trail was altered: entry %1 of %2 does not fit its seal.</source>
        <translation>Newidiwyd y trywydd archwilio: nid yw cofnod %1 o %2 yn cyfateb i&apos;w sêl.</translation>
    </message>
    <message>
        <source>Checking due dates</source>
        <translation>Wrthi&apos;n gwirio dyddiadau dyledus</translation>
    </message>
    <message>
        <source>%1, stage %2: the stage stands under another service than its case.</source>
        <translation>%1, cam %2: mae&apos;r cam o dan wasanaeth gwahanol i&apos;w achos.</translation>
    </message>
    <message>
        <source>%1, stage %2: the stored due date or quarter does not follow from its dates.</source>
        <translation>%1, cam %2: nid yw&apos;r dyddiad dyledus neu&apos;r chwarter a storiwyd yn dilyn o&apos;i ddyddiadau.</translation>
    </message>
    <message>
        <source>%1: the stored due date or quarter does not follow from its dates.</source>
        <translation>%1: nid yw&apos;r dyddiad dyledus neu&apos;r chwarter a storiwyd yn dilyn o&apos;i ddyddiadau.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Wrthi&apos;n gwirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>%1: the document &quot;%2&quot; is not what was put into the file. Look for it in a backup.</source>
        <comment>reference, name</comment>
        <translation>%1: nid y ddogfen &quot;%2&quot; yw&apos;r un a roddwyd yn y ffeil. Chwiliwch amdani mewn copi wrth gefn.</translation>
    </message>
    <message numerus="yes">
        <source>Searches look into words of %n case(s) that are not those of its records. The records are whole; make the words anew with &quot;redress-cli check FILE --rebuild-words&quot;.</source>
        <translation>
            <numerusform>Mae chwiliadau&apos;n edrych mewn geiriau %n achos nad ydynt yn eiddo i&apos;w gofnodion. Mae&apos;r cofnodion yn gyfan; gwnewch y geiriau o&apos;r newydd gyda &quot;redress-cli check FILE --rebuild-words&quot;.</numerusform>
            <numerusform>Mae chwiliadau&apos;n edrych mewn geiriau %n achos nad ydynt yn eiddo i&apos;w gofnodion. Mae&apos;r cofnodion yn gyfan; gwnewch y geiriau o&apos;r newydd gyda &quot;redress-cli check FILE --rebuild-words&quot;.</numerusform>
            <numerusform>Mae chwiliadau&apos;n edrych mewn geiriau %n achos nad ydynt yn eiddo i&apos;w cofnodion. Mae&apos;r cofnodion yn gyfan; gwnewch y geiriau o&apos;r newydd gyda &quot;redress-cli check FILE --rebuild-words&quot;.</numerusform>
            <numerusform>Mae chwiliadau&apos;n edrych mewn geiriau %n achos nad ydynt yn eiddo i&apos;w cofnodion. Mae&apos;r cofnodion yn gyfan; gwnewch y geiriau o&apos;r newydd gyda &quot;redress-cli check FILE --rebuild-words&quot;.</numerusform>
            <numerusform>Mae chwiliadau&apos;n edrych mewn geiriau %n achos nad ydynt yn eiddo i&apos;w cofnodion. Mae&apos;r cofnodion yn gyfan; gwnewch y geiriau o&apos;r newydd gyda &quot;redress-cli check FILE --rebuild-words&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of words is not whole, so searches may miss cases. The records are whole; make the index anew with &quot;redress-cli check FILE --rebuild-words&quot;.</source>
        <translation>Nid yw&apos;r mynegai geiriau&apos;n gyfan, felly gall chwiliadau golli achosion. Mae&apos;r cofnodion yn gyfan; gwnewch y mynegai o&apos;r newydd gyda &quot;redress-cli check FILE --rebuild-words&quot;.</translation>
    </message>
</context>
<context>
    <name>redress::IssueDialog</name>
    <message>
        <source>%1, stage %2</source>
        <comment>reference, number</comment>
        <translation>%1, cam %2</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Mater</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Mater newydd</translation>
    </message>
    <message>
        <source>Save issue</source>
        <translation>Cadw&apos;r mater</translation>
    </message>
    <message>
        <source>Carried on to the ne&amp;xt stage</source>
        <translation>Wedi&apos;i gario ymlaen i&apos;r cam ne&amp;saf</translation>
    </message>
    <message>
        <source>Iss&amp;ue</source>
        <translation>Ma&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Kind of issue</source>
        <translation>&amp;Math o fater</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Gwasanaeth</translation>
    </message>
    <message>
        <source>Where it is not that of the case.</source>
        <translation>Lle nad gwasanaeth yr achos ydyw.</translation>
    </message>
    <message>
        <source>&amp;Root cause</source>
        <translation>Achos sylfaeno&amp;l</translation>
    </message>
    <message>
        <source>&amp;Pillar of practice</source>
        <translation>&amp;Piler ymarfer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a gafwyd</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Canfyddiad</translation>
    </message>
    <message>
        <source>Foun&amp;d on</source>
        <translation>Cafwy&amp;d ar</translation>
    </message>
    <message>
        <source>Only where it differs from the day of the response.</source>
        <translation>Dim ond os yw&apos;n wahanol i ddiwrnod yr ymateb.</translation>
    </message>
    <message>
        <source>Issue changed</source>
        <translation>Newidiwyd y mater</translation>
    </message>
    <message>
        <source>Issue recorded</source>
        <translation>Cofnodwyd y mater</translation>
    </message>
</context>
<context>
    <name>redress::KeptReport</name>
    <message>
        <source>Corrections</source>
        <translation>Cywiriadau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day; what is corrected</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day; T3.2c; what is corrected</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a report; its year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, issue %3</source>
        <comment>a report; its year; which issue</comment>
        <translation>%1, %2, rhifyn %3</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Adolygwyd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>There is no report of that number in the file.</source>
        <translation>Nid oes adroddiad o&apos;r rhif hwnnw yn y ffeil.</translation>
    </message>
    <message>
        <source>Corrected on %1 (%2): %3</source>
        <comment>day; T3.2c; what is corrected</comment>
        <translation>Cywirwyd ar %1 (%2): %3</translation>
    </message>
    <message>
        <source>Corrected on %1: %2</source>
        <comment>day; what is corrected</comment>
        <translation>Cywirwyd ar %1: %2</translation>
    </message>
</context>
<context>
    <name>redress::KnownFile</name>
    <message>
        <source>Copying</source>
        <translation>Wrthi&apos;n copïo</translation>
    </message>
    <message>
        <source>The file as it was known was not made. Nothing was changed.</source>
        <translation>Ni wnaed y ffeil fel yr oedd yn hysbys. Ni newidiwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) could not be undone, because the history does not say what was there before; figures may differ by as many.</source>
        <translation>
            <numerusform>Ni ellid dadwneud %n newid diweddarach, gan nad yw&apos;r hanes yn dweud beth oedd yno o&apos;r blaen; gall ffigurau fod yn wahanol o gymaint â hynny.</numerusform>
            <numerusform>Ni ellid dadwneud %n newid diweddarach, gan nad yw&apos;r hanes yn dweud beth oedd yno o&apos;r blaen; gall ffigurau fod yn wahanol o gymaint â hynny.</numerusform>
            <numerusform>Ni ellid dadwneud %n newid diweddarach, gan nad yw&apos;r hanes yn dweud beth oedd yno o&apos;r blaen; gall ffigurau fod yn wahanol o gymaint â hynny.</numerusform>
            <numerusform>Ni ellid dadwneud %n newid diweddarach, gan nad yw&apos;r hanes yn dweud beth oedd yno o&apos;r blaen; gall ffigurau fod yn wahanol o gymaint â hynny.</numerusform>
            <numerusform>Ni ellid dadwneud %n newid diweddarach, gan nad yw&apos;r hanes yn dweud beth oedd yno o&apos;r blaen; gall ffigurau fod yn wahanol o gymaint â hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of a computer was once put back, so that the history is not in the order of its days.</source>
        <translation>Cafodd cloc cyfrifiadur ei droi&apos;n ôl unwaith, felly nid yw&apos;r hanes yn nhrefn ei ddyddiau.</translation>
    </message>
</context>
<context>
    <name>redress::Labels</name>
    <message>
        <source>Within 10 working days</source>
        <translation>O fewn 10 diwrnod gwaith</translation>
    </message>
    <message>
        <source>11 to 20 working days</source>
        <translation>11 i 20 diwrnod gwaith</translation>
    </message>
    <message>
        <source>Over 20 working days</source>
        <translation>Dros 20 diwrnod gwaith</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>Amser a gymerwyd</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation>Pwy a gwynodd</translation>
    </message>
    <message>
        <source>Child or young person</source>
        <translation>Plentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Dull cysylltu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Mater</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>Finding on the issue</source>
        <translation>Canfyddiad ar y mater</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Piler</translation>
    </message>
    <message>
        <source>Theme of the sample</source>
        <translation>Thema&apos;r sampl</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Ombudsman&apos;s decision</source>
        <translation>Penderfyniad yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>MP enquiry</source>
        <translation>Ymholiad AS</translation>
    </message>
    <message>
        <source>Councillor enquiry</source>
        <translation>Ymholiad cynghorydd</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Children&apos;s statutory</source>
        <translation>Statudol plant</translation>
    </message>
    <message>
        <source>Adult social care</source>
        <translation>Gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Corfforaethol</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Wedi&apos;i chynnal</translation>
    </message>
    <message>
        <source>Partially upheld</source>
        <translation>Wedi&apos;i chynnal yn rhannol</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>Heb ei chynnal</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Dim canfyddiad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Terfynwyd</translation>
    </message>
    <message>
        <source>Closed after initial enquiries: no further action</source>
        <translation>Caewyd ar ôl ymholiadau cychwynnol: dim camau pellach</translation>
    </message>
    <message>
        <source>Closed after initial enquiries: out of jurisdiction</source>
        <translation>Caewyd ar ôl ymholiadau cychwynnol: y tu allan i&apos;r awdurdodaeth</translation>
    </message>
    <message>
        <source>Premature, referred back</source>
        <translation>Cynamserol, cyfeiriwyd yn ôl</translation>
    </message>
    <message>
        <source>Not upheld: no fault</source>
        <translation>Heb ei chynnal: dim bai</translation>
    </message>
    <message>
        <source>Upheld: fault and injustice</source>
        <translation>Wedi&apos;i chynnal: bai ac anghyfiawnder</translation>
    </message>
    <message>
        <source>Upheld: fault, no injustice</source>
        <translation>Wedi&apos;i chynnal: bai, dim anghyfiawnder</translation>
    </message>
    <message>
        <source>Financial remedy</source>
        <translation>Rhwymedi ariannol</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Ymddiheuriad</translation>
    </message>
    <message>
        <source>Staff training or guidance</source>
        <translation>Hyfforddiant neu ganllawiau i staff</translation>
    </message>
    <message>
        <source>Review of policy or procedure</source>
        <translation>Adolygu polisi neu weithdrefn</translation>
    </message>
    <message>
        <source>Provide a service</source>
        <translation>Darparu gwasanaeth</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Independent persons</source>
        <translation>Personau annibynnol</translation>
    </message>
    <message>
        <source>Investigating officers</source>
        <translation>Swyddogion ymchwilio</translation>
    </message>
    <message>
        <source>Stage 3 panels</source>
        <translation>Paneli cam 3</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Cyfryngu</translation>
    </message>
    <message>
        <source>Financial redress</source>
        <translation>Iawndal ariannol</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>I un person</translation>
    </message>
    <message>
        <source>For others too</source>
        <translation>I eraill hefyd</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
</context>
<context>
    <name>redress::LateReferences</name>
    <message>
        <source>A record would point to one that is not there. Nothing was stored; the file is as it was.</source>
        <translation>Byddai cofnod yn pwyntio at un nad yw yno. Ni storiwyd dim; mae&apos;r ffeil fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>redress::Learning</name>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>Nid yw&apos;r cofnod hwn yn y ffeil bellach.</translation>
    </message>
    <message>
        <source>Yes, it holds</source>
        <translation>Ydy, mae&apos;n dal</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Yn rhannol</translation>
    </message>
    <message>
        <source>No, act again</source>
        <translation>Na, gweithredwch eto</translation>
    </message>
    <message>
        <source>Say what kind of issue it is.</source>
        <translation>Dywedwch pa fath o fater ydyw.</translation>
    </message>
    <message>
        <source>%1 has not come yet.</source>
        <translation>Nid yw %1 wedi dod eto.</translation>
    </message>
    <message>
        <source>A finding has its day, and there is none yet.</source>
        <translation>Mae gan ganfyddiad ei ddiwrnod, ac nid oes un eto.</translation>
    </message>
    <message>
        <source>Say what kind of action it is.</source>
        <translation>Dywedwch pa fath o gam gweithredu ydyw.</translation>
    </message>
    <message>
        <source>An action closes with evidence: say what shows that it was done.</source>
        <translation>Mae cam gweithredu&apos;n cau gyda thystiolaeth: dywedwch beth sy&apos;n dangos iddo gael ei wneud.</translation>
    </message>
    <message>
        <source>Say how we know.</source>
        <translation>Dywedwch sut y gwyddom.</translation>
    </message>
    <message>
        <source>An action belongs to this issue. Give the action to another issue first, or take it away.</source>
        <translation>Mae cam gweithredu&apos;n perthyn i&apos;r mater hwn. Rhowch y cam gweithredu i fater arall yn gyntaf, neu tynnwch ef i ffwrdd.</translation>
    </message>
</context>
<context>
    <name>redress::LearningDetails</name>
    <message>
        <source>done %1</source>
        <translation>gwnaed %1</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>dim diwrnod wedi&apos;i osod</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>i&apos;w gwblhau heddiw</translation>
    </message>
    <message numerus="yes">
        <source>asked again: %n later complaint(s) with the same cause here</source>
        <translation>
            <numerusform>gofynnir eto: %n cwyn ddiweddarach â&apos;r un achos yma</numerusform>
            <numerusform>gofynnir eto: %n gwyn ddiweddarach â&apos;r un achos yma</numerusform>
            <numerusform>gofynnir eto: %n gŵyn ddiweddarach â&apos;r un achos yma</numerusform>
            <numerusform>gofynnir eto: %n chwyn ddiweddarach â&apos;r un achos yma</numerusform>
            <numerusform>gofynnir eto: %n chwyn ddiweddarach â&apos;r un achos yma</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>answer, day</comment>
        <translation>%1, ar %2</translation>
    </message>
    <message>
        <source>to ask since %1</source>
        <translation>i&apos;w ofyn ers %1</translation>
    </message>
    <message>
        <source>to ask on %1</source>
        <translation>i&apos;w ofyn ar %1</translation>
    </message>
    <message>
        <source>C&amp;hange or answer...</source>
        <translation>N&amp;ewid neu ateb...</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>&amp;Agor yr achos</translation>
    </message>
    <message>
        <source>The action that is chosen</source>
        <translation>Y cam gweithredu a ddewiswyd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Did the change hold?</source>
        <translation>A barhaodd y newid?</translation>
    </message>
    <message>
        <source>%1, stage %2: %3, %4</source>
        <comment>reference, number, kind of action, service</comment>
        <translation>%1, cam %2: %3, %4</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim un eto</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ei ofyn eto</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation>%1, derbyniwyd %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::LearningForms</name>
    <message>
        <source>change of %1</source>
        <comment>after Undo</comment>
        <translation>newid: %1</translation>
    </message>
    <message>
        <source>Took back the change of %1</source>
        <translation>Tynnwyd y newid i %1 yn ôl</translation>
    </message>
</context>
<context>
    <name>redress::LearningPage</name>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Done, no evidence</source>
        <translation>Gwnaed, dim tystiolaeth</translation>
    </message>
    <message>
        <source>Did it hold?</source>
        <translation>A ddaliodd?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
    <message>
        <source>actions from complaints, and whether they worked</source>
        <translation>camau gweithredu o gwynion, ac a weithiodd y rhain</translation>
    </message>
    <message>
        <source>All actions that complaints have led to: what is overdue stands first, then what is to come, then what was done in this financial year and the one before. An action closes with evidence. &quot;Did it hold?&quot; asks once its day has come, and again when a later complaint has the same cause in the same service. Enter changes or answers; the numbers at the top narrow the list down.</source>
        <translation>Pob cam gweithredu y mae cwynion wedi arwain ato: saif yr hyn sy&apos;n hwyr yn gyntaf, yna&apos;r hyn sydd i ddod, yna&apos;r hyn a wnaed yn y flwyddyn ariannol hon a&apos;r un flaenorol. Mae cam gweithredu&apos;n cau gyda thystiolaeth. Mae &quot;A barhaodd?&quot; yn gofyn pan ddaw ei ddiwrnod, ac eto pan fydd gan gŵyn ddiweddarach yr un achos yn yr un gwasanaeth. Mae Enter yn newid neu&apos;n ateb; mae&apos;r niferoedd ar y brig yn culhau&apos;r rhestr.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) shown, %1 overdue</source>
        <translation>
            <numerusform>Dangosir %n cam gweithredu, %1 yn hwyr</numerusform>
            <numerusform>Dangosir %n cam gweithredu, %1 yn hwyr</numerusform>
            <numerusform>Dangosir %n gam gweithredu, %1 yn hwyr</numerusform>
            <numerusform>Dangosir %n cham gweithredu, %1 yn hwyr</numerusform>
            <numerusform>Dangosir %n cham gweithredu, %1 yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue first, then by their day</source>
        <translation>yr hwyr yn gyntaf, yna yn ôl eu diwrnod</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim un eto</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Dim camau gweithredu eto</translation>
    </message>
    <message>
        <source>No action is so</source>
        <translation>Nid oes cam gweithredu felly</translation>
    </message>
    <message>
        <source>What a complaint changes is recorded in its case, under Actions.</source>
        <translation>Cofnodir yr hyn y mae cwyn yn ei newid yn ei hachos, dan Camau gweithredu.</translation>
    </message>
    <message>
        <source>Choose another number above.</source>
        <translation>Dewiswch rif arall uchod.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>reference, what</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>redress::Ledger</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of contact, day, what it is</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an extension</comment>
        <translation>hyd %1</translation>
    </message>
</context>
<context>
    <name>redress::LetterDialog</name>
    <message>
        <source>Letter on %1</source>
        <translation>Llythyr ar %1</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Llythyr</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;t</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Dyddiedig</translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>Anf&amp;onwyd ar</translation>
    </message>
    <message>
        <source>Empty while it has not gone out.</source>
        <translation>Gwag cyn iddo fynd allan.</translation>
    </message>
    <message>
        <source>Te&amp;xt of the letter</source>
        <translation>Te&amp;stun y llythyr</translation>
    </message>
    <message>
        <source># begins a heading, - an item of a list; **bold**. Fields in {{ }} are filled in from the left.</source>
        <translation>Mae # yn dechrau pennawd, - eitem mewn rhestr; **trwm**. Llenwir meysydd mewn {{ }} o&apos;r chwith.</translation>
    </message>
    <message>
        <source>&amp;Keep on the case</source>
        <translation>&amp;Cadw ar yr achos</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>C&amp;adw fel...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>A&amp;rgraffu...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what somebody is on the case</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody is recorded</source>
        <translation>Nid oes neb wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Yr achos</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Fill the letter in anew?</source>
        <translation>Llenwi&apos;r llythyr o&apos;r newydd?</translation>
    </message>
    <message>
        <source>What you typed into the text of the letter goes.</source>
        <translation>Mae&apos;r hyn a deipioch yn nhestun y llythyr yn mynd.</translation>
    </message>
    <message>
        <source>&amp;Fill it in anew</source>
        <translation>&amp;Ei lenwi o&apos;r newydd</translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation>&amp;Cadw fy nhestun</translation>
    </message>
    <message>
        <source>Not recorded. Place: %1.</source>
        <comment>where it is recorded</comment>
        <translation>Heb ei gofnodi. Lle: %1.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nid oes dim ar goll.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are missing for this letter:</source>
        <translation>
            <numerusform>Mae %n gwerth ar goll ar gyfer y llythyr hwn:</numerusform>
            <numerusform>Mae %n gwerth ar goll ar gyfer y llythyr hwn:</numerusform>
            <numerusform>Mae %n werth ar goll ar gyfer y llythyr hwn:</numerusform>
            <numerusform>Mae %n gwerth ar goll ar gyfer y llythyr hwn:</numerusform>
            <numerusform>Mae %n gwerth ar goll ar gyfer y llythyr hwn:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing any more.</source>
        <translation>Nid oes dim ar goll mwyach.</translation>
    </message>
    <message>
        <source>It pro&amp;ves the day: %1, %2</source>
        <comment>what happened, day</comment>
        <translation>Mae&apos;n pro&amp;fi&apos;r diwrnod: %1, %2</translation>
    </message>
    <message>
        <source>%1 is not to be contacted.</source>
        <translation>Ni ddylid cysylltu â %1.</translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation>Cyswllt diogel: %1</translation>
    </message>
    <message>
        <source>Adjustments: %1</source>
        <translation>Addasiadau: %1</translation>
    </message>
    <message>
        <source>Give the day of the letter.</source>
        <translation>Rhowch ddiwrnod y llythyr.</translation>
    </message>
    <message>
        <source>Nothing was made. Missing: %1.</source>
        <comment>what is missing</comment>
        <translation>Ni wnaed dim. Ar goll: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Letter kept: %1</source>
        <comment>name of the letter</comment>
        <translation>Cadwyd llythyr: %1</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Cadw&apos;r llythyr</translation>
    </message>
    <message>
        <source>PDF, as it prints (*.pdf)</source>
        <translation>PDF, fel y mae&apos;n argraffu (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument, for LibreOffice and Word (*.odt)</source>
        <translation>OpenDocument, ar gyfer LibreOffice a Word (*.odt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Cadwyd fel %1.</translation>
    </message>
</context>
<context>
    <name>redress::LetterDocument</name>
    <message>
        <source>Our reference: %1</source>
        <translation>Ein cyfeirnod: %1</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ENGHRAIFFT</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFFT</translation>
    </message>
</context>
<context>
    <name>redress::LetterField</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Brysbennu</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Issues and actions</source>
        <translation>Materion a chamau gweithredu</translation>
    </message>
    <message>
        <source>Settings, Letters</source>
        <translation>Gosodiadau, Llythyrau</translation>
    </message>
    <message>
        <source>Conditions: so, or not so</source>
        <translation>Amodau: felly, neu ddim felly</translation>
    </message>
    <message>
        <source>who the letter goes to</source>
        <translation>at bwy y mae&apos;r llythyr yn mynd</translation>
    </message>
    <message>
        <source>the address of who it goes to</source>
        <translation>cyfeiriad y sawl y mae&apos;n mynd ato</translation>
    </message>
    <message>
        <source>name of the complainant</source>
        <translation>enw&apos;r achwynydd</translation>
    </message>
    <message>
        <source>name of the child</source>
        <translation>enw&apos;r plentyn</translation>
    </message>
    <message>
        <source>name of the advocate</source>
        <translation>enw&apos;r eiriolwr</translation>
    </message>
    <message>
        <source>reference of the case</source>
        <translation>cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>diwrnod y llythyr</translation>
    </message>
    <message>
        <source>day on which the complaint was received</source>
        <translation>y diwrnod y derbyniwyd y gŵyn</translation>
    </message>
    <message>
        <source>what the complaint is about</source>
        <translation>am beth y mae&apos;r gŵyn</translation>
    </message>
    <message>
        <source>what the complainant wants to happen</source>
        <translation>yr hyn y mae&apos;r achwynydd am iddo ddigwydd</translation>
    </message>
    <message>
        <source>service complained about</source>
        <translation>y gwasanaeth y cwynir amdano</translation>
    </message>
    <message>
        <source>who looks after the case</source>
        <translation>pwy sy&apos;n gofalu am yr achos</translation>
    </message>
    <message>
        <source>manager who will answer</source>
        <translation>y rheolwr a fydd yn ateb</translation>
    </message>
    <message>
        <source>procedure that is followed</source>
        <translation>y weithdrefn a ddilynir</translation>
    </message>
    <message>
        <source>law or guidance behind the procedure</source>
        <translation>y gyfraith neu&apos;r canllawiau y tu ôl i&apos;r weithdrefn</translation>
    </message>
    <message>
        <source>what triage decided</source>
        <translation>yr hyn a benderfynodd y brysbennu</translation>
    </message>
    <message>
        <source>why triage decided so</source>
        <translation>pam y penderfynodd y brysbennu felly</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>diwrnod y penderfyniad</translation>
    </message>
    <message>
        <source>where such a matter goes instead</source>
        <translation>i ble y mae mater o&apos;r fath yn mynd yn lle hynny</translation>
    </message>
    <message>
        <source>what was decided on grounds older than twelve months</source>
        <translation>yr hyn a benderfynwyd ar seiliau hŷn na deuddeg mis</translation>
    </message>
    <message>
        <source>proceedings that run at the same time</source>
        <translation>achosion cyfreithiol sy&apos;n rhedeg ar yr un pryd</translation>
    </message>
    <message>
        <source>when the council looks again</source>
        <translation>pryd y mae&apos;r cyngor yn edrych eto</translation>
    </message>
    <message>
        <source>number of the stage</source>
        <translation>rhif y cam</translation>
    </message>
    <message>
        <source>name of the stage</source>
        <translation>enw&apos;r cam</translation>
    </message>
    <message>
        <source>day from which the stage is counted</source>
        <translation>y diwrnod y cyfrifir y cam ohono</translation>
    </message>
    <message>
        <source>last day for the answer</source>
        <translation>y diwrnod olaf ar gyfer yr ateb</translation>
    </message>
    <message>
        <source>how that day was counted, in words</source>
        <translation>sut y cyfrifwyd y diwrnod hwnnw, mewn geiriau</translation>
    </message>
    <message>
        <source>day that is worked for</source>
        <translation>y diwrnod y gweithir tuag ato</translation>
    </message>
    <message>
        <source>last day without an extension</source>
        <translation>y diwrnod olaf heb estyniad</translation>
    </message>
    <message>
        <source>furthest day of an extension</source>
        <translation>diwrnod pellaf estyniad</translation>
    </message>
    <message>
        <source>new day of an extension</source>
        <translation>diwrnod newydd estyniad</translation>
    </message>
    <message>
        <source>why more time is needed</source>
        <translation>pam y mae angen rhagor o amser</translation>
    </message>
    <message>
        <source>who agreed to the extension</source>
        <translation>pwy a gytunodd i&apos;r estyniad</translation>
    </message>
    <message>
        <source>last day before the extension</source>
        <translation>y diwrnod olaf cyn yr estyniad</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>diwrnod yr ateb</translation>
    </message>
    <message>
        <source>outcome of the stage</source>
        <translation>canlyniad y cam</translation>
    </message>
    <message>
        <source>why the answer is late</source>
        <translation>pam y mae&apos;r ateb yn hwyr</translation>
    </message>
    <message>
        <source>number of the next stage</source>
        <translation>rhif y cam nesaf</translation>
    </message>
    <message>
        <source>name of the next stage</source>
        <translation>enw&apos;r cam nesaf</translation>
    </message>
    <message>
        <source>last day to ask for the next stage</source>
        <translation>y diwrnod olaf i ofyn am y cam nesaf</translation>
    </message>
    <message>
        <source>why the next stage was refused</source>
        <translation>pam y gwrthodwyd y cam nesaf</translation>
    </message>
    <message>
        <source>investigating officer</source>
        <translation>swyddog ymchwilio</translation>
    </message>
    <message>
        <source>independent person</source>
        <translation>person annibynnol</translation>
    </message>
    <message>
        <source>adjudicating officer</source>
        <translation>swyddog dyfarnu</translation>
    </message>
    <message>
        <source>chair of the panel</source>
        <translation>cadeirydd y panel</translation>
    </message>
    <message>
        <source>members of the panel: a list</source>
        <translation>aelodau&apos;r panel: rhestr</translation>
    </message>
    <message>
        <source>day on which the panel meets</source>
        <translation>y diwrnod y mae&apos;r panel yn cwrdd</translation>
    </message>
    <message>
        <source>last day for the panel</source>
        <translation>y diwrnod olaf ar gyfer y panel</translation>
    </message>
    <message>
        <source>day on which the panel&apos;s report came</source>
        <translation>y diwrnod y daeth adroddiad y panel</translation>
    </message>
    <message>
        <source>the issues: a list</source>
        <translation>y materion: rhestr</translation>
    </message>
    <message>
        <source>each issue with its finding: a list</source>
        <translation>pob mater gyda&apos;i ganfyddiad: rhestr</translation>
    </message>
    <message>
        <source>what will be done, by whom and when: a list</source>
        <translation>yr hyn a wneir, gan bwy a phryd: rhestr</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>enw&apos;r cyngor</translation>
    </message>
    <message>
        <source>how to reach the team</source>
        <translation>sut i gyrraedd y tîm</translation>
    </message>
    <message>
        <source>what stands beneath who signs</source>
        <translation>yr hyn sydd o dan enw&apos;r sawl sy&apos;n llofnodi</translation>
    </message>
    <message>
        <source>notice on personal data</source>
        <translation>hysbysiad ar ddata personol</translation>
    </message>
    <message>
        <source>offer of advocacy</source>
        <translation>cynnig eiriolaeth</translation>
    </message>
    <message>
        <source>how to reach the Ombudsman</source>
        <translation>sut i gyrraedd yr Ombwdsmon</translation>
    </message>
    <message>
        <source>note on the diversity form</source>
        <translation>nodyn ar y ffurflen amrywiaeth</translation>
    </message>
    <message>
        <source>the complainant is a child or young person</source>
        <translation>plentyn neu berson ifanc yw&apos;r achwynydd</translation>
    </message>
    <message>
        <source>somebody complains on behalf of a child</source>
        <translation>mae rhywun yn cwyno ar ran plentyn</translation>
    </message>
    <message>
        <source>consent is asked for and not there yet</source>
        <translation>gofynnwyd am gydsyniad ac nid yw yno eto</translation>
    </message>
    <message>
        <source>the children&apos;s statutory procedure</source>
        <translation>y weithdrefn statudol i blant</translation>
    </message>
    <message>
        <source>the adult social care procedure</source>
        <translation>y weithdrefn gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>the corporate procedure</source>
        <translation>y weithdrefn gorfforaethol</translation>
    </message>
    <message>
        <source>stage 1</source>
        <translation>cam 1</translation>
    </message>
    <message>
        <source>the last day has passed without an answer</source>
        <translation>mae&apos;r diwrnod olaf wedi mynd heibio heb ateb</translation>
    </message>
    <message>
        <source>the answer came late</source>
        <translation>daeth yr ateb yn hwyr</translation>
    </message>
    <message>
        <source>the stage was withdrawn</source>
        <translation>tynnwyd y cam yn ôl</translation>
    </message>
</context>
<context>
    <name>redress::LetterMerge</name>
    <message>
        <source>There is no field {{%1}}.</source>
        <translation>Nid oes maes {{%1}}.</translation>
    </message>
    <message>
        <source>{{/%1}} ends what was not begun.</source>
        <translation>Mae {{/%1}} yn gorffen yr hyn na ddechreuwyd.</translation>
    </message>
    <message>
        <source>{{?%1}} is not ended by {{/%1}}.</source>
        <translation>Ni orffennir {{?%1}} â {{/%1}}.</translation>
    </message>
</context>
<context>
    <name>redress::LetterPages</name>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
</context>
<context>
    <name>redress::LetterRepository</name>
    <message>
        <source>Give the letter a name.</source>
        <translation>Rhowch enw i&apos;r llythyr.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>Nid oes testun i&apos;r llythyr.</translation>
    </message>
    <message>
        <source>Address above the letter</source>
        <translation>Cyfeiriad uwchben y llythyr</translation>
    </message>
    <message>
        <source>How to reach the team</source>
        <translation>Sut i gyrraedd y tîm</translation>
    </message>
    <message>
        <source>Beneath the name of who signs</source>
        <translation>O dan enw&apos;r sawl sy&apos;n llofnodi</translation>
    </message>
    <message>
        <source>Notice on personal data</source>
        <translation>Hysbysiad ar ddata personol</translation>
    </message>
    <message>
        <source>Offer of advocacy</source>
        <translation>Cynnig eiriolaeth</translation>
    </message>
    <message>
        <source>How to reach the Ombudsman</source>
        <translation>Sut i gyrraedd yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Note on the diversity form</source>
        <translation>Nodyn ar y ffurflen amrywiaeth</translation>
    </message>
    <message>
        <source>We keep what you tell us in order to look into your complaint, to learn from it and to report on complaints in numbers. Only people who need it for this see it. You can ask us for a copy of what we hold about you.</source>
        <translation>Cadwn yr hyn a ddywedwch wrthym er mwyn ymchwilio i&apos;ch cwyn, dysgu ohoni ac adrodd ar gwynion mewn niferoedd. Dim ond pobl y mae ei angen arnynt at hynny sy&apos;n ei weld. Gallwch ofyn i ni am gopi o&apos;r hyn sydd gennym amdanoch.</translation>
    </message>
    <message>
        <source>The Local Government and Social Care Ombudsman is independent of the council and free of charge. You can complain online at www.lgo.org.uk or by telephone on 0300 061 0614. Please do so within 12 months of knowing about the matter.</source>
        <translation>Mae&apos;r Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol yn annibynnol ar y cyngor ac yn rhad ac am ddim. Gallwch gwyno ar-lein yn www.lgo.org.uk neu dros y ffôn ar 0300 061 0614. Gwnewch hynny o fewn 12 mis i wybod am y mater.</translation>
    </message>
    <message>
        <source>A short form about you comes with this letter. You need not fill it in. It is kept apart from your complaint, without your name, and helps us to see whether everybody can reach us.</source>
        <translation>Daw ffurflen fer amdanoch gyda&apos;r llythyr hwn. Nid oes rhaid i chi ei llenwi. Fe&apos;i cedwir ar wahân i&apos;ch cwyn, heb eich enw, ac mae&apos;n ein helpu i weld a all pawb ein cyrraedd.</translation>
    </message>
    <message>
        <source>There is no letter &quot;%1&quot;. Letters: %2.</source>
        <comment>name; names</comment>
        <translation>Nid oes llythyr &quot;%1&quot;. Llythyrau: %2.</translation>
    </message>
    <message>
        <source>Somebody else has taken this letter away meanwhile.</source>
        <translation>Mae rhywun arall wedi tynnu&apos;r llythyr hwn ymaith yn y cyfamser.</translation>
    </message>
</context>
<context>
    <name>redress::LetterSource</name>
    <message>
        <source>Complainant</source>
        <translation>Achwynydd</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Cynrychiolydd</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Elected member</source>
        <translation>Aelod etholedig</translation>
    </message>
</context>
<context>
    <name>redress::LetterTemplate</name>
    <message>
        <source>The letter&apos;s &quot;%1&quot; is wrong.</source>
        <translation>Mae &quot;%1&quot; y llythyr yn anghywir.</translation>
    </message>
</context>
<context>
    <name>redress::LetterValues</name>
    <message>
        <source>statutory complaints procedure for children&apos;s social care</source>
        <translation>gweithdrefn gwynion statudol ar gyfer gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>complaints procedure for adult social care</source>
        <translation>gweithdrefn gwynion ar gyfer gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>council&apos;s own complaints procedure</source>
        <translation>gweithdrefn gwynion y cyngor ei hun</translation>
    </message>
    <message>
        <source>council&apos;s procedure for enquiries of Members of Parliament</source>
        <translation>gweithdrefn y cyngor ar gyfer ymholiadau Aelodau Seneddol</translation>
    </message>
    <message>
        <source>council&apos;s procedure for enquiries of councillors</source>
        <translation>gweithdrefn y cyngor ar gyfer ymholiadau cynghorwyr</translation>
    </message>
    <message>
        <source>council&apos;s procedure for representations</source>
        <translation>gweithdrefn y cyngor ar gyfer sylwadau</translation>
    </message>
    <message>
        <source>no finding yet</source>
        <translation>dim canfyddiad eto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>issue, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (done on %2)</source>
        <comment>action, day</comment>
        <translation>%1 (gwnaed ar %2)</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <comment>action, day</comment>
        <translation>%1 (erbyn %2)</translation>
    </message>
</context>
<context>
    <name>redress::LettersSection</name>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Ne&amp;w letter</source>
        <translation>Llythyr &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>E&amp;nw</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;stun</translation>
    </message>
    <message>
        <source>Fields stand in {{ }}: {{due_date}} is the value, {{?is_child}} ... {{/is_child}} is kept where it is so, {{!is_child}} ... {{/is_child}} where it is not; {{ask: what to say}} asks whoever writes the letter. # begins a heading, - an item of a list.</source>
        <translation>Saif meysydd mewn {{ }}: {{due_date}} yw&apos;r gwerth, cedwir {{?is_child}} ... {{/is_child}} lle mae felly, a {{!is_child}} ... {{/is_child}} lle nad yw; mae {{ask: beth i&apos;w ddweud}} yn gofyn i&apos;r sawl sy&apos;n ysgrifennu&apos;r llythyr. Mae # yn dechrau pennawd, - eitem mewn rhestr.</translation>
    </message>
    <message>
        <source>&amp;Insert field</source>
        <translation>&amp;Mewnosod maes</translation>
    </message>
    <message>
        <source>Words that stand in all letters</source>
        <translation>Geiriau sydd ym mhob llythyr</translation>
    </message>
    <message>
        <source>The letters of the council. Each that is shipped can be written anew, and put back as it was; the council adds its own. Fields in {{ }} are filled in from a case, and what is missing there is asked for before a letter is made. Beneath stand the words that all letters have in common. Ctrl+S saves.</source>
        <translation>Llythyrau&apos;r cyngor. Gellir ysgrifennu pob un a gyflenwir o&apos;r newydd, a&apos;i roi&apos;n ôl fel yr oedd; mae&apos;r cyngor yn ychwanegu ei rai ei hun. Llenwir meysydd mewn {{ }} o achos, a gofynnir am yr hyn sydd ar goll cyn gwneud llythyr. Oddi tano saif y geiriau sy&apos;n gyffredin i bob llythyr. Mae Ctrl+S yn cadw.</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>fel y&apos;i cyflenwir</translation>
    </message>
    <message>
        <source>the council&apos;s</source>
        <translation>un y cyngor</translation>
    </message>
    <message>
        <source>&amp;Put back as shipped</source>
        <translation>&amp;Ei roi&apos;n ôl fel y&apos;i cyflenwir</translation>
    </message>
    <message>
        <source>Take letter a&amp;way</source>
        <translation>Tynnu&apos;r llythyr y&amp;maith</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>What you typed of a letter is not saved.</source>
        <translation>Nid yw&apos;r hyn a deipioch o lythyr wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Gwaredu</translation>
    </message>
    <message>
        <source># Subject

Dear {{recipient}},



Yours sincerely,

{{officer}}</source>
        <translation># Pwnc

Annwyl {{recipient}},



Yn gywir,

{{officer}}</translation>
    </message>
    <message>
        <source>a new letter</source>
        <translation>llythyr newydd</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>llythyr</translation>
    </message>
    <message>
        <source>the words of letters</source>
        <translation>geiriau llythyrau</translation>
    </message>
    <message>
        <source>Give the letter a name.</source>
        <translation>Rhowch enw i&apos;r llythyr.</translation>
    </message>
    <message>
        <source>Letter added: %1</source>
        <translation>Ychwanegwyd llythyr: %1</translation>
    </message>
    <message>
        <source>Letter changed: %1</source>
        <translation>Newidiwyd llythyr: %1</translation>
    </message>
    <message>
        <source>Words of letters changed</source>
        <translation>Newidiwyd geiriau llythyrau</translation>
    </message>
    <message>
        <source>The letters are saved.</source>
        <translation>Mae&apos;r llythyrau wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>Text of a letter taken away: %1</source>
        <translation>Tynnwyd testun llythyr ymaith: %1</translation>
    </message>
    <message>
        <source>The council&apos;s text of &quot;%1&quot; is taken away.</source>
        <translation>Mae testun y cyngor o &quot;%1&quot; wedi&apos;i dynnu ymaith.</translation>
    </message>
</context>
<context>
    <name>redress::LineChart</name>
    <message>
        <source>from published papers</source>
        <translation>o bapurau cyhoeddedig</translation>
    </message>
    <message>
        <source>published</source>
        <translation>cyhoeddedig</translation>
    </message>
</context>
<context>
    <name>redress::LinkDialog</name>
    <message>
        <source>Records of %1</source>
        <translation>Cofnodion %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Wha&amp;t is so</source>
        <translation>Be&amp;th sy&apos;n wir</translation>
    </message>
    <message>
        <source>Both records stay. The cases of both are shown together, and it can be undone.</source>
        <translation>Mae&apos;r ddau gofnod yn aros. Dangosir achosion y ddau gyda&apos;i gilydd, a gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>Other &amp;name</source>
        <translation>E&amp;nw arall</translation>
    </message>
    <message>
        <source>Down goes to those on file, Enter there chooses one.</source>
        <translation>Mae I lawr yn mynd at y rhai ar ffeil, ac mae Enter yno&apos;n dewis un.</translation>
    </message>
    <message>
        <source>&amp;On file</source>
        <translation>&amp;Ar ffeil</translation>
    </message>
    <message>
        <source>&amp;Details that count</source>
        <translation>&amp;Manylion sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pam</translation>
    </message>
    <message>
        <source>Stands in the history of the case.</source>
        <translation>Saif yn hanes yr achos.</translation>
    </message>
    <message>
        <source>Another record is of the same person</source>
        <translation>Mae cofnod arall am yr un person</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is of somebody else</source>
        <translation>Mae&apos;r cofnod &quot;%1&quot; am rywun arall</translation>
    </message>
    <message>
        <source>Those of the person on this case</source>
        <translation>Rhai&apos;r person ar yr achos hwn</translation>
    </message>
    <message>
        <source>Those of the other record</source>
        <translation>Rhai&apos;r cofnod arall</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Dewiswyd: %1</translation>
    </message>
    <message>
        <source>Choose a record on file.</source>
        <translation>Dewiswch gofnod ar ffeil.</translation>
    </message>
    <message>
        <source>This is the record of the case: choose another one.</source>
        <translation>Hwn yw cofnod yr achos: dewiswch un arall.</translation>
    </message>
    <message>
        <source>Say how it is known.</source>
        <translation>Dywedwch sut y gwyddys hynny.</translation>
    </message>
    <message>
        <source>Records of a person linked</source>
        <translation>Cysylltwyd cofnodion person</translation>
    </message>
    <message>
        <source>Records of a person taken apart</source>
        <translation>Gwahanwyd cofnodion person</translation>
    </message>
</context>
<context>
    <name>redress::ListExport</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Rhes %1 o %2</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Llyfr gwaith Excel (*.xlsx);;Ffeil CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Cadw&apos;r rhestr</translation>
    </message>
</context>
<context>
    <name>redress::ListWithCases</name>
    <message>
        <source>Cases of the chosen line</source>
        <translation>Achosion y llinell a ddewiswyd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>%1. As at %2.</source>
        <comment>what the list is of; day and time</comment>
        <translation>%1. Fel yr oedd ar %2.</translation>
    </message>
    <message>
        <source>SAMPLE: %1</source>
        <translation>ENGHRAIFFT: %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi&apos;u cyfrif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
</context>
<context>
    <name>redress::LookStrip</name>
    <message>
        <source>You look at this file here for the first time. What becomes late from now on will be told here.</source>
        <translation>Dyma&apos;r tro cyntaf i chi edrych ar y ffeil hon yma. Dywedir yma beth sy&apos;n mynd yn hwyr o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Nothing became late since you last looked, %1.</source>
        <comment>a moment</comment>
        <translation>Nid aeth dim yn hwyr ers i chi edrych ddiwethaf, %1.</translation>
    </message>
    <message>
        <source>Nothing among these became late since you last looked, %1.</source>
        <comment>a moment</comment>
        <translation>Nid aeth dim o&apos;r rhain yn hwyr ers i chi edrych ddiwethaf, %1.</translation>
    </message>
    <message>
        <source>Since you last looked, %1:</source>
        <comment>a moment</comment>
        <translation>Ers i chi edrych ddiwethaf, %1:</translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Wedi&apos;i weld</translation>
    </message>
    <message>
        <source>Counts from now on, for all of the list</source>
        <translation>Yn cyfrif o hyn ymlaen, i&apos;r rhestr gyfan</translation>
    </message>
    <message>
        <source>today at %1</source>
        <comment>a time</comment>
        <translation>heddiw am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n past the l&amp;imit</source>
        <translation>
            <numerusform>%n heibio&apos;r t&amp;erfyn</numerusform>
            <numerusform>%n heibio&apos;r t&amp;erfyn</numerusform>
            <numerusform>%n heibio&apos;r t&amp;erfyn</numerusform>
            <numerusform>%n heibio&apos;r t&amp;erfyn</numerusform>
            <numerusform>%n heibio&apos;r t&amp;erfyn</numerusform>
            <numerusform>%n heibio&apos;r t&amp;erfyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the &amp;aim</source>
        <translation>
            <numerusform>%n heibio&apos;r n&amp;od</numerusform>
            <numerusform>%n heibio&apos;r n&amp;od</numerusform>
            <numerusform>%n heibio&apos;r n&amp;od</numerusform>
            <numerusform>%n heibio&apos;r n&amp;od</numerusform>
            <numerusform>%n heibio&apos;r n&amp;od</numerusform>
            <numerusform>%n heibio&apos;r n&amp;od</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Main</name>
    <message>
        <source>Complaints, deadlines, tables and the committee report for English councils</source>
        <translation>Cwynion, terfynau amser, tablau ac adroddiad y pwyllgor ar gyfer cynghorau Lloegr</translation>
    </message>
    <message>
        <source>Take this day, as in 2026-01-15, for today.</source>
        <translation>Cymryd y dyddiad hwn, megis 2026-01-15, fel heddiw.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dyddiad</translation>
    </message>
    <message>
        <source>Open the file for reading only.</source>
        <translation>Agor y ffeil i&apos;w darllen yn unig.</translation>
    </message>
    <message>
        <source>The case file to open.</source>
        <translation>Y ffeil achosion i&apos;w hagor.</translation>
    </message>
    <message>
        <source>Speak this language: en or cy.</source>
        <translation>Siarad yr iaith hon: en neu cy.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>iaith</translation>
    </message>
</context>
<context>
    <name>redress::MainActions</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Fel y &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Gwedd</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Maint y &amp;testun</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Ffeiliau &amp;diweddar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Achos</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablau</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Ad&amp;roddiad</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Offer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;New file...</source>
        <translation>&amp;Ffeil newydd...</translation>
    </message>
    <message>
        <source>Makes an empty file for your own council</source>
        <translation>Yn creu ffeil wag i&apos;ch cyngor eich hun</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Agor...</translation>
    </message>
    <message>
        <source>Opens a case file</source>
        <translation>Yn agor ffeil achosion</translation>
    </message>
    <message>
        <source>Open read-onl&amp;y...</source>
        <translation>Agor i ddarllen &amp;yn unig...</translation>
    </message>
    <message>
        <source>Opens a case file without the right to change it</source>
        <translation>Yn agor ffeil achosion heb yr hawl i&apos;w newid</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Mewnforio...</translation>
    </message>
    <message>
        <source>Reads CSV files; nothing is written until you have seen every fault</source>
        <translation>Yn darllen ffeiliau CSV; ni chaiff dim ei ysgrifennu nes ichi weld pob gwall</translation>
    </message>
    <message>
        <source>&amp;Export this list...</source>
        <translation>A&amp;llforio&apos;r rhestr hon...</translation>
    </message>
    <message>
        <source>Saves what is listed as a CSV file</source>
        <translation>Yn cadw&apos;r hyn a restrir fel ffeil CSV</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Creu copi wrth gefn...</translation>
    </message>
    <message>
        <source>Writes a copy of the file and reads it back</source>
        <translation>Yn ysgrifennu copi o&apos;r ffeil ac yn ei ddarllen yn ôl</translation>
    </message>
    <message>
        <source>Chec&amp;k file</source>
        <translation>G&amp;wirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>Looks whether the file is whole</source>
        <translation>Yn edrych a yw&apos;r ffeil yn gyfan</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>A&amp;rgraffu...</translation>
    </message>
    <message>
        <source>Shows what is listed as it will be printed</source>
        <translation>Yn dangos yr hyn a restrir fel y caiff ei argraffu</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Cau&apos;r ffe&amp;il</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>Gada&amp;el</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Takes back the last saved change by a new one; both stay in the history</source>
        <translation>Yn tynnu&apos;r newid diwethaf a gadwyd yn ôl drwy wneud newid newydd; erys y ddau yn yr hanes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Copies the chosen rows, with headings if there are several</source>
        <translation>Yn copïo&apos;r rhesi a ddewiswyd, gyda phenawdau os oes sawl un</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Hidlo&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>Lets you change what is shown</source>
        <translation>Yn gadael ichi newid yr hyn a ddangosir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>C&amp;adw</translation>
    </message>
    <message>
        <source>Saves what was changed, with one line in the history for each field</source>
        <translation>Yn cadw&apos;r hyn a newidiwyd, gydag un llinell yn yr hanes ar gyfer pob maes</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Gwa&amp;redu&apos;r newidiadau</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Yn ôl i&apos;r lle yr oeddech</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Y&amp;mlaen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Adnewyddu</translation>
    </message>
    <message>
        <source>Reads everything anew</source>
        <translation>Yn darllen popeth o&apos;r newydd</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Y cwarel &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Y cwarel &amp;blaenorol</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>&amp;Colofnau...</translation>
    </message>
    <message>
        <source>Which columns the list shows</source>
        <translation>Pa golofnau y mae&apos;r rhestr yn eu dangos</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testun m&amp;wy</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Testun arfer&amp;ol</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>Clo&amp;i&apos;r cynllun</translation>
    </message>
    <message>
        <source>Keeps widths, columns and panes as they are</source>
        <translation>Yn cadw lledau, colofnau a chwareli fel y maent</translation>
    </message>
    <message>
        <source>Rese&amp;t layout</source>
        <translation>Ailosod y cynll&amp;un</translation>
    </message>
    <message>
        <source>Gives widths, columns and panes their first sizes</source>
        <translation>Yn rhoi eu meintiau cyntaf i ledau, colofnau a chwareli</translation>
    </message>
    <message>
        <source>&amp;New contact</source>
        <translation>Cyswllt &amp;newydd</translation>
    </message>
    <message>
        <source>Records a complaint, enquiry, representation or compliment</source>
        <translation>Yn cofnodi cwyn, ymholiad, sylwadau neu ganmoliaeth</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>&amp;Agor yr achos</translation>
    </message>
    <message>
        <source>Opens the chosen case; Enter does the same</source>
        <translation>Yn agor yr achos a ddewiswyd; mae Enter yn gwneud yr un peth</translation>
    </message>
    <message>
        <source>&amp;Go to case...</source>
        <translation>&amp;Mynd i achos...</translation>
    </message>
    <message>
        <source>Finds a case by its reference, by words of its summary or by the Ombudsman&apos;s reference</source>
        <translation>Yn dod o hyd i achos yn ôl ei gyfeirnod, geiriau ei grynodeb neu gyfeirnod yr Ombwdsmon</translation>
    </message>
    <message>
        <source>&amp;Why this day?</source>
        <translation>&amp;Pam y dyddiad hwn?</translation>
    </message>
    <message>
        <source>Counts the due date out, step by step</source>
        <translation>Yn cyfrif y dyddiad dyledus allan, gam wrth gam</translation>
    </message>
    <message>
        <source>&amp;Begin next stage...</source>
        <translation>&amp;Dechrau&apos;r cam nesaf...</translation>
    </message>
    <message>
        <source>Begins the stage of a complaint that comes next</source>
        <translation>Yn dechrau&apos;r cam nesaf o gŵyn</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Y tab n&amp;esaf</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Y tab &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cau&apos;r tab</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;About Redress</source>
        <translation>&amp;Ynghylch Redress</translation>
    </message>
    <message>
        <source>New en&amp;quiry or compliment</source>
        <translation>Ym&amp;holiad neu ganmoliaeth newydd</translation>
    </message>
    <message>
        <source>Records what is no complaint</source>
        <translation>Yn cofnodi&apos;r hyn nad yw&apos;n gŵyn</translation>
    </message>
    <message>
        <source>&amp;Help on this field or page</source>
        <translation>&amp;Cymorth ar y maes neu&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Tells of the field that you are in, and of the page</source>
        <translation>Yn dweud am y maes yr ydych ynddo, ac am y dudalen</translation>
    </message>
    <message>
        <source>Saves what is listed as an Excel workbook or a CSV file</source>
        <translation>Yn cadw&apos;r hyn a restrir fel llyfr gwaith Excel neu ffeil CSV</translation>
    </message>
    <message>
        <source>Co&amp;mpact lists</source>
        <translation>&amp;Rhestrau cryno</translation>
    </message>
    <message>
        <source>Shows more rows of a list at once</source>
        <translation>Yn dangos mwy o resi rhestr ar yr un pryd</translation>
    </message>
    <message>
        <source>&amp;Record a step...</source>
        <translation>&amp;Cofnodi gweithred...</translation>
    </message>
    <message>
        <source>Acknowledge, extend, hold, appoint, answer: what can be done to the case now</source>
        <translation>Cydnabod, estyn, oedi, penodi, ateb: yr hyn y gellir ei wneud i&apos;r achos nawr</translation>
    </message>
    <message>
        <source>Write &amp;letter...</source>
        <translation>Ysgrifennu &amp;llythyr...</translation>
    </message>
    <message>
        <source>A letter of the case, filled in from what is recorded</source>
        <translation>Un o lythyrau&apos;r achos, wedi&apos;i lenwi o&apos;r hyn a gofnodwyd</translation>
    </message>
    <message>
        <source>&amp;Attach documents...</source>
        <translation>&amp;Atodi dogfennau...</translation>
    </message>
    <message>
        <source>Puts files into the case</source>
        <translation>Yn rhoi ffeiliau yn yr achos</translation>
    </message>
    <message>
        <source>Deadlines to a calen&amp;dar...</source>
        <translation>Terfynau amser i galen&amp;dr...</translation>
    </message>
    <message>
        <source>Saves the days to keep as a file that calendar programs read</source>
        <translation>Mae&apos;n cadw&apos;r diwrnodau i&apos;w cadw fel ffeil y mae rhaglenni calendr yn ei darllen</translation>
    </message>
    <message>
        <source>C&amp;hase sheet...</source>
        <translation>Taflen ddilyn i f&amp;yny...</translation>
    </message>
    <message>
        <source>What is owed, by whom and since when: a page for each manager</source>
        <translation>Beth sy&apos;n ddyledus, gan bwy ac ers pryd: tudalen i bob rheolwr</translation>
    </message>
    <message>
        <source>While an officer is awa&amp;y...</source>
        <translation>Tra bo swyddog i ffwrd&amp;d...</translation>
    </message>
    <message>
        <source>What an officer has open, on paper for whoever stands in</source>
        <translation>Yr hyn sydd gan swyddog ar agor, ar bapur i bwy bynnag sy&apos;n dirprwyo</translation>
    </message>
    <message>
        <source>&amp;Move an officer&apos;s cases...</source>
        <translation>&amp;Symud achosion swyddog...</translation>
    </message>
    <message>
        <source>Gives the cases of one officer to another, after a preview</source>
        <translation>Mae&apos;n rhoi achosion un swyddog i un arall, ar ôl rhagolwg</translation>
    </message>
    <message>
        <source>Chang&amp;e many cases...</source>
        <translation>Newid &amp;llawer o achosion...</translation>
    </message>
    <message>
        <source>Changes one fact of many cases, after a preview</source>
        <translation>Mae&apos;n newid un ffaith mewn llawer o achosion, ar ôl rhagolwg</translation>
    </message>
    <message>
        <source>&amp;Deadline calculator...</source>
        <translation>Cyfrifiannell &amp;terfynau amser...</translation>
    </message>
    <message>
        <source>Counts the aim and the limit of a stage without a case</source>
        <translation>Mae&apos;n cyfrif nod a therfyn amser cam heb achos</translation>
    </message>
</context>
<context>
    <name>redress::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>No case has &quot;%1&quot;.</source>
        <translation>Nid yw &quot;%1&quot; mewn unrhyw achos.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Cymorth: %1</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number, path</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Clirio&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Nid oes ffeil ar agor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>a change</comment>
        <translation>&amp;Dadwneud %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>%1 (SAMPLE)</source>
        <comment>file name</comment>
        <translation>%1 (ENGHRAIFFT)</translation>
    </message>
    <message>
        <source>%1

About this page: %2</source>
        <comment>help on a field, help on its page</comment>
        <translation>%1

Am y dudalen hon: %2</translation>
    </message>
    <message>
        <source>Open rea&amp;d-only</source>
        <translation>Agor i &amp;ddarllen yn unig</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Rhoi cyn&amp;nig arall arni</translation>
    </message>
</context>
<context>
    <name>redress::MappingChoice</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colof&amp;nau</translation>
    </message>
    <message>
        <source>Chan&amp;ge the mapping...</source>
        <translation>N&amp;ewid y mapiad...</translation>
    </message>
    <message>
        <source>Ma&amp;p the columns...</source>
        <translation>Mapio&apos;r colofna&amp;u...</translation>
    </message>
    <message>
        <source>As Redress names them: reference, received_date and so on</source>
        <translation>Fel y mae Redress yn eu henwi: reference, received_date ac yn y blaen</translation>
    </message>
    <message>
        <source>By the mapping made just now</source>
        <translation>Yn ôl y mapiad a wnaed yn awr</translation>
    </message>
    <message>
        <source>By the mapping &quot;%1&quot;</source>
        <translation>Yn ôl y mapiad &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>redress::MappingDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colofnau&apos;r ffeil</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Wrthi&apos;n darllen y ffeil</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, how many, name of the step</comment>
        <translation>Cam %1 o %2: %3</translation>
    </message>
    <message>
        <source>&amp;Check the rows</source>
        <translation>&amp;Gwirio&apos;r rhesi</translation>
    </message>
</context>
<context>
    <name>redress::Measure</name>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>By the date received.</source>
        <translation>Yn ôl y dyddiad derbyn.</translation>
    </message>
    <message>
        <source>Responded to</source>
        <translation>Ymatebwyd iddynt</translation>
    </message>
    <message>
        <source>By the date of the response; withdrawn and open complaints left out.</source>
        <translation>Yn ôl dyddiad yr ymateb; heb gynnwys cwynion a dynnwyd yn ôl na chwynion agored.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>By the date of the outcome, otherwise of the response; withdrawn and discontinued complaints left out.</source>
        <translation>Yn ôl dyddiad y canlyniad, neu ddyddiad yr ymateb fel arall; heb gynnwys cwynion a dynnwyd yn ôl nac a derfynwyd.</translation>
    </message>
    <message>
        <source>Upheld or partially upheld</source>
        <translation>Wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>By the date of the outcome.</source>
        <translation>Yn ôl dyddiad y canlyniad.</translation>
    </message>
    <message>
        <source>% upheld or partially upheld</source>
        <translation>% wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol</translation>
    </message>
    <message>
        <source>Upheld and partially upheld over all four findings, by the date of the outcome.</source>
        <translation>Wedi&apos;u cynnal ac wedi&apos;u cynnal yn rhannol fel cyfran o&apos;r pedwar canfyddiad, yn ôl dyddiad y canlyniad.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Answered by the day in force, agreed extensions included; by the date of the response.</source>
        <translation>Atebwyd erbyn y dyddiad mewn grym, gan gynnwys estyniadau y cytunwyd arnynt; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>% in time</source>
        <translation>% mewn pryd</translation>
    </message>
    <message>
        <source>Answered by the day in force, agreed extensions included, over all answered; by the date of the response.</source>
        <translation>Atebwyd erbyn y dyddiad mewn grym, gan gynnwys estyniadau y cytunwyd arnynt, fel cyfran o&apos;r holl rai a atebwyd; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>% within the aim</source>
        <translation>% o fewn y nod</translation>
    </message>
    <message>
        <source>% within 10 working days</source>
        <translation>% o fewn 10 diwrnod gwaith</translation>
    </message>
    <message>
        <source>Working days alone, whatever was agreed; by the date of the response.</source>
        <translation>Diwrnodau gwaith yn unig, beth bynnag y cytunwyd arno; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>% within 20 working days</source>
        <translation>% o fewn 20 diwrnod gwaith</translation>
    </message>
    <message>
        <source>% over 20 working days</source>
        <translation>% dros 20 diwrnod gwaith</translation>
    </message>
    <message>
        <source>% from children and young people</source>
        <translation>% gan blant a phobl ifanc</translation>
    </message>
    <message>
        <source>Complaints of children and young people over all answered; by the date of the response.</source>
        <translation>Cwynion gan blant a phobl ifanc fel cyfran o&apos;r holl rai a atebwyd; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>Over 100 working days</source>
        <translation>Dros 100 diwrnod gwaith</translation>
    </message>
    <message>
        <source>By the date of the response.</source>
        <translation>Yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>Panels held</source>
        <translation>Paneli a gynhaliwyd</translation>
    </message>
    <message>
        <source>By the date of the panel, not of the request.</source>
        <translation>Yn ôl dyddiad y panel, nid dyddiad y cais.</translation>
    </message>
    <message>
        <source>% of panels in time</source>
        <translation>% o baneli mewn pryd</translation>
    </message>
    <message>
        <source>Panels held by their last day over all held; by the date of the panel.</source>
        <translation>Paneli a gynhaliwyd erbyn eu diwrnod olaf fel cyfran o&apos;r holl rai a gynhaliwyd; yn ôl dyddiad y panel.</translation>
    </message>
    <message>
        <source>% escalation</source>
        <translation>% uwchgyfeirio</translation>
    </message>
    <message>
        <source>Stage 2 received over stage 1 received in the same period, each by its own date: a flow, not a cohort.</source>
        <translation>Cam 2 a dderbyniwyd fel cyfran o gam 1 a dderbyniwyd yn yr un cyfnod, pob un yn ôl ei ddyddiad ei hun: llif, nid carfan.</translation>
    </message>
    <message>
        <source>Contacts received</source>
        <translation>Cysylltiadau a dderbyniwyd</translation>
    </message>
    <message>
        <source>Complaints, enquiries, representations and compliments, by the date received.</source>
        <translation>Cwynion, ymholiadau, sylwadau a chanmoliaeth, yn ôl y dyddiad derbyn.</translation>
    </message>
    <message>
        <source>Enquiries answered</source>
        <translation>Ymholiadau a atebwyd</translation>
    </message>
    <message>
        <source>Enquiries and representations, by the date of the reply.</source>
        <translation>Ymholiadau a sylwadau, yn ôl dyddiad yr ateb.</translation>
    </message>
    <message>
        <source>% of enquiries in time</source>
        <translation>% o ymholiadau mewn pryd</translation>
    </message>
    <message>
        <source>Enquiries and representations answered in time over all answered, by the date of the reply.</source>
        <translation>Ymholiadau a sylwadau a atebwyd mewn pryd fel cyfran o&apos;r holl rai a atebwyd, yn ôl dyddiad yr ateb.</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>MP enquiries</source>
        <translation>Ymholiadau AS</translation>
    </message>
    <message>
        <source>Councillor enquiries</source>
        <translation>Ymholiadau cynghorwyr</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Materion</translation>
    </message>
    <message>
        <source>Issues, of which a complaint may have several, by the outcome date of their stage.</source>
        <translation>Materion, y gall cwyn gynnwys sawl un ohonynt, yn ôl dyddiad canlyniad eu cam.</translation>
    </message>
    <message>
        <source>% of issues upheld</source>
        <translation>% o faterion wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>Upheld and partially upheld issues over all issues, by the outcome date of their stage.</source>
        <translation>Materion wedi&apos;u cynnal ac wedi&apos;u cynnal yn rhannol fel cyfran o&apos;r holl faterion, yn ôl dyddiad canlyniad eu cam.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>By the outcome date of their stage.</source>
        <translation>Yn ôl dyddiad canlyniad eu cam.</translation>
    </message>
    <message>
        <source>% of actions that help others</source>
        <translation>% o gamau gweithredu sy&apos;n helpu eraill</translation>
    </message>
    <message>
        <source>Actions that improve the service for others over all actions, by the outcome date of their stage.</source>
        <translation>Camau gweithredu sy&apos;n gwella&apos;r gwasanaeth i eraill fel cyfran o&apos;r holl gamau gweithredu, yn ôl dyddiad canlyniad eu cam.</translation>
    </message>
    <message>
        <source>% of actions done</source>
        <translation>% o gamau gweithredu a gwblhawyd</translation>
    </message>
    <message>
        <source>Actions completed over all actions, by the outcome date of their stage.</source>
        <translation>Camau gweithredu a gwblhawyd fel cyfran o&apos;r holl gamau gweithredu, yn ôl dyddiad canlyniad eu cam.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>By the date paid.</source>
        <translation>Yn ôl y dyddiad talu.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Average cost of a stage 2</source>
        <translation>Cost gyfartalog cam 2</translation>
    </message>
    <message>
        <source>Ombudsman: received</source>
        <translation>Ombwdsmon: derbyniwyd</translation>
    </message>
    <message>
        <source>By the date received from the Ombudsman; not the cases decided in the period.</source>
        <translation>Yn ôl y dyddiad derbyn gan yr Ombwdsmon; nid yr achosion a benderfynwyd yn y cyfnod.</translation>
    </message>
    <message>
        <source>Ombudsman: decided</source>
        <translation>Ombwdsmon: penderfynwyd</translation>
    </message>
    <message>
        <source>By the date of the decision.</source>
        <translation>Yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>Ombudsman: upheld</source>
        <translation>Ombwdsmon: wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>Fault, with or without injustice; by the date of the decision.</source>
        <translation>Bai, gydag anghyfiawnder neu hebddo; yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>Ombudsman: upheld with injustice</source>
        <translation>Ombwdsmon: wedi&apos;u cynnal gydag anghyfiawnder</translation>
    </message>
    <message>
        <source>Fault and injustice; by the date of the decision.</source>
        <translation>Bai ac anghyfiawnder; yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>% upheld of detailed investigations</source>
        <translation>% o ymchwiliadau manwl wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>The Ombudsman&apos;s own basis: any fault over upheld and not upheld; closed and premature cases left out. By the date of the decision.</source>
        <translation>Sail yr Ombwdsmon ei hun: unrhyw fai fel cyfran o&apos;r rhai wedi&apos;u cynnal a&apos;r rhai heb eu cynnal; heb gynnwys achosion a gaewyd nac achosion cynamserol. Yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>% upheld of all decisions</source>
        <translation>% o&apos;r holl benderfyniadau wedi&apos;u cynnal</translation>
    </message>
    <message>
        <source>Fault and injustice over all decisions, closed and premature ones included. By the date of the decision.</source>
        <translation>Bai ac anghyfiawnder fel cyfran o&apos;r holl benderfyniadau, gan gynnwys y rhai a gaewyd a&apos;r rhai cynamserol. Yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>% upheld at similar authorities</source>
        <translation>% wedi&apos;u cynnal mewn awdurdodau tebyg</translation>
    </message>
    <message>
        <source>As published by the Ombudsman.</source>
        <translation>Fel y&apos;i cyhoeddwyd gan yr Ombwdsmon.</translation>
    </message>
    <message>
        <source>Ombudsman: recommendations</source>
        <translation>Ombwdsmon: argymhellion</translation>
    </message>
    <message>
        <source>By the date of the decision that made them.</source>
        <translation>Yn ôl dyddiad y penderfyniad a&apos;u gwnaeth.</translation>
    </message>
    <message>
        <source>Ombudsman: financial remedies</source>
        <translation>Ombwdsmon: rhwymedïau ariannol</translation>
    </message>
    <message>
        <source>% of recommendations carried out</source>
        <translation>% o argymhellion a gyflawnwyd</translation>
    </message>
    <message>
        <source>Satisfied, or complied where that is not known, over all made; by the date of the decision.</source>
        <translation>Bodlonwyd, neu gydymffurfiwyd lle nad yw hynny&apos;n hysbys, fel cyfran o&apos;r holl rai a wnaed; yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>Responses sampled</source>
        <translation>Ymatebion a samplwyd</translation>
    </message>
    <message>
        <source>Different responses of the dip sample, by the date of the response.</source>
        <translation>Ymatebion gwahanol yn yr hapsampl, yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>% of the sample</source>
        <translation>% o&apos;r sampl</translation>
    </message>
    <message>
        <source>Responses with the theme over all sampled; themes overlap, so they do not add to 100%.</source>
        <translation>Ymatebion â&apos;r thema fel cyfran o&apos;r holl rai a samplwyd; mae themâu&apos;n gorgyffwrdd, felly nid ydynt yn adio i 100%.</translation>
    </message>
    <message>
        <source>% of upheld responses sampled</source>
        <translation>% o ymatebion wedi&apos;u cynnal a samplwyd</translation>
    </message>
    <message>
        <source>Sampled over the upheld and partially upheld responses of stages 1 and 2.</source>
        <translation>Y rhai a samplwyd fel cyfran o ymatebion camau 1 a 2 a gynhaliwyd ac a gynhaliwyd yn rhannol.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>As entered for the year.</source>
        <translation>Fel y&apos;i cofnodwyd ar gyfer y flwyddyn.</translation>
    </message>
    <message>
        <source>Investigating officers and independent persons, whenever paid, over the stage 2 investigations of the children&apos;s procedure concluded in the period.</source>
        <translation>Swyddogion ymchwilio a phersonau annibynnol, pryd bynnag y&apos;u talwyd, dros ymchwiliadau cam 2 y weithdrefn blant a ddaeth i ben yn y cyfnod.</translation>
    </message>
    <message>
        <source>Received, by what was found</source>
        <translation>Derbyniwyd, yn ôl yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Received in the period and neither withdrawn nor discontinued, whenever they were answered; those still without an outcome are counted.</source>
        <translation>Derbyniwyd yn y cyfnod ac ni chawsant eu tynnu yn ôl na&apos;u terfynu, pryd bynnag y&apos;u hatebwyd; cyfrifir y rhai sydd heb ganlyniad o hyd.</translation>
    </message>
    <message>
        <source>Upheld or partially upheld, of those received</source>
        <translation>Wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol, o&apos;r rhai a dderbyniwyd</translation>
    </message>
    <message>
        <source>Received in the period, whenever the outcome came.</source>
        <translation>Derbyniwyd yn y cyfnod, pryd bynnag y daeth y canlyniad.</translation>
    </message>
    <message>
        <source>% upheld or partially upheld, of those received</source>
        <translation>% wedi&apos;u cynnal neu wedi&apos;u cynnal yn rhannol, o&apos;r rhai a dderbyniwyd</translation>
    </message>
    <message>
        <source>Upheld and partially upheld over all received in the period but for withdrawn and discontinued ones; those still without an outcome are counted in the base.</source>
        <translation>Wedi&apos;u cynnal ac wedi&apos;u cynnal yn rhannol fel cyfran o&apos;r holl rai a dderbyniwyd yn y cyfnod ac eithrio&apos;r rhai a dynnwyd yn ôl ac a derfynwyd; cyfrifir y rhai sydd heb ganlyniad o hyd yn y sail.</translation>
    </message>
    <message>
        <source>From children and young people</source>
        <translation>Gan blant a phobl ifanc</translation>
    </message>
    <message>
        <source>Complaints of children and young people, by the date received.</source>
        <translation>Cwynion gan blant a phobl ifanc, yn ôl y dyddiad derbyn.</translation>
    </message>
    <message>
        <source>Children and young people with an advocate</source>
        <translation>Plant a phobl ifanc ag eiriolwr</translation>
    </message>
    <message>
        <source>Complaints of children and young people who had an advocate, by the date received.</source>
        <translation>Cwynion gan blant a phobl ifanc a oedd ag eiriolwr, yn ôl y dyddiad derbyn.</translation>
    </message>
    <message>
        <source>% of those answered that escalated</source>
        <translation>% o&apos;r rhai a atebwyd a uwchgyfeiriwyd</translation>
    </message>
    <message>
        <source>Stage 1 complaints answered in the period that were taken to stage 2, whenever, over all stage 1 complaints answered: a cohort, not a flow.</source>
        <translation>Cwynion cam 1 a atebwyd yn y cyfnod ac a aethpwyd â hwy i gam 2, pryd bynnag, fel cyfran o&apos;r holl gwynion cam 1 a atebwyd: carfan, nid llif.</translation>
    </message>
    <message>
        <source>Stage 1 complaints as % of demand</source>
        <translation>Cwynion cam 1 fel % o&apos;r galw</translation>
    </message>
    <message>
        <source>Stage 1 received in the period over the figure of demand of the year.</source>
        <translation>Cam 1 a dderbyniwyd yn y cyfnod fel cyfran o ffigur galw&apos;r flwyddyn.</translation>
    </message>
    <message>
        <source>Issues with a root cause</source>
        <translation>Materion ag achos sylfaenol</translation>
    </message>
    <message>
        <source>Issues whose root cause is recorded, by the outcome date of their stage.</source>
        <translation>Materion y cofnodwyd eu hachos sylfaenol, yn ôl dyddiad canlyniad eu cam.</translation>
    </message>
    <message>
        <source>% of upheld complaints with an action that helps others</source>
        <translation>% o gwynion wedi&apos;u cynnal â cham gweithredu sy&apos;n helpu eraill</translation>
    </message>
    <message>
        <source>Upheld and partially upheld complaints with at least one action that improves the service for others, over all upheld and partially upheld; by the date of the outcome.</source>
        <translation>Cwynion wedi&apos;u cynnal ac wedi&apos;u cynnal yn rhannol ag o leiaf un cam gweithredu sy&apos;n gwella&apos;r gwasanaeth i eraill, fel cyfran o&apos;r holl rai wedi&apos;u cynnal ac wedi&apos;u cynnal yn rhannol; yn ôl dyddiad y canlyniad.</translation>
    </message>
    <message>
        <source>% upheld with injustice of detailed investigations</source>
        <translation>% o ymchwiliadau manwl wedi&apos;u cynnal gydag anghyfiawnder</translation>
    </message>
    <message>
        <source>Fault and injustice over upheld and not upheld; fault without injustice counts in the base alone, closed and premature cases are left out. By the date of the decision.</source>
        <translation>Bai ac anghyfiawnder fel cyfran o&apos;r rhai wedi&apos;u cynnal a&apos;r rhai heb eu cynnal; mae bai heb anghyfiawnder yn cyfrif yn y sail yn unig, heb gynnwys achosion a gaewyd nac achosion cynamserol. Yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>% with fault of all decisions</source>
        <translation>% o&apos;r holl benderfyniadau â bai</translation>
    </message>
    <message>
        <source>Any fault over all decisions, closed and premature ones included. By the date of the decision.</source>
        <translation>Unrhyw fai fel cyfran o&apos;r holl benderfyniadau, gan gynnwys y rhai a gaewyd a&apos;r rhai cynamserol. Yn ôl dyddiad y penderfyniad.</translation>
    </message>
    <message>
        <source>Ombudsman: recommendations due</source>
        <translation>Ombwdsmon: argymhellion dyledus</translation>
    </message>
    <message>
        <source>By the last day for them.</source>
        <translation>Yn ôl y diwrnod olaf ar eu cyfer.</translation>
    </message>
    <message>
        <source>% of recommendations due that were carried out</source>
        <translation>% o argymhellion dyledus a gyflawnwyd</translation>
    </message>
    <message>
        <source>Satisfied, or complied where that is not known, over those whose last day falls into the period.</source>
        <translation>Bodlonwyd, neu gydymffurfiwyd lle nad yw hynny&apos;n hysbys, fel cyfran o&apos;r rhai y mae eu diwrnod olaf yn y cyfnod.</translation>
    </message>
    <message>
        <source>% of recommendations due carried out in time</source>
        <translation>% o argymhellion dyledus a gyflawnwyd mewn pryd</translation>
    </message>
    <message>
        <source>Carried out by the last day over those whose last day falls into the period.</source>
        <translation>Cyflawnwyd erbyn y diwrnod olaf fel cyfran o&apos;r rhai y mae eu diwrnod olaf yn y cyfnod.</translation>
    </message>
    <message>
        <source>Ombudsman: recommendations carried out late</source>
        <translation>Ombwdsmon: argymhellion a gyflawnwyd yn hwyr</translation>
    </message>
    <message>
        <source>Carried out after the last day, which falls into the period.</source>
        <translation>Cyflawnwyd ar ôl y diwrnod olaf, sydd yn y cyfnod.</translation>
    </message>
    <message>
        <source>% of Ombudsman enquiries answered in time</source>
        <translation>% o ymholiadau&apos;r Ombwdsmon a atebwyd mewn pryd</translation>
    </message>
    <message>
        <source>Answered by the day in the Ombudsman&apos;s letter over all answered of which the letter named a day; by the date of the reply.</source>
        <translation>Atebwyd erbyn y diwrnod yn llythyr yr Ombwdsmon fel cyfran o&apos;r holl rai a atebwyd yr oedd y llythyr yn enwi diwrnod ar eu cyfer; yn ôl dyddiad yr ateb.</translation>
    </message>
    <message>
        <source>% in time, pauses counted</source>
        <translation>% mewn pryd, gan gyfrif seibiau</translation>
    </message>
    <message>
        <source>As % in time, but as if no hold had ever stopped the clock; by the date of the response.</source>
        <translation>Fel % mewn pryd, ond fel pe na bai unrhyw saib erioed wedi atal y cloc; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>Within the aim</source>
        <translation>O fewn y nod</translation>
    </message>
    <message>
        <source>Answered by the aim, or by the limit where the procedure has no aim, extensions left aside; by the date of the response.</source>
        <translation>Atebwyd erbyn y nod, neu erbyn y terfyn amser lle nad oes nod gan y weithdrefn, heb ystyried estyniadau; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>Answered by the aim, or by the limit where the procedure has no aim, extensions left aside, over all answered; by the date of the response.</source>
        <translation>Atebwyd erbyn y nod, neu erbyn y terfyn amser lle nad oes nod gan y weithdrefn, heb ystyried estyniadau, fel cyfran o&apos;r cyfan a atebwyd; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>O fewn y terfyn amser</translation>
    </message>
    <message>
        <source>Answered by the limit, extensions left aside; by the date of the response.</source>
        <translation>Atebwyd erbyn y terfyn amser, heb ystyried estyniadau; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>% within the limit</source>
        <translation>% o fewn y terfyn amser</translation>
    </message>
    <message>
        <source>Answered by the limit, extensions left aside, over all answered; by the date of the response.</source>
        <translation>Atebwyd erbyn y terfyn amser, heb ystyried estyniadau, fel cyfran o&apos;r cyfan a atebwyd; yn ôl dyddiad yr ymateb.</translation>
    </message>
    <message>
        <source>% in 11 to 20 working days</source>
        <translation>% mewn 11 i 20 diwrnod gwaith</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wedi&apos;u hoedi</translation>
    </message>
    <message>
        <source>Received in the period, neither answered nor ended, and on hold on the last day that is covered.</source>
        <translation>Derbyniwyd yn y cyfnod, heb ei ateb na&apos;i derfynu, ac wedi&apos;i oedi ar y diwrnod olaf a gwmpesir.</translation>
    </message>
    <message>
        <source>% of panel reports in time</source>
        <translation>% o adroddiadau panel mewn pryd</translation>
    </message>
    <message>
        <source>Reports of the panel by their last day over all reports; by the date of the report.</source>
        <translation>Adroddiadau&apos;r panel erbyn eu diwrnod olaf fel cyfran o&apos;r holl adroddiadau; yn ôl dyddiad yr adroddiad.</translation>
    </message>
    <message>
        <source>% of stage 3 replies in time</source>
        <translation>% o atebion cam 3 mewn pryd</translation>
    </message>
    <message>
        <source>The council&apos;s replies to the panel by the day in force over all replies; by the date of the reply.</source>
        <translation>Atebion y cyngor i&apos;r panel erbyn y dyddiad mewn grym fel cyfran o&apos;r holl atebion; yn ôl dyddiad yr ateb.</translation>
    </message>
</context>
<context>
    <name>redress::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>redress::Narrative</name>
    <message>
        <source>its quarter is still to come</source>
        <translation>mae ei chwarter eto i ddod</translation>
    </message>
    <message>
        <source>it was not collected</source>
        <translation>ni chafodd ei gasglu</translation>
    </message>
    <message>
        <source>there is nothing to divide by</source>
        <translation>nid oes dim i rannu ag ef</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>dim newid</translation>
    </message>
    <message>
        <source>a decrease of %1</source>
        <translation>gostyngiad o %1</translation>
    </message>
    <message>
        <source>an increase of %1</source>
        <translation>cynnydd o %1</translation>
    </message>
    <message numerus="yes">
        <source>a fall of %n percentage point(s)</source>
        <translation>
            <numerusform>gostyngiad o %n pwynt canran</numerusform>
            <numerusform>gostyngiad o %n pwynt canran</numerusform>
            <numerusform>gostyngiad o %n pwynt canran</numerusform>
            <numerusform>gostyngiad o %n pwynt canran</numerusform>
            <numerusform>gostyngiad o %n pwynt canran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a rise of %n percentage point(s)</source>
        <translation>
            <numerusform>cynnydd o %n pwynt canran</numerusform>
            <numerusform>cynnydd o %n pwynt canran</numerusform>
            <numerusform>cynnydd o %n pwynt canran</numerusform>
            <numerusform>cynnydd o %n pwynt canran</numerusform>
            <numerusform>cynnydd o %n pwynt canran</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dau</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tri</translation>
    </message>
    <message>
        <source>four</source>
        <translation>pedwar</translation>
    </message>
    <message>
        <source>five</source>
        <translation>pump</translation>
    </message>
    <message>
        <source>six</source>
        <translation>chwech</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>saith</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>wyth</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>naw</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>deg</translation>
    </message>
    <message>
        <source>%1 in Quarter %2</source>
        <translation>%1 yn Chwarter %2</translation>
    </message>
    <message>
        <source>the lowest in %1 years</source>
        <translation>yr isaf dros y blynyddoedd a gymharwyd (%1)</translation>
    </message>
    <message>
        <source>the highest in %1 years</source>
        <translation>yr uchaf dros y blynyddoedd a gymharwyd (%1)</translation>
    </message>
    <message>
        <source>neither the lowest nor the highest in %1 years</source>
        <translation>nid yr isaf na&apos;r uchaf dros y blynyddoedd a gymharwyd (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 out of 10</source>
        <translation>%1 o bob 10</translation>
    </message>
    <message>
        <source>it is not filled in yet</source>
        <translation>nid yw wedi&apos;i lenwi eto</translation>
    </message>
    <message>
        <source>there is no figure of this name</source>
        <translation>nid oes ffigur o&apos;r enw hwn</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>dim gwerth eto</translation>
    </message>
    <message>
        <source>(number not published)</source>
        <translation>(rhif heb ei gyhoeddi)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a whole</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of a whole</comment>
        <translation>pob un</translation>
    </message>
    <message>
        <source>half</source>
        <comment>of a whole</comment>
        <translation>hanner</translation>
    </message>
    <message>
        <source>more than half</source>
        <comment>of a whole</comment>
        <translation>mwy na hanner</translation>
    </message>
    <message>
        <source>less than half</source>
        <comment>of a whole</comment>
        <translation>llai na hanner</translation>
    </message>
    <message>
        <source>a decrease of less than 1%</source>
        <translation>gostyngiad o lai nag 1%</translation>
    </message>
    <message>
        <source>an increase of less than 1%</source>
        <translation>cynnydd o lai nag 1%</translation>
    </message>
    <message>
        <source>the same part of %1</source>
        <comment>a year</comment>
        <translation>yr un rhan o %1</translation>
    </message>
    <message>
        <source>the same as in %1</source>
        <comment>a year</comment>
        <translation>yr un fath ag yn %1</translation>
    </message>
    <message>
        <source>compared with %1 in %2</source>
        <comment>a figure; a year</comment>
        <translation>o gymharu â %1 yn %2</translation>
    </message>
    <message>
        <source>as many as in %1</source>
        <comment>a year</comment>
        <translation>cynifer ag yn %1</translation>
    </message>
    <message>
        <source>%1 more than the %2 of %3</source>
        <comment>counts; a year</comment>
        <translation>%1 yn fwy na&apos;r %2 yn %3</translation>
    </message>
    <message>
        <source>%1 fewer than the %2 of %3</source>
        <comment>counts; a year</comment>
        <translation>%1 yn llai na&apos;r %2 yn %3</translation>
    </message>
    <message>
        <source>its table has no quarters to compare</source>
        <translation>nid oes gan ei dabl chwarteri i&apos;w cymharu</translation>
    </message>
    <message>
        <source>its table has no rows</source>
        <translation>nid oes gan ei dabl resi</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>rows of a table, such as directorates</comment>
        <translation>pob un o&apos;r %1</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <comment>rows of a table, such as directorates</comment>
        <translation>%1 o&apos;r %2</translation>
    </message>
</context>
<context>
    <name>redress::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
</context>
<context>
    <name>redress::NavigationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a place and its figure</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>redress::NeedsDialog</name>
    <message>
        <source>Needs on this case</source>
        <translation>Anghenion ar yr achos hwn</translation>
    </message>
    <message>
        <source>Save needs</source>
        <translation>Cadw&apos;r anghenion</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>In which to write and speak, and whether somebody interprets.</source>
        <translation>Yr iaith i ysgrifennu a siarad ynddi, ac a oes rhywun yn cyfieithu.</translation>
    </message>
    <message>
        <source>&amp;Adjustments</source>
        <translation>&amp;Addasiadau</translation>
    </message>
    <message>
        <source>For this case alone; those of a person stand with the person.</source>
        <translation>Ar gyfer yr achos hwn yn unig; saif rhai person gyda&apos;r person.</translation>
    </message>
    <message>
        <source>Loo&amp;k again on</source>
        <translation>Edrych &amp;eto ar</translation>
    </message>
    <message>
        <source>From that day on the top of the case asks for it.</source>
        <translation>O&apos;r diwrnod hwnnw mae brig yr achos yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Needs recorded</source>
        <translation>Cofnodwyd yr anghenion</translation>
    </message>
</context>
<context>
    <name>redress::NewContactPage</name>
    <message>
        <source>New contact</source>
        <translation>Cyswllt newydd</translation>
    </message>
    <message>
        <source>Eight facts; the rest can wait.</source>
        <translation>Wyth ffaith; gall y gweddill aros.</translation>
    </message>
    <message>
        <source>What follows if you save now</source>
        <translation>Yr hyn sy&apos;n dilyn os cadwch nawr</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Closes the form without saving (Esc)</source>
        <translation>Yn cau&apos;r ffurflen heb ei chadw (Esc)</translation>
    </message>
    <message>
        <source>Save and &amp;begin another</source>
        <translation>Cadw a dechrau &amp;un arall</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Cadw&apos;r cyswllt</translation>
    </message>
    <message>
        <source>Saves the contact and opens its case (Ctrl+S)</source>
        <translation>Yn cadw&apos;r cyswllt ac yn agor ei achos (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Dim wedi&apos;i deipio eto</translation>
    </message>
    <message>
        <source>Tab to move, Ctrl+S to save</source>
        <translation>Tab i symud, Ctrl+S i gadw</translation>
    </message>
    <message>
        <source>A compliment is recorded; nobody waits for an answer.</source>
        <translation>Cofnodir canmoliaeth; nid oes neb yn aros am ateb.</translation>
    </message>
    <message>
        <source>The days to keep, once the day of receipt is there.</source>
        <translation>Y dyddiadau i&apos;w cadw, unwaith y bydd y diwrnod derbyn yno.</translation>
    </message>
    <message>
        <source>This procedure has no limit.</source>
        <translation>Nid oes terfyn amser gan y weithdrefn hon.</translation>
    </message>
    <message>
        <source>Acknowledge by</source>
        <translation>Cydnabod erbyn</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>Ymateb erbyn</translation>
    </message>
    <message>
        <source>At the latest, if extended</source>
        <translation>Fan hwyraf, os estynnir</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Cofnodwyd %1</translation>
    </message>
    <message>
        <source>%1 is recorded.</source>
        <translation>Cofnodwyd %1.</translation>
    </message>
    <message>
        <source>The contact is not saved</source>
        <translation>Nid yw&apos;r cyswllt wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>What you typed of a new contact is not saved.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd gennych am gyswllt newydd wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Gwaredu</translation>
    </message>
    <message>
        <source>Not saved yet, kept as a draft at %1</source>
        <comment>a time</comment>
        <translation>Heb ei gadw eto, wedi&apos;i gadw fel drafft am %1</translation>
    </message>
    <message>
        <source>Not saved: what is missing stands at the top and beside the fields.</source>
        <translation>Heb ei gadw: mae&apos;r hyn sydd ar goll ar y brig a wrth ymyl y meysydd.</translation>
    </message>
    <message>
        <source>This is the draft of %1. It is not saved yet.</source>
        <translation>Dyma ddrafft %1. Nid yw wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Diddymu&apos;r drafft</translation>
    </message>
    <message>
        <source>No draft is kept: %1</source>
        <comment>a sentence</comment>
        <translation>Ni chedwir drafft: %1</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Cadw fel dra&amp;fft</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ychwanegu gwasanaeth</translation>
    </message>
    <message>
        <source>Add a directorate</source>
        <translation>Ychwanegu cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Name of the service, below %1:</source>
        <translation>Enw&apos;r gwasanaeth, o dan %1:</translation>
    </message>
    <message>
        <source>Name of the directorate:</source>
        <translation>Enw&apos;r gyfarwyddiaeth:</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>Ychwanegwyd %1.</translation>
    </message>
    <message>
        <source>Records a complaint, an enquiry of an MP or councillor, a representation or a compliment. Tab goes from fact to fact; Alt and the underlined letter goes to one at once. What follows from the facts stands at the right as you type. Earlier contacts of the person stand beneath the name: Down goes there. A complaint that is not accepted yet waits for triage. Ctrl+D in a field repeats what stood in it in the contact that was recorded before. Ctrl+S saves and opens the case.</source>
        <translation>Yn cofnodi cwyn, ymholiad AS neu gynghorydd, sylwadau neu ganmoliaeth. Mae Tab yn mynd o ffaith i ffaith; mae Alt a&apos;r llythyren a danlinellir yn mynd i un ar unwaith. Saif yr hyn sy&apos;n dilyn o&apos;r ffeithiau ar y dde wrth i chi deipio. Saif cysylltiadau cynharach y person o dan yr enw: mae I lawr yn mynd yno. Mae cwyn nas derbyniwyd eto&apos;n aros am frysbennu. Mae Ctrl+D mewn maes yn ailadrodd yr hyn a oedd ynddo yn y cyswllt a gofnodwyd o&apos;r blaen. Mae Ctrl+S yn cadw ac yn agor yr achos.</translation>
    </message>
</context>
<context>
    <name>redress::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>Adroddiad newydd</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>Chwarter %1</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Cynllun</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>E&amp;nw</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>H&amp;yd at</translation>
    </message>
    <message>
        <source>&amp;Begin to write</source>
        <translation>&amp;Dechrau ysgrifennu</translation>
    </message>
</context>
<context>
    <name>redress::NotesSection</name>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Notes on periods</source>
        <translation>Nodiadau ar gyfnodau</translation>
    </message>
    <message>
        <source>Ne&amp;w note</source>
        <translation>Nod&amp;yn newydd</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>D&amp;iwrnod cyntaf</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Diwrnod o&amp;laf</translation>
    </message>
    <message>
        <source>&amp;Part of the council</source>
        <translation>R&amp;han o&apos;r cyngor</translation>
    </message>
    <message>
        <source>The note then stands beneath tables of this part of the council alone.</source>
        <translation>Bydd y nodyn wedyn o dan dablau&apos;r rhan hon o&apos;r cyngor yn unig.</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>G&amp;eiriau</translation>
    </message>
    <message>
        <source>What a reader must know of this time, in a sentence or two.</source>
        <translation>Yr hyn y mae&apos;n rhaid i ddarllenydd ei wybod am yr amser hwn, mewn brawddeg neu ddwy.</translation>
    </message>
    <message>
        <source>Re&amp;move note</source>
        <translation>Ty&amp;nnu&apos;r nodyn</translation>
    </message>
    <message>
        <source>A note tells readers what they must know of a time: a pause, a restructure, a new way of counting. It is printed beneath every table, chart and part of a report whose time it touches, of the whole council or of one directorate, service or team. Ctrl+S saves.</source>
        <translation>Mae nodyn yn dweud wrth ddarllenwyr yr hyn y mae&apos;n rhaid iddynt ei wybod am gyfnod: saib, ailstrwythuro, ffordd newydd o gyfrif. Fe&apos;i hargreffir o dan bob tabl, siart a rhan o adroddiad y mae&apos;n cyffwrdd â&apos;i gyfnod, ar gyfer y cyngor cyfan neu un gyfarwyddiaeth, gwasanaeth neu dîm. Mae Ctrl+S yn cadw.</translation>
    </message>
    <message>
        <source>the whole council</source>
        <translation>y cyngor cyfan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a directorate and its service</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>What you typed of a note is not saved.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd gennych mewn nodyn wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Diddymu</translation>
    </message>
    <message>
        <source>a new note</source>
        <translation>nodyn newydd</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Rhowch y diwrnod.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 1/4/2024.</source>
        <translation>Nid yw &quot;%1&quot; yn ddiwrnod. Ysgrifennwch ef fel 1/4/2024.</translation>
    </message>
    <message>
        <source>Before the first day; that day or a later one is allowed.</source>
        <translation>Cyn y diwrnod cyntaf; caniateir y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>Say what a reader must know.</source>
        <translation>Nodwch yr hyn y mae&apos;n rhaid i ddarllenydd ei wybod.</translation>
    </message>
    <message>
        <source>Note on a period added</source>
        <translation>Ychwanegwyd nodyn ar gyfnod</translation>
    </message>
    <message>
        <source>Note on a period changed</source>
        <translation>Newidiwyd nodyn ar gyfnod</translation>
    </message>
    <message>
        <source>The note is saved. It stands beneath every table that it touches.</source>
        <translation>Mae&apos;r nodyn wedi&apos;i gadw. Mae o dan bob tabl y mae&apos;n cyffwrdd ag ef.</translation>
    </message>
    <message>
        <source>Note on a period removed</source>
        <translation>Tynnwyd nodyn ar gyfnod</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Mae&apos;r nodyn wedi&apos;i dynnu.</translation>
    </message>
</context>
<context>
    <name>redress::OfficerChoices</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an officer and how much is open</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>redress::OmbudsmanFacts</name>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>i&apos;w wneud</translation>
    </message>
    <message>
        <source>late</source>
        <translation>yn hwyr</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Case of the council</source>
        <translation>Achos y cyngor</translation>
    </message>
    <message>
        <source>none is linked</source>
        <translation>nid oes un wedi&apos;i gysylltu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Ateb yn ddyledus</translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation>Anfonwyd yr ateb</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Swyddog arweiniol</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Ombudsman case %1</source>
        <translation>Achos Ombwdsmon %1</translation>
    </message>
    <message>
        <source>As at %1.</source>
        <comment>day</comment>
        <translation>Fel ar %1.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
</context>
<context>
    <name>redress::OmbudsmanPage</name>
    <message>
        <source>Sections of the case</source>
        <translation>Adrannau&apos;r achos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Argymhellion</translation>
    </message>
    <message>
        <source>Why this day?  F4</source>
        <translation>Pam y diwrnod hwn?  F4</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Ffeithiau&apos;r achos</translation>
    </message>
    <message>
        <source>Cases at the Ombudsman come with an import. They cannot be changed here yet.</source>
        <translation>Daw achosion gyda&apos;r Ombwdsmon gyda mewnforiad. Ni ellir eu newid yma eto.</translation>
    </message>
    <message>
        <source>No recommendations are recorded.</source>
        <translation>Nid oes argymhellion wedi&apos;u cofnodi.</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Pam y diwrnod hwn</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Ombudsman case</source>
        <translation>Achos Ombwdsmon</translation>
    </message>
    <message>
        <source>Ombudsman %1</source>
        <translation>Ombwdsmon %1</translation>
    </message>
    <message>
        <source>A case at the Ombudsman that is not linked to a case of the council: its days, the decision, and what was recommended with money and dates. F4 tells why the reply is due on its day; Ctrl+P prints it all. It is for reading: such cases come with an import.</source>
        <translation>Achos gyda&apos;r Ombwdsmon nad yw wedi&apos;i gysylltu ag achos y cyngor: ei ddyddiau, y penderfyniad, a&apos;r hyn a argymhellwyd gydag arian a dyddiadau. Mae F4 yn dweud pam y mae&apos;r ateb yn ddyledus ar ei ddiwrnod; mae Ctrl+P yn argraffu&apos;r cyfan. I&apos;w ddarllen y mae: daw achosion o&apos;r fath gyda mewnforiad.</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>I&apos;w ddarllen yn unig</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>heb ei gofnodi</translation>
    </message>
    <message>
        <source>Case at the Ombudsman</source>
        <translation>Achos gyda&apos;r Ombwdsmon</translation>
    </message>
    <message>
        <source>no lead officer yet</source>
        <translation>dim swyddog arweiniol eto</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>section, figure</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <comment>day, where it stands</comment>
        <translation>Dyledus %1, %2</translation>
    </message>
    <message>
        <source>SAMPLE: %1</source>
        <translation>ENGHRAIFFT: %1</translation>
    </message>
</context>
<context>
    <name>redress::OmbudsmanRepository</name>
    <message>
        <source>This Ombudsman case is no longer in the file.</source>
        <translation>Nid yw&apos;r achos hwn gan yr Ombwdsmon yn y ffeil mwyach.</translation>
    </message>
</context>
<context>
    <name>redress::OrgChange</name>
    <message>
        <source>Successors take over from a closed one: say when it closed.</source>
        <translation>Mae olynwyr yn cymryd drosodd oddi wrth un caeedig: nodwch pryd y caeodd.</translation>
    </message>
    <message>
        <source>Choose a successor of the same kind.</source>
        <translation>Dewiswch olynydd o&apos;r un math.</translation>
    </message>
    <message>
        <source>The share of %1 must be more than 0%.</source>
        <translation>Rhaid i gyfran %1 fod yn fwy na 0%.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>Mae %1 yno ddwywaith.</translation>
    </message>
    <message>
        <source>%1 cannot follow: its own work went the other way.</source>
        <translation>Ni all %1 ddilyn: aeth ei waith ei hun y ffordd arall.</translation>
    </message>
    <message>
        <source>%1 is not open on %2.</source>
        <translation>Nid yw %1 ar agor ar %2.</translation>
    </message>
    <message>
        <source>The shares add up to %1%; they must add up to 100%.</source>
        <translation>Mae&apos;r cyfrannau&apos;n adio i %1%; rhaid iddynt adio i 100%.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Rhowch enw iddo.</translation>
    </message>
    <message>
        <source>There is one of the name %1 already.</source>
        <translation>Mae un o&apos;r enw %1 yn bod eisoes.</translation>
    </message>
    <message>
        <source>It closed on %1, before it opened on %2.</source>
        <translation>Caeodd ar %1, cyn iddo agor ar %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed this part of the organisation since you opened it. Nothing was saved. Press Refresh to see it as it is now.</source>
        <translation>Mae rhywun arall wedi newid y rhan hon o&apos;r sefydliad ers ichi ei hagor. Ni chadwyd dim. Pwyswch Adnewyddu i&apos;w gweld fel y mae nawr.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Ni chadwyd dim: %1</translation>
    </message>
    <message>
        <source>Cases, notes or other parts of the organisation name it, so it stays. Close it instead: say on which day it closed.</source>
        <translation>Mae achosion, nodiadau neu rannau eraill o&apos;r sefydliad yn ei enwi, felly mae&apos;n aros. Caewch ef yn lle hynny: nodwch ar ba ddiwrnod y caeodd.</translation>
    </message>
</context>
<context>
    <name>redress::PageList</name>
    <message>
        <source>Work list</source>
        <translation>Rhestr waith</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tueddiadau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Dysgu</translation>
    </message>
</context>
<context>
    <name>redress::Paper</name>
    <message>
        <source>%1, part %2 of %3, continued from page %4</source>
        <extracomment>%1 is as &quot;Table 4&quot;</extracomment>
        <translation>%1, rhan %2 o %3, parhad o dudalen %4</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, rhan %2 o %3</translation>
    </message>
    <message>
        <source>%1, continued from page %2</source>
        <translation>%1, parhad o dudalen %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A caption: %1 is as &quot;Table 4&quot; or &quot;Figure 2&quot;, %2 what it shows</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>Said for an entry of the contents: %1 is a heading</extracomment>
        <translation>%1, tudalen %2</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Yn ysgrifennu&apos;r adroddiad</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>within a sentence</comment>
        <translation>tudalen %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reference with its page</comment>
        <extracomment>%1 is as &quot;Table 4&quot;, %2 as &quot;page 7&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>redress::PaperCheckList</name>
    <message>
        <source>What is missing</source>
        <translation>Yr hyn sydd ar goll</translation>
    </message>
    <message>
        <source>Choosing a line goes to its place in the report</source>
        <translation>Mae dewis llinell yn mynd i&apos;w lle yn yr adroddiad</translation>
    </message>
</context>
<context>
    <name>redress::PaperCheckModel</name>
    <message>
        <source>%1. %2</source>
        <comment>what is missing; why and where</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>redress::PaperChoice</name>
    <message>
        <source>Quarter %1</source>
        <translation>Chwarter %1</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>pob cofnod</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>H&amp;yd at</translation>
    </message>
    <message>
        <source>A&amp;s at</source>
        <translation>Fel yr o&amp;edd ar</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>A&amp;droddiad</translation>
    </message>
    <message>
        <source>Pu&amp;blic copy: small numbers hidden</source>
        <translation>Copi cyhoe&amp;ddus: rhifau bach wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>Hides small numbers, and all from which they would follow, so that nobody can be recognised. Composing takes longer.</source>
        <translation>Yn cuddio rhifau bach, a phopeth y byddent yn dilyn ohono, fel na ellir adnabod neb. Mae llunio&apos;n cymryd mwy o amser.</translation>
    </message>
    <message>
        <source>Known &amp;until</source>
        <translation>Hy&amp;sbys hyd at</translation>
    </message>
    <message>
        <source>By the dates in the records: what happened after this day is left out, whenever it was entered. Empty: everything counts.</source>
        <translation>Yn ôl y dyddiadau yn y cofnodion: gadewir allan yr hyn a ddigwyddodd ar ôl y diwrnod hwn, pryd bynnag y&apos;i cofnodwyd. Gwag: mae popeth yn cyfrif.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>By the history of changes: the file as it was at the end of this day. What was entered, changed or removed later is left out, whatever its date. Empty: as it is now.</source>
        <translation>Yn ôl hanes y newidiadau: y ffeil fel yr oedd ar ddiwedd y diwrnod hwn. Gadewir allan yr hyn a gofnodwyd, a newidiwyd neu a dynnwyd yn ddiweddarach, beth bynnag ei ddyddiad. Gwag: fel y mae nawr.</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Rhagor o ddewisiadau</translation>
    </message>
    <message>
        <source>As at a day, known until a day, the public copy, both copies</source>
        <translation>Fel yr oedd ar ddiwrnod, yn hysbys hyd ddiwrnod, y copi cyhoeddus, y ddau gopi</translation>
    </message>
</context>
<context>
    <name>redress::PaperContents</name>
    <message>
        <source>%1: %2</source>
        <comment>number and caption</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Pwyllgor</translation>
    </message>
    <message>
        <source>Date of the meeting</source>
        <translation>Dyddiad y cyfarfod</translation>
    </message>
    <message>
        <source>Author of the report</source>
        <translation>Awdur yr adroddiad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Electoral divisions</source>
        <translation>Adrannau etholiadol</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Background papers</source>
        <translation>Papurau cefndir</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Enw&apos;r cyngor</translation>
    </message>
    <message>
        <source>%1 {%2}</source>
        <comment>a measure and the name of the field</comment>
        <translation>%1 {%2}</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Tudalen %1</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <comment>a field</comment>
        <translation>%1: dim gwerth</translation>
    </message>
    <message>
        <source>head of the report</source>
        <translation>pen yr adroddiad</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>page; section</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>page; section; why it has no value</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <comment>a table or chart</comment>
        <translation>Mae %1 yn wag</translation>
    </message>
    <message>
        <source>Nothing of this kind was recorded in the period.</source>
        <translation>Ni chofnodwyd dim o&apos;r math hwn yn y cyfnod.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) and chart(s) left out</source>
        <translation>
            <numerusform>Gadawyd %n tabl neu siart allan</numerusform>
            <numerusform>Gadawyd %n tabl neu siart allan</numerusform>
            <numerusform>Gadawyd %n tabl neu siart allan</numerusform>
            <numerusform>Gadawyd %n tabl neu siart allan</numerusform>
            <numerusform>Gadawyd %n tabl neu siart allan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded for: %1.</source>
        <translation>Ni chofnodwyd dim ar gyfer: %1.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Clawr</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be printed</source>
        <translation>
            <numerusform>Ni ellir argraffu %n nod</numerusform>
            <numerusform>Ni ellir argraffu %n nod</numerusform>
            <numerusform>Ni ellir argraffu %n nod</numerusform>
            <numerusform>Ni ellir argraffu %n nod</numerusform>
            <numerusform>Ni ellir argraffu %n nod</numerusform>
        </translation>
    </message>
    <message>
        <source>The typeface lacks them, and a box stands for each: %1</source>
        <translation>Nid ydynt yn y ffurfdeip, a saif blwch yn lle pob un: %1</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Cabinet member</source>
        <translation>Aelod o&apos;r cabinet</translation>
    </message>
    <message>
        <source>Key actions</source>
        <translation>Camau gweithredu allweddol</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Astudiaethau achos</translation>
    </message>
    <message>
        <source>Upheld cases of the Ombudsman</source>
        <translation>Achosion yr Ombwdsmon a gadarnhawyd</translation>
    </message>
    <message>
        <source>It stands at the head of this public copy.</source>
        <translation>Saif ar ben y copi cyhoeddus hwn.</translation>
    </message>
    <message>
        <source>It stands in “%1” of this public copy.</source>
        <comment>a section</comment>
        <translation>Saif yn “%1” y copi cyhoeddus hwn.</translation>
    </message>
</context>
<context>
    <name>redress::PaperEditor</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Siart</translation>
    </message>
    <message>
        <source>Table as a list</source>
        <translation>Tabl fel rhestr</translation>
    </message>
    <message>
        <source>Key actions</source>
        <translation>Camau gweithredu allweddol</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Astudiaethau achos</translation>
    </message>
    <message>
        <source>Upheld cases of the Ombudsman</source>
        <translation>Achosion yr Ombwdsmon a gadarnhawyd</translation>
    </message>
    <message>
        <source>Compliments to quote</source>
        <translation>Canmoliaethau i&apos;w dyfynnu</translation>
    </message>
    <message>
        <source>Themes of the dip sample</source>
        <translation>Themâu&apos;r hapsampl</translation>
    </message>
    <message>
        <source>Contents with page numbers</source>
        <translation>Cynnwys gyda rhifau tudalennau</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Tudalen newydd</translation>
    </message>
    <message>
        <source>List of records</source>
        <translation>Rhestr o gofnodion</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Testun yr adroddiad</translation>
    </message>
    <message>
        <source>Live figures are single letters: the line beneath says what each is. Ctrl+Enter opens the cases of a figure, or the choices of a table.</source>
        <translation>Llythrennau unigol yw ffigurau byw: mae&apos;r llinell oddi tano&apos;n dweud beth yw pob un. Mae Ctrl+Enter yn agor achosion ffigur, neu ddewisiadau tabl.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>what; how many</comment>
        <translation>
            <numerusform>%1: dewiswyd %n</numerusform>
            <numerusform>%1: dewiswyd %n</numerusform>
            <numerusform>%1: dewiswyd %n</numerusform>
            <numerusform>%1: dewiswyd %n</numerusform>
            <numerusform>%1: dewiswyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Table; its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Nid oes dim tebyg yn hysbys</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the words that are right</source>
        <translation>Ychwanegu &quot;%1&quot; at y geiriau sy&apos;n gywir</translation>
    </message>
</context>
<context>
    <name>redress::PaperFile</name>
    <message>
        <source>A report is saved as .pdf, .html or .odt. Give the file a name that ends in one of them.</source>
        <translation>Cedwir adroddiad fel .pdf, .html neu .odt. Rhowch enw i&apos;r ffeil sy&apos;n gorffen ag un o&apos;r rhain.</translation>
    </message>
</context>
<context>
    <name>redress::PaperHtml</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Footnote</source>
        <extracomment>Said before the number of a footnote</extracomment>
        <translation>Troednodyn</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Troednodiadau</translation>
    </message>
    <message>
        <source>Back to the text of footnote %1</source>
        <translation>Yn ôl i destun troednodyn %1</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Neidio i&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Figures behind this chart</source>
        <extracomment>Opens a table: %1 is as &quot;Figure 2&quot;</extracomment>
        <translation>Y ffigurau y tu ôl i&apos;r siart hwn</translation>
    </message>
    <message>
        <source>Figures behind %1</source>
        <translation>Y ffigurau y tu ôl i %1</translation>
    </message>
</context>
<context>
    <name>redress::PaperOdt</name>
    <message>
        <source>Writing the report was cancelled. Nothing was written.</source>
        <translation>Canslwyd ysgrifennu&apos;r adroddiad. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>The report could not be packed. Nothing was written. Try again, or save it in another format.</source>
        <translation>Nid oedd modd pacio&apos;r adroddiad. Nid ysgrifennwyd dim. Rhowch gynnig arall arni, neu cadwch ef mewn fformat arall.</translation>
    </message>
</context>
<context>
    <name>redress::PaperOutline</name>
    <message>
        <source>Outline</source>
        <translation>Amlinelliad</translation>
    </message>
    <message>
        <source>Sections, tables and figures of the report; choosing one goes there</source>
        <translation>Adrannau, tablau a ffigurau&apos;r adroddiad; mae dewis un yn mynd yno</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>a section, table or figure</comment>
        <translation>%1, tudalen %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n field(s) without a value</source>
        <comment>a section and its page</comment>
        <translation>
            <numerusform>%1; %n maes heb werth</numerusform>
            <numerusform>%1; %n maes heb werth</numerusform>
            <numerusform>%1; %n maes heb werth</numerusform>
            <numerusform>%1; %n maes heb werth</numerusform>
            <numerusform>%1; %n maes heb werth</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::PaperPdf</name>
    <message>
        <source>Painting page %1</source>
        <translation>Wrthi&apos;n lluniadu tudalen %1</translation>
    </message>
    <message>
        <source>Tagging page %1</source>
        <translation>Wrthi&apos;n tagio tudalen %1</translation>
    </message>
    <message>
        <source>The PDF was cancelled. Nothing was written.</source>
        <translation>Canslwyd y PDF. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>A chart has no title and no sentence that says what it shows, which a PDF for everybody needs. Give it a title and try again. Nothing was written.</source>
        <translation>Nid oes gan siart deitl na brawddeg sy&apos;n dweud beth y mae&apos;n ei ddangos, ac mae ar PDF i bawb angen hynny. Rhowch deitl iddo a rhowch gynnig arall arni. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>The PDF did not come out as it was painted, so it was not written. Print the paper, or save it in another format.</source>
        <translation>Ni ddaeth y PDF allan fel y&apos;i lluniadwyd, felly ni chafodd ei ysgrifennu. Argraffwch y papur, neu ei gadw mewn fformat arall.</translation>
    </message>
</context>
<context>
    <name>redress::PaperPrinter</name>
    <message>
        <source>Print: %1</source>
        <translation>Argraffu: %1</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Rhagolwg argraffu: %1</translation>
    </message>
</context>
<context>
    <name>redress::PaperSaver</name>
    <message>
        <source>Replace the file?</source>
        <translation>Disodli&apos;r ffeil?</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>Mae %1 yn bod eisoes.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ei disodli</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Cadwyd fel %1, %n tudalen.</numerusform>
            <numerusform>Cadwyd fel %1, %n tudalen.</numerusform>
            <numerusform>Cadwyd fel %1, %n tudalen.</numerusform>
            <numerusform>Cadwyd fel %1, %n tudalen.</numerusform>
            <numerusform>Cadwyd fel %1, %n tudalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Agor y &amp;ffolder</translation>
    </message>
    <message>
        <source>Both copies were saved: %1 and %2.</source>
        <translation>Cadwyd y ddau gopi: %1 a %2.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>PDF, as it prints (*.pdf)</source>
        <translation>PDF, fel y mae&apos;n argraffu (*.pdf)</translation>
    </message>
    <message>
        <source>Web page, to be published (*.html *.htm)</source>
        <translation>Tudalen we, i&apos;w chyhoeddi (*.html *.htm)</translation>
    </message>
    <message>
        <source>OpenDocument, for LibreOffice and Word (*.odt)</source>
        <translation>OpenDocument, ar gyfer LibreOffice a Word (*.odt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Cadwyd fel %1.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Yn cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Saving both copies</source>
        <translation>Yn cadw&apos;r ddau gopi</translation>
    </message>
</context>
<context>
    <name>redress::PaperTable</name>
    <message>
        <source>A dash: there was nothing to divide by or to add up.</source>
        <translation>Llinell doriad: nid oedd dim i rannu ag ef nac i&apos;w adio.</translation>
    </message>
    <message>
        <source>n/a: the figure was not collected.</source>
        <translation>d/g: ni chasglwyd y ffigur.</translation>
    </message>
    <message>
        <source>%1, with a footnote</source>
        <translation>%1, gyda throednodyn</translation>
    </message>
</context>
<context>
    <name>redress::PaperView</name>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1. A click shows its cases.</source>
        <comment>T3.2c</comment>
        <translation>%1. Mae clic yn dangos ei achosion.</translation>
    </message>
    <message>
        <source>%1: %2. A click shows its cases.</source>
        <comment>T3.2c; the figure in words</comment>
        <translation>%1: %2. Mae clic yn dangos ei achosion.</translation>
    </message>
</context>
<context>
    <name>redress::PaperZoom</name>
    <message>
        <source>Fit width</source>
        <translation>Ffitio&apos;r lled</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ffitio&apos;r dudalen</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>P&amp;age</source>
        <translation>Tudale&amp;n</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Maint</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>stands after the number of a page</comment>
        <translation> o %1</translation>
    </message>
    <message>
        <source>The paper is shown at %1% of its size</source>
        <translation>Dangosir y papur ar %1% o&apos;i faint</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
</context>
<context>
    <name>redress::People</name>
    <message>
        <source>%1 has not come yet.</source>
        <translation>Nid yw %1 wedi dod eto.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Dywedwch pwy ydyw.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n character(s).</source>
        <translation>
            <numerusform>Mae gan enw %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae gan enw %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae gan enw %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae gan enw %n nod ar y mwyaf.</numerusform>
            <numerusform>Mae gan enw %n nod ar y mwyaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody born before 1900 is alive: look at the year.</source>
        <translation>Nid oes neb a aned cyn 1900 yn fyw: edrychwch ar y flwyddyn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address: it has one @, and no blank.</source>
        <translation>Nid yw &quot;%1&quot; yn gyfeiriad e-bost: mae ganddo un @, a dim bwlch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no telephone number: it has figures.</source>
        <translation>Nid yw &quot;%1&quot; yn rhif ffôn: mae ganddo ffigurau.</translation>
    </message>
    <message>
        <source>Nobody knows yet whom to write to instead.</source>
        <translation>Ni ŵyr neb eto at bwy i ysgrifennu yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>safe contact: %1</source>
        <translation>cyswllt diogel: %1</translation>
    </message>
    <message>
        <source>adjustments: %1</source>
        <translation>addasiadau: %1</translation>
    </message>
    <message>
        <source>preferred contact: %1</source>
        <translation>cyswllt dewisol: %1</translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>iaith: %1</translation>
    </message>
    <message>
        <source>look at the adjustments again on %1</source>
        <translation>edrych ar yr addasiadau eto ar %1</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Achwynydd</translation>
    </message>
    <message>
        <source>Child or young person concerned</source>
        <translation>Y plentyn neu&apos;r person ifanc dan sylw</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Cynrychiolydd</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Member of staff concerned</source>
        <translation>Yr aelod o staff dan sylw</translation>
    </message>
    <message>
        <source>Elected member</source>
        <translation>Aelod etholedig</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Rhoddwyd</translation>
    </message>
    <message>
        <source>Not sought</source>
        <translation>Ni cheisiwyd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Asked for, no answer yet</source>
        <translation>Gofynnwyd, dim ateb eto</translation>
    </message>
    <message>
        <source>Do not contact %1.</source>
        <translation>Peidiwch â chysylltu â %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom, what to mind</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The adjustments were to be looked at again on %1.</source>
        <translation>Roedd yr addasiadau i&apos;w hadolygu eto ar %1.</translation>
    </message>
    <message>
        <source>On this case: %1</source>
        <translation>Ar yr achos hwn: %1</translation>
    </message>
    <message>
        <source>%1 has this role on the case already.</source>
        <translation>Mae&apos;r rôl hon gan %1 ar yr achos eisoes.</translation>
    </message>
    <message>
        <source>Older than 25: look at the day and at the role.</source>
        <translation>Yn hŷn na 25: edrychwch ar y diwrnod ac ar y rôl.</translation>
    </message>
    <message>
        <source>Say for whom they speak, and as what.</source>
        <translation>Dywedwch dros bwy y maent yn siarad, ac fel beth.</translation>
    </message>
    <message>
        <source>Say how it stands with the consent.</source>
        <translation>Dywedwch sut y mae&apos;r cydsyniad yn sefyll.</translation>
    </message>
    <message>
        <source>Say on which day it was decided.</source>
        <translation>Dywedwch ar ba ddiwrnod y penderfynwyd.</translation>
    </message>
    <message>
        <source>Nothing shows yet that consent was given.</source>
        <translation>Nid oes dim yn dangos eto y rhoddwyd cydsyniad.</translation>
    </message>
    <message>
        <source>Say why it was not sought: too young, or without capacity.</source>
        <translation>Dywedwch pam na cheisiwyd ef: rhy ifanc, neu heb alluedd.</translation>
    </message>
    <message>
        <source>Say whose consent it is.</source>
        <translation>Dywedwch gydsyniad pwy ydyw.</translation>
    </message>
    <message>
        <source>Say on which day it was offered.</source>
        <translation>Dywedwch ar ba ddiwrnod y&apos;i cynigiwyd.</translation>
    </message>
    <message>
        <source>Appointed on %1, before it was offered on %2.</source>
        <translation>Penodwyd ar %1, cyn ei gynnig ar %2.</translation>
    </message>
    <message>
        <source>An advocate is appointed once the offer is accepted.</source>
        <translation>Penodir eiriolwr ar ôl derbyn y cynnig.</translation>
    </message>
    <message>
        <source>Say who provides the advocate.</source>
        <translation>Dywedwch pwy sy&apos;n darparu&apos;r eiriolwr.</translation>
    </message>
    <message>
        <source>%1 has passed: say when to look at it again.</source>
        <translation>Mae %1 wedi mynd heibio: dywedwch pryd i edrych arno eto.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Nothing was saved; look at it as it is now, and try again.</source>
        <translation>Mae rhywun arall wedi newid hyn yn y cyfamser. Ni chadwyd dim; edrychwch arno fel y mae nawr, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
    <message>
        <source>A consent names %1. Change it, or take it away first.</source>
        <translation>Mae cydsyniad yn enwi %1. Newidiwch ef, neu tynnwch ef ymaith yn gyntaf.</translation>
    </message>
    <message>
        <source>These are records of one person already.</source>
        <translation>Cofnodion o&apos;r un person yw&apos;r rhain eisoes.</translation>
    </message>
    <message>
        <source>This record is linked to no other.</source>
        <translation>Nid yw&apos;r cofnod hwn wedi&apos;i gysylltu â&apos;r un arall.</translation>
    </message>
    <message>
        <source>The record of this person is no longer in the file.</source>
        <translation>Nid yw cofnod y person hwn yn y ffeil bellach.</translation>
    </message>
</context>
<context>
    <name>redress::PeopleDesk</name>
    <message>
        <source>Person taken off the case</source>
        <translation>Tynnwyd person oddi ar yr achos</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>cydsyniad</translation>
    </message>
    <message>
        <source>Consent taken away</source>
        <translation>Tynnwyd y cydsyniad ymaith</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>eiriolaeth</translation>
    </message>
    <message>
        <source>Advocacy taken away</source>
        <translation>Tynnwyd yr eiriolaeth ymaith</translation>
    </message>
</context>
<context>
    <name>redress::PeopleForms</name>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>redress::PeoplePane</name>
    <message>
        <source>People on the case</source>
        <translation>Pobl ar yr achos</translation>
    </message>
    <message>
        <source>Consent and advocacy</source>
        <translation>Cydsyniad ac eiriolaeth</translation>
    </message>
    <message>
        <source>Add &amp;person...</source>
        <translation>Ychwanegu &amp;person...</translation>
    </message>
    <message>
        <source>Ed&amp;it...</source>
        <translation>Gol&amp;ygu...</translation>
    </message>
    <message>
        <source>Take a&amp;way...</source>
        <translation>Tynnu y&amp;maith...</translation>
    </message>
    <message>
        <source>Other c&amp;ases...</source>
        <translation>&amp;Achosion eraill...</translation>
    </message>
    <message>
        <source>Sa&amp;me person...</source>
        <translation>Yr un per&amp;son...</translation>
    </message>
    <message>
        <source>Nee&amp;ds on this case...</source>
        <translation>Anghe&amp;nion ar yr achos hwn...</translation>
    </message>
    <message>
        <source>All cases of the person over the years; one of them can be opened</source>
        <translation>Pob achos gan y person dros y blynyddoedd; gellir agor un ohonynt</translation>
    </message>
    <message>
        <source>Says that two records are of one person; both are kept</source>
        <translation>Mae&apos;n dweud bod dau gofnod o&apos;r un person; cedwir y ddau</translation>
    </message>
    <message>
        <source>Language, adjustments, and when to look at them again</source>
        <translation>Iaith, addasiadau, a phryd i edrych arnynt eto</translation>
    </message>
    <message>
        <source>Add con&amp;sent...</source>
        <translation>Ychwanegu &amp;cydsyniad...</translation>
    </message>
    <message>
        <source>Add advocac&amp;y...</source>
        <translation>Ychwanegu e&amp;iriolaeth...</translation>
    </message>
    <message>
        <source>&amp;Update...</source>
        <translation>&amp;Diweddaru...</translation>
    </message>
    <message>
        <source>Ta&amp;ke away...</source>
        <translation>Tynn&amp;u ymaith...</translation>
    </message>
    <message>
        <source>Update the consent or advocacy</source>
        <translation>Diweddaru&apos;r cydsyniad neu&apos;r eiriolaeth</translation>
    </message>
    <message>
        <source>Take the consent or advocacy away</source>
        <translation>Tynnu&apos;r cydsyniad neu&apos;r eiriolaeth ymaith</translation>
    </message>
</context>
<context>
    <name>redress::PeopleTables</name>
    <message>
        <source>Offered, no answer yet</source>
        <translation>Cynigiwyd, dim ateb eto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Peidio â chysylltu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganed</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Other cases</source>
        <translation>Achosion eraill</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>appointed %1</source>
        <translation>penodwyd %1</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>Eiriolaeth</translation>
    </message>
</context>
<context>
    <name>redress::PeriodBar</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>H&amp;yd at</translation>
    </message>
    <message>
        <source>&amp;As at</source>
        <translation>Fel yr o&amp;edd ar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Q%1, to %2</source>
        <comment>a quarter and its last day</comment>
        <translation>Ch%1, hyd at %2</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>pob cofnod</translation>
    </message>
    <message>
        <source>Restate&amp;d</source>
        <translation>A&amp;ilddatganwyd</translation>
    </message>
    <message>
        <source>Pu&amp;blic copy</source>
        <translation>Copi cyhoedd&amp;us</translation>
    </message>
    <message>
        <source>D&amp;irectorate</source>
        <translation>Cyfarwy&amp;ddiaeth</translation>
    </message>
    <message>
        <source>By the dates in the records: what happened after this day does not count, whenever it was entered. Empty: everything counts that falls into the period.</source>
        <translation>Yn ôl y dyddiadau yn y cofnodion: nid yw&apos;r hyn a ddigwyddodd ar ôl y diwrnod hwn yn cyfrif, pryd bynnag y&apos;i cofnodwyd. Gwag: mae popeth sy&apos;n syrthio o fewn y cyfnod yn cyfrif.</translation>
    </message>
    <message>
        <source>Known &amp;until</source>
        <translation>Hy&amp;sbys hyd at</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>By the history of changes: the file as it was at the end of this day. What was entered, changed or removed later does not count, whatever its date. Empty: as it is now.</source>
        <translation>Yn ôl hanes y newidiadau: y ffeil fel yr oedd ar ddiwedd y diwrnod hwn. Nid yw&apos;r hyn a gofnodwyd, a newidiwyd neu a dynnwyd yn ddiweddarach yn cyfrif, beth bynnag ei ddyddiad. Gwag: fel y mae nawr.</translation>
    </message>
    <message>
        <source>Shows the figures as they would be published: small numbers are hidden, and all from which they would follow.</source>
        <translation>Yn dangos y ffigurau fel y caent eu cyhoeddi: cuddir rhifau bach, a phopeth y byddent yn dilyn ohono.</translation>
    </message>
    <message>
        <source>Figures of services that were closed are counted with those that took over, so that years before and after a restructure can be compared.</source>
        <translation>Cyfrifir ffigurau gwasanaethau a gaewyd gyda&apos;r rhai a&apos;u cymerodd drosodd, fel y gellir cymharu&apos;r blynyddoedd cyn ac ar ôl ailstrwythuro.</translation>
    </message>
</context>
<context>
    <name>redress::PeriodNotes</name>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>days, part of the council, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days, note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>redress::PersonCasesDialog</name>
    <message>
        <source>Cases of %1</source>
        <translation>Achosion %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>&amp;Agor yr achos</translation>
    </message>
    <message>
        <source>%1 (this case)</source>
        <comment>reference</comment>
        <translation>%1 (yr achos hwn)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>wedi cau</translation>
    </message>
</context>
<context>
    <name>redress::PersonDialog</name>
    <message>
        <source>Person on the case</source>
        <translation>Person ar yr achos</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Cadw&apos;r person</translation>
    </message>
    <message>
        <source>&amp;Do not contact this person</source>
        <translation>&amp;Peidio â chysylltu â&apos;r person hwn</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Pwy ydyw</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>E&amp;nw</translation>
    </message>
    <message>
        <source>Down goes to those on file, Enter there takes their record.</source>
        <translation>Mae I lawr yn mynd at y rhai ar ffeil, ac mae Enter yno&apos;n cymryd eu cofnod.</translation>
    </message>
    <message>
        <source>&amp;On file</source>
        <translation>&amp;Ar ffeil</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Ganed</translation>
    </message>
    <message>
        <source>On this case</source>
        <translation>Ar yr achos hwn</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôl</translation>
    </message>
    <message>
        <source>From &amp;whom</source>
        <translation>Gan &amp;bwy</translation>
    </message>
    <message>
        <source>Rela&amp;tionship</source>
        <translation>Per&amp;thynas</translation>
    </message>
    <message>
        <source>To the child or to the complainant, as &quot;mother&quot; or &quot;solicitor&quot;.</source>
        <translation>I&apos;r plentyn neu i&apos;r achwynydd, fel &quot;mam&quot; neu &quot;cyfreithiwr&quot;.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>&amp;Ffôn</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-bost</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Cyfeiriad</translation>
    </message>
    <message>
        <source>&amp;Prefers</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>Letter, e-mail, telephone after six ...</source>
        <translation>Llythyr, e-bost, ffôn ar ôl chwech ...</translation>
    </message>
    <message>
        <source>&amp;Safe contact</source>
        <translation>&amp;Cyswllt diogel</translation>
    </message>
    <message>
        <source>How to reach them without harm. Stands at the top of every case.</source>
        <translation>Sut i&apos;w cyrraedd heb niwed. Saif ar frig pob achos.</translation>
    </message>
    <message>
        <source>Ad&amp;justments</source>
        <translation>&amp;Addasiadau</translation>
    </message>
    <message>
        <source>Reasonable adjustments. Stand at the top of every case.</source>
        <translation>Addasiadau rhesymol. Safant ar frig pob achos.</translation>
    </message>
    <message>
        <source>The statistics count this case under &quot;%1&quot;: see its Facts.</source>
        <translation>Mae&apos;r ystadegau&apos;n cyfrif yr achos hwn dan &quot;%1&quot;: gweler ei Ffeithiau.</translation>
    </message>
    <message>
        <source>The record on file is used; what you change here changes it.</source>
        <translation>Defnyddir y cofnod sydd ar ffeil; mae&apos;r hyn a newidiwch yma yn ei newid.</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Newidiwyd y person</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Ychwanegwyd y person</translation>
    </message>
</context>
<context>
    <name>redress::PickDialog</name>
    <message>
        <source>Compliments to quote</source>
        <translation>Canmoliaethau i&apos;w dyfynnu</translation>
    </message>
    <message>
        <source>Key actions</source>
        <translation>Camau gweithredu allweddol</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Astudiaethau achos</translation>
    </message>
    <message>
        <source>Upheld cases of the Ombudsman</source>
        <translation>Achosion yr Ombwdsmon a gadarnhawyd</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>reference; day; first words</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Ei ddefnyddio</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>Ei dynnu &amp;allan</translation>
    </message>
    <message>
        <source>&amp;Records of the period</source>
        <translation>&amp;Cofnodion y cyfnod</translation>
    </message>
    <message>
        <source>As it is recor&amp;ded</source>
        <translation>Fel y&apos;i cofno&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Chosen for the report</source>
        <translation>A ddewiswyd &amp;ar gyfer yr adroddiad</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>Your &amp;words, without names</source>
        <translation>Eich &amp;geiriau chi, heb enwau</translation>
    </message>
    <message>
        <source>&amp;Actions, one on a line</source>
        <translation>Camau gweithre&amp;du, un i bob llinell</translation>
    </message>
    <message>
        <source>&amp;From whom or about whom</source>
        <translation>Gan &amp;bwy neu am bwy</translation>
    </message>
    <message>
        <source>&amp;Put into the report</source>
        <translation>&amp;Rhoi yn yr adroddiad</translation>
    </message>
    <message>
        <source>No names, initials or dates of birth were found.</source>
        <translation>Ni chafwyd enwau, blaenlythrennau na dyddiadau geni.</translation>
    </message>
</context>
<context>
    <name>redress::PivotPlan</name>
    <message>
        <source>This measure cannot be told apart by &quot;%1&quot;. Choose other rows, columns or filters.</source>
        <translation>Ni ellir gwahanu&apos;r mesur hwn yn ôl &quot;%1&quot;. Dewiswch resi, colofnau neu hidlyddion eraill.</translation>
    </message>
    <message>
        <source>With every row shown that has nothing in it, the table would have more than %1 rows. Leave those out, or take a level away.</source>
        <translation>Pe dangosid pob rhes heb ddim ynddi, byddai gan y tabl fwy na %1 o resi. Gadewch y rheini allan, neu tynnwch lefel.</translation>
    </message>
</context>
<context>
    <name>redress::PlaceCreation</name>
    <message>
        <source>A name is missing. Nothing was added.</source>
        <translation>Mae enw ar goll. Nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters. Nothing was added; shorten it.</source>
        <translation>Mae gan yr enw fwy na %1 o nodau. Nid ychwanegwyd dim; byrhewch ef.</translation>
    </message>
    <message>
        <source>There is &quot;%1&quot; already. Nothing was added; choose it from the list.</source>
        <translation>Mae &quot;%1&quot; yn bod eisoes. Nid ychwanegwyd dim; dewiswch ef o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ychwanegwyd %1</translation>
    </message>
</context>
<context>
    <name>redress::PreviewStep</name>
    <message>
        <source>&amp;Keep this mapping for the next file, as</source>
        <translation>&amp;Cadw&apos;r mapio hwn ar gyfer y ffeil nesaf, fel</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Y rhesi cyntaf fel y cânt eu darllen</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Enw&apos;r mapio</translation>
    </message>
    <message>
        <source>First rows of &amp;table</source>
        <translation>Rhesi cyntaf y &amp;tabl</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <comment>table, number</comment>
        <translation>%1, cam %2</translation>
    </message>
    <message>
        <source>The mapping needs a name to be kept under.</source>
        <translation>Mae angen enw i gadw&apos;r mapio odano.</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Bwriwch olwg drosto</translation>
    </message>
</context>
<context>
    <name>redress::PrintedFigure</name>
    <message>
        <source>%1, %2</source>
        <comment>table; column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table; row</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>table; row; column</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Table 3; its caption</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>redress::ProcedureJson</name>
    <message>
        <source>The procedure cannot be read: &quot;%1&quot; is missing or is not what it should be.</source>
        <translation>Ni ellir darllen y weithdrefn: mae &quot;%1&quot; ar goll neu nid yr hyn y dylai fod ydyw.</translation>
    </message>
    <message>
        <source>The procedure cannot be read: it is not a JSON object.</source>
        <translation>Ni ellir darllen y weithdrefn: nid gwrthrych JSON ydyw.</translation>
    </message>
</context>
<context>
    <name>redress::PublishedModel</name>
    <message>
        <source>Stage 1 received</source>
        <translation>Cam 1: derbyniwyd</translation>
    </message>
    <message>
        <source>Stage 2 received</source>
        <translation>Cam 2: derbyniwyd</translation>
    </message>
    <message>
        <source>Stage 3 received</source>
        <translation>Cam 3: derbyniwyd</translation>
    </message>
    <message>
        <source>Stage 1 resolved</source>
        <translation>Cam 1: datryswyd</translation>
    </message>
    <message>
        <source>Stage 2 in time</source>
        <translation>Cam 2: mewn pryd</translation>
    </message>
    <message>
        <source>Stage 1 from children and young people</source>
        <translation>Cam 1 gan blant a phobl ifanc</translation>
    </message>
    <message>
        <source>MP enquiries received</source>
        <translation>Ymholiadau ASau a dderbyniwyd</translation>
    </message>
    <message>
        <source>Representations received</source>
        <translation>Sylwadau a dderbyniwyd</translation>
    </message>
    <message>
        <source>Councillor enquiries received</source>
        <translation>Ymholiadau cynghorwyr a dderbyniwyd</translation>
    </message>
    <message>
        <source>Compliments received</source>
        <translation>Canmoliaeth a dderbyniwyd</translation>
    </message>
    <message>
        <source>Ombudsman received</source>
        <translation>Ombwdsmon: derbyniwyd</translation>
    </message>
    <message>
        <source>Ombudsman decided</source>
        <translation>Ombwdsmon: penderfynwyd</translation>
    </message>
    <message>
        <source>Stage 1 outcomes</source>
        <translation>Canlyniadau cam 1</translation>
    </message>
    <message>
        <source>Stage 2 outcomes</source>
        <translation>Canlyniadau cam 2</translation>
    </message>
    <message>
        <source>Stage 1 responses by working days</source>
        <translation>Ymatebion cam 1 yn ôl diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Stage 1 by complainant</source>
        <translation>Cam 1 yn ôl achwynydd</translation>
    </message>
    <message>
        <source>Stage 1 received by service</source>
        <translation>Cam 1 a dderbyniwyd yn ôl gwasanaeth</translation>
    </message>
    <message>
        <source>Complaints by principal cause</source>
        <translation>Cwynion yn ôl prif achos</translation>
    </message>
    <message>
        <source>Ombudsman decisions</source>
        <translation>Penderfyniadau&apos;r Ombwdsmon</translation>
    </message>
    <message>
        <source>Ombudsman uphold rate, %</source>
        <translation>Cyfradd gynnal yr Ombwdsmon, %</translation>
    </message>
    <message>
        <source>Costs, whole pounds</source>
        <translation>Costau, punnoedd cyfan</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Agored o hyd</translation>
    </message>
    <message>
        <source>Upheld, both kinds</source>
        <translation>Wedi&apos;i chynnal, y ddau fath</translation>
    </message>
    <message>
        <source>This council</source>
        <translation>Y cyngor hwn</translation>
    </message>
    <message>
        <source>Similar authorities</source>
        <translation>Awdurdodau tebyg</translation>
    </message>
    <message>
        <source>Published figures of a year</source>
        <translation>Ffigurau cyhoeddedig blwyddyn</translation>
    </message>
    <message>
        <source>What earlier papers published of years for which there are no records. Choose the year, and type what its papers say: of the whole year, of quarters, or of both. Tables and charts print these figures in italics, in place of a count. Ctrl+S saves.</source>
        <translation>Yr hyn a gyhoeddodd papurau cynharach am flynyddoedd nad oes cofnodion ar eu cyfer. Dewiswch y flwyddyn, a theipiwch yr hyn y mae ei phapurau&apos;n ei ddweud: am y flwyddyn gyfan, am chwarteri, neu am y ddau. Mae tablau a siartiau&apos;n argraffu&apos;r ffigurau hyn mewn llythrennau italig, yn lle cyfrif. Mae Ctrl+S yn cadw.</translation>
    </message>
    <message>
        <source>A number; n/a for what was not collected; empty for what was not published.</source>
        <translation>Rhif; n/a am yr hyn na chasglwyd; gwag am yr hyn na chyhoeddwyd.</translation>
    </message>
    <message>
        <source>Published figures of %1 typed</source>
        <translation>Teipiwyd ffigurau cyhoeddedig %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: allowed are a number, 0 or more, n/a, or nothing.</source>
        <translation>&quot;%1&quot;: caniateir rhif, 0 neu fwy, n/a, neu ddim byd.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>measure, dimension, period or source, figure</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>heb ei gyhoeddi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Blwyddyn gyfan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>Ch%1</translation>
    </message>
</context>
<context>
    <name>redress::QuarterCheck</name>
    <message numerus="yes">
        <source>%n stage(s) answered without an outcome: counted as responses and not as outcomes</source>
        <translation>
            <numerusform>%n cam wedi&apos;i ateb heb ganlyniad: cyfrifir fel ymatebion ac nid fel canlyniadau</numerusform>
            <numerusform>%n cam wedi&apos;i ateb heb ganlyniad: cyfrifir fel ymatebion ac nid fel canlyniadau</numerusform>
            <numerusform>%n cam wedi&apos;i ateb heb ganlyniad: cyfrifir fel ymatebion ac nid fel canlyniadau</numerusform>
            <numerusform>%n cam wedi&apos;i ateb heb ganlyniad: cyfrifir fel ymatebion ac nid fel canlyniadau</numerusform>
            <numerusform>%n cam wedi&apos;i ateb heb ganlyniad: cyfrifir fel ymatebion ac nid fel canlyniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) whose response has not been sent: counted as outcomes and not as responses</source>
        <translation>
            <numerusform>%n canlyniad heb anfon ei ymateb: cyfrifir fel canlyniadau ac nid fel ymatebion</numerusform>
            <numerusform>%n canlyniad heb anfon ei ymateb: cyfrifir fel canlyniadau ac nid fel ymatebion</numerusform>
            <numerusform>%n canlyniad heb anfon ei ymateb: cyfrifir fel canlyniadau ac nid fel ymatebion</numerusform>
            <numerusform>%n canlyniad heb anfon ei ymateb: cyfrifir fel canlyniadau ac nid fel ymatebion</numerusform>
            <numerusform>%n canlyniad heb anfon ei ymateb: cyfrifir fel canlyniadau ac nid fel ymatebion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld stage(s) without an action</source>
        <translation>
            <numerusform>%n cam wedi&apos;i gynnal heb gam gweithredu</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb gam gweithredu</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb gam gweithredu</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb gam gweithredu</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb gam gweithredu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld issue(s) without a root cause</source>
        <translation>
            <numerusform>%n mater wedi&apos;i gynnal heb achos sylfaenol</numerusform>
            <numerusform>%n mater wedi&apos;i gynnal heb achos sylfaenol</numerusform>
            <numerusform>%n mater wedi&apos;i gynnal heb achos sylfaenol</numerusform>
            <numerusform>%n mater wedi&apos;i gynnal heb achos sylfaenol</numerusform>
            <numerusform>%n mater wedi&apos;i gynnal heb achos sylfaenol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a service, although the directorate has services</source>
        <translation>
            <numerusform>%n cyswllt heb wasanaeth, er bod gan y gyfarwyddiaeth wasanaethau</numerusform>
            <numerusform>%n cyswllt heb wasanaeth, er bod gan y gyfarwyddiaeth wasanaethau</numerusform>
            <numerusform>%n cyswllt heb wasanaeth, er bod gan y gyfarwyddiaeth wasanaethau</numerusform>
            <numerusform>%n cyswllt heb wasanaeth, er bod gan y gyfarwyddiaeth wasanaethau</numerusform>
            <numerusform>%n cyswllt heb wasanaeth, er bod gan y gyfarwyddiaeth wasanaethau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) without a contact method</source>
        <translation>
            <numerusform>%n cyswllt heb ddull cysylltu</numerusform>
            <numerusform>%n cyswllt heb ddull cysylltu</numerusform>
            <numerusform>%n cyswllt heb ddull cysylltu</numerusform>
            <numerusform>%n cyswllt heb ddull cysylltu</numerusform>
            <numerusform>%n cyswllt heb ddull cysylltu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) that do not say who complained</source>
        <translation>
            <numerusform>%n cwyn nad yw&apos;n dweud pwy a gwynodd</numerusform>
            <numerusform>%n cwyn nad yw&apos;n dweud pwy a gwynodd</numerusform>
            <numerusform>%n cwyn nad yw&apos;n dweud pwy a gwynodd</numerusform>
            <numerusform>%n cwyn nad yw&apos;n dweud pwy a gwynodd</numerusform>
            <numerusform>%n cwyn nad yw&apos;n dweud pwy a gwynodd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) without a reason</source>
        <translation>
            <numerusform>%n estyniad heb reswm</numerusform>
            <numerusform>%n estyniad heb reswm</numerusform>
            <numerusform>%n estyniad heb reswm</numerusform>
            <numerusform>%n estyniad heb reswm</numerusform>
            <numerusform>%n estyniad heb reswm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) without the stage before</source>
        <translation>
            <numerusform>%n cam heb y cam o&apos;i flaen</numerusform>
            <numerusform>%n cam heb y cam o&apos;i flaen</numerusform>
            <numerusform>%n cam heb y cam o&apos;i flaen</numerusform>
            <numerusform>%n cam heb y cam o&apos;i flaen</numerusform>
            <numerusform>%n cam heb y cam o&apos;i flaen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) not triaged: in no table of a stage</source>
        <translation>
            <numerusform>%n cwyn heb ei brysbennu: nid yw mewn unrhyw dabl o gam</numerusform>
            <numerusform>%n cwyn heb ei brysbennu: nid yw mewn unrhyw dabl o gam</numerusform>
            <numerusform>%n cwyn heb ei brysbennu: nid yw mewn unrhyw dabl o gam</numerusform>
            <numerusform>%n cwyn heb ei brysbennu: nid yw mewn unrhyw dabl o gam</numerusform>
            <numerusform>%n cwyn heb ei brysbennu: nid yw mewn unrhyw dabl o gam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) upheld by the Ombudsman with injustice and without a recommendation</source>
        <translation>
            <numerusform>%n achos wedi&apos;i gynnal gan yr Ombwdsmon gydag anghyfiawnder a heb argymhelliad</numerusform>
            <numerusform>%n achos wedi&apos;i gynnal gan yr Ombwdsmon gydag anghyfiawnder a heb argymhelliad</numerusform>
            <numerusform>%n achos wedi&apos;i gynnal gan yr Ombwdsmon gydag anghyfiawnder a heb argymhelliad</numerusform>
            <numerusform>%n achos wedi&apos;i gynnal gan yr Ombwdsmon gydag anghyfiawnder a heb argymhelliad</numerusform>
            <numerusform>%n achos wedi&apos;i gynnal gan yr Ombwdsmon gydag anghyfiawnder a heb argymhelliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) answered or decided before the complaint was received</source>
        <translation>
            <numerusform>%n cam a atebwyd neu a benderfynwyd cyn derbyn y gŵyn</numerusform>
            <numerusform>%n cam a atebwyd neu a benderfynwyd cyn derbyn y gŵyn</numerusform>
            <numerusform>%n cam a atebwyd neu a benderfynwyd cyn derbyn y gŵyn</numerusform>
            <numerusform>%n cam a atebwyd neu a benderfynwyd cyn derbyn y gŵyn</numerusform>
            <numerusform>%n cam a atebwyd neu a benderfynwyd cyn derbyn y gŵyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) still open after their last day</source>
        <translation>
            <numerusform>%n cam yn agored o hyd ar ôl ei ddiwrnod olaf</numerusform>
            <numerusform>%n cam yn agored o hyd ar ôl ei ddiwrnod olaf</numerusform>
            <numerusform>%n cam yn agored o hyd ar ôl ei ddiwrnod olaf</numerusform>
            <numerusform>%n cam yn agored o hyd ar ôl ei ddiwrnod olaf</numerusform>
            <numerusform>%n cam yn agored o hyd ar ôl ei ddiwrnod olaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late response(s) without a reason for the lateness</source>
        <translation>
            <numerusform>%n ymateb hwyr heb reswm dros yr hwyrni</numerusform>
            <numerusform>%n ymateb hwyr heb reswm dros yr hwyrni</numerusform>
            <numerusform>%n ymateb hwyr heb reswm dros yr hwyrni</numerusform>
            <numerusform>%n ymateb hwyr heb reswm dros yr hwyrni</numerusform>
            <numerusform>%n ymateb hwyr heb reswm dros yr hwyrni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) beyond the furthest day, and nobody is named who agreed</source>
        <translation>
            <numerusform>%n estyniad y tu hwnt i&apos;r diwrnod pellaf, heb enwi neb a gytunodd</numerusform>
            <numerusform>%n estyniad y tu hwnt i&apos;r diwrnod pellaf, heb enwi neb a gytunodd</numerusform>
            <numerusform>%n estyniad y tu hwnt i&apos;r diwrnod pellaf, heb enwi neb a gytunodd</numerusform>
            <numerusform>%n estyniad y tu hwnt i&apos;r diwrnod pellaf, heb enwi neb a gytunodd</numerusform>
            <numerusform>%n estyniad y tu hwnt i&apos;r diwrnod pellaf, heb enwi neb a gytunodd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) on hold without an end</source>
        <translation>
            <numerusform>%n cam wedi&apos;i oedi heb ddiwedd</numerusform>
            <numerusform>%n cam wedi&apos;i oedi heb ddiwedd</numerusform>
            <numerusform>%n cam wedi&apos;i oedi heb ddiwedd</numerusform>
            <numerusform>%n cam wedi&apos;i oedi heb ddiwedd</numerusform>
            <numerusform>%n cam wedi&apos;i oedi heb ddiwedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upheld stage(s) without an issue</source>
        <translation>
            <numerusform>%n cam wedi&apos;i gynnal heb fater</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb fater</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb fater</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb fater</numerusform>
            <numerusform>%n cam wedi&apos;i gynnal heb fater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) that nobody looks after</source>
        <translation>
            <numerusform>%n cyswllt nad oes neb yn gofalu amdano</numerusform>
            <numerusform>%n cyswllt nad oes neb yn gofalu amdano</numerusform>
            <numerusform>%n cyswllt nad oes neb yn gofalu amdano</numerusform>
            <numerusform>%n cyswllt nad oes neb yn gofalu amdano</numerusform>
            <numerusform>%n cyswllt nad oes neb yn gofalu amdano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compliment(s) without a theme</source>
        <translation>
            <numerusform>%n canmoliaeth heb thema</numerusform>
            <numerusform>%n canmoliaeth heb thema</numerusform>
            <numerusform>%n canmoliaeth heb thema</numerusform>
            <numerusform>%n canmoliaeth heb thema</numerusform>
            <numerusform>%n canmoliaeth heb thema</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::QuarterPage</name>
    <message>
        <source>Sections</source>
        <translation>Adrannau</translation>
    </message>
    <message>
        <source>Close the quarter</source>
        <translation>Cau&apos;r chwarter</translation>
    </message>
    <message>
        <source>Totals check</source>
        <translation>Gwirio cyfansymiau</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Handling Code</source>
        <translation>Cod Ymdrin</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Atebion parod</translation>
    </message>
    <message>
        <source>Benchmark return</source>
        <translation>Ffurflen feincnodi</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>C&amp;hwarter</translation>
    </message>
    <message>
        <source>Q%1, to %2</source>
        <comment>a quarter and its last day</comment>
        <translation>Ch%1, hyd at %2</translation>
    </message>
    <message>
        <source>Before a quarter is closed, this page lists what would make its tables wrong, and counts it down to nothing: mend the cases, or explain why a line is right as it is. Enter shows the cases of a line, and Enter there opens one. The totals check holds the tables against each other, and against printed ones that you paste. The forecast says what the running quarter closes at if the open cases are answered in time. Then come the counters for the Complaint Handling Code, answers to standing questions, and the return for other councils.</source>
        <translation>Cyn cau chwarter, mae&apos;r dudalen hon yn rhestru&apos;r hyn a wnâi ei dablau&apos;n anghywir, ac yn ei gyfrif i lawr i ddim: cywirwch yr achosion, neu esboniwch pam mae llinell yn gywir fel y mae. Mae Enter yn dangos achosion llinell, ac mae Enter yno yn agor un. Mae&apos;r gwiriad cyfansymiau yn cymharu&apos;r tablau â&apos;i gilydd, ac â rhai printiedig yr ydych yn eu gludo. Mae&apos;r rhagolwg yn dweud sut y bydd y chwarter presennol yn cau os atebir yr achosion agored mewn pryd. Yna daw&apos;r rhifyddion ar gyfer y Cod Ymdrin â Chwynion, atebion i gwestiynau rheolaidd, a&apos;r ffurflen ar gyfer cynghorau eraill.</translation>
    </message>
    <message>
        <source>&amp;Save these figures...</source>
        <translation>Ca&amp;dw&apos;r ffigurau hyn...</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Chwarter %1 o %2</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <translation>%1% (%2 o %3)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>directorate, service</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no service recorded</source>
        <translation>dim gwasanaeth wedi&apos;i gofnodi</translation>
    </message>
</context>
<context>
    <name>redress::QuickOpen</name>
    <message>
        <source>%1   %2</source>
        <comment>reference, summary</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 (Ombudsman %2)   %3</source>
        <comment>reference, reference, summary</comment>
        <translation>%1 (Ombwdsmon %2)   %3</translation>
    </message>
    <message>
        <source>Find a case  (Ctrl+K)</source>
        <translation>Dod o hyd i achos  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Dod o hyd i achos</translation>
    </message>
    <message>
        <source>Ombudsman %1   %2</source>
        <comment>reference, summary</comment>
        <translation>Ombwdsmon %1   %2</translation>
    </message>
    <message>
        <source>Figure %1 of the report</source>
        <comment>T3.2c</comment>
        <translation>Ffigur %1 yr adroddiad</translation>
    </message>
</context>
<context>
    <name>redress::ReadOnlyBanner</name>
    <message>
        <source>Open for &amp;writing</source>
        <translation>Agor i &amp;ysgrifennu</translation>
    </message>
</context>
<context>
    <name>redress::ReadyAnswers</name>
    <message>
        <source>Working days from the request to the appointment, %1</source>
        <translation>Diwrnodau gwaith o&apos;r cais hyd at y penodiad, %1</translation>
    </message>
    <message>
        <source>Stage 2 request</source>
        <translation>Cais cam 2</translation>
    </message>
    <message>
        <source>Investigating officer</source>
        <translation>Swyddog ymchwilio</translation>
    </message>
    <message>
        <source>Independent person</source>
        <translation>Person annibynnol</translation>
    </message>
    <message>
        <source>%1: hidden, because there were fewer than %2 requests.</source>
        <translation>%1: wedi&apos;i guddio, oherwydd bod llai na %2 o geisiadau.</translation>
    </message>
    <message>
        <source>No stage 2 was requested in the period.</source>
        <translation>Ni ofynnwyd am gam 2 yn y cyfnod.</translation>
    </message>
    <message>
        <source>n/a: the day of the appointment is not recorded. Both are recorded of %1 of %2 requests.</source>
        <translation>d/g: ni chofnodwyd diwrnod y penodiad. Cofnodir y ddau ar gyfer %1 o %2 o geisiadau.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; of this answer is not there.</source>
        <translation>Nid yw tabl &quot;%1&quot; yr ateb hwn yno.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; of this question is missing or wrong.</source>
        <translation>Mae&apos;r aelod &quot;%1&quot; o&apos;r cwestiwn hwn ar goll neu&apos;n anghywir.</translation>
    </message>
</context>
<context>
    <name>redress::RecordFields</name>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim un eto</translation>
    </message>
</context>
<context>
    <name>redress::RecordTable</name>
    <message>
        <source>&amp;Reset columns and order</source>
        <translation>Ailoso&amp;d colofnau a threfn</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lofnau</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many columns more</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>No room for: %1. Click to show and scroll sideways.</source>
        <translation>Dim lle i: %1. Cliciwch i&apos;w dangos a sgrolio i&apos;r ochr.</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <comment>a column</comment>
        <translation>%1 (dim lle)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trefnu yn ôl</translation>
    </message>
    <message>
        <source>%1 (ascending)</source>
        <comment>a column</comment>
        <translation>%1 (esgynnol)</translation>
    </message>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1 (disgynnol)</translation>
    </message>
    <message>
        <source>&amp;Reset order</source>
        <translation>Ailo&amp;sod y drefn</translation>
    </message>
</context>
<context>
    <name>redress::RecordWriter</name>
    <message>
        <source>This cannot be stored.</source>
        <translation>Ni ellir cadw hyn.</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>Nid yw&apos;r cofnod hwn yn y ffeil bellach.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record since you opened it. Nothing was saved. Look at it as it is now, and try again.</source>
        <translation>Mae rhywun arall wedi newid y cofnod hwn ers i chi ei agor. Ni chadwyd dim. Edrychwch arno fel y mae nawr, a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>redress::Recount</name>
    <message>
        <source>Counting days</source>
        <translation>Wrthi&apos;n cyfrif diwrnodau</translation>
    </message>
    <message>
        <source>The count was cancelled.</source>
        <translation>Canslwyd y cyfrif.</translation>
    </message>
</context>
<context>
    <name>redress::ReferenceDialog</name>
    <message>
        <source>%1  %2</source>
        <comment>the number of a section or table; its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Insert a reference</source>
        <translation>Mewnosod cyfeiriad</translation>
    </message>
    <message>
        <source>Part of the number or name</source>
        <translation>Rhan o&apos;r rhif neu&apos;r enw</translation>
    </message>
    <message>
        <source>Headings, tables, charts and numbered paragraphs</source>
        <translation>Penawdau, tablau, siartiau a pharagraffau wedi&apos;u rhifo</translation>
    </message>
    <message>
        <source>Its number, as &quot;Table 4&quot;</source>
        <translation>Ei rif, fel &quot;Tabl 4&quot;</translation>
    </message>
    <message>
        <source>Its number and page, as &quot;Table 4 (page 7)&quot;</source>
        <translation>Ei rif a&apos;i dudalen, fel &quot;Tabl 4 (tudalen 7)&quot;</translation>
    </message>
    <message>
        <source>Its page alone, as &quot;page 7&quot;</source>
        <translation>Ei dudalen yn unig, fel &quot;tudalen 7&quot;</translation>
    </message>
    <message>
        <source>&amp;The sentence says</source>
        <translation>&amp;Mae&apos;r frawddeg yn dweud</translation>
    </message>
    <message>
        <source>It follows when parts are moved. A web page has no pages: there the number stands.</source>
        <translation>Mae&apos;n dilyn pan symudir rhannau. Nid oes tudalennau i dudalen we: yno saif y rhif.</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Mewnosod</translation>
    </message>
</context>
<context>
    <name>redress::RehearsalPane</name>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Rehear&amp;se</source>
        <translation>Rhag&amp;brofi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Dyledus nawr</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Dyledus wedyn</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>Cyf&amp;iawnhad</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Rhoi ar waith</translation>
    </message>
    <message>
        <source>Due dates that would move</source>
        <translation>Dyddiadau dyledus a fyddai&apos;n symud</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Cyfiawnhad</translation>
    </message>
    <message>
        <source>Why the calendar is changed; it stands in the history</source>
        <translation>Pam y newidir y calendr; saif yn yr hanes</translation>
    </message>
    <message>
        <source>Not applied yet. See first which due dates would move; nothing is written by that.</source>
        <translation>Heb ei roi ar waith eto. Edrychwch yn gyntaf pa ddyddiadau dyledus a fyddai&apos;n symud; nid yw hynny&apos;n ysgrifennu dim.</translation>
    </message>
    <message>
        <source>Counting the days...</source>
        <translation>Wrthi&apos;n cyfrif y diwrnodau...</translation>
    </message>
    <message>
        <source>The rehearsal could not be made.</source>
        <translation>Nid oedd modd gwneud y rhagbrawf.</translation>
    </message>
    <message>
        <source>Counts which due dates would move. Nothing is written.</source>
        <translation>Mae&apos;n cyfrif pa ddyddiadau dyledus a fyddai&apos;n symud. Nid ysgrifennir dim.</translation>
    </message>
    <message>
        <source>Changes the calendar and counts the due dates anew</source>
        <translation>Mae&apos;n newid y calendr ac yn cyfrif y dyddiadau dyledus o&apos;r newydd</translation>
    </message>
    <message>
        <source>First press Rehearse and see what would move.</source>
        <translation>Pwyswch Rhagbrofi yn gyntaf a gweld beth a fyddai&apos;n symud.</translation>
    </message>
</context>
<context>
    <name>redress::RemovalDialog</name>
    <message>
        <source>Take away: %1</source>
        <translation>Tynnu ymaith: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tynnu ymaith</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pam</translation>
    </message>
    <message>
        <source>Stands in the history of the case.</source>
        <translation>Saif yn hanes yr achos.</translation>
    </message>
    <message>
        <source>Say why it is taken away.</source>
        <translation>Dywedwch pam y caiff ei dynnu ymaith.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>wedi&apos;i dynnu ymaith</translation>
    </message>
</context>
<context>
    <name>redress::ReportComposer</name>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Wrthi&apos;n ysgrifennu %1</translation>
    </message>
    <message>
        <source>The report was cancelled. Nothing was written.</source>
        <translation>Canslwyd yr adroddiad. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ENGHRAIFFT</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFFT</translation>
    </message>
    <message>
        <source>Figures as at %1</source>
        <translation>Ffigurau fel yr oeddent ar %1</translation>
    </message>
    <message>
        <source>%1 · figures as at %2</source>
        <comment>the council and when</comment>
        <translation>%1 · ffigurau fel yr oeddent ar %2</translation>
    </message>
    <message>
        <source>Nothing was recorded in %1.</source>
        <translation>Ni chofnodwyd dim yn %1.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabl %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Ffigur %1</translation>
    </message>
    <message>
        <source>Figures behind %1</source>
        <translation>Y ffigurau y tu ôl i %1</translation>
    </message>
    <message>
        <source>No response of the sample raised this pillar.</source>
        <translation>Ni chododd yr un ymateb yn y sampl y piler hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): </source>
        <comment>responses and their share</comment>
        <translation>
            <numerusform>%1 (%2): </numerusform>
            <numerusform>%1 (%2): </numerusform>
            <numerusform>%1 (%2): </numerusform>
            <numerusform>%1 (%2): </numerusform>
            <numerusform>%1 (%2): </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n response(s)</source>
        <translation>
            <numerusform>Mewn %n ymateb</numerusform>
            <numerusform>Mewn %n ymateb</numerusform>
            <numerusform>Mewn %n ymateb</numerusform>
            <numerusform>Mewn %n ymateb</numerusform>
            <numerusform>Mewn %n ymateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Public copy</source>
        <translation>Copi cyhoeddus</translation>
    </message>
    <message>
        <source>Internal copy</source>
        <translation>Copi mewnol</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>the same part of the year before</source>
        <translation>yr un rhan o&apos;r flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>Figures as known on %1</source>
        <translation>Ffigurau fel yr oeddent yn hysbys ar %1</translation>
    </message>
    <message>
        <source>%1 · figures as known on %2</source>
        <comment>the council and when</comment>
        <translation>%1 · ffigurau fel yr oeddent yn hysbys ar %2</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a mark for a number that is hidden; then a theme</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a row of a table, its figure and the change</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of a table and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a group of rows</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a row of a table and its figure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <translation>Atodiad %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>in a case study</comment>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What we did</source>
        <comment>after a case study</comment>
        <translation>Beth wnaethom ni</translation>
    </message>
    <message>
        <source>Summary of the complaint</source>
        <translation>Crynodeb o&apos;r gŵyn</translation>
    </message>
    <message>
        <source>Action required of the Council</source>
        <translation>Camau gweithredu sy&apos;n ofynnol gan y Cyngor</translation>
    </message>
    <message>
        <source>Further notes: as under %1.</source>
        <comment>tables and figures</comment>
        <translation>Nodiadau pellach: fel o dan %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a level of the rows, and the one name in it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the heading of a section</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>adran %1</translation>
    </message>
    <message>
        <source>none has been chosen yet</source>
        <translation>nid oes un wedi&apos;i ddewis eto</translation>
    </message>
    <message>
        <source>this paragraph</source>
        <translation>y paragraff hwn</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraff %1</translation>
    </message>
</context>
<context>
    <name>redress::ReportContext</name>
    <message>
        <source>Words of the reports set</source>
        <translation>Gosodwyd geiriau&apos;r adroddiadau</translation>
    </message>
</context>
<context>
    <name>redress::ReportDefinition</name>
    <message>
        <source>The report definition cannot be read: %1 is missing or not known.</source>
        <translation>Ni ellir darllen diffiniad yr adroddiad: mae %1 ar goll neu&apos;n anhysbys.</translation>
    </message>
</context>
<context>
    <name>redress::ReportHeadDialog</name>
    <message>
        <source>Headings are n&amp;umbered</source>
        <translation>Caiff penawdau eu &amp;rhifo</translation>
    </message>
    <message>
        <source>&amp;Paragraphs are numbered under their heading</source>
        <translation>Caiff &amp;paragraffau eu rhifo o dan eu pennawd</translation>
    </message>
    <message>
        <source>&amp;Appendices have letters, not numbers</source>
        <translation>Llythrennau sydd gan &amp;atodiadau, nid rhifau</translation>
    </message>
    <message>
        <source>Title and numbering</source>
        <translation>Teitl a rhifo</translation>
    </message>
    <message>
        <source>&amp;Name in the list of reports</source>
        <translation>&amp;Enw yn y rhestr o adroddiadau</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>&amp;Is-deitl</translation>
    </message>
    <message>
        <source>&amp;Line at the head of each page</source>
        <translation>&amp;Llinell ar ben pob tudalen</translation>
    </message>
    <message>
        <source>Words in braces are filled in: {year}, {period} and {council}.</source>
        <translation>Llenwir geiriau mewn cromfachau cyrliog: {year}, {period} a {council}.</translation>
    </message>
    <message>
        <source>Tak&amp;e over</source>
        <translation>Cymr&amp;yd drosodd</translation>
    </message>
</context>
<context>
    <name>redress::ReportLife</name>
    <message>
        <source>It has been reviewed already.</source>
        <translation>Fe&apos;i hadolygwyd eisoes.</translation>
    </message>
    <message>
        <source>You have written in this report. Somebody else reviews it.</source>
        <translation>Rydych wedi ysgrifennu yn yr adroddiad hwn. Rhywun arall sy&apos;n ei adolygu.</translation>
    </message>
    <message>
        <source>It is reviewed before it is approved.</source>
        <translation>Fe&apos;i hadolygir cyn ei gymeradwyo.</translation>
    </message>
    <message>
        <source>It has been approved already.</source>
        <translation>Fe&apos;i cymeradwywyd eisoes.</translation>
    </message>
    <message>
        <source>You have written in this report. Somebody else approves it.</source>
        <translation>Rydych wedi ysgrifennu yn yr adroddiad hwn. Rhywun arall sy&apos;n ei gymeradwyo.</translation>
    </message>
    <message>
        <source>You have reviewed this report. Somebody else approves it.</source>
        <translation>Rydych wedi adolygu&apos;r adroddiad hwn. Rhywun arall sy&apos;n ei gymeradwyo.</translation>
    </message>
    <message>
        <source>It has been published already.</source>
        <translation>Fe&apos;i cyhoeddwyd eisoes.</translation>
    </message>
    <message>
        <source>It is approved before it is published.</source>
        <translation>Fe&apos;i cymeradwyir cyn ei gyhoeddi.</translation>
    </message>
    <message>
        <source>You have approved this report. Somebody else publishes it.</source>
        <translation>Rydych wedi cymeradwyo&apos;r adroddiad hwn. Rhywun arall sy&apos;n ei gyhoeddi.</translation>
    </message>
    <message>
        <source>The report needs a name.</source>
        <translation>Mae angen enw ar yr adroddiad.</translation>
    </message>
    <message>
        <source>An approved report does not change. Note a correction, or begin a new issue.</source>
        <translation>Nid yw adroddiad a gymeradwywyd yn newid. Nodwch gywiriad, neu dechreuwch rifyn newydd.</translation>
    </message>
    <message>
        <source>It has been reviewed. Send it back to write in it again.</source>
        <translation>Fe&apos;i hadolygwyd. Anfonwch ef yn ôl i ysgrifennu ynddo eto.</translation>
    </message>
    <message>
        <source>Only a report that has been reviewed is sent back.</source>
        <translation>Dim ond adroddiad a adolygwyd a anfonir yn ôl.</translation>
    </message>
    <message>
        <source>Only an approved report is corrected by a note: write in this one.</source>
        <translation>Dim ond adroddiad a gymeradwywyd a gywirir â nodyn: ysgrifennwch yn yr un hwn.</translation>
    </message>
    <message>
        <source>Only of an approved report there is a new issue.</source>
        <translation>Dim ond o adroddiad a gymeradwywyd y mae rhifyn newydd.</translation>
    </message>
    <message>
        <source>Only an approved report is taken over into the next year.</source>
        <translation>Dim ond adroddiad a gymeradwywyd a gymerir drosodd i&apos;r flwyddyn nesaf.</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; begun</source>
        <translation>Dechreuwyd yr adroddiad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; written</source>
        <translation>Ysgrifennwyd yr adroddiad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; renamed</source>
        <translation>Ailenwyd yr adroddiad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; reviewed</source>
        <translation>Adolygwyd yr adroddiad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Say what is to be written anew: the reason is empty.</source>
        <translation>Dywedwch beth sydd i&apos;w ysgrifennu o&apos;r newydd: mae&apos;r rheswm yn wag.</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; sent back</source>
        <translation>Anfonwyd yr adroddiad &quot;%1&quot; yn ôl</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; approved</source>
        <translation>Cymeradwywyd yr adroddiad &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stop the approval. The first: %1</source>
        <translation>
            <numerusform>Nid oes dim yn atal y gymeradwyaeth. Y cyntaf: %1</numerusform>
            <numerusform>Mae %n peth yn atal y gymeradwyaeth. Y cyntaf: %1</numerusform>
            <numerusform>Mae %n beth yn atal y gymeradwyaeth. Y cyntaf: %1</numerusform>
            <numerusform>Mae %n pheth yn atal y gymeradwyaeth. Y cyntaf: %1</numerusform>
            <numerusform>Mae %n pheth yn atal y gymeradwyaeth. Y cyntaf: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; published</source>
        <translation>Cyhoeddwyd yr adroddiad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Say what is wrong and what is right: the note is empty.</source>
        <translation>Dywedwch beth sy&apos;n anghywir a beth sy&apos;n gywir: mae&apos;r nodyn yn wag.</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; corrected</source>
        <translation>Cywirwyd yr adroddiad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>New issue of &quot;%1&quot; begun</source>
        <translation>Dechreuwyd rhifyn newydd o &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A report is taken over into a later year than %1.</source>
        <translation>Cymerir adroddiad drosodd i flwyddyn ddiweddarach na %1.</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; of %2 taken over into %3</source>
        <translation>Cymerwyd yr adroddiad &quot;%1&quot; ar gyfer %2 drosodd i %3</translation>
    </message>
    <message>
        <source>An approved report is kept for good.</source>
        <translation>Cedwir adroddiad a gymeradwywyd am byth.</translation>
    </message>
    <message>
        <source>Report &quot;%1&quot; deleted</source>
        <translation>Dilëwyd yr adroddiad &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>redress::ReportPage</name>
    <message>
        <source>Outline</source>
        <translation>Amlinelliad</translation>
    </message>
    <message>
        <source>Live figures are tinted, fields without a value are red</source>
        <translation>Mae arlliw ar ffigurau byw, ac mae meysydd heb werth yn goch</translation>
    </message>
    <message>
        <source>As printer and PDF have it</source>
        <translation>Fel y mae ar yr argraffydd ac yn y PDF</translation>
    </message>
    <message>
        <source>Print previe&amp;w</source>
        <translation>R&amp;hagolwg argraffu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Composing the report</source>
        <translation>Wrthi&apos;n llunio&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report could not be composed</source>
        <translation>Ni ellid llunio&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report was not composed</source>
        <translation>Ni luniwyd yr adroddiad</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Fe&apos;i stopiwyd gennych chi. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>No report is shown</source>
        <translation>Nid oes adroddiad yn cael ei ddangos</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Nid oes dim i adrodd arno eto</translation>
    </message>
    <message>
        <source>The report is written from the cases of this file, and it has none. Import those that you have (Ctrl+I), or record a contact.</source>
        <translation>Ysgrifennir yr adroddiad o achosion y ffeil hon, ac nid oes rhai ganddi. Mewnforiwch y rhai sydd gennych (Ctrl+I), neu cofnodwch gyswllt.</translation>
    </message>
    <message>
        <source>The report is being composed</source>
        <translation>Mae&apos;r adroddiad yn cael ei lunio</translation>
    </message>
    <message>
        <source>Every field has a value, and every table and chart has figures.</source>
        <translation>Mae gwerth ym mhob maes, ac mae ffigurau ym mhob tabl a siart.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nid oes dim ar goll</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n i edrych arno</numerusform>
            <numerusform>%n i edrych arno</numerusform>
            <numerusform>%n i edrych arno</numerusform>
            <numerusform>%n i edrych arno</numerusform>
            <numerusform>%n i edrych arno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>period; SAMPLE or DRAFT</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Nid oes adroddiad eto.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is switched on and has paper, or save the report as PDF.</source>
        <translation>Ni ellid argraffu&apos;r adroddiad. Edrychwch a yw&apos;r argraffydd wedi&apos;i droi ymlaen a bod papur ynddo, neu cadwch yr adroddiad fel PDF.</translation>
    </message>
    <message>
        <source>Text of page %1 of %2</source>
        <translation>Testun tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Co&amp;mpose it</source>
        <translation>Ei &amp;lunio</translation>
    </message>
    <message>
        <source>Record &amp;a contact</source>
        <translation>Cofnodi &amp;cyswllt</translation>
    </message>
    <message>
        <source>Mar&amp;ked</source>
        <translation>Wedi&apos;i &amp;farcio</translation>
    </message>
    <message>
        <source>As pri&amp;nted</source>
        <translation>Fel y&apos;i ha&amp;rgreffir</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cans&amp;lo</translation>
    </message>
    <message>
        <source>Co&amp;mpose it again</source>
        <translation>C&amp;yfansoddi eto</translation>
    </message>
    <message>
        <source>For the public copy every number is looked at from which a small one would follow. Esc stops it.</source>
        <translation>Ar gyfer y copi cyhoeddus edrychir ar bob rhif y byddai un bach yn dilyn ohono. Mae Esc yn atal hyn.</translation>
    </message>
    <message>
        <source>Saves the internal copy and, beside it, the one for the public with small numbers hidden: both from the same records</source>
        <translation>Yn cadw&apos;r copi mewnol ac, wrth ei ymyl, yr un i&apos;r cyhoedd gyda rhifau bach wedi&apos;u cuddio: y ddau o&apos;r un cofnodion</translation>
    </message>
    <message>
        <source>Save both cop&amp;ies</source>
        <translation>Cadw&apos;r ddau gop&amp;i</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>Cadw&apos;r ad&amp;roddiad...</translation>
    </message>
    <message>
        <source>Save &amp;document...</source>
        <translation>Cadw&apos;r &amp;ddogfen...</translation>
    </message>
    <message>
        <source>As PDF, web page or OpenDocument</source>
        <translation>Fel PDF, tudalen we neu OpenDocument</translation>
    </message>
    <message>
        <source>T3.2c</source>
        <translation>T3.2c</translation>
    </message>
    <message>
        <source>The cases behind a printed figure, by its reference: T3.2c is Table 3, second row, third figure; F2.1a is of Figure 2, S4.3 the third figure in the sentences of section 4. Enter shows them. A figure on the page can be clicked as well.</source>
        <translation>Yr achosion y tu ôl i ffigur printiedig, yn ôl ei gyfeirnod: T3.2c yw Tabl 3, ail res, trydydd ffigur; o Ffigur 2 y mae F2.1a, S4.3 yw&apos;r trydydd ffigur ym mrawddegau adran 4. Mae Enter yn eu dangos. Gellir clicio ar ffigur ar y dudalen hefyd.</translation>
    </message>
    <message>
        <source>Cases of figure</source>
        <translation>Achosion ffigur</translation>
    </message>
    <message>
        <source>No report is shown whose figure %1 could be.</source>
        <translation>Ni ddangosir adroddiad y gallai ffigur %1 fod ynddo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reference of a figure. T3.2c is Table 3, second row, third figure.</source>
        <translation>Nid yw &quot;%1&quot; yn gyfeirnod ffigur. T3.2c yw Tabl 3, ail res, trydydd ffigur.</translation>
    </message>
    <message>
        <source>The report has no figure %1.</source>
        <comment>T3.2c</comment>
        <translation>Nid oes ffigur %1 yn yr adroddiad.</translation>
    </message>
    <message>
        <source>The report is written from the cases: choose which one, the financial year, the last quarter that counts and, if you wish, the day as at which the figures stand, by the dates in the records, or the day on which they were known, by the history of changes. The public copy hides small numbers and all from which they would follow. The pages are those that the printer and the PDF get. On the pages, Page Up and Page Down turn over, Home and End go to the first and last page, Ctrl with plus, minus and 0 changes the size, and Enter shows the page as text. In the outline and in the list of what is missing, the arrow keys go to the place, and Enter goes on to the page; F6 goes from pane to pane. A figure that is clicked shows its cases, and so does its reference (Ctrl+F, or Ctrl+K from anywhere): T3.2c is Table 3, second row, third figure. Both copies at once, the internal and the public one, are saved by the button above the pages. Ctrl+P prints, Ctrl+Shift+P shows the sheets first, Ctrl+Shift+E saves as PDF. Esc stops the composing.</source>
        <translation>Ysgrifennir yr adroddiad o&apos;r achosion: dewiswch pa un, y flwyddyn ariannol, y chwarter olaf sy&apos;n cyfrif ac, os mynnwch, y diwrnod y mae&apos;r ffigurau fel yr oeddent arno, yn ôl y dyddiadau yn y cofnodion, neu&apos;r diwrnod yr oeddent yn hysbys, yn ôl hanes y newidiadau. Mae&apos;r copi cyhoeddus yn cuddio rhifau bach a phopeth y byddent yn dilyn ohono. Y tudalennau yw&apos;r rhai y mae&apos;r argraffydd a&apos;r PDF yn eu cael. Ar y tudalennau, mae Page Up a Page Down yn troi tudalen, mae Home ac End yn mynd i&apos;r dudalen gyntaf a&apos;r olaf, mae Ctrl gyda phlws, minws a 0 yn newid y maint, ac mae Enter yn dangos y dudalen fel testun. Yn yr amlinelliad ac yn y rhestr o&apos;r hyn sydd ar goll, mae&apos;r bysellau saeth yn mynd i&apos;r lle, ac mae Enter yn mynd ymlaen i&apos;r dudalen; mae F6 yn mynd o gwarel i gwarel. Mae clicio ar ffigur yn dangos ei achosion, felly hefyd ei gyfeirnod (Ctrl+F, neu Ctrl+K o unrhyw le): T3.2c yw Tabl 3, ail res, trydydd ffigur. Cedwir y ddau gopi ar unwaith, yr un mewnol a&apos;r un cyhoeddus, â&apos;r botwm uwchben y tudalennau. Mae Ctrl+P yn argraffu, Ctrl+Shift+P yn dangos y dalennau yn gyntaf, Ctrl+Shift+E yn cadw fel PDF. Mae Esc yn atal y cyfansoddi.</translation>
    </message>
</context>
<context>
    <name>redress::ReportRepository</name>
    <message>
        <source>&quot;%1&quot; has been changed by somebody else meanwhile. Open it again to go on from there.</source>
        <translation>Mae rhywun arall wedi newid &quot;%1&quot; yn y cyfamser. Agorwch ef eto i fynd ymlaen o&apos;r fan honno.</translation>
    </message>
</context>
<context>
    <name>redress::ReportWordsSection</name>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Pwyllgor</translation>
    </message>
    <message>
        <source>&amp;Date of the meeting</source>
        <translation>&amp;Dyddiad y cyfarfod</translation>
    </message>
    <message>
        <source>&amp;Report of</source>
        <translation>Ad&amp;roddiad gan</translation>
    </message>
    <message>
        <source>Cabinet &amp;member</source>
        <translation>Aelod &amp;cabinet</translation>
    </message>
    <message>
        <source>D&amp;epartment</source>
        <translation>A&amp;dran</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;ws</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>Llofnod&amp;wyd gan</translation>
    </message>
    <message>
        <source>C&amp;ontact for enquiries</source>
        <translation>Cyswllt ar gyfer &amp;ymholiadau</translation>
    </message>
    <message>
        <source>Electoral di&amp;visions</source>
        <translation>Dosbarthiadau &amp;etholiadol</translation>
    </message>
    <message>
        <source>&amp;Background papers</source>
        <translation>Papurau &amp;cefndir</translation>
    </message>
    <message>
        <source>What reports say of themselves, at their head and at their end. A word that is empty is listed as missing in every report that names it. Reports that were approved stay as they are.</source>
        <translation>Yr hyn y mae adroddiadau&apos;n ei ddweud amdanynt eu hunain, ar eu pen ac ar eu diwedd. Rhestrir gair gwag fel un sydd ar goll ym mhob adroddiad sy&apos;n ei enwi. Mae adroddiadau a gymeradwywyd yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>What the reports of the council say of themselves: the committee and the day of its meeting, whose report it is, who signs it, whom to ask. They stand in every report whose layout names them. Ctrl+S saves.</source>
        <translation>Yr hyn y mae adroddiadau&apos;r cyngor yn ei ddweud amdanynt eu hunain: y pwyllgor a diwrnod ei gyfarfod, adroddiad pwy ydyw, pwy sy&apos;n ei lofnodi, pwy i&apos;w holi. Safant ym mhob adroddiad y mae ei gynllun yn eu henwi. Mae Ctrl+S yn cadw.</translation>
    </message>
    <message>
        <source>the words of the reports</source>
        <translation>geiriau&apos;r adroddiadau</translation>
    </message>
    <message>
        <source>The words of the reports are saved.</source>
        <translation>Mae geiriau&apos;r adroddiadau wedi&apos;u cadw.</translation>
    </message>
</context>
<context>
    <name>redress::Restatement</name>
    <message>
        <source>%1, closed on %2,</source>
        <comment>a service and a day</comment>
        <translation>%1, a gaeodd ar %2,</translation>
    </message>
    <message>
        <source>The figures of %1 are counted with %2.</source>
        <translation>Cyfrifir ffigurau %1 gyda %2.</translation>
    </message>
    <message>
        <source>%1% with %2</source>
        <comment>a share and a service</comment>
        <translation>%1% gyda %2</translation>
    </message>
    <message>
        <source>The figures of %1 are divided: %2.</source>
        <translation>Rhennir ffigurau %1: %2.</translation>
    </message>
</context>
<context>
    <name>redress::ReturnPane</name>
    <message>
        <source>&amp;Hide small numbers</source>
        <translation>C&amp;uddio rhifau bach</translation>
    </message>
    <message>
        <source>&amp;Save the return...</source>
        <translation>Ca&amp;dw&apos;r ffurflen...</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>n of N</source>
        <translation>n o N</translation>
    </message>
    <message>
        <source>Figures of the return</source>
        <translation>Ffigurau&apos;r ffurflen</translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation>Wrthi&apos;n cyfrif ...</translation>
    </message>
    <message>
        <source>%1 up to quarter %2: numbers alone, no names and no text (%3)</source>
        <translation>%1 hyd at chwarter %2: rhifau&apos;n unig, dim enwau a dim testun (%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Ffeiliau CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the return</source>
        <translation>Cadw&apos;r ffurflen</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Ysgrifennwyd %1.</translation>
    </message>
    <message>
        <source>Counting, and hiding small numbers over all answers ...</source>
        <translation>Yn cyfrif, ac yn cuddio niferoedd bach dros yr holl atebion ...</translation>
    </message>
    <message>
        <source>%1. Small numbers are hidden over this return and all ready answers together; the public copy of a report is worked out by itself.</source>
        <comment>what the return holds</comment>
        <translation>%1. Mae niferoedd bach wedi&apos;u cuddio dros y ffurflen hon a&apos;r holl atebion parod gyda&apos;i gilydd; cyfrifir copi cyhoeddus yr adroddiad ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>This number is hidden. Its cases are shown where small numbers are not hidden.</source>
        <translation>Mae&apos;r rhif hwn wedi&apos;i guddio. Dangosir ei achosion lle nad yw rhifau bach wedi&apos;u cuddio.</translation>
    </message>
    <message>
        <source>This figure was published; it has no cases here.</source>
        <translation>Cyhoeddwyd y ffigur hwn; nid oes ganddo achosion yma.</translation>
    </message>
    <message>
        <source>Reading the cases ...</source>
        <translation>Wrthi&apos;n darllen yr achosion ...</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Nid oes achosion yma.</translation>
    </message>
    <message>
        <source>%1: all of which they are a part</source>
        <comment>what is counted</comment>
        <translation>%1: y cyfan y maent yn rhan ohono</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
</context>
<context>
    <name>redress::ReturnText</name>
    <message>
        <source>Answered on %1 from the council&apos;s records for %2.</source>
        <translation>Atebwyd ar %1 o gofnodion y cyngor ar gyfer %2.</translation>
    </message>
</context>
<context>
    <name>redress::RollBack</name>
    <message>
        <source>Taking the copy back</source>
        <translation>Wrthi&apos;n tynnu&apos;r copi yn ôl</translation>
    </message>
    <message>
        <source>The file as it was known was not made. Nothing was changed.</source>
        <translation>Ni wnaed y ffeil fel yr oedd yn hysbys. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This file was begun on %1; nothing was known in it before. Choose that day or a later one.</source>
        <translation>Dechreuwyd y ffeil hon ar %1; nid oedd dim yn hysbys ynddi cyn hynny. Dewiswch y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
</context>
<context>
    <name>redress::RollForward</name>
    <message>
        <source>Compliments to quote are to be picked for this year.</source>
        <translation>Mae canmoliaethau i&apos;w dyfynnu i&apos;w dewis ar gyfer eleni.</translation>
    </message>
    <message>
        <source>Key actions are to be picked for this year.</source>
        <translation>Mae camau gweithredu allweddol i&apos;w dewis ar gyfer eleni.</translation>
    </message>
    <message>
        <source>Case studies are to be picked for this year.</source>
        <translation>Mae astudiaethau achos i&apos;w dewis ar gyfer eleni.</translation>
    </message>
    <message>
        <source>Ombudsman cases are to be picked for this year.</source>
        <translation>Mae achosion yr Ombwdsmon i&apos;w dewis ar gyfer eleni.</translation>
    </message>
</context>
<context>
    <name>redress::SampleCounty</name>
    <message>
        <source>The file was opened for reading, so the sample county cannot be made in it.</source>
        <translation>Agorwyd y ffeil i&apos;w darllen, felly ni ellir creu&apos;r sir enghreifftiol ynddi.</translation>
    </message>
    <message>
        <source>The sample county cannot be made for this day: the calendar of working days does not reach so far.</source>
        <translation>Ni ellir creu&apos;r sir enghreifftiol ar gyfer y dyddiad hwn: nid yw&apos;r calendr diwrnodau gwaith yn ymestyn mor bell.</translation>
    </message>
    <message>
        <source>This file holds cases or services already. The sample county is only made in a new file.</source>
        <translation>Mae achosion neu wasanaethau yn y ffeil hon eisoes. Dim ond mewn ffeil newydd y caiff y sir enghreifftiol ei chreu.</translation>
    </message>
    <message>
        <source>Sample county made</source>
        <translation>Crëwyd y sir enghreifftiol</translation>
    </message>
    <message>
        <source>Making the sample county</source>
        <translation>Wrthi&apos;n creu&apos;r sir enghreifftiol</translation>
    </message>
    <message>
        <source>The sample county was not made: it was cancelled.</source>
        <translation>Ni chrëwyd y sir enghreifftiol: fe&apos;i canslwyd.</translation>
    </message>
    <message>
        <source>Annual report in brief</source>
        <translation>Adroddiad blynyddol yn gryno</translation>
    </message>
    <message>
        <source>Report begun</source>
        <translation>Dechreuwyd yr adroddiad</translation>
    </message>
    <message>
        <source>Report reviewed</source>
        <translation>Adolygwyd yr adroddiad</translation>
    </message>
    <message>
        <source>Report approved</source>
        <translation>Cymeradwywyd yr adroddiad</translation>
    </message>
</context>
<context>
    <name>redress::SaveBar</name>
    <message>
        <source>&amp;Justification</source>
        <translation>Cyf&amp;iawnhad</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Cyfiawnhad</translation>
    </message>
    <message>
        <source>Puts back what is stored (Esc)</source>
        <translation>Yn rhoi&apos;r hyn sydd wedi&apos;i storio yn ôl (Esc)</translation>
    </message>
    <message>
        <source>Saves all changes at once (Ctrl+S)</source>
        <translation>Yn cadw pob newid ar unwaith (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Heb ei gadw eto: %1.</translation>
    </message>
    <message>
        <source>Why %1 is changed; it stands in the history</source>
        <translation>Pam y newidir %1; saif yn yr hanes</translation>
    </message>
    <message>
        <source>Discard chan&amp;ges</source>
        <translation>Di&amp;ddymu&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Save cha&amp;nges</source>
        <translation>Cadw&apos;r newi&amp;diadau</translation>
    </message>
</context>
<context>
    <name>redress::SaveFile</name>
    <message>
        <source>%1 is a folder. Nothing was written. Give the name of a file.</source>
        <translation>Ffolder yw %1. Ni ysgrifennwyd dim. Rhowch enw ffeil.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Nothing was written. Check the name, or make the folder first.</source>
        <translation>Nid yw&apos;r ffolder %1 yno. Ni ysgrifennwyd dim. Gwiriwch yr enw, neu crëwch y ffolder yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was. Choose another folder, or ask for the right to write there.</source>
        <translation>Ni ellir ysgrifennu %1, felly ni ysgrifennwyd dim. Dewiswch ffolder arall, neu gofynnwch am yr hawl i ysgrifennu yno.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. A file that was there before is unchanged. Make room, or choose another folder.</source>
        <translation>Ni ysgrifennwyd %1: mae&apos;r ddisg yn llawn. Ni newidiwyd unrhyw ffeil a oedd yno o&apos;r blaen. Gwnewch le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>%1 was not written. A file that was there before is unchanged. Close the program that shows the file, or choose another folder.</source>
        <translation>Ni ysgrifennwyd %1. Ni newidiwyd unrhyw ffeil a oedd yno o&apos;r blaen. Caewch y rhaglen sy&apos;n dangos y ffeil, neu dewiswch ffolder arall.</translation>
    </message>
</context>
<context>
    <name>redress::SaveToFile</name>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another place.</source>
        <translation>Ni ellid ysgrifennu %1: %2. Ni newidiwyd dim; dewiswch le arall.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Cadwyd fel %1.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Agor y ffolder</translation>
    </message>
</context>
<context>
    <name>redress::SavedChart</name>
    <message>
        <source>Trend &quot;%1&quot; saved</source>
        <translation>Cadwyd y duedd &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trend &quot;%1&quot; changed</source>
        <translation>Newidiwyd y duedd &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Trend &quot;%1&quot; deleted</source>
        <translation>Dilëwyd y duedd &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>redress::SavedListBar</name>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Rhestrau</translation>
    </message>
    <message>
        <source>Save what is shown as a list, or change a saved one.</source>
        <translation>Cadw&apos;r hyn a ddangosir fel rhestr, neu newid un a gadwyd.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Rhestrau a gadwyd</translation>
    </message>
    <message>
        <source>&amp;Save what is shown as a new list...</source>
        <translation>&amp;Cadw&apos;r hyn a ddangosir fel rhestr newydd...</translation>
    </message>
    <message>
        <source>Save &amp;changes to &quot;%1&quot;</source>
        <translation>Cadw&apos;r ne&amp;widiadau i &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&amp;Rename &quot;%1&quot;...</source>
        <translation>Aile&amp;nwi &quot;%1&quot;...</translation>
    </message>
    <message>
        <source>S&amp;hare &quot;%1&quot; with everybody</source>
        <translation>Rha&amp;nnu &quot;%1&quot; â phawb</translation>
    </message>
    <message>
        <source>&amp;Keep &quot;%1&quot; to myself</source>
        <translation>C&amp;adw &quot;%1&quot; i mi fy hun</translation>
    </message>
    <message>
        <source>&amp;Delete &quot;%1&quot;...</source>
        <translation>&amp;Dileu &quot;%1&quot;...</translation>
    </message>
    <message>
        <source>Save a list</source>
        <translation>Cadw rhestr</translation>
    </message>
    <message>
        <source>Name of the list, which you alone see until you share it:</source>
        <translation>Enw&apos;r rhestr, a welwch chi yn unig nes i chi ei rhannu:</translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation>Ailenwi rhestr</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Enw&apos;r rhestr:</translation>
    </message>
    <message>
        <source>Delete a list</source>
        <translation>Dileu rhestr</translation>
    </message>
    <message>
        <source>Delete the list &quot;%1&quot;? The cases stay as they are.</source>
        <translation>Dileu&apos;r rhestr &quot;%1&quot;? Mae&apos;r achosion yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Delete the list &quot;%1&quot;, which everybody sees? The cases stay as they are.</source>
        <translation>Dileu&apos;r rhestr &quot;%1&quot;, y mae pawb yn ei gweld? Mae&apos;r achosion yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
</context>
<context>
    <name>redress::SavedLists</name>
    <message>
        <source>Give the list a name. Nothing was saved.</source>
        <translation>Rhowch enw i&apos;r rhestr. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>There is a list &quot;%1&quot; already. Nothing was saved. Give this one another name.</source>
        <translation>Mae rhestr &quot;%1&quot; eisoes. Ni chadwyd dim. Rhowch enw arall i hon.</translation>
    </message>
    <message>
        <source>Somebody else has changed or deleted the list &quot;%1&quot; meanwhile. Nothing was saved. Save yours under another name.</source>
        <translation>Mae rhywun arall wedi newid neu ddileu&apos;r rhestr &quot;%1&quot; yn y cyfamser. Ni chadwyd dim. Cadwch eich un chi dan enw arall.</translation>
    </message>
    <message>
        <source>List &quot;%1&quot; saved</source>
        <translation>Cadwyd y rhestr &quot;%1&quot;</translation>
    </message>
    <message>
        <source>List &quot;%1&quot; changed</source>
        <translation>Newidiwyd y rhestr &quot;%1&quot;</translation>
    </message>
    <message>
        <source>List &quot;%1&quot; deleted</source>
        <translation>Dilëwyd y rhestr &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>redress::SavedTable</name>
    <message>
        <source>Table &quot;%1&quot; saved</source>
        <translation>Cadwyd y tabl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; changed</source>
        <translation>Newidiwyd y tabl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; renamed</source>
        <translation>Ailenwyd y tabl &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; deleted</source>
        <translation>Dilëwyd y tabl &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>redress::Search</name>
    <message>
        <source>There is no field &quot;%1:&quot;. Do you mean %2:? To find the words as they stand, put them in quotes.</source>
        <translation>Nid oes maes &quot;%1:&quot;. A ydych yn golygu %2:? I ddod o hyd i&apos;r geiriau fel y maent, rhowch hwy mewn dyfynodau.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1:&quot;. There are %2. To find the words as they stand, put them in quotes.</source>
        <translation>Nid oes maes &quot;%1:&quot;. Mae %2. I ddod o hyd i&apos;r geiriau fel y maent, rhowch hwy mewn dyfynodau.</translation>
    </message>
    <message>
        <source>a part of the reference</source>
        <translation>rhan o&apos;r cyfeirnod</translation>
    </message>
    <message>
        <source>the kind of contact</source>
        <translation>y math o gyswllt</translation>
    </message>
    <message>
        <source>the procedure of a complaint</source>
        <translation>gweithdrefn cwyn</translation>
    </message>
    <message>
        <source>the newest stage</source>
        <translation>y cam diweddaraf</translation>
    </message>
    <message>
        <source>the outcome of the newest stage</source>
        <translation>canlyniad y cam diweddaraf</translation>
    </message>
    <message>
        <source>the directorate, by its name</source>
        <translation>y gyfarwyddiaeth, yn ôl ei henw</translation>
    </message>
    <message>
        <source>the service, by its name</source>
        <translation>y gwasanaeth, yn ôl ei enw</translation>
    </message>
    <message>
        <source>the team, by its name</source>
        <translation>y tîm, yn ôl ei enw</translation>
    </message>
    <message>
        <source>who has the case, by name or sign-in name; or me</source>
        <translation>pwy sydd â&apos;r achos, yn ôl enw neu enw mewngofnodi; neu me</translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>y thema</translation>
    </message>
    <message>
        <source>an issue of this category</source>
        <translation>mater o&apos;r categori hwn</translation>
    </message>
    <message>
        <source>a root cause</source>
        <translation>achos sylfaenol</translation>
    </message>
    <message>
        <source>an action of this category</source>
        <translation>cam gweithredu o&apos;r categori hwn</translation>
    </message>
    <message>
        <source>the day of receipt</source>
        <translation>diwrnod y derbyn</translation>
    </message>
    <message>
        <source>the day when the newest stage was acknowledged</source>
        <translation>y diwrnod y cydnabuwyd y cam diweddaraf</translation>
    </message>
    <message>
        <source>the day by which a reply is due</source>
        <translation>y diwrnod y mae ateb yn ddyledus</translation>
    </message>
    <message>
        <source>the day of the reply</source>
        <translation>diwrnod yr ateb</translation>
    </message>
    <message>
        <source>the name of a person on the case</source>
        <translation>enw person ar yr achos</translation>
    </message>
    <message>
        <source>words of the contact log</source>
        <translation>geiriau&apos;r cofnod cysylltiadau</translation>
    </message>
    <message>
        <source>words of the name of a document</source>
        <translation>geiriau enw dogfen</translation>
    </message>
    <message>
        <source>the Ombudsman&apos;s reference</source>
        <translation>cyfeirnod yr Ombwdsmon</translation>
    </message>
    <message>
        <source>where the case stands: open, closed, overdue, today, soon, past_aim, triage, hold or unassigned</source>
        <translation>ble y mae&apos;r achos yn sefyll: open, closed, overdue, today, soon, past_aim, triage, hold neu unassigned</translation>
    </message>
    <message>
        <source>foster del	cases with words that begin so, anywhere in them</source>
        <translation>foster del	achosion â geiriau sy&apos;n dechrau felly, unrhyw le ynddynt</translation>
    </message>
    <message>
        <source>&quot;poor communication&quot;	these words, one after the other</source>
        <translation>&quot;poor communication&quot;	y geiriau hyn, y naill ar ôl y llall</translation>
    </message>
    <message>
        <source>-travel	not with this; it goes before fields too, as in -stage:1</source>
        <translation>-travel	nid gyda hyn; daw o flaen meysydd hefyd, fel yn -stage:1</translation>
    </message>
    <message>
        <source>overdue	cases that are overdue, as in the work list</source>
        <translation>overdue	achosion hwyr, fel yn y rhestr waith</translation>
    </message>
    <message>
        <source>outcome:none, service:any	what is missing, or is there</source>
        <translation>outcome:none, service:any	yr hyn sydd ar goll, neu sydd yno</translation>
    </message>
    <message>
        <source>received:1/4/2024..30/6/2024	days from and to; also &gt;, &lt;, 2024, 2023-24, today, 10daysago</source>
        <translation>received:1/4/2024..30/6/2024	diwrnodau o a hyd at; hefyd &gt;, &lt;, 2024, 2023-24, today, 10daysago</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;. Do you mean %3?</source>
        <translation>%1: nid oes dim o&apos;r enw &quot;%2&quot;. A ydych yn golygu %3?</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;; the file has no such names yet.</source>
        <translation>%1: nid oes dim o&apos;r enw &quot;%2&quot;; nid oes enwau o&apos;r fath yn y ffeil eto.</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;. There are, for example, %3.</source>
        <translation>%1: nid oes dim o&apos;r enw &quot;%2&quot;. Mae, er enghraifft, %3.</translation>
    </message>
    <message>
        <source>worker:me finds nothing: nobody on the list of the team signs in as &quot;%1&quot;.</source>
        <translation>nid yw worker:me yn dod o hyd i ddim: nid oes neb ar restr y tîm yn mewngofnodi fel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: does not know &quot;%2&quot;. It takes %3.</source>
        <translation>%1: nid yw&apos;n adnabod &quot;%2&quot;. Mae&apos;n cymryd %3.</translation>
    </message>
    <message>
        <source>%1: takes 1, 2, 3, none or any, not &quot;%2&quot;.</source>
        <translation>%1: mae&apos;n cymryd 1, 2, 3, none neu any, nid &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: does not know the day &quot;%2&quot;. Write it as in %1:1/4/2024, %1:&gt;1/4/2024, %1:1/4/2024..30/6/2024, %1:2023-24 or %1:&gt;10daysago.</source>
        <translation>%1: nid yw&apos;n adnabod y diwrnod &quot;%2&quot;. Ysgrifennwch ef fel yn %1:1/4/2024, %1:&gt;1/4/2024, %1:1/4/2024..30/6/2024, %1:2023-24 neu %1:&gt;10daysago.</translation>
    </message>
</context>
<context>
    <name>redress::SectionList</name>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Notes on periods</source>
        <translation>Nodiadau ar gyfnodau</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Ffigurau cyhoeddedig</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>How tables count</source>
        <translation>Sut mae tablau&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Seibiau</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
</context>
<context>
    <name>redress::SentDialog</name>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>Anfonwyd a&amp;r</translation>
    </message>
    <message>
        <source>Empty while it has not gone out.</source>
        <translation>Gwag cyn iddo fynd allan.</translation>
    </message>
    <message>
        <source>That day lies ahead; today or an earlier one is allowed.</source>
        <translation>Mae&apos;r diwrnod hwnnw yn y dyfodol; caniateir heddiw neu un cynharach.</translation>
    </message>
    <message>
        <source>Day on which a letter was sent: %1</source>
        <translation>Y diwrnod yr anfonwyd llythyr: %1</translation>
    </message>
</context>
<context>
    <name>redress::ServicesSection</name>
    <message>
        <source>New directorate</source>
        <translation>Cyfarwyddiaeth newydd</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Gwasanaeth newydd</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Tîm newydd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ar agor o</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Cymerwyd drosodd gan</translation>
    </message>
    <message>
        <source>Directorates, services and teams</source>
        <translation>Cyfarwyddiaethau, gwasanaethau a thimau</translation>
    </message>
    <message>
        <source>New &amp;directorate</source>
        <translation>C&amp;yfarwyddiaeth newydd</translation>
    </message>
    <message>
        <source>New &amp;service</source>
        <translation>Gwasanaet&amp;h newydd</translation>
    </message>
    <message>
        <source>Ne&amp;w team</source>
        <translation>Tî&amp;m newydd</translation>
    </message>
    <message>
        <source>always</source>
        <translation>bob amser</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>E&amp;nw</translation>
    </message>
    <message>
        <source>A new name stands on all cases at once; the old one stays in the history.</source>
        <translation>Mae enw newydd ar bob achos ar unwaith; mae&apos;r hen un yn aros yn yr hanes.</translation>
    </message>
    <message>
        <source>O&amp;pen from</source>
        <translation>A&amp;r agor o</translation>
    </message>
    <message>
        <source>C&amp;losed on</source>
        <translation>Ca&amp;ewyd ar</translation>
    </message>
    <message>
        <source>The last day. Cases stay where they were recorded.</source>
        <translation>Y diwrnod olaf. Mae achosion yn aros lle y&apos;u cofnodwyd.</translation>
    </message>
    <message>
        <source>Taken over b&amp;y</source>
        <translation>Cymerwyd dro&amp;sodd gan</translation>
    </message>
    <message>
        <source>Where its work went the day after, in shares that add up to 100%. Tables that are restated count its figures there.</source>
        <translation>I ble&apos;r aeth ei waith y diwrnod wedyn, mewn cyfrannau sy&apos;n adio i 100%. Mae tablau sydd wedi&apos;u hailddatgan yn cyfrif ei ffigurau yno.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Tynn&amp;u</translation>
    </message>
    <message>
        <source>The organisation: directorates, their services, and the teams of those. Choose one to rename it, or to say when it opened and closed. What closes can be taken over by one or several others, in shares that add up to 100%; tables that are restated then count its figures with those. Cases keep the service under which they were recorded. Ctrl+S saves; every change stands in the history.</source>
        <translation>Y sefydliad: cyfarwyddiaethau, eu gwasanaethau, a thimau&apos;r rheini. Dewiswch un i&apos;w ailenwi, neu i nodi pryd yr agorodd a phryd y caeodd. Gall un neu sawl un arall gymryd drosodd yr hyn sy&apos;n cau, mewn cyfrannau sy&apos;n adio i 100%; mae tablau sydd wedi&apos;u hailddatgan wedyn yn cyfrif ei ffigurau gyda&apos;r rheini. Mae achosion yn cadw&apos;r gwasanaeth y&apos;u cofnodwyd odano. Mae Ctrl+S yn cadw; mae pob newid yn yr hanes.</translation>
    </message>
    <message>
        <source>%1% %2</source>
        <comment>a share and a service</comment>
        <translation>%1% %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved.</source>
        <translation>Nid yw&apos;r hyn a newidiwyd gennych am %1 wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Diddymu</translation>
    </message>
    <message>
        <source>First choose the directorate or service that it belongs to.</source>
        <translation>Yn gyntaf dewiswch y gyfarwyddiaeth neu&apos;r gwasanaeth y mae&apos;n perthyn iddo.</translation>
    </message>
    <message>
        <source>Takes away what was added by mistake and no case names.</source>
        <translation>Yn tynnu&apos;r hyn a ychwanegwyd trwy gamgymeriad ac nad oes achos yn ei enwi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 1/4/2024.</source>
        <translation>Nid yw &quot;%1&quot; yn ddiwrnod. Ysgrifennwch ef fel 1/4/2024.</translation>
    </message>
    <message>
        <source>Organisation changed: %1</source>
        <translation>Newidiwyd y sefydliad: %1</translation>
    </message>
    <message>
        <source>Organisation: %1 added</source>
        <translation>Sefydliad: ychwanegwyd %1</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Mae %1 wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Organisation: %1 removed</source>
        <translation>Sefydliad: tynnwyd %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Mae %1 wedi&apos;i dynnu.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Symud i &amp;fyny</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Symud i &amp;lawr</translation>
    </message>
    <message>
        <source>Rows of tables stand in this order.</source>
        <translation>Mae rhesi tablau&apos;n sefyll yn y drefn hon.</translation>
    </message>
    <message>
        <source>Organisation: order of %1 changed</source>
        <translation>Sefydliad: newidiwyd trefn %1</translation>
    </message>
    <message>
        <source>%1 stands one higher.</source>
        <translation>Mae %1 yn sefyll un yn uwch.</translation>
    </message>
    <message>
        <source>%1 stands one lower.</source>
        <translation>Mae %1 yn sefyll un yn is.</translation>
    </message>
</context>
<context>
    <name>redress::Session</name>
    <message>
        <source>The file is open for reading only: %1 has it open on %2.</source>
        <translation>Mae&apos;r ffeil ar agor i&apos;w darllen yn unig: mae ar agor gan %1 ar %2.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Mae&apos;r ffeil ar agor i&apos;w darllen yn unig.</translation>
    </message>
    <message>
        <source>The file is open for reading only. A lock lies beside it, but nobody seems to have the file open any more.</source>
        <translation>Mae&apos;r ffeil ar agor i&apos;w darllen yn unig. Mae clo wrth ei hymyl, ond nid yw&apos;n ymddangos bod y ffeil ar agor gan neb mwyach.</translation>
    </message>
</context>
<context>
    <name>redress::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Adrannau&apos;r gosodiadau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>a section</comment>
        <translation>%1 (heb ei gadw)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>Nid yw&apos;r gosodiadau wedi&apos;u cadw</translation>
    </message>
    <message>
        <source>%1: what you changed is not saved.</source>
        <comment>a section</comment>
        <translation>%1: nid yw&apos;r hyn a newidiwyd gennych wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Diddymu</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Nid yw&apos;r hyn a newidiwyd gennych yma wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Gwa&amp;redu&apos;r newidiadau</translation>
    </message>
</context>
<context>
    <name>redress::SheetDialog</name>
    <message>
        <source>&amp;Print...</source>
        <translation>A&amp;rgraffu...</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or ODT...</source>
        <translation>&amp;Cadw fel PDF neu ODT...</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Testun OpenDocument (*.odt);;Tudalen we (*.html)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Ysgrifennwyd %1.</translation>
    </message>
</context>
<context>
    <name>redress::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> neu </translation>
    </message>
    <message>
        <source>In fields for days</source>
        <translation>Mewn meysydd dyddiad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Y diwrnod gwaith nesaf</translation>
    </message>
    <message>
        <source>A day later, a day earlier</source>
        <translation>Diwrnod yn hwyrach, diwrnod yn gynharach</translation>
    </message>
    <message>
        <source>A month later, a month earlier</source>
        <translation>Mis yn hwyrach, mis yn gynharach</translation>
    </message>
    <message>
        <source>First and last of the month, first and last of the year</source>
        <translation>Cyntaf ac olaf y mis, cyntaf ac olaf y flwyddyn</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Yr hyn a wna</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>redress::StagePane</name>
    <message>
        <source>The request</source>
        <translation>Y cais</translation>
    </message>
    <message>
        <source>Ac&amp;knowledged</source>
        <translation>Cy&amp;dnabuwyd</translation>
    </message>
    <message>
        <source>The day on which the statement of complaint was agreed.</source>
        <translation>Y diwrnod y cytunwyd ar y datganiad o&apos;r gŵyn.</translation>
    </message>
    <message>
        <source>E&amp;xtension agreed to</source>
        <translation>&amp;Estyniad hyd at</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Yr ateb</translation>
    </message>
    <message>
        <source>Re&amp;sponse sent</source>
        <translation>Anfonwyd yr ymate&amp;b</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>Can&amp;lyniad</translation>
    </message>
    <message>
        <source>Outco&amp;me on</source>
        <translation>Dydd&amp;iad y canlyniad</translation>
    </message>
    <message>
        <source>Only where it differs from the day of the response.</source>
        <translation>Dim ond os yw&apos;n wahanol i ddiwrnod yr ymateb.</translation>
    </message>
    <message>
        <source>The newest hold</source>
        <translation>Y saib diweddaraf</translation>
    </message>
    <message>
        <source>Ho&amp;ld from</source>
        <translation>&amp;Saib o</translation>
    </message>
    <message>
        <source>The statutory clock runs on while a stage is on hold.</source>
        <translation>Mae&apos;r cloc statudol yn parhau i redeg tra bydd cam wedi&apos;i oedi.</translation>
    </message>
    <message>
        <source>Last da&amp;y of the hold</source>
        <translation>Saib &amp;hyd at (diwrnod olaf)</translation>
    </message>
    <message>
        <source>Hold re&amp;ason</source>
        <translation>Rhesw&amp;m dros y saib</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Give the first day of the hold, or empty the two fields below.</source>
        <translation>Rhowch ddiwrnod cyntaf y saib, neu gwagiwch y ddau faes isod.</translation>
    </message>
    <message>
        <source>Rece&amp;ived</source>
        <translation>D&amp;erbyniwyd</translation>
    </message>
    <message>
        <source>Record agree&amp;d</source>
        <translation>Cyt&amp;unwyd ar y cofnod</translation>
    </message>
    <message>
        <source>Fin&amp;dings of the panel</source>
        <translation>Canf&amp;yddiadau&apos;r panel</translation>
    </message>
    <message>
        <source>This stage was closed on %1 already. Saving asks why its holds are changed.</source>
        <translation>Caewyd y cam hwn eisoes ar %1. Wrth gadw gofynnir pam y newidir ei seibiau.</translation>
    </message>
</context>
<context>
    <name>redress::StageTrack</name>
    <message>
        <source>Stages of the case</source>
        <translation>Camau&apos;r achos</translation>
    </message>
    <message>
        <source>, limit %1</source>
        <translation>, terfyn amser %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>terfyn amser %1</translation>
    </message>
    <message>
        <source>aim %1</source>
        <translation>nod %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Derbyniwyd %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Derbyniwyd fel cwyn: %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Atebwyd %1</translation>
    </message>
    <message>
        <source>From record agreed</source>
        <translation>O gytuno ar y cofnod</translation>
    </message>
    <message>
        <source>From request</source>
        <translation>O&apos;r cais</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Gofynnwyd %1</translation>
    </message>
    <message>
        <source>Extended to %1</source>
        <translation>Estynnwyd hyd at %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Anfonwyd %1</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Ni ofynnwyd amdano</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) to ask</source>
        <translation>
            <numerusform>%n diwrnod gwaith i ofyn</numerusform>
            <numerusform>%n diwrnod gwaith i ofyn</numerusform>
            <numerusform>%n diwrnod gwaith i ofyn</numerusform>
            <numerusform>%n diwrnod gwaith i ofyn</numerusform>
            <numerusform>%n diwrnod gwaith i ofyn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redress::Standing</name>
    <message>
        <source>answered</source>
        <translation>wedi&apos;i ateb</translation>
    </message>
    <message>
        <source>answered day %1, late</source>
        <translation>wedi&apos;i ateb ar ddiwrnod %1, yn hwyr</translation>
    </message>
    <message>
        <source>answered day %1</source>
        <translation>wedi&apos;i ateb ar ddiwrnod %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>wedi&apos;i derfynu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>wedi cau</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>penderfynwyd</translation>
    </message>
    <message>
        <source>enquiry answered late</source>
        <translation>atebwyd yr ymholiad yn hwyr</translation>
    </message>
    <message>
        <source>enquiry answered</source>
        <translation>atebwyd yr ymholiad</translation>
    </message>
</context>
<context>
    <name>redress::StartPage</name>
    <message>
        <source>Redress</source>
        <translation>Redress</translation>
    </message>
    <message>
        <source>One file holds the complaints; the work list, the tables and the committee paper come from it.</source>
        <translation>Mae un ffeil yn cynnwys y cwynion; ohoni y daw&apos;r rhestr waith, y tablau a phapur y pwyllgor.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Wexmoor County Council, two invented years. Opens as a copy.</source>
        <translation>Wexmoor County Council, dwy flynedd ddychmygol. Yn agor fel copi.</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>Ffeil &amp;newydd</translation>
    </message>
    <message>
        <source>For your own council. Asks for its name and where to keep it.</source>
        <translation>I&apos;ch cyngor eich hun. Yn gofyn am ei enw a ble i gadw&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Import spreadsheets</source>
        <translation>&amp;Mewnforio taenlenni</translation>
    </message>
    <message>
        <source>CSV exports into a new file. Nothing is written until you have seen every fault.</source>
        <translation>Allforion CSV i ffeil newydd. Ni chaiff dim ei ysgrifennu nes ichi weld pob gwall.</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>One that you or a colleague made before.</source>
        <translation>Un a grëwyd gennych chi neu gydweithiwr o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Everything stays in the file that you choose. Nothing is sent from this computer.</source>
        <translation>Erys popeth yn y ffeil a ddewiswch. Ni chaiff dim ei anfon o&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Ffeiliau diweddar</translation>
    </message>
    <message>
        <source>No file has been opened yet.</source>
        <translation>Nid oes ffeil wedi&apos;i hagor eto.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Llwybrau byr y bysellfwrdd</translation>
    </message>
    <message>
        <source>not there: %1</source>
        <translation>nid yw yno: %1</translation>
    </message>
    <message>
        <source>%1: %2, in %3</source>
        <comment>number key, file, folder</comment>
        <translation>%1: %2, yn %3</translation>
    </message>
    <message>
        <source>Keys 1 to 9 open them, with Shift for reading only. Delete takes one off this list; the file stays.</source>
        <translation>Mae bysellau 1 i 9 yn eu hagor, gyda Shift i&apos;w darllen yn unig. Mae Delete yn tynnu un oddi ar y rhestr hon; erys y ffeil.</translation>
    </message>
    <message>
        <source>The nine latest will stand here; keys 1 to 9 open them.</source>
        <translation>Y naw diweddaraf fydd yma; mae bysellau 1 i 9 yn eu hagor.</translation>
    </message>
    <message>
        <source>E&amp;xplore the sample council</source>
        <translation>Archwilio&apos;r cyngor &amp;enghreifftiol</translation>
    </message>
    <message>
        <source>Open a fi&amp;le</source>
        <translation>Agor ffe&amp;il</translation>
    </message>
    <message>
        <source>Recent file&amp;s</source>
        <translation>Ffeiliau &amp;diweddar</translation>
    </message>
</context>
<context>
    <name>redress::SuccessorFields</name>
    <message>
        <source>Successor %1</source>
        <translation>Olynydd %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no successor</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>Share of successor %1 in per cent</source>
        <translation>Cyfran olynydd %1 fel canran</translation>
    </message>
</context>
<context>
    <name>redress::TableBuilder</name>
    <message>
        <source>How it counts ...</source>
        <translation>Sut y mae&apos;n cyfrif ...</translation>
    </message>
    <message>
        <source>Where more than one way of counting is right</source>
        <translation>Lle mae mwy nag un ffordd o gyfrif yn gywir</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Dadwneud y cam olaf</translation>
    </message>
    <message>
        <source>Undo the last step (Ctrl+Z)</source>
        <translation>Dadwneud y cam olaf (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Add to the ta&amp;ble</source>
        <translation>Ychwanegu at y ta&amp;bl</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>R&amp;hesi</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colof&amp;nau</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>H&amp;idlyddion</translation>
    </message>
    <message>
        <source>Add to the rows</source>
        <translation>Ychwanegu at y rhesi</translation>
    </message>
    <message>
        <source>Add to the columns</source>
        <translation>Ychwanegu at y colofnau</translation>
    </message>
    <message>
        <source>Add to the filters</source>
        <translation>Ychwanegu at yr hidlyddion</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Wedi&apos;u cyfrif</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Dim ond</translation>
    </message>
    <message>
        <source>Enter or a double click opens the settings of a line, Delete takes it away, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Mae Enter neu glic dwbl yn agor gosodiadau llinell, mae Delete yn ei thynnu, mae Ctrl+Up a Ctrl+Down yn ei symud.</translation>
    </message>
    <message>
        <source>{year} becomes the year, {period} what the table covers.</source>
        <translation>Daw {year} yn flwyddyn, {period} yn gyfnod y tabl.</translation>
    </message>
    <message>
        <source>Printed heading:</source>
        <translation>Pennawd printiedig:</translation>
    </message>
    <message>
        <source>Notes beneath, one a line:</source>
        <translation>Nodiadau oddi tano, un i bob llinell:</translation>
    </message>
    <message>
        <source>Computed footnotes</source>
        <translation>Troednodiadau wedi&apos;u cyfrifo</translation>
    </message>
    <message>
        <source>Add ...</source>
        <translation>Ychwanegu ...</translation>
    </message>
    <message>
        <source>Add a computed footnote</source>
        <translation>Ychwanegu troednodyn wedi&apos;i gyfrifo</translation>
    </message>
    <message>
        <source>Change ...</source>
        <translation>Newid ...</translation>
    </message>
    <message>
        <source>Change the chosen footnote</source>
        <translation>Newid y troednodyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove the chosen footnote</source>
        <translation>Tynnu&apos;r troednodyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Late by team</source>
        <translation>Hwyr yn ôl tîm</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Cadw&apos;r tabl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>E&amp;nw:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a heading and what it counts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Tabl newydd</translation>
    </message>
    <message>
        <source>Give the table a name.</source>
        <translation>Rhowch enw i&apos;r tabl.</translation>
    </message>
    <message>
        <source>Choose above what to count</source>
        <translation>Dewiswch uchod beth i&apos;w gyfrif</translation>
    </message>
    <message>
        <source>One row for all</source>
        <translation>Un rhes i&apos;r cyfan</translation>
    </message>
    <message>
        <source>One column for the period</source>
        <translation>Un golofn i&apos;r cyfnod</translation>
    </message>
    <message>
        <source>Everything counts</source>
        <translation>Mae popeth yn cyfrif</translation>
    </message>
    <message>
        <source>Rows have at most three levels.</source>
        <translation>Gall rhesi fod â thair lefel ar y mwyaf.</translation>
    </message>
    <message>
        <source>Columns have at most two levels.</source>
        <translation>Gall colofnau fod â dwy lefel ar y mwyaf.</translation>
    </message>
    <message>
        <source>A measure is counted; it stands under &quot;Counted&quot; alone.</source>
        <translation>Cyfrifir mesur; dim ond o dan &quot;Wedi&apos;u cyfrif&quot; y mae&apos;n sefyll.</translation>
    </message>
    <message>
        <source>Who sees the table</source>
        <translation>Pwy sy&apos;n gweld y tabl</translation>
    </message>
    <message>
        <source>Seen by me alone</source>
        <translation>Fi yn unig sy&apos;n ei weld</translation>
    </message>
    <message>
        <source>Seen by everyone</source>
        <translation>Mae pawb yn ei weld</translation>
    </message>
</context>
<context>
    <name>redress::TableDefinition</name>
    <message>
        <source>There is no %1 &quot;%2&quot;. Allowed: %3.</source>
        <translation>Nid oes %1 &quot;%2&quot;. Caniateir: %3.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. The nearest: %3.</source>
        <translation>Nid oes %1 &quot;%2&quot;. Yr agosaf: %3.</translation>
    </message>
    <message>
        <source>The table definition cannot be read: %1 is missing or not known.</source>
        <translation>Ni ellir darllen diffiniad y tabl: mae %1 ar goll neu&apos;n anhysbys.</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimensiwn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no value; write it as %2=VALUE.</source>
        <translation>Nid yw &quot;%1&quot; yn rhoi gwerth; ysgrifennwch ef fel %2=VALUE.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesur</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Y flwyddyn hyd yma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice among the rows. Name it once.</source>
        <translation>Mae &quot;%1&quot; yno ddwywaith ymysg y rhesi. Enwch ef unwaith.</translation>
    </message>
    <message>
        <source>Rows by %1 and columns by %2 would give a grid with one figure in each row. Choose other columns, or leave them out.</source>
        <translation>Byddai rhesi yn ôl %1 a cholofnau yn ôl %2 yn rhoi grid ag un ffigur ym mhob rhes. Dewiswch golofnau eraill, neu eu gadael allan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a period, not a filter: the year and the last quarter are chosen for the whole table.</source>
        <translation>Cyfnod yw &quot;%1&quot;, nid hidlydd: dewisir y flwyddyn a&apos;r chwarter olaf ar gyfer y tabl cyfan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not recorded of what &quot;%2&quot; counts.</source>
        <translation>Ni chofnodir &quot;%1&quot; am yr hyn y mae &quot;%2&quot; yn ei gyfrif.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is entered for whole years.</source>
        <translation>Cofnodir &quot;%1&quot; am flynyddoedd cyfan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is published for whole years.</source>
        <translation>Cyhoeddir &quot;%1&quot; am flynyddoedd cyfan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts each response once, in columns of quarters or years alone.</source>
        <translation>Mae &quot;%1&quot; yn cyfrif pob ymateb unwaith, mewn colofnau o chwarteri neu flynyddoedd yn unig.</translation>
    </message>
    <message>
        <source>Rows have at most three levels. Leave out &quot;%1&quot;.</source>
        <translation>Gall rhesi fod â thair lefel ar y mwyaf. Gadewch &quot;%1&quot; allan.</translation>
    </message>
    <message>
        <source>A month names its year already. Leave out one of the two.</source>
        <translation>Mae mis yn enwi ei flwyddyn eisoes. Gadewch un o&apos;r ddau allan.</translation>
    </message>
    <message>
        <source>A second level of columns needs a first one.</source>
        <translation>Mae angen lefel gyntaf o golofnau cyn ail un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice among the columns. Name it once.</source>
        <translation>Mae &quot;%1&quot; ymhlith y colofnau ddwywaith. Enwch ef unwaith.</translation>
    </message>
    <message>
        <source>Months stand beneath quarters or years, not above them. Change their places.</source>
        <translation>Mae misoedd yn sefyll o dan chwarteri neu flynyddoedd, nid uwch eu pen. Newidiwch eu lle.</translation>
    </message>
    <message>
        <source>A table needs a measure: what it counts.</source>
        <translation>Mae angen mesur ar dabl: yr hyn y mae&apos;n ei gyfrif.</translation>
    </message>
    <message>
        <source>No value is chosen for the filter &quot;%1&quot;. Choose one, or take the filter away.</source>
        <translation>Ni ddewiswyd gwerth ar gyfer yr hidlydd &quot;%1&quot;. Dewiswch un, neu tynnwch yr hidlydd.</translation>
    </message>
    <message>
        <source>The footnote cannot be counted: %1</source>
        <translation>Ni ellir cyfrif y troednodyn: %1</translation>
    </message>
    <message>
        <source>The footnote needs a sentence for one and a sentence for several.</source>
        <translation>Mae angen brawddeg am un a brawddeg am sawl un ar y troednodyn.</translation>
    </message>
    <message>
        <source>The footnote stands at a row that the table no longer has. Choose its row again.</source>
        <translation>Mae&apos;r troednodyn wrth res nad yw yn y tabl mwyach. Dewiswch ei res eto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts stage %2 alone.</source>
        <translation>Mae &quot;%1&quot; yn cyfrif cam %2 yn unig.</translation>
    </message>
    <message>
        <source>Year and quarter are chosen above the table.</source>
        <translation>Dewisir y flwyddyn a&apos;r chwarter uwchben y tabl.</translation>
    </message>
    <message>
        <source>It would leave nothing out: what is counted has no &quot;%1&quot;, or counts one alone.</source>
        <translation>Ni fyddai&apos;n gadael dim allan: nid oes gan yr hyn a gyfrifir &quot;%1&quot;, neu mae&apos;n cyfrif un yn unig.</translation>
    </message>
    <message>
        <source>Columns have at most two levels. Leave out &quot;%1&quot;.</source>
        <translation>Gall colofnau fod â dwy lefel ar y mwyaf. Gadewch &quot;%1&quot; allan.</translation>
    </message>
</context>
<context>
    <name>redress::TableDraft</name>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copi o %1</translation>
    </message>
</context>
<context>
    <name>redress::TableEngine</name>
    <message>
        <source>Each figure is rounded up to the next ten pounds.</source>
        <translation>Talgrynnir pob ffigur i fyny i&apos;r deg punt nesaf.</translation>
    </message>
    <message>
        <source>As at %1.</source>
        <translation>Fel yr oedd ar %1.</translation>
    </message>
    <message>
        <source>Quarter 1 of %1</source>
        <translation>Chwarter 1 %1</translation>
    </message>
    <message>
        <source>Quarters 1 to %1 of %2</source>
        <translation>Chwarteri 1 i %1 %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>The figures as known on another day were asked of this file. Nothing was counted.</source>
        <translation>Gofynnwyd i&apos;r ffeil hon am y ffigurau fel yr oeddent yn hysbys ar ddiwrnod arall. Ni chyfrifwyd dim.</translation>
    </message>
    <message>
        <source>As known at the end of %1: what was entered, changed or removed later is left out.</source>
        <translation>Fel yr oedd yn hysbys ar ddiwedd %1: gadewir allan yr hyn a gofnodwyd, a newidiwyd neu a dynnwyd yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Restated: no closed service has figures in it that a successor took over.</source>
        <translation>Ailddatganwyd: nid oes ynddo ffigurau gan unrhyw wasanaeth caeedig a gymerwyd drosodd gan olynydd.</translation>
    </message>
    <message>
        <source>%1 (restated)</source>
        <comment>title of a table</comment>
        <translation>%1 (ailddatganwyd)</translation>
    </message>
    <message>
        <source>Restated to the services of %1.</source>
        <translation>Ailddatganwyd yn ôl gwasanaethau %1.</translation>
    </message>
    <message>
        <source>Parts of a count are shown as whole numbers that add up to the total; percentages are worked out before that, so that each service keeps its rate.</source>
        <translation>Dangosir rhannau o gyfrif fel rhifau cyfan sy&apos;n adio i&apos;r cyfanswm; cyfrifir canrannau cyn hynny, fel bod pob gwasanaeth yn cadw ei gyfradd.</translation>
    </message>
    <message>
        <source>%1 stand together, because the figures of a closed service are divided between them.</source>
        <translation>Mae %1 yn sefyll gyda&apos;i gilydd, am fod ffigurau gwasanaeth a gaewyd wedi&apos;u rhannu rhyngddynt.</translation>
    </message>
    <message>
        <source>Papers of earlier years told of the children&apos;s procedure alone: their figures stand in tables of that procedure.</source>
        <translation>Roedd papurau blynyddoedd cynharach yn sôn am weithdrefn y plant yn unig: saif eu ffigurau yn nhablau&apos;r weithdrefn honno.</translation>
    </message>
</context>
<context>
    <name>redress::TableExport</name>
    <message>
        <source>Export the table</source>
        <translation>Allforio&apos;r tabl</translation>
    </message>
</context>
<context>
    <name>redress::TableLayout</name>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>Ch%1</translation>
    </message>
    <message>
        <source>%1 to Q%2</source>
        <comment>a year to the end of a quarter</comment>
        <translation>%1 hyd at Ch%2</translation>
    </message>
    <message>
        <source>No service named</source>
        <translation>Ni enwyd gwasanaeth</translation>
    </message>
    <message>
        <source>No team named</source>
        <translation>Ni enwyd tîm</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Agored o hyd</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>redress::TablePrinter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Rhagolwg argraffu: %1</translation>
    </message>
    <message>
        <source>%1, continued: columns %2 of %3</source>
        <comment>title; part of the columns</comment>
        <translation>%1, parhad: colofnau %2 o %3</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, parhad</translation>
    </message>
</context>
<context>
    <name>redress::TableSettings</name>
    <message>
        <source>Of complaints received in the period, whenever they were answered.</source>
        <translation>O&apos;r cwynion a dderbyniwyd yn y cyfnod, pryd bynnag yr atebwyd hwy.</translation>
    </message>
    <message>
        <source>Of the stages received in the period, whatever became of them.</source>
        <translation>O&apos;r camau a dderbyniwyd yn y cyfnod, beth bynnag a ddaeth ohonynt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>columns, and their basis</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Demand is &quot;%1&quot;, as entered for the year.</source>
        <translation>Y galw yw &quot;%1&quot;, fel y&apos;i cofnodwyd am y flwyddyn.</translation>
    </message>
    <message>
        <source>No figure of demand is named in the settings.</source>
        <translation>Nid enwir ffigur galw yn y gosodiadau.</translation>
    </message>
    <message numerus="yes">
        <source>Percentages have %n decimals.</source>
        <translation>
            <numerusform>Mae gan ganrannau %n lle degol.</numerusform>
            <numerusform>Mae gan ganrannau %n lle degol.</numerusform>
            <numerusform>Mae gan ganrannau %n lle degol.</numerusform>
            <numerusform>Mae gan ganrannau %n lle degol.</numerusform>
            <numerusform>Mae gan ganrannau %n lle degol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where there is nothing to take a percentage of, the cell is blank.</source>
        <translation>Lle nad oes dim i gymryd canran ohono, mae&apos;r gell yn wag.</translation>
    </message>
    <message>
        <source>Working days stand in bands that are not added up.</source>
        <translation>Mae diwrnodau gwaith mewn bandiau nad ydynt yn cael eu hadio.</translation>
    </message>
    <message>
        <source>Working days are added up from band to band.</source>
        <translation>Adir diwrnodau gwaith o fand i fand.</translation>
    </message>
    <message>
        <source>Rows without any figure are left out.</source>
        <translation>Gadewir allan resi heb unrhyw ffigur.</translation>
    </message>
    <message>
        <source>Only the rows that the table lists are shown.</source>
        <translation>Dim ond y rhesi y mae&apos;r tabl yn eu rhestru a ddangosir.</translation>
    </message>
    <message>
        <source>Decimals of percentages</source>
        <translation>Lleoedd degol canrannau</translation>
    </message>
    <message>
        <source>Percentage of nothing</source>
        <translation>Canran o ddim</translation>
    </message>
    <message>
        <source>A dash</source>
        <translation>Llinell doriad</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>Bwlch gwag</translation>
    </message>
    <message>
        <source>In time means</source>
        <translation>Ystyr mewn pryd</translation>
    </message>
    <message>
        <source>By the limit or the agreed extension</source>
        <translation>Erbyn y terfyn amser neu&apos;r estyniad y cytunwyd arno</translation>
    </message>
    <message>
        <source>By the limit, extensions left aside</source>
        <translation>Erbyn y terfyn amser, heb ystyried estyniadau</translation>
    </message>
    <message>
        <source>By the aim, extensions left aside</source>
        <translation>Erbyn y nod, heb ystyried estyniadau</translation>
    </message>
    <message>
        <source>Columns of working days</source>
        <translation>Colofnau diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Bands, and added up</source>
        <translation>Bandiau, ac wedi&apos;u hadio</translation>
    </message>
    <message>
        <source>Bands alone</source>
        <translation>Bandiau yn unig</translation>
    </message>
    <message>
        <source>Added up alone</source>
        <translation>Wedi&apos;u hadio yn unig</translation>
    </message>
    <message>
        <source>Escalation counts</source>
        <translation>Mae uwchgyfeirio&apos;n cyfrif</translation>
    </message>
    <message>
        <source>A flow: stage 2 received over stage 1 received</source>
        <translation>Llif: cam 2 a dderbyniwyd fel cyfran o gam 1 a dderbyniwyd</translation>
    </message>
    <message>
        <source>A cohort: stage 1 answered that was taken to stage 2</source>
        <translation>Carfan: cam 1 a atebwyd ac a aeth i gam 2</translation>
    </message>
    <message>
        <source>The Ombudsman&apos;s uphold rate is of</source>
        <translation>Mae cyfradd gynnal yr Ombwdsmon o blith</translation>
    </message>
    <message>
        <source>Detailed investigations, as the Ombudsman publishes it</source>
        <translation>Ymchwiliadau manwl, fel y mae&apos;r Ombwdsmon yn ei chyhoeddi</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Pob penderfyniad</translation>
    </message>
    <message>
        <source>Fault without injustice is</source>
        <translation>Mae bai heb anghyfiawnder</translation>
    </message>
    <message>
        <source>Counted as upheld</source>
        <translation>Wedi&apos;i gyfrif fel wedi&apos;i gynnal</translation>
    </message>
    <message>
        <source>Not counted as upheld</source>
        <translation>Heb ei gyfrif fel wedi&apos;i gynnal</translation>
    </message>
    <message>
        <source>Issues and actions are placed by</source>
        <translation>Gosodir materion a chamau gweithredu yn ôl</translation>
    </message>
    <message>
        <source>The outcome date of their stage</source>
        <translation>Dyddiad canlyniad eu cam</translation>
    </message>
    <message>
        <source>The receipt of their stage</source>
        <translation>Dyddiad derbyn eu cam</translation>
    </message>
    <message>
        <source>Rows without any figure are</source>
        <translation>Mae rhesi heb unrhyw ffigur</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Wedi&apos;u dangos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi&apos;u gadael allan</translation>
    </message>
    <message>
        <source>Shown where the table lists them, and no others</source>
        <translation>Wedi&apos;u dangos lle mae&apos;r tabl yn eu rhestru, a dim eraill</translation>
    </message>
    <message>
        <source>Figure of demand</source>
        <translation>Ffigur galw</translation>
    </message>
    <message>
        <source>Numbers hidden in a public copy, below</source>
        <translation>Rhifau a guddir mewn copi cyhoeddus, o dan</translation>
    </message>
    <message>
        <source>Outcomes are placed by</source>
        <translation>Gosodir canlyniadau yn ôl</translation>
    </message>
    <message>
        <source>Their own date</source>
        <translation>Eu dyddiad eu hunain</translation>
    </message>
    <message>
        <source>The receipt of the complaint</source>
        <translation>Dyddiad derbyn y gŵyn</translation>
    </message>
    <message>
        <source>A table has no setting &quot;%1&quot; with the value &quot;%2&quot;.</source>
        <translation>Nid oes gan dabl osodiad &quot;%1&quot; â&apos;r gwerth &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>By the date received: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad derbyn: %1.</translation>
    </message>
    <message>
        <source>By the date of the response: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad yr ymateb: %1.</translation>
    </message>
    <message>
        <source>By the date of the outcome, otherwise of the response: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad y canlyniad, fel arall yr ymateb: %1.</translation>
    </message>
    <message>
        <source>By the date of the panel: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad y panel: %1.</translation>
    </message>
    <message>
        <source>By the date paid: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad y taliad: %1.</translation>
    </message>
    <message>
        <source>By the date of the Ombudsman&apos;s decision: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad penderfyniad yr Ombwdsmon: %1.</translation>
    </message>
    <message>
        <source>By the day on which it was due: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl y diwrnod yr oedd i fod i mewn: %1.</translation>
    </message>
    <message>
        <source>By the date of the reply: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad yr ateb: %1.</translation>
    </message>
    <message>
        <source>By the date of the panel&apos;s report: %1.</source>
        <comment>figures</comment>
        <translation>Yn ôl dyddiad adroddiad y panel: %1.</translation>
    </message>
    <message>
        <source>Rows of small numbers alone are, in a public copy,</source>
        <translation>Mae rhesi o niferoedd bach yn unig, mewn copi cyhoeddus,</translation>
    </message>
    <message>
        <source>Shown with their numbers hidden</source>
        <translation>Wedi&apos;u dangos gyda&apos;u niferoedd wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>Put together in one row of others</source>
        <translation>Wedi&apos;u rhoi ynghyd mewn un rhes o eraill</translation>
    </message>
</context>
<context>
    <name>redress::TableSheet</name>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Dalen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
</context>
<context>
    <name>redress::TableText</name>
    <message>
        <source>%1: %2</source>
        <comment>what a footnote tells of; its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Entered from published papers.</source>
        <translation>%1 Cofnodwyd o bapurau cyhoeddedig.</translation>
    </message>
</context>
<context>
    <name>redress::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>Find a table</source>
        <translation>Dod o hyd i dabl</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;sbonio</translation>
    </message>
    <message>
        <source>What the chosen number is (F4)</source>
        <translation>Beth yw&apos;r rhif a ddewiswyd (F4)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pïo</translation>
    </message>
    <message>
        <source>Copies the chosen figures, or the whole table, for a spreadsheet</source>
        <translation>Yn copïo&apos;r ffigurau a ddewiswyd, neu&apos;r tabl cyfan, ar gyfer taenlen</translation>
    </message>
    <message>
        <source>The chosen figures were copied, with their headings.</source>
        <translation>Copïwyd y ffigurau a ddewiswyd, gyda&apos;u penawdau.</translation>
    </message>
    <message>
        <source>The whole table was copied. Choose several figures to copy those alone.</source>
        <translation>Copïwyd y tabl cyfan. Dewiswch sawl ffigur i gopïo&apos;r rheini&apos;n unig.</translation>
    </message>
    <message>
        <source>&amp;Export this table...</source>
        <translation>&amp;Allforio&apos;r tabl hwn...</translation>
    </message>
    <message>
        <source>My tables</source>
        <translation>Fy nhablau</translation>
    </message>
    <message>
        <source>Shared tables</source>
        <translation>Tablau a rennir</translation>
    </message>
    <message>
        <source>Ne&amp;w table</source>
        <translation>Tab&amp;l newydd</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Tabl newydd</translation>
    </message>
    <message>
        <source>Build a table of your own</source>
        <translation>Adeiladu eich tabl eich hun</translation>
    </message>
    <message>
        <source>Cha&amp;nge</source>
        <translation>&amp;Newid</translation>
    </message>
    <message>
        <source>Change the chosen table</source>
        <translation>Newid y tabl a ddewiswyd</translation>
    </message>
    <message>
        <source>Change a &amp;copy of this table</source>
        <translation>&amp;Newid copi o&apos;r tabl hwn</translation>
    </message>
    <message>
        <source>C&amp;hange this table</source>
        <translation>&amp;Newid y tabl hwn</translation>
    </message>
    <message>
        <source>&amp;Rename ...</source>
        <translation>Ail&amp;enwi ...</translation>
    </message>
    <message>
        <source>&amp;Share with everyone</source>
        <translation>&amp;Rhannu â phawb</translation>
    </message>
    <message>
        <source>&amp;Keep to myself</source>
        <translation>Cadw i &amp;mi fy hun</translation>
    </message>
    <message>
        <source>&amp;Delete ...</source>
        <translation>&amp;Dileu ...</translation>
    </message>
    <message>
        <source>&amp;Save as ...</source>
        <translation>C&amp;adw fel ...</translation>
    </message>
    <message>
        <source>Saves the table as an Excel workbook or a CSV file</source>
        <translation>Yn cadw&apos;r tabl fel llyfr gwaith Excel neu ffeil CSV</translation>
    </message>
    <message>
        <source>The tables count what is recorded. Choose a table at the left, and above it the year, the quarter up to which it is filled, one directorate or all, and, if need be, the day as at which it is counted by the dates in the records, or the day on which it was known what is counted, by the history of changes. Restated, figures of closed services stand with those that took over. The public copy shows the table as it would be published, with small numbers hidden. Arrow keys go from figure to figure; Enter shows the cases behind one, those that count and the rest apart, and Enter there opens the case. F4 explains the figure, Ctrl+C copies what is chosen, Ctrl+P prints the table. New table, below the list, builds one of your own; Change takes a copy of the chosen one, or changes one that was saved.</source>
        <translation>Mae&apos;r tablau&apos;n cyfrif yr hyn a gofnodwyd. Dewiswch dabl ar y chwith, ac uwch ei ben y flwyddyn, y chwarter y mae wedi&apos;i lenwi hyd ato, un gyfarwyddiaeth neu&apos;r cyfan, ac, os oes angen, y diwrnod y cyfrifir ef fel yr oedd arno yn ôl y dyddiadau yn y cofnodion, neu&apos;r diwrnod yr oedd yr hyn a gyfrifir yn hysbys, yn ôl hanes y newidiadau. Wedi&apos;u hailddatgan, mae ffigurau gwasanaethau caeedig gyda&apos;r rhai a&apos;u cymerodd drosodd. Mae&apos;r copi cyhoeddus yn dangos y tabl fel y câi ei gyhoeddi, gyda rhifau bach wedi&apos;u cuddio. Mae&apos;r bysellau saeth yn mynd o ffigur i ffigur; mae Enter yn dangos yr achosion y tu ôl i un, y rhai sy&apos;n cyfrif a&apos;r gweddill ar wahân, ac mae Enter yno yn agor yr achos. Mae F4 yn esbonio&apos;r ffigur, Ctrl+C yn copïo&apos;r hyn a ddewiswyd, Ctrl+P yn argraffu&apos;r tabl. Mae Tabl newydd, o dan y rhestr, yn adeiladu eich tabl eich hun; mae Newid yn cymryd copi o&apos;r un a ddewiswyd, neu&apos;n newid un a gadwyd.</translation>
    </message>
    <message>
        <source>The table is not there any more. Choose another.</source>
        <translation>Nid yw&apos;r tabl yno mwyach. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This table comes with Redress; change a copy of it.</source>
        <translation>Daw&apos;r tabl hwn gyda Redress; newidiwch gopi ohono.</translation>
    </message>
    <message>
        <source>A list of figures or of words cannot be changed here.</source>
        <translation>Ni ellir newid rhestr o ffigurau neu o eiriau yma.</translation>
    </message>
    <message>
        <source>It is shared.</source>
        <translation>Mae wedi&apos;i rannu.</translation>
    </message>
    <message>
        <source>It is yours alone.</source>
        <translation>Chi yn unig sy&apos;n ei weld.</translation>
    </message>
    <message>
        <source>The table is not saved</source>
        <translation>Nid yw&apos;r tabl wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Save the table before the builder closes?</source>
        <translation>Cadw&apos;r tabl cyn i&apos;r adeiladwr gau?</translation>
    </message>
    <message>
        <source>The table cannot be saved as it is. %1</source>
        <translation>Ni ellir cadw&apos;r tabl fel y mae. %1</translation>
    </message>
    <message>
        <source>&amp;Save table</source>
        <translation>&amp;Cadw&apos;r tabl</translation>
    </message>
    <message>
        <source>&amp;Leave it unsaved</source>
        <translation>&amp;Gadael heb ei gadw</translation>
    </message>
    <message>
        <source>%1, {period}</source>
        <comment>name of a table</comment>
        <translation>%1, {period}</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was saved.</source>
        <translation>Cadwyd y tabl &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation>Ailenwi&apos;r tabl</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>The table is called &quot;%1&quot; now.</source>
        <translation>Enw&apos;r tabl bellach yw &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is yours alone now.</source>
        <translation>Chi yn unig sy&apos;n gweld y tabl &quot;%1&quot; bellach.</translation>
    </message>
    <message>
        <source>Everyone sees the table &quot;%1&quot; now.</source>
        <translation>Mae pawb yn gweld y tabl &quot;%1&quot; bellach.</translation>
    </message>
    <message>
        <source>Delete the table</source>
        <translation>Dileu&apos;r tabl</translation>
    </message>
    <message>
        <source>Delete the table &quot;%1&quot;? The cases stay as they are.</source>
        <translation>Dileu&apos;r tabl &quot;%1&quot;? Mae&apos;r achosion yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Delete the table &quot;%1&quot; for everyone? The cases stay as they are.</source>
        <translation>Dileu&apos;r tabl &quot;%1&quot; i bawb? Mae&apos;r achosion yn aros fel y maent.</translation>
    </message>
    <message>
        <source>&amp;Delete table</source>
        <translation>&amp;Dileu&apos;r tabl</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; was deleted.</source>
        <translation>Dilëwyd y tabl &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>redress::TakeBack</name>
    <message>
        <source>The case was changed again since. Nothing was taken back; change it in the case file instead.</source>
        <translation>Newidiwyd yr achos eto ers hynny. Ni thynnwyd dim yn ôl; newidiwch ef yn ffeil yr achos yn lle hynny.</translation>
    </message>
</context>
<context>
    <name>redress::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Stopping; the file stays as it was.</source>
        <translation>Wrthi&apos;n stopio; erys y ffeil fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>redress::TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>redress::TotalsCheck</name>
    <message>
        <source>quarter %1</source>
        <translation>chwarter %1</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>chwarter %1 o %2</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot;</source>
        <comment>48 outcomes in a table</comment>
        <translation>%1 yn &quot;%2&quot;</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Two tables tell the same number differently (%1): %2.</source>
        <translation>Mae dau dabl yn rhoi&apos;r un rhif yn wahanol (%1): %2.</translation>
    </message>
    <message>
        <source>Different complaints are counted under like headings (%1), and no note says so: %2.</source>
        <translation>Cyfrifir cwynion gwahanol o dan benawdau tebyg (%1), ac nid oes nodyn yn dweud hynny: %2.</translation>
    </message>
    <message>
        <source>A note beneath the table says so.</source>
        <translation>Mae nodyn o dan y tabl yn dweud hynny.</translation>
    </message>
    <message>
        <source>Different complaints are counted under like headings (%1): %2.</source>
        <translation>Cyfrifir cwynion gwahanol o dan benawdau tebyg (%1): %2.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Ffigur %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabl %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Table 3 (its title)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is called %1, but there is a %2.</source>
        <translation>Nid oes dim o&apos;r enw %1, ond mae %2 yn bod.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the number of %n: %2.</source>
        <translation>
            <numerusform>Rhoddir y rhif %1 i %n ohonynt: %2.</numerusform>
            <numerusform>Rhoddir y rhif %1 i %n ohonynt: %2.</numerusform>
            <numerusform>Rhoddir y rhif %1 i %n ohonynt: %2.</numerusform>
            <numerusform>Rhoddir y rhif %1 i %n ohonynt: %2.</numerusform>
            <numerusform>Rhoddir y rhif %1 i %n ohonynt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text speaks of %1, which is not there.</source>
        <translation>Mae&apos;r testun yn sôn am %1, nad yw yno.</translation>
    </message>
    <message>
        <source>The text speaks of %1 below, but it stands above.</source>
        <translation>Mae&apos;r testun yn sôn am %1 isod, ond mae uchod.</translation>
    </message>
    <message>
        <source>The text speaks of %1 above, but it stands below.</source>
        <translation>Mae&apos;r testun yn sôn am %1 uchod, ond mae isod.</translation>
    </message>
    <message>
        <source>%1 What stands there is %2.</source>
        <translation>%1 Yr hyn sydd yno yw %2.</translation>
    </message>
    <message>
        <source>There are no cases behind this: it is about what is printed.</source>
        <translation>Nid oes achosion y tu ôl i hyn: mae&apos;n ymwneud â&apos;r hyn a argreffir.</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>derbyniwyd %n</numerusform>
            <numerusform>derbyniwyd %n</numerusform>
            <numerusform>derbyniwyd %n</numerusform>
            <numerusform>derbyniwyd %n</numerusform>
            <numerusform>derbyniwyd %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by contact method</source>
        <translation>
            <numerusform>%n yn ôl dull cysylltu</numerusform>
            <numerusform>%n yn ôl dull cysylltu</numerusform>
            <numerusform>%n yn ôl dull cysylltu</numerusform>
            <numerusform>%n yn ôl dull cysylltu</numerusform>
            <numerusform>%n yn ôl dull cysylltu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by who complained</source>
        <translation>
            <numerusform>%n yn ôl pwy a gwynodd</numerusform>
            <numerusform>%n yn ôl pwy a gwynodd</numerusform>
            <numerusform>%n yn ôl pwy a gwynodd</numerusform>
            <numerusform>%n yn ôl pwy a gwynodd</numerusform>
            <numerusform>%n yn ôl pwy a gwynodd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responded to</source>
        <translation>
            <numerusform>atebwyd %n</numerusform>
            <numerusform>atebwyd %n</numerusform>
            <numerusform>atebwyd %n</numerusform>
            <numerusform>atebwyd %n</numerusform>
            <numerusform>atebwyd %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
            <numerusform>%n canlyniad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responded to, by the days taken</source>
        <translation>
            <numerusform>atebwyd %n, yn ôl y diwrnodau a gymerwyd</numerusform>
            <numerusform>atebwyd %n, yn ôl y diwrnodau a gymerwyd</numerusform>
            <numerusform>atebwyd %n, yn ôl y diwrnodau a gymerwyd</numerusform>
            <numerusform>atebwyd %n, yn ôl y diwrnodau a gymerwyd</numerusform>
            <numerusform>atebwyd %n, yn ôl y diwrnodau a gymerwyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) from which the sample was drawn</source>
        <translation>
            <numerusform>%n ymateb y tynnwyd yr hapsampl ohonynt</numerusform>
            <numerusform>%n ymateb y tynnwyd yr hapsampl ohono</numerusform>
            <numerusform>%n ymateb y tynnwyd yr hapsampl ohonynt</numerusform>
            <numerusform>%n ymateb y tynnwyd yr hapsampl ohonynt</numerusform>
            <numerusform>%n ymateb y tynnwyd yr hapsampl ohonynt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received by the Ombudsman</source>
        <translation>
            <numerusform>derbyniwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>derbyniwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>derbyniwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>derbyniwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>derbyniwyd %n gan yr Ombwdsmon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by the Ombudsman</source>
        <translation>
            <numerusform>penderfynwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>penderfynwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>penderfynwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>penderfynwyd %n gan yr Ombwdsmon</numerusform>
            <numerusform>penderfynwyd %n gan yr Ombwdsmon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; of %3 is printed as %4; %5 is %6.</source>
        <translation>%1: argreffir &quot;%2&quot; o %3 fel %4; %5 yw %6.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; of %3 is printed as %4, which no whole number of %5 is: %6 is %7, %8 is %9.</source>
        <translation>%1: argreffir &quot;%2&quot; o %3 fel %4, nad yw&apos;n ganran o unrhyw rif cyfan o %5: %6 yw %7, %8 yw %9.</translation>
    </message>
    <message>
        <source>%1 is %2 and with it %3</source>
        <translation>%1 yw %2 a chydag ef %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; leaves out &quot;%3&quot;. %4.</source>
        <translation>%1: mae &quot;%2&quot; yn gadael &quot;%3&quot; allan. %4.</translation>
    </message>
    <message>
        <source>%1: the columns of &quot;%2&quot; add to %3; the total printed is %4.</source>
        <translation>%1: mae colofnau &quot;%2&quot; yn adio i %3; y cyfanswm a argraffwyd yw %4.</translation>
    </message>
    <message>
        <source>%1: the rows of &quot;%2&quot; add to %3; the total printed is %4.</source>
        <translation>%1: mae rhesi &quot;%2&quot; yn adio i %3; y cyfanswm a argraffwyd yw %4.</translation>
    </message>
    <message>
        <source>%1 So the table has %2 in all, not %3.</source>
        <translation>%1 Felly mae gan y tabl %2 i gyd, nid %3.</translation>
    </message>
    <message>
        <source>%1: two columns, %2 and %3, are both headed &quot;%4&quot;. The second stands where quarter %5 would.</source>
        <translation>%1: mae gan ddwy golofn, %2 a %3, y pennawd &quot;%4&quot;. Mae&apos;r ail lle byddai chwarter %5.</translation>
    </message>
    <message>
        <source>%1: two columns, %2 and %3, are both headed &quot;%4&quot;.</source>
        <translation>%1: mae gan ddwy golofn, %2 a %3, y pennawd &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colofn %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, rhes %2, colofn %3</translation>
    </message>
    <message>
        <source>Rows do not add</source>
        <translation>Nid yw&apos;r rhesi&apos;n adio</translation>
    </message>
    <message>
        <source>Columns do not add</source>
        <translation>Nid yw&apos;r colofnau&apos;n adio</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Canran</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Tables disagree</source>
        <translation>Tablau&apos;n anghytuno</translation>
    </message>
    <message>
        <source>Different populations</source>
        <translation>Poblogaethau gwahanol</translation>
    </message>
    <message>
        <source>Definition of a rate</source>
        <translation>Diffiniad cyfradd</translation>
    </message>
    <message>
        <source>Table numbers</source>
        <translation>Rhifau tablau</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>There is no table in this text: a table has its headings in a line, and rows that begin with a name and go on with numbers, separated by tabs or commas.</source>
        <translation>Nid oes tabl yn y testun hwn: mae gan dabl ei benawdau mewn llinell, a rhesi sy&apos;n dechrau ag enw ac yn parhau â rhifau, wedi&apos;u gwahanu gan dabiau neu gomâu.</translation>
    </message>
</context>
<context>
    <name>redress::TotalsPane</name>
    <message>
        <source>%1: %2</source>
        <comment>a report, a place in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check &amp;printed tables...</source>
        <translation>Gwirio tablau &amp;printiedig...</translation>
    </message>
    <message>
        <source>Tables from a paper or a spreadsheet, held against those made here</source>
        <translation>Tablau o bapur neu daenlen, wedi&apos;u cymharu â&apos;r rhai a wnaed yma</translation>
    </message>
    <message>
        <source>&amp;Leave printed tables out</source>
        <translation>Gada&amp;el tablau printiedig allan</translation>
    </message>
    <message>
        <source>&amp;Show the table</source>
        <translation>Da&amp;ngos y tabl</translation>
    </message>
    <message>
        <source>E&amp;xplain...</source>
        <translation>E&amp;sbonio...</translation>
    </message>
    <message>
        <source>Says why the chosen line is right as it is</source>
        <translation>Yn dweud pam y mae&apos;r llinell a ddewiswyd yn gywir fel y mae</translation>
    </message>
    <message>
        <source>What the tables say</source>
        <translation>Yr hyn y mae&apos;r tablau&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Esbonnir gan</translation>
    </message>
    <message>
        <source>Holding the tables against each other ...</source>
        <translation>Wrthi&apos;n cymharu&apos;r tablau â&apos;i gilydd ...</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabl</numerusform>
            <numerusform>%n tabl</numerusform>
            <numerusform>%n tabl</numerusform>
            <numerusform>%n tabl</numerusform>
            <numerusform>%n tabl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to quarter %2 go together.</source>
        <translation>Mae %1 hyd at chwarter %2 yn mynd gyda&apos;i gilydd.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1</source>
        <translation>
            <numerusform>%n canfyddiad yn %1</numerusform>
            <numerusform>%n canfyddiad yn %1</numerusform>
            <numerusform>%n canfyddiad yn %1</numerusform>
            <numerusform>%n canfyddiad yn %1</numerusform>
            <numerusform>%n canfyddiad yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Explain a finding</source>
        <translation>Esbonio canfyddiad</translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation>Pam y mae&apos;n gywir fel y mae?</translation>
    </message>
    <message>
        <source>Why is it right as it is? The note is printed beneath the tables, also in a public copy.</source>
        <translation>Pam y mae&apos;n gywir fel y mae? Argreffir y nodyn o dan y tablau, hefyd mewn copi cyhoeddus.</translation>
    </message>
    <message>
        <source>The finding is explained.</source>
        <translation>Esboniwyd y canfyddiad.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n canfyddiad</numerusform>
            <numerusform>%n canfyddiad</numerusform>
            <numerusform>%n canfyddiad</numerusform>
            <numerusform>%n canfyddiad</numerusform>
            <numerusform>%n canfyddiad</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in these tables at which a reader would stumble.</source>
        <translation>Nid oes dim yn y tablau hyn a fyddai&apos;n baglu darllenydd.</translation>
    </message>
    <message>
        <source>The printed tables were taken away.</source>
        <translation>Tynnwyd y tablau printiedig i ffwrdd.</translation>
    </message>
    <message>
        <source>%1 The printed tables are left aside: %2</source>
        <comment>state, fault</comment>
        <translation>%1 Gadewir y tablau printiedig o&apos;r neilltu: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them printed; the file is read only, so they are not kept.</source>
        <translation>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu; darllen yn unig yw&apos;r ffeil, felly ni chânt eu cadw.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;i argraffu; darllen yn unig yw&apos;r ffeil, felly ni chaiff ei gadw.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu; darllen yn unig yw&apos;r ffeil, felly ni chânt eu cadw.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu; darllen yn unig yw&apos;r ffeil, felly ni chânt eu cadw.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu; darllen yn unig yw&apos;r ffeil, felly ni chânt eu cadw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them printed, and kept for this quarter.</source>
        <translation>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu, a&apos;u cadw ar gyfer y chwarter hwn.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;i argraffu, a&apos;i gadw ar gyfer y chwarter hwn.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu, a&apos;u cadw ar gyfer y chwarter hwn.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu, a&apos;u cadw ar gyfer y chwarter hwn.</numerusform>
            <numerusform>%1 Mae %n ohonynt wedi&apos;u hargraffu, a&apos;u cadw ar gyfer y chwarter hwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 in the first number alone, %3 in the second alone.</source>
        <comment>a finding, a count, a count</comment>
        <translation>%1 %2 yn y rhif cyntaf yn unig, %3 yn yr ail yn unig.</translation>
    </message>
    <message>
        <source>The printed tables are kept for %1.</source>
        <translation>Cedwir y tablau printiedig ar gyfer %1.</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>Cadw&apos;r canfyddiadau</translation>
    </message>
    <message>
        <source>Totals check</source>
        <translation>Gwirio cyfansymiau</translation>
    </message>
    <message>
        <source>The reports are still being read.</source>
        <translation>Mae&apos;r adroddiadau&apos;n dal i gael eu darllen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of the tables, of the reports</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>redress::Trend</name>
    <message>
        <source>%1: %2</source>
        <comment>a dimension and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message numerus="yes">
        <source>%1 by quarter and %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 yn ôl chwarter a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter a %2, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by quarter, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 yn ôl chwarter, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by year, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 yn ôl blwyddyn, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2, {period}</source>
        <comment>a measure by its parts</comment>
        <translation>%1 yn ôl %2, {period}</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 yn ôl %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl %2, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by quarter and %2, {period}</source>
        <translation>%1 yn ôl chwarter a %2, {period}</translation>
    </message>
    <message numerus="yes">
        <source>%1 by year and %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 yn ôl blwyddyn a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn a %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn a %2, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by quarter, share of each %2, {period}</source>
        <translation>%1 yn ôl chwarter, cyfran pob %2, {period}</translation>
    </message>
    <message numerus="yes">
        <source>%1 by year, share of each %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 yn ôl blwyddyn, cyfran pob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, cyfran pob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, cyfran pob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, cyfran pob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl blwyddyn, cyfran pob %2, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, each year across its quarters, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1, pob blwyddyn ar draws ei chwarteri, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1, pob blwyddyn ar draws ei chwarteri, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1, pob blwyddyn ar draws ei chwarteri, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1, pob blwyddyn ar draws ei chwarteri, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1, pob blwyddyn ar draws ei chwarteri, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by quarter, a chart for each %2, %n year(s) to {year}</source>
        <translation>
            <numerusform>%1 yn ôl chwarter, siart i bob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, siart i bob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, siart i bob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, siart i bob %2, %n blwyddyn hyd at {year}</numerusform>
            <numerusform>%1 yn ôl chwarter, siart i bob %2, %n blwyddyn hyd at {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesur</translation>
    </message>
    <message>
        <source>A trend shows 1 to %1 years.</source>
        <translation>Mae tuedd yn dangos 1 i %1 o flynyddoedd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a line for each year and cannot be split as well. Leave the split out, or choose small charts.</source>
        <translation>Mae gan &quot;%1&quot; linell i bob blwyddyn ac ni ellir ei rannu hefyd. Gadewch y rhaniad allan, neu dewiswch siartiau bach.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows parts: say by what the figures are split.</source>
        <translation>Mae &quot;%1&quot; yn dangos rhannau: nodwch yn ôl beth y rhennir y ffigurau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be split by &quot;%2&quot;.</source>
        <translation>Ni ellir rhannu &quot;%1&quot; yn ôl &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The parts of &quot;%1&quot; do not add up, so they cannot be stacked. Choose bars or lines.</source>
        <translation>Nid yw rhannau &quot;%1&quot; yn adio, felly ni ellir eu pentyrru. Dewiswch farrau neu linellau.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Lines over quarters</source>
        <translation>Llinellau dros chwarteri</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barrau</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barrau pentyrrog</translation>
    </message>
    <message>
        <source>Stacked to 100%</source>
        <translation>Pentyrrog hyd at 100%</translation>
    </message>
    <message>
        <source>Year over year</source>
        <translation>Blwyddyn ar flwyddyn</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Siartiau bach</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a chart shows, and its filters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The trend cannot be read: %1 is missing or not known.</source>
        <translation>Ni ellir darllen y duedd: mae %1 ar goll neu&apos;n anhysbys.</translation>
    </message>
</context>
<context>
    <name>redress::TrendBar</name>
    <message>
        <source>For me alone</source>
        <translation>I mi yn unig</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesur</translation>
    </message>
    <message>
        <source>Sho&amp;wn as</source>
        <translation>Da&amp;ngos fel</translation>
    </message>
    <message>
        <source>Spl&amp;it by</source>
        <translation>R&amp;hannu yn ôl</translation>
    </message>
    <message>
        <source>Yea&amp;rs</source>
        <translation>B&amp;lynyddoedd</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message>
        <source>&amp;Largest</source>
        <translation>Mw&amp;yaf</translation>
    </message>
    <message>
        <source>So many of the largest; the others are put together</source>
        <translation>Cynifer â hyn o&apos;r rhai mwyaf; rhoddir y lleill gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>&amp;Only ...</source>
        <translation>D&amp;im ond ...</translation>
    </message>
    <message>
        <source>Only some cases</source>
        <translation>Rhai achosion yn unig</translation>
    </message>
    <message>
        <source>Counts only cases of one kind, service, outcome ...</source>
        <translation>Dim ond yn cyfrif achosion o un math, gwasanaeth, canlyniad ...</translation>
    </message>
    <message>
        <source>Save trend ...</source>
        <translation>Cadw&apos;r duedd ...</translation>
    </message>
    <message>
        <source>Keeps the trend in the case file under a name (Ctrl+S)</source>
        <translation>Yn cadw&apos;r duedd yn y ffeil achosion o dan enw (Ctrl+S)</translation>
    </message>
    <message>
        <source>Delete trend</source>
        <translation>Dileu&apos;r duedd</translation>
    </message>
    <message>
        <source>Nobody else finds the trend in the list</source>
        <translation>Nid oes neb arall yn gweld y duedd yn y rhestr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a dimension and its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Tynnu %1</translation>
    </message>
</context>
<context>
    <name>redress::TrendsPage</name>
    <message>
        <source>Quarter by quarter</source>
        <translation>Fesul chwarter</translation>
    </message>
    <message>
        <source>Year over year</source>
        <translation>Blwyddyn ar flwyddyn</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tueddiadau</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Siartiau</translation>
    </message>
    <message>
        <source>Find a chart</source>
        <translation>Dod o hyd i siart</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;sbonio</translation>
    </message>
    <message>
        <source>What the chosen number is (F4)</source>
        <translation>Beth yw&apos;r rhif a ddewiswyd (F4)</translation>
    </message>
    <message>
        <source>Co&amp;py picture</source>
        <translation>Co&amp;pïo&apos;r llun</translation>
    </message>
    <message>
        <source>Copies the chart as a picture</source>
        <translation>Yn copïo&apos;r siart fel llun</translation>
    </message>
    <message>
        <source>Saves the chart as a picture, or its figures</source>
        <translation>Yn cadw&apos;r siart fel llun, neu ei ffigurau</translation>
    </message>
    <message>
        <source>&amp;PNG picture...</source>
        <translation>Llun &amp;PNG...</translation>
    </message>
    <message>
        <source>&amp;SVG drawing...</source>
        <translation>Lluniad &amp;SVG...</translation>
    </message>
    <message>
        <source>P&amp;DF...</source>
        <translation>P&amp;DF...</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Ni ellid gwneud y llun.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Lluniau PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Lluniadau SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Cadw&apos;r siart</translation>
    </message>
    <message>
        <source>The chart was copied as a picture.</source>
        <translation>Copïwyd y siart fel llun.</translation>
    </message>
    <message>
        <source>&amp;Save as ...</source>
        <translation>C&amp;adw fel ...</translation>
    </message>
    <message>
        <source>Sav&amp;e the chart as a picture...</source>
        <translation>Cad&amp;w&apos;r siart fel llun...</translation>
    </message>
    <message>
        <source>Chart and figures</source>
        <translation>Siart a ffigurau</translation>
    </message>
    <message>
        <source>Save the trend</source>
        <translation>Cadw&apos;r duedd</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>E&amp;nw</translation>
    </message>
    <message>
        <source>The trend &quot;%1&quot; was saved.</source>
        <translation>Cadwyd y duedd &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Delete the trend?</source>
        <translation>Dileu&apos;r duedd?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; will be gone from the list. No case is changed.</source>
        <translation>Bydd &quot;%1&quot; yn diflannu o&apos;r rhestr. Ni newidir yr un achos.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Ei &amp;gadw</translation>
    </message>
    <message>
        <source>The trend &quot;%1&quot; was deleted.</source>
        <translation>Dilëwyd y duedd &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Graphs of published reports</source>
        <translation>Graffiau adroddiadau cyhoeddedig</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Siartiau bach</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eich rhai chi</translation>
    </message>
    <message>
        <source>A trend that you make</source>
        <translation>Tuedd o&apos;ch gwaith chi</translation>
    </message>
    <message>
        <source>Ma&amp;ke a trend</source>
        <translation>C&amp;reu tuedd</translation>
    </message>
    <message>
        <source>Any measure over quarters and years, split by anything that is recorded</source>
        <translation>Unrhyw fesur dros chwarteri a blynyddoedd, wedi&apos;i rannu yn ôl unrhyw beth a gofnodir</translation>
    </message>
    <message>
        <source>I&amp;n grey</source>
        <translation>M&amp;ewn llwyd</translation>
    </message>
    <message>
        <source>Shows the chart as it comes out of a printer without colours</source>
        <translation>Yn dangos y siart fel y daw o argraffydd heb liwiau</translation>
    </message>
    <message>
        <source>&amp;Figures (Excel, CSV)...</source>
        <translation>&amp;Ffigurau (Excel, CSV)...</translation>
    </message>
    <message>
        <source>Tab goes to the figures; Enter opens the cases</source>
        <translation>Mae Tab yn mynd i&apos;r ffigurau; mae Enter yn agor yr achosion</translation>
    </message>
    <message>
        <source>The charts show figures over quarters and years, with the figures themselves beneath. Choose a chart at the left, and above it the year and the directorate. Arrow keys go from value to value, in the chart and in the figures alike; Enter or a click shows the cases behind one. Open markers and italics are figures from published papers, which have no cases here. What is missing is a gap, never a nought, and so is what the public copy hides. F4 explains a figure, Ctrl+P prints the chart with its figures. &quot;Make a trend&quot; draws any measure as lines, bars, stacked bars, year over year, or a small chart for each service.</source>
        <translation>Mae&apos;r siartiau&apos;n dangos ffigurau dros chwarteri a blynyddoedd, gyda&apos;r ffigurau eu hunain oddi tanynt. Dewiswch siart ar y chwith, ac uwch ei ben y flwyddyn a&apos;r gyfarwyddiaeth. Mae&apos;r bysellau saeth yn mynd o werth i werth, yn y siart ac yn y ffigurau fel ei gilydd; mae Enter neu glic yn dangos yr achosion y tu ôl i un. Ffigurau o bapurau cyhoeddedig, heb achosion yma, yw marciau agored a llythrennau italig. Bwlch yw&apos;r hyn sydd ar goll, byth sero, ac felly hefyd yr hyn y mae&apos;r copi cyhoeddus yn ei guddio. Mae F4 yn esbonio ffigur, Ctrl+P yn argraffu&apos;r siart gyda&apos;i ffigurau. Mae &quot;Creu tuedd&quot; yn llunio unrhyw fesur fel llinellau, barrau, barrau pentyrrog, blwyddyn ar flwyddyn, neu siart bach i bob gwasanaeth.</translation>
    </message>
    <message>
        <source>There is no such chart.</source>
        <translation>Nid oes siart o&apos;r fath.</translation>
    </message>
</context>
<context>
    <name>redress::Triage</name>
    <message>
        <source>Say what was decided.</source>
        <translation>Dywedwch beth a benderfynwyd.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dywedwch pam.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Dywedwch pwy a benderfynodd.</translation>
    </message>
    <message>
        <source>Give the day of the decision.</source>
        <translation>Rhowch ddiwrnod y penderfyniad.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Give today or an earlier day.</source>
        <translation>Nid yw %1 wedi dod eto. Rhowch heddiw neu ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>%1 lies before the case was received, on %2.</source>
        <translation>Mae %1 cyn i&apos;r achos ddod i law, ar %2.</translation>
    </message>
    <message>
        <source>Safeguarding comes before the complaint: say whom you have told.</source>
        <translation>Daw diogelu cyn y gŵyn: dywedwch wrth bwy y dywedoch.</translation>
    </message>
    <message>
        <source>Say as whom the complainant is eligible.</source>
        <translation>Dywedwch fel pwy y mae&apos;r achwynydd yn gymwys.</translation>
    </message>
    <message>
        <source>The statutory procedure is for those of the list.</source>
        <translation>Mae&apos;r weithdrefn statudol ar gyfer y rhai ar y rhestr.</translation>
    </message>
    <message>
        <source>Say what the complaint is about.</source>
        <translation>Dywedwch am beth mae&apos;r gŵyn.</translation>
    </message>
    <message>
        <source>This is no subject of the statutory procedure. Its route: %1</source>
        <translation>Nid yw hyn yn bwnc i&apos;r weithdrefn statudol. Ei lwybr: %1</translation>
    </message>
    <message>
        <source>%1 lies after the complaint was received, on %2.</source>
        <translation>Mae %1 ar ôl i&apos;r gŵyn ddod i law, ar %2.</translation>
    </message>
    <message>
        <source>More than twelve months lie between. Say whether it is considered: could it be expected earlier, and can it still be looked into effectively and fairly?</source>
        <translation>Mae mwy na deuddeg mis rhyngddynt. Dywedwch a gaiff ei hystyried: a ellid bod wedi&apos;i disgwyl yn gynharach, ac a ellir edrych arni o hyd yn effeithiol ac yn deg?</translation>
    </message>
    <message>
        <source>Give the day on which to look whether the proceedings are over.</source>
        <translation>Rhowch y diwrnod i edrych a yw&apos;r achosion cyfreithiol ar ben.</translation>
    </message>
    <message>
        <source>%1 lies before the decision.</source>
        <translation>Mae %1 cyn y penderfyniad.</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3. Another decision needs a reason, and both stay in the history.</source>
        <translation>Penderfynodd %1 ar %2: %3. Mae angen rheswm dros benderfyniad arall, ac mae&apos;r ddau&apos;n aros yn yr hanes.</translation>
    </message>
    <message>
        <source>The statutory procedure has begun. The Ombudsman expects all of its stages.</source>
        <translation>Mae&apos;r weithdrefn statudol wedi dechrau. Mae&apos;r Ombwdsmon yn disgwyl ei holl gamau.</translation>
    </message>
    <message>
        <source>A case with stages stays a complaint. Record the other matter as a new contact.</source>
        <translation>Mae achos â chamau yn aros yn gŵyn. Cofnodwch y mater arall fel cyswllt newydd.</translation>
    </message>
    <message>
        <source>Somebody else has decided meanwhile. Nothing was saved; look at it as it is now, and try again.</source>
        <translation>Mae rhywun arall wedi penderfynu yn y cyfamser. Ni chadwyd dim; edrychwch arno fel y mae nawr, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Children&apos;s statutory procedure</source>
        <translation>Gweithdrefn statudol plant</translation>
    </message>
    <message>
        <source>Corporate procedure</source>
        <translation>Gweithdrefn gorfforaethol</translation>
    </message>
    <message>
        <source>Adult social care procedure</source>
        <translation>Gweithdrefn gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>To the Ombudsman</source>
        <translation>At yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Enquiry of an elected member</source>
        <translation>Ymholiad aelod etholedig</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Another route</source>
        <translation>Llwybr arall</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nis derbyniwyd</translation>
    </message>
    <message>
        <source>Put right at once, before the procedure</source>
        <translation>Unionwyd ar unwaith, cyn y weithdrefn</translation>
    </message>
    <message>
        <source>Child or young person, looked after or in need</source>
        <translation>Plentyn neu berson ifanc, sy&apos;n derbyn gofal neu mewn angen</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Other person with parental responsibility</source>
        <translation>Person arall â chyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Foster carer of the authority</source>
        <translation>Gofalwr maeth yr awdurdod</translation>
    </message>
    <message>
        <source>Care leaver</source>
        <translation>Person sy&apos;n gadael gofal</translation>
    </message>
    <message>
        <source>Special guardian, child under such an order, or its parent</source>
        <translation>Gwarcheidwad arbennig, plentyn o dan orchymyn o&apos;r fath, neu ei riant</translation>
    </message>
    <message>
        <source>Applicant for an assessment of special guardianship support</source>
        <translation>Ymgeisydd am asesiad o gymorth gwarcheidiaeth arbennig</translation>
    </message>
    <message>
        <source>Child who may be adopted, its parents and guardians</source>
        <translation>Plentyn y gellir ei fabwysiadu, ei rieni a&apos;i warcheidwaid</translation>
    </message>
    <message>
        <source>Prospective adopter</source>
        <translation>Darpar fabwysiadwr</translation>
    </message>
    <message>
        <source>Person to whom adoption support extends</source>
        <translation>Person y mae cymorth mabwysiadu&apos;n ymestyn iddo</translation>
    </message>
    <message>
        <source>Adopted person, adoptive or birth parent, former guardian</source>
        <translation>Person mabwysiedig, rhiant mabwysiadol neu fiolegol, cyn-warcheidwad</translation>
    </message>
    <message>
        <source>Other person with sufficient interest in the child&apos;s welfare</source>
        <translation>Person arall â budd digonol yn lles y plentyn</translation>
    </message>
    <message>
        <source>Nobody of the list</source>
        <translation>Neb ar y rhestr</translation>
    </message>
    <message>
        <source>Part 3: support, accommodation, looked after children, care leavers</source>
        <translation>Rhan 3: cymorth, llety, plant sy&apos;n derbyn gofal, pobl sy&apos;n gadael gofal</translation>
    </message>
    <message>
        <source>Parts 4 and 5: care, contact, supervision, emergency protection</source>
        <translation>Rhannau 4 a 5: gofal, cyswllt, goruchwyliaeth, amddiffyn brys</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Mabwysiadu</translation>
    </message>
    <message>
        <source>Special guardianship support</source>
        <translation>Cymorth gwarcheidiaeth arbennig</translation>
    </message>
    <message>
        <source>Child protection, or a report for a court</source>
        <translation>Amddiffyn plant, neu adroddiad i lys</translation>
    </message>
    <message>
        <source>Decision of a child protection conference</source>
        <translation>Penderfyniad cynhadledd amddiffyn plant</translation>
    </message>
    <message>
        <source>What a court has decided or is deciding</source>
        <translation>Yr hyn y mae llys wedi&apos;i benderfynu neu&apos;n ei benderfynu</translation>
    </message>
    <message>
        <source>Discipline of staff</source>
        <translation>Disgyblu staff</translation>
    </message>
    <message>
        <source>Claim for damages</source>
        <translation>Hawliad am iawndal</translation>
    </message>
    <message>
        <source>Content of an education, health and care plan</source>
        <translation>Cynnwys cynllun addysg, iechyd a gofal</translation>
    </message>
    <message>
        <source>A school</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>A crime</source>
        <translation>Trosedd</translation>
    </message>
    <message>
        <source>A risk of harm to a child</source>
        <translation>Risg o niwed i blentyn</translation>
    </message>
    <message>
        <source>Allegation against somebody who works with children</source>
        <translation>Honiad yn erbyn rhywun sy&apos;n gweithio gyda phlant</translation>
    </message>
    <message>
        <source>Adult social care</source>
        <translation>Gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>Data protection or freedom of information</source>
        <translation>Diogelu data neu ryddid gwybodaeth</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Dienw</translation>
    </message>
    <message>
        <source>Considered at all stages already</source>
        <translation>Wedi&apos;i ystyried ym mhob cam eisoes</translation>
    </message>
    <message>
        <source>Another service of the council</source>
        <translation>Gwasanaeth arall y cyngor</translation>
    </message>
    <message>
        <source>The corporate procedure.</source>
        <translation>Y weithdrefn gorfforaethol.</translation>
    </message>
    <message>
        <source>The appeal of the safeguarding partnership against conferences.</source>
        <translation>Apêl y bartneriaeth ddiogelu yn erbyn cynadleddau.</translation>
    </message>
    <message>
        <source>The court: explain and close, or consider the rest alone.</source>
        <translation>Y llys: eglurwch a chaewch, neu ystyriwch y gweddill ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Human resources.</source>
        <translation>Adnoddau dynol.</translation>
    </message>
    <message>
        <source>Insurance and legal services.</source>
        <translation>Gwasanaethau yswiriant a chyfreithiol.</translation>
    </message>
    <message>
        <source>The tribunal for special educational needs.</source>
        <translation>Y tribiwnlys anghenion addysgol arbennig.</translation>
    </message>
    <message>
        <source>The procedure of the school.</source>
        <translation>Gweithdrefn yr ysgol.</translation>
    </message>
    <message>
        <source>The police.</source>
        <translation>Yr heddlu.</translation>
    </message>
    <message>
        <source>The safeguarding hub, at once: it comes before the complaint.</source>
        <translation>Yr hwb diogelu, ar unwaith: daw cyn y gŵyn.</translation>
    </message>
    <message>
        <source>The designated officer for allegations, at once.</source>
        <translation>Y swyddog dynodedig ar gyfer honiadau, ar unwaith.</translation>
    </message>
    <message>
        <source>The procedure for adult social care.</source>
        <translation>Y weithdrefn gofal cymdeithasol i oedolion.</translation>
    </message>
    <message>
        <source>The process for information rights, then the Commissioner.</source>
        <translation>Y broses hawliau gwybodaeth, yna&apos;r Comisiynydd.</translation>
    </message>
    <message>
        <source>Recorded, and passed to the service.</source>
        <translation>Wedi&apos;i gofnodi, a&apos;i drosglwyddo i&apos;r gwasanaeth.</translation>
    </message>
    <message>
        <source>It is not opened again; the Ombudsman may be asked.</source>
        <translation>Nis agorir eto; gellir gofyn i&apos;r Ombwdsmon.</translation>
    </message>
</context>
<context>
    <name>redress::TriageDialog</name>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Brysbennu</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Cofnodi&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>Somebody may come to &amp;harm</source>
        <translation>Gall rhywun gael &amp;niwed</translation>
    </message>
    <message>
        <source>The two tests</source>
        <translation>Y ddau brawf</translation>
    </message>
    <message>
        <source>&amp;Who complains</source>
        <translation>&amp;Pwy sy&apos;n cwyno</translation>
    </message>
    <message>
        <source>Wha&amp;t about</source>
        <translation>Am be&amp;th</translation>
    </message>
    <message>
        <source>Twelve months and proceedings</source>
        <translation>Deuddeg mis ac achosion cyfreithiol</translation>
    </message>
    <message>
        <source>&amp;Grounds arose on</source>
        <translation>Cododd y &amp;seiliau ar</translation>
    </message>
    <message>
        <source>Considered a&amp;ll the same?</source>
        <translation>A ystyriwyd serch &amp;hynny?</translation>
    </message>
    <message>
        <source>Concurrent &amp;proceedings</source>
        <translation>&amp;Achosion cyfreithiol cydamserol</translation>
    </message>
    <message>
        <source>Court, tribunal, disciplinary or criminal, that the complaint might prejudice.</source>
        <translation>Llys, tribiwnlys, disgyblaethol neu droseddol, y gallai&apos;r gŵyn eu niweidio.</translation>
    </message>
    <message>
        <source>Loo&amp;k again on</source>
        <translation>Edrych &amp;eto ar</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Y penderfyniad</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Pen&amp;derfyniad</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Pa&amp;m</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Penderfynwyd &amp;gan</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Penderfynwyd a&amp;r</translation>
    </message>
    <message>
        <source>Why all the &amp;same</source>
        <translation>Pam serch &amp;hynny</translation>
    </message>
    <message>
        <source>Its route: %1</source>
        <translation>Ei lwybr: %1</translation>
    </message>
    <message>
        <source>Say why it is so all the same: the reason stands in the history.</source>
        <translation>Dywedwch pam y mae felly serch hynny: saif y rheswm yn yr hanes.</translation>
    </message>
    <message>
        <source>Triage: %1</source>
        <comment>what was decided</comment>
        <translation>Brysbennu: %1</translation>
    </message>
    <message>
        <source>triage of %1</source>
        <comment>after Undo</comment>
        <translation>brysbennu %1</translation>
    </message>
    <message>
        <source>Took back the triage of %1</source>
        <translation>Tynnwyd brysbennu %1 yn ôl</translation>
    </message>
</context>
<context>
    <name>redress::TypedFields</name>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
</context>
<context>
    <name>redress::TypedTableDialog</name>
    <message>
        <source>Check printed tables</source>
        <translation>Gwirio tablau printiedig</translation>
    </message>
    <message>
        <source>&amp;Tables, copied from a spreadsheet or typed with commas between the cells. Each begins with its title, then its headings; a blank line parts two tables. A row &quot;...&quot; stands for rows that are not given.</source>
        <translation>&amp;Tablau, wedi&apos;u copïo o daenlen neu wedi&apos;u teipio â chomâu rhwng y celloedd. Mae pob un yn dechrau â&apos;i deitl, yna ei benawdau; mae llinell wag yn gwahanu dau dabl. Mae rhes &quot;...&quot; yn cynrychioli rhesi na roddir.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>&amp;Check these tables</source>
        <translation>&amp;Gwirio&apos;r tablau hyn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>redress::WhyDialog</name>
    <message>
        <source>Why this day?</source>
        <translation>Pam y dyddiad hwn?</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <comment>a case and its day</comment>
        <translation>%1: erbyn %2</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copïo fel testun</translation>
    </message>
</context>
<context>
    <name>redress::WhyThisDay</name>
    <message>
        <source>There is no day to keep here.</source>
        <translation>Nid oes dyddiad i&apos;w gadw yma.</translation>
    </message>
    <message>
        <source>the Ombudsman&apos;s case was received</source>
        <translation>derbyniwyd achos yr Ombwdsmon</translation>
    </message>
    <message>
        <source>the day by which the Ombudsman asked for a reply</source>
        <translation>y dyddiad erbyn pryd y gofynnodd yr Ombwdsmon am ateb</translation>
    </message>
    <message>
        <source>the finding that led to the action</source>
        <translation>y canfyddiad a arweiniodd at y cam gweithredu</translation>
    </message>
    <message>
        <source>the day that was set for the action</source>
        <translation>y dyddiad a osodwyd ar gyfer y cam gweithredu</translation>
    </message>
    <message>
        <source>the response was sent</source>
        <translation>anfonwyd yr ymateb</translation>
    </message>
    <message>
        <source>the last day to ask for the next stage, by the window of the procedure in working days</source>
        <translation>y diwrnod olaf i ofyn am y cam nesaf, yn ôl ffenestr y weithdrefn mewn diwrnodau gwaith</translation>
    </message>
</context>
<context>
    <name>redress::WordStep</name>
    <message>
        <source>No column takes words from a list: there is nothing to translate.</source>
        <translation>Nid oes unrhyw golofn yn cymryd geiriau o restr: nid oes dim i&apos;w gyfieithu.</translation>
    </message>
    <message>
        <source>Reading the words of the file ...</source>
        <translation>Wrthi&apos;n darllen geiriau&apos;r ffeil ...</translation>
    </message>
    <message>
        <source>Say what each word of the file means. What is understood as it stands is chosen already; what only seems likely is proposed.</source>
        <translation>Nodwch ystyr pob gair yn y ffeil. Dewiswyd eisoes yr hyn a ddeellir fel y mae; cynigir yr hyn sydd ond yn ymddangos yn debygol.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>our column, their column</comment>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>%1 in %2 means</source>
        <translation>Ystyr %1 yn %2</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei nodi eto</translation>
    </message>
    <message>
        <source>As if it were blank</source>
        <translation>Fel petai&apos;n wag</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n row(s))</source>
        <translation>
            <numerusform>%1  (%n rhes)</numerusform>
            <numerusform>%1  (%n rhes)</numerusform>
            <numerusform>%1  (%n rhes)</numerusform>
            <numerusform>%1  (%n rhes)</numerusform>
            <numerusform>%1  (%n rhes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The column is blank throughout.</source>
        <translation>Mae&apos;r golofn yn wag drwyddi.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Y geiriau</translation>
    </message>
</context>
<context>
    <name>redress::WorkDetails</name>
    <message>
        <source>Details of the chosen item</source>
        <translation>Manylion yr eitem a ddewiswyd</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Pam y dyddiad hwn</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Newidiadau diwethaf</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>I&apos;w wneud nesaf</translation>
    </message>
    <message>
        <source>People and place</source>
        <translation>Pobl a lle</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim un eto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what was done and who did it</comment>
        <translation>%1, gan %2</translation>
    </message>
    <message>
        <source>O&amp;pen case</source>
        <translation>A&amp;gor yr achos</translation>
    </message>
</context>
<context>
    <name>redress::WorkItem</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
            <numerusform>%n diwrnod gwaith yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>i&apos;w gwblhau heddiw</translation>
    </message>
    <message numerus="yes">
        <source>past the aim, %n working day(s) to the limit</source>
        <translation>
            <numerusform>heibio&apos;r nod, %n diwrnod gwaith hyd at y terfyn amser</numerusform>
            <numerusform>heibio&apos;r nod, %n diwrnod gwaith hyd at y terfyn amser</numerusform>
            <numerusform>heibio&apos;r nod, %n diwrnod gwaith hyd at y terfyn amser</numerusform>
            <numerusform>heibio&apos;r nod, %n diwrnod gwaith hyd at y terfyn amser</numerusform>
            <numerusform>heibio&apos;r nod, %n diwrnod gwaith hyd at y terfyn amser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1, %n working day(s) left</source>
        <comment>a weekday</comment>
        <translation>
            <numerusform>erbyn %1, %n diwrnod gwaith ar ôl</numerusform>
            <numerusform>erbyn %1, %n diwrnod gwaith ar ôl</numerusform>
            <numerusform>erbyn %1, %n diwrnod gwaith ar ôl</numerusform>
            <numerusform>erbyn %1, %n diwrnod gwaith ar ôl</numerusform>
            <numerusform>erbyn %1, %n diwrnod gwaith ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>dim terfyn amser</translation>
    </message>
    <message>
        <source>on hold, clock stopped</source>
        <translation>wedi&apos;i oedi, y cloc wedi&apos;i stopio</translation>
    </message>
    <message>
        <source>on hold, clock running: %1</source>
        <translation>wedi&apos;i oedi, y cloc yn rhedeg: %1</translation>
    </message>
    <message>
        <source>%1, ext.</source>
        <comment>extended</comment>
        <translation>%1, estyn.</translation>
    </message>
    <message>
        <source>Send the response</source>
        <translation>Anfon yr ymateb</translation>
    </message>
    <message>
        <source>Send the response, offer stage 2</source>
        <translation>Anfon yr ymateb, cynnig cam 2</translation>
    </message>
    <message>
        <source>Agree the record of complaint</source>
        <translation>Cytuno ar gofnod y gŵyn</translation>
    </message>
    <message>
        <source>Send the adjudication letter</source>
        <translation>Anfon y llythyr dyfarnu</translation>
    </message>
    <message>
        <source>Arrange the panel</source>
        <translation>Trefnu&apos;r panel</translation>
    </message>
    <message>
        <source>Hold the panel</source>
        <translation>Cynnal y panel</translation>
    </message>
    <message>
        <source>Reply to the panel&apos;s findings</source>
        <translation>Ateb canfyddiadau&apos;r panel</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Anfon yr ateb</translation>
    </message>
    <message>
        <source>Acknowledge, triage</source>
        <translation>Cydnabod, brysbennu</translation>
    </message>
    <message>
        <source>Reply to the Ombudsman</source>
        <translation>Ateb yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Review the hold</source>
        <translation>Adolygu&apos;r saib</translation>
    </message>
    <message>
        <source>Complete the action</source>
        <translation>Cwblhau&apos;r cam gweithredu</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>MP enquiry</source>
        <translation>Ymholiad AS</translation>
    </message>
    <message>
        <source>Cllr enquiry</source>
        <translation>Ymholiad cyng.</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Statudol</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Oedolion</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Corfforaethol</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Brysbennu</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left, past aim</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n ar ôl, wedi&apos;r nod</numerusform>
            <numerusform>%n ar ôl, wedi&apos;r nod</numerusform>
            <numerusform>%n ar ôl, wedi&apos;r nod</numerusform>
            <numerusform>%n ar ôl, wedi&apos;r nod</numerusform>
            <numerusform>%n ar ôl, wedi&apos;r nod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>working days</comment>
        <translation>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>The complainant may ask for the next stage</source>
        <translation>Caiff yr achwynydd ofyn am y cam nesaf</translation>
    </message>
    <message>
        <source>After stage %1</source>
        <translation>Ar ôl cam %1</translation>
    </message>
</context>
<context>
    <name>redress::WorkList</name>
    <message>
        <source>%1 lies outside the working calendar, which reaches from %2 to %3, so no days were counted.</source>
        <translation>Mae %1 y tu allan i&apos;r calendr gwaith, sy&apos;n ymestyn o %2 i %3, felly ni chyfrifwyd dyddiau.</translation>
    </message>
</context>
<context>
    <name>redress::WorkListModel</name>
    <message>
        <source>none</source>
        <comment>no officer</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <comment>reference, stage, status, service, next step</comment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>I&apos;w wneud nesaf</translation>
    </message>
</context>
<context>
    <name>redress::WorkListPage</name>
    <message>
        <source>There is no day to explain.</source>
        <translation>Nid oes dyddiad i&apos;w esbonio.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Rhestr waith</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>day and time; what the list is narrowed down to</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>SAMPLE: %1</source>
        <translation>ENGHRAIFFT: %1</translation>
    </message>
    <message>
        <source>Export the work list</source>
        <translation>Allforio&apos;r rhestr waith</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Popeth agored</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I&apos;w gwblhau heddiw</translation>
    </message>
    <message>
        <source>Next 5 working days</source>
        <translation>5 diwrnod gwaith nesaf</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>I&apos;w brysbennu</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wedi&apos;u hoedi</translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation>Camau gweithredu hwyr</translation>
    </message>
    <message>
        <source>Ombudsman due</source>
        <translation>Ombwdsmon: i&apos;w ateb</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Hidlo&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Ever&amp;yone</source>
        <translation>&amp;Pawb</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>wedi&apos;i threfnu yn ôl %1</translation>
    </message>
    <message>
        <source>sorted by %1, last first</source>
        <translation>wedi&apos;i threfnu yn ôl %1, yr olaf yn gyntaf</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 late</source>
        <translation>dangosir %1 o %2, %3 yn hwyr</translation>
    </message>
    <message>
        <source>%1, as at %2</source>
        <comment>a day and a time</comment>
        <translation>%1, fel yr oedd ar %2</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Pob gwasanaeth</translation>
    </message>
    <message>
        <source>No member of the team has the sign-in name %1.</source>
        <translation>Nid oes gan unrhyw aelod o&apos;r tîm yr enw mewngofnodi %1.</translation>
    </message>
    <message>
        <source>Your team is not recorded.</source>
        <translation>Nid yw eich tîm wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nid oes dim yn aros</translation>
    </message>
    <message>
        <source>What is due, late, on hold or to triage will stand here.</source>
        <translation>Yma y bydd yr hyn sy&apos;n ddyledus, yn hwyr, wedi&apos;i oedi neu i&apos;w frysbennu.</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Nid oes achos yn cyfateb</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>fy rhai i</translation>
    </message>
    <message>
        <source>of my team</source>
        <translation>rhai fy nhîm</translation>
    </message>
    <message>
        <source>with the words &quot;%1&quot;</source>
        <translation>gyda&apos;r geiriau &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mi&amp;ne</source>
        <translation>Fy &amp;rhai i</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Tî&amp;m</translation>
    </message>
    <message>
        <source>Recor&amp;d a contact</source>
        <translation>Cofno&amp;di cyswllt</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>C&amp;lirio&apos;r hidlwyr</translation>
    </message>
    <message>
        <source>May still escalate</source>
        <translation>Gall uwchgyfeirio o hyd</translation>
    </message>
    <message>
        <source>No officer has anything open.</source>
        <translation>Nid oes gan unrhyw swyddog ddim ar agor.</translation>
    </message>
    <message>
        <source>On the page of all cases many can be changed at once.</source>
        <translation>Ar dudalen yr holl achosion gellir newid llawer ar unwaith.</translation>
    </message>
    <message>
        <source>Past the limit since you last looked</source>
        <translation>Heibio&apos;r terfyn amser ers i chi edrych ddiwethaf</translation>
    </message>
    <message>
        <source>Past the aim since you last looked</source>
        <translation>Heibio&apos;r nod ers i chi edrych ddiwethaf</translation>
    </message>
    <message>
        <source>Nothing became late</source>
        <translation>Nid aeth dim yn hwyr</translation>
    </message>
    <message>
        <source>Seen. What becomes late from now on counts as new.</source>
        <translation>Wedi&apos;i weld. Mae&apos;r hyn sy&apos;n mynd yn hwyr o hyn ymlaen yn cyfrif fel newydd.</translation>
    </message>
    <message>
        <source>Show them a&amp;gain</source>
        <translation>Eu dangos &amp;eto</translation>
    </message>
    <message>
        <source>The work list shows what waits for somebody at the end of today: stages of complaints, replies, triage, enquiries of the Ombudsman, and actions past their day. A counter narrows the list down to what it counts. Choose a row to see why it is due on its day; Enter opens the case, F4 explains the day, Ctrl+P prints the list. Beneath the counters stands what became late since you last looked; Seen begins anew. The menu Case saves the days as a calendar, prints a chase sheet and what an officer has open, and moves an officer&apos;s cases to another.</source>
        <translation>Mae&apos;r rhestr waith yn dangos yr hyn sy&apos;n aros am rywun ar ddiwedd heddiw: camau cwynion, atebion, brysbennu, ymholiadau&apos;r Ombwdsmon, a chamau gweithredu sydd heibio&apos;u dyddiad. Mae rhifydd yn cyfyngu&apos;r rhestr i&apos;r hyn y mae&apos;n ei gyfrif. Dewiswch res i weld pam y mae&apos;n ddyledus ar ei dyddiad; mae Enter yn agor yr achos, mae F4 yn esbonio&apos;r dyddiad, mae Ctrl+P yn argraffu&apos;r rhestr. O dan y rhifyddion saif yr hyn a aeth yn hwyr ers i chi edrych ddiwethaf; mae Wedi&apos;i weld yn dechrau o&apos;r newydd. Mae&apos;r ddewislen Achos yn cadw&apos;r diwrnodau fel calendr, yn argraffu taflen ddilyn i fyny a&apos;r hyn sydd gan swyddog ar agor, ac yn symud achosion swyddog i un arall.</translation>
    </message>
    <message>
        <source>Chase sheet</source>
        <translation>Taflen ddilyn i fyny</translation>
    </message>
    <message>
        <source>What is past its limit or its aim, or is to be chased: by whom it is owed and since when. A page for each manager, without the names of complainants.</source>
        <translation>Yr hyn sydd heibio&apos;i derfyn amser neu ei nod, neu sydd i&apos;w ddilyn i fyny: gan bwy y mae&apos;n ddyledus ac ers pryd. Tudalen i bob rheolwr, heb enwau achwynwyr.</translation>
    </message>
    <message>
        <source>&amp;Owed by</source>
        <translation>Yn &amp;ddyledus gan</translation>
    </message>
    <message numerus="yes">
        <source>everybody, a page each (%n)</source>
        <translation>
            <numerusform>pawb, tudalen yr un (%n)</numerusform>
            <numerusform>pawb, tudalen yr un (%n)</numerusform>
            <numerusform>pawb, tudalen yr un (%n)</numerusform>
            <numerusform>pawb, tudalen yr un (%n)</numerusform>
            <numerusform>pawb, tudalen yr un (%n)</numerusform>
            <numerusform>pawb, tudalen yr un (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>ni enwir neb</translation>
    </message>
    <message>
        <source>While an officer is away</source>
        <translation>Tra bo swyddog i ffwrdd</translation>
    </message>
    <message>
        <source>What the officer has open by its day: what happened last, who was told what, what was promised and who to ring. It holds names and telephone numbers.</source>
        <translation>Yr hyn sydd gan y swyddog ar agor yn ôl ei ddiwrnod: beth a ddigwyddodd ddiwethaf, pwy a gafodd wybod beth, beth a addawyd a phwy i&apos;w ffonio. Mae&apos;n dal enwau a rhifau ffôn.</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>&amp;Swyddog</translation>
    </message>
    <message>
        <source>Move an officer&apos;s cases</source>
        <translation>Symud achosion swyddog</translation>
    </message>
    <message>
        <source>All that is open goes to another officer as one change; the history of each case keeps who had it, and why it went.</source>
        <translation>Mae popeth sydd ar agor yn mynd i swyddog arall fel un newid; mae hanes pob achos yn cadw pwy oedd ganddo, a pham yr aeth.</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>A&amp;chosion</translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen row(s)</source>
        <translation>
            <numerusform>y %n rhes a ddewiswyd</numerusform>
            <numerusform>y %n rhes a ddewiswyd</numerusform>
            <numerusform>y %n rhes a ddewiswyd</numerusform>
            <numerusform>y %n rhes a ddewiswyd</numerusform>
            <numerusform>y %n rhes a ddewiswyd</numerusform>
            <numerusform>y %n rhes a ddewiswyd</numerusform>
        </translation>
    </message>
    <message>
        <source>all that is open of %1</source>
        <comment>an officer and how much is open</comment>
        <translation>popeth sydd ar agor gan %1</translation>
    </message>
</context>
<context>
    <name>redress::WorkListText</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>I&apos;w wneud nesaf</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Rhestr waith</translation>
    </message>
    <message>
        <source>Work list, %1</source>
        <translation>Rhestr waith, %1</translation>
    </message>
    <message>
        <source>Directorate</source>
        <translation>Cyfarwyddiaeth</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>Diwrnodau gwaith ar ôl</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
</context>
<context>
    <name>redress::WorkSheets</name>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day; who was asked</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (chased %n time(s))</source>
        <comment>when and who</comment>
        <translation>
            <numerusform>%1 (gofynnwyd %n gwaith)</numerusform>
            <numerusform>%1 (gofynnwyd %n waith)</numerusform>
            <numerusform>%1 (gofynnwyd %n gwaith)</numerusform>
            <numerusform>%1 (gofynnwyd %n gwaith)</numerusform>
            <numerusform>%1 (gofynnwyd %n gwaith)</numerusform>
            <numerusform>%1 (gofynnwyd %n gwaith)</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Beth sy&apos;n ddyledus</translation>
    </message>
    <message>
        <source>Owed since</source>
        <translation>Yn ddyledus ers</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Gofynnwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Chase on</source>
        <translation>Dilyn i fyny ar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chase sheet</source>
        <translation>Taflen ddilyn i fyny</translation>
    </message>
    <message>
        <source>As at %1 nothing is owed: nothing is past its limit or its aim, and nobody is to be chased.</source>
        <translation>Fel yr oedd ar %1 nid oes dim yn ddyledus: nid oes dim heibio&apos;i derfyn amser na&apos;i nod, ac nid oes neb i&apos;w ddilyn i fyny.</translation>
    </message>
    <message>
        <source>Chase sheet: nobody is named</source>
        <translation>Taflen ddilyn i fyny: ni enwir neb</translation>
    </message>
    <message>
        <source>Chase sheet: %1</source>
        <comment>who owes it</comment>
        <translation>Taflen ddilyn i fyny: %1</translation>
    </message>
    <message numerus="yes">
        <source>As at %1: %n thing(s) owed, %2 past the limit.</source>
        <comment>a day, a number</comment>
        <translation>
            <numerusform>Fel yr oedd ar %1: %n peth yn ddyledus, %2 heibio&apos;r terfyn amser.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth yn ddyledus, %2 heibio&apos;r terfyn amser.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth yn ddyledus, %2 heibio&apos;r terfyn amser.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth yn ddyledus, %2 heibio&apos;r terfyn amser.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth yn ddyledus, %2 heibio&apos;r terfyn amser.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth yn ddyledus, %2 heibio&apos;r terfyn amser.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a day, how, what about</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>a day, how, with whom, what about</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Told: %1 on %2, by %3</source>
        <comment>who was told, a day, how</comment>
        <translation>Dywedwyd wrth: %1 ar %2, drwy %3</translation>
    </message>
    <message>
        <source>Answer promised by %1, and the complainant told on %2</source>
        <translation>Addawyd ateb erbyn %1, a dywedwyd wrth yr achwynydd ar %2</translation>
    </message>
    <message>
        <source>Extended to %1; that the complainant was told is not recorded</source>
        <translation>Estynnwyd hyd %1; ni chofnodwyd y dywedwyd wrth yr achwynydd</translation>
    </message>
    <message>
        <source>To ask again on %1: %2</source>
        <comment>a day, what about</comment>
        <translation>I ofyn eto ar %1: %2</translation>
    </message>
    <message>
        <source>who was told is not recorded</source>
        <translation>ni chofnodwyd wrth bwy y dywedwyd</translation>
    </message>
    <message>
        <source>%1: NOT to be contacted</source>
        <comment>a person</comment>
        <translation>%1: NID i gysylltu ag ef neu hi</translation>
    </message>
    <message>
        <source>safe contact: %1</source>
        <translation>cyswllt diogel: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person; how to reach them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <comment>the manager who is to answer</comment>
        <translation>Gwasanaeth: %1</translation>
    </message>
    <message>
        <source>Due, and the next step</source>
        <translation>Diwrnod, a&apos;r cam nesaf</translation>
    </message>
    <message>
        <source>What happened, was told and promised</source>
        <translation>Beth a ddigwyddodd, a ddywedwyd ac a addawyd</translation>
    </message>
    <message>
        <source>Who to ring</source>
        <translation>Pwy i&apos;w ffonio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, where it stands</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case, its subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>when and how late; what comes next</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>While %1 is away</source>
        <comment>an officer</comment>
        <translation>Tra bo %1 i ffwrdd</translation>
    </message>
    <message numerus="yes">
        <source>As at %1: %n thing(s) open, %2 late. In the order of the day to keep.</source>
        <comment>a day, a number</comment>
        <translation>
            <numerusform>Fel yr oedd ar %1: %n peth ar agor, %2 yn hwyr. Yn nhrefn y diwrnod i&apos;w gadw.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth ar agor, %2 yn hwyr. Yn nhrefn y diwrnod i&apos;w gadw.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth ar agor, %2 yn hwyr. Yn nhrefn y diwrnod i&apos;w gadw.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth ar agor, %2 yn hwyr. Yn nhrefn y diwrnod i&apos;w gadw.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth ar agor, %2 yn hwyr. Yn nhrefn y diwrnod i&apos;w gadw.</numerusform>
            <numerusform>Fel yr oedd ar %1: %n peth ar agor, %2 yn hwyr. Yn nhrefn y diwrnod i&apos;w gadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds names and telephone numbers: for the complaints team alone, and to be destroyed afterwards.</source>
        <translation>Mae&apos;n dal enwau a rhifau ffôn: i&apos;r tîm cwynion yn unig, ac i&apos;w ddinistrio wedyn.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>ENGHRAIFFT</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>council; as at a day</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>redress::WorkStrip</name>
    <message>
        <source>&amp;Details</source>
        <translation>Man&amp;ylion</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Erbyn %1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ni ddewiswyd dim</translation>
    </message>
    <message>
        <source>O&amp;pen case</source>
        <translation>A&amp;gor yr achos</translation>
    </message>
</context>
<context>
    <name>redress::Workbook</name>
    <message>
        <source>The workbook could not be made. See whether the disk of the temporary folder is full, then try again.</source>
        <translation>Ni ellid creu&apos;r llyfr gwaith. Gwiriwch a yw disg y ffolder dros dro yn llawn, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,576 rows at most. Narrow the list down, or save it as CSV.</source>
        <translation>Gall llyfr gwaith gynnwys 1,048,576 o resi ar y mwyaf. Culhewch y rhestr, neu cadwch hi fel CSV.</translation>
    </message>
    <message>
        <source>Packing the workbook</source>
        <translation>Wrthi&apos;n pacio&apos;r llyfr gwaith</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopiwyd.</translation>
    </message>
    <message>
        <source>%1 is an old Excel workbook (.xls), or one with a password. Nothing was read. Open it in Excel, take the password away, and save it as Excel workbook (.xlsx) or as CSV UTF-8.</source>
        <translation>Mae %1 yn hen lyfr gwaith Excel (.xls), neu&apos;n un â chyfrinair. Ni ddarllenwyd dim. Agorwch ef yn Excel, tynnwch y cyfrinair, a&apos;i gadw fel llyfr gwaith Excel (.xlsx) neu fel CSV UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not an Excel workbook (.xlsx). Nothing was read. Save it as .xlsx or as CSV UTF-8.</source>
        <translation>Nid yw %1 yn llyfr gwaith Excel (.xlsx). Ni ddarllenwyd dim. Cadwch ef fel .xlsx neu fel CSV UTF-8.</translation>
    </message>
    <message>
        <source>%1 could not be read. See whether it is there, and whether it is open in another program.</source>
        <translation>Ni ellid darllen %1. Edrychwch a yw yno, ac a yw ar agor mewn rhaglen arall.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a spreadsheet holds. Nothing was read. Save it anew in Excel, or ask where it comes from.</source>
        <translation>Byddai %1 yn dadbacio i lawer mwy nag y gall taenlen ei gynnwys. Ni ddarllenwyd dim. Cadwch ef o&apos;r newydd yn Excel, neu holwch o ble y daw.</translation>
    </message>
    <message>
        <source>%1 has a password. Nothing was read. Open it in Excel, take the password away, and save it again.</source>
        <translation>Mae gan %1 gyfrinair. Ni ddarllenwyd dim. Agorwch ef yn Excel, tynnwch y cyfrinair, a&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not an Excel workbook (.xlsx). Nothing was read. Open it in Excel and save it again.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi, neu nid yw&apos;n llyfr gwaith Excel (.xlsx). Ni ddarllenwyd dim. Agorwch ef yn Excel a&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument spreadsheet. Nothing was read. Save it as Excel workbook (.xlsx) or as CSV UTF-8.</source>
        <translation>Taenlen OpenDocument yw %1. Ni ddarllenwyd dim. Cadwch hi fel llyfr gwaith Excel (.xlsx) neu fel CSV UTF-8.</translation>
    </message>
    <message>
        <source>%1 is a binary Excel workbook (.xlsb). Nothing was read. Save it as Excel workbook (.xlsx) or as CSV UTF-8.</source>
        <translation>Llyfr gwaith Excel deuaidd (.xlsb) yw %1. Ni ddarllenwyd dim. Cadwch ef fel llyfr gwaith Excel (.xlsx) neu fel CSV UTF-8.</translation>
    </message>
</context>
<context>
    <name>redress::WritingDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>Table 4; its caption</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>page of %1</source>
        <comment>as Table 4</comment>
        <translation>tudalen %1</translation>
    </message>
    <message>
        <source>%1 (its page)</source>
        <comment>as Table 4</comment>
        <translation>%1 (ei dudalen)</translation>
    </message>
</context>
<context>
    <name>redress::WritingPage</name>
    <message>
        <source>The report was begun.</source>
        <translation>Dechreuwyd yr adroddiad.</translation>
    </message>
    <message>
        <source>The report is marked as reviewed.</source>
        <translation>Nodwyd bod yr adroddiad wedi&apos;i adolygu.</translation>
    </message>
    <message>
        <source>Send the report back</source>
        <translation>Anfon yr adroddiad yn ôl</translation>
    </message>
    <message>
        <source>&amp;What is to be written anew</source>
        <translation>&amp;Yr hyn sydd i&apos;w ysgrifennu o&apos;r newydd</translation>
    </message>
    <message>
        <source>The report is a draft again.</source>
        <translation>Mae&apos;r adroddiad yn ddrafft eto.</translation>
    </message>
    <message>
        <source>The report is marked as published.</source>
        <translation>Nodwyd bod yr adroddiad wedi&apos;i gyhoeddi.</translation>
    </message>
    <message>
        <source>Note a correction</source>
        <translation>Nodi cywiriad</translation>
    </message>
    <message>
        <source>&amp;Where: a reference such as T3.2c, or a heading</source>
        <translation>B&amp;le: cyfeirnod fel T3.2c, neu bennawd</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong, and what is right</source>
        <translation>Yr &amp;hyn sy&apos;n anghywir, a&apos;r hyn sy&apos;n gywir</translation>
    </message>
    <message>
        <source>The correction stands at the end of the report, with today&apos;s date.</source>
        <translation>Saif y cywiriad ar ddiwedd yr adroddiad, gyda dyddiad heddiw.</translation>
    </message>
    <message>
        <source>A new issue was begun.</source>
        <translation>Dechreuwyd rhifyn newydd.</translation>
    </message>
    <message>
        <source>The report was taken over into %1. What held a figure is to be read.</source>
        <translation>Cymerwyd yr adroddiad drosodd i %1. Mae&apos;r hyn a gynhwysai ffigur i&apos;w ddarllen.</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>Yn gwirio&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report is approved, and kept as it is for good.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i gymeradwyo, ac fe&apos;i cedwir fel y mae am byth.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stop the approval: they stand in the list of what is left to do.</source>
        <translation>
            <numerusform>Mae %n peth yn atal y gymeradwyaeth: maent yn y rhestr o&apos;r hyn sydd ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %n peth yn atal y gymeradwyaeth: mae yn y rhestr o&apos;r hyn sydd ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %n beth yn atal y gymeradwyaeth: maent yn y rhestr o&apos;r hyn sydd ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %n pheth yn atal y gymeradwyaeth: maent yn y rhestr o&apos;r hyn sydd ar ôl i&apos;w wneud.</numerusform>
            <numerusform>Mae %n pheth yn atal y gymeradwyaeth: maent yn y rhestr o&apos;r hyn sydd ar ôl i&apos;w wneud.</numerusform>
        </translation>
    </message>
    <message>
        <source>  before: %1</source>
        <translation>  o&apos;r blaen: %1</translation>
    </message>
    <message>
        <source>  now: %1</source>
        <translation>  nawr: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Mae&apos;r ddau&apos;n dweud yr un peth.</translation>
    </message>
    <message>
        <source>How the report differs</source>
        <translation>Sut y mae&apos;r adroddiad yn wahanol</translation>
    </message>
    <message>
        <source>Comparing with the cases of today</source>
        <translation>Yn cymharu ag achosion heddiw</translation>
    </message>
    <message>
        <source>%1 %2: %3, today %4</source>
        <comment>T3.2c; name; figure; figure today</comment>
        <translation>%1 %2: %3, heddiw %4</translation>
    </message>
    <message>
        <source>  counted now: %1</source>
        <translation>  cyfrifir nawr: %1</translation>
    </message>
    <message>
        <source>  counted no more: %1</source>
        <translation>  ni chyfrifir mwyach: %1</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Yr hyn sydd wedi newid ers hynny</translation>
    </message>
    <message>
        <source>Every figure would be the same today.</source>
        <translation>Byddai pob ffigur yr un fath heddiw.</translation>
    </message>
    <message>
        <source>Delete the draft?</source>
        <translation>Dileu&apos;r drafft?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken away with all that was written in it.</source>
        <translation>Tynnir &quot;%1&quot; ymaith gyda phopeth a ysgrifennwyd ynddo.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>{%1} is a word and no figure: it has no cases.</source>
        <translation>Gair yw {%1}, nid ffigur: nid oes ganddo achosion.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reference of a figure. T3.2c is Table 3, second row, third figure.</source>
        <translation>Nid yw &quot;%1&quot; yn gyfeirnod ffigur. T3.2c yw Tabl 3, ail res, trydydd ffigur.</translation>
    </message>
    <message>
        <source>What you wrote in &quot;%1&quot; on %2 has been put back. Somebody has saved the report since: saving now puts yours in the place of theirs.</source>
        <translation>Mae&apos;r hyn a ysgrifennoch yn &quot;%1&quot; ar %2 wedi&apos;i roi&apos;n ôl. Mae rhywun wedi cadw&apos;r adroddiad ers hynny: bydd cadw nawr yn rhoi eich un chi yn lle ei un ef.</translation>
    </message>
    <message>
        <source>What you wrote in &quot;%1&quot; on %2 and did not save has been put back.</source>
        <translation>Mae&apos;r hyn a ysgrifennoch yn &quot;%1&quot; ar %2 ac na chadwyd wedi&apos;i roi&apos;n ôl.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Ei wa&amp;redu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved.</source>
        <translation>Cadwyd &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Live &amp;figure...</source>
        <translation>&amp;Ffigur byw...</translation>
    </message>
    <message>
        <source>&amp;Table...</source>
        <translation>&amp;Tabl...</translation>
    </message>
    <message>
        <source>&amp;Chart...</source>
        <translation>&amp;Siart...</translation>
    </message>
    <message>
        <source>&amp;Link...</source>
        <translation>&amp;Dolen...</translation>
    </message>
    <message>
        <source>Insert a link</source>
        <translation>Mewnosod dolen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Cyfeiriad</translation>
    </message>
    <message>
        <source>Foot&amp;note...</source>
        <translation>Troed&amp;nodyn...</translation>
    </message>
    <message>
        <source>Insert a footnote</source>
        <translation>Mewnosod troednodyn</translation>
    </message>
    <message>
        <source>&amp;Text of the note</source>
        <translation>&amp;Testun y nodyn</translation>
    </message>
    <message>
        <source>Compliments to &amp;quote</source>
        <translation>Canmoliaethau i&apos;w &amp;dyfynnu</translation>
    </message>
    <message>
        <source>Key &amp;actions</source>
        <translation>&amp;Camau gweithredu allweddol</translation>
    </message>
    <message>
        <source>Case &amp;studies</source>
        <translation>A&amp;studiaethau achos</translation>
    </message>
    <message>
        <source>Upheld cases of the O&amp;mbudsman</source>
        <translation>Achosion yr &amp;Ombwdsmon a gynhaliwyd</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>C&amp;ynnwys</translation>
    </message>
    <message>
        <source>New &amp;page</source>
        <translation>Tudalen ne&amp;wydd</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Capsiwn</translation>
    </message>
    <message>
        <source>&amp;Caption; empty: that of the table or chart</source>
        <translation>&amp;Capsiwn; gwag: capsiwn y tabl neu&apos;r siart</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ysgrifennu</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>heb ei gadw eto</translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>when</comment>
        <translation>cadwyd %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a report; its state</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>No report is written yet</source>
        <translation>Nid oes adroddiad wedi&apos;i ysgrifennu eto</translation>
    </message>
    <message>
        <source>A report of your own begins as a copy of a layout. You reorder it, write in it, and its figures stay those of the cases until it is approved.</source>
        <translation>Mae eich adroddiad eich hun yn dechrau fel copi o gynllun. Rydych yn ei aildrefnu, yn ysgrifennu ynddo, ac mae ei ffigurau&apos;n aros yn rhai&apos;r achosion nes iddo gael ei gymeradwyo.</translation>
    </message>
    <message>
        <source>&amp;Begin a report</source>
        <translation>&amp;Dechrau adroddiad</translation>
    </message>
    <message>
        <source>Save the report?</source>
        <translation>Cadw&apos;r adroddiad?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changes that are not saved.</source>
        <translation>Mae newidiadau heb eu cadw yn &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Gwaredu</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>ysgrifennwyd gan %1</translation>
    </message>
    <message>
        <source>reviewed by %1</source>
        <translation>adolygwyd gan %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>cymeradwywyd gan %1</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nid oes dim ar ôl i&apos;w wneud</translation>
    </message>
    <message numerus="yes">
        <source>%n left to do</source>
        <translation>
            <numerusform>%n ar ôl i&apos;w gwneud</numerusform>
            <numerusform>%n ar ôl i&apos;w wneud</numerusform>
            <numerusform>%n ar ôl i&apos;w gwneud</numerusform>
            <numerusform>%n ar ôl i&apos;w gwneud</numerusform>
            <numerusform>%n ar ôl i&apos;w gwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>Live figure {%1}: %2. Ctrl+Enter opens its cases.</source>
        <translation>Ffigur byw {%1}: %2. Mae Ctrl+Enter yn agor ei achosion.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Nid oes dim i&apos;w gadw.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Pennawd 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Pennawd 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Pennawd 3</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Atodiad</translation>
    </message>
    <message>
        <source>Opening paragraph</source>
        <translation>Paragraff agoriadol</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Bwledi</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Rhestr rifol</translation>
    </message>
    <message>
        <source>Lettered list</source>
        <translation>Rhestr lythrennol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Standing note</source>
        <translation>Nodyn sefydlog</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Amlinelliad</translation>
    </message>
    <message>
        <source>&amp;New report...</source>
        <translation>Adroddiad &amp;newydd...</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mwy</translation>
    </message>
    <message>
        <source>T3.2c</source>
        <translation>T3.2c</translation>
    </message>
    <message>
        <source>The cases behind a printed figure, by its reference: T3.2c is Table 3, second row, third figure; S4.3 the third figure in the sentences of section 4</source>
        <translation>Yr achosion y tu ôl i ffigur printiedig, yn ôl ei gyfeirnod: T3.2c yw Tabl 3, ail res, trydydd ffigur; S4.3 y trydydd ffigur ym mrawddegau adran 4</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Ffi&amp;gur</translation>
    </message>
    <message>
        <source>Mar&amp;k as reviewed</source>
        <translation>Nodi ei fod wedi&apos;i a&amp;dolygu</translation>
    </message>
    <message>
        <source>Send &amp;back to be written...</source>
        <translation>Anfon yn &amp;ôl i&apos;w ysgrifennu...</translation>
    </message>
    <message>
        <source>Check and &amp;approve</source>
        <translation>Gwirio a &amp;chymeradwyo</translation>
    </message>
    <message>
        <source>Mark as &amp;published</source>
        <translation>Nodi ei fod wedi&apos;i gy&amp;hoeddi</translation>
    </message>
    <message>
        <source>Note a &amp;correction...</source>
        <translation>Nodi &amp;cywiriad...</translation>
    </message>
    <message>
        <source>Begin a new &amp;issue</source>
        <translation>Dechrau rhifyn newy&amp;dd</translation>
    </message>
    <message>
        <source>Take over into the next &amp;year</source>
        <translation>Cymryd drosodd i&apos;r &amp;flwyddyn nesaf</translation>
    </message>
    <message>
        <source>Show the pa&amp;ges</source>
        <translation>Dangos y tu&amp;dalennau</translation>
    </message>
    <message>
        <source>Compare &amp;with what it was made from</source>
        <translation>Cymharu â&apos;r &amp;hyn y&apos;i gwnaed ohono</translation>
    </message>
    <message>
        <source>What has changed &amp;since it was approved</source>
        <translation>Yr hyn a newidiodd er&amp;s ei gymeradwyo</translation>
    </message>
    <message>
        <source>&amp;Delete the draft...</source>
        <translation>Di&amp;leu&apos;r drafft...</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Arddull</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Dim arddull</translation>
    </message>
    <message>
        <source>B</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Trwm</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Trwm (Ctrl+B)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italig</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italig (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Mewnosod</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ail-w&amp;neud</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>I f&amp;yny</translation>
    </message>
    <message>
        <source>Moves the paragraph, table or list up (Alt+Up)</source>
        <translation>Yn symud y paragraff, y tabl neu&apos;r rhestr i fyny (Alt+I fyny)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>I &amp;lawr</translation>
    </message>
    <message>
        <source>Moves the paragraph, table or list down (Alt+Down)</source>
        <translation>Yn symud y paragraff, y tabl neu&apos;r rhestr i lawr (Alt+I lawr)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Gadael allan</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>Si&amp;llafu</translation>
    </message>
    <message>
        <source>Goes to the next word that is not spelt right (F7)</source>
        <translation>Yn mynd i&apos;r gair nesaf nad yw wedi&apos;i sillafu&apos;n gywir (F7)</translation>
    </message>
    <message>
        <source>There is no dictionary of the language of the report</source>
        <translation>Nid oes geiriadur o iaith yr adroddiad</translation>
    </message>
    <message>
        <source>The file keeps no report whose figure that could be.</source>
        <translation>Nid yw&apos;r ffeil yn cadw adroddiad y gallai&apos;r ffigur hwnnw fod ynddo.</translation>
    </message>
    <message>
        <source>Table as a l&amp;ist...</source>
        <translation>Tabl fel rhe&amp;str...</translation>
    </message>
    <message>
        <source>&amp;Reference...</source>
        <translation>&amp;Cyfeiriad...</translation>
    </message>
    <message>
        <source>T&amp;hemes of the dip sample</source>
        <translation>T&amp;hemâu&apos;r hapsampl</translation>
    </message>
    <message>
        <source>Head of a paper: la&amp;bel and text</source>
        <translation>Pen papur: la&amp;bel a thestun</translation>
    </message>
    <message>
        <source>Summary pan&amp;els: figure and text</source>
        <translation>Pane&amp;li crynodeb: ffigur a thestun</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Troednodyn</translation>
    </message>
    <message>
        <source>Here the council writes its reports. A new one begins as a copy of a layout; text is written in place, and live figures, tables and charts are put in by Insert. A figure is tinted and cannot be half deleted; Ctrl+Enter or a double-click opens its cases, the text of a footnote, the records of a list. Alt+Up and Alt+Down move a paragraph, a table or a list; F7 goes to the next word that is not spelt right; Ctrl+Z takes back, Ctrl+S saves. What is typed is kept every few seconds and offered again after a crash. At the right stands what is left to do: Enter goes there, Space says that a sentence of last year&apos;s has been read. A report is reviewed, approved and published, each by somebody else; approval checks totals, names and small numbers, and keeps the report with its figures and cases for good. A reference such as T3.2c finds the cases of a printed figure, then and now.</source>
        <translation>Yma y mae&apos;r cyngor yn ysgrifennu ei adroddiadau. Mae un newydd yn dechrau fel copi o gynllun; ysgrifennir testun yn ei le, a rhoddir ffigurau byw, tablau a siartiau i mewn drwy Mewnosod. Mae arlliw ar ffigur ac ni ellir ei hanner dileu; mae Ctrl+Enter neu glic dwbl yn agor ei achosion, testun troednodyn, cofnodion rhestr. Mae Alt+I fyny ac Alt+I lawr yn symud paragraff, tabl neu restr; mae F7 yn mynd i&apos;r gair nesaf nad yw wedi&apos;i sillafu&apos;n gywir; mae Ctrl+Z yn dadwneud, Ctrl+S yn cadw. Cedwir yr hyn a deipir bob ychydig eiliadau a&apos;i gynnig eto ar ôl methiant. Ar y dde saif yr hyn sydd ar ôl i&apos;w wneud: mae Enter yn mynd yno, mae&apos;r bylchwr yn dweud bod brawddeg o&apos;r llynedd wedi&apos;i darllen. Caiff adroddiad ei adolygu, ei gymeradwyo a&apos;i gyhoeddi, pob un gan rywun arall; mae cymeradwyo&apos;n gwirio cyfansymiau, enwau a niferoedd bach, ac yn cadw&apos;r adroddiad gyda&apos;i ffigurau a&apos;i achosion am byth. Mae cyfeirnod fel T3.2c yn dod o hyd i achosion ffigur printiedig, bryd hynny a nawr.</translation>
    </message>
    <message>
        <source>Title and &amp;numbering...</source>
        <translation>Teitl a &amp;rhifo...</translation>
    </message>
</context>
<context>
    <name>redress::WritingTodo</name>
    <message>
        <source>What is left to do</source>
        <translation>Yr hyn sydd ar ôl i&apos;w wneud</translation>
    </message>
    <message>
        <source>Enter goes to the place. Space says that a sentence has been read and is right.</source>
        <translation>Mae Enter yn mynd i&apos;r lle. Mae&apos;r bylchwr yn dweud bod brawddeg wedi&apos;i darllen ac yn gywir.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what; where</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>To be read: %1</source>
        <translation>I&apos;w ddarllen: %1</translation>
    </message>
    <message>
        <source>{%1} has no value</source>
        <comment>a field</comment>
        <translation>Nid oes gwerth gan {%1}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what kind of thing; what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>redress::YearRepository</name>
    <message>
        <source>Somebody else has changed this note since you opened it. Nothing was saved. Press Refresh to see it as it is now.</source>
        <translation>Mae rhywun arall wedi newid y nodyn hwn ers ichi ei agor. Ni chadwyd dim. Pwyswch Adnewyddu i&apos;w weld fel y mae nawr.</translation>
    </message>
</context>
<context>
    <name>redress::YearSection</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>all measures</source>
        <translation>pob mesur</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesur</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>What you typed of %1 is not saved.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd gennych am %1 wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ca&amp;dw</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Diddymu</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>ffigurau %1</translation>
    </message>
    <message>
        <source>The figures of %1 are saved.</source>
        <translation>Mae ffigurau %1 wedi&apos;u cadw.</translation>
    </message>
</context>
</TS>
