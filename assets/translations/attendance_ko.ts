<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_GB">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with rtsp:// or http:// and is found in the camera&apos;s manual or its own settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdminPages</name>
    <message>
        <source>Attendance</source>
        <translation>근태</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>People and faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Anybody at this computer can change attendance records: no administrator&apos;s password is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s password is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after day, then from the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Checking the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter code and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded for {name}. Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a punch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The punch of {name} was taken back. Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN comes next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n punches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lock period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people who work here; their days appear as they come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">근태</translation>
    </message>
    <message>
        <source>Attendance could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search to see everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day of this period is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, a row a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No punches: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is to be resolved; Ctrl+Down opens the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as people come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>by %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message numerus="yes">
        <source>%n entry(s) written to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Verify records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute both hash chains anew, row by row: changed or missing rows show up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, imports, changes of schedules, backups and erasures appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for less, or choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done besides punching: exports, imports, schedules, erasures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n entry(s) of the audit log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the ledger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought a face back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose the public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased a person&apos;s face data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {rows} and {entries} are as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">직원</translation>
    </message>
    <message>
        <source>People who still work it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log is not as it was written, from entry {row} on: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of punches and corrections is not as it was written, from row {row} on: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a PIN away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>&amp;Look for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a camera.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; the picture appears as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s window is using it. The picture comes back when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is lent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.avi *.mkv *.webm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>&amp;Stop the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is the right camera before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the camera sees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureStep</name>
    <message numerus="yes">
        <source>Go on with %n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A look at the desk means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture file that the kiosk shows while nobody is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second look within this time is not a punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for instead when the two enrolled people resemble each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the usual distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for photos and screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type an address (rtsp://…, http://…) or the path of a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which nobody is expected or late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides where a day begins and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces of {share} of the picture&apos;s height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For weekly overtime and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten to leave after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the desk&apos;s sounds are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore repeats within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn: in, then out, and so on. First and last: breaks aren&apos;t punched. Button: the kiosk asks, and without an answer within 8 seconds nothing is recorded. Shift: start, break or end, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mistakes at the desk for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep visits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures find people further away, more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text in all windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead between look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead over the runner-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark surfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this window after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks that must agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of visitors, their hosts and times. Then they are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near leaves out passers-by in the background; far finds small faces too, more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all windows; it changes at once, without a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of so many looks; no fewer than must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People find their place more easily in a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People press a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give this device a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on every punch made here; choose another one for each desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the kiosk and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many looks at one face must name the same person before a punch is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last look of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next person must be further away by this, or nobody is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no such check; keep the desk in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera is asked for; it may deliver fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the planned shift expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “Not you?” left behind, with pictures where people consented. Then it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody punches, and when something needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came in longer ago than this starts again with in; the missing out is flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without mouse or keyboard for so long, it asks for the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Please choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Recording the punch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockEntry</name>
    <message>
        <source>hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>The time is {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Changes are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still at work: {job}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy} What was done so far is kept, and it can be started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sign here: type your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read this together, or hand over the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature: your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has read this and agrees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed when pictures were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up for the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on the screen by typing the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of {name} is withdrawn, and nothing of their face is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has agreed that the camera recognises them, and may withdraw at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a consent nothing of the face is kept, and attendance is recorded by PIN or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} Text version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>A few small pictures of your face and the numbers computed from them, encrypted, on this computer. They are not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {day}, on the screen of the attendance system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent text, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {line}   Signature: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may refuse, and may withdraw at any time; the pictures and numbers are then deleted. Without them your attendance is recorded by hand, and you have no disadvantage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your face is used for one thing only: to record when you come and go at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>Added: {punch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {punch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted again: {punch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands again as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted any more: {punch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a punch that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “{punch}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count “{punch}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t count “{punch}” any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time, like 17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the planned time into the field. It is only a plan: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is kept with the punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CycleList</name>
    <message>
        <source>+ Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRangePicker</name>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>&amp;Add a punch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: {first} – {last}. Nothing of it can be changed until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No punches on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {shift}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {duration} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime {duration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message numerus="yes">
        <source>%n matters to resolve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {time} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecimalEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo: Eileen Collins comes by again. A second look is not a second punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is being enrolled from one photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is enrolled. She comes to work now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Eileen Collins was recognised, and her punch is safely on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Grace Hopper is known now, and her punch is safely on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Grace Hopper isn&apos;t enrolled yet, so nothing is recorded for her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: Grace Hopper was enrolled meanwhile, from one photograph. She comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: the face models are loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: the next visitor, Grace Hopper, isn&apos;t enrolled yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add without photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolling pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos were stored for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos were stored, and {name} was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of {name} is on record. No photos were added so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was added, without photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n photos added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseTab</name>
    <message numerus="yes">
        <source>%n consents were withdrawn; they stay as proof.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks kept as feedback</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on leave</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos of the face</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted now: photos of the face and the numbers computed from them, looks kept as feedback, the PIN, and notes on leave. The consent is withdrawn and the person deactivated. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup, earlier copy or trained model of this installation holds the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payroll can then no longer tell whose the attendance is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes everything biometric for good. Recorded attendance stays, as payroll must keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace name, code, department and e-mail by a pseudonym as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s log is emptied when the program is next closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name was replaced by “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may still hold the face, and are not changed by the program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the person&apos;s code to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup {name} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face model {name}, trained on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the data before a restore, of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the database before an update, of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorRatesPlot</name>
    <message>
        <source>Chance of an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance (smaller is stricter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stranger accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an enrolled person not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>Add the end of the break…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the start of the break…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After coming at {times} no out was recorded. Until there is one, this time isn&apos;t counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {times} a break ended that had not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break without start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what {time} says…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t count {time}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 16 hours lie between {times}. Probably punches between them are missing; the time isn&apos;t counted until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapping times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break that began at {times} has no end, so it isn&apos;t deducted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s clock jumped shortly before the punch at {times}, so its time is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The out at {times} has no in before it. Until there is one, this time isn&apos;t counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The punches {times} are after the person&apos;s last day of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The punches {times} are before the person&apos;s first day of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The punches {times} overlap. Probably one of them says the wrong thing, or is too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several ins in a row: {times}. Probably one says the wrong thing, or one is too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlikely long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A stranger&apos;s one look is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolled person&apos;s one look is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the distance small until it is: somebody may have to look twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures are enrolled yet, so nobody is taken for anybody. With the first ones:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is turned away by a single look: the next one follows within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of 10 looks of strangers is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of 100 looks of strangers is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not calibrated, so nothing can be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To be expected with the %n pictures that are enrolled today:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>ADP: hours a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records, with the hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal comma, semicolons between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal: 8.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frappe HR: employee check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and minutes: 8:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes: 495</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QuickBooks: time activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Excel workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save punches or timesheets of a period, for payroll or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no punches in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punches {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timesheets {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days of {people} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{punches} punches by one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{punches} punches by {people} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} punches saved in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows saved in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Of an earlier face model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken with the camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesTab</name>
    <message numerus="yes">
        <source>%n photos are compared with whoever stands before the camera.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A photo of {name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing a photo back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate the person to add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading enrolled faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a photo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera recognises people by five photos or more; taking them lasts half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>By PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not you?”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>&amp;Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance {distance}, model {model}. {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was mistaken for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, or a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition couldn&apos;t tell two people apart; a PIN told who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. No punch was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. That punch was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is deleted for good. Punches stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is kept with the person&apos;s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When somebody presses “Not you?” at the desk, the wrong punch is undone and the case is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} resembles a colleague, so a PIN was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, code or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about a minute. Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number and consent; then the camera looks at the face from five sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk and look at it: the first punch is recorded by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the desk on this computer and look at it: the first punch is recorded by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk knows this face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps to the first punch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the camera, or from pictures; it needs the person&apos;s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Camera lent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces can&apos;t be seen right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up today&apos;s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use your PIN: faces can&apos;t be seen right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Already back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already on break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the camera yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the camera yourself, or see reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception will be with you shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t tell who you are — please use your code and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know you yet — please see reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome! Reception will be with you shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or see reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please see reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please use your code and PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — already back at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — already in at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — already on break at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — already out at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — back at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — in at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — on break at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hello} {name} — out at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>Key {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>One at a time, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Added: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted again: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted any more: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {punch}, {method}, at {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {author}, {when}: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidayEditor</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidaysModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolidaysPane</name>
    <message>
        <source>A day of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country in the settings, or enter days of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is chosen, so only days of your own are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays of {place} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} is worked now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Add people and their pictures from a folder. Doing it again changes nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this folder has read how their face is used, and has agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further remarks, below: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready: loading the face models takes a few seconds the first time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">가져오기</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder a person, named code__name, with their pictures in it; or a people.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People added: {new}. Already known: {known}. Photos added: {added}. Pictures left out: {left_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with no face, several faces or a blurred one are left out, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. What was added stays; start again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each picture is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, people are added by name only and every picture is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message>
        <source>At work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsDrawer</name>
    <message>
        <source>Background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss what has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs in the background. Imports, exports and backups show up here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Looking for cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveModel</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavePane</name>
    <message>
        <source>&amp;Enter leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter leave at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entering leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of each day&apos;s work is still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave of %n days is entered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No leave this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking leave back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called on the timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parental leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the time clock needs the administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Its punches can be corrected again. Who opened it and why stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the days that payroll has been paid for. Their punches and schedules can&apos;t be changed any more, unless somebody unlocks them and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is locked so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payroll of last month (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, by {author} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAlikesDialog</name>
    <message>
        <source>1 pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing everybody&apos;s photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people look that much alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people&apos;s photos come closer than the distance at which a face is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs whose photos come closer than the distance at which a face is recognised; the nearest first. The desk takes more care to tell these people apart. Very near pairs may be one person enrolled twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing everybody&apos;s photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people look that much alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two people&apos;s photos come closer than the distance at which a face is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs whose photos come closer than the distance at which a face is recognised, the nearest first. To be told apart, a look needs a lead of {lead} over the other person. A very near pair may be one person enrolled twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked {duration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Nothing is stored before the photos are there; closing now leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person stands in front of it. Five photos are taken in a few seconds. Best results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more clear pictures with one face each, for example from the staff directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the photos come from?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>&amp;Change model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrated on {day} with {people} people: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the error rates on the people who are enrolled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has measured its error rates: a careful distance is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;calibrate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen when it is first used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} numbers a face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the model embeds everybody&apos;s kept pictures anew, which takes a while; the desk goes on with the old one until all is done. Nothing changes if it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing to {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for face models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for face models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is on this computer and can be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their files are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsModel</name>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the distance it starts with was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careful guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (locked)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthStepper</name>
    <message>
        <source>Month before (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the password again before anything is shown (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs in the background (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OddsWords</name>
    <message>
        <source>1 in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 in {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Administrator &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for whenever this window opens, and after it locked itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set: anybody at this computer can change records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for whenever this window opens, and by every command that changes records. It cannot be read back, so keep it somewhere safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more character, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an administrator&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two don&apos;t agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} more characters, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last punch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished">{day} {time}</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {quality}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first person, or import a folder with everybody&apos;s pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are found in any script, with or without accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person fits what is chosen above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">직원</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which enrolled people the camera could confuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, {without} of them without photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add people first, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and their schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The schedule is assigned to %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule is removed; earlier ones count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several cover a day, the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payroll number. Unique to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoShelf</name>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message>
        <source>Add pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear pictures with one face each. Two or more make recognition steadier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures to enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinTab</name>
    <message>
        <source>&amp;Clear PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 10 digits. The person had better choose and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the wait after too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether there is a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code and a PIN a person can punch without the camera; both count the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can punch with this PIN from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may try again at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotSlot</name>
    <message>
        <source>Preparing a plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoseRing</name>
    <message>
        <source>No pose captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses captured: {poses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionWords</name>
    <message>
        <source>No photos are enrolled yet. The first ones start with a distance of {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model is not calibrated: the fixed distance, {distance}, is used, and what it does can&apos;t be predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With today&apos;s 1 photo: distance {distance}; {strangers}; {enrolled}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With today&apos;s {count} photos: distance {distance}; {strangers}; {enrolled}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one stranger&apos;s look in {count} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {share} of strangers&apos; looks accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than one stranger&apos;s look in {count} accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of single looks at enrolled people not accepted at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivating {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol &amp;face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivating {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PunchList</name>
    <message>
        <source>Latest punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No punches yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PunchRowWidget</name>
    <message>
        <source>Correct (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it again (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t count it (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PunchWords</name>
    <message>
        <source>Break ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break ended {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break ended {time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break ended {time} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break started {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break started {time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break started {time} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out {time} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out {time} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PunchesModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>%n pictures are enrolled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weak pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak picture is recognised less often. Open the person and enrol a better one: in good light, looking straight at the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As judged when they were enrolled, from 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol people first; then their pictures are judged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every enrolled picture is good enough to recognise people by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weak pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the enrolled pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weakest pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatesModel</name>
    <message>
        <source>A stranger accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatesTable</name>
    <message>
        <source>Error rates by distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model is not calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why? It is kept with the punch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the app&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the app&apos;s own calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How faces are told apart, and how sure the desk must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on the people who are enrolled here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what recognition does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrated on {people} people; the distance follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrating on the enrolled people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving how sure recognition must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration that comes with the app is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pictures are compared with each other. It takes at least 20 people, and can make recognition stricter than the calibration that comes with the app, never more lenient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in force at the desk now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n photos were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture could be used, so {name} can&apos;t be recognised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See yourself being recognised, without a punch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can be recognised now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Enrolled already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {name} ({code}) is the same person under another code, cancel: nobody should be enrolled twice.

If they are two people who look alike, enrol anyway. The desk then asks for a clearer look before it takes one of them for the other, and they appear in the list of look-alikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another person – enrol anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {known} ({code}), who is enrolled already. Is it another person?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>&amp;Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigning a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is defined yet: add one on the Schedules page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None within a year before and after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this person today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the leave of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave of {name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works {shift} from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shifts}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shifts}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>A person who comes {came} and leaves {left} has worked {worked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded: {came} to {left}, {worked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {duration} late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day counts as an absence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day counts as half a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has to be resolved by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person left {duration} early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded to {rounding} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} of break are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} of it are overtime, at {rate} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grace} min grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shift}, every day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>+ Another stretch (split shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {feedback} mistakes at the desk, {visits} visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting what is past its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happens by itself once a day. Punches, corrections and the audit log are never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more looks can agree than are counted: at most {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is called like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recog&amp;nition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>The face model, the distance, and what to expect of them are on the Recognition page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftEditor</name>
    <message>
        <source>&amp;Save shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent when less is worked than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break expected between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break taken off where none was punched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming late is forgiven up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deducted after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deducted break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a day when less is worked than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving early is forgiven up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late or early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime of a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punched breaks are paid up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the person, else the site&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: a person comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any: what exceeds the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work expected a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked on public holidays like on other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… when the person was there longer than</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftsModel</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftsPane</name>
    <message numerus="yes">
        <source>%n people work it until their schedule ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the first one at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift “{name}” is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shift “{name}” is changed, for %n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shift “{name}” is out of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the shift out of use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock +{time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock N{MINUS SIGN}{time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock put back by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock put forwards by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the administrator&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo check: asks for a movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo check: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo check: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punches of these minutes are marked. Check this computer&apos;s date, time and time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurenessControl</name>
    <message>
        <source>&amp;Adjust the distance as pictures come and go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger&apos;s look may be taken for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greatest distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different a face may be from the enrolled pictures. Smaller is stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the model is not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: more pictures ask for a smaller distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {odds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {odds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{odds}, distance {distance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure must recognition be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show the error rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has measured yet what a distance does with it. Measure it on your own people, with Recalibrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stricter lets fewer strangers in and asks enrolled people to look again more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face model is not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>{count} of {wanted} photos taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TierList</name>
    <message>
        <source>+ Overtime after…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts so many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesheetTab</name>
    <message>
        <source>&amp;Open in attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with work, leave or a plan are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a timesheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n of the last seven days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who was expected so far came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the first punch is recorded, {name} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest punches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No punches so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this list goes by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every punch of the last seven days fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">직원</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules plan nobody else for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is late or came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever punches in at the desk appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came {duration} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished">{day} {time}</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>A stranger accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance {distance}; accepted below {threshold}, lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded here: this is only a try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised, but only just: add photos in the light of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised, without any doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people are too much alike to tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Deleting what is past its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>&amp;Whom do you want to see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>I&apos;m a visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeakestModel</name>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Attendance recorded so far stays, and further punches are recorded by hand. With a new consent the person can be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored photo of their face and the numbers computed from it are deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} stored photos of their face and the numbers computed from them are deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing the consent of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}시간</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>&quot;{country}&quot; is no country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a time anybody worked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later correction of this punch stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manual punch needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period was locked or unlocked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A punch cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows, and there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift has from 1 to {most_segments} segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift starts and ends at whole minutes of the local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state or province alone has no public holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored PIN is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADP has two columns for overtime, and there are these rates: {rates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this account to the group video, then log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XLSX file isn&apos;t text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence must be less work than half a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id has at least {shortest_prefix} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {longest} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells cannot be separated by &quot;{delimiter}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it in the list of employees, or add the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it in the list of employees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable or its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4, MKV, AVI and MOV work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, user name and password, and that the camera is on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date, the time and the offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year and the offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose CSV, or a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words, and keep it apart from the backup: nothing opens it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another data folder with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another run name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --home or ATTENDANCE_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days after {to_day}, or unlock the period first (`attendance periods unlock`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one between its start and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {delimiters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the picture of the logo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose utf-8, utf-16 or cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose utf-8, which has every character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {shortest} to {longest} digits that nobody guesses at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use it (calls, browsers), or plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the kiosk and the administrator&apos;s window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this computer to the internet, or put the file {target_name} into {parent} by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its id from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed their faces for the model in use first: attendance models use {in_use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol more people first. Until then the calibration that ships with the app is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol more pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol them again, or withdraw their consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it; scripts pass it with --password-file or ATTENDANCE_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase that this backup was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the payroll number or another code of the person&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person&apos;s full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it for everyone, or the punches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the usual layout, whose column &quot;overtime_rates&quot; has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the {right} with it, or leave the preset out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them first, or confirm that they may go (--yes); what is replaced is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column &quot;{column}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; the database is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each tier once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give from 0 to 1440 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give from 1 to that many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in minutes, or 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one that people recognise, such as Night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its first and its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the days until it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds people.csv or a folder a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them in the order they are worked, each after the end of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they really are two people, confirm it (on the command line: --another-person).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install scikit-image and matplotlib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup made by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the version it was made with, or use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line must name the columns code, kind and at; reason may be there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line must name the columns: {columns}; code and name are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore the newest backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by {model_id} alone: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the day&apos;s punches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of locked periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of the app, or put the file into {parent} by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the one or raise the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it and its folder readable and writable for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable for this user, or choose another with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable for this user, or choose another with --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file to write it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one shift and day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one, such as mon-fri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, so that timesheets can say why nobody worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, such as vacation or sick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its country too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for &quot;{place}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {file} looks like the people&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {file} looks like the people&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day from {first} to {last} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of the schedule is worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture in {path} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video could be had from {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video source is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the code &quot;{code}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a flexible shift has a target of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} people are enrolled; a calibration on own data needs {min_people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People were being changed all the time, so the model was not switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter no more than a name, a host and a short note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the camera again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the attendance.key that was beside the database, or restore both from one backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures in a folder CODE__NAME, or write a people.csv with the columns code and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put text with separators in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it first, or choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the model and get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the database and its attendance.key from one backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding must divide the hour evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew as XLSX, or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew from the spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as &quot;CSV UTF-8&quot; in the spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far from UTC the clock was, like {text}+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which it is: --map &quot;code=HEADING&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which it is: --map &quot;name=HEADING&quot;, or first_name and last_name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: --map &quot;{field}={one}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is entered by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new PIN for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several ids begin with &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some overtime is paid at double time or more, and ADP needs your company&apos;s code for such hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored face data cannot be decrypted: it is damaged or belongs to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {label} names no computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup before the update could not be written to {backups}: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged, was altered, or is cut short; nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup opens, but its content isn&apos;t what this version of the program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program (format {found}; this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break is deducted after a time that no day has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break window lies outside the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break window starts and ends at whole minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera failed unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;{code}&quot; belongs to {known}, not to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;{code}&quot; is on line {line} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;{person_code}&quot; belongs to {holder_name}{state} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;{person_code}&quot; belongs to {person_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is longer than {longest_code} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code or the PIN is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code, name, department or e-mail contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;{column}&quot; is wanted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns &quot;{one}&quot; and &quot;{other}&quot; of {file} could both be the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {label} ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is longer than {longest_cycle} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {root} cannot be used: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has lost the end of its hash chain, so nothing can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days from {first} to {last} are locked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days from {from_day} to {to_day} are locked, so their plan stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo&apos;s pictures are missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the model {folder_name} is damaged ({where}: {problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has too little room: {parent} has {free_mb:,.0f} MB free, and the download needs {needed_mb:,.0f} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {where} is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download from {host} broke off ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding {encoding} has no &quot;{missing}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enrolled faces don&apos;t allow a calibration: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face detector&apos;s weights {path_name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model was changed while the pictures were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model {model_id} comes with the app and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model {model_id} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model {model_id} isn&apos;t on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file at {host} isn&apos;t the published one: it has {size_bytes:,} bytes instead of {size_bytes_2:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} has an unknown base, {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} was made for another version of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder_name} holds another model, {model_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {screenshots} cannot be made: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file doesn&apos;t belong to this database, so the enrolled faces cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {key_file} cannot be used: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {key_file} is damaged: it holds {count} bytes instead of {key_bytes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind &quot;{kind}&quot; isn&apos;t one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leave has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is one chain through everybody&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is not a picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {folder_name} cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be used: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, department or e-mail is longer than {longest_text} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package facenet-pytorch, which carries the detector, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is shorter than {shortest_password} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period has no beginning or no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has such a punch at this very time already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person left on {left}, before being hired on {hired}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset &quot;{preset}&quot; is a layout of the {right}, not of the {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records in the backup were tampered with: {problem} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segments of the shift overlap, or reach over more than 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift &quot;{name}&quot; is archived and can&apos;t be assigned any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is worked on no day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored administrator&apos;s password is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of a flexible shift must fit its frame of {frame} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time &quot;{text}&quot; has no offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is a spreadsheet&apos;s own, without an offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video holds data that cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {model_id} aren&apos;t the ones described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is longer than 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more cells than columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no shifts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are timesheets from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few pictures for a calibration on own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model called {model_id} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shift called &quot;{shift_name}&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no camera at {device_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot; to fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no correction &quot;{id}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding &quot;{encoding}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face model called {model_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;{preset}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no punch &quot;{id}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shift called &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called &quot;{site_zone}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called &quot;{zone}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no video source {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to import in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing is kept of the time before a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be damaged or mislabelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assignment ended on {to_day} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not in the database any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This face is not enrolled any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the database any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This punch cannot be undone at the desk any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This punch is void already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it happens again, somebody is changing what you download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: it continues where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another file or camera setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it without line breaks and tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first and say why: `attendance periods unlock --from {first} --to {last} --reason …`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking a period needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 5, 6, 10, 12, 15, 20, 30 or 60, or 0 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use JPEG, PNG, BMP, WebP or TIFF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a camera&apos;s number, a file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a factor such as 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for the site&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it out for the employee&apos;s or the site&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a picture of one person who looks at the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of one person who looks at the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup, or restore it as it is (--accept-broken-records).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another code, or that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use codes such as DE and BY, or leave the country empty and add holidays of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166-1, such as DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as {what} must be less than the {expected} minutes that are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent isn&apos;t the published file (its SHA-256 is another), so it was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as text like 2026-03-02T08:57:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T08:57:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times like 12:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write times like 22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your record has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`attendance holidays list` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`attendance shifts list` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come closer</source>
        <translation>조금 더 가까이 오세요</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>움직이지 마세요</translation>
    </message>
    <message>
        <source>hold your head upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look straight at the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower your chin a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to the middle of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no face found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a picture, or corrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side of the face is in shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise your chin a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several faces ({faces}): it must show one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show your whole face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code &quot;{known_code}&quot; belongs to {known_name}, not to {planned_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is cut off by the edge of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is not clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is not clearly visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is out of focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the face is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is lowered too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is raised too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the light is too flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mouth is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is corrupt or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is too large ({width_px}×{height_px} pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is too small ({width_px}×{height_px} pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video shows more than one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn to the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn your head slightly to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn your head slightly to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncover your mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a holiday already: {existing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is in the locked period from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is no holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is too far away to be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} &quot;{text}&quot; is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} has no column called {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} has two columns called {twice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file_name} is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists and isn&apos;t a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column called {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no single column called &quot;{heading}&quot; for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has two columns called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} doesn&apos;t give out the file: it answered {error_code} {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job}: something unexpected went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} may not be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not consented to face recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} isn&apos;t CSV from line {line} on: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} isn&apos;t a workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} cannot be played: it is not a video, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} holds no picture that can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path_name} is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}; this one knows {latest}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no face found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {error_message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person_name} has leave ({kind}) from {from_day} to {to_day} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person_name} has not consented to face recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person_name} is deactivated and works no shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person_name} is deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} contains a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is longer than {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be shorter than the shift, which is {span} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} overtime begins after a time that is never worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} overtime begins twice at the same time, or in disorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} overtime has an odd rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
