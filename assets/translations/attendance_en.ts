<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n punches</source>
        <translation>
            <numerusform>%n punch</numerusform>
            <numerusform>%n punches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <translation>
            <numerusform>%n to resolve</numerusform>
            <numerusform>%n to resolve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n people</source>
        <translation>
            <numerusform>by %n person</numerusform>
            <numerusform>by %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation>
            <numerusform>%n entry written to {file}.</numerusform>
            <numerusform>%n entries written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n entries of the audit log</source>
        <translation>
            <numerusform>%n entry of the audit log</numerusform>
            <numerusform>%n entries of the audit log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger</source>
        <translation>
            <numerusform>%n row of the ledger</numerusform>
            <numerusform>%n rows of the ledger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message numerus="yes">
        <source>%n people enrolled here</source>
        <translation>
            <numerusform>%n person enrolled here</numerusform>
            <numerusform>%n people enrolled here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureStep</name>
    <message numerus="yes">
        <source>Go on with %n photos</source>
        <translation>
            <numerusform>Go on with %n photo</numerusform>
            <numerusform>Go on with %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>%n models trained with it before are kept.</source>
        <translation>
            <numerusform>%n model trained with it before is kept.</numerusform>
            <numerusform>%n models trained with it before are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message numerus="yes">
        <source>%n matters to resolve</source>
        <translation>
            <numerusform>%n matter to resolve</numerusform>
            <numerusform>%n matters to resolve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message numerus="yes">
        <source>{name}: %n photos added.</source>
        <translation>
            <numerusform>{name}: %n photo added.</numerusform>
            <numerusform>{name}: %n photos added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseTab</name>
    <message numerus="yes">
        <source>%n consents were withdrawn; they stay as proof.</source>
        <translation>
            <numerusform>%n consent was withdrawn; it stays as proof.</numerusform>
            <numerusform>%n consents were withdrawn; they stay as proof.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks kept as feedback</source>
        <translation>
            <numerusform>%n look kept as feedback</numerusform>
            <numerusform>%n looks kept as feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on leave</source>
        <translation>
            <numerusform>%n note on leave</numerusform>
            <numerusform>%n notes on leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of the face</source>
        <translation>
            <numerusform>%n photo of the face</numerusform>
            <numerusform>%n photos of the face</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message numerus="yes">
        <source>To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: the next one follows within a second.</source>
        <translation>
            <numerusform>To be expected with the %n picture that is enrolled today. Nobody is turned away by a single look: the next one follows within a second.</numerusform>
            <numerusform>To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: the next one follows within a second.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n punches</source>
        <translation>
            <numerusform>%n punch</numerusform>
            <numerusform>%n punches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n people.</source>
        <translation>
            <numerusform>of %n person.</numerusform>
            <numerusform>of %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacesTab</name>
    <message numerus="yes">
        <source>%n photos are compared with whoever stands before the camera.</source>
        <translation>
            <numerusform>%n photo is compared with whoever stands before the camera.</numerusform>
            <numerusform>%n photos are compared with whoever stands before the camera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message numerus="yes">
        <source>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</source>
        <translation>
            <numerusform>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n day.</numerusform>
            <numerusform>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavePane</name>
    <message numerus="yes">
        <source>Leave of %n days is entered.</source>
        <translation>
            <numerusform>Leave of %n day is entered.</numerusform>
            <numerusform>Leave of %n days is entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message numerus="yes">
        <source>%n looks from mistakes at the desk are kept, with consent.</source>
        <translation>
            <numerusform>%n look from a mistake at the desk is kept, with consent.</numerusform>
            <numerusform>%n looks from mistakes at the desk are kept, with consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people need enough pictures: enrol them, or add pictures to those who have few.</source>
        <translation>
            <numerusform>%n more person needs enough pictures: enrol them, or add pictures to those who have few.</numerusform>
            <numerusform>%n more people need enough pictures: enrol them, or add pictures to those who have few.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of people look alike to the model in use.</source>
        <translation>
            <numerusform>%n pair of people looks alike to the model in use.</numerusform>
            <numerusform>%n pairs of people look alike to the model in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People with %n pictures or more</source>
        <translation>
            <numerusform>People with %n picture or more</numerusform>
            <numerusform>People with %n pictures or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message numerus="yes">
        <source>At least %n characters; four words are easy to remember.</source>
        <translation>
            <numerusform>At least %n character; four words are easy to remember.</numerusform>
            <numerusform>At least %n characters; four words are easy to remember.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The schedule is assigned to %n people.</source>
        <translation>
            <numerusform>The schedule is assigned to %n person.</numerusform>
            <numerusform>The schedule is assigned to %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message numerus="yes">
        <source>%n people were added or brought up to date.</source>
        <translation>
            <numerusform>%n person was added or brought up to date.</numerusform>
            <numerusform>%n people were added or brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message numerus="yes">
        <source>Enrol %n pictures</source>
        <translation>
            <numerusform>Enrol %n picture</numerusform>
            <numerusform>Enrol %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message numerus="yes">
        <source>It has learnt from %n people whose consent has ended since.</source>
        <translation>
            <numerusform>It has learnt from %n person whose consent has ended since.</numerusform>
            <numerusform>It has learnt from %n people whose consent has ended since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PunchTable</name>
    <message numerus="yes">
        <source>%n punches were recorded.</source>
        <translation>
            <numerusform>%n punch was recorded.</numerusform>
            <numerusform>%n punches were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n punches</source>
        <translation>
            <numerusform>&amp;Import %n punch</numerusform>
            <numerusform>&amp;Import %n punches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>%n pictures are enrolled</source>
        <translation>
            <numerusform>%n picture is enrolled</numerusform>
            <numerusform>%n pictures are enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak pictures</source>
        <translation>
            <numerusform>%n weak picture</numerusform>
            <numerusform>%n weak pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n looks</source>
        <translation>
            <numerusform>%n look</numerusform>
            <numerusform>%n looks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n photos were added.</source>
        <translation>
            <numerusform>%n photo was added.</numerusform>
            <numerusform>%n photos were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n templates of the model before were kept.</source>
        <translation>
            <numerusform>%n template of the model before was kept.</numerusform>
            <numerusform>%n templates of the model before were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveStrip</name>
    <message numerus="yes">
        <source>%n rows saved in {name}.</source>
        <translation>
            <numerusform>%n row saved in {name}.</numerusform>
            <numerusform>%n rows saved in {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message numerus="yes">
        <source>{shifts}, %n days</source>
        <translation>
            <numerusform>{shifts}, %n day</numerusform>
            <numerusform>{shifts}, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n weeks</source>
        <translation>
            <numerusform>{shifts}, %n week</numerusform>
            <numerusform>{shifts}, %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are not saved yet</source>
        <translation>
            <numerusform>%n setting is not saved yet</numerusform>
            <numerusform>%n settings are not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftsPane</name>
    <message numerus="yes">
        <source>%n people work it until their schedule ends.</source>
        <translation>
            <numerusform>%n person works it until their schedule ends.</numerusform>
            <numerusform>%n people work it until their schedule ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift “{name}” is changed, for %n people.</source>
        <translation>
            <numerusform>Shift “{name}” is changed, for %n person.</numerusform>
            <numerusform>Shift “{name}” is changed, for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation>
            <numerusform>%n row cannot be used.</numerusform>
            <numerusform>%n rows cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n matters in the last seven days</source>
        <translation>
            <numerusform>%n matter in the last seven days</numerusform>
            <numerusform>%n matters in the last seven days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message numerus="yes">
        <source>The %n stored photos of their face and the numbers computed from them are deleted now.</source>
        <translation>
            <numerusform>The %n stored photo of their face and the numbers computed from it are deleted now.</numerusform>
            <numerusform>The %n stored photos of their face and the numbers computed from them are deleted now.</numerusform>
        </translation>
    </message>
</context>
</TS>
