<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en_GB">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address of the camera</source>
        <translation>ที่อยู่ของกล้อง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>It begins with rtsp:// or http:// and is found in the camera's manual or its own settings.</source>
        <translation>ขึ้นต้นด้วย rtsp:// หรือ http:// ดูได้จากคู่มือหรือการตั้งค่าของกล้องเอง</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>กล้องเครือข่าย</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>ใช้กล้องนี้</translation>
    </message>
</context>
<context>
    <name>AdminPages</name>
    <message>
        <source>Attendance</source>
        <translation>เวลาทำงาน</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>บันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>งานประจำวัน</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคลากร</translation>
    </message>
    <message>
        <source>People and faces</source>
        <translation>พนักงานและใบหน้า</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>การจดจำใบหน้า</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>รายงานและส่งออก</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>ตารางงาน</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>System</source>
        <translation>ระบบ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การฝึกโมเดล</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Anybody at this computer can change attendance records: no administrator's password is set.</source>
        <translation>ใครก็ตามที่ใช้คอมพิวเตอร์นี้แก้ไขบันทึกเวลาได้ เพราะยังไม่ได้ตั้งรหัสผ่านผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Attendance administration</source>
        <translation>จัดการการเข้างาน</translation>
    </message>
    <message>
        <source>Looking for the administrator's password</source>
        <translation>กำลังตรวจหารหัสผ่านผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>ตั้งรหัสผ่าน…</translation>
    </message>
    <message>
        <source>The administrator's password is set.</source>
        <translation>ตั้งรหัสผ่านผู้ดูแลระบบแล้ว</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation>กำหนด(&amp;A)</translation>
    </message>
    <message>
        <source>Day after day, then from the beginning again</source>
        <translation>วันต่อวัน แล้ววนกลับไปเริ่มใหม่</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>ทุกสัปดาห์</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Kind of schedule</source>
        <translation>ประเภทตารางงาน</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>หมุนเวียน</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>กะ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ถึง</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Checking the PIN</source>
        <translation>กำลังตรวจสอบ PIN</translation>
    </message>
    <message>
        <source>Enter code and PIN</source>
        <translation>ป้อนรหัสและ PIN</translation>
    </message>
    <message>
        <source>I'm a visitor</source>
        <translation>ฉันเป็นผู้มาติดต่อ</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>ไม่ใช่ทั้งสองคน</translation>
    </message>
    <message>
        <source>Nothing was recorded for {name}. Who are you?</source>
        <translation>ไม่ได้บันทึกสิ่งใดให้ {name} คุณคือใคร?</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation>กำลังบันทึกการมาติดต่อ</translation>
    </message>
    <message>
        <source>Sorry!</source>
        <translation>ขออภัย!</translation>
    </message>
    <message>
        <source>Taking a punch back</source>
        <translation>กำลังยกเลิกการลงเวลา</translation>
    </message>
    <message>
        <source>That's all</source>
        <translation>เสร็จสิ้นเท่านี้</translation>
    </message>
    <message>
        <source>The punch of {name} was taken back. Who are you?</source>
        <translation>ยกเลิกการลงเวลาของ {name} แล้ว คุณคือใคร?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>คุณคือใคร?</translation>
    </message>
    <message>
        <source>Your PIN comes next.</source>
        <translation>ถัดไปเป็น PIN ของคุณ</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>ลงเวลา %n รายการ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <translation><numerusform>รอจัดการ %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>&amp;Lock period…</source>
        <translation>ล็อกงวด(&amp;L)…</translation>
    </message>
    <message>
        <source>Add the people who work here; their days appear as they come and go.</source>
        <translation>เพิ่มคนที่ทำงานที่นี่ แล้ววันทำงานจะปรากฏเมื่อมีการเข้าออก</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>การเข้างาน</translation>
    </message>
    <message>
        <source>Attendance could not be read</source>
        <translation>อ่านข้อมูลการเข้างานไม่ได้</translation>
    </message>
    <message>
        <source>Attendance is being read</source>
        <translation>กำลังอ่านข้อมูลการเข้างาน</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Clear the search to see everybody.</source>
        <translation>ล้างคำค้นหาเพื่อดูทุกคน</translation>
    </message>
    <message>
        <source>Every day of this period is complete.</source>
        <translation>ทุกวันในงวดนี้ครบถ้วนแล้ว</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>ค้นหาพนักงาน</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>ไปที่พนักงาน</translation>
    </message>
    <message>
        <source>Month, a row a person</source>
        <translation>เดือน แถวละหนึ่งคน</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>ชื่อ รหัส หรือแผนก</translation>
    </message>
    <message>
        <source>No punches: {days}</source>
        <translation>ไม่มีการลงเวลา: {days}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>ยังไม่มีใครลงทะเบียน</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>ไม่พบผู้ที่ตรงกัน</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>ไม่มีสิ่งที่ต้องจัดการ</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>การลงเวลา</translation>
    </message>
    <message>
        <source>Reading attendance</source>
        <translation>กำลังอ่านการเข้างาน</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>กำลังอ่านข้อมูลของวัน</translation>
    </message>
    <message>
        <source>Show only what is to be resolved; Ctrl+Down opens the next</source>
        <translation>แสดงเฉพาะที่รอจัดการ; Ctrl+Down เปิดรายการถัดไป</translation>
    </message>
    <message>
        <source>They appear here as people come and go.</source>
        <translation>จะปรากฏที่นี่เมื่อมีการเข้าออก</translation>
    </message>
    <message>
        <source>View</source>
        <translation>มุมมอง</translation>
    </message>
    <message numerus="yes">
        <source>by %n people</source>
        <translation><numerusform>โดย %n คน</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>เลือกรายการเพื่อดูทั้งหมด</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>รายการที่เลือก</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation><numerusform>เขียน %n รายการลงใน {file} แล้ว</numerusform></translation>
    </message>
    <message>
        <source>&amp;Verify records</source>
        <translation>ตรวจสอบบันทึก(&amp;V)</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>ทุกอย่าง</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>บันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>ตามวัน</translation>
    </message>
    <message>
        <source>Compute both hash chains anew, row by row: changed or missing rows show up.</source>
        <translation>คำนวณห่วงโซ่แฮชทั้งสองใหม่ทีละแถว แถวที่ถูกแก้หรือหายไปจะปรากฏให้เห็น</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ปิดข้อความ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ส่งออก(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>ส่งออกบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>กำลังส่งออกบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Exports, imports, changes of schedules, backups and erasures appear here.</source>
        <translation>การส่งออก นำเข้า เปลี่ยนตารางงาน สำรองข้อมูล และลบถาวรจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>ไม่มีรายการที่ตรง</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>ยังไม่มีการจดบันทึก</translation>
    </message>
    <message>
        <source>On</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Only entries of the days chosen below</source>
        <translation>เฉพาะรายการของวันที่เลือกด้านล่าง</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>กำลังอ่านบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search for less, or choose other days.</source>
        <translation>ลดคำค้นหาหรือเลือกวันอื่น</translation>
    </message>
    <message>
        <source>Search the log (Ctrl+F)</source>
        <translation>ค้นหาในบันทึก (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>แสดงรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>Verifying the records</source>
        <translation>กำลังตรวจสอบบันทึก</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>What was done besides punching: exports, imports, schedules, erasures.</source>
        <translation>สิ่งที่ทำนอกเหนือจากการลงเวลา: ส่งออก นำเข้า ตารางงาน ลบถาวร</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>{job}.</source>
        <translation>{job}</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n entries of the audit log</source>
        <translation><numerusform>%n รายการในบันทึกการตรวจสอบ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger</source>
        <translation><numerusform>สมุดลงเวลา %n แถว</numerusform></translation>
    </message>
    <message>
        <source>Added a holiday</source>
        <translation>เพิ่มวันหยุดแล้ว</translation>
    </message>
    <message>
        <source>Added a shift</source>
        <translation>เพิ่มกะแล้ว</translation>
    </message>
    <message>
        <source>Added leave</source>
        <translation>เพิ่มการลาแล้ว</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>ผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Although it is worse, because</source>
        <translation>แม้จะแย่กว่า เพราะ</translation>
    </message>
    <message>
        <source>Archived a shift</source>
        <translation>เลิกใช้กะแล้ว</translation>
    </message>
    <message>
        <source>Assigned a schedule</source>
        <translation>กำหนดตารางงานแล้ว</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>ที่จุดลงเวลา</translation>
    </message>
    <message>
        <source>Brought a face back</source>
        <translation>นำใบหน้ากลับมาแล้ว</translation>
    </message>
    <message>
        <source>Changed a shift</source>
        <translation>แก้ไขกะแล้ว</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>แก้ไขการตั้งค่าแล้ว</translation>
    </message>
    <message>
        <source>Changed the face model</source>
        <translation>เปลี่ยนโมเดลใบหน้าแล้ว</translation>
    </message>
    <message>
        <source>Chose the public holidays</source>
        <translation>เลือกวันหยุดนักขัตฤกษ์แล้ว</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>บรรทัดคำสั่ง</translation>
    </message>
    <message>
        <source>Deleted a training run</source>
        <translation>ลบรอบการฝึกแล้ว</translation>
    </message>
    <message>
        <source>Distance in force</source>
        <translation>ระยะห่างที่มีผล</translation>
    </message>
    <message>
        <source>Erased a person's face data</source>
        <translation>ลบข้อมูลใบหน้าของบุคคลถาวรแล้ว</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>โมเดลใบหน้า</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>ใบหน้า</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>ครึ่งวัน</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>นำเข้าพนักงานแล้ว</translation>
    </message>
    <message>
        <source>Imported punches</source>
        <translation>นำเข้าการลงเวลาแล้ว</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>แทน</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>ภาพใบหน้า</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>สำรองข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>ทำให้ไม่ระบุตัวตนแล้ว</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Nothing was changed: {rows} and {entries} are as they were written.</source>
        <translation>ไม่มีการเปลี่ยนแปลง: {rows} และ {entries} ยังเป็นอย่างที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>People who still work it</source>
        <translation>คนที่ยังทำกะนี้อยู่</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>พรีเซ็ต</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>การลงเวลา</translation>
    </message>
    <message>
        <source>Put a trained face model into use</source>
        <translation>นำโมเดลใบหน้าที่ฝึกแล้วมาใช้</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Recalibrated recognition</source>
        <translation>ปรับเทียบการจดจำใหม่แล้ว</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>Removed a face</source>
        <translation>ลบใบหน้าแล้ว</translation>
    </message>
    <message>
        <source>Removed a face model</source>
        <translation>ลบโมเดลใบหน้าแล้ว</translation>
    </message>
    <message>
        <source>Removed a holiday</source>
        <translation>ลบวันหยุดแล้ว</translation>
    </message>
    <message>
        <source>Removed a schedule</source>
        <translation>ลบตารางงานแล้ว</translation>
    </message>
    <message>
        <source>Removed a shift</source>
        <translation>ลบกะแล้ว</translation>
    </message>
    <message>
        <source>Removed leave</source>
        <translation>ลบการลาแล้ว</translation>
    </message>
    <message>
        <source>Removed what was trained with a person's face</source>
        <translation>ลบสิ่งที่ฝึกด้วยใบหน้าของบุคคลแล้ว</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 ของไฟล์</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>ตั้ง PIN แล้ว</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งที่มา</translation>
    </message>
    <message>
        <source>Started training a face model</source>
        <translation>เริ่มฝึกโมเดลใบหน้าแล้ว</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>บันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>The audit log is not as it was written, from entry {row} on: {problem}</source>
        <translation>บันทึกการตรวจสอบไม่ตรงกับที่เขียนไว้ ตั้งแต่รายการที่ {row} เป็นต้นไป: {problem}</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>สมุดลงเวลา</translation>
    </message>
    <message>
        <source>The ledger of punches and corrections is not as it was written, from row {row} on: {problem}</source>
        <translation>สมุดการลงเวลาและการแก้ไขไม่ตรงกับที่เขียนไว้ ตั้งแต่แถวที่ {row} เป็นต้นไป: {problem}</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>ตัวโปรแกรมเอง</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>ใบบันทึกเวลา</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Took a PIN away</source>
        <translation>ยกเลิก PIN แล้ว</translation>
    </message>
    <message>
        <source>Trained from</source>
        <translation>ฝึกต่อจาก</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>รอบการฝึก</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผลสรุป</translation>
    </message>
    <message>
        <source>Went back to the app's own calibration</source>
        <translation>กลับไปใช้การปรับเทียบของแอปแล้ว</translation>
    </message>
    <message>
        <source>Went back to the face model before</source>
        <translation>กลับไปใช้โมเดลใบหน้าก่อนหน้าแล้ว</translation>
    </message>
    <message>
        <source>Went on with a training run</source>
        <translation>ทำรอบการฝึกต่อแล้ว</translation>
    </message>
    <message>
        <source>Withdrew a person's consent</source>
        <translation>ถอนความยินยอมของบุคคลแล้ว</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>none: printed by the command line</source>
        <translation>ไม่มี: แสดงผลทางบรรทัดคำสั่ง</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>สำรองข้อมูลเลย(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>กู้คืน(&amp;R)…</translation>
    </message>
    <message>
        <source>A disk fails without a warning. Make the first one now; it takes seconds.</source>
        <translation>ดิสก์เสียได้โดยไม่เตือนล่วงหน้า โปรดสร้างชุดแรกตอนนี้ ใช้เวลาไม่กี่วินาที</translation>
    </message>
    <message>
        <source>Backed up to {file} and read back: {size} MB, {people} people, {punches} punches.</source>
        <translation>สำรองลงใน {file} และอ่านกลับแล้ว: {size} MB, {people} คน, การลงเวลา {punches} รายการ</translation>
    </message>
    <message>
        <source>Backing up to {file}</source>
        <translation>กำลังสำรองลงใน {file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>ข้อมูลสำรองที่สร้างแล้ว</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>ยังไม่มีข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>One encrypted file holds everything: people, faces, punches, settings. Keep it on another disk, and its passphrase apart from it: nobody can restore it without.</source>
        <translation>ไฟล์เข้ารหัสไฟล์เดียวเก็บทุกอย่าง: พนักงาน ใบหน้า การลงเวลา การตั้งค่า โปรดเก็บไว้ในดิสก์อื่น และเก็บวลีรหัสผ่านแยกไว้ต่างหาก หากไม่มีวลีนี้จะไม่มีใครกู้คืนได้</translation>
    </message>
    <message>
        <source>Reading which backups were made</source>
        <translation>กำลังอ่านรายการข้อมูลสำรอง</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>สำรองข้อมูล(&amp;B)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>สำรองทุกอย่าง</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>สำรองลงใน</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>ข้อมูลสำรอง (*{suffix})</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>ควรเป็นดิสก์อื่น</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>เลือกดู…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>วลีรหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>ทั้งสองช่องไม่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>Key {number}</source>
        <translation>ปุ่ม {number}</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message numerus="yes">
        <source>%n people enrolled here</source>
        <translation><numerusform>คนที่ลงทะเบียนที่นี่ %n คน</numerusform></translation>
    </message>
    <message>
        <source>level of {count} East Asian people ({set})</source>
        <translation>ระดับของชาวเอเชียตะวันออก {count} คน ({set})</translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>ค้นหากล้อง(&amp;L)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>กล้อง {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>ภาพสาธิต</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>กำลังค้นหากล้อง</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>Please choose a camera.</source>
        <translation>โปรดเลือกกล้อง</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>ลองอีกครั้ง(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>เลือกกล้อง</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>เลือกกล้อง…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>เลือกวิดีโอ</translation>
    </message>
    <message>
        <source>It is tried again by itself; the picture appears as soon as it is there.</source>
        <translation>ระบบจะลองใหม่เอง ภาพจะปรากฏทันทีที่พร้อม</translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation>ค้นหากล้อง</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>กำลังค้นหากล้อง…</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>กล้องเครือข่าย…</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>ไม่มีภาพจากกล้อง</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>ไม่พบกล้อง</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>เล่นการสาธิต(&amp;D)</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>กำลังเริ่มกล้อง …</translation>
    </message>
    <message>
        <source>The administrator's window is using it. The picture comes back when that is done.</source>
        <translation>หน้าต่างผู้ดูแลระบบกำลังใช้อยู่ ภาพจะกลับมาเมื่อใช้เสร็จ</translation>
    </message>
    <message>
        <source>The camera is lent out</source>
        <translation>กล้องถูกยืมใช้อยู่</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>วิดีโอจบแล้ว</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>ไฟล์วิดีโอ…</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.avi *.mkv *.webm);;All files (*)</source>
        <translation>วิดีโอ (*.mp4 *.mov *.avi *.mkv *.webm);;ทุกไฟล์ (*)</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>&amp;Stop the picture</source>
        <translation>หยุดภาพ(&amp;S)</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>ภาพจากกล้อง</translation>
    </message>
    <message>
        <source>See whether it is the right camera before you save.</source>
        <translation>ดูว่าเป็นกล้องที่ถูกต้องก่อนบันทึก</translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation>แสดงภาพ(&amp;P)</translation>
    </message>
    <message>
        <source>This is what the camera sees.</source>
        <translation>นี่คือสิ่งที่กล้องเห็น</translation>
    </message>
</context>
<context>
    <name>CaptureStep</name>
    <message numerus="yes">
        <source>Go on with %n photos</source>
        <translation><numerusform>ดำเนินการต่อด้วย %n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>มองที่กล้อง</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} จาก {wanted} ภาพ</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A look at the desk means</source>
        <translation>การมองกล้องที่จุดลงเวลาหมายถึง</translation>
    </message>
    <message>
        <source>A picture file that the kiosk shows while nobody is there.</source>
        <translation>ไฟล์ภาพที่เครื่องลงเวลาแสดงเมื่อไม่มีใครอยู่</translation>
    </message>
    <message>
        <source>A second look within this time is not a punch.</source>
        <translation>การมองซ้ำภายในเวลานี้ไม่นับเป็นการลงเวลา</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>สัปดาห์เริ่มวัน</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>เหมือนกระจก</translation>
    </message>
    <message>
        <source>Asked for instead when the two enrolled people resemble each other.</source>
        <translation>ใช้ถามแทนเมื่อสองคนที่ลงทะเบียนไว้หน้าคล้ายกัน</translation>
    </message>
    <message>
        <source>At the usual distance</source>
        <translation>ที่ระยะปกติ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>การสำรองข้อมูล</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Check for photos and screens</source>
        <translation>ตรวจจับภาพถ่ายและหน้าจอ</translation>
    </message>
    <message>
        <source>Choose one, or type an address (rtsp://…, http://…) or the path of a video.</source>
        <translation>เลือกหนึ่งรายการ หรือพิมพ์ที่อยู่ (rtsp://…, http://…) หรือพาธของวิดีโอ</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>ชื่อบริษัท</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Days on which nobody is expected or late.</source>
        <translation>วันที่ไม่ต้องมาทำงานและไม่มีใครสาย</translation>
    </message>
    <message>
        <source>Decides where a day begins and ends.</source>
        <translation>กำหนดว่าแต่ละวันเริ่มและสิ้นสุดเมื่อใด</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>ชื่ออุปกรณ์</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>อุปกรณ์</translation>
    </message>
    <message>
        <source>Faces of {share} of the picture's height</source>
        <translation>ใบหน้าสูง {share} ของความสูงภาพ</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>ไกล</translation>
    </message>
    <message>
        <source>For weekly overtime and reports.</source>
        <translation>สำหรับล่วงเวลารายสัปดาห์และรายงาน</translation>
    </message>
    <message>
        <source>Forgotten to leave after</source>
        <translation>ถือว่าลืมลงเวลาออกหลังจาก</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>How loud the desk's sounds are.</source>
        <translation>ความดังของเสียงที่จุดลงเวลา</translation>
    </message>
    <message>
        <source>Ignore repeats within</source>
        <translation>ไม่นับการซ้ำภายใน</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <translation>เข้าและออกสลับกัน</translation>
    </message>
    <message>
        <source>In turn: in, then out, and so on. First and last: breaks aren't punched. Button: the kiosk asks, and without an answer within 8 seconds nothing is recorded. Shift: start, break or end.</source>
        <translation>สลับกัน: เข้า แล้วออก ต่อไปเรื่อย ๆ แรกและสุดท้าย: ไม่ลงเวลาพัก ปุ่ม: เครื่องจะถาม หากไม่ตอบภายใน 8 วินาทีจะไม่บันทึก กะ: เริ่ม พัก หรือเลิก</translation>
    </message>
    <message>
        <source>Keep mistakes at the desk for</source>
        <translation>เก็บข้อผิดพลาดที่จุดลงเวลาไว้</translation>
    </message>
    <message>
        <source>Keep visits for</source>
        <translation>เก็บข้อมูลผู้มาติดต่อไว้</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>เครื่องลงเวลา</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Larger pictures find people further away, more slowly.</source>
        <translation>ภาพใหญ่ขึ้นพบคนที่อยู่ไกลขึ้น แต่ช้าลง</translation>
    </message>
    <message>
        <source>Larger text in all windows.</source>
        <translation>ตัวอักษรใหญ่ขึ้นในทุกหน้าต่าง</translation>
    </message>
    <message>
        <source>Lead between look-alikes</source>
        <translation>ระยะนำระหว่างคนหน้าคล้าย</translation>
    </message>
    <message>
        <source>Lead over the runner-up</source>
        <translation>ระยะนำเหนืออันดับสอง</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Light or dark surfaces. Automatic: as the system has it.</source>
        <translation>พื้นสว่างหรือมืด อัตโนมัติ: ตามระบบ</translation>
    </message>
    <message>
        <source>Lock this window after</source>
        <translation>ล็อกหน้าต่างนี้หลังจาก</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>โลโก้</translation>
    </message>
    <message>
        <source>Looks that must agree</source>
        <translation>จำนวนครั้งที่ต้องตรงกัน</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>ภาพกลับด้าน</translation>
    </message>
    <message>
        <source>Names of visitors, their hosts and times. Then they are deleted.</source>
        <translation>ชื่อผู้มาติดต่อ ผู้ที่มาพบ และเวลา จากนั้นจะถูกลบ</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>ใกล้</translation>
    </message>
    <message>
        <source>Near leaves out passers-by in the background; far finds small faces too, more slowly.</source>
        <translation>ใกล้จะไม่นับคนเดินผ่านด้านหลัง ไกลจะพบใบหน้าเล็กด้วยแต่ช้าลง</translation>
    </message>
    <message>
        <source>Of all windows; it changes at once. Automatic: this computer's.</source>
        <translation>ของทุกหน้าต่าง เปลี่ยนทันที อัตโนมัติ: ตามคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Of so many looks; no fewer than must agree.</source>
        <translation>จากการมองจำนวนนี้ ต้องไม่น้อยกว่าจำนวนที่ต้องตรงกัน</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Out of the latest</source>
        <translation>จากครั้งล่าสุด</translation>
    </message>
    <message>
        <source>People find their place more easily in a mirror.</source>
        <translation>ภาพแบบกระจกช่วยให้ขยับหาตำแหน่งได้ง่ายขึ้น</translation>
    </message>
    <message>
        <source>People press a button</source>
        <translation>กดปุ่มเลือกเอง</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>คนยืน</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>ขนาดภาพ</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>จำนวนภาพต่อวินาที</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>เปิดเสียง</translation>
    </message>
    <message>
        <source>Please give this device a name.</source>
        <translation>โปรดตั้งชื่ออุปกรณ์นี้</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>วันหยุดนักขัตฤกษ์</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>การจดจำใบหน้า</translation>
    </message>
    <message>
        <source>Recorded on every punch made here; choose another one for each desk.</source>
        <translation>บันทึกไว้กับทุกการลงเวลาที่นี่ ตั้งชื่อให้ต่างกันในแต่ละจุด</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ความปลอดภัย</translation>
    </message>
    <message>
        <source>Shown on the kiosk and in reports.</source>
        <translation>แสดงบนเครื่องลงเวลาและในรายงาน</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>So many looks at one face must name the same person before a punch is made.</source>
        <translation>ใบหน้าหนึ่งต้องถูกระบุเป็นคนเดียวกันครบจำนวนครั้งนี้จึงจะลงเวลา</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>The first and the last look of a day</source>
        <translation>การมองครั้งแรกและครั้งสุดท้ายของวัน</translation>
    </message>
    <message>
        <source>The next person must be further away by this, or nobody is recognised.</source>
        <translation>คนถัดไปต้องห่างกว่าเท่านี้ มิฉะนั้นจะไม่จดจำใคร</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>This computer's</source>
        <translation>ของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>This computer's ({zone})</source>
        <translation>ของคอมพิวเตอร์นี้ ({zone})</translation>
    </message>
    <message>
        <source>This version has no such check; keep the desk in sight.</source>
        <translation>รุ่นนี้ไม่มีการตรวจสอบดังกล่าว โปรดให้จุดลงเวลาอยู่ในสายตา</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>กฎเวลา</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>เขตเวลาของสถานที่</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ระดับเสียง</translation>
    </message>
    <message>
        <source>What the camera is asked for; it may deliver fewer.</source>
        <translation>ค่าที่ขอจากกล้อง ซึ่งอาจส่งมาน้อยกว่านี้</translation>
    </message>
    <message>
        <source>What the planned shift expects</source>
        <translation>ตามที่กะที่วางแผนไว้กำหนด</translation>
    </message>
    <message>
        <source>What “Not you?” left behind, with pictures where people consented. Then it is deleted.</source>
        <translation>สิ่งที่ได้จาก “ไม่ใช่คุณ?” พร้อมภาพของผู้ที่ยินยอม จากนั้นจะถูกลบ</translation>
    </message>
    <message>
        <source>When somebody punches, and when something needs attention.</source>
        <translation>เมื่อมีการลงเวลา และเมื่อมีเรื่องต้องดูแล</translation>
    </message>
    <message>
        <source>Who came in longer ago than this starts again with in; the missing out is flagged.</source>
        <translation>ผู้ที่เข้ามานานกว่านี้จะเริ่มใหม่ด้วยเข้า และจะแจ้งว่าขาดเวลาออก</translation>
    </message>
    <message>
        <source>Without mouse or keyboard for so long, it asks for the password again.</source>
        <translation>เมื่อไม่มีการใช้เมาส์หรือแป้นพิมพ์นานเท่านี้ จะถามรหัสผ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>ครั้ง</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เลย</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>วินาที</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Arrivals</source>
        <translation>เวลามาถึง</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>โปรดเลือกวันอื่นด้านบน</translation>
    </message>
    <message>
        <source>Drawing the arrivals</source>
        <translation>กำลังวาดกราฟเวลามา</translation>
    </message>
    <message>
        <source>Drawing the hours</source>
        <translation>กำลังวาดกราฟชั่วโมง</translation>
    </message>
    <message>
        <source>First in of the day, by quarter of an hour</source>
        <translation>การเข้าครั้งแรกของวัน ทุกสิบห้านาที</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>Hours worked by week, {days}</source>
        <translation>ชั่วโมงทำงานรายสัปดาห์, {days}</translation>
    </message>
    <message>
        <source>Most people come between {start} and {end}: {days} of {all} days.</source>
        <translation>คนส่วนใหญ่มาระหว่าง {start} ถึง {end}: {days} จาก {all} วัน</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>ไม่มีแผนก</translation>
    </message>
    <message>
        <source>Nobody worked in this period</source>
        <translation>ไม่มีใครทำงานในงวดนี้</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>บันทึกภาพ…</translation>
    </message>
    <message>
        <source>The chart is saved in {name}.</source>
        <translation>บันทึกกราฟใน {name} แล้ว</translation>
    </message>
    <message>
        <source>The figures are being worked out</source>
        <translation>กำลังคำนวณตัวเลข</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>สัปดาห์ตั้งแต่</translation>
    </message>
    <message>
        <source>When people come, {days}</source>
        <translation>เวลาที่คนมา, {days}</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>กำลังคำนวณตัวเลข</translation>
    </message>
    <message>
        <source>{department}: {hours} hours</source>
        <translation>{department}: {hours} ชั่วโมง</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Please choose one of the list.</source>
        <translation>โปรดเลือกจากรายการ</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Recording the punch</source>
        <translation>กำลังบันทึกการลงเวลา</translation>
    </message>
</context>
<context>
    <name>ClockEntry</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>The time is {time}</source>
        <translation>ขณะนี้เวลา {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ยินดีต้อนรับ</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Changes are not saved</source>
        <translation>ยังไม่ได้บันทึกการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>ปิดโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>แก้ไขต่อ</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>ทำงานต่อ</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>ยังทำงานอยู่</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>หยุดและปิด</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>มีการเปลี่ยนแปลงที่ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>This is still at work: {job}.</source>
        <translation>งานนี้ยังดำเนินอยู่: {job}</translation>
    </message>
    <message>
        <source>{busy} What was done so far is kept, and it can be started again.</source>
        <translation>{busy} สิ่งที่ทำไปแล้วจะยังอยู่ และเริ่มใหม่ได้อีก</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the arrow keys</source>
        <translation>ลากเพื่อจัดลำดับ หรือกด Alt พร้อมปุ่มลูกศร</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>คอลัมน์ปกติ</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>เปรียบเทียบรอบ</translation>
    </message>
    <message>
        <source>Figures of runs</source>
        <translation>ตัวเลขของรอบ</translation>
    </message>
    <message>
        <source>How often people are recognised by each run's model, and the difference from the model it began with. Runs that held out other people, or began with another model, don't compare exactly.</source>
        <translation>โมเดลของแต่ละรอบจดจำคนได้บ่อยเพียงใด และต่างจากโมเดลตั้งต้นเท่าใด รอบที่กันคนอื่นไว้วัดผล หรือเริ่มจากโมเดลอื่น จะเทียบกันตรง ๆ ไม่ได้</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>ไม่มีสิ่งที่จะเปรียบเทียบ</translation>
    </message>
    <message>
        <source>These runs have no figures.</source>
        <translation>รอบเหล่านี้ไม่มีตัวเลข</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผลสรุป</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>สิ่งที่เรียนรู้</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์(&amp;P)…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Or sign here: type your full name</source>
        <translation>หรือลงนามที่นี่: พิมพ์ชื่อเต็มของคุณ</translation>
    </message>
    <message>
        <source>Please read this together, or hand over the screen.</source>
        <translation>โปรดอ่านด้วยกัน หรือส่งหน้าจอให้อ่าน</translation>
    </message>
    <message>
        <source>Record consent and continue</source>
        <translation>บันทึกความยินยอมและดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Signature: your full name</source>
        <translation>ลายเซ็น: ชื่อเต็มของคุณ</translation>
    </message>
    <message>
        <source>{name} has read this and agrees.</source>
        <translation>{name} ได้อ่านข้อความนี้และยินยอม</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>%n models trained with it before are kept.</source>
        <translation><numerusform>โมเดล %n ตัวที่ฝึกด้วยใบหน้านี้ก่อนหน้ายังคงเก็บไว้</numerusform></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>ถอนความยินยอม(&amp;W)…</translation>
    </message>
    <message>
        <source>Confirmed on the command line.</source>
        <translation>ยืนยันทางบรรทัดคำสั่ง</translation>
    </message>
    <message>
        <source>Confirmed when pictures were imported.</source>
        <translation>ยืนยันเมื่อนำเข้าภาพ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Given on {time}</source>
        <translation>ให้ไว้เมื่อ {time}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>มีผลอยู่</translation>
    </message>
    <message>
        <source>Made up for the demo.</source>
        <translation>สมมติขึ้นสำหรับการสาธิต</translation>
    </message>
    <message>
        <source>One of them is in use: train anew without it, or go back to the model before.</source>
        <translation>หนึ่งในนั้นกำลังใช้อยู่ โปรดฝึกใหม่โดยไม่ใช้ใบหน้านี้ หรือกลับไปใช้โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>Reading consents</source>
        <translation>กำลังอ่านความยินยอม</translation>
    </message>
    <message>
        <source>Record a &amp;consent…</source>
        <translation>บันทึกความยินยอม(&amp;C)…</translation>
    </message>
    <message>
        <source>Signed on the screen by typing the name.</source>
        <translation>ลงนามบนหน้าจอด้วยการพิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>The consent of {name} is withdrawn, and nothing of their face is kept.</source>
        <translation>ถอนความยินยอมของ {name} แล้ว และไม่มีการเก็บข้อมูลใบหน้าไว้อีก</translation>
    </message>
    <message>
        <source>The person has agreed that the camera recognises them, and may withdraw at any time.</source>
        <translation>บุคคลนี้ยินยอมให้กล้องจดจำใบหน้า และถอนความยินยอมได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>The training that was under way with it is cancelled.</source>
        <translation>การฝึกที่กำลังใช้ใบหน้านี้อยู่ถูกยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Ticked on the screen.</source>
        <translation>ทำเครื่องหมายบนหน้าจอ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>Withdrawn on {time}</source>
        <translation>ถอนเมื่อ {time}</translation>
    </message>
    <message>
        <source>Without a consent nothing of the face is kept, and attendance is recorded by PIN or by hand.</source>
        <translation>หากไม่ยินยอมจะไม่เก็บข้อมูลใบหน้าใด ๆ และบันทึกการเข้างานด้วย PIN หรือด้วยมือ</translation>
    </message>
    <message>
        <source>{source} Text version {version}.</source>
        <translation>{source} ข้อความรุ่น {version}</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>A few small pictures of your face and the numbers computed from them, encrypted, on this computer. They are not sent anywhere.</source>
        <translation>ภาพเล็ก ๆ ของใบหน้าคุณไม่กี่ภาพและตัวเลขที่คำนวณจากภาพ เข้ารหัสไว้ในคอมพิวเตอร์เครื่องนี้ ไม่ส่งไปที่ใด</translation>
    </message>
    <message>
        <source>Agreed on {day}, on the screen of the attendance system.</source>
        <translation>ยินยอมเมื่อ {day} บนหน้าจอของระบบลงเวลา</translation>
    </message>
    <message>
        <source>Consent text, version {version}</source>
        <translation>ข้อความยินยอม รุ่น {version}</translation>
    </message>
    <message>
        <source>Date: {line}   Signature: {line}</source>
        <translation>วันที่: {line}   ลายเซ็น: {line}</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>สิ่งที่เก็บไว้</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ใช้เพื่ออะไร</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>คุณเป็นผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>You may refuse, and may withdraw at any time; the pictures and numbers are then deleted. Without them your attendance is recorded by hand, and you have no disadvantage.</source>
        <translation>คุณปฏิเสธได้ และถอนความยินยอมได้ทุกเมื่อ ภาพและตัวเลขจะถูกลบ หากไม่มีข้อมูลเหล่านี้ การเข้างานของคุณจะบันทึกด้วยมือ โดยคุณไม่เสียประโยชน์ใด ๆ</translation>
    </message>
    <message>
        <source>Your face is used for one thing only: to record when you come and go at work.</source>
        <translation>ใบหน้าของคุณใช้เพื่อสิ่งเดียว: บันทึกเวลาที่คุณเข้าและออกงาน</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>Added: {punch}.</source>
        <translation>เพิ่มแล้ว: {punch}</translation>
    </message>
    <message>
        <source>Corrected: {punch}.</source>
        <translation>แก้ไขแล้ว: {punch}</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>กำลังแก้ไข</translation>
    </message>
    <message>
        <source>Counted again: {punch}.</source>
        <translation>นับอีกครั้งแล้ว: {punch}</translation>
    </message>
    <message>
        <source>It stands again as before.</source>
        <translation>กลับเป็นเหมือนเดิมแล้ว</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>กำลังตรวจหางวดที่ล็อก</translation>
    </message>
    <message>
        <source>Not counted any more: {punch}.</source>
        <translation>ไม่นับแล้ว: {punch}</translation>
    </message>
    <message>
        <source>Undoing the correction</source>
        <translation>กำลังเลิกทำการแก้ไข</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>เลิกทำทันที</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>Add a punch that is missing</source>
        <translation>เพิ่มการลงเวลาที่ขาดไป</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Correct “{punch}”</source>
        <translation>แก้ไข “{punch}”</translation>
    </message>
    <message>
        <source>Count “{punch}” again</source>
        <translation>นับ “{punch}” อีกครั้ง</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Don't count “{punch}” any more</source>
        <translation>ไม่นับ “{punch}” อีก</translation>
    </message>
    <message>
        <source>Give the time, like 17:30.</source>
        <translation>ป้อนเวลา เช่น 17:30</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>ตามแผน: {time}</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>การลงเวลา</translation>
    </message>
    <message>
        <source>Put the planned time into the field. It is only a plan: check it.</source>
        <translation>ใส่เวลาตามแผนลงในช่อง เป็นเพียงแผน โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Say why; it is kept with the punch.</source>
        <translation>ระบุเหตุผล จะเก็บไว้กับการลงเวลา</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Higher is better on the left. Loss and comparisons to learn from fall as long as the model learns; where they stay level, more steps would bring little.</source>
        <translation>กราฟซ้าย ยิ่งสูงยิ่งดี ค่าสูญเสียและการเปรียบเทียบที่ใช้เรียนรู้จะลดลงตราบที่โมเดลยังเรียนรู้ เมื่อคงที่แล้ว การเพิ่มขั้นจะได้ผลน้อย</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Comparisons to learn from (%)</source>
        <translation>การเปรียบเทียบที่ใช้เรียนรู้ (%)</translation>
    </message>
    <message>
        <source>Held-out people recognised (%)</source>
        <translation>คนที่กันไว้วัดผลที่จดจำได้ (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ค่าสูญเสีย</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>ยังไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>model before</source>
        <translation>โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>{count} points; the newest is {value}.</source>
        <translation>{count} จุด ล่าสุดคือ {value}</translation>
    </message>
</context>
<context>
    <name>CycleList</name>
    <message>
        <source>+ Another day</source>
        <translation>+ เพิ่มวัน</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>วันที่ {number}</translation>
    </message>
</context>
<context>
    <name>DateRangePicker</name>
    <message>
        <source>Choose days…</source>
        <translation>เลือกวัน…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>เดือนที่แล้ว</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>สัปดาห์ที่แล้ว</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>เดือนนี้</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>สัปดาห์นี้</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>วันใดบ้าง</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>&amp;Add a punch…</source>
        <translation>เพิ่มการลงเวลา(&amp;A)…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>ปิด (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>วันถัดไป (Alt+Right)</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>วันก่อนหน้า (Alt+Left)</translation>
    </message>
    <message>
        <source>Locked: {first} – {last}. Nothing of it can be changed until it is unlocked.</source>
        <translation>ล็อกแล้ว: {first} – {last} แก้ไขไม่ได้จนกว่าจะปลดล็อก</translation>
    </message>
    <message>
        <source>No punches on this day.</source>
        <translation>วันนี้ไม่มีการลงเวลา</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>ไม่มีแผน</translation>
    </message>
    <message>
        <source>Planned: {shift}, {times}</source>
        <translation>ตามแผน: {shift}, {times}</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ปลดล็อก…</translation>
    </message>
    <message>
        <source>Worked {duration}</source>
        <translation>ทำงาน {duration}</translation>
    </message>
    <message>
        <source>break {duration}</source>
        <translation>พัก {duration}</translation>
    </message>
    <message>
        <source>late {duration}</source>
        <translation>สาย {duration}</translation>
    </message>
    <message>
        <source>left {duration} early</source>
        <translation>ออกก่อน {duration}</translation>
    </message>
    <message>
        <source>overtime {duration}</source>
        <translation>ล่วงเวลา {duration}</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message numerus="yes">
        <source>%n matters to resolve</source>
        <translation><numerusform>รอจัดการ %n เรื่อง</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ขาดงาน</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>In</source>
        <translation>เข้า</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>ล่วงเวลา</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>เวลาทำงาน</translation>
    </message>
    <message>
        <source>left {time} early</source>
        <translation>ออกก่อน {time}</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ยังไม่สิ้นสุด</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>สาย {time}</translation>
    </message>
</context>
<context>
    <name>DecimalEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} ถึง {most}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo: Eileen Collins comes by again. A second look is not a second punch.</source>
        <translation>สาธิต: Eileen Collins เดินผ่านมาอีกครั้ง การมองซ้ำไม่นับเป็นการลงเวลาซ้ำ</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is being enrolled from one photograph.</source>
        <translation>สาธิต: กำลังลงทะเบียน Eileen Collins จากภาพถ่ายหนึ่งภาพ</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is enrolled. She comes to work now.</source>
        <translation>สาธิต: ลงทะเบียน Eileen Collins แล้ว และเธอกำลังมาทำงาน</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins was recognised, and her punch is safely on disk.</source>
        <translation>สาธิต: จดจำ Eileen Collins ได้ และการลงเวลาบันทึกลงดิสก์เรียบร้อยแล้ว</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper is known now, and her punch is safely on disk.</source>
        <translation>สาธิต: รู้จัก Grace Hopper แล้ว และการลงเวลาบันทึกลงดิสก์เรียบร้อยแล้ว</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper isn't enrolled yet, so nothing is recorded for her.</source>
        <translation>สาธิต: Grace Hopper ยังไม่ได้ลงทะเบียน จึงไม่บันทึกสิ่งใด</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper was enrolled meanwhile, from one photograph. She comes back.</source>
        <translation>สาธิต: ลงทะเบียน Grace Hopper จากภาพถ่ายหนึ่งภาพแล้ว และเธอกลับมาอีกครั้ง</translation>
    </message>
    <message>
        <source>Demo: the face models are loading.</source>
        <translation>สาธิต: กำลังโหลดโมเดลใบหน้า</translation>
    </message>
    <message>
        <source>Demo: the next visitor, Grace Hopper, isn't enrolled yet.</source>
        <translation>สาธิต: ผู้มาคนถัดไป Grace Hopper ยังไม่ได้ลงทะเบียน</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <source>Who is it?</source>
        <translation>เป็นใคร?</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>An address in the network</source>
        <translation>ที่อยู่ในเครือข่าย</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>กล้อง {number}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>เชื่อมต่อแล้ว</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>โฟลเดอร์ข้อมูล</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ดิสก์</translation>
    </message>
    <message>
        <source>Last punch here</source>
        <translation>ลงเวลาที่นี่ล่าสุด</translation>
    </message>
    <message>
        <source>Last punch {when}</source>
        <translation>ลงเวลาล่าสุด {when}</translation>
    </message>
    <message>
        <source>Looking at this device</source>
        <translation>กำลังตรวจดูอุปกรณ์นี้</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>โมเดลทำงานบน</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>ใกล้เต็ม</translation>
    </message>
    <message>
        <source>No player found</source>
        <translation>ไม่พบโปรแกรมเล่นเสียง</translation>
    </message>
    <message>
        <source>None in the last 90 days</source>
        <translation>ไม่มีใน 90 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>ยังไม่ได้โหลด</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>On, volume {volume}</source>
        <translation>เปิด ระดับเสียง {volume}</translation>
    </message>
    <message>
        <source>Open the data &amp;folder</source>
        <translation>เปิดโฟลเดอร์ข้อมูล(&amp;F)</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>อุปกรณ์อื่น</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>เสียง</translation>
    </message>
    <message>
        <source>The demo's</source>
        <translation>ของการสาธิต</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>อุปกรณ์นี้</translation>
    </message>
    <message>
        <source>Those whose punches of the last 90 days are in this database.</source>
        <translation>อุปกรณ์ที่มีการลงเวลาใน 90 วันที่ผ่านมาอยู่ในฐานข้อมูลนี้</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>ว่าง {free} GB จาก {total} GB</translation>
    </message>
</context>
<context>
    <name>DistancesPane</name>
    <message>
        <source>Accepted up to here</source>
        <translation>ยอมรับถึงตรงนี้</translation>
    </message>
    <message>
        <source>At the dashed line 1 stranger in 100 is accepted: {before} before, {after} after.</source>
        <translation>ที่เส้นประ คนแปลกหน้า 1 ใน 100 จะถูกยอมรับ: ก่อน {before} หลัง {after}</translation>
    </message>
    <message>
        <source>Distance (smaller is more alike)</source>
        <translation>ระยะห่าง (น้อยกว่าคือเหมือนกว่า)</translation>
    </message>
    <message>
        <source>Distance to the nearest other person</source>
        <translation>ระยะห่างถึงคนอื่นที่ใกล้ที่สุด</translation>
    </message>
    <message>
        <source>Distance to the own person</source>
        <translation>ระยะห่างถึงเจ้าตัว</translation>
    </message>
    <message>
        <source>Distances, {model}</source>
        <translation>ระยะห่าง {model}</translation>
    </message>
    <message>
        <source>Further apart is better: the less both hills overlap, the fewer mistakes are made.</source>
        <translation>ยิ่งห่างกันยิ่งดี ยิ่งเนินทั้งสองซ้อนกันน้อย ก็ยิ่งผิดพลาดน้อย</translation>
    </message>
    <message>
        <source>Half of the looks are nearer than {own} to their own person, half nearer than {other} to the nearest other one.</source>
        <translation>การมองครึ่งหนึ่งใกล้เจ้าตัวกว่า {own} และครึ่งหนึ่งใกล้คนอื่นที่ใกล้ที่สุดกว่า {other}</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>การมอง</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>โมเดลใหม่</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Add person</source>
        <translation>เพิ่มพนักงาน</translation>
    </message>
    <message>
        <source>Add without photos</source>
        <translation>เพิ่มโดยไม่มีภาพ</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <translation>กำลังเพิ่มพนักงาน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>ลงทะเบียน {name}</translation>
    </message>
    <message>
        <source>Enrolling pictures</source>
        <translation>กำลังลงทะเบียนภาพ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>พนักงานใหม่</translation>
    </message>
    <message>
        <source>No photos were stored for {name}.</source>
        <translation>ไม่ได้เก็บภาพของ {name}</translation>
    </message>
    <message>
        <source>No photos were stored, and {name} was not added.</source>
        <translation>ไม่ได้เก็บภาพ และไม่ได้เพิ่ม {name}</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>กำลังบันทึกความยินยอม</translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation>กำลังเก็บภาพ</translation>
    </message>
    <message>
        <source>The consent of {name} is on record. No photos were added so far.</source>
        <translation>บันทึกความยินยอมของ {name} แล้ว แต่ยังไม่ได้เพิ่มภาพ</translation>
    </message>
    <message>
        <source>{name} was added, without photos.</source>
        <translation>เพิ่ม {name} แล้วโดยไม่มีภาพ</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n photos added.</source>
        <translation><numerusform>{name}: เพิ่ม %n ภาพแล้ว</numerusform></translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Continue</source>
        <translation>ดำเนินการต่อ</translation>
    </message>
</context>
<context>
    <name>EraseTab</name>
    <message numerus="yes">
        <source>%n consents were withdrawn; they stay as proof.</source>
        <translation><numerusform>ถอนความยินยอม %n รายการแล้ว โดยยังเก็บไว้เป็นหลักฐาน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n looks kept as feedback</source>
        <translation><numerusform>ภาพใบหน้าที่เก็บเป็นความเห็น %n ภาพ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notes on leave</source>
        <translation><numerusform>หมายเหตุการลา %n รายการ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n photos of the face</source>
        <translation><numerusform>ภาพใบหน้า %n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>Deleted now: photos of the face and the numbers computed from them, looks kept as feedback, the PIN, and notes on leave. The consent is withdrawn and the person deactivated. This cannot be undone.</source>
        <translation>ลบทันที: ภาพใบหน้าและตัวเลขที่คำนวณจากภาพ ภาพที่เก็บเป็นความเห็น PIN และหมายเหตุการลา ความยินยอมจะถูกถอนและบุคคลจะถูกปิดใช้งาน เลิกทำไม่ได้</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>ลบถาวรทันที</translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation>กำลังลบ {name} ถาวร</translation>
    </message>
    <message>
        <source>No backup, earlier copy or trained model of this installation holds the face.</source>
        <translation>ไม่มีข้อมูลสำรอง สำเนาก่อนหน้า หรือโมเดลที่ฝึกของการติดตั้งนี้ที่มีใบหน้านี้</translation>
    </message>
    <message>
        <source>Nothing of the face and no PIN was kept.</source>
        <translation>ไม่มีการเก็บข้อมูลใบหน้าหรือ PIN ไว้</translation>
    </message>
    <message>
        <source>Payroll can then no longer tell whose the attendance is.</source>
        <translation>ฝ่ายเงินเดือนจะบอกไม่ได้อีกว่าเป็นการเข้างานของใคร</translation>
    </message>
    <message>
        <source>Removed as trained with this face: {what}.</source>
        <translation>ลบแล้วเพราะฝึกด้วยใบหน้านี้: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>ลบแล้ว: {what}</translation>
    </message>
    <message>
        <source>Removes everything biometric for good. Recorded attendance stays, as payroll must keep it.</source>
        <translation>ลบข้อมูลชีวมิติทั้งหมดถาวร การเข้างานที่บันทึกไว้ยังอยู่ เพราะฝ่ายเงินเดือนต้องเก็บไว้</translation>
    </message>
    <message>
        <source>Replace name, code, department and e-mail by a pseudonym as well</source>
        <translation>แทนชื่อ รหัส แผนก และอีเมลด้วยนามแฝงด้วย</translation>
    </message>
    <message>
        <source>The database's log is emptied when the program is next closed.</source>
        <translation>บันทึกของฐานข้อมูลจะถูกล้างเมื่อปิดโปรแกรมครั้งถัดไป</translation>
    </message>
    <message>
        <source>The face model in use is {model} again.</source>
        <translation>กลับมาใช้โมเดลใบหน้า {model} อีกครั้ง</translation>
    </message>
    <message>
        <source>The face model {model} was trained with this face and could not be removed: {reason}</source>
        <translation>โมเดลใบหน้า {model} ฝึกด้วยใบหน้านี้และลบไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>The name was replaced by “{name}”.</source>
        <translation>แทนชื่อด้วย “{name}” แล้ว</translation>
    </message>
    <message>
        <source>These may still hold the face, and are not changed by the program:</source>
        <translation>สิ่งเหล่านี้อาจยังมีใบหน้าอยู่ และโปรแกรมจะไม่แก้ไข:</translation>
    </message>
    <message>
        <source>Type the person's code to confirm</source>
        <translation>พิมพ์รหัสของบุคคลเพื่อยืนยัน</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the backup {name} of {day}</source>
        <translation>ข้อมูลสำรอง {name} ของ {day}</translation>
    </message>
    <message>
        <source>the face model {name}, trained on {day}</source>
        <translation>โมเดลใบหน้า {name} ที่ฝึกเมื่อ {day}</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>ลบ {name} ถาวรแล้ว</translation>
    </message>
    <message>
        <source>{name}, the data before a restore, of {day}</source>
        <translation>{name} ข้อมูลก่อนการกู้คืน ของ {day}</translation>
    </message>
    <message>
        <source>{name}, the database before an update, of {day}</source>
        <translation>{name} ฐานข้อมูลก่อนการอัปเดต ของ {day}</translation>
    </message>
</context>
<context>
    <name>ErrorRatesPlot</name>
    <message>
        <source>Chance of an error</source>
        <translation>โอกาสผิดพลาด</translation>
    </message>
    <message>
        <source>Distance (smaller is stricter)</source>
        <translation>ระยะห่าง (น้อยกว่าคือเข้มงวดกว่า)</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>อัตราผิดพลาดตามระยะห่าง</translation>
    </message>
    <message>
        <source>enrolled not accepted</source>
        <translation>คนที่ลงทะเบียนแต่ไม่รับ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>strangers accepted</source>
        <translation>คนแปลกหน้าที่รับ</translation>
    </message>
</context>
<context>
    <name>ErrorsPane</name>
    <message>
        <source>Enrolled people missed</source>
        <translation>คนที่ลงทะเบียนซึ่งถูกมองข้าม</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>อัตราผิดพลาดก่อนและหลัง</translation>
    </message>
    <message>
        <source>Lower is better: how many looks at enrolled people a model misses, for each share of strangers it accepts. The pale bands show where the true share lies, 19 times of 20.</source>
        <translation>ยิ่งต่ำยิ่งดี: โมเดลมองข้ามคนที่ลงทะเบียนกี่ครั้ง ต่อสัดส่วนคนแปลกหน้าที่ยอมรับแต่ละค่า แถบสีจางแสดงช่วงที่สัดส่วนจริงอยู่ 19 ใน 20 ครั้ง</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>โมเดลใหม่</translation>
    </message>
    <message>
        <source>Strangers accepted</source>
        <translation>คนแปลกหน้าที่ยอมรับ</translation>
    </message>
    <message>
        <source>With {strangers} of strangers accepted, the model before misses {before}, the new one {after}.</source>
        <translation>เมื่อยอมรับคนแปลกหน้า {strangers} โมเดลก่อนหน้ามองข้าม {before} โมเดลใหม่ {after}</translation>
    </message>
    <message>
        <source>after: {share}</source>
        <translation>หลัง: {share}</translation>
    </message>
    <message>
        <source>before: {share}</source>
        <translation>ก่อน: {share}</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>Add the end of the break…</source>
        <translation>เพิ่มเวลาสิ้นสุดพัก…</translation>
    </message>
    <message>
        <source>Add the in…</source>
        <translation>เพิ่มเวลาเข้า…</translation>
    </message>
    <message>
        <source>Add the out…</source>
        <translation>เพิ่มเวลาออก…</translation>
    </message>
    <message>
        <source>Add the start of the break…</source>
        <translation>เพิ่มเวลาเริ่มพัก…</translation>
    </message>
    <message>
        <source>After coming at {times} no out was recorded. Until there is one, this time isn't counted.</source>
        <translation>หลังจากเข้าเมื่อ {times} ไม่มีการบันทึกเวลาออก จะไม่นับเวลานี้จนกว่าจะมี</translation>
    </message>
    <message>
        <source>After the last day of work</source>
        <translation>หลังวันทำงานวันสุดท้าย</translation>
    </message>
    <message>
        <source>At {times} a break ended that had not begun.</source>
        <translation>เมื่อ {times} มีการสิ้นสุดพักโดยไม่ได้เริ่มพัก</translation>
    </message>
    <message>
        <source>Before the first day of work</source>
        <translation>ก่อนวันทำงานวันแรก</translation>
    </message>
    <message>
        <source>Break without end</source>
        <translation>พักไม่มีเวลาสิ้นสุด</translation>
    </message>
    <message>
        <source>Break without start</source>
        <translation>พักไม่มีเวลาเริ่ม</translation>
    </message>
    <message>
        <source>Change what {time} says…</source>
        <translation>เปลี่ยนความหมายของ {time}…</translation>
    </message>
    <message>
        <source>Check the time…</source>
        <translation>ตรวจสอบเวลา…</translation>
    </message>
    <message>
        <source>Don't count {time}…</source>
        <translation>ไม่นับ {time}…</translation>
    </message>
    <message>
        <source>In twice</source>
        <translation>เข้าสองครั้ง</translation>
    </message>
    <message>
        <source>More than 16 hours lie between {times}. Probably punches between them are missing; the time isn't counted until then.</source>
        <translation>ระหว่าง {times} ห่างกันเกิน 16 ชั่วโมง อาจมีการลงเวลาที่ขาดไประหว่างนั้น จะไม่นับเวลานี้จนกว่าจะครบ</translation>
    </message>
    <message>
        <source>No in</source>
        <translation>ไม่มีเวลาเข้า</translation>
    </message>
    <message>
        <source>No out</source>
        <translation>ไม่มีเวลาออก</translation>
    </message>
    <message>
        <source>Overlapping times</source>
        <translation>เวลาซ้อนทับกัน</translation>
    </message>
    <message>
        <source>The break that began at {times} has no end, so it isn't deducted.</source>
        <translation>พักที่เริ่มเมื่อ {times} ไม่มีเวลาสิ้นสุด จึงไม่ถูกหัก</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>นาฬิกากระโดด</translation>
    </message>
    <message>
        <source>The device's clock jumped shortly before the punch at {times}, so its time is in doubt.</source>
        <translation>นาฬิกาของอุปกรณ์กระโดดก่อนการลงเวลาเมื่อ {times} ไม่นาน เวลานี้จึงน่าสงสัย</translation>
    </message>
    <message>
        <source>The out at {times} has no in before it. Until there is one, this time isn't counted.</source>
        <translation>เวลาออกเมื่อ {times} ไม่มีเวลาเข้าก่อนหน้า จะไม่นับเวลานี้จนกว่าจะมี</translation>
    </message>
    <message>
        <source>The punches {times} are after the person's last day of work.</source>
        <translation>การลงเวลา {times} อยู่หลังวันทำงานวันสุดท้ายของบุคคลนี้</translation>
    </message>
    <message>
        <source>The punches {times} are before the person's first day of work.</source>
        <translation>การลงเวลา {times} อยู่ก่อนวันทำงานวันแรกของบุคคลนี้</translation>
    </message>
    <message>
        <source>The punches {times} overlap. Probably one of them says the wrong thing, or is too many.</source>
        <translation>การลงเวลา {times} ซ้อนทับกัน อาจมีรายการหนึ่งระบุผิดหรือเกินมา</translation>
    </message>
    <message>
        <source>There are several ins in a row: {times}. Probably one says the wrong thing, or one is too many.</source>
        <translation>มีการเข้าหลายครั้งติดกัน: {times} อาจมีรายการหนึ่งระบุผิดหรือเกินมา</translation>
    </message>
    <message>
        <source>Unlikely long</source>
        <translation>นานผิดปกติ</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A stranger's one look is accepted</source>
        <translation>รับการมองหนึ่งครั้งของคนแปลกหน้า</translation>
    </message>
    <message>
        <source>An enrolled person's look is refused</source>
        <translation>ปฏิเสธการมองของคนที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Keep the distance small until it is: somebody may have to look twice.</source>
        <translation>ใช้ระยะห่างน้อยไว้จนกว่าจะปรับเทียบ บางคนอาจต้องมองสองครั้ง</translation>
    </message>
    <message>
        <source>No pictures are enrolled yet, so nobody is taken for anybody. With the first ones:</source>
        <translation>ยังไม่มีภาพที่ลงทะเบียน จึงไม่มีใครถูกระบุเป็นใคร เมื่อมีภาพแรก ๆ:</translation>
    </message>
    <message>
        <source>One of 10 such looks is accepted</source>
        <translation>รับ 1 ใน 10 ครั้งของการมองเช่นนี้</translation>
    </message>
    <message>
        <source>One of 100 such looks is accepted</source>
        <translation>รับ 1 ใน 100 ครั้งของการมองเช่นนี้</translation>
    </message>
    <message>
        <source>The model is not calibrated, so nothing can be predicted.</source>
        <translation>โมเดลยังไม่ได้ปรับเทียบ จึงคาดการณ์ไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: the next one follows within a second.</source>
        <translation><numerusform>ค่าที่คาดได้จาก %n ภาพที่ลงทะเบียนในวันนี้ ไม่มีใครถูกปฏิเสธเพราะการมองครั้งเดียว ครั้งถัดไปตามมาภายในหนึ่งวินาที</numerusform></translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <translation>ไม่เกิน {share}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>ADP: hours a person</source>
        <translation>ADP: ชั่วโมงต่อคน</translation>
    </message>
    <message>
        <source>All records, with the hash chain</source>
        <translation>บันทึกทั้งหมด พร้อมห่วงโซ่แฮช</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>ตามปกติ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Decimal comma, semicolons between cells</source>
        <translation>จุลภาคแทนจุดทศนิยม และอัฒภาคคั่นเซลล์</translation>
    </message>
    <message>
        <source>Decimal: 8.25</source>
        <translation>ทศนิยม: 8.25</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>ระยะเวลา</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>รูปแบบไฟล์</translation>
    </message>
    <message>
        <source>Frappe HR: employee check-ins</source>
        <translation>Frappe HR: การเช็กอินของพนักงาน</translation>
    </message>
    <message>
        <source>Hours and minutes: 8:15</source>
        <translation>ชั่วโมงและนาที: 8:15</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>เค้าโครง</translation>
    </message>
    <message>
        <source>Minutes: 495</source>
        <translation>นาที: 495</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>การลงเวลา</translation>
    </message>
    <message>
        <source>QuickBooks: time activities</source>
        <translation>QuickBooks: กิจกรรมเวลา</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>ใบบันทึกเวลา</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>ของใคร</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n วัน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>การลงเวลา %n รายการ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation><numerusform>%n แถว</numerusform></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>บันทึกเป็น CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save as Excel workbook…</source>
        <translation>บันทึกเป็นสมุดงาน Excel(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>บันทึกเป็น JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>แถวแรก ๆ</translation>
    </message>
    <message>
        <source>Keeping the reports</source>
        <translation>กำลังเก็บรายงาน</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>กำลังตรวจหางวดที่ล็อก</translation>
    </message>
    <message>
        <source>Reading people and saved reports</source>
        <translation>กำลังอ่านรายชื่อพนักงานและรายงานที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>กำลังอ่านแถวแรก ๆ</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>รายงานที่บันทึกไว้</translation>
    </message>
    <message>
        <source>Shown are the first {shown} of {all} rows; the file will hold all of them.</source>
        <translation>แสดง {shown} แถวแรกจาก {all} แถว ไฟล์จะมีครบทุกแถว</translation>
    </message>
    <message>
        <source>The period is locked.</source>
        <translation>งวดนี้ล็อกแล้ว</translation>
    </message>
    <message>
        <source>The report “{name}” is forgotten.</source>
        <translation>ลบรายงาน “{name}” ออกจากรายการแล้ว</translation>
    </message>
    <message>
        <source>The report “{name}” is kept.</source>
        <translation>เก็บรายงาน “{name}” แล้ว</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>ไม่มีข้อมูลในงวดนี้</translation>
    </message>
    <message numerus="yes">
        <source>of %n people.</source>
        <translation><numerusform>ของ %n คน</numerusform></translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Of an earlier face model</source>
        <translation>ของโมเดลใบหน้าก่อนหน้า</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>ลบภาพนี้</translation>
    </message>
    <message>
        <source>Shown as the photo</source>
        <translation>ใช้แสดงเป็นภาพประจำตัว</translation>
    </message>
    <message>
        <source>Taken with the camera</source>
        <translation>ถ่ายด้วยกล้อง</translation>
    </message>
</context>
<context>
    <name>FacesTab</name>
    <message numerus="yes">
        <source>%n photos are compared with whoever stands before the camera.</source>
        <translation><numerusform>เทียบ %n ภาพกับผู้ที่ยืนหน้ากล้อง</numerusform></translation>
    </message>
    <message>
        <source>A photo of {name} was removed.</source>
        <translation>ลบภาพของ {name} หนึ่งภาพแล้ว</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>เพิ่มภาพ(&amp;P)…</translation>
    </message>
    <message>
        <source>Bringing a photo back</source>
        <translation>กำลังนำภาพกลับมา</translation>
    </message>
    <message>
        <source>Enrol face…</source>
        <translation>ลงทะเบียนใบหน้า…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>ใบหน้า</translation>
    </message>
    <message>
        <source>Five photos make recognition steady; taking them lasts half a minute.</source>
        <translation>ภาพถ่ายห้าภาพทำให้จดจำได้สม่ำเสมอ ใช้เวลาถ่ายครึ่งนาที</translation>
    </message>
    <message>
        <source>Reactivate the person to add some.</source>
        <translation>เปิดใช้งานบุคคลนี้อีกครั้งเพื่อเพิ่มภาพ</translation>
    </message>
    <message>
        <source>Reading enrolled faces</source>
        <translation>กำลังอ่านใบหน้าที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Removing a photo of {name}</source>
        <translation>กำลังลบภาพของ {name}</translation>
    </message>
    <message>
        <source>{name} has no photos</source>
        <translation>{name} ไม่มีภาพ</translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>By PIN</source>
        <translation>ด้วย PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>PIN asked for</source>
        <translation>ถาม PIN</translation>
    </message>
    <message>
        <source>Really was</source>
        <translation>ตัวจริงคือ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>ปิดเรื่องแล้ว</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>ถูกระบุเป็น</translation>
    </message>
    <message>
        <source>Two alike</source>
        <translation>สองคนคล้ายกัน</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่รู้จัก</translation>
    </message>
    <message>
        <source>“Not you?”</source>
        <translation>“ไม่ใช่คุณ?”</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>&amp;Settle</source>
        <translation>ปิดเรื่อง(&amp;S)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>กรณี</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>ลบ(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Delete this case?</source>
        <translation>ลบกรณีนี้?</translation>
    </message>
    <message>
        <source>Deleting a case</source>
        <translation>กำลังลบกรณี</translation>
    </message>
    <message>
        <source>Distance {distance}, model {model}. {kept}</source>
        <translation>ระยะห่าง {distance}, โมเดล {model} {kept}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Mistakes at the desk</source>
        <translation>ข้อผิดพลาดที่จุดลงเวลา</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>ไม่ได้เก็บภาพไว้</translation>
    </message>
    <message>
        <source>Nobody was mistaken for somebody else</source>
        <translation>ไม่มีใครถูกระบุเป็นคนอื่น</translation>
    </message>
    <message>
        <source>Not known, or a visitor</source>
        <translation>ไม่รู้จัก หรือผู้มาติดต่อ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Only &amp;open cases</source>
        <translation>เฉพาะกรณีที่ยังเปิดอยู่(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>กำลังอ่านกรณี</translation>
    </message>
    <message>
        <source>Recognition couldn't tell two people apart; a PIN told who it was.</source>
        <translation>ระบบแยกสองคนไม่ออก จึงใช้ PIN ระบุว่าเป็นใคร</translation>
    </message>
    <message>
        <source>Settling a case</source>
        <translation>กำลังปิดเรื่อง</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. No punch was made.</source>
        <translation>มีผู้ถูกทักว่าเป็น {name} และแจ้งว่าไม่ใช่ ไม่มีการลงเวลา</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. That punch was undone.</source>
        <translation>มีผู้ถูกทักว่าเป็น {name} และแจ้งว่าไม่ใช่ ยกเลิกการลงเวลานั้นแล้ว</translation>
    </message>
    <message>
        <source>The case is deleted for good. Punches stay as they are.</source>
        <translation>กรณีนี้จะถูกลบถาวร การลงเวลายังคงเดิม</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation>ลบกรณีแล้ว</translation>
    </message>
    <message>
        <source>The case is settled.</source>
        <translation>ปิดเรื่องแล้ว</translation>
    </message>
    <message>
        <source>The picture is kept with the person's consent.</source>
        <translation>เก็บภาพไว้โดยความยินยอมของบุคคล</translation>
    </message>
    <message numerus="yes">
        <source>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</source>
        <translation><numerusform>แสดงจุดที่การจดจำผิดพลาด และใช้ในการปรับเทียบและการฝึก การปิดเรื่องไม่เปลี่ยนการลงเวลา กรณีจะถูกลบหลัง %n วัน</numerusform></translation>
    </message>
    <message>
        <source>When somebody presses “Not you?” at the desk, the wrong punch is undone and the case is kept here.</source>
        <translation>เมื่อมีผู้กด “ไม่ใช่คุณ?” ที่จุดลงเวลา การลงเวลาที่ผิดจะถูกยกเลิกและเก็บกรณีไว้ที่นี่</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>จริง ๆ แล้วคือใคร?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{name} resembles a colleague, so a PIN was asked for.</source>
        <translation>{name} คล้ายเพื่อนร่วมงาน จึงถาม PIN</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Drawing the chart…</source>
        <translation>กำลังวาดกราฟ…</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>กำลังบันทึกกราฟ</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ผลต่าง</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>จดจำได้</translation>
    </message>
    <message>
        <source>The true difference lies between {interval} points, 19 times of 20.</source>
        <translation>ผลต่างจริงอยู่ในช่วง {interval} จุด 19 ใน 20 ครั้ง</translation>
    </message>
    <message>
        <source>{what}, roughly</source>
        <translation>{what} โดยประมาณ</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>เรียกดู…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>เลือกภาพ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>ภาพ (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All departments</source>
        <translation>ทุกแผนก</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>ขาดความยินยอม</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>แผนก</translation>
    </message>
    <message>
        <source>Everybody who is active</source>
        <translation>ทุกคนที่ใช้งานอยู่</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>ปิดใช้งาน</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>คนหน้าคล้าย</translation>
    </message>
    <message>
        <source>Search by name, code or department</source>
        <translation>ค้นหาด้วยชื่อ รหัส หรือแผนก</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>ค้นหาพนักงาน</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>พนักงานกลุ่มใด</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>ไม่มีตารางงาน</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>ไม่มีภาพ</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Add a person…</source>
        <translation>เพิ่มพนักงาน(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Enrol {name}…</source>
        <translation>ลงทะเบียน {name}(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>เปิดจุดลงเวลา(&amp;O)</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>เพิ่มคนแรก</translation>
    </message>
    <message>
        <source>Enrol the face</source>
        <translation>ลงทะเบียนใบหน้า</translation>
    </message>
    <message>
        <source>It takes about a minute. Everything can be changed later.</source>
        <translation>ใช้เวลาประมาณหนึ่งนาที เปลี่ยนทุกอย่างได้ภายหลัง</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>มองที่กล้อง</translation>
    </message>
    <message>
        <source>Name, number and consent; then the camera looks at the face from five sides.</source>
        <translation>ชื่อ หมายเลข และความยินยอม จากนั้นกล้องจะมองใบหน้าจากห้าด้าน</translation>
    </message>
    <message>
        <source>Open the desk and look at it: the first punch is recorded by itself.</source>
        <translation>เปิดจุดลงเวลาแล้วมองกล้อง การลงเวลาแรกจะบันทึกเอง</translation>
    </message>
    <message>
        <source>Start the desk on this computer and look at it: the first punch is recorded by itself.</source>
        <translation>เริ่มจุดลงเวลาบนคอมพิวเตอร์นี้แล้วมองกล้อง การลงเวลาแรกจะบันทึกเอง</translation>
    </message>
    <message>
        <source>The desk knows this face.</source>
        <translation>จุดลงเวลารู้จักใบหน้านี้แล้ว</translation>
    </message>
    <message>
        <source>Three steps to the first punch</source>
        <translation>สามขั้นตอนสู่การลงเวลาครั้งแรก</translation>
    </message>
    <message>
        <source>With the camera, or from pictures; it needs the person's consent.</source>
        <translation>ด้วยกล้องหรือจากภาพ ต้องมีความยินยอมของบุคคล</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>มี {name} แล้ว</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>An import is running.</source>
        <translation>กำลังนำเข้าอยู่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>เลือกโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Everybody in this folder has read how their face is used, and has agreed to it.</source>
        <translation>ทุกคนในโฟลเดอร์นี้ได้อ่านแล้วว่าจะใช้ใบหน้าอย่างไร และยินยอมแล้ว</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Further remarks, below: {count}.</source>
        <translation>หมายเหตุเพิ่มเติมด้านล่าง: {count}</translation>
    </message>
    <message>
        <source>Getting ready: loading the face models takes a few seconds the first time…</source>
        <translation>กำลังเตรียมพร้อม: การโหลดโมเดลใบหน้าครั้งแรกใช้เวลาไม่กี่วินาที…</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>กำลังนำเข้าพนักงาน</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>ยังไม่ได้เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>One folder a person, named code__name, with their pictures in it; or a people.csv.</source>
        <translation>หนึ่งโฟลเดอร์ต่อคน ตั้งชื่อแบบ code__name และมีภาพของคนนั้นอยู่ข้างใน หรือใช้ people.csv</translation>
    </message>
    <message>
        <source>People added: {new}. Already known: {known}. Photos added: {added}. Pictures left out: {left_out}.</source>
        <translation>เพิ่มพนักงาน: {new} รู้จักแล้ว: {known} เพิ่มภาพถ่าย: {added} ภาพที่ข้าม: {left_out}</translation>
    </message>
    <message>
        <source>Pictures with no face, several faces or a blurred one are left out, with the reason.</source>
        <translation>ภาพที่ไม่มีใบหน้า มีหลายใบหน้า หรือใบหน้าเบลอ จะถูกข้ามพร้อมแจ้งเหตุผล</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>ความคืบหน้าการนำเข้า</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>เริ่มนำเข้า</translation>
    </message>
    <message>
        <source>Stopping after this picture…</source>
        <translation>จะหยุดหลังภาพนี้…</translation>
    </message>
    <message>
        <source>The import was stopped. What was added stays; start again to go on.</source>
        <translation>หยุดการนำเข้าแล้ว สิ่งที่เพิ่มไปยังอยู่ เริ่มอีกครั้งเพื่อทำต่อ</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>What became of each picture is shown here</source>
        <translation>ผลของแต่ละภาพจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Without this, people are added by name only and every picture is left out.</source>
        <translation>หากไม่มีข้อนี้ จะเพิ่มพนักงานเฉพาะชื่อและข้ามทุกภาพ</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} จาก {total} ภาพ</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Camera lent out</source>
        <translation>กล้องถูกยืมใช้</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>กล้องเปิดอยู่</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>กล้องกำลังเริ่ม</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>กล้องมีปัญหา</translation>
    </message>
    <message>
        <source>Faces can't be seen right now</source>
        <translation>ขณะนี้มองเห็นใบหน้าไม่ได้</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>กำลังเตรียมพร้อม</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>มองที่กล้อง</translation>
    </message>
    <message>
        <source>Looking up today's hours</source>
        <translation>กำลังดูชั่วโมงของวันนี้</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>สักครู่</translation>
    </message>
    <message>
        <source>Or use your PIN: faces can't be seen right now</source>
        <translation>หรือใช้ PIN ของคุณ: ขณะนี้มองเห็นใบหน้าไม่ได้</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation>โปรดติดต่อแผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Recognition on</source>
        <translation>การจดจำทำงานอยู่</translation>
    </message>
    <message>
        <source>Recognition starting</source>
        <translation>การจดจำกำลังเริ่ม</translation>
    </message>
    <message>
        <source>Recognition trouble</source>
        <translation>การจดจำมีปัญหา</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Records safe</source>
        <translation>บันทึกปลอดภัย</translation>
    </message>
    <message>
        <source>Records trouble</source>
        <translation>บันทึกมีปัญหา</translation>
    </message>
    <message>
        <source>Video ended</source>
        <translation>วิดีโอจบแล้ว</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>ชื่อของคุณจะปรากฏที่นี่</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Already back</source>
        <translation>กลับมาแล้ว</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>เข้าแล้ว</translation>
    </message>
    <message>
        <source>Already on break</source>
        <translation>พักอยู่แล้ว</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>ออกแล้ว</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับจากพัก</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>สิ้นสุดพัก</translation>
    </message>
    <message>
        <source>Good afternoon,</source>
        <translation>สวัสดีตอนบ่าย</translation>
    </message>
    <message>
        <source>Good evening,</source>
        <translation>สวัสดีตอนเย็น</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>สวัสดีตอนเช้า</translation>
    </message>
    <message>
        <source>In</source>
        <translation>เข้า</translation>
    </message>
    <message>
        <source>Look at the camera again</source>
        <translation>มองที่กล้องอีกครั้ง</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Not recorded: {message}</source>
        <translation>ไม่ได้บันทึก: {message}</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>ไม่ได้ยกเลิก</translation>
    </message>
    <message>
        <source>Not taken back: {message}</source>
        <translation>ไม่ได้ยกเลิก: {message}</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>ไม่มีการบันทึก</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Please look at the camera yourself</source>
        <translation>โปรดมองกล้องด้วยตนเอง</translation>
    </message>
    <message>
        <source>Please look at the camera yourself, or see reception</source>
        <translation>โปรดมองกล้องด้วยตนเอง หรือติดต่อแผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Reception will be with you shortly.</source>
        <translation>แผนกต้อนรับจะมาพบคุณในไม่ช้า</translation>
    </message>
    <message>
        <source>Start break</source>
        <translation>เริ่มพัก</translation>
    </message>
    <message>
        <source>We can't tell who you are — please use your code and PIN</source>
        <translation>ระบบบอกไม่ได้ว่าคุณคือใคร — โปรดใช้รหัสและ PIN</translation>
    </message>
    <message>
        <source>We don't know you yet</source>
        <translation>ระบบยังไม่รู้จักคุณ</translation>
    </message>
    <message>
        <source>We don't know you yet — please see reception</source>
        <translation>ระบบยังไม่รู้จักคุณ — โปรดติดต่อแผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>ยินดีต้อนรับ!</translation>
    </message>
    <message>
        <source>Welcome! Reception will be with you shortly.</source>
        <translation>ยินดีต้อนรับ! แผนกต้อนรับจะมาพบคุณในไม่ช้า</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>คุณคือใคร?</translation>
    </message>
    <message>
        <source>or see reception</source>
        <translation>หรือติดต่อแผนกต้อนรับ</translation>
    </message>
    <message>
        <source>please see reception</source>
        <translation>โปรดติดต่อแผนกต้อนรับ</translation>
    </message>
    <message>
        <source>please use your code and PIN</source>
        <translation>โปรดใช้รหัสและ PIN ของคุณ</translation>
    </message>
    <message>
        <source>{hello} {name} — already back at {time}</source>
        <translation>{hello} {name} — กลับมาแล้วเมื่อ {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — already in at {time}</source>
        <translation>{hello} {name} — เข้าแล้วเมื่อ {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — already on break at {time}</source>
        <translation>{hello} {name} — พักอยู่แล้วตั้งแต่ {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — already out at {time}</source>
        <translation>{hello} {name} — ออกแล้วเมื่อ {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — back at {time}</source>
        <translation>{hello} {name} — กลับจากพัก {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — in at {time}</source>
        <translation>{hello} {name} — เข้า {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — on break at {time}</source>
        <translation>{hello} {name} — พัก {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — out at {time}</source>
        <translation>{hello} {name} — ออก {time}</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded</source>
        <translation>{name}: ไม่มีการบันทึก</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>Key {number}</source>
        <translation>ปุ่ม {number}</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>มองที่กล้อง</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>ไม่ใช่คุณ?</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>ชื่อของคุณจะปรากฏที่นี่</translation>
    </message>
    <message>
        <source>{hours} today</source>
        <translation>วันนี้ {hours}</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>One at a time, please</source>
        <translation>โปรดเข้ามาทีละคน</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Added: {after}</source>
        <translation>เพิ่ม: {after}</translation>
    </message>
    <message>
        <source>Confirmed: {after}</source>
        <translation>ยืนยัน: {after}</translation>
    </message>
    <message>
        <source>Counted again: {after}</source>
        <translation>นับอีกครั้ง: {after}</translation>
    </message>
    <message>
        <source>Not counted any more: {before}</source>
        <translation>ไม่นับแล้ว: {before}</translation>
    </message>
    <message>
        <source>Recorded: {punch}, {method}, at {device}</source>
        <translation>บันทึก: {punch}, {method}, ที่ {device}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{what}. {author}, {when}: “{reason}”</source>
        <translation>{what} · {author}, {when}: “{reason}”</translation>
    </message>
</context>
<context>
    <name>HolidayEditor</name>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Reading the countries</source>
        <translation>กำลังอ่านรายชื่อประเทศ</translation>
    </message>
    <message>
        <source>Reading the states</source>
        <translation>กำลังอ่านรายชื่อรัฐ</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>รัฐหรือจังหวัด</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>ทั้งประเทศ</translation>
    </message>
</context>
<context>
    <name>HolidaysModel</name>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>ของเราเอง</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>วันหยุดนักขัตฤกษ์</translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation>ที่นี่ทำงาน</translation>
    </message>
</context>
<context>
    <name>HolidaysPane</name>
    <message>
        <source>A day of our own</source>
        <translation>วันหยุดของเราเอง</translation>
    </message>
    <message>
        <source>Add &amp;holiday</source>
        <translation>เพิ่มวันหยุด(&amp;H)</translation>
    </message>
    <message>
        <source>Changing the holidays</source>
        <translation>กำลังเปลี่ยนวันหยุด</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>โปรดเลือกวันหยุดในรายการก่อน</translation>
    </message>
    <message>
        <source>Choose the country in the settings</source>
        <translation>เลือกประเทศในการตั้งค่า</translation>
    </message>
    <message>
        <source>Choose the country in the settings, or enter days of your own.</source>
        <translation>เลือกประเทศในการตั้งค่า หรือป้อนวันหยุดของคุณเอง</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Free again</source>
        <translation>กลับเป็นวันหยุด</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>No country is chosen, so only days of your own are free.</source>
        <translation>ยังไม่ได้เลือกประเทศ จึงหยุดเฉพาะวันที่กำหนดเอง</translation>
    </message>
    <message>
        <source>No holidays this year</source>
        <translation>ไม่มีวันหยุดในปีนี้</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>เปิดการตั้งค่า</translation>
    </message>
    <message>
        <source>Public holidays of {place} are free.</source>
        <translation>หยุดตามวันหยุดนักขัตฤกษ์ของ {place}</translation>
    </message>
    <message>
        <source>Reading the holidays</source>
        <translation>กำลังอ่านวันหยุด</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ชื่อเรียก</translation>
    </message>
    <message>
        <source>Work on this day</source>
        <translation>ทำงานในวันนี้</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>{holiday} is free.</source>
        <translation>{holiday} เป็นวันหยุดแล้ว</translation>
    </message>
    <message>
        <source>{holiday} is worked now.</source>
        <translation>{holiday} เป็นวันทำงานแล้ว</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Doing it again changes nothing twice.</source>
        <translation>ทำซ้ำอีกครั้งก็ไม่เปลี่ยนสิ่งใดสองครั้ง</translation>
    </message>
    <message>
        <source>Earlier punches</source>
        <translation>การลงเวลาก่อนหน้า</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>โฟลเดอร์ที่มีภาพ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>รายชื่อพนักงาน</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>สิ่งที่จะนำเข้า</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message>
        <source>At work…</source>
        <translation>กำลังทำงาน…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ปิดข้อความ</translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation>ปิดข้อความ: {job}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>หยุด: {job}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>กำลังหยุด…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} จาก {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <translation>{done} จาก {total} เหลือประมาณ {time}</translation>
    </message>
</context>
<context>
    <name>JobsDrawer</name>
    <message>
        <source>Background work</source>
        <translation>งานเบื้องหลัง</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>ปิด (Ctrl+J)</translation>
    </message>
    <message>
        <source>Close the list of background work</source>
        <translation>ปิดรายการงานเบื้องหลัง</translation>
    </message>
    <message>
        <source>Dismiss what has ended</source>
        <translation>ล้างงานที่จบแล้ว</translation>
    </message>
    <message>
        <source>Nothing runs in the background. Imports, exports and backups show up here.</source>
        <translation>ไม่มีงานเบื้องหลัง การนำเข้า ส่งออก และสำรองข้อมูลจะปรากฏที่นี่</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Looking for cameras</source>
        <translation>กำลังค้นหากล้อง</translation>
    </message>
    <message>
        <source>Remembering the camera</source>
        <translation>กำลังจดจำกล้องที่เลือก</translation>
    </message>
    <message>
        <source>Time clock</source>
        <translation>เครื่องลงเวลา</translation>
    </message>
</context>
<context>
    <name>LeaveModel</name>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>การลา</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}, ครึ่งวัน</translation>
    </message>
</context>
<context>
    <name>LeavePane</name>
    <message>
        <source>&amp;Enter leave</source>
        <translation>ป้อนการลา(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>ยกเลิกการลา(&amp;T)</translation>
    </message>
    <message>
        <source>Choose leave in the list first.</source>
        <translation>โปรดเลือกการลาในรายการก่อน</translation>
    </message>
    <message>
        <source>Enter leave at the right.</source>
        <translation>ป้อนการลาทางด้านขวา</translation>
    </message>
    <message>
        <source>Entering leave</source>
        <translation>กำลังป้อนการลา</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Half of each day's work is still expected</source>
        <translation>ยังต้องทำงานครึ่งหนึ่งของแต่ละวัน</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>การลา</translation>
    </message>
    <message numerus="yes">
        <source>Leave of %n days is entered.</source>
        <translation><numerusform>ป้อนการลา %n วันแล้ว</numerusform></translation>
    </message>
    <message>
        <source>No leave this year</source>
        <translation>ไม่มีการลาในปีนี้</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>หมายเหตุ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>Reading leave</source>
        <translation>กำลังอ่านการลา</translation>
    </message>
    <message>
        <source>Taking leave back</source>
        <translation>กำลังยกเลิกการลา</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>ยกเลิกการลาแล้ว</translation>
    </message>
    <message>
        <source>The leave is there again.</source>
        <translation>การลากลับมาแล้ว</translation>
    </message>
    <message>
        <source>What it is called on the timesheet</source>
        <translation>ชื่อที่ใช้ในใบบันทึกเวลา</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>parental leave</source>
        <translation>ลาเลี้ยงดูบุตร</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>ลาป่วย</translation>
    </message>
    <message>
        <source>training</source>
        <translation>ฝึกอบรม</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>ลาพักร้อน</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Leaving the time clock needs the administrator's password</source>
        <translation>การออกจากเครื่องลงเวลาต้องใช้รหัสผ่านผู้ดูแลระบบ</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>ยกเลิก(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>หยุดชั่วคราว(&amp;P)</translation>
    </message>
    <message>
        <source>Begun: {people} held out to measure with; {time}.</source>
        <translation>เริ่มแล้ว: กัน {people} ไว้วัดผล ใช้เวลา {time}</translation>
    </message>
    <message>
        <source>Comparing the new model with the one before</source>
        <translation>กำลังเปรียบเทียบโมเดลใหม่กับโมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>กำลังเตรียมพร้อม</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>ทำต่อ(&amp;O)</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>การฝึกจะดำเนินต่อเมื่อปิดหน้าต่างนี้</translation>
    </message>
    <message>
        <source>Learning from {people} with {pictures}. {stays}</source>
        <translation>กำลังเรียนรู้จาก {people} ด้วย {pictures} {stays}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>ขั้น {step} จาก {steps}</translation>
    </message>
    <message>
        <source>Step {step}: {share} of the held-out people recognised, the best so far.</source>
        <translation>ขั้น {step}: จดจำคนที่กันไว้วัดผลได้ {share} ดีที่สุดจนถึงตอนนี้</translation>
    </message>
    <message>
        <source>The faces are being read. {stays}</source>
        <translation>กำลังอ่านใบหน้า {stays}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>{preset} training since {time}</source>
        <translation>การฝึกแบบ{preset} ตั้งแต่ {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>เหลือ {time}</translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>กล้อง {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>ภาพสาธิต</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>กำลังเตรียมพร้อม: กำลังโหลดโมเดลใบหน้า…</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>มองที่กล้อง</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>กำลังค้นหากล้อง</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Its punches can be corrected again. Who opened it and why stays in the record.</source>
        <translation>แก้ไขการลงเวลาในงวดนี้ได้อีกครั้ง จะบันทึกไว้ว่าใครเปิดและเพราะเหตุใด</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Lock a period</source>
        <translation>ล็อกงวด</translation>
    </message>
    <message>
        <source>Lock the days that payroll has been paid for. Their punches and schedules can't be changed any more, unless somebody unlocks them and says why.</source>
        <translation>ล็อกวันที่จ่ายเงินเดือนแล้ว การลงเวลาและตารางงานในช่วงนั้นจะแก้ไขไม่ได้อีก เว้นแต่จะปลดล็อกพร้อมระบุเหตุผล</translation>
    </message>
    <message>
        <source>Locked now:</source>
        <translation>ที่ล็อกอยู่:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>กำลังล็อก</translation>
    </message>
    <message>
        <source>Nothing is locked so far.</source>
        <translation>ยังไม่มีการล็อก</translation>
    </message>
    <message>
        <source>Payroll of last month (optional)</source>
        <translation>เงินเดือนของเดือนที่แล้ว (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>ระบุเหตุผล จะถูกบันทึกไว้</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Unlock a period</source>
        <translation>ปลดล็อกงวด</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>กำลังปลดล็อก</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่จะทำ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>เพราะเหตุใด?</translation>
    </message>
    <message>
        <source>{days}, by {author} on {day}</source>
        <translation>{days} โดย {author} เมื่อ {day}</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Administration</source>
        <translation>การจัดการระบบ</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>กำลังตรวจสอบรหัสผ่าน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Please enter the administrator's password</source>
        <translation>โปรดป้อนรหัสผ่านผู้ดูแลระบบ</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <source>Distance</source>
        <translation>ระยะห่าง</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>หน้าคล้ายกับ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation><numerusform>%n คู่</numerusform></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>เปรียบเทียบอีกครั้ง(&amp;C)</translation>
    </message>
    <message>
        <source>Comparing everybody's photos…</source>
        <translation>กำลังเปรียบเทียบภาพของทุกคน…</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>คนหน้าคล้าย</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>กำลังค้นหาคนหน้าคล้าย</translation>
    </message>
    <message>
        <source>No two people look that much alike.</source>
        <translation>ไม่มีสองคนใดที่คล้ายกันถึงเพียงนั้น</translation>
    </message>
    <message>
        <source>No two people's photos come closer than the distance at which a face is recognised.</source>
        <translation>ไม่มีภาพของสองคนใดที่ใกล้กันกว่าระยะห่างที่ใช้จดจำใบหน้า</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>เปิด {name}</translation>
    </message>
    <message>
        <source>Pairs whose photos come closer than the distance at which a face is recognised, the nearest first. To be told apart, a look needs a lead of {lead} over the other person. A very near pair may be one person enrolled twice.</source>
        <translation>คู่ที่ภาพใกล้กันกว่าระยะห่างที่ใช้จดจำใบหน้า เรียงจากใกล้ที่สุด เพื่อแยกให้ออก การมองต้องนำอีกคนอยู่ {lead} คู่ที่ใกล้กันมากอาจเป็นคนเดียวที่ลงทะเบียนสองครั้ง</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>คนที่หน้าคล้ายกัน</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>ความคืบหน้าการเปรียบเทียบ</translation>
    </message>
</context>
<context>
    <name>MadeBackupsModel</name>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>สร้างเมื่อ</translation>
    </message>
</context>
<context>
    <name>ManifestWords</name>
    <message>
        <source>Face models made here: {models}.</source>
        <translation>โมเดลใบหน้าที่สร้างที่นี่: {models}</translation>
    </message>
    <message>
        <source>It holds {people} people and {punches} punches.</source>
        <translation>มีพนักงาน {people} คนและการลงเวลา {punches} รายการ</translation>
    </message>
    <message>
        <source>Made on {time} with version {version}.</source>
        <translation>สร้างเมื่อ {time} ด้วยรุ่น {version}</translation>
    </message>
    <message>
        <source>The latest punch is of {time}.</source>
        <translation>การลงเวลาล่าสุดคือเมื่อ {time}</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Each mark is a picture, each colour and shape one of {people} people. Good: pictures of one person lie together, away from others. Only neighbours mean something, not directions or distances across the map.</source>
        <translation>แต่ละจุดคือภาพหนึ่งภาพ แต่ละสีและรูปทรงคือหนึ่งใน {people} คน ที่ดีคือภาพของคนเดียวกันอยู่ด้วยกันและห่างจากคนอื่น มีความหมายเฉพาะจุดที่อยู่ใกล้กัน ไม่ใช่ทิศทางหรือระยะบนแผนที่</translation>
    </message>
    <message>
        <source>Map of faces, {model}</source>
        <translation>แผนที่ใบหน้า {model}</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>โมเดลใหม่</translation>
    </message>
    <message>
        <source>Of {pictures} pictures, {share} have one of the same person nearest.</source>
        <translation>จาก {pictures} ภาพ {share} มีภาพที่ใกล้ที่สุดเป็นของคนเดียวกัน</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Absent</source>
        <translation>ขาดงาน</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>ครึ่งวัน</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>การลา</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>ไม่มีแผน</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>มาทำงาน</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>รอจัดการ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>late by {duration}</source>
        <translation>สาย {duration}</translation>
    </message>
    <message>
        <source>worked {duration}</source>
        <translation>ทำงาน {duration}</translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message numerus="yes">
        <source>%n looks from mistakes at the desk are kept, with consent.</source>
        <translation><numerusform>เก็บการมอง %n ครั้งจากข้อผิดพลาดที่จุดลงเวลาไว้โดยได้รับความยินยอม</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more people need enough pictures: enrol them, or add pictures to those who have few.</source>
        <translation><numerusform>ต้องมีคนที่มีภาพเพียงพออีก %n คน โปรดลงทะเบียนเพิ่ม หรือเพิ่มภาพให้คนที่มีภาพน้อย</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of people look alike to the model in use.</source>
        <translation><numerusform>โมเดลที่ใช้อยู่เห็นว่ามีคนหน้าคล้ายกัน %n คู่</numerusform></translation>
    </message>
    <message>
        <source>Enough to learn from</source>
        <translation>เพียงพอให้เรียนรู้</translation>
    </message>
    <message>
        <source>Enrolled pictures</source>
        <translation>ภาพที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Few, but it can be tried</source>
        <translation>มีน้อย แต่ลองได้</translation>
    </message>
    <message>
        <source>It learns from enrolled pictures and from mistakes at the desk, to tell relatives and look-alikes apart. No picture leaves this computer. Afterwards the new model is measured on people it has not seen, and comes into use only if you say so.</source>
        <translation>โมเดลเรียนรู้จากภาพที่ลงทะเบียนและจากข้อผิดพลาดที่จุดลงเวลา เพื่อแยกญาติและคนหน้าคล้ายออกจากกัน ไม่มีภาพใดออกจากคอมพิวเตอร์นี้ จากนั้นจะวัดโมเดลใหม่กับคนที่ไม่เคยเห็น และจะนำมาใช้เมื่อคุณสั่งเท่านั้น</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>ยังไม่เพียงพอ</translation>
    </message>
    <message numerus="yes">
        <source>People with %n pictures or more</source>
        <translation><numerusform>คนที่มี %n ภาพขึ้นไป</numerusform></translation>
    </message>
    <message>
        <source>Teach the face model your own people</source>
        <translation>สอนโมเดลใบหน้าให้รู้จักคนของคุณ</translation>
    </message>
    <message>
        <source>{count} of {needed}</source>
        <translation>{count} จาก {needed}</translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Nothing is stored before the photos are there; closing now leaves nothing behind.</source>
        <translation>ไม่มีการเก็บสิ่งใดจนกว่าจะมีภาพ หากปิดตอนนี้จะไม่มีข้อมูลหลงเหลือ</translation>
    </message>
    <message>
        <source>The person stands in front of it. Five photos are taken in a few seconds. Best results.</source>
        <translation>ให้บุคคลยืนหน้ากล้อง ถ่ายห้าภาพในไม่กี่วินาที ได้ผลดีที่สุด</translation>
    </message>
    <message>
        <source>Two or more clear pictures with one face each, for example from the staff directory.</source>
        <translation>ภาพชัดสองภาพขึ้นไป ภาพละหนึ่งใบหน้า เช่น จากทำเนียบพนักงาน</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>ใช้ภาพ</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>ใช้กล้อง</translation>
    </message>
    <message>
        <source>Where do the photos come from?</source>
        <translation>จะนำภาพมาจากที่ใด?</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>&amp;Change model…</source>
        <translation>เปลี่ยนโมเดล(&amp;C)…</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>ปรับเทียบแล้ว</translation>
    </message>
    <message>
        <source>Calibrated on {day} with {people} people: {source}.</source>
        <translation>ปรับเทียบเมื่อ {day} ด้วย {people} คน: {source}</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>โมเดลใบหน้า</translation>
    </message>
    <message>
        <source>Measures the error rates on the people who are enrolled here.</source>
        <translation>วัดอัตราผิดพลาดกับคนที่ลงทะเบียนที่นี่</translation>
    </message>
    <message>
        <source>Nobody has measured its error rates: a careful distance is used instead.</source>
        <translation>ยังไม่มีใครวัดอัตราผิดพลาด จึงใช้ระยะห่างแบบระมัดระวังแทน</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>ยังไม่ได้ปรับเทียบ</translation>
    </message>
    <message>
        <source>Re&amp;calibrate…</source>
        <translation>ปรับเทียบใหม่(&amp;C)…</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>สัญญาอนุญาต {licence}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>ยังไม่ได้โหลด</translation>
    </message>
    <message>
        <source>runs on {device}</source>
        <translation>ทำงานบน {device}</translation>
    </message>
    <message>
        <source>{count} numbers a face</source>
        <translation>{count} ตัวเลขต่อใบหน้า</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>ดาวน์โหลด(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ลบ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>หยุด(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>ใช้โมเดลนี้(&amp;U)</translation>
    </message>
    <message>
        <source>Changing the model embeds everybody's kept pictures anew, which takes a while; the desk goes on with the old one until all is done. Nothing changes if it is stopped.</source>
        <translation>การเปลี่ยนโมเดลจะคำนวณภาพที่เก็บของทุกคนใหม่ ซึ่งใช้เวลาสักครู่ จุดลงเวลาจะใช้โมเดลเดิมจนกว่าจะเสร็จ หากหยุดกลางคันจะไม่มีสิ่งใดเปลี่ยน</translation>
    </message>
    <message>
        <source>Changing to {model}</source>
        <translation>กำลังเปลี่ยนเป็น {model}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>กำลังดาวน์โหลด {model}</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>โมเดลใบหน้า</translation>
    </message>
    <message>
        <source>Looking for face models</source>
        <translation>กำลังค้นหาโมเดลใบหน้า</translation>
    </message>
    <message>
        <source>Looking for face models…</source>
        <translation>กำลังค้นหาโมเดลใบหน้า…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>กำลังลบ {model}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>หยุดแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>หยุดแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง: ยังใช้โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; downloading goes on from there.</source>
        <translation>หยุดแล้ว ส่วนที่ดาวน์โหลดมายังเก็บไว้ และจะดาวน์โหลดต่อจากตรงนั้น</translation>
    </message>
    <message>
        <source>The model is on this computer and can be used now.</source>
        <translation>โมเดลอยู่ในคอมพิวเตอร์นี้แล้วและพร้อมใช้</translation>
    </message>
    <message>
        <source>The model was removed from this computer.</source>
        <translation>ลบโมเดลออกจากคอมพิวเตอร์นี้แล้ว</translation>
    </message>
    <message>
        <source>Their files are checked.</source>
        <translation>กำลังตรวจสอบไฟล์</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>กำลังใช้ {model} คำนวณภาพใหม่: {embedded} ใช้ของเดิม: {reused}</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem} ทุกคนที่เกี่ยวข้อง: {names}</translation>
    </message>
</context>
<context>
    <name>ModelsModel</name>
    <message>
        <source>Careful guess</source>
        <translation>ประเมินอย่างระวัง</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>เสียหาย</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>กำลังใช้</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>วัดแล้ว</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>ในคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>เกณฑ์</translation>
    </message>
    <message>
        <source>To be downloaded</source>
        <translation>ต้องดาวน์โหลด</translation>
    </message>
    <message>
        <source>Whether the distance it starts with was measured.</source>
        <translation>ระยะห่างเริ่มต้นได้จากการวัดหรือไม่</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>เดือนก่อนหน้า</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>เดือนถัดไป</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>Locked</source>
        <translation>ล็อกแล้ว</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Absent</source>
        <translation>ขาดงาน</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>ล่วงเวลา</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>เวลาทำงาน</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>มีแผน</translation>
    </message>
    <message>
        <source>{day}, locked</source>
        <translation>{day}, ล็อกแล้ว</translation>
    </message>
    <message>
        <source>{words} (locked)</source>
        <translation>{words} (ล็อกแล้ว)</translation>
    </message>
</context>
<context>
    <name>MonthStepper</name>
    <message>
        <source>Month before (Page up)</source>
        <translation>เดือนก่อนหน้า (Page up)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>เดือนถัดไป (Page down)</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>เดือนนี้</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>ล้มเหลว %n งาน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>กำลังทำ %n งาน</numerusform></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>การจัดการระบบ</translation>
    </message>
    <message>
        <source>Ask for the password again before anything is shown (Ctrl+L)</source>
        <translation>ถามรหัสผ่านอีกครั้งก่อนแสดงสิ่งใด (Ctrl+L)</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>งานเบื้องหลัง</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>What runs in the background (Ctrl+J)</source>
        <translation>งานที่ทำอยู่เบื้องหลัง (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} ถึง {most}</translation>
    </message>
</context>
<context>
    <name>OddsWords</name>
    <message>
        <source>1 in {count}</source>
        <translation>1 ใน {count}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>เสมอ</translation>
    </message>
    <message>
        <source>less than 1 in {count}</source>
        <translation>น้อยกว่า 1 ใน {count}</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>น้อยกว่า {share}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message numerus="yes">
        <source>At least %n characters; four words are easy to remember.</source>
        <translation><numerusform>อย่างน้อย %n อักขระ คำสี่คำจำได้ง่าย</numerusform></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>พอใช้ เพิ่มอีกหนึ่งคำจะรัดกุม</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>รัดกุม</translation>
    </message>
    <message>
        <source>Weak: somebody with this file could guess it. Make it longer.</source>
        <translation>อ่อน: ผู้ที่มีไฟล์นี้อาจเดาได้ โปรดตั้งให้ยาวขึ้น</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>&amp;Set a password…</source>
        <translation>ตั้งรหัสผ่าน(&amp;S)…</translation>
    </message>
    <message>
        <source>Administrator's password</source>
        <translation>รหัสผ่านผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Asked for whenever this window opens, and after it locked itself.</source>
        <translation>ถามทุกครั้งที่เปิดหน้าต่างนี้ และหลังจากล็อกเอง</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>เปลี่ยน(&amp;H)…</translation>
    </message>
    <message>
        <source>None is set: anybody at this computer can change records.</source>
        <translation>ยังไม่ได้ตั้ง ใครก็ตามที่ใช้คอมพิวเตอร์นี้แก้ไขบันทึกได้</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่ได้ตั้ง</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ตั้งแล้ว</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Administrator's password</source>
        <translation>รหัสผ่านผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>อย่างน้อย 8 อักขระ ประโยคสั้น ๆ จำได้ง่าย</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Change the administrator's password</source>
        <translation>เปลี่ยนรหัสผ่านผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>รหัสผ่านปัจจุบัน</translation>
    </message>
    <message>
        <source>It is asked for whenever this window opens, and by every command that changes records. It cannot be read back, so keep it somewhere safe.</source>
        <translation>จะถามทุกครั้งที่เปิดหน้าต่างนี้ และในทุกคำสั่งที่แก้ไขบันทึก อ่านย้อนกลับไม่ได้ โปรดเก็บไว้ในที่ปลอดภัย</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>รหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>One more character, please.</source>
        <translation>โปรดเพิ่มอีกหนึ่งอักขระ</translation>
    </message>
    <message>
        <source>Set an administrator's password</source>
        <translation>ตั้งรหัสผ่านผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>ตั้งรหัสผ่าน</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>กำลังตั้งรหัสผ่าน</translation>
    </message>
    <message>
        <source>The two don't agree.</source>
        <translation>ทั้งสองช่องไม่ตรงกัน</translation>
    </message>
    <message>
        <source>{missing} more characters, please.</source>
        <translation>โปรดเพิ่มอีก {missing} อักขระ</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>แผนก</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ให้แล้ว</translation>
    </message>
    <message>
        <source>Last punch</source>
        <translation>ลงเวลาล่าสุด</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>ไม่มีภาพ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>ตารางงาน</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name} (ปิดใช้งาน)</translation>
    </message>
    <message>
        <source>{photos}, {quality}</source>
        <translation>{photos}, {quality}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>เพิ่มพนักงาน(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <translation>คนหน้าคล้าย(&amp;L)…</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>เพิ่มพนักงาน…</translation>
    </message>
    <message>
        <source>Add the first person, or import a folder with everybody's pictures.</source>
        <translation>เพิ่มคนแรก หรือนำเข้าโฟลเดอร์ที่มีภาพของทุกคน</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>กำลังค้นหาคนหน้าคล้าย</translation>
    </message>
    <message>
        <source>Names are found in any script, with or without accents.</source>
        <translation>ค้นหาชื่อได้ทุกอักษร มีหรือไม่มีเครื่องหมายกำกับก็ได้</translation>
    </message>
    <message>
        <source>No person fits what is chosen above the table.</source>
        <translation>ไม่มีผู้ที่ตรงกับตัวเลือกเหนือตาราง</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>ยังไม่มีใครที่นี่</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>ไม่มีใครตรงกับ “{text}”</translation>
    </message>
    <message>
        <source>Nobody to show here</source>
        <translation>ไม่มีผู้ที่จะแสดงที่นี่</translation>
    </message>
    <message>
        <source>People</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>กำลังอ่านรายชื่อพนักงาน</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>แสดงทุกคน</translation>
    </message>
    <message>
        <source>Which enrolled people the camera could confuse</source>
        <translation>คนที่ลงทะเบียนซึ่งกล้องอาจสับสน</translation>
    </message>
    <message>
        <source>{people}, {without} of them without photos</source>
        <translation>{people} โดย {without} คนไม่มีภาพ</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message>
        <source>Add people first, or clear the search.</source>
        <translation>เพิ่มพนักงานก่อน หรือล้างคำค้นหา</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>กำลังกำหนด</translation>
    </message>
    <message>
        <source>Choose one or several people</source>
        <translation>เลือกหนึ่งคนหรือหลายคน</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>ค้นหาพนักงาน</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>ชื่อ รหัส หรือแผนก</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>ไม่มีใครที่นี่</translation>
    </message>
    <message>
        <source>People and their schedules</source>
        <translation>พนักงานและตารางงาน</translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation>กำลังอ่านตารางงาน</translation>
    </message>
    <message>
        <source>Remove this schedule</source>
        <translation>ลบตารางงานนี้</translation>
    </message>
    <message>
        <source>Removing the schedule</source>
        <translation>กำลังลบตารางงาน</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>เลือกทั้งหมดที่แสดง</translation>
    </message>
    <message numerus="yes">
        <source>The schedule is assigned to %n people.</source>
        <translation><numerusform>กำหนดตารางงานให้ %n คนแล้ว</numerusform></translation>
    </message>
    <message>
        <source>The schedule is removed; earlier ones count again.</source>
        <translation>ลบตารางงานแล้ว ตารางงานก่อนหน้ามีผลอีกครั้ง</translation>
    </message>
    <message>
        <source>The schedules are as before.</source>
        <translation>ตารางงานกลับเป็นเหมือนเดิม</translation>
    </message>
    <message>
        <source>Where several cover a day, the last one counts.</source>
        <translation>หากหลายตารางครอบคลุมวันเดียวกัน ใช้ตารางสุดท้าย</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>เลือกที่แสดง</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>เลือกคน</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>ค้นหาพนักงาน</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>ชื่อหรือหมายเลข</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>ยังไม่มีใครลงทะเบียน</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>ไม่เลือกที่แสดง</translation>
    </message>
    <message>
        <source>People to learn from</source>
        <translation>คนที่จะใช้เรียนรู้</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>เรียนรู้จากใคร</translation>
    </message>
    <message>
        <source>{name} ({code}), {pictures}</source>
        <translation>{name} ({code}), {pictures}</translation>
    </message>
    <message>
        <source>{people}, {pictures}</source>
        <translation>{people}, {pictures}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message numerus="yes">
        <source>%n people were added or brought up to date.</source>
        <translation><numerusform>เพิ่มหรือปรับปรุงพนักงาน %n คนแล้ว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation><numerusform>นำเข้า %n คน(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import people</source>
        <translation>นำเข้าพนักงาน(&amp;I)</translation>
    </message>
    <message>
        <source>Bring known people up to date with what the file says</source>
        <translation>ปรับปรุงคนที่รู้จักแล้วให้ตรงกับไฟล์</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>คอลัมน์(&amp;O)…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Choose the columns below.</source>
        <translation>โปรดเลือกคอลัมน์ด้านล่าง</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>แผนก</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}. Tick the box above to take it over.</source>
        <translation>ต่างจากข้อมูลที่มีอยู่: {fields} ทำเครื่องหมายในช่องด้านบนเพื่อใช้ข้อมูลใหม่</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>วันที่เริ่มงาน</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>รู้จักแล้ว</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>วันที่ลาออก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ-นามสกุล</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>ไม่มีคอลัมน์</translation>
    </message>
    <message>
        <source>One person a line; a column with a code and one with a name are needed.</source>
        <translation>หนึ่งคนต่อบรรทัด ต้องมีคอลัมน์รหัสและคอลัมน์ชื่อ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>ปรับปรุงแล้ว</translation>
    </message>
    <message>
        <source>Which column of the file is what</source>
        <translation>คอลัมน์ใดของไฟล์คืออะไร</translation>
    </message>
    <message>
        <source>ignored: {columns}</source>
        <translation>ไม่ใช้: {columns}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>E-mail (optional)</source>
        <translation>อีเมล (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>แก้ไขรายละเอียด</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>แก้ไข {name}</translation>
    </message>
    <message>
        <source>Leaves, last day</source>
        <translation>ออกจากงาน วันสุดท้าย</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>บันทึกการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>กำลังบันทึก {name}</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>ทำงานที่นี่ตั้งแต่</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>แผนก (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ชื่อเต็ม</translation>
    </message>
    <message>
        <source>In any script.</source>
        <translation>ใช้อักษรใดก็ได้</translation>
    </message>
    <message>
        <source>Looking up a code</source>
        <translation>กำลังค้นหารหัส</translation>
    </message>
    <message>
        <source>Please enter a code.</source>
        <translation>โปรดป้อนรหัส</translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation>โปรดป้อนชื่อ</translation>
    </message>
    <message>
        <source>The payroll number. Unique to this person.</source>
        <translation>หมายเลขเงินเดือน ไม่ซ้ำกับผู้อื่น</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>{name} ใช้รหัสนี้อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>PhotoShelf</name>
    <message>
        <source>Reading photos</source>
        <translation>กำลังอ่านภาพ</translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message>
        <source>Add pictures…</source>
        <translation>เพิ่มภาพ…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>เลือกภาพ</translation>
    </message>
    <message>
        <source>Clear pictures with one face each. Two or more make recognition steadier.</source>
        <translation>ภาพชัด ภาพละหนึ่งใบหน้า สองภาพขึ้นไปทำให้จดจำแม่นขึ้น</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>วางภาพที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n pictures</source>
        <translation><numerusform>ลงทะเบียน %n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>Enrol pictures</source>
        <translation>ลงทะเบียนภาพ</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>กำลังเตรียมพร้อม: กำลังโหลดโมเดลใบหน้า…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Pictures to enrol</source>
        <translation>ภาพที่จะลงทะเบียน</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>กำลังอ่านรูป</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} จาก {total} ภาพ</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Continue</source>
        <translation>ดำเนินการต่อ</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>ลบอักขระสุดท้าย</translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation>แสดงตัวเลข</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN ของคุณ</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>รหัสของคุณ</translation>
    </message>
</context>
<context>
    <name>PinTab</name>
    <message>
        <source>&amp;Clear PIN</source>
        <translation>ล้าง PIN(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let them try again</source>
        <translation>ให้ลองอีกครั้ง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>ตั้ง PIN(&amp;S)</translation>
    </message>
    <message>
        <source>4 to 10 digits. The person had better choose and type it.</source>
        <translation>4 ถึง 10 หลัก ควรให้เจ้าตัวเลือกและพิมพ์เอง</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>ตั้ง PIN แล้ว</translation>
    </message>
    <message>
        <source>Clearing a PIN</source>
        <translation>กำลังล้าง PIN</translation>
    </message>
    <message>
        <source>Ends the wait after too many wrong PINs</source>
        <translation>ยกเลิกเวลารอหลังป้อน PIN ผิดหลายครั้ง</translation>
    </message>
    <message>
        <source>Looking whether there is a PIN</source>
        <translation>กำลังตรวจว่ามี PIN หรือไม่</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN ใหม่</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>ไม่มี PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation>กำลังตั้ง PIN</translation>
    </message>
    <message>
        <source>Unlocking a PIN</source>
        <translation>กำลังปลดล็อก PIN</translation>
    </message>
    <message>
        <source>With a code and a PIN a person can punch without the camera; both count the same.</source>
        <translation>เมื่อมีรหัสและ PIN สามารถลงเวลาโดยไม่ใช้กล้องได้ ทั้งสองแบบนับเหมือนกัน</translation>
    </message>
    <message>
        <source>{name} can punch with this PIN from now on.</source>
        <translation>{name} ลงเวลาด้วย PIN นี้ได้ตั้งแต่บัดนี้</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} ไม่มี PIN แล้ว</translation>
    </message>
    <message>
        <source>{name} may try again at once.</source>
        <translation>{name} ลองใหม่ได้ทันที</translation>
    </message>
</context>
<context>
    <name>PlotSlot</name>
    <message>
        <source>Preparing a plot</source>
        <translation>กำลังเตรียมกราฟ</translation>
    </message>
</context>
<context>
    <name>PoseRing</name>
    <message>
        <source>No pose captured</source>
        <translation>ยังไม่ได้ถ่ายท่าใด</translation>
    </message>
    <message>
        <source>Poses captured: {poses}</source>
        <translation>ท่าที่ถ่ายแล้ว: {poses}</translation>
    </message>
    <message>
        <source>chin lowered</source>
        <translation>ก้มคาง</translation>
    </message>
    <message>
        <source>chin raised</source>
        <translation>เงยคาง</translation>
    </message>
    <message>
        <source>looking ahead</source>
        <translation>มองตรง</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>หันซ้าย</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>หันขวา</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>&amp;Back to people</source>
        <translation>กลับไปที่พนักงาน(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>ปิดใช้งาน(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>แก้ไข(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>เปิดใช้งานอีกครั้ง(&amp;R)</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>รหัส {code}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>ให้ความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>ขาดความยินยอม</translation>
    </message>
    <message>
        <source>Deactivating {name}</source>
        <translation>กำลังปิดใช้งาน {name}</translation>
    </message>
    <message>
        <source>Enrol &amp;face…</source>
        <translation>ลงทะเบียนใบหน้า(&amp;F)…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>ใบหน้า</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>ปิดใช้งาน</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>ไม่มีภาพ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>ส่วนต่าง ๆ ของโปรไฟล์</translation>
    </message>
    <message>
        <source>Reactivating {name}</source>
        <translation>กำลังเปิดใช้งาน {name} อีกครั้ง</translation>
    </message>
    <message>
        <source>Reading a profile</source>
        <translation>กำลังอ่านโปรไฟล์</translation>
    </message>
    <message>
        <source>Schedule and leave</source>
        <translation>ตารางงานและการลา</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>ใบบันทึกเวลา</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>จนถึง {day}</translation>
    </message>
    <message>
        <source>{name} is active again.</source>
        <translation>{name} กลับมาใช้งานแล้ว</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch any more.</source>
        <translation>ปิดใช้งาน {name} แล้วและลงเวลาไม่ได้อีก</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Everybody's kept pictures are embedded anew, which takes a while; the desk goes on with the model in use until all is done. You can go back to it at any time.</source>
        <translation>จะคำนวณภาพที่เก็บของทุกคนใหม่ ซึ่งใช้เวลาสักครู่ จุดลงเวลาจะใช้โมเดลที่ใช้อยู่จนกว่าจะเสร็จ คุณกลับไปใช้โมเดลเดิมได้ทุกเมื่อ</translation>
    </message>
    <message numerus="yes">
        <source>It has learnt from %n people whose consent has ended since.</source>
        <translation><numerusform>โมเดลนี้เรียนรู้จาก %n คนที่ความยินยอมสิ้นสุดลงหลังจากนั้น</numerusform></translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>จะเก็บไว้ในบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>ระบุเหตุผล จะถูกบันทึกไว้</translation>
    </message>
    <message>
        <source>This model was measured to be worse than the one in use. Say why it is to be used.</source>
        <translation>ผลวัดพบว่าโมเดลนี้แย่กว่าโมเดลที่ใช้อยู่ โปรดระบุเหตุผลที่จะใช้</translation>
    </message>
    <message>
        <source>Train anew, and they are left out.</source>
        <translation>ฝึกใหม่แล้วคนเหล่านี้จะไม่อยู่ในโมเดล</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>ใช้โมเดลนี้อยู่ดี</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>ใช้โมเดลนี้</translation>
    </message>
    <message>
        <source>Use this model?</source>
        <translation>ใช้โมเดลนี้?</translation>
    </message>
</context>
<context>
    <name>PunchList</name>
    <message>
        <source>Latest punches</source>
        <translation>การลงเวลาล่าสุด</translation>
    </message>
    <message>
        <source>No punches yet</source>
        <translation>ยังไม่มีการลงเวลา</translation>
    </message>
</context>
<context>
    <name>PunchRowWidget</name>
    <message>
        <source>Correct (Enter)</source>
        <translation>แก้ไข (Enter)</translation>
    </message>
    <message>
        <source>Count it again (Del)</source>
        <translation>นับอีกครั้ง (Del)</translation>
    </message>
    <message>
        <source>Don't count it (Del)</source>
        <translation>ไม่นับ (Del)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>ประวัติ (H)</translation>
    </message>
</context>
<context>
    <name>PunchTable</name>
    <message numerus="yes">
        <source>%n punches were recorded.</source>
        <translation><numerusform>บันทึกการลงเวลา %n รายการแล้ว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n punches</source>
        <translation><numerusform>นำเข้าการลงเวลา %n รายการ(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import punches</source>
        <translation>นำเข้าการลงเวลา(&amp;I)</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>รู้จักแล้ว</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>การลงเวลา</translation>
    </message>
    <message>
        <source>The columns code, kind (in, out, break start, break end) and at, such as 2026-03-02T08:57:00+01:00; a reason may be there too.</source>
        <translation>คอลัมน์ code, kind (in, out, break start, break end) และ at เช่น 2026-03-02T08:57:00+01:00 อาจมีเหตุผลด้วยก็ได้</translation>
    </message>
    <message>
        <source>{kind}, {at}</source>
        <translation>{kind}, {at}</translation>
    </message>
</context>
<context>
    <name>PunchWords</name>
    <message>
        <source>Break ends</source>
        <translation>สิ้นสุดพัก</translation>
    </message>
    <message>
        <source>Break starts</source>
        <translation>เริ่มพัก</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ด้วยมือ</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>ใบหน้า</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>In</source>
        <translation>เข้า</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>break ended {time} on {day}</source>
        <translation>สิ้นสุดพัก {time} เมื่อ {day}</translation>
    </message>
    <message>
        <source>break ended {time} today</source>
        <translation>สิ้นสุดพัก {time} วันนี้</translation>
    </message>
    <message>
        <source>break ended {time} yesterday</source>
        <translation>สิ้นสุดพัก {time} เมื่อวาน</translation>
    </message>
    <message>
        <source>break started {time} on {day}</source>
        <translation>เริ่มพัก {time} เมื่อ {day}</translation>
    </message>
    <message>
        <source>break started {time} today</source>
        <translation>เริ่มพัก {time} วันนี้</translation>
    </message>
    <message>
        <source>break started {time} yesterday</source>
        <translation>เริ่มพัก {time} เมื่อวาน</translation>
    </message>
    <message>
        <source>in {time} on {day}</source>
        <translation>เข้า {time} เมื่อ {day}</translation>
    </message>
    <message>
        <source>in {time} today</source>
        <translation>เข้า {time} วันนี้</translation>
    </message>
    <message>
        <source>in {time} yesterday</source>
        <translation>เข้า {time} เมื่อวาน</translation>
    </message>
    <message>
        <source>out {time} on {day}</source>
        <translation>ออก {time} เมื่อ {day}</translation>
    </message>
    <message>
        <source>out {time} today</source>
        <translation>ออก {time} วันนี้</translation>
    </message>
    <message>
        <source>out {time} yesterday</source>
        <translation>ออก {time} เมื่อวาน</translation>
    </message>
</context>
<context>
    <name>PunchesModel</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>การลงเวลา</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>เลือกทั้งหมด (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>เพิ่ม (&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ลด (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ไม่ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ไม่บันทึก</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>ไม่ทั้งหมด (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>คืนค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>บันทึกทั้งหมด</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>ใช่ทั้งหมด (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>%n pictures are enrolled</source>
        <translation><numerusform>ลงทะเบียนไว้ %n ภาพ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weak pictures</source>
        <translation><numerusform>ภาพคุณภาพต่ำ %n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>เปิดข้อมูลบุคคล(&amp;O)</translation>
    </message>
    <message>
        <source>A weak picture is recognised less often. Open the person and enrol a better one: in good light, looking straight at the camera.</source>
        <translation>ภาพคุณภาพต่ำจะถูกจดจำน้อยลง เปิดข้อมูลบุคคลแล้วลงทะเบียนภาพที่ดีกว่า: แสงดี มองตรงที่กล้อง</translation>
    </message>
    <message>
        <source>As judged when they were enrolled, from 0 to 100 %.</source>
        <translation>ตามที่ประเมินเมื่อลงทะเบียน จาก 0 ถึง 100 %</translation>
    </message>
    <message>
        <source>Enrol people first; then their pictures are judged here.</source>
        <translation>ลงทะเบียนพนักงานก่อน แล้วจะประเมินภาพที่นี่</translation>
    </message>
    <message>
        <source>Every enrolled picture is good enough to recognise people by.</source>
        <translation>ภาพที่ลงทะเบียนทุกภาพดีพอที่จะใช้จดจำคน</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>ไปที่พนักงาน</translation>
    </message>
    <message>
        <source>Judging the pictures</source>
        <translation>กำลังประเมินภาพ</translation>
    </message>
    <message>
        <source>No weak pictures</source>
        <translation>ไม่มีภาพคุณภาพต่ำ</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>ยังไม่มีใครลงทะเบียน</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Quality in per cent</source>
        <translation>คุณภาพเป็นร้อยละ</translation>
    </message>
    <message>
        <source>Quality of the enrolled pictures</source>
        <translation>คุณภาพของภาพที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>The weakest pictures</source>
        <translation>ภาพที่คุณภาพต่ำที่สุด</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Excellent</source>
        <translation>ดีเยี่ยม</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>พอใช้</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>แย่</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ดีเยี่ยม</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>พอใช้</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>แย่</translation>
    </message>
</context>
<context>
    <name>RatesModel</name>
    <message>
        <source>A stranger accepted</source>
        <translation>รับคนแปลกหน้า</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>ไม่รับผู้ที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>ระยะห่าง</translation>
    </message>
</context>
<context>
    <name>RatesTable</name>
    <message>
        <source>Error rates by distance</source>
        <translation>อัตราผิดพลาดตามระยะห่าง</translation>
    </message>
    <message>
        <source>Nothing is measured</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
    <message>
        <source>The face model is not calibrated.</source>
        <translation>โมเดลใบหน้ายังไม่ได้ปรับเทียบ</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why? It is kept with the punch.</source>
        <translation>เพราะเหตุใด? จะเก็บไว้กับการลงเวลา</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>วัด(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use the app's own</source>
        <translation>ใช้ค่าที่มากับแอป(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Going back to the app's own calibration</source>
        <translation>กำลังกลับไปใช้การปรับเทียบของแอป</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>ความมั่นใจ</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>คนหน้าคล้าย</translation>
    </message>
    <message>
        <source>Measure on the people who are enrolled here?</source>
        <translation>วัดกับคนที่ลงทะเบียนที่นี่?</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>ส่วนของหน้านี้</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>คุณภาพภาพ</translation>
    </message>
    <message>
        <source>Reading what recognition does</source>
        <translation>กำลังอ่านผลการจดจำ</translation>
    </message>
    <message>
        <source>Recalibrate?</source>
        <translation>ปรับเทียบใหม่?</translation>
    </message>
    <message>
        <source>Recalibrated on {people} people; the distance follows.</source>
        <translation>ปรับเทียบใหม่กับ {people} คนแล้ว ระยะห่างปรับตาม</translation>
    </message>
    <message>
        <source>Recalibrating on the enrolled people</source>
        <translation>กำลังปรับเทียบใหม่กับคนที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>การจดจำใบหน้า</translation>
    </message>
    <message>
        <source>Saving how sure recognition must be</source>
        <translation>กำลังบันทึกระดับความมั่นใจของการจดจำ</translation>
    </message>
    <message>
        <source>The calibration that comes with the app is used.</source>
        <translation>ใช้การปรับเทียบที่มากับแอปอยู่</translation>
    </message>
    <message>
        <source>Their pictures are compared with each other. It takes at least 20 people, and can make recognition stricter than the calibration that comes with the app, never more lenient.</source>
        <translation>จะเปรียบเทียบภาพของแต่ละคนกัน ต้องมีอย่างน้อย 20 คน และอาจทำให้การจดจำเข้มงวดกว่าการปรับเทียบที่มากับแอป แต่ไม่ผ่อนปรนกว่า</translation>
    </message>
    <message>
        <source>This is in force at the desk now.</source>
        <translation>มีผลที่จุดลงเวลาแล้ว</translation>
    </message>
    <message>
        <source>{job}.</source>
        <translation>{job}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Charts</source>
        <translation>กราฟ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>ส่วนของหน้า</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>รายงานและการส่งออก</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Open the backup</source>
        <translation>เปิดข้อมูลสำรอง(&amp;O)</translation>
    </message>
    <message>
        <source>All windows are closed, the kiosk too. What is there now is replaced and kept aside. Should it hold punches that the backup doesn't, you are asked once more. Then the app starts again.</source>
        <translation>หน้าต่างทั้งหมดจะปิด รวมถึงเครื่องลงเวลา ข้อมูลปัจจุบันจะถูกแทนที่และเก็บแยกไว้ หากมีการลงเวลาที่ข้อมูลสำรองไม่มี จะถามคุณอีกครั้ง จากนั้นแอปจะเริ่มใหม่</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Backups (*{suffix});;All files (*)</source>
        <translation>ข้อมูลสำรอง (*{suffix});;ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>เลือกดู…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>เลือกข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Close everything and &amp;restore</source>
        <translation>ปิดทุกอย่างและกู้คืน(&amp;R)</translation>
    </message>
    <message>
        <source>Opening a backup</source>
        <translation>กำลังเปิดข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>To confirm, type {word}</source>
        <translation>พิมพ์ {word} เพื่อยืนยัน</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>&amp;Keep what is there now</source>
        <translation>เก็บข้อมูลปัจจุบันไว้(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore all the same</source>
        <translation>ยืนยันกู้คืน(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>หยุด(&amp;S)</translation>
    </message>
    <message>
        <source>Everything is checked before anything is replaced. Please leave the computer on.</source>
        <translation>ทุกอย่างจะถูกตรวจสอบก่อนแทนที่ โปรดเปิดคอมพิวเตอร์ไว้</translation>
    </message>
    <message>
        <source>Nothing was changed: everything is as it was.</source>
        <translation>ไม่มีสิ่งใดเปลี่ยนแปลง ทุกอย่างเหมือนเดิม</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>ไม่ได้กู้คืนสิ่งใด</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>ความคืบหน้าการกู้คืน</translation>
    </message>
    <message>
        <source>Records would be lost</source>
        <translation>บันทึกบางส่วนจะสูญหาย</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>กู้คืนแล้ว</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>กำลังกู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>กำลังกู้คืนข้อมูลสำรอง…</translation>
    </message>
    <message>
        <source>Start the &amp;app again</source>
        <translation>เริ่มแอปอีกครั้ง(&amp;A)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>นำข้อมูลสำรองมาใช้แล้ว</translation>
    </message>
    <message>
        <source>The faces of these people had been erased since and are back with it; erase them again: {codes}.</source>
        <translation>ใบหน้าของคนเหล่านี้ถูกลบถาวรไปแล้วและกลับมาพร้อมข้อมูลสำรอง โปรดลบอีกครั้ง: {codes}</translation>
    </message>
    <message>
        <source>The records in this backup were changed</source>
        <translation>บันทึกในข้อมูลสำรองนี้ถูกดัดแปลง</translation>
    </message>
    <message>
        <source>What is there now can't be read, so nobody knows what it holds that the backup doesn't.</source>
        <translation>อ่านข้อมูลปัจจุบันไม่ได้ จึงไม่มีใครทราบว่ามีสิ่งใดที่ข้อมูลสำรองไม่มี</translation>
    </message>
    <message>
        <source>What is there now holds records that the backup doesn't: {punches} punches and {corrections} corrections. They would be missing from attendance. They stay in the copy that is kept aside.</source>
        <translation>ข้อมูลปัจจุบันมีบันทึกที่ข้อมูลสำรองไม่มี: การลงเวลา {punches} รายการและการแก้ไข {corrections} รายการ สิ่งเหล่านี้จะขาดไปจากการเข้างาน แต่ยังอยู่ในสำเนาที่เก็บแยกไว้</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>ข้อมูลก่อนหน้านี้เก็บไว้ใน {folder}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n looks</source>
        <translation><numerusform>การมอง %n ครั้ง</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>ลบรอบ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>ทำต่ออีกครั้ง(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>ใช้อยู่ดี(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Use this model…</source>
        <translation>ใช้โมเดลนี้(&amp;U)…</translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation>ดูให้ละเอียด</translation>
    </message>
    <message>
        <source>Among templates kept from the model before, it recognises {share}.</source>
        <translation>ในเทมเพลตที่เก็บจากโมเดลก่อนหน้า จดจำได้ {share}</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>ก่อนและหลัง</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>กลับไปใช้โมเดลก่อนหน้า(&amp;B)…</translation>
    </message>
    <message>
        <source>How often people are recognised, when each model is set so that as few strangers are accepted. The line shows where the true difference lies, 19 times of 20.</source>
        <translation>จดจำคนได้บ่อยเพียงใด เมื่อตั้งแต่ละโมเดลให้รับคนแปลกหน้าน้อยเท่ากัน เส้นแสดงช่วงที่ผลต่างจริงอยู่ 19 ใน 20 ครั้ง</translation>
    </message>
    <message>
        <source>The first row rests on {people} held out, {looks} at them, and {others} that must find nobody. More people make it clearer.</source>
        <translation>แถวแรกอ้างอิงคนที่กันไว้วัดผล {people} {looks} ของคนเหล่านี้ และ {others} ที่ต้องไม่พบใคร ยิ่งมีคนมาก ผลยิ่งชัดเจน</translation>
    </message>
    <message>
        <source>What the process wrote</source>
        <translation>ข้อความที่กระบวนการบันทึก</translation>
    </message>
    <message>
        <source>from {model}</source>
        <translation>จาก {model}</translation>
    </message>
    <message>
        <source>put into use {time}</source>
        <translation>นำมาใช้เมื่อ {time}</translation>
    </message>
    <message>
        <source>{preset} training of {time}</source>
        <translation>การฝึกแบบ{preset} เมื่อ {time}</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Course of the run</source>
        <translation>ความเป็นไปของรอบ</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>ระยะห่าง</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>อัตราผิดพลาด</translation>
    </message>
    <message>
        <source>It was made before curves were kept. The figures above hold; pictures may lie in its folder.</source>
        <translation>รอบนี้ทำก่อนที่จะมีการเก็บเส้นโค้ง ตัวเลขด้านบนยังใช้ได้ อาจมีภาพอยู่ในโฟลเดอร์ของรอบ</translation>
    </message>
    <message>
        <source>Map of faces</source>
        <translation>แผนที่ใบหน้า</translation>
    </message>
    <message>
        <source>Reading a run's curves</source>
        <translation>กำลังอ่านเส้นโค้งของรอบ</translation>
    </message>
    <message>
        <source>The curves of this run cannot be shown</source>
        <translation>แสดงเส้นโค้งของรอบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>There are no curves of this run</source>
        <translation>ไม่มีเส้นโค้งของรอบนี้</translation>
    </message>
    <message>
        <source>Which plot</source>
        <translation>กราฟใด</translation>
    </message>
    <message>
        <source>Who was tried</source>
        <translation>ทดสอบกับใคร</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n photos were added.</source>
        <translation><numerusform>เพิ่ม %n ภาพแล้ว</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation><numerusform>ข้าม %n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>ลองเลย(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>No picture could be used, so {name} can't be recognised yet.</source>
        <translation>ไม่มีภาพที่ใช้ได้ จึงยังจดจำ {name} ไม่ได้</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>ภาพที่ไม่ใช้</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>See yourself being recognised, without a punch</source>
        <translation>ดูว่าระบบจดจำคุณได้โดยไม่ลงเวลา</translation>
    </message>
    <message>
        <source>{name} can be recognised now.</source>
        <translation>จดจำ {name} ได้แล้ว</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผลการพิจารณา</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n templates of the model before were kept.</source>
        <translation><numerusform>เก็บเทมเพลตของโมเดลก่อนหน้าไว้ %n รายการ</numerusform></translation>
    </message>
    <message>
        <source>Beginning to train</source>
        <translation>กำลังเริ่มฝึก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>ยกเลิกรอบ</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>ยกเลิกรอบนี้?</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>กำลังเปรียบเทียบรอบ</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>ลบรอบ</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <translation>ลบรอบนี้?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับไปใช้</translation>
    </message>
    <message>
        <source>Go back to the model before?</source>
        <translation>กลับไปใช้โมเดลก่อนหน้า?</translation>
    </message>
    <message>
        <source>Going back to the model before</source>
        <translation>กำลังกลับไปใช้โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>Its figures and its model are removed from this computer. That cannot be undone.</source>
        <translation>ตัวเลขและโมเดลของรอบนี้จะถูกลบออกจากคอมพิวเตอร์นี้ ไม่สามารถเลิกทำได้</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>ให้ทำต่อไป</translation>
    </message>
    <message>
        <source>Looking up whom the model has learnt from</source>
        <translation>กำลังดูว่าโมเดลเรียนรู้จากใคร</translation>
    </message>
    <message>
        <source>Putting the new model into use</source>
        <translation>กำลังนำโมเดลใหม่มาใช้</translation>
    </message>
    <message>
        <source>Removing a run</source>
        <translation>กำลังลบรอบ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>หยุดแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง: ยังใช้โมเดลก่อนหน้า</translation>
    </message>
    <message>
        <source>Telling the run</source>
        <translation>กำลังแจ้งรอบการฝึก</translation>
    </message>
    <message>
        <source>The run was removed.</source>
        <translation>ลบรอบแล้ว</translation>
    </message>
    <message>
        <source>What it has learnt so far is kept, and it can be taken up again. The model in use stays.</source>
        <translation>สิ่งที่เรียนรู้แล้วจะถูกเก็บไว้ และทำต่อได้อีกครั้ง โมเดลที่ใช้อยู่ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>{model} comes into use again, with its templates and its threshold.</source>
        <translation>จะกลับมาใช้ {model} พร้อมเทมเพลตและเกณฑ์ของโมเดลนั้น</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>กำลังใช้ {model} คำนวณภาพใหม่: {embedded} ใช้ของเดิม: {reused}</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem} ทุกคนที่เกี่ยวข้อง: {names}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Begin one</source>
        <translation>เริ่มรอบใหม่</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>ยังไม่มีรอบ</translation>
    </message>
    <message>
        <source>Once a run has begun, you can watch it here, and read here what came of it.</source>
        <translation>เมื่อเริ่มรอบแล้ว คุณติดตามดูและอ่านผลได้ที่นี่</translation>
    </message>
    <message>
        <source>Reading how a run goes</source>
        <translation>กำลังอ่านความคืบหน้าของรอบ</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>เริ่มเมื่อ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ผลต่าง</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>โมเดล</translation>
    </message>
    <message>
        <source>Of people it had never seen, recognised more or less often.</source>
        <translation>ในคนที่โมเดลไม่เคยเห็น จดจำได้บ่อยขึ้นหรือน้อยลงเท่าใด</translation>
    </message>
    <message>
        <source>People</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>เปรียบเทียบ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>ลบรอบ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>Before: {model}.</source>
        <translation>ก่อนหน้า: {model}</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>เริ่มรอบใหม่</translation>
    </message>
    <message>
        <source>Every run stays here with its figures, until you remove it.</source>
        <translation>ทุกรอบอยู่ที่นี่พร้อมตัวเลข จนกว่าคุณจะลบ</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>กลับไปใช้โมเดลก่อนหน้า(&amp;B)…</translation>
    </message>
    <message>
        <source>In use: {model}.</source>
        <translation>ใช้อยู่: {model}</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>ยังไม่มีรอบ</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>รอบ</translation>
    </message>
    <message>
        <source>Select two or more finished runs, with Ctrl or Shift.</source>
        <translation>เลือกรอบที่เสร็จแล้วตั้งแต่สองรอบขึ้นไป ด้วย Ctrl หรือ Shift</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Enrolled already?</source>
        <translation>ลงทะเบียนแล้วหรือไม่?</translation>
    </message>
    <message>
        <source>If {name} ({code}) is the same person under another code, cancel: nobody should be enrolled twice.

If they are two people who look alike, enrol anyway. The desk then asks for a clearer look before it takes one of them for the other, and they appear in the list of look-alikes.</source>
        <translation>หาก {name} ({code}) เป็นคนเดียวกันที่ใช้รหัสอื่น ให้ยกเลิก เพราะไม่ควรลงทะเบียนใครสองครั้ง

หากเป็นสองคนที่หน้าคล้ายกัน ให้ลงทะเบียนต่อไป จุดลงเวลาจะขอให้มองชัดขึ้นก่อนจะระบุคนหนึ่งเป็นอีกคน และทั้งคู่จะปรากฏในรายการคนหน้าคล้าย</translation>
    </message>
    <message>
        <source>It is another person – enrol anyway</source>
        <translation>เป็นคนละคน – ลงทะเบียนต่อไป</translation>
    </message>
    <message>
        <source>This looks like {known} ({code}), who is enrolled already. Is it another person?</source>
        <translation>คล้ายกับ {known} ({code}) ซึ่งลงทะเบียนแล้ว เป็นคนละคนหรือไม่?</translation>
    </message>
</context>
<context>
    <name>SaveStrip</name>
    <message numerus="yes">
        <source>%n rows saved in {name}.</source>
        <translation><numerusform>บันทึก %n แถวใน {name} แล้ว</numerusform></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>กำลังส่งออก</translation>
    </message>
    <message>
        <source>Lock this period…</source>
        <translation>ล็อกงวดนี้…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>ความคืบหน้าการส่งออก</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>punches {first} to {last}</source>
        <translation>การลงเวลา {first} ถึง {last}</translation>
    </message>
    <message>
        <source>records {first} to {last}</source>
        <translation>บันทึก {first} ถึง {last}</translation>
    </message>
    <message>
        <source>timesheets {first} to {last}</source>
        <translation>ใบบันทึกเวลา {first} ถึง {last}</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Choose, or name this one</source>
        <translation>เลือก หรือตั้งชื่อรายงานนี้</translation>
    </message>
    <message>
        <source>Forget the report of this name</source>
        <translation>ลบรายงานชื่อนี้ออกจากรายการ</translation>
    </message>
    <message>
        <source>Keep this report under the name</source>
        <translation>เก็บรายงานนี้ในชื่อ</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>รายงานที่บันทึกไว้</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>&amp;Assign</source>
        <translation>กำหนด(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open schedules</source>
        <translation>เปิดตารางงาน(&amp;O)</translation>
    </message>
    <message>
        <source>Assigning a shift</source>
        <translation>กำลังกำหนดกะ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>การลา</translation>
    </message>
    <message>
        <source>No shift is defined yet: add one on the Schedules page first.</source>
        <translation>ยังไม่มีกะ โปรดเพิ่มในหน้าตารางงานก่อน</translation>
    </message>
    <message>
        <source>None within a year before and after today.</source>
        <translation>ไม่มีภายในหนึ่งปีก่อนและหลังวันนี้</translation>
    </message>
    <message>
        <source>Nothing is planned for this person today.</source>
        <translation>วันนี้ไม่มีแผนสำหรับบุคคลนี้</translation>
    </message>
    <message>
        <source>Reading a schedule</source>
        <translation>กำลังอ่านตารางงาน</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Remove the leave of {days}</source>
        <translation>ลบการลาของ {days}</translation>
    </message>
    <message>
        <source>Removing leave</source>
        <translation>กำลังลบการลา</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>ตารางงาน</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>กะ</translation>
    </message>
    <message>
        <source>Taking back a change</source>
        <translation>กำลังเลิกทำการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The leave of {name} was removed.</source>
        <translation>ลบการลาของ {name} แล้ว</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}, ครึ่งวัน</translation>
    </message>
    <message>
        <source>{name} works {shift} from {day}.</source>
        <translation>{name} ทำ {shift} ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>{shifts}, since {day}</source>
        <translation>{shifts}, ตั้งแต่ {day}</translation>
    </message>
    <message>
        <source>{shifts}, {days}</source>
        <translation>{shifts}, {days}</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>A person who comes {came} and leaves {left} has worked {worked}.</source>
        <translation>ผู้ที่มา {came} และออก {left} ทำงาน {worked}</translation>
    </message>
    <message>
        <source>Break taken off: {duration}.</source>
        <translation>หักพัก: {duration}</translation>
    </message>
    <message>
        <source>Overtime: {duration} (× {rate}).</source>
        <translation>ล่วงเวลา: {duration} (× {rate})</translation>
    </message>
    <message>
        <source>Rounded: {came} to {left}, {worked}.</source>
        <translation>ปัดเวลา: {came} ถึง {left}, {worked}</translation>
    </message>
    <message>
        <source>That is {duration} late.</source>
        <translation>คือสาย {duration}</translation>
    </message>
    <message>
        <source>The day counts as an absence.</source>
        <translation>วันนี้นับเป็นขาดงาน</translation>
    </message>
    <message>
        <source>The day counts as half a day.</source>
        <translation>วันนี้นับเป็นครึ่งวัน</translation>
    </message>
    <message>
        <source>The day has to be resolved by hand.</source>
        <translation>ต้องจัดการวันนี้ด้วยมือ</translation>
    </message>
    <message>
        <source>The person left {duration} early.</source>
        <translation>ออกก่อนเวลา {duration}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>ยืดหยุ่น</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>ตั้งแต่ {first}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>ล่วงเวลา</translation>
    </message>
    <message>
        <source>rounded to {rounding} min</source>
        <translation>ปัดเป็น {rounding} นาที</translation>
    </message>
    <message>
        <source>{grace} min grace</source>
        <translation>ผ่อนผัน {grace} นาที</translation>
    </message>
    <message>
        <source>{minutes} min break</source>
        <translation>พัก {minutes} นาที</translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n days</source>
        <translation><numerusform>{shifts}, %n วัน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n weeks</source>
        <translation><numerusform>{shifts}, %n สัปดาห์</numerusform></translation>
    </message>
    <message>
        <source>{shift}, every day</source>
        <translation>{shift}, ทุกวัน</translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>Department</source>
        <translation>แผนก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>ตารางงาน</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Holidays</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>การลา</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>ส่วนของหน้า</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>ตารางงาน</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>กะ</translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation>ใครทำงานเมื่อใด</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>ล้างคำค้นหา (Esc)</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>+ Another stretch (split shift)</source>
        <translation>+ เพิ่มช่วง (กะแบ่งช่วง)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>กลับเป็นค่าเริ่มต้น: {value}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>ค่าเริ่มต้น: {value}</translation>
    </message>
    <message>
        <source>From {range}.</source>
        <translation>ช่วง {range}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: กลับเป็นค่าเริ่มต้น</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are not saved yet</source>
        <translation><numerusform>การตั้งค่า %n รายการยังไม่ได้บันทึก</numerusform></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>ละทิ้งการเปลี่ยนแปลง(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>บันทึกการเปลี่ยนแปลง(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Delete &amp;now</source>
        <translation>ลบทันที(&amp;N)</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <translation>ลบสิ่งที่พ้นกำหนด</translation>
    </message>
    <message>
        <source>Deleted: {feedback} mistakes at the desk, {visits} visits.</source>
        <translation>ลบแล้ว: ข้อผิดพลาดที่จุดลงเวลา {feedback} รายการ การมาติดต่อ {visits} รายการ</translation>
    </message>
    <message>
        <source>Deleting what is past its period</source>
        <translation>กำลังลบสิ่งที่พ้นกำหนด</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>กลุ่มการตั้งค่า</translation>
    </message>
    <message>
        <source>Happens by itself once a day. Punches, corrections and the audit log are never deleted.</source>
        <translation>ทำเองวันละครั้ง การลงเวลา การแก้ไข และบันทึกการตรวจสอบจะไม่ถูกลบ</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>การจดจำต้องมั่นใจเพียงใด</translation>
    </message>
    <message>
        <source>No more looks can agree than are counted: at most {count}.</source>
        <translation>จำนวนที่ตรงกันต้องไม่เกินจำนวนที่นับ: ไม่เกิน {count}</translation>
    </message>
    <message>
        <source>No setting is called like that</source>
        <translation>ไม่มีการตั้งค่าชื่อนี้</translation>
    </message>
    <message>
        <source>Open Recog&amp;nition</source>
        <translation>เปิดการจดจำใบหน้า(&amp;N)</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>กำลังอ่านการตั้งค่า</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>กำลังบันทึกการตั้งค่า</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>ค้นหาการตั้งค่า</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>The face model, the distance, and what to expect of them are on the Recognition page.</source>
        <translation>โมเดลใบหน้า ระยะห่าง และผลที่คาดได้อยู่ในหน้าการจดจำใบหน้า</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>บันทึกการตั้งค่าแล้ว</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>ลองคำอื่น หรือล้างคำค้นหา</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>ShiftEditor</name>
    <message>
        <source>&amp;Save shift</source>
        <translation>บันทึกกะ(&amp;S)</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>ขาดงาน</translation>
    </message>
    <message>
        <source>Absent when less is worked than</source>
        <translation>ขาดงานเมื่อทำงานน้อยกว่า</translation>
    </message>
    <message>
        <source>Break expected between</source>
        <translation>ควรพักระหว่าง</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>พักตั้งแต่</translation>
    </message>
    <message>
        <source>Break taken off when none is punched</source>
        <translation>เวลาพักที่หักเมื่อไม่ได้ลงเวลาพัก</translation>
    </message>
    <message>
        <source>Break to</source>
        <translation>พักถึง</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>Coming late is forgiven up to</source>
        <translation>ผ่อนผันการมาสายไม่เกิน</translation>
    </message>
    <message>
        <source>Deducted after</source>
        <translation>หักหลังจาก</translation>
    </message>
    <message>
        <source>Deducted break</source>
        <translation>พักที่หัก</translation>
    </message>
    <message>
        <source>Empty: the person's own</source>
        <translation>ว่าง: ตามของแต่ละคน</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>เวลาตายตัว</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>ยืดหยุ่น</translation>
    </message>
    <message>
        <source>Grace early</source>
        <translation>ผ่อนผันออกก่อน</translation>
    </message>
    <message>
        <source>Grace late</source>
        <translation>ผ่อนผันสาย</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>ครึ่งวัน</translation>
    </message>
    <message>
        <source>Half a day when less is worked than</source>
        <translation>ครึ่งวันเมื่อทำงานน้อยกว่า</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>How it binds</source>
        <translation>รูปแบบเวลางาน</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>มีผลตั้งแต่</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Leaving early is forgiven up to</source>
        <translation>ผ่อนผันการออกก่อนไม่เกิน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>กะใหม่</translation>
    </message>
    <message>
        <source>Nobody is late or early.</source>
        <translation>ไม่มีใครสายหรือออกก่อน</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Overtime of a day</source>
        <translation>ล่วงเวลาของวัน</translation>
    </message>
    <message>
        <source>Overtime of a week</source>
        <translation>ล่วงเวลาของสัปดาห์</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>พักที่ได้ค่าจ้าง</translation>
    </message>
    <message>
        <source>Punched breaks are paid up to</source>
        <translation>จ่ายค่าจ้างพักที่ลงเวลาไม่เกิน</translation>
    </message>
    <message>
        <source>Shift “{name}”</source>
        <translation>กะ “{name}”</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>เลิกใช้…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>Times are shown rounded</source>
        <translation>แสดงเวลาแบบปัด</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>ลองดู:</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>วันปกติ</translation>
    </message>
    <message>
        <source>Without any: what exceeds the plan.</source>
        <translation>หากไม่มี: ส่วนที่เกินแผน</translation>
    </message>
    <message>
        <source>Work expected</source>
        <translation>เวลางานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Work expected a day</source>
        <translation>เวลางานที่ต้องทำต่อวัน</translation>
    </message>
    <message>
        <source>Worked on public holidays like on other days</source>
        <translation>วันหยุดนักขัตฤกษ์ทำงานเหมือนวันอื่น</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>half of the shift</source>
        <translation>ครึ่งหนึ่งของกะ</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เลย</translation>
    </message>
    <message>
        <source>the whole frame</source>
        <translation>ทั้งกรอบเวลา</translation>
    </message>
    <message>
        <source>to {minutes} min</source>
        <translation>ปัดเป็น {minutes} นาที</translation>
    </message>
    <message>
        <source>… of those who stay longer than</source>
        <translation>… ของผู้ที่อยู่นานกว่า</translation>
    </message>
</context>
<context>
    <name>ShiftsModel</name>
    <message>
        <source>Hours</source>
        <translation>เวลาทำงาน</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>กะ</translation>
    </message>
</context>
<context>
    <name>ShiftsPane</name>
    <message numerus="yes">
        <source>%n people work it until their schedule ends.</source>
        <translation><numerusform>%n คนทำกะนี้จนกว่าตารางงานจะสิ้นสุด</numerusform></translation>
    </message>
    <message>
        <source>&amp;New shift</source>
        <translation>กะใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>Adding the shift</source>
        <translation>กำลังเพิ่มกะ</translation>
    </message>
    <message>
        <source>Changing the shift</source>
        <translation>กำลังเปลี่ยนกะ</translation>
    </message>
    <message>
        <source>Describe the first one at the right.</source>
        <translation>กำหนดกะแรกทางด้านขวา</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>ยังไม่มีกะ</translation>
    </message>
    <message>
        <source>Reading the shifts</source>
        <translation>กำลังอ่านกะ</translation>
    </message>
    <message>
        <source>Shift “{name}” is added.</source>
        <translation>เพิ่มกะ “{name}” แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Shift “{name}” is changed, for %n people.</source>
        <translation><numerusform>เปลี่ยนกะ “{name}” แล้ว สำหรับ %n คน</numerusform></translation>
    </message>
    <message>
        <source>Shift “{name}” is out of use.</source>
        <translation>เลิกใช้กะ “{name}” แล้ว</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>กะ</translation>
    </message>
    <message>
        <source>Taking the shift out of use</source>
        <translation>กำลังเลิกใช้กะ</translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} พิกเซล</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ขั้นตอน {number} จาก {count}</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>For specialists</source>
        <translation>สำหรับผู้เชี่ยวชาญ</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>ละเอียดเพียงใด</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>โมเดลตั้งต้น</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>จำนวนขั้น</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>โมเดลที่ใช้อยู่</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>สิ่งที่เรียนรู้</translation>
    </message>
    <message>
        <source>What suits</source>
        <translation>ตามที่เหมาะสม</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>เรียนรู้จากใคร</translation>
    </message>
    <message>
        <source>“Compatible with what is enrolled” keeps the templates of people whose pictures aren't kept; everything else asks for pictures of everybody.</source>
        <translation>“เข้ากันได้กับที่ลงทะเบียนไว้” จะเก็บเทมเพลตของคนที่ไม่ได้เก็บภาพไว้ ตัวเลือกอื่นทั้งหมดต้องมีภาพของทุกคน</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Added</source>
        <translation>เพิ่มแล้ว</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>ตามที่บันทึก</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>ไม่นับ</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Admin</source>
        <translation>ผู้ดูแล</translation>
    </message>
    <message>
        <source>Clock +{time}</source>
        <translation>นาฬิกา +{time}</translation>
    </message>
    <message>
        <source>Clock put back by {time}</source>
        <translation>นาฬิกาถูกปรับถอยหลัง {time}</translation>
    </message>
    <message>
        <source>Clock put forwards by {time}</source>
        <translation>นาฬิกาถูกปรับไปข้างหน้า {time}</translation>
    </message>
    <message>
        <source>Clock −{time}</source>
        <translation>นาฬิกา −{time}</translation>
    </message>
    <message>
        <source>Opens the administrator's window</source>
        <translation>เปิดหน้าต่างผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>Photo check: asks for a movement</source>
        <translation>ตรวจภาพถ่าย: ขอให้ขยับ</translation>
    </message>
    <message>
        <source>Photo check: off</source>
        <translation>ตรวจภาพถ่าย: ปิด</translation>
    </message>
    <message>
        <source>Photo check: on</source>
        <translation>ตรวจภาพถ่าย: เปิด</translation>
    </message>
    <message>
        <source>Punches of these minutes are marked. Check this computer's date, time and time zone.</source>
        <translation>การลงเวลาในช่วงนาทีเหล่านี้จะถูกทำเครื่องหมาย โปรดตรวจสอบวันที่ เวลา และเขตเวลาของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} นาที {seconds} วินาที</translation>
    </message>
</context>
<context>
    <name>SurenessControl</name>
    <message>
        <source>&amp;Adjust it automatically</source>
        <translation>ปรับอัตโนมัติ(&amp;A)</translation>
    </message>
    <message>
        <source>A stranger's look may be taken for somebody</source>
        <translation>โอกาสที่คนแปลกหน้าถูกระบุเป็นผู้อื่น</translation>
    </message>
    <message>
        <source>Greatest distance</source>
        <translation>ระยะห่างสูงสุด</translation>
    </message>
    <message>
        <source>How different a face may be from the enrolled pictures. Smaller is stricter.</source>
        <translation>ใบหน้าต่างจากภาพที่ลงทะเบียนได้เพียงใด น้อยกว่าคือเข้มงวดกว่า</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>การจดจำต้องมั่นใจเพียงใด</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>ผ่อนปรน</translation>
    </message>
    <message>
        <source>Not known: the model is not calibrated</source>
        <translation>ไม่ทราบ: โมเดลยังไม่ได้ปรับเทียบ</translation>
    </message>
    <message>
        <source>Recommended: the distance follows as pictures come and go; more of them ask for a smaller one.</source>
        <translation>แนะนำ: ระยะห่างจะปรับตามจำนวนภาพ ภาพมากขึ้นต้องใช้ระยะห่างน้อยลง</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>เข้มงวด</translation>
    </message>
    <message>
        <source>about {odds}</source>
        <translation>ประมาณ {odds}</translation>
    </message>
    <message>
        <source>at most {odds}</source>
        <translation>ไม่เกิน {odds}</translation>
    </message>
    <message>
        <source>{odds}, distance {distance}</source>
        <translation>{odds}, ระยะห่าง {distance}</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>on</source>
        <translation>เปิด</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation><numerusform>ใช้ไม่ได้ %n แถว</numerusform></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>กำลังนำเข้าอยู่</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>เลือกไฟล์(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here, or choose one</source>
        <translation>วางไฟล์ CSV หรือ XLSX ที่นี่ หรือเลือกไฟล์</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <translation>ใช้ได้ทุกแถว</translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>รู้จักทุกอย่างในไฟล์นี้แล้ว</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>กำลังนำเข้า {file}</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>กำลังตรวจดูไฟล์</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>กำลังตรวจดูไฟล์…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it; then all rows are imported, or none.</source>
        <translation>จะไม่มีสิ่งใดเปลี่ยนก่อนที่คุณจะได้เห็น จากนั้นจะนำเข้าทุกแถวหรือไม่นำเข้าเลย</translation>
    </message>
    <message>
        <source>Nothing is imported until they are put right in the file.</source>
        <translation>จะไม่นำเข้าสิ่งใดจนกว่าจะแก้ไขในไฟล์ให้ถูกต้อง</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>ความคืบหน้าการนำเข้า</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>ตาราง (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>หยุดการนำเข้าแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>ผลการพิจารณา</translation>
    </message>
    <message>
        <source>What would become of each row is shown here</source>
        <translation>ผลที่จะเกิดกับแต่ละแถวจะแสดงที่นี่</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>ว่าง</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>&amp;Discard</source>
        <translation>ละทิ้ง(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>นำไปใช้(&amp;P)</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>ตามระยะห่าง</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>ค่าเริ่มต้น(&amp;F)</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>อัตราผิดพลาดตามระยะห่าง</translation>
    </message>
    <message>
        <source>How sure must recognition be?</source>
        <translation>การจดจำต้องมั่นใจเพียงใด?</translation>
    </message>
    <message>
        <source>How to show the error rates</source>
        <translation>วิธีแสดงอัตราผิดพลาด</translation>
    </message>
    <message>
        <source>Nobody has measured yet what a distance does with it. Measure it on your own people, with Recalibrate.</source>
        <translation>ยังไม่มีใครวัดว่าระยะห่างส่งผลอย่างไร วัดกับพนักงานของคุณเองได้ด้วย ปรับเทียบใหม่</translation>
    </message>
    <message>
        <source>Stricter lets fewer strangers in and asks enrolled people to look again more often.</source>
        <translation>ยิ่งเข้มงวด คนแปลกหน้ายิ่งผ่านน้อยลง แต่ผู้ที่ลงทะเบียนต้องมองซ้ำบ่อยขึ้น</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>This face model is not calibrated</source>
        <translation>โมเดลใบหน้านี้ยังไม่ได้ปรับเทียบ</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>จุดแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>จุดแลกเปลี่ยนระหว่างข้อผิดพลาดสองแบบ</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <translation>ระยะห่าง {distance}</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>{count} of {wanted} photos taken</source>
        <translation>ถ่ายแล้ว {count} จาก {wanted} ภาพ</translation>
    </message>
</context>
<context>
    <name>TierList</name>
    <message>
        <source>+ Overtime after…</source>
        <translation>+ ล่วงเวลาหลัง…</translation>
    </message>
    <message>
        <source>Counts so many times</source>
        <translation>นับเป็นกี่เท่า</translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation>ล่วงเวลาหลังจาก</translation>
    </message>
    <message>
        <source>min</source>
        <translation>นาที</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time left</source>
        <translation>เวลาที่เหลือ</translation>
    </message>
</context>
<context>
    <name>TimesheetTab</name>
    <message>
        <source>&amp;Open in attendance</source>
        <translation>เปิดในการเข้างาน(&amp;O)</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>วันที่ขาดงาน</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>วันที่สาย</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>วันในเดือน</translation>
    </message>
    <message>
        <source>Days with work, leave or a plan are shown here.</source>
        <translation>วันที่มีงาน การลา หรือแผนจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>เดือนนี้ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>ล่วงเวลา</translation>
    </message>
    <message>
        <source>Reading a timesheet</source>
        <translation>กำลังอ่านใบบันทึกเวลา</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>เดือนก่อนหน้า</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>เวลาทำงาน</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ปิดข้อความ</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n matters in the last seven days</source>
        <translation><numerusform>%n เรื่องในเจ็ดวันที่ผ่านมา</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>ขาดงาน</translation>
    </message>
    <message>
        <source>Add people on the page People.</source>
        <translation>เพิ่มพนักงานในหน้าพนักงาน</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Everybody who was expected so far came in time.</source>
        <translation>ทุกคนที่ต้องมาจนถึงขณะนี้มาตรงเวลา</translation>
    </message>
    <message>
        <source>In</source>
        <translation>เข้างานอยู่</translation>
    </message>
    <message>
        <source>It works: the first punch is recorded, {name} at {time}.</source>
        <translation>ใช้งานได้แล้ว: บันทึกการลงเวลาแรกของ {name} เมื่อ {time}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>สาย</translation>
    </message>
    <message>
        <source>Latest punches</source>
        <translation>การลงเวลาล่าสุด</translation>
    </message>
    <message>
        <source>No punches so far.</source>
        <translation>ยังไม่มีการลงเวลา</translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation>ไม่มีใครที่ต้องมาอีก</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>ไม่พบใคร</translation>
    </message>
    <message>
        <source>Nobody in this list goes by that name.</source>
        <translation>ไม่มีใครในรายการนี้ที่ใช้ชื่อนั้น</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>ไม่มีใครขาดงาน</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>ยังไม่มีใครที่นี่</translation>
    </message>
    <message>
        <source>Nobody is in</source>
        <translation>ไม่มีใครเข้างานอยู่</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>ไม่มีใครสาย</translation>
    </message>
    <message>
        <source>Nobody is on break</source>
        <translation>ไม่มีใครพักอยู่</translation>
    </message>
    <message>
        <source>Nothing: every punch of the last seven days fits.</source>
        <translation>ไม่มี: การลงเวลาทั้งหมดในเจ็ดวันที่ผ่านมาถูกต้อง</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>พักอยู่</translation>
    </message>
    <message>
        <source>People</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>กำลังอ่านข้อมูลของวัน</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search people (Ctrl+F)</source>
        <translation>ค้นหาพนักงาน (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation>แสดงคนเหล่านี้ในรายการ</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>ยังไม่มา</translation>
    </message>
    <message>
        <source>The schedules plan nobody else for today.</source>
        <translation>ตารางงานวันนี้ไม่มีใครอื่นอีก</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>รอจัดการ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation>ใครขาดงาน</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>ใครเข้างานอยู่</translation>
    </message>
    <message>
        <source>Who is late or came late</source>
        <translation>ใครสายหรือมาสาย</translation>
    </message>
    <message>
        <source>Who is on break</source>
        <translation>ใครพักอยู่</translation>
    </message>
    <message>
        <source>Who is still expected</source>
        <translation>ใครที่ยังต้องมา</translation>
    </message>
    <message>
        <source>Whoever punches in at the desk appears here at once.</source>
        <translation>ผู้ที่ลงเวลาเข้าที่จุดลงเวลาจะปรากฏที่นี่ทันที</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <translation>{day} ณ {time}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Absent</source>
        <translation>ขาดงาน</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>วันหยุด</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>คาดว่าจะมา</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>คาดว่าจะมา {time}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>เข้างานอยู่</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>เข้างานตั้งแต่ {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออกแล้ว</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>ออกเมื่อ {time}</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>พักอยู่</translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation>พักตั้งแต่ {time}</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>ลางาน</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>วันหยุดนักขัตฤกษ์</translation>
    </message>
    <message>
        <source>To be resolved</source>
        <translation>รอจัดการ</translation>
    </message>
    <message>
        <source>came {duration} late</source>
        <translation>มาสาย {duration}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>สาย {duration}</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>A stranger accepted</source>
        <translation>รับคนแปลกหน้า</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>ไม่รับผู้ที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>จุดแลกเปลี่ยนระหว่างข้อผิดพลาดสองแบบ</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n คน</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n ภาพ</numerusform></translation>
    </message>
    <message>
        <source>&amp;Begin to train</source>
        <translation>เริ่มฝึก(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enrol people</source>
        <translation>ลงทะเบียนคน(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>ติดตามดู(&amp;W)</translation>
    </message>
    <message>
        <source>A run is going on; the next can begin when it has ended.</source>
        <translation>มีรอบกำลังดำเนินอยู่ รอบถัดไปเริ่มได้เมื่อรอบนี้สิ้นสุด</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>ทุกรอบ</translation>
    </message>
    <message>
        <source>Choose the people to learn from.</source>
        <translation>โปรดเลือกคนที่จะใช้เรียนรู้</translation>
    </message>
    <message>
        <source>Counting what there is to learn from</source>
        <translation>กำลังนับข้อมูลที่ใช้เรียนรู้ได้</translation>
    </message>
    <message>
        <source>Estimating how long it takes</source>
        <translation>กำลังประมาณเวลาที่ใช้</translation>
    </message>
    <message>
        <source>Looking for runs</source>
        <translation>กำลังค้นหารอบ</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>รอบใหม่</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>ส่วนของหน้านี้</translation>
    </message>
    <message>
        <source>Progress and result</source>
        <translation>ความคืบหน้าและผล</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การฝึกโมเดล</translation>
    </message>
    <message>
        <source>{preset}: {time}, with {people} and {pictures}. You can go on working meanwhile.</source>
        <translation>{preset}: {time} ด้วย {people} และ {pictures} ระหว่างนี้คุณทำงานต่อได้</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Better</source>
        <translation>ดีกว่า</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Compatible with what is enrolled</source>
        <translation>เข้ากันได้กับที่ลงทะเบียนไว้</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>ครบถ้วน</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>ลึก</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Ended early: it wasn't getting better any more.</source>
        <translation>จบก่อนกำหนด: ผลไม่ดีขึ้นอีกแล้ว</translation>
    </message>
    <message>
        <source>Every layer is adjusted a little. Learns the desk's light and camera, too.</source>
        <translation>ปรับทุกชั้นเล็กน้อย เรียนรู้แสงและกล้องของจุดลงเวลาด้วย</translation>
    </message>
    <message>
        <source>Everything learns. For hundreds of people with many pictures.</source>
        <translation>ทุกส่วนเรียนรู้ สำหรับหลายร้อยคนที่มีภาพจำนวนมาก</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>กำลังทำต่อ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>กำลังใช้</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>ขาดตอน</translation>
    </message>
    <message>
        <source>It recognises people it has never seen more often than the model before, by more than chance explains, and is worse nowhere.</source>
        <translation>จดจำคนที่ไม่เคยเห็นได้บ่อยกว่าโมเดลก่อนหน้า เกินกว่าที่จะเป็นความบังเอิญ และไม่แย่ลงในส่วนใดเลย</translation>
    </message>
    <message>
        <source>Its process is gone, as after a power cut. Nothing is lost: it can be taken up where it was.</source>
        <translation>กระบวนการหายไป เช่น หลังไฟดับ ไม่มีสิ่งใดสูญหาย และทำต่อจากจุดเดิมได้</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be taken up again where it was.</source>
        <translation>ไม่มีสิ่งใดเปลี่ยนแปลง และทำต่อจากจุดเดิมได้อีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing was changed. Try another preset, or enrol more people first.</source>
        <translation>ไม่มีสิ่งใดเปลี่ยนแปลง โปรดลองพรีเซ็ตอื่น หรือลงทะเบียนคนเพิ่มก่อน</translation>
    </message>
    <message>
        <source>Nothing was changed. When the cause is gone, it can be taken up again.</source>
        <translation>ไม่มีสิ่งใดเปลี่ยนแปลง เมื่อสาเหตุหมดไปแล้ว จะทำต่อได้อีกครั้ง</translation>
    </message>
    <message>
        <source>Only the model's last layer learns. A good first try.</source>
        <translation>เฉพาะชั้นสุดท้ายของโมเดลเรียนรู้ เหมาะสำหรับลองครั้งแรก</translation>
    </message>
    <message>
        <source>Pairs, by L1 distance</source>
        <translation>คู่ ตามระยะห่าง L1</translation>
    </message>
    <message>
        <source>Pairs, by L2 distance</source>
        <translation>คู่ ตามระยะห่าง L2</translation>
    </message>
    <message>
        <source>Pairs, by χ² distance</source>
        <translation>คู่ ตามระยะห่าง χ²</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>หยุดชั่วคราวแล้ว</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>คนจากที่อื่น</translation>
    </message>
    <message>
        <source>People it has never seen</source>
        <translation>คนที่ไม่เคยเห็น</translation>
    </message>
    <message>
        <source>People it learnt from, on other pictures</source>
        <translation>คนที่ใช้เรียนรู้ ในภาพอื่น</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>เร็ว</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>กำลังทำงาน</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>เท่ากัน</translation>
    </message>
    <message>
        <source>Somewhere it recognises people less often than the model before. It is better not to use it; if you do, say why.</source>
        <translation>ในบางส่วนจดจำคนได้น้อยกว่าโมเดลก่อนหน้า ไม่ควรใช้ หากจะใช้ โปรดระบุเหตุผล</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>กำลังเริ่ม</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Stopped: the figures ran out of bounds.</source>
        <translation>หยุดแล้ว: ตัวเลขเกินขอบเขต</translation>
    </message>
    <message>
        <source>Stopped: the model began to take everybody for the same person.</source>
        <translation>หยุดแล้ว: โมเดลเริ่มเห็นทุกคนเป็นคนเดียวกัน</translation>
    </message>
    <message>
        <source>Stopped: there is nothing left to learn from these pictures.</source>
        <translation>หยุดแล้ว: ไม่มีสิ่งใดให้เรียนรู้จากภาพเหล่านี้อีก</translation>
    </message>
    <message>
        <source>Telling the people apart (softmax)</source>
        <translation>การแยกแยะคน (softmax)</translation>
    </message>
    <message>
        <source>Telling the people apart, with a margin</source>
        <translation>การแยกแยะคน แบบมีระยะเผื่อ</translation>
    </message>
    <message>
        <source>Telling the people apart, with an angular margin</source>
        <translation>การแยกแยะคน แบบมีระยะเผื่อเชิงมุม</translation>
    </message>
    <message>
        <source>The last blocks of layers learn. For a hundred people or more.</source>
        <translation>กลุ่มชั้นท้าย ๆ เรียนรู้ สำหรับหนึ่งร้อยคนขึ้นไป</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>โมเดลใหม่ดีกว่า</translation>
    </message>
    <message>
        <source>The new model is neither better nor worse</source>
        <translation>โมเดลใหม่ไม่ดีกว่าและไม่แย่กว่า</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>โมเดลใหม่แย่กว่า</translation>
    </message>
    <message>
        <source>The same, in a desk's poor light</source>
        <translation>คนเดียวกัน ในแสงไม่ดีของจุดลงเวลา</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>โมเดลนี้กำลังใช้งาน</translation>
    </message>
    <message>
        <source>This run failed</source>
        <translation>รอบนี้ล้มเหลว</translation>
    </message>
    <message>
        <source>This run was cancelled</source>
        <translation>รอบนี้ถูกยกเลิก</translation>
    </message>
    <message>
        <source>This run was interrupted</source>
        <translation>รอบนี้ขาดตอน</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>ละเอียด</translation>
    </message>
    <message>
        <source>Training stopped itself</source>
        <translation>การฝึกหยุดเอง</translation>
    </message>
    <message>
        <source>Triplets, all of the batch</source>
        <translation>ชุดสาม ทั้งหมดในกลุ่ม</translation>
    </message>
    <message>
        <source>Triplets, from easy to hard</source>
        <translation>ชุดสาม จากง่ายไปยาก</translation>
    </message>
    <message>
        <source>Triplets, hardest in the batch</source>
        <translation>ชุดสาม ที่ยากที่สุดในกลุ่ม</translation>
    </message>
    <message>
        <source>Triplets, mined over everybody</source>
        <translation>ชุดสาม คัดจากทุกคน</translation>
    </message>
    <message>
        <source>Triplets, semi-hard (usual)</source>
        <translation>ชุดสาม กึ่งยาก (ปกติ)</translation>
    </message>
    <message>
        <source>What differs may be chance. You may use it; more people and more pictures give a clearer answer.</source>
        <translation>ความต่างอาจเป็นความบังเอิญ คุณจะใช้ก็ได้ หากมีคนและภาพมากขึ้น คำตอบจะชัดเจนขึ้น</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>แย่กว่า</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>ประมาณหนึ่งนาที</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>ประมาณ {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>ไม่ถึงหนึ่งนาที</translation>
    </message>
    <message>
        <source>when 1 stranger in {count} is accepted</source>
        <translation>เมื่อรับคนแปลกหน้า 1 ใน {count} คน</translation>
    </message>
    <message>
        <source>when no stranger is accepted</source>
        <translation>เมื่อไม่รับคนแปลกหน้าเลย</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ถึง {high}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} จุด</translation>
    </message>
    <message>
        <source>{run}, made from {base}</source>
        <translation>{run} สร้างจาก {base}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} ถึง {high})</translation>
    </message>
    <message>
        <source>{verdict}.</source>
        <translation>{verdict}</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Another person</source>
        <translation>ลองกับคนอื่น</translation>
    </message>
    <message>
        <source>Distance {distance}; accepted below {threshold}, lower is better.</source>
        <translation>ระยะห่าง {distance}; รับเมื่อต่ำกว่า {threshold} ยิ่งต่ำยิ่งดี</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>สวัสดี {name}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>ไม่ตรงกับใคร</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>ยังไม่มีใครลงทะเบียน</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>จดจำไม่ได้</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>ยังจดจำไม่ได้</translation>
    </message>
    <message>
        <source>Not sure enough</source>
        <translation>ไม่มั่นใจพอ</translation>
    </message>
    <message>
        <source>Nothing is recorded here: this is only a try.</source>
        <translation>ที่นี่ไม่มีการบันทึก เป็นเพียงการทดลอง</translation>
    </message>
    <message>
        <source>Recognised clearly</source>
        <translation>จดจำได้ชัดเจน</translation>
    </message>
    <message>
        <source>Recognised, but only just: add photos in the light of the desk</source>
        <translation>จดจำได้แบบเฉียดฉิว โปรดเพิ่มภาพที่ถ่ายในแสงของจุดลงเวลา</translation>
    </message>
    <message>
        <source>Recognised, without any doubt</source>
        <translation>จดจำได้โดยไม่มีข้อสงสัย</translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation>ถูกระบุเป็น {name}</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>ลองเลย</translation>
    </message>
    <message>
        <source>Two people are too much alike to tell</source>
        <translation>สองคนคล้ายกันเกินกว่าจะแยกได้</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Deleting what is past its period</source>
        <translation>กำลังลบสิ่งที่พ้นกำหนด</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>กำลังอ่านโลโก้</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>กำลังอ่านบันทึก</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>เฉพาะรายการที่ต้องดู</translation>
    </message>
    <message>
        <source>Only what needs a look ({count})</source>
        <translation>เฉพาะรายการที่ต้องดู ({count})</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>บันทึกเป็น CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>บันทึกผลการพิจารณา</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>บันทึกเป็น {file} แล้ว</translation>
    </message>
    <message>
        <source>Saving verdicts</source>
        <translation>กำลังบันทึกผลการพิจารณา</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Added</source>
        <translation>เพิ่มแล้ว</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>โปรดทราบ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>people.csv, line {line}</source>
        <translation>people.csv บรรทัดที่ {line}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Camera picture</source>
        <translation>ภาพกล้อง</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>&amp;Whom do you want to see?</source>
        <translation>คุณต้องการพบใคร?(&amp;W)</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>แจ้งแผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ยินดีต้อนรับ</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ชื่อของคุณ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>I'm a visitor</source>
        <translation>ฉันเป็นผู้มาติดต่อ</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>ใช้ PIN</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>ผู้มาติดต่อ</translation>
    </message>
</context>
<context>
    <name>WeakestModel</name>
    <message>
        <source>Enrolled</source>
        <translation>ลงทะเบียนเมื่อ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>คุณภาพ</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>กล้อง</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Department: {name}</source>
        <translation>แผนก: {name}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Attendance recorded so far stays, and further punches are recorded by hand. With a new consent the person can be enrolled again.</source>
        <translation>การเข้างานที่บันทึกไว้ยังอยู่ และการลงเวลาต่อไปจะบันทึกด้วยมือ เมื่อให้ความยินยอมใหม่จะลงทะเบียนได้อีก</translation>
    </message>
    <message numerus="yes">
        <source>The %n stored photos of their face and the numbers computed from them are deleted now.</source>
        <translation><numerusform>ภาพถ่ายใบหน้า %n ภาพที่เก็บไว้และตัวเลขที่คำนวณจากภาพเหล่านั้นจะถูกลบทันที</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>ไม่สามารถเลิกทำได้</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>ถอน</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>ถอนและลบ</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>ถอนความยินยอม</translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}?</source>
        <translation>ถอนความยินยอมของ {name}?</translation>
    </message>
    <message>
        <source>Withdrawing the consent of {name}</source>
        <translation>กำลังถอนความยินยอมของ {name}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} เวลา {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ชม.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ชม. {minutes} นาที</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} นาที</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} วินาที</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>"{country}" is no country code.</source>
        <translation>"{country}" ไม่ใช่รหัสประเทศ</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time.</source>
        <translation>"{text}" ไม่ใช่วันที่และเวลา</translation>
    </message>
    <message>
        <source>"{text}" is not a time anybody worked at.</source>
        <translation>"{text}" ไม่ใช่เวลาที่มีใครทำงาน</translation>
    </message>
    <message>
        <source>A PIN consists of digits only.</source>
        <translation>PIN ต้องเป็นตัวเลขเท่านั้น</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>PIN ต้องมี 4 ถึง 10 หลัก</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>กำลังสำรองหรือกู้คืนข้อมูลอยู่</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>การแก้ไขต้องมีเหตุผล</translation>
    </message>
    <message>
        <source>A later correction of this punch stands.</source>
        <translation>มีการแก้ไขการลงเวลานี้ภายหลังที่ยังมีผลอยู่</translation>
    </message>
    <message>
        <source>A manual punch needs a reason.</source>
        <translation>การลงเวลาด้วยมือต้องมีเหตุผล</translation>
    </message>
    <message>
        <source>A period was locked or unlocked meanwhile.</source>
        <translation>มีการล็อกหรือปลดล็อกงวดในระหว่างนี้</translation>
    </message>
    <message>
        <source>A punch cannot be in the future.</source>
        <translation>การลงเวลาต้องไม่อยู่ในอนาคต</translation>
    </message>
    <message>
        <source>A run takes at least one step.</source>
        <translation>รอบหนึ่งต้องมีอย่างน้อยหนึ่งขั้น</translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows, and there are more.</source>
        <translation>แผ่นงานหนึ่งมีได้ {most:,} แถว แต่ข้อมูลมีมากกว่านั้น</translation>
    </message>
    <message>
        <source>A shift has from 1 to {most_segments} segments.</source>
        <translation>กะหนึ่งมีได้ 1 ถึง {most_segments} ช่วง</translation>
    </message>
    <message>
        <source>A shift starts and ends at whole minutes of the local time.</source>
        <translation>กะต้องเริ่มและสิ้นสุดเป็นนาทีเต็มตามเวลาท้องถิ่น</translation>
    </message>
    <message>
        <source>A state or province alone has no public holidays.</source>
        <translation>รัฐหรือจังหวัดเพียงอย่างเดียวไม่มีวันหยุดนักขัตฤกษ์</translation>
    </message>
    <message>
        <source>A stored PIN is damaged.</source>
        <translation>PIN ที่เก็บไว้เสียหาย</translation>
    </message>
    <message>
        <source>ADP has two columns for overtime, and there are these rates: {rates}.</source>
        <translation>ADP มีสองคอลัมน์สำหรับล่วงเวลา แต่มีอัตราเหล่านี้: {rates}</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>โปรดเพิ่มก่อน</translation>
    </message>
    <message>
        <source>Add this account to the group video, then log in again.</source>
        <translation>เพิ่มบัญชีนี้ในกลุ่ม video แล้วเข้าสู่ระบบอีกครั้ง</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// are not supported.</source>
        <translation>ไม่รองรับที่อยู่ที่ขึ้นต้นด้วย {scheme}://</translation>
    </message>
    <message>
        <source>An XLSX file isn't text.</source>
        <translation>ไฟล์ XLSX ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>An absence must be less work than half a day.</source>
        <translation>เกณฑ์ขาดงานต้องน้อยกว่าเกณฑ์ครึ่งวัน</translation>
    </message>
    <message>
        <source>An id has at least {shortest_prefix} characters.</source>
        <translation>รหัส id ต้องมีอย่างน้อย {shortest_prefix} อักขระ</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>โปรแกรมอื่นเปิดฐานข้อมูลอยู่</translation>
    </message>
    <message>
        <source>Another run is being started or deleted.</source>
        <translation>กำลังเริ่มหรือลบรอบอื่นอยู่</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>โปรดสอบถามผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>At most {longest} minutes.</source>
        <translation>ไม่เกิน {longest} นาที</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>โปรดยกเลิกก่อน</translation>
    </message>
    <message>
        <source>Cells cannot be separated by "{delimiter}".</source>
        <translation>คั่นเซลล์ด้วย "{delimiter}" ไม่ได้</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>โปรดตรวจสอบทั้งสองวัน</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>โปรดตรวจสอบการสะกด</translation>
    </message>
    <message>
        <source>Check it in the list of employees, or add the person first.</source>
        <translation>โปรดตรวจสอบในรายชื่อพนักงาน หรือเพิ่มบุคคลก่อน</translation>
    </message>
    <message>
        <source>Check it in the list of employees.</source>
        <translation>โปรดตรวจสอบในรายชื่อพนักงาน</translation>
    </message>
    <message>
        <source>Check it, or add the person first.</source>
        <translation>โปรดตรวจสอบ หรือเพิ่มบุคคลนี้ก่อน</translation>
    </message>
    <message>
        <source>Check its cable or its network.</source>
        <translation>โปรดตรวจสอบสายหรือเครือข่าย</translation>
    </message>
    <message>
        <source>Check its permissions, and that the disk isn't full.</source>
        <translation>โปรดตรวจสอบสิทธิ์การเข้าถึง และว่าดิสก์ไม่เต็ม</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>โปรดตรวจสอบสิทธิ์การเข้าถึง</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4, MKV, AVI and MOV work.</source>
        <translation>โปรดตรวจสอบว่าเล่นที่อื่นได้ ใช้ MP4, MKV, AVI และ MOV ได้</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable for this user.</source>
        <translation>โปรดตรวจสอบว่ามีโฟลเดอร์นี้และผู้ใช้นี้เขียนได้</translation>
    </message>
    <message>
        <source>Check the address, user name and password, and that the camera is on the network.</source>
        <translation>โปรดตรวจสอบที่อยู่ ชื่อผู้ใช้ และรหัสผ่าน และว่ากล้องเชื่อมต่อเครือข่ายอยู่</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>โปรดตรวจสอบกล้องและเครือข่าย</translation>
    </message>
    <message>
        <source>Check the date, the time and the offset.</source>
        <translation>โปรดตรวจสอบวันที่ เวลา และออฟเซ็ต</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>โปรดตรวจสอบไฟล์</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>โปรดตรวจสอบโฟลเดอร์</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>โปรดตรวจสอบพาธ</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>โปรดตรวจสอบสิทธิ์การเข้าถึงโฟลเดอร์</translation>
    </message>
    <message>
        <source>Check the year and the offset.</source>
        <translation>โปรดตรวจสอบปีและออฟเซ็ต</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>โปรดตรวจสอบปี</translation>
    </message>
    <message>
        <source>Choose CSV, or a shorter period.</source>
        <translation>โปรดเลือก CSV หรือช่วงเวลาที่สั้นลง</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>โปรดเลือกไฟล์ PNG, JPEG หรือ SVG</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address.</source>
        <translation>โปรดเลือกกล้อง ไฟล์ หรือที่อยู่</translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words, and keep it apart from the backup: nothing opens it without.</source>
        <translation>โปรดเลือกวลีที่ยาวขึ้น เช่น สี่คำ และเก็บแยกจากข้อมูลสำรอง เพราะหากไม่มีจะเปิดไม่ได้</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>โปรดเลือกให้ยาวขึ้น</translation>
    </message>
    <message>
        <source>Choose a picture of the person.</source>
        <translation>โปรดเลือกภาพของบุคคลนี้</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>โปรดเลือกภาพที่เล็กลง</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>โปรดเลือกรหัสอื่น</translation>
    </message>
    <message>
        <source>Choose another data folder with --home.</source>
        <translation>โปรดเลือกโฟลเดอร์ข้อมูลอื่นด้วย --home</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>โปรดเลือกตัวอื่น</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>โปรดเลือกตำแหน่งอื่น</translation>
    </message>
    <message>
        <source>Choose another run name.</source>
        <translation>โปรดเลือกชื่อรอบอื่น</translation>
    </message>
    <message>
        <source>Choose another with --home or ATTENDANCE_HOME.</source>
        <translation>โปรดเลือกที่อื่นด้วย --home หรือ ATTENDANCE_HOME</translation>
    </message>
    <message>
        <source>Choose another, or add it anew.</source>
        <translation>โปรดเลือกรายการอื่น หรือเพิ่มใหม่</translation>
    </message>
    <message>
        <source>Choose another, or start a new one.</source>
        <translation>โปรดเลือกรอบอื่น หรือเริ่มรอบใหม่</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>โปรดเลือกรายการอื่น</translation>
    </message>
    <message>
        <source>Choose days after {to_day}, or unlock the period first.</source>
        <translation>โปรดเลือกวันหลัง {to_day} หรือปลดล็อกงวดก่อน</translation>
    </message>
    <message>
        <source>Choose letters, digits, dots, hyphens and underscores.</source>
        <translation>โปรดใช้ตัวอักษร ตัวเลข จุด ยัติภังค์ และขีดล่าง</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>โปรดเลือกให้มากขึ้น</translation>
    </message>
    <message>
        <source>Choose one between its start and its end.</source>
        <translation>โปรดเลือกเวลาระหว่างเริ่มและสิ้นสุด</translation>
    </message>
    <message>
        <source>Choose one by its name.</source>
        <translation>โปรดเลือกหนึ่งรายการตามชื่อ</translation>
    </message>
    <message>
        <source>Choose one of: {delimiters}.</source>
        <translation>โปรดเลือกหนึ่งใน: {delimiters}</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>โปรดเลือกหนึ่งใน: {known}</translation>
    </message>
    <message>
        <source>Choose one that is listed: attendance models runs</source>
        <translation>เลือกรอบที่อยู่ในรายการ: attendance models runs</translation>
    </message>
    <message>
        <source>Choose people anew, and start a new run.</source>
        <translation>โปรดเลือกคนใหม่ และเริ่มรอบใหม่</translation>
    </message>
    <message>
        <source>Choose the picture of the logo again.</source>
        <translation>โปรดเลือกภาพโลโก้อีกครั้ง</translation>
    </message>
    <message>
        <source>Choose utf-8, utf-16 or cp1252.</source>
        <translation>โปรดเลือก utf-8, utf-16 หรือ cp1252</translation>
    </message>
    <message>
        <source>Choose utf-8, which has every character.</source>
        <translation>โปรดเลือก utf-8 ซึ่งมีครบทุกอักขระ</translation>
    </message>
    <message>
        <source>Choose {shortest} to {longest} digits that nobody guesses at once.</source>
        <translation>โปรดเลือก {shortest} ถึง {longest} หลักที่ไม่มีใครเดาได้ทันที</translation>
    </message>
    <message>
        <source>Close it in other programs, free some space, or choose another place.</source>
        <translation>โปรดปิดไฟล์ในโปรแกรมอื่น เพิ่มพื้นที่ว่าง หรือเลือกที่อื่น</translation>
    </message>
    <message>
        <source>Close other programs that use it (calls, browsers), or plug it in again.</source>
        <translation>โปรดปิดโปรแกรมอื่นที่ใช้กล้อง (การโทร เบราว์เซอร์) หรือเสียบใหม่</translation>
    </message>
    <message>
        <source>Close the kiosk and the administrator's window first.</source>
        <translation>โปรดปิดเครื่องลงเวลาและหน้าต่างผู้ดูแลระบบก่อน</translation>
    </message>
    <message>
        <source>Columns of {file} that mean nothing here are ignored: {columns}.</source>
        <translation>ไม่ใช้คอลัมน์ของ {file} ที่ไม่มีความหมายที่นี่: {columns}</translation>
    </message>
    <message>
        <source>Connect this computer to the internet, or put the file {target_name} into {parent} by hand.</source>
        <translation>โปรดเชื่อมต่ออินเทอร์เน็ต หรือใส่ไฟล์ {target_name} ลงใน {parent} ด้วยตนเอง</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation>โปรดคัดลอกจากที่เก็บอีกครั้ง หรือใช้ข้อมูลสำรองอื่น</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept.</source>
        <translation>โปรดคัดลอกจากที่เก็บอีกครั้ง</translation>
    </message>
    <message>
        <source>Copy it from the list.</source>
        <translation>โปรดคัดลอกจากรายการ</translation>
    </message>
    <message>
        <source>Copy its id from the list.</source>
        <translation>โปรดคัดลอก id จากรายการ</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>โปรดคัดลอกหรือบันทึกวิดีโอใหม่</translation>
    </message>
    <message>
        <source>Copy the id from the list.</source>
        <translation>โปรดคัดลอก id จากรายการ</translation>
    </message>
    <message>
        <source>Correct the code or the name.</source>
        <translation>โปรดแก้ไขรหัสหรือชื่อ</translation>
    </message>
    <message>
        <source>Daily overtime begins after a time that is never worked.</source>
        <translation>ล่วงเวลารายวันเริ่มหลังเวลาที่ไม่มีวันใดทำงานถึง</translation>
    </message>
    <message>
        <source>Daily overtime begins twice at the same time, or in disorder.</source>
        <translation>ล่วงเวลารายวันเริ่มเวลาเดียวกันสองครั้ง หรือไม่เรียงลำดับ</translation>
    </message>
    <message>
        <source>Daily overtime has an odd rate.</source>
        <translation>ล่วงเวลารายวันมีอัตราที่ผิดปกติ</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}.</source>
        <translation>ต่างจากข้อมูลที่มีอยู่: {fields}</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>โปรดแบ่งเป็นหลายไฟล์</translation>
    </message>
    <message>
        <source>Embed their faces for the model in use first: attendance models use {in_use}</source>
        <translation>โปรดคำนวณใบหน้าสำหรับโมเดลที่ใช้อยู่ก่อน: attendance models use {in_use}</translation>
    </message>
    <message>
        <source>Enrol more people first. Until then the calibration that ships with the app is used.</source>
        <translation>โปรดลงทะเบียนคนเพิ่มก่อน ระหว่างนี้จะใช้การปรับเทียบที่มากับแอป</translation>
    </message>
    <message>
        <source>Enrol more pictures first.</source>
        <translation>โปรดลงทะเบียนภาพเพิ่มก่อน</translation>
    </message>
    <message>
        <source>Enrol more pictures.</source>
        <translation>โปรดลงทะเบียนภาพเพิ่ม</translation>
    </message>
    <message>
        <source>Enrol people first.</source>
        <translation>โปรดลงทะเบียนคนก่อน</translation>
    </message>
    <message>
        <source>Enrol them again, or withdraw their consent.</source>
        <translation>โปรดลงทะเบียนใหม่ หรือถอนความยินยอมของบุคคลเหล่านั้น</translation>
    </message>
    <message>
        <source>Enter it; scripts pass it with --password-file or ATTENDANCE_PASSWORD.</source>
        <translation>โปรดป้อนรหัสผ่าน สคริปต์ส่งด้วย --password-file หรือ ATTENDANCE_PASSWORD</translation>
    </message>
    <message>
        <source>Enter the passphrase that this backup was made with.</source>
        <translation>โปรดป้อนวลีรหัสผ่านที่ใช้สร้างข้อมูลสำรองนี้</translation>
    </message>
    <message>
        <source>Enter the payroll number or another code of the person's own.</source>
        <translation>โปรดป้อนหมายเลขเงินเดือนหรือรหัสอื่นของบุคคลเอง</translation>
    </message>
    <message>
        <source>Enter the person's code.</source>
        <translation>โปรดป้อนรหัสของบุคคล</translation>
    </message>
    <message>
        <source>Enter the person's full name.</source>
        <translation>โปรดป้อนชื่อเต็มของบุคคล</translation>
    </message>
    <message>
        <source>Export it for everyone, or the punches.</source>
        <translation>โปรดส่งออกสำหรับทุกคน หรือส่งออกการลงเวลา</translation>
    </message>
    <message>
        <source>Export the ledger with it, or leave the preset out.</source>
        <translation>โปรดส่งออกสมุดลงเวลาด้วยพรีเซ็ตนี้ หรือไม่ระบุพรีเซ็ต</translation>
    </message>
    <message>
        <source>Export the punches with it, or leave the preset out.</source>
        <translation>โปรดส่งออกการลงเวลาด้วยพรีเซ็ตนี้ หรือไม่ระบุพรีเซ็ต</translation>
    </message>
    <message>
        <source>Export the timesheets with it, or leave the preset out.</source>
        <translation>โปรดส่งออกใบบันทึกเวลาด้วยพรีเซ็ตนี้ หรือไม่ระบุพรีเซ็ต</translation>
    </message>
    <message>
        <source>Export the usual layout, whose column "overtime_rates" has them all.</source>
        <translation>โปรดส่งออกเค้าโครงปกติ ซึ่งคอลัมน์ "overtime_rates" มีครบทุกอัตรา</translation>
    </message>
    <message>
        <source>Export them first, or confirm that they may go (--yes); what is replaced is kept aside.</source>
        <translation>โปรดส่งออกก่อน หรือยืนยันว่าทิ้งได้ (--yes) สิ่งที่ถูกแทนที่จะเก็บไว้ต่างหาก</translation>
    </message>
    <message>
        <source>Fetch it first: attendance models fetch {model_id}</source>
        <translation>โปรดดาวน์โหลดก่อน: attendance models fetch {model_id}</translation>
    </message>
    <message>
        <source>Fill in the column "{column}".</source>
        <translation>โปรดกรอกคอลัมน์ "{column}"</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>โปรดเพิ่มพื้นที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, then try again.</source>
        <translation>โปรดเพิ่มที่ว่างบนดิสก์ที่เก็บ {path} แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; the database is as it was.</source>
        <translation>โปรดเพิ่มพื้นที่ว่างหรือทำให้โฟลเดอร์เขียนได้ ฐานข้อมูลยังคงเดิม</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>โปรดเพิ่มพื้นที่ว่าง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Give each its start and end.</source>
        <translation>โปรดระบุเวลาเริ่มและสิ้นสุดของแต่ละช่วง</translation>
    </message>
    <message>
        <source>Give each tier once.</source>
        <translation>โปรดระบุแต่ละขั้นเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>Give from 0 to 1440 minutes.</source>
        <translation>โปรดระบุ 0 ถึง 1440 นาที</translation>
    </message>
    <message>
        <source>Give from 1 to that many.</source>
        <translation>โปรดระบุตั้งแต่ 1 ถึงจำนวนนั้น</translation>
    </message>
    <message>
        <source>Give it in minutes, or 0 for none.</source>
        <translation>โปรดระบุเป็นนาที หรือ 0 หากไม่มี</translation>
    </message>
    <message>
        <source>Give it in minutes.</source>
        <translation>โปรดระบุเป็นนาที</translation>
    </message>
    <message>
        <source>Give it one that people recognise, such as Night.</source>
        <translation>โปรดตั้งชื่อที่คนรู้จัก เช่น กะดึก</translation>
    </message>
    <message>
        <source>Give it one, such as Payroll.</source>
        <translation>โปรดตั้งชื่อ เช่น เงินเดือน</translation>
    </message>
    <message>
        <source>Give its first and its last day.</source>
        <translation>โปรดระบุวันแรกและวันสุดท้าย</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>โปรดระบุให้ยาวขึ้น</translation>
    </message>
    <message>
        <source>Give the days until it repeats.</source>
        <translation>โปรดระบุวันจนกว่าจะวนซ้ำ</translation>
    </message>
    <message>
        <source>Give the folder that holds people.csv or a folder a person.</source>
        <translation>โปรดระบุโฟลเดอร์ที่มี people.csv หรือมีโฟลเดอร์ละหนึ่งคน</translation>
    </message>
    <message>
        <source>Give the folder with the pictures.</source>
        <translation>โปรดระบุโฟลเดอร์ที่มีภาพ</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>โปรดระบุชื่อไฟล์</translation>
    </message>
    <message>
        <source>Give them in the order they are worked, each after the end of the one before.</source>
        <translation>โปรดระบุตามลำดับที่ทำงาน แต่ละช่วงอยู่หลังช่วงก่อนหน้าสิ้นสุด</translation>
    </message>
    <message>
        <source>If they really are two people, confirm it (on the command line: --another-person).</source>
        <translation>หากเป็นสองคนจริง โปรดยืนยัน (ในบรรทัดคำสั่ง: --another-person)</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>โปรดนำเข้าไฟล์อีกครั้ง</translation>
    </message>
    <message>
        <source>Import with --update.</source>
        <translation>โปรดนำเข้าด้วย --update</translation>
    </message>
    <message>
        <source>Install scikit-image and matplotlib.</source>
        <translation>โปรดติดตั้ง scikit-image และ matplotlib</translation>
    </message>
    <message>
        <source>Install the app with Python to train; a model can be used anywhere.</source>
        <translation>โปรดติดตั้งแอปด้วย Python เพื่อฝึก ส่วนโมเดลใช้ได้ทุกที่</translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup made by this one.</source>
        <translation>โปรดติดตั้งรุ่นใหม่กว่า หรือกู้คืนข้อมูลสำรองที่สร้างด้วยรุ่นนี้</translation>
    </message>
    <message>
        <source>Install the newer version, then restore.</source>
        <translation>โปรดติดตั้งรุ่นใหม่กว่า แล้วกู้คืน</translation>
    </message>
    <message>
        <source>Install the version it was made with, or use another backup.</source>
        <translation>โปรดติดตั้งรุ่นที่ใช้สร้าง หรือใช้ข้อมูลสำรองอื่น</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>บันทึกไว้แล้ว</translation>
    </message>
    <message>
        <source>It may be damaged or cut short.</source>
        <translation>ไฟล์อาจเสียหายหรือไม่ครบ</translation>
    </message>
    <message>
        <source>It needs at least {fewest} people with at least 2 usable pictures each; 20 people with 5 are a start.</source>
        <translation>ต้องมีอย่างน้อย {fewest} คน แต่ละคนมีภาพที่ใช้ได้อย่างน้อย 2 ภาพ เริ่มต้นควรมี 20 คน คนละ 5 ภาพ</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>คอลัมน์ที่มีคือ: {columns}</translation>
    </message>
    <message>
        <source>Its first line must name the columns code, kind and at; reason may be there too.</source>
        <translation>บรรทัดแรกต้องระบุชื่อคอลัมน์ code, kind และ at อาจมี reason ด้วยก็ได้</translation>
    </message>
    <message>
        <source>Its first line must name the columns.</source>
        <translation>บรรทัดแรกต้องระบุชื่อคอลัมน์</translation>
    </message>
    <message>
        <source>Its first line must name the columns: {columns}; code and name are needed.</source>
        <translation>บรรทัดแรกต้องระบุชื่อคอลัมน์: {columns} โดยต้องมี code และ name</translation>
    </message>
    <message>
        <source>Its process could not be ended.</source>
        <translation>ปิดโปรเซสของรอบไม่ได้</translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore the newest backup in its place.</source>
        <translation>โปรดเก็บสำเนาไว้ แล้วกู้คืนข้อมูลสำรองล่าสุดมาแทน</translation>
    </message>
    <message>
        <source>Keep the present one, or give a reason why it shall be used although it is worse.</source>
        <translation>โปรดใช้โมเดลปัจจุบันต่อไป หรือระบุเหตุผลที่จะใช้แม้จะแย่กว่า</translation>
    </message>
    <message>
        <source>Known by {model_id} alone: {named}.</source>
        <translation>รู้จักโดย {model_id} เท่านั้น: {named}</translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation>โปรดเว้นเป้าหมายไว้ ไม่ต้องระบุ</translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation>โปรดดูประวัติของการลงเวลานี้</translation>
    </message>
    <message>
        <source>Look at the day's punches.</source>
        <translation>โปรดดูการลงเวลาของวันนั้น</translation>
    </message>
    <message>
        <source>Look at the list of locked periods.</source>
        <translation>โปรดดูรายการงวดที่ล็อก</translation>
    </message>
    <message>
        <source>Look for a newer version of the app, or put the file into {parent} by hand.</source>
        <translation>โปรดหาแอปรุ่นใหม่กว่า หรือใส่ไฟล์ลงใน {parent} ด้วยตนเอง</translation>
    </message>
    <message>
        <source>Look for a newer version of the app.</source>
        <translation>โปรดหาแอปรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Lower the one or raise the other.</source>
        <translation>โปรดลดค่าหนึ่งหรือเพิ่มอีกค่า</translation>
    </message>
    <message>
        <source>Make it and its folder readable and writable for this user.</source>
        <translation>โปรดทำให้ไฟล์และโฟลเดอร์นี้อ่านและเขียนได้สำหรับผู้ใช้นี้</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>โปรดสร้างก่อน หรือเลือกที่อื่น</translation>
    </message>
    <message>
        <source>Make it writable for this user, or choose another with --home.</source>
        <translation>โปรดทำให้เขียนได้สำหรับผู้ใช้นี้ หรือเลือกที่อื่นด้วย --home</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, or choose another with --home.</source>
        <translation>โปรดทำให้โฟลเดอร์เขียนได้สำหรับผู้ใช้นี้ หรือเลือกที่อื่นด้วย --home</translation>
    </message>
    <message>
        <source>Name a file to write it to.</source>
        <translation>โปรดระบุชื่อไฟล์ที่จะเขียน</translation>
    </message>
    <message>
        <source>Name a folder that doesn't exist yet.</source>
        <translation>โปรดระบุโฟลเดอร์ที่ยังไม่มีอยู่</translation>
    </message>
    <message>
        <source>Name at least one shift and day of the week.</source>
        <translation>โปรดระบุกะและวันในสัปดาห์อย่างน้อยหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Name at least one, such as mon-fri.</source>
        <translation>โปรดระบุอย่างน้อยหนึ่งวัน เช่น mon-fri</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>โปรดระบุเพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>Name it, so that timesheets can say why nobody worked.</source>
        <translation>โปรดตั้งชื่อ เพื่อให้ใบบันทึกเวลาบอกได้ว่าเหตุใดจึงไม่มีใครทำงาน</translation>
    </message>
    <message>
        <source>Name it, such as vacation or sick.</source>
        <translation>โปรดตั้งชื่อ เช่น ลาพักร้อน หรือลาป่วย</translation>
    </message>
    <message>
        <source>Name its country too.</source>
        <translation>โปรดระบุประเทศด้วย</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for "{place}".</source>
        <translation>ไม่มีปฏิทินวันหยุดนักขัตฤกษ์สำหรับ "{place}"</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's code.</source>
        <translation>ไม่มีคอลัมน์ใดใน {file} ที่ดูเหมือนรหัสพนักงาน</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's name.</source>
        <translation>ไม่มีคอลัมน์ใดใน {file} ที่ดูเหมือนชื่อพนักงาน</translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation>ยังไม่ได้เลือกคอลัมน์</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is locked.</source>
        <translation>ไม่มีวันใดตั้งแต่ {first} ถึง {last} ที่ล็อกอยู่</translation>
    </message>
    <message>
        <source>No day of the schedule is worked.</source>
        <translation>ตารางงานนี้ไม่มีวันทำงาน</translation>
    </message>
    <message>
        <source>No face is kept of anybody whose consent stands, so there is nothing to learn from.</source>
        <translation>ไม่มีใบหน้าที่เก็บไว้ของผู้ที่ความยินยอมยังมีผล จึงไม่มีสิ่งใดให้เรียนรู้</translation>
    </message>
    <message>
        <source>No picture in {path} can be read.</source>
        <translation>อ่านภาพใน {path} ไม่ได้เลย</translation>
    </message>
    <message>
        <source>No video could be had from {label}.</source>
        <translation>ไม่ได้รับวิดีโอจาก {label}</translation>
    </message>
    <message>
        <source>No video source is chosen.</source>
        <translation>ยังไม่ได้เลือกแหล่งวิดีโอ</translation>
    </message>
    <message>
        <source>Nobody has the code "{code}".</source>
        <translation>ไม่มีใครใช้รหัส "{code}"</translation>
    </message>
    <message>
        <source>None of the {count} pictures can be used; {file}: {reason}. Nobody was enrolled.</source>
        <translation>ใช้ภาพทั้ง {count} ภาพไม่ได้เลย; {file}: {reason} ไม่มีการลงทะเบียนใคร</translation>
    </message>
    <message>
        <source>Only a flexible shift has a target of work.</source>
        <translation>เฉพาะกะยืดหยุ่นเท่านั้นที่มีเป้าหมายเวลางาน</translation>
    </message>
    <message>
        <source>Only {count} people are enrolled; a calibration on own data needs {min_people}.</source>
        <translation>ลงทะเบียนไว้เพียง {count} คน การปรับเทียบด้วยข้อมูลของตนเองต้องมี {min_people} คน</translation>
    </message>
    <message>
        <source>People were being changed all the time, so the model was not switched.</source>
        <translation>ข้อมูลพนักงานถูกเปลี่ยนอยู่ตลอด จึงไม่ได้เปลี่ยนโมเดล</translation>
    </message>
    <message>
        <source>Please enter no more than a name, a host and a short note.</source>
        <translation>โปรดป้อนเพียงชื่อ ผู้ที่มาพบ และหมายเหตุสั้น ๆ</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>โปรดป้อนชื่อของคุณ</translation>
    </message>
    <message>
        <source>Please look at the camera again.</source>
        <translation>โปรดมองกล้องอีกครั้ง</translation>
    </message>
    <message>
        <source>Please tell reception.</source>
        <translation>โปรดแจ้งแผนกต้อนรับ</translation>
    </message>
    <message>
        <source>Please type it again.</source>
        <translation>โปรดพิมพ์อีกครั้ง</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>โปรดเสียบใหม่</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the settings.</source>
        <translation>โปรดเสียบกล้อง หรือเลือกกล้องอื่นในการตั้งค่า</translation>
    </message>
    <message>
        <source>Put back the attendance.key that was beside the database, or restore both from one backup.</source>
        <translation>โปรดนำ attendance.key ที่เคยอยู่ข้างฐานข้อมูลกลับมา หรือกู้คืนทั้งสองจากข้อมูลสำรองเดียวกัน</translation>
    </message>
    <message>
        <source>Put each person's pictures in a folder CODE__NAME, or write a people.csv with the columns code and name.</source>
        <translation>โปรดใส่ภาพของแต่ละคนในโฟลเดอร์ CODE__NAME หรือเขียน people.csv ที่มีคอลัมน์ code และ name</translation>
    </message>
    <message>
        <source>Put text with separators in double quotes.</source>
        <translation>โปรดใส่ข้อความที่มีตัวคั่นไว้ในอัญประกาศคู่</translation>
    </message>
    <message>
        <source>Reactivate the person first.</source>
        <translation>โปรดเปิดใช้งานบุคคลนี้อีกครั้งก่อน</translation>
    </message>
    <message>
        <source>Recognition could not be started.</source>
        <translation>เริ่มการจดจำใบหน้าไม่ได้</translation>
    </message>
    <message>
        <source>Recognition stumbled over a picture.</source>
        <translation>การจดจำใบหน้าสะดุดที่ภาพหนึ่ง</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation>โปรดบันทึกความยินยอมก่อน</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>โปรดรีเฟรชรายการ</translation>
    </message>
    <message>
        <source>Reinstall the app.</source>
        <translation>โปรดติดตั้งแอปใหม่</translation>
    </message>
    <message>
        <source>Remove it first, or choose other days.</source>
        <translation>โปรดลบออกก่อน หรือเลือกวันอื่น</translation>
    </message>
    <message>
        <source>Remove it, and train it again.</source>
        <translation>โปรดลบแล้วฝึกใหม่</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>โปรดลบออก</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>โปรดลบออกหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>โปรดลบออกหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Remove the model and get it again.</source>
        <translation>โปรดลบโมเดลแล้วดาวน์โหลดใหม่</translation>
    </message>
    <message>
        <source>Rename it, or copy into folders.</source>
        <translation>โปรดเปลี่ยนชื่อ หรือคัดลอกเป็นโฟลเดอร์</translation>
    </message>
    <message>
        <source>Rename the folder.</source>
        <translation>โปรดเปลี่ยนชื่อโฟลเดอร์</translation>
    </message>
    <message>
        <source>Restart the computer, then erase again.</source>
        <translation>โปรดรีสตาร์ตคอมพิวเตอร์ แล้วลบอีกครั้ง</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>โปรดกู้คืนฐานข้อมูลจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Restore it from a backup of the data folder.</source>
        <translation>โปรดกู้คืนจากข้อมูลสำรองของโฟลเดอร์ข้อมูล</translation>
    </message>
    <message>
        <source>Restore the database and its attendance.key from one backup.</source>
        <translation>โปรดกู้คืนฐานข้อมูลและ attendance.key จากข้อมูลสำรองเดียวกัน</translation>
    </message>
    <message>
        <source>Resume it by hand, with the same options.</source>
        <translation>โปรดทำต่อด้วยตนเองโดยใช้ตัวเลือกเดิม</translation>
    </message>
    <message>
        <source>Roll back, or choose another model first.</source>
        <translation>โปรดย้อนกลับ หรือเลือกโมเดลอื่นก่อน</translation>
    </message>
    <message>
        <source>Rounding must divide the hour evenly.</source>
        <translation>การปัดเวลาต้องหารชั่วโมงได้ลงตัว</translation>
    </message>
    <message>
        <source>Save it anew as XLSX, or as CSV.</source>
        <translation>โปรดบันทึกใหม่เป็น XLSX หรือ CSV</translation>
    </message>
    <message>
        <source>Save it anew from the spreadsheet.</source>
        <translation>โปรดบันทึกใหม่จากโปรแกรมสเปรดชีต</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" in the spreadsheet.</source>
        <translation>โปรดบันทึกเป็น "CSV UTF-8" ในโปรแกรมสเปรดชีต</translation>
    </message>
    <message>
        <source>Say how far from UTC the clock was, like {text}+01:00.</source>
        <translation>โปรดระบุว่านาฬิกาต่างจาก UTC เท่าใด เช่น {text}+01:00</translation>
    </message>
    <message>
        <source>Say which it is: --map "code=HEADING".</source>
        <translation>โปรดระบุว่าคือคอลัมน์ใด: --map "code=HEADING"</translation>
    </message>
    <message>
        <source>Say which it is: --map "name=HEADING", or first_name and last_name.</source>
        <translation>โปรดระบุว่าคือคอลัมน์ใด: --map "name=HEADING" หรือ first_name และ last_name</translation>
    </message>
    <message>
        <source>Say which: --map "{field}={one}".</source>
        <translation>โปรดระบุว่าคือคอลัมน์ใด: --map "{field}={one}"</translation>
    </message>
    <message>
        <source>Say why it is entered by hand.</source>
        <translation>โปรดระบุเหตุผลที่ป้อนด้วยมือ</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>ระบุเหตุผล จะถูกบันทึกไว้</translation>
    </message>
    <message>
        <source>Set a new PIN for this person.</source>
        <translation>โปรดตั้ง PIN ใหม่ให้บุคคลนี้</translation>
    </message>
    <message>
        <source>Several ids begin with "{text}".</source>
        <translation>มีหลาย id ที่ขึ้นต้นด้วย "{text}"</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>โปรดทำให้สั้นลง</translation>
    </message>
    <message>
        <source>Some overtime is paid at double time or more, and ADP needs your company's code for such hours.</source>
        <translation>ล่วงเวลาบางส่วนจ่ายสองเท่าขึ้นไป และ ADP ต้องใช้รหัสของบริษัทคุณสำหรับชั่วโมงดังกล่าว</translation>
    </message>
    <message>
        <source>Somebody holds it already.</source>
        <translation>มีผู้อื่นใช้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Stored face data cannot be decrypted: it is damaged or belongs to another key.</source>
        <translation>ถอดรหัสข้อมูลใบหน้าที่เก็บไว้ไม่ได้ เพราะเสียหายหรือเป็นของคีย์อื่น</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>โปรดสลับกัน</translation>
    </message>
    <message>
        <source>Take them again.</source>
        <translation>โปรดถ่ายใหม่</translation>
    </message>
    <message>
        <source>The PIN is the payroll number.</source>
        <translation>PIN เหมือนกับหมายเลขเงินเดือน</translation>
    </message>
    <message>
        <source>The address {label} names no computer.</source>
        <translation>ที่อยู่ {label} ไม่ได้ระบุคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>The administrator's password is needed.</source>
        <translation>ต้องใช้รหัสผ่านผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The backup before the update could not be written to {backups}: {problem}.</source>
        <translation>เขียนข้อมูลสำรองก่อนการอัปเดตลงใน {backups} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The backup is cut short.</source>
        <translation>ข้อมูลสำรองไม่ครบ</translation>
    </message>
    <message>
        <source>The backup is damaged, was altered, or is cut short; nothing of it was used.</source>
        <translation>ข้อมูลสำรองเสียหาย ถูกแก้ไข หรือไม่ครบ จึงไม่ได้ใช้ส่วนใดเลย</translation>
    </message>
    <message>
        <source>The backup opens, but its content isn't what this version of the program writes.</source>
        <translation>เปิดข้อมูลสำรองได้ แต่เนื้อหาไม่ใช่สิ่งที่โปรแกรมรุ่นนี้เขียน</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program (format {found}; this one knows {known}).</source>
        <translation>ข้อมูลสำรองนี้สร้างด้วยโปรแกรมรุ่นใหม่กว่า (รูปแบบ {found} แต่รุ่นนี้รู้จัก {known})</translation>
    </message>
    <message>
        <source>The beginning of the backup is damaged.</source>
        <translation>ส่วนต้นของข้อมูลสำรองเสียหาย</translation>
    </message>
    <message>
        <source>The break is deducted after a time that no day has.</source>
        <translation>กำหนดหักพักหลังเวลาที่ไม่มีวันใดยาวถึง</translation>
    </message>
    <message>
        <source>The break window lies outside the shift.</source>
        <translation>ช่วงพักอยู่นอกกะ</translation>
    </message>
    <message>
        <source>The break window starts and ends at whole minutes.</source>
        <translation>ช่วงพักต้องเริ่มและสิ้นสุดเป็นนาทีเต็ม</translation>
    </message>
    <message>
        <source>The camera failed unexpectedly.</source>
        <translation>กล้องขัดข้องโดยไม่คาดคิด</translation>
    </message>
    <message>
        <source>The camera has stopped sending pictures. It is being restarted; check its cable.</source>
        <translation>กล้องหยุดส่งภาพ กำลังเริ่มกล้องใหม่ โปรดตรวจสอบสาย</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>กล้องหยุดทำงาน</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>กำลังเปิดกล้อง</translation>
    </message>
    <message>
        <source>The camera shows only black. Is its lens covered, or is the light off?</source>
        <translation>กล้องเห็นแต่สีดำ เลนส์ถูกปิดหรือไฟดับอยู่หรือไม่</translation>
    </message>
    <message>
        <source>The camera's picture is frozen. It is being restarted.</source>
        <translation>ภาพจากกล้องค้าง กำลังเริ่มกล้องใหม่</translation>
    </message>
    <message>
        <source>The code "{code}" belongs to {known}, not to {name}.</source>
        <translation>รหัส "{code}" เป็นของ {known} ไม่ใช่ {name}</translation>
    </message>
    <message>
        <source>The code "{code}" is on line {line} already.</source>
        <translation>รหัส "{code}" มีอยู่แล้วในบรรทัดที่ {line}</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} (deactivated) already.</source>
        <translation>รหัส "{person_code}" เป็นของ {holder_name} (ปิดใช้งาน) อยู่แล้ว</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} already.</source>
        <translation>รหัส "{person_code}" เป็นของ {holder_name} อยู่แล้ว</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {person_name}.</source>
        <translation>รหัส "{person_code}" เป็นของ {person_name}</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>รหัสว่างอยู่</translation>
    </message>
    <message>
        <source>The code is longer than {longest_code} characters.</source>
        <translation>รหัสยาวเกิน {longest_code} อักขระ</translation>
    </message>
    <message>
        <source>The code or the PIN is wrong.</source>
        <translation>รหัสหรือ PIN ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The code {code} has a comma in it, so the person cannot be chosen for training.</source>
        <translation>รหัส {code} มีเครื่องหมายจุลภาค จึงเลือกบุคคลนี้เพื่อฝึกไม่ได้</translation>
    </message>
    <message>
        <source>The code, name, department or e-mail contains a control character.</source>
        <translation>รหัส ชื่อ แผนก หรืออีเมลมีอักขระควบคุม</translation>
    </message>
    <message>
        <source>The column "{column}" is wanted twice.</source>
        <translation>คอลัมน์ "{column}" ถูกเลือกสองครั้ง</translation>
    </message>
    <message>
        <source>The columns "{one}" and "{other}" of {file} could both be meant.</source>
        <translation>คอลัมน์ "{one}" และ "{other}" ของ {file} อาจเป็นคอลัมน์ที่ต้องการได้ทั้งคู่</translation>
    </message>
    <message>
        <source>The connection to {label} ended.</source>
        <translation>การเชื่อมต่อกับ {label} สิ้นสุดลง</translation>
    </message>
    <message>
        <source>The cycle is longer than {longest_cycle} days.</source>
        <translation>รอบยาวเกิน {longest_cycle} วัน</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {problem}.</source>
        <translation>เขียนโฟลเดอร์ข้อมูล {folder} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be used: {problem}.</source>
        <translation>ใช้โฟลเดอร์ข้อมูล {root} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The database has lost the end of its hash chain, so nothing can be recorded.</source>
        <translation>ฐานข้อมูลสูญเสียส่วนท้ายของห่วงโซ่แฮช จึงบันทึกสิ่งใดไม่ได้</translation>
    </message>
    <message>
        <source>The database in the backup is damaged: {damage}.</source>
        <translation>ฐานข้อมูลในข้อมูลสำรองเสียหาย: {damage}</translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {problem}.</source>
        <translation>เขียนฐานข้อมูล {path} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The day is in a locked period.</source>
        <translation>วันนี้อยู่ในงวดที่ล็อก</translation>
    </message>
    <message>
        <source>The day of hiring "{text}" is not a day.</source>
        <translation>วันเริ่มจ้าง "{text}" ไม่ใช่วันที่</translation>
    </message>
    <message>
        <source>The day of leaving "{text}" is not a day.</source>
        <translation>วันที่ลาออก "{text}" ไม่ใช่วันที่</translation>
    </message>
    <message>
        <source>The days from {first} to {last} are locked already.</source>
        <translation>วันตั้งแต่ {first} ถึง {last} ล็อกอยู่แล้ว</translation>
    </message>
    <message>
        <source>The days from {from_day} to {to_day} are locked, so their plan stays as it is.</source>
        <translation>วันตั้งแต่ {from_day} ถึง {to_day} ล็อกอยู่ แผนจึงคงเดิม</translation>
    </message>
    <message>
        <source>The deducted break must be shorter than the shift, which is {span} minutes.</source>
        <translation>เวลาพักที่หักต้องสั้นกว่ากะ ซึ่งยาว {span} นาที</translation>
    </message>
    <message>
        <source>The demo is not open.</source>
        <translation>การสาธิตไม่ได้เปิดอยู่</translation>
    </message>
    <message>
        <source>The demo's pictures are missing from this installation.</source>
        <translation>การติดตั้งนี้ไม่มีภาพสาธิต</translation>
    </message>
    <message>
        <source>The description of the model {folder_name} is damaged ({where}: {problem}).</source>
        <translation>คำอธิบายของโมเดล {folder_name} เสียหาย ({where}: {problem})</translation>
    </message>
    <message>
        <source>The device is longer than 500 characters.</source>
        <translation>ชื่ออุปกรณ์ยาวเกิน 500 อักขระ</translation>
    </message>
    <message>
        <source>The disk has too little room: {parent} has {free_mb:,.0f} MB free, and the download needs {needed_mb:,.0f} MB.</source>
        <translation>พื้นที่ดิสก์ไม่พอ: {parent} ว่าง {free_mb:,.0f} MB แต่การดาวน์โหลดต้องใช้ {needed_mb:,.0f} MB</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>ดิสก์เต็ม: {folder}</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>ดิสก์เต็ม ไม่มีการบันทึกสิ่งใด</translation>
    </message>
    <message>
        <source>The disk of {where} is full; nothing was changed.</source>
        <translation>ดิสก์ของ {where} เต็ม ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({error}).</source>
        <translation>การดาวน์โหลดจาก {host} ขาดกลางคัน ({error})</translation>
    </message>
    <message>
        <source>The encoding {encoding} has no "{missing}".</source>
        <translation>การเข้ารหัส {encoding} ไม่มี "{missing}"</translation>
    </message>
    <message>
        <source>The enrolled faces don't allow a calibration: {error}.</source>
        <translation>ใบหน้าที่ลงทะเบียนไม่เพียงพอต่อการปรับเทียบ: {error}</translation>
    </message>
    <message>
        <source>The face detector's weights {path_name} cannot be read: {error}.</source>
        <translation>อ่านค่าน้ำหนักของตัวตรวจจับใบหน้า {path_name} ไม่ได้: {error}</translation>
    </message>
    <message>
        <source>The face model was changed meanwhile, so these pictures were not used.</source>
        <translation>มีการเปลี่ยนโมเดลใบหน้าในระหว่างนั้น จึงไม่ได้ใช้ภาพเหล่านี้</translation>
    </message>
    <message>
        <source>The face model was changed while the pictures were taken.</source>
        <translation>โมเดลใบหน้าถูกเปลี่ยนระหว่างถ่ายภาพ</translation>
    </message>
    <message>
        <source>The face model {model_id} comes with the app and cannot be removed.</source>
        <translation>โมเดลใบหน้า {model_id} มากับแอปและลบไม่ได้</translation>
    </message>
    <message>
        <source>The face model {model_id} is being changed already.</source>
        <translation>กำลังเปลี่ยนโมเดลใบหน้า {model_id} อยู่แล้ว</translation>
    </message>
    <message>
        <source>The face model {model_id} is in use.</source>
        <translation>โมเดลใบหน้า {model_id} กำลังใช้อยู่</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't downloaded: {problem}</source>
        <translation>ยังไม่ได้ดาวน์โหลดโมเดลใบหน้า {model_id}: {problem}</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't on this computer.</source>
        <translation>โมเดลใบหน้า {model_id} ไม่ได้อยู่ในคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>The face model {model_id} was removed meanwhile, so it was not put into use.</source>
        <translation>โมเดลใบหน้า {model_id} ถูกลบออกในระหว่างนั้น จึงไม่ได้นำมาใช้</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {error}.</source>
        <translation>อ่านโมเดลใบหน้า {path_name} ไม่ได้: {error}</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {reason}.</source>
        <translation>อ่านโมเดลใบหน้า {path_name} ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>The figures above and the pictures in its folder still hold.</source>
        <translation>ตัวเลขด้านบนและภาพในโฟลเดอร์ของรอบยังใช้ได้</translation>
    </message>
    <message>
        <source>The file at {host} isn't the published one: it has {size_bytes:,} bytes instead of {size_bytes_2:,}.</source>
        <translation>ไฟล์ที่ {host} ไม่ใช่ไฟล์ที่เผยแพร่: มี {size_bytes:,} ไบต์แทนที่จะเป็น {size_bytes_2:,}</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is damaged or was replaced: {path}.</source>
        <translation>ไฟล์ของโมเดลใบหน้า {model_id} เสียหายหรือถูกแทนที่: {path}</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is missing.</source>
        <translation>ไม่พบไฟล์ของโมเดลใบหน้า {model_id}</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} has an unknown base, {base}.</source>
        <translation>โมเดลที่ปรับแต่ง {model_id} มีฐานที่ไม่รู้จัก {base}</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} was made for another version of this app.</source>
        <translation>โมเดลที่ปรับแต่ง {model_id} สร้างสำหรับแอปรุ่นอื่น</translation>
    </message>
    <message>
        <source>The folder {folder_name} holds another model, {model_id}.</source>
        <translation>โฟลเดอร์ {folder_name} มีโมเดลอื่นอยู่ คือ {model_id}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>สร้างโฟลเดอร์ {folder} ไม่ได้</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}.</source>
        <translation>ใช้โฟลเดอร์ {folder} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The folder {folder} has no code or no name before or after the __.</source>
        <translation>โฟลเดอร์ {folder} ไม่มีรหัสหรือไม่มีชื่ออยู่หน้าหรือหลัง __</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures and is left out.</source>
        <translation>โฟลเดอร์ {folder} ไม่มีภาพและถูกข้าม</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <translation>โฟลเดอร์ {path} ไม่มีภาพ</translation>
    </message>
    <message>
        <source>The folder {screenshots} cannot be made: {problem}.</source>
        <translation>สร้างโฟลเดอร์ {screenshots} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The grace for being late must be shorter than the shift, which is {span} minutes.</source>
        <translation>เวลาผ่อนผันสายต้องสั้นกว่ากะ ซึ่งยาว {span} นาที</translation>
    </message>
    <message>
        <source>The grace for leaving early must be shorter than the shift, which is {span} minutes.</source>
        <translation>เวลาผ่อนผันออกก่อนต้องสั้นกว่ากะ ซึ่งยาว {span} นาที</translation>
    </message>
    <message>
        <source>The holiday has no name.</source>
        <translation>วันหยุดไม่มีชื่อ</translation>
    </message>
    <message>
        <source>The holiday's name contains a control character.</source>
        <translation>ชื่อวันหยุดมีอักขระควบคุม</translation>
    </message>
    <message>
        <source>The holiday's name is longer than {longest} characters.</source>
        <translation>ชื่อวันหยุดยาวเกิน {longest} อักขระ</translation>
    </message>
    <message>
        <source>The key file doesn't belong to this database, so the enrolled faces cannot be read.</source>
        <translation>ไฟล์คีย์ไม่ใช่ของฐานข้อมูลนี้ จึงอ่านใบหน้าที่ลงทะเบียนไม่ได้</translation>
    </message>
    <message>
        <source>The key file {key_file} cannot be used: {problem}.</source>
        <translation>ใช้ไฟล์คีย์ {key_file} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The key file {key_file} is damaged: it holds {count} bytes instead of {key_bytes}.</source>
        <translation>ไฟล์คีย์ {key_file} เสียหาย: มี {count} ไบต์แทนที่จะเป็น {key_bytes}</translation>
    </message>
    <message>
        <source>The key in the backup is damaged.</source>
        <translation>คีย์ในข้อมูลสำรองเสียหาย</translation>
    </message>
    <message>
        <source>The kind "{kind}" isn't one.</source>
        <translation>ไม่มีประเภท "{kind}"</translation>
    </message>
    <message>
        <source>The kind of leave contains a control character.</source>
        <translation>ประเภทการลามีอักขระควบคุม</translation>
    </message>
    <message>
        <source>The kind of leave is longer than {longest} characters.</source>
        <translation>ประเภทการลายาวเกิน {longest} อักขระ</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>วันสุดท้ายอยู่ก่อนวันแรก</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>วันสุดท้าย {last} อยู่ก่อนวันแรก {first}</translation>
    </message>
    <message>
        <source>The leave has no kind.</source>
        <translation>การลาไม่มีประเภท</translation>
    </message>
    <message>
        <source>The ledger is one chain through everybody's records.</source>
        <translation>สมุดลงเวลาเป็นห่วงโซ่เดียวที่ผ่านบันทึกของทุกคน</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>ดูรายละเอียดได้ในไฟล์บันทึกของโปรแกรม</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB.</source>
        <translation>โลโก้มีขนาดเกิน 10 MB</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be shown.</source>
        <translation>โลโก้ไม่ใช่ภาพที่แสดงได้</translation>
    </message>
    <message>
        <source>The model of the run {name} is damaged.</source>
        <translation>โมเดลของรอบ {name} เสียหาย</translation>
    </message>
    <message>
        <source>The model of {name} is in use already.</source>
        <translation>ใช้โมเดลของ {name} อยู่แล้ว</translation>
    </message>
    <message>
        <source>The model of {name} is in use.</source>
        <translation>โมเดลของ {name} ใช้งานอยู่</translation>
    </message>
    <message>
        <source>The model of {name} is worse than its base: {reason}</source>
        <translation>โมเดลของ {name} แย่กว่าโมเดลตั้งต้น: {reason}</translation>
    </message>
    <message>
        <source>The model {folder_name} cannot be read: {problem}.</source>
        <translation>อ่านโมเดล {folder_name} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The model {model_id} cannot be used yet: no picture is kept of {named}. Nothing was changed.</source>
        <translation>ยังใช้โมเดล {model_id} ไม่ได้: ไม่มีภาพที่เก็บไว้ของ {named} ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be used: {problem}.</source>
        <translation>ใช้โฟลเดอร์โมเดล {folder} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>ชื่อว่างอยู่</translation>
    </message>
    <message>
        <source>The name of {name} has a semicolon in it, which separates pictures in a sheet.</source>
        <translation>ชื่อของ {name} มีอัฒภาค (;) ซึ่งใช้คั่นภาพในตาราง</translation>
    </message>
    <message>
        <source>The name, department or e-mail is longer than {longest_text} characters.</source>
        <translation>ชื่อ แผนก หรืออีเมลยาวเกิน {longest_text} อักขระ</translation>
    </message>
    <message>
        <source>The note contains a control character.</source>
        <translation>หมายเหตุมีอักขระควบคุม</translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters.</source>
        <translation>หมายเหตุยาวเกิน {longest} อักขระ</translation>
    </message>
    <message>
        <source>The package facenet-pytorch, which carries the detector, is missing.</source>
        <translation>ไม่มีแพ็กเกจ facenet-pytorch ซึ่งมีตัวตรวจจับ</translation>
    </message>
    <message>
        <source>The paid part of the breaks must be shorter than the shift, which is {span} minutes.</source>
        <translation>ส่วนของการพักที่ได้ค่าจ้างต้องสั้นกว่ากะ ซึ่งยาว {span} นาที</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation>วลีรหัสผ่านสั้นกว่า {shortest} อักขระ</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the backup is damaged.</source>
        <translation>วลีรหัสผ่านไม่ถูกต้อง หรือส่วนต้นของข้อมูลสำรองเสียหาย</translation>
    </message>
    <message>
        <source>The password is shorter than {shortest_password} characters.</source>
        <translation>รหัสผ่านสั้นกว่า {shortest_password} อักขระ</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>รหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The period has no beginning or no end.</source>
        <translation>ช่วงเวลาไม่มีวันเริ่มต้นหรือวันสิ้นสุด</translation>
    </message>
    <message>
        <source>The person has such a punch at this very time already.</source>
        <translation>บุคคลนี้มีการลงเวลาแบบนี้ในเวลาเดียวกันอยู่แล้ว</translation>
    </message>
    <message>
        <source>The person left on {left}, before being hired on {hired}.</source>
        <translation>บุคคลนี้ออกจากงานเมื่อ {left} ก่อนเริ่มจ้างเมื่อ {hired}</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {reason}. Nobody was enrolled.</source>
        <translation>ใช้ภาพ {file} ไม่ได้: {reason} ไม่มีการลงทะเบียนใคร</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>เขียนภาพ {file} ไม่ได้</translation>
    </message>
    <message>
        <source>The present database cannot be read: nobody knows what it holds that the backup doesn't.</source>
        <translation>อ่านฐานข้อมูลปัจจุบันไม่ได้ จึงไม่ทราบว่ามีสิ่งใดที่ข้อมูลสำรองไม่มี</translation>
    </message>
    <message>
        <source>The present database holds records that the backup doesn't: punches: {punches}, corrections: {corrections}. Nothing was changed.</source>
        <translation>ฐานข้อมูลปัจจุบันมีบันทึกที่ข้อมูลสำรองไม่มี: การลงเวลา: {punches} การแก้ไข: {corrections} ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the ledger.</source>
        <translation>พรีเซ็ต "{preset}" เป็นเค้าโครงของสมุดลงเวลา</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the punches.</source>
        <translation>พรีเซ็ต "{preset}" เป็นเค้าโครงของการลงเวลา</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the timesheets.</source>
        <translation>พรีเซ็ต "{preset}" เป็นเค้าโครงของใบบันทึกเวลา</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>เหตุผลยาวเกิน 500 อักขระ</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>วิดีโอที่บันทึกไว้จบแล้ว</translation>
    </message>
    <message>
        <source>The records in the backup were tampered with: {problem} Nothing was changed.</source>
        <translation>บันทึกในข้อมูลสำรองถูกดัดแปลง: {problem} ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The report has no name.</source>
        <translation>รายงานไม่มีชื่อ</translation>
    </message>
    <message>
        <source>The report's name is too long.</source>
        <translation>ชื่อรายงานยาวเกินไป</translation>
    </message>
    <message>
        <source>The run {name} has no model yet.</source>
        <translation>รอบ {name} ยังไม่มีโมเดล</translation>
    </message>
    <message>
        <source>The run {name} is going on, or over.</source>
        <translation>รอบ {name} กำลังดำเนินอยู่ หรือจบไปแล้ว</translation>
    </message>
    <message>
        <source>The run {name} is going on.</source>
        <translation>รอบ {name} กำลังดำเนินอยู่</translation>
    </message>
    <message>
        <source>The run {name} is only starting.</source>
        <translation>รอบ {name} เพิ่งเริ่มต้น</translation>
    </message>
    <message>
        <source>The run {name} isn't running.</source>
        <translation>รอบ {name} ไม่ได้ทำงานอยู่</translation>
    </message>
    <message>
        <source>The run {name} was started by hand.</source>
        <translation>รอบ {name} ถูกเริ่มด้วยตนเอง</translation>
    </message>
    <message>
        <source>The run's curves are damaged.</source>
        <translation>เส้นโค้งของรอบเสียหาย</translation>
    </message>
    <message>
        <source>The run's curves cannot be read: {problem}.</source>
        <translation>อ่านเส้นโค้งของรอบไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The run's curves were written by a newer version of this program.</source>
        <translation>เส้นโค้งของรอบเขียนโดยโปรแกรมรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>The same as line {line}.</source>
        <translation>เหมือนกับบรรทัดที่ {line}</translation>
    </message>
    <message>
        <source>The segments of the shift overlap, or reach over more than 24 hours.</source>
        <translation>ช่วงของกะซ้อนทับกัน หรือยาวเกิน 24 ชั่วโมง</translation>
    </message>
    <message>
        <source>The shift "{name}" is archived and can't be assigned any more.</source>
        <translation>กะ "{name}" เลิกใช้แล้วและกำหนดไม่ได้อีก</translation>
    </message>
    <message>
        <source>The shift has no name.</source>
        <translation>กะไม่มีชื่อ</translation>
    </message>
    <message>
        <source>The shift is worked on no day of the week.</source>
        <translation>กะนี้ไม่มีวันทำงานในสัปดาห์</translation>
    </message>
    <message>
        <source>The shift's name contains a control character.</source>
        <translation>ชื่อกะมีอักขระควบคุม</translation>
    </message>
    <message>
        <source>The shift's name is longer than {longest} characters.</source>
        <translation>ชื่อกะยาวเกิน {longest} อักขระ</translation>
    </message>
    <message>
        <source>The stored administrator's password is damaged.</source>
        <translation>รหัสผ่านผู้ดูแลระบบที่เก็บไว้เสียหาย</translation>
    </message>
    <message>
        <source>The subdivision contains a control character.</source>
        <translation>เขตย่อยมีอักขระควบคุม</translation>
    </message>
    <message>
        <source>The subdivision is longer than {longest} characters.</source>
        <translation>เขตย่อยยาวเกิน {longest} อักขระ</translation>
    </message>
    <message>
        <source>The target of a flexible shift must fit its frame of {frame} minutes.</source>
        <translation>เป้าหมายของกะยืดหยุ่นต้องอยู่ในกรอบ {frame} นาที</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>ข้อความมีอักขระควบคุม</translation>
    </message>
    <message>
        <source>The time "{text}" has no offset.</source>
        <translation>เวลา "{text}" ไม่มีออฟเซ็ต</translation>
    </message>
    <message>
        <source>The time is a spreadsheet's own, without an offset.</source>
        <translation>เวลาเป็นรูปแบบของสเปรดชีตเองโดยไม่มีออฟเซ็ต</translation>
    </message>
    <message>
        <source>The verdicts cannot be saved: {problem}.</source>
        <translation>บันทึกผลการพิจารณาไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>The video holds data that cannot be decoded.</source>
        <translation>วิดีโอมีข้อมูลที่ถอดรหัสไม่ได้</translation>
    </message>
    <message>
        <source>The weights of {model_id} aren't the ones described.</source>
        <translation>ค่าน้ำหนักของ {model_id} ไม่ตรงกับที่อธิบายไว้</translation>
    </message>
    <message>
        <source>There are more cells than columns.</source>
        <translation>จำนวนเซลล์มากกว่าคอลัมน์</translation>
    </message>
    <message>
        <source>There are no pictures to enrol.</source>
        <translation>ไม่มีภาพให้ลงทะเบียน</translation>
    </message>
    <message>
        <source>There are no shifts yet.</source>
        <translation>ยังไม่มีกะ</translation>
    </message>
    <message>
        <source>There are timesheets from {first} to {last}.</source>
        <translation>มีใบบันทึกเวลาตั้งแต่ {first} ถึง {last}</translation>
    </message>
    <message>
        <source>There are too few pictures for a calibration on own data.</source>
        <translation>ภาพน้อยเกินไปสำหรับการปรับเทียบด้วยข้อมูลของตนเอง</translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation>ที่มีคือ: {columns}</translation>
    </message>
    <message>
        <source>There are: {fields}.</source>
        <translation>ที่มีคือ: {fields}</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>ที่มีคือ: {names}</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>ที่มีคือ: {presets}</translation>
    </message>
    <message>
        <source>There is a model called {model_id} already.</source>
        <translation>มีโมเดลชื่อ {model_id} อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is a run called {name} already.</source>
        <translation>มีรอบชื่อ {name} อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is a shift called "{shift_name}" already.</source>
        <translation>มีกะชื่อ "{shift_name}" อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is no assignment "{text}".</source>
        <translation>ไม่มีการกำหนด "{text}"</translation>
    </message>
    <message>
        <source>There is no camera at {device_file}.</source>
        <translation>ไม่มีกล้องที่ {device_file}</translation>
    </message>
    <message>
        <source>There is no column "{column}" to fill.</source>
        <translation>ไม่มีคอลัมน์ "{column}" ให้กรอก</translation>
    </message>
    <message>
        <source>There is no column "{column}".</source>
        <translation>ไม่มีคอลัมน์ "{column}"</translation>
    </message>
    <message>
        <source>There is no correction "{id}".</source>
        <translation>ไม่มีการแก้ไข "{id}"</translation>
    </message>
    <message>
        <source>There is no encoding "{encoding}".</source>
        <translation>ไม่มีการเข้ารหัส "{encoding}"</translation>
    </message>
    <message>
        <source>There is no face model called {model_id}.</source>
        <translation>ไม่มีโมเดลใบหน้าชื่อ {model_id}</translation>
    </message>
    <message>
        <source>There is no field "{field}".</source>
        <translation>ไม่มีฟิลด์ "{field}"</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ไม่มีไฟล์ {file}</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ไม่มีไฟล์ {path}</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>ไม่มีโฟลเดอร์ {folder}</translation>
    </message>
    <message>
        <source>There is no leave "{text}".</source>
        <translation>ไม่มีการลา "{text}"</translation>
    </message>
    <message>
        <source>There is no model to go back to: the one in use wasn't promoted here.</source>
        <translation>ไม่มีโมเดลให้กลับไปใช้: โมเดลที่ใช้อยู่ไม่ได้นำมาใช้จากที่นี่</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>ไม่มีภาพใน {folder}</translation>
    </message>
    <message>
        <source>There is no preset "{preset}".</source>
        <translation>ไม่มีพรีเซ็ต "{preset}"</translation>
    </message>
    <message>
        <source>There is no punch "{id}".</source>
        <translation>ไม่มีการลงเวลา "{id}"</translation>
    </message>
    <message>
        <source>There is no shift called "{name}".</source>
        <translation>ไม่มีกะชื่อ "{name}"</translation>
    </message>
    <message>
        <source>There is no time zone called "{site_zone}".</source>
        <translation>ไม่มีเขตเวลาชื่อ "{site_zone}"</translation>
    </message>
    <message>
        <source>There is no time zone called "{zone}".</source>
        <translation>ไม่มีเขตเวลาชื่อ "{zone}"</translation>
    </message>
    <message>
        <source>There is no training run called {name}.</source>
        <translation>ไม่มีรอบการฝึกชื่อ {name}</translation>
    </message>
    <message>
        <source>There is no video source {source}.</source>
        <translation>ไม่มีแหล่งวิดีโอ {source}</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>ไม่มีมุมมอง {name}</translation>
    </message>
    <message>
        <source>There is no {option} called {value}.</source>
        <translation>ไม่มี {option} ชื่อ {value}</translation>
    </message>
    <message>
        <source>There is nobody to import in {folder}.</source>
        <translation>ไม่มีใครให้นำเข้าใน {folder}</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>ไม่มีสิ่งใดที่ {path}</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>ไม่มีสิ่งที่จะเพิ่ม</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>ไม่มีสิ่งที่จะลบ</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing is kept of the time before a restore.</source>
        <translation>ไม่มีสิ่งที่จะเลิกทำ: ไม่ได้เก็บข้อมูลก่อนการกู้คืนไว้</translation>
    </message>
    <message>
        <source>They may be damaged or mislabelled.</source>
        <translation>ไฟล์อาจเสียหายหรือติดป้ายผิด</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <translation>PIN นี้เดาง่าย</translation>
    </message>
    <message>
        <source>This assignment ended on {to_day} already.</source>
        <translation>การกำหนดนี้สิ้นสุดเมื่อ {to_day} แล้ว</translation>
    </message>
    <message>
        <source>This case is not in the database any more.</source>
        <translation>กรณีนี้ไม่มีในฐานข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>This face is not enrolled any more.</source>
        <translation>ใบหน้านี้ไม่ได้ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>ไฟล์นี้ไม่ใช่ข้อมูลสำรองของโปรแกรมนี้</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>เรื่องนี้ปิดไปแล้ว</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>ยาวเกินไป</translation>
    </message>
    <message>
        <source>This looks like {name} ({code}), who is enrolled already (distance {distance:.2f}). Nobody was enrolled.</source>
        <translation>หน้าคล้ายกับ {name} ({code}) ซึ่งลงทะเบียนแล้ว (ระยะห่าง {distance:.2f}) ไม่มีการลงทะเบียนใคร</translation>
    </message>
    <message>
        <source>This person is not in the database any more.</source>
        <translation>บุคคลนี้ไม่มีในฐานข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>This punch cannot be undone at the desk any more.</source>
        <translation>ยกเลิกการลงเวลานี้ที่จุดลงเวลาไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>This punch is void already.</source>
        <translation>การลงเวลานี้เป็นโมฆะแล้ว</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>รอบนี้กำลังดำเนินอยู่</translation>
    </message>
    <message>
        <source>This took too long while taking pictures: {what}.</source>
        <translation>ใช้เวลานานเกินไปขณะถ่ายภาพ: {what}</translation>
    </message>
    <message>
        <source>Too few faces to learn from and to tell whether it helped: {count} people with two pictures or more.</source>
        <translation>ใบหน้าน้อยเกินไปที่จะเรียนรู้และบอกได้ว่าได้ผลหรือไม่: {count} คนที่มีสองภาพขึ้นไป</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>ป้อน PIN ผิดหลายครั้งเกินไป</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>ป้อนรหัสผ่านผิดหลายครั้งเกินไป</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>โปรดฝึกใหม่</translation>
    </message>
    <message>
        <source>Train with everybody, or change the code.</source>
        <translation>โปรดฝึกด้วยทุกคน หรือเปลี่ยนรหัส</translation>
    </message>
    <message>
        <source>Training isn't part of this installation.</source>
        <translation>การติดตั้งนี้ไม่มีส่วนการฝึก</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>โปรดลองอีกครั้งใน {seconds} วินาที</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, somebody is changing what you download.</source>
        <translation>โปรดลองภายหลัง หากเกิดขึ้นอีก แสดงว่ามีผู้แก้ไขสิ่งที่คุณดาวน์โหลด</translation>
    </message>
    <message>
        <source>Try again when less is going on.</source>
        <translation>โปรดลองอีกครั้งเมื่อมีงานน้อยลง</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>โปรดลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Try again: it continues where it was.</source>
        <translation>โปรดลองอีกครั้ง จะทำต่อจากเดิม</translation>
    </message>
    <message>
        <source>Try another file or camera setting.</source>
        <translation>โปรดลองไฟล์อื่นหรือการตั้งค่ากล้องอื่น</translation>
    </message>
    <message>
        <source>Type it without line breaks and tabs.</source>
        <translation>โปรดพิมพ์โดยไม่มีการขึ้นบรรทัดและแท็บ</translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation>โปรดเลิกทำรายการนั้นก่อน</translation>
    </message>
    <message>
        <source>Unlock it first and say why: “Unlock…” on the page, or `attendance periods unlock` with a reason.</source>
        <translation>โปรดปลดล็อกก่อนและระบุเหตุผล: “ปลดล็อก…” ในหน้า หรือ `attendance periods unlock` พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Unlock the period first, saying why.</source>
        <translation>โปรดปลดล็อกงวดก่อน พร้อมระบุเหตุผล</translation>
    </message>
    <message>
        <source>Unlocking a period needs a reason.</source>
        <translation>การปลดล็อกงวดต้องมีเหตุผล</translation>
    </message>
    <message>
        <source>Update this computer.</source>
        <translation>โปรดอัปเดตคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Use 5, 6, 10, 12, 15, 20, 30 or 60, or 0 for none.</source>
        <translation>โปรดใช้ 5, 6, 10, 12, 15, 20, 30 หรือ 60 หรือ 0 หากไม่ปัด</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, BMP, WebP or TIFF files.</source>
        <translation>โปรดใช้ไฟล์ JPEG, PNG, BMP, WebP หรือ TIFF</translation>
    </message>
    <message>
        <source>Use a camera's number, a file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
        <translation>โปรดใช้หมายเลขกล้อง ไฟล์ โฟลเดอร์ภาพ ที่อยู่ rtsp:// หรือ http:// หรือ demo</translation>
    </message>
    <message>
        <source>Use a factor such as 1.5.</source>
        <translation>โปรดใช้ตัวคูณ เช่น 1.5</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for the site's.</source>
        <translation>โปรดใช้ชื่อ เช่น Europe/Berlin หรือเว้นว่างเพื่อใช้ของสถานที่</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for this computer's.</source>
        <translation>โปรดใช้ชื่อ เช่น Europe/Berlin หรือเว้นว่างเพื่อใช้ของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it out for the employee's or the site's.</source>
        <translation>โปรดใช้ชื่อ เช่น Europe/Berlin หรือไม่ต้องระบุเพื่อใช้ของพนักงานหรือสถานที่</translation>
    </message>
    <message>
        <source>Use a picture of one person who looks at the camera.</source>
        <translation>โปรดใช้ภาพของคนเดียวที่มองกล้อง</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of one person who looks at the camera.</source>
        <translation>โปรดใช้ภาพที่คมชัด แสงดี ของคนเดียวที่มองกล้อง</translation>
    </message>
    <message>
        <source>Use another backup, or restore it as it is (--accept-broken-records).</source>
        <translation>โปรดใช้ข้อมูลสำรองอื่น หรือกู้คืนตามที่เป็นอยู่ (--accept-broken-records)</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>โปรดใช้ข้อมูลสำรองอื่น</translation>
    </message>
    <message>
        <source>Use another code, or that name.</source>
        <translation>โปรดใช้รหัสอื่น หรือชื่อนั้น</translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation>โปรดใช้รายการอื่นก่อน</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>โปรดใช้ไม่เกิน {most} อักขระ</translation>
    </message>
    <message>
        <source>Use codes such as DE and BY, or leave the country empty and add holidays of your own.</source>
        <translation>โปรดใช้รหัส เช่น DE และ BY หรือเว้นประเทศว่างแล้วเพิ่มวันหยุดเอง</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>โปรดใช้หนึ่งใน {names}</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166-1, such as DE.</source>
        <translation>โปรดใช้อักษรสองตัวตาม ISO 3166-1 เช่น DE</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it first.</source>
        <translation>โปรดรอให้เสร็จ หรือยกเลิกก่อน</translation>
    </message>
    <message>
        <source>Wait until it has begun.</source>
        <translation>รอจนกว่าจะเริ่ม</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>โปรดรอจนเสร็จ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>โปรดรอจนเสร็จ</translation>
    </message>
    <message>
        <source>Weekly overtime begins after a time that is never worked.</source>
        <translation>ล่วงเวลารายสัปดาห์เริ่มหลังเวลาที่ไม่มีสัปดาห์ใดทำงานถึง</translation>
    </message>
    <message>
        <source>Weekly overtime begins twice at the same time, or in disorder.</source>
        <translation>ล่วงเวลารายสัปดาห์เริ่มเวลาเดียวกันสองครั้ง หรือไม่เรียงลำดับ</translation>
    </message>
    <message>
        <source>Weekly overtime has an odd rate.</source>
        <translation>ล่วงเวลารายสัปดาห์มีอัตราที่ผิดปกติ</translation>
    </message>
    <message>
        <source>What counts as an absence must be less than the {expected} minutes that are expected.</source>
        <translation>เกณฑ์ขาดงานต้องน้อยกว่า {expected} นาทีที่คาดไว้</translation>
    </message>
    <message>
        <source>What counts as half a day must be less than the {expected} minutes that are expected.</source>
        <translation>เกณฑ์ครึ่งวันต้องน้อยกว่า {expected} นาทีที่คาดไว้</translation>
    </message>
    <message>
        <source>What {host} sent isn't the published file (its SHA-256 is another), so it was deleted.</source>
        <translation>สิ่งที่ {host} ส่งมาไม่ใช่ไฟล์ที่เผยแพร่ (SHA-256 ไม่ตรง) จึงถูกลบ</translation>
    </message>
    <message>
        <source>Write it as text like 2026-03-02T08:57:00+01:00.</source>
        <translation>โปรดเขียนเป็นข้อความ เช่น 2026-03-02T08:57:00+01:00</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T08:57:00+01:00.</source>
        <translation>โปรดเขียนเช่น 2026-03-02T08:57:00+01:00</translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation>โปรดเขียนเช่น 2026-03-31</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation>โปรดเขียนหนึ่งใน: {kinds}</translation>
    </message>
    <message>
        <source>Write times like 12:30.</source>
        <translation>โปรดเขียนเวลาเช่น 12:30</translation>
    </message>
    <message>
        <source>Write times like 22:00.</source>
        <translation>โปรดเขียนเวลาเช่น 22:00</translation>
    </message>
    <message>
        <source>Your record has changed meanwhile.</source>
        <translation>บันทึกของคุณถูกเปลี่ยนในระหว่างนี้</translation>
    </message>
    <message>
        <source>`attendance holidays list` shows them.</source>
        <translation>`attendance holidays list` แสดงรายการได้</translation>
    </message>
    <message>
        <source>`attendance shifts list` shows them.</source>
        <translation>`attendance shifts list` แสดงรายการได้</translation>
    </message>
    <message>
        <source>already enrolled</source>
        <translation>ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>another folder has the code "{code}" too</source>
        <translation>อีกโฟลเดอร์หนึ่งมีรหัส "{code}" เช่นกัน</translation>
    </message>
    <message>
        <source>another row of people.csv names it too</source>
        <translation>อีกแถวหนึ่งของ people.csv ระบุภาพนี้เช่นกัน</translation>
    </message>
    <message>
        <source>black</source>
        <translation>มืดดำ</translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation>อ่านไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>come closer</source>
        <translation>เข้ามาใกล้อีกนิด</translation>
    </message>
    <message>
        <source>consent "{text}" is neither yes nor no</source>
        <translation>ความยินยอม "{text}" ไม่ใช่ yes หรือ no</translation>
    </message>
    <message>
        <source>consent was withdrawn; record a new one in the person's own presence first</source>
        <translation>ความยินยอมถูกถอนแล้ว โปรดบันทึกใหม่ต่อหน้าบุคคลนั้นก่อน</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>ภาพค้าง</translation>
    </message>
    <message>
        <source>hired_on "{text}" is not a date such as 2026-03-31</source>
        <translation>hired_on "{text}" ไม่ใช่วันที่ เช่น 2026-03-31</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>อยู่นิ่ง ๆ</translation>
    </message>
    <message>
        <source>hold your head upright</source>
        <translation>ตั้งศีรษะให้ตรง</translation>
    </message>
    <message>
        <source>in nobody's folder, and no row of people.csv names it</source>
        <translation>ไม่อยู่ในโฟลเดอร์ของใคร และไม่มีแถวใดของ people.csv ระบุไว้</translation>
    </message>
    <message>
        <source>its row of people.csv cannot be used</source>
        <translation>แถวของภาพนี้ใน people.csv ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>look at the camera</source>
        <translation>มองที่กล้อง</translation>
    </message>
    <message>
        <source>look straight at the camera</source>
        <translation>มองตรงที่กล้อง</translation>
    </message>
    <message>
        <source>looks like {name} ({code}), who is enrolled already</source>
        <translation>หน้าคล้ายกับ {name} ({code}) ซึ่งลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>lower your chin a little</source>
        <translation>ก้มคางลงเล็กน้อย</translation>
    </message>
    <message>
        <source>more cells than columns; put text with commas in double quotes</source>
        <translation>จำนวนเซลล์มากกว่าคอลัมน์ โปรดใส่ข้อความที่มีจุลภาคในเครื่องหมายคำพูดคู่</translation>
    </message>
    <message>
        <source>move to the middle of the picture</source>
        <translation>ขยับมากลางภาพ</translation>
    </message>
    <message>
        <source>no consent recorded; import with --consent once the person has agreed</source>
        <translation>ยังไม่ได้บันทึกความยินยอม โปรดนำเข้าด้วย --consent เมื่อบุคคลนั้นยินยอมแล้ว</translation>
    </message>
    <message>
        <source>no consent: people.csv says no</source>
        <translation>ไม่มีความยินยอม: people.csv ระบุว่าไม่</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>ไม่มีใบหน้า</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>ไม่พบใบหน้า</translation>
    </message>
    <message>
        <source>no face found in the video</source>
        <translation>ไม่พบใบหน้าในวิดีโอ</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>not CSV from here on ({problem})</source>
        <translation>ไม่ใช่ CSV ตั้งแต่ตรงนี้เป็นต้นไป ({problem})</translation>
    </message>
    <message>
        <source>not a kind of picture this program reads; use jpg, png, bmp or webp</source>
        <translation>ไม่ใช่ชนิดภาพที่โปรแกรมนี้อ่านได้ โปรดใช้ jpg, png, bmp หรือ webp</translation>
    </message>
    <message>
        <source>not a picture, or corrupt</source>
        <translation>ไม่ใช่ภาพ หรือไฟล์เสีย</translation>
    </message>
    <message>
        <source>one person at a time</source>
        <translation>ครั้งละหนึ่งคน</translation>
    </message>
    <message>
        <source>one side of the face</source>
        <translation>ใบหน้าด้านหนึ่ง</translation>
    </message>
    <message>
        <source>one side of the face is in shadow</source>
        <translation>ใบหน้าด้านหนึ่งอยู่ในเงา</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>กำลังเปิด</translation>
    </message>
    <message>
        <source>outside of the folder that is imported</source>
        <translation>อยู่นอกโฟลเดอร์ที่นำเข้า</translation>
    </message>
    <message>
        <source>raise your chin a little</source>
        <translation>เงยคางขึ้นเล็กน้อย</translation>
    </message>
    <message>
        <source>several faces</source>
        <translation>หลายใบหน้า</translation>
    </message>
    <message>
        <source>several faces ({faces}): it must show one person</source>
        <translation>หลายใบหน้า ({faces}): ต้องมีเพียงคนเดียว</translation>
    </message>
    <message>
        <source>show your whole face</source>
        <translation>ให้เห็นใบหน้าทั้งหมด</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>หยุดส่งภาพ</translation>
    </message>
    <message>
        <source>the code "{code}" is on line {line} already</source>
        <translation>รหัส "{code}" มีอยู่แล้วในบรรทัดที่ {line}</translation>
    </message>
    <message>
        <source>the code "{known_code}" belongs to {known_name}, not to {planned_name}</source>
        <translation>รหัส "{known_code}" เป็นของ {known_name} ไม่ใช่ {planned_name}</translation>
    </message>
    <message>
        <source>the code is blank</source>
        <translation>รหัสว่างเปล่า</translation>
    </message>
    <message>
        <source>the face is cut off</source>
        <translation>ใบหน้าถูกตัดขาด</translation>
    </message>
    <message>
        <source>the face is cut off by the edge of the picture</source>
        <translation>ใบหน้าถูกขอบภาพตัดขาด</translation>
    </message>
    <message>
        <source>the face is not clearly</source>
        <translation>เห็นใบหน้าได้ไม่ชัด</translation>
    </message>
    <message>
        <source>the face is not clearly visible</source>
        <translation>เห็นใบหน้าไม่ชัดเจน</translation>
    </message>
    <message>
        <source>the face is out of focus</source>
        <translation>ใบหน้าไม่อยู่ในโฟกัส</translation>
    </message>
    <message>
        <source>the face is too small</source>
        <translation>ใบหน้าเล็กเกินไป</translation>
    </message>
    <message>
        <source>the face is too small ({pixels} pixels between the eyes)</source>
        <translation>ใบหน้าเล็กเกินไป (ระหว่างตา {pixels} พิกเซล)</translation>
    </message>
    <message>
        <source>the face is turned</source>
        <translation>ใบหน้าหันไปด้านข้าง</translation>
    </message>
    <message>
        <source>the face is turned away (by {turned}°)</source>
        <translation>ใบหน้าหันไปด้านข้าง ({turned}°)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ไฟล์ว่างเปล่า</translation>
    </message>
    <message>
        <source>the folder has no code or no name</source>
        <translation>โฟลเดอร์ไม่มีรหัสหรือไม่มีชื่อ</translation>
    </message>
    <message>
        <source>the head is lowered</source>
        <translation>ศีรษะก้มลง</translation>
    </message>
    <message>
        <source>the head is lowered too far</source>
        <translation>ศีรษะก้มมากเกินไป</translation>
    </message>
    <message>
        <source>the head is raised</source>
        <translation>ศีรษะเงยขึ้น</translation>
    </message>
    <message>
        <source>the head is raised too far</source>
        <translation>ศีรษะเงยมากเกินไป</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <translation>ศีรษะเอียง</translation>
    </message>
    <message>
        <source>the head is tilted too far (by {tilted}°)</source>
        <translation>ศีรษะเอียงมากเกินไป ({tilted}°)</translation>
    </message>
    <message>
        <source>the light is too flat</source>
        <translation>แสงเรียบเกินไป</translation>
    </message>
    <message>
        <source>the mouth is covered</source>
        <translation>ปากถูกปิดบัง</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>ชื่อว่างเปล่า</translation>
    </message>
    <message>
        <source>the picture is corrupt or too large</source>
        <translation>ภาพเสียหายหรือใหญ่เกินไป</translation>
    </message>
    <message>
        <source>the picture is too large ({width_px}×{height_px} pixels)</source>
        <translation>ภาพใหญ่เกินไป ({width_px}×{height_px} พิกเซล)</translation>
    </message>
    <message>
        <source>the picture is too small ({width_px}×{height_px} pixels)</source>
        <translation>ภาพเล็กเกินไป ({width_px}×{height_px} พิกเซล)</translation>
    </message>
    <message>
        <source>the same picture as {first}</source>
        <translation>เป็นภาพเดียวกับ {first}</translation>
    </message>
    <message>
        <source>the video shows more than one person</source>
        <translation>วิดีโอมีมากกว่าหนึ่งคน</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ไม่มีไฟล์ดังกล่าว</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>สว่างเกินไป</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>มืดเกินไป</translation>
    </message>
    <message>
        <source>turn to the camera</source>
        <translation>หันมาทางกล้อง</translation>
    </message>
    <message>
        <source>turn to the light</source>
        <translation>หันไปทางแสง</translation>
    </message>
    <message>
        <source>turn your head slightly to the left</source>
        <translation>หันศีรษะไปทางซ้ายเล็กน้อย</translation>
    </message>
    <message>
        <source>turn your head slightly to the right</source>
        <translation>หันศีรษะไปทางขวาเล็กน้อย</translation>
    </message>
    <message>
        <source>uncover your mouth</source>
        <translation>เปิดให้เห็นปาก</translation>
    </message>
    <message>
        <source>{at} is in the future.</source>
        <translation>{at} อยู่ในอนาคต</translation>
    </message>
    <message>
        <source>{code}: {error}</source>
        <translation>{code}: {error}</translation>
    </message>
    <message>
        <source>{count} of these people have left, withdrawn their consent, or have no picture that is kept.</source>
        <translation>ในคนเหล่านี้ {count} คนออกจากงาน ถอนความยินยอม หรือไม่มีภาพที่เก็บไว้</translation>
    </message>
    <message>
        <source>{day} is a holiday already: {existing}.</source>
        <translation>{day} เป็นวันหยุดอยู่แล้ว: {existing}</translation>
    </message>
    <message>
        <source>{day} is in the locked period from {first} to {last}.</source>
        <translation>{day} อยู่ในงวดที่ล็อกตั้งแต่ {first} ถึง {last}</translation>
    </message>
    <message>
        <source>{day} is no holiday.</source>
        <translation>{day} ไม่ใช่วันหยุด</translation>
    </message>
    <message>
        <source>{day} is too far away to be planned.</source>
        <translation>{day} ไกลเกินกว่าจะวางแผน</translation>
    </message>
    <message>
        <source>{file_name} has neither a column called code nor one called name.</source>
        <translation>{file_name} ไม่มีทั้งคอลัมน์ชื่อ code และคอลัมน์ชื่อ name</translation>
    </message>
    <message>
        <source>{file_name} has no column called {missing}.</source>
        <translation>{file_name} ไม่มีคอลัมน์ชื่อ {missing}</translation>
    </message>
    <message>
        <source>{file_name} has two columns called {twice}.</source>
        <translation>{file_name} มีสองคอลัมน์ชื่อ {twice}</translation>
    </message>
    <message>
        <source>{file_name} is not UTF-8 text.</source>
        <translation>{file_name} ไม่ใช่ข้อความ UTF-8</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>อ่าน {file} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>{file} exists and isn't a backup.</source>
        <translation>มี {file} อยู่แล้วและไม่ใช่ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>{file} has no column called "{heading}".</source>
        <translation>{file} ไม่มีคอลัมน์ชื่อ "{heading}"</translation>
    </message>
    <message>
        <source>{file} has no column called {missing}.</source>
        <translation>{file} ไม่มีคอลัมน์ชื่อ {missing}</translation>
    </message>
    <message>
        <source>{file} has several columns called "{heading}".</source>
        <translation>{file} มีหลายคอลัมน์ชื่อ "{heading}"</translation>
    </message>
    <message>
        <source>{file} has two columns called {name}.</source>
        <translation>{file} มีสองคอลัมน์ชื่อ {name}</translation>
    </message>
    <message>
        <source>{file} lacks the columns {missing}.</source>
        <translation>{file} ขาดคอลัมน์ {missing}</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ไม่ใช่โฟลเดอร์</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>ติดต่อ {host} ไม่ได้ ({error})</translation>
    </message>
    <message>
        <source>{host} doesn't give out the file: it answered {error_code} {reason}.</source>
        <translation>{host} ไม่ให้ไฟล์: ตอบว่า {error_code} {reason}</translation>
    </message>
    <message>
        <source>{job}: something unexpected went wrong.</source>
        <translation>{job}: เกิดข้อผิดพลาดที่ไม่คาดคิด</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>เปิด {label} ไม่ได้</translation>
    </message>
    <message>
        <source>{label} delivers no picture.</source>
        <translation>{label} ไม่ส่งภาพ</translation>
    </message>
    <message>
        <source>{label} is not open.</source>
        <translation>{label} ไม่ได้เปิดอยู่</translation>
    </message>
    <message>
        <source>{label} may not be used: {reason}.</source>
        <translation>ไม่ได้รับอนุญาตให้ใช้ {label}: {reason}</translation>
    </message>
    <message>
        <source>{label} was unplugged.</source>
        <translation>{label} ถูกถอดออก</translation>
    </message>
    <message>
        <source>{name} cannot be read: {problem}.</source>
        <translation>อ่าน {name} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>{name} cannot end a model's name.</source>
        <translation>ใช้ {name} ลงท้ายชื่อโมเดลไม่ได้</translation>
    </message>
    <message>
        <source>{name} has not consented to face recognition.</source>
        <translation>{name} ยังไม่ได้ยินยอมให้จดจำใบหน้า</translation>
    </message>
    <message>
        <source>{name} is deactivated</source>
        <translation>{name} ถูกปิดใช้งาน</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch.</source>
        <translation>{name} ถูกปิดใช้งานและลงเวลาไม่ได้</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ว่างเปล่า</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB.</source>
        <translation>{name} มีขนาดเกิน 200 MB</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} ไม่ใช่ข้อความ UTF-8</translation>
    </message>
    <message>
        <source>{name} isn't CSV from line {line} on: {problem}.</source>
        <translation>{name} ไม่ใช่ CSV ตั้งแต่บรรทัดที่ {line} เป็นต้นไป: {problem}</translation>
    </message>
    <message>
        <source>{name} isn't a workbook that can be read.</source>
        <translation>{name} ไม่ใช่สมุดงานที่อ่านได้</translation>
    </message>
    <message>
        <source>{path_name} cannot be played: it is not a video, or it is damaged.</source>
        <translation>เล่น {path_name} ไม่ได้: ไม่ใช่วิดีโอหรือเสียหาย</translation>
    </message>
    <message>
        <source>{path_name} holds no picture that can be decoded.</source>
        <translation>{path_name} ไม่มีภาพที่ถอดรหัสได้</translation>
    </message>
    <message>
        <source>{path_name} is not open.</source>
        <translation>{path_name} ไม่ได้เปิดอยู่</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>อ่าน {path} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} เป็นฐานข้อมูลของโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}; this one knows {latest}).</source>
        <translation>{path} เขียนด้วยโปรแกรมรุ่นใหม่กว่า (รูปแบบ {version} แต่รุ่นนี้รู้จัก {latest})</translation>
    </message>
    <message>
        <source>{path}: no face found.</source>
        <translation>{path}: ไม่พบใบหน้า</translation>
    </message>
    <message>
        <source>{path}: {error_message}.</source>
        <translation>{path}: {error_message}</translation>
    </message>
    <message>
        <source>{person_name} has leave ({kind}) from {from_day} to {to_day} already.</source>
        <translation>{person_name} มีการลา ({kind}) ตั้งแต่ {from_day} ถึง {to_day} อยู่แล้ว</translation>
    </message>
    <message>
        <source>{person_name} has not consented to face recognition.</source>
        <translation>{person_name} ยังไม่ได้ยินยอมให้จดจำใบหน้า</translation>
    </message>
    <message>
        <source>{person_name} is deactivated and works no shifts.</source>
        <translation>{person_name} ถูกปิดใช้งานและไม่มีกะทำงาน</translation>
    </message>
    <message>
        <source>{person_name} is deactivated.</source>
        <translation>{person_name} ถูกปิดใช้งาน</translation>
    </message>
    <message>
        <source>{target} cannot be written: {problem}.</source>
        <translation>เขียน {target} ไม่ได้: {problem}</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target} เป็นโฟลเดอร์</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>มี {target} อยู่แล้ว</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}. Nothing was changed.</source>
        <translation>ใช้ {where} ไม่ได้: {problem} ไม่มีสิ่งใดเปลี่ยนแปลง</translation>
    </message>
</context>
</TS>