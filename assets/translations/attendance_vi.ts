<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_GB">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address of the camera</source>
        <translation>Địa chỉ của camera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It begins with rtsp:// or http:// and is found in the camera's manual or its own settings.</source>
        <translation>Địa chỉ bắt đầu bằng rtsp:// hoặc http:// và có trong sách hướng dẫn hoặc phần cài đặt của camera.</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>Camera mạng</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>Dùng camera này</translation>
    </message>
</context>
<context>
    <name>AdminPages</name>
    <message>
        <source>Attendance</source>
        <translation>Chấm công</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký kiểm tra</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Việc hằng ngày</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>People and faces</source>
        <translation>Nhân viên và khuôn mặt</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Nhận diện</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>Báo cáo và xuất</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Anybody at this computer can change attendance records: no administrator's password is set.</source>
        <translation>Bất kỳ ai dùng máy tính này đều có thể thay đổi dữ liệu chấm công: chưa đặt mật khẩu quản trị.</translation>
    </message>
    <message>
        <source>Attendance administration</source>
        <translation>Quản lý chấm công</translation>
    </message>
    <message>
        <source>Looking for the administrator's password</source>
        <translation>Đang tìm mật khẩu quản trị</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Đặt mật khẩu…</translation>
    </message>
    <message>
        <source>The administrator's password is set.</source>
        <translation>Đã đặt mật khẩu quản trị.</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Gán</translation>
    </message>
    <message>
        <source>Day after day, then from the beginning again</source>
        <translation>Từng ngày một, rồi lặp lại từ đầu</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hằng tuần</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Kind of schedule</source>
        <translation>Loại lịch</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Xoay vòng</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Checking the PIN</source>
        <translation>Đang kiểm tra PIN</translation>
    </message>
    <message>
        <source>Enter code and PIN</source>
        <translation>Nhập mã và PIN</translation>
    </message>
    <message>
        <source>I'm a visitor</source>
        <translation>Tôi là khách</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Không phải những người này</translation>
    </message>
    <message>
        <source>Nothing was recorded for {name}. Who are you?</source>
        <translation>Chưa ghi nhận gì cho {name}. Bạn là ai?</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation>Đang ghi nhận lượt khách</translation>
    </message>
    <message>
        <source>Sorry!</source>
        <translation>Xin lỗi!</translation>
    </message>
    <message>
        <source>Taking a punch back</source>
        <translation>Đang thu hồi lượt chấm công</translation>
    </message>
    <message>
        <source>That's all</source>
        <translation>Xong rồi</translation>
    </message>
    <message>
        <source>The punch of {name} was taken back. Who are you?</source>
        <translation>Đã thu hồi lượt chấm công của {name}. Bạn là ai?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>Your PIN comes next.</source>
        <translation>Tiếp theo là PIN của bạn.</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>%n lượt chấm công</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <translation><numerusform>%n mục cần xử lý</numerusform></translation>
    </message>
    <message>
        <source>&amp;Lock period…</source>
        <translation>&amp;Khóa kỳ…</translation>
    </message>
    <message>
        <source>Add the people who work here; their days appear as they come and go.</source>
        <translation>Hãy thêm những người làm việc ở đây; ngày công của họ sẽ hiện ra khi họ đến và về.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Chấm công</translation>
    </message>
    <message>
        <source>Attendance could not be read</source>
        <translation>Không đọc được dữ liệu chấm công</translation>
    </message>
    <message>
        <source>Attendance is being read</source>
        <translation>Đang đọc dữ liệu chấm công</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch tháng</translation>
    </message>
    <message>
        <source>Clear the search to see everybody.</source>
        <translation>Xóa ô tìm kiếm để xem mọi người.</translation>
    </message>
    <message>
        <source>Every day of this period is complete.</source>
        <translation>Mọi ngày trong kỳ này đều đầy đủ.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Đến trang Nhân viên</translation>
    </message>
    <message>
        <source>Month, a row a person</source>
        <translation>Tháng, mỗi người một dòng</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>Tên, mã hoặc phòng ban</translation>
    </message>
    <message>
        <source>No punches: {days}</source>
        <translation>Không có lượt chấm công: {days}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Chưa có ai được đăng ký</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Không có ai khớp</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Không có gì cần xử lý</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>Lượt chấm công</translation>
    </message>
    <message>
        <source>Reading attendance</source>
        <translation>Đang đọc dữ liệu chấm công</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>Đang đọc ngày này</translation>
    </message>
    <message>
        <source>Show only what is to be resolved; Ctrl+Down opens the next</source>
        <translation>Chỉ hiện những gì cần xử lý; Ctrl+Down mở mục kế tiếp</translation>
    </message>
    <message>
        <source>They appear here as people come and go.</source>
        <translation>Lượt chấm công sẽ hiện ở đây khi mọi người đến và về.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Kiểu xem</translation>
    </message>
    <message numerus="yes">
        <source>by %n people</source>
        <translation><numerusform>của %n người</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Chọn một mục để xem toàn bộ nội dung.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Mục đã chọn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation><numerusform>Đã ghi %n mục vào {file}.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Verify records</source>
        <translation>&amp;Xác minh dữ liệu</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Bất kỳ ai</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Mọi thứ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký kiểm tra</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>Compute both hash chains anew, row by row: changed or missing rows show up.</source>
        <translation>Tính lại cả hai chuỗi băm theo từng dòng: dòng bị sửa hoặc bị thiếu sẽ lộ ra.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>X&amp;uất…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Xuất nhật ký kiểm tra</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>Đang xuất nhật ký kiểm tra</translation>
    </message>
    <message>
        <source>Exports, imports, changes of schedules, backups and erasures appear here.</source>
        <translation>Các lần xuất, nhập, thay đổi lịch, sao lưu và xóa dữ liệu sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Không có gì phù hợp</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>Chưa có gì được ghi lại</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Only entries of the days chosen below</source>
        <translation>Chỉ các mục của những ngày chọn bên dưới</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Đang đọc nhật ký kiểm tra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search for less, or choose other days.</source>
        <translation>Hãy tìm với ít từ hơn hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>Search the log (Ctrl+F)</source>
        <translation>Tìm trong nhật ký (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>Hiện các mục cũ hơn</translation>
    </message>
    <message>
        <source>Verifying the records</source>
        <translation>Đang xác minh dữ liệu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>What was done besides punching: exports, imports, schedules, erasures.</source>
        <translation>Những việc đã làm ngoài chấm công: xuất, nhập, lịch làm việc, xóa dữ liệu.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>{job}.</source>
        <translation>{job}.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n entries of the audit log</source>
        <translation><numerusform>%n mục của nhật ký kiểm tra</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger</source>
        <translation><numerusform>%n dòng của sổ ghi</numerusform></translation>
    </message>
    <message>
        <source>Added a holiday</source>
        <translation>Đã thêm ngày nghỉ</translation>
    </message>
    <message>
        <source>Added a shift</source>
        <translation>Đã thêm ca</translation>
    </message>
    <message>
        <source>Added leave</source>
        <translation>Đã thêm nghỉ phép</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị viên</translation>
    </message>
    <message>
        <source>Although it is worse, because</source>
        <translation>Dù kém hơn, vì</translation>
    </message>
    <message>
        <source>Archived a shift</source>
        <translation>Đã lưu trữ ca</translation>
    </message>
    <message>
        <source>Assigned a schedule</source>
        <translation>Đã gán lịch làm việc</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Brought a face back</source>
        <translation>Đã khôi phục khuôn mặt</translation>
    </message>
    <message>
        <source>Changed a shift</source>
        <translation>Đã thay đổi ca</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Đã thay đổi cài đặt</translation>
    </message>
    <message>
        <source>Changed the face model</source>
        <translation>Đã đổi mô hình khuôn mặt</translation>
    </message>
    <message>
        <source>Chose the public holidays</source>
        <translation>Đã chọn ngày lễ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Dòng lệnh</translation>
    </message>
    <message>
        <source>Deleted a training run</source>
        <translation>Đã xóa một lần huấn luyện</translation>
    </message>
    <message>
        <source>Distance in force</source>
        <translation>Khoảng cách có hiệu lực</translation>
    </message>
    <message>
        <source>Erased a person's face data</source>
        <translation>Đã xóa dữ liệu khuôn mặt của một người</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Đã xuất</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>Mô hình khuôn mặt</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Khuôn mặt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Nửa ngày</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>Đã nhập nhân viên</translation>
    </message>
    <message>
        <source>Imported punches</source>
        <translation>Đã nhập lượt chấm công</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Thay cho</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Lần nhìn</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Đã tạo bản sao lưu</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Đã ẩn danh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Nothing was changed: {rows} and {entries} are as they were written.</source>
        <translation>Không có gì bị thay đổi: {rows} và {entries} vẫn như khi được ghi.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn gốc</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>People who still work it</source>
        <translation>Những người vẫn làm ca này</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Mẫu định sẵn</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>Lượt chấm công</translation>
    </message>
    <message>
        <source>Put a trained face model into use</source>
        <translation>Đã đưa vào dùng mô hình khuôn mặt đã huấn luyện</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Recalibrated recognition</source>
        <translation>Đã hiệu chuẩn lại nhận diện</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Removed a face</source>
        <translation>Đã gỡ khuôn mặt</translation>
    </message>
    <message>
        <source>Removed a face model</source>
        <translation>Đã gỡ một mô hình khuôn mặt</translation>
    </message>
    <message>
        <source>Removed a holiday</source>
        <translation>Đã gỡ ngày nghỉ</translation>
    </message>
    <message>
        <source>Removed a schedule</source>
        <translation>Đã gỡ lịch làm việc</translation>
    </message>
    <message>
        <source>Removed a shift</source>
        <translation>Đã gỡ ca</translation>
    </message>
    <message>
        <source>Removed leave</source>
        <translation>Đã gỡ nghỉ phép</translation>
    </message>
    <message>
        <source>Removed what was trained with a person's face</source>
        <translation>Đã gỡ những gì huấn luyện bằng khuôn mặt của một người</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 của tệp</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Đã đặt PIN</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Started training a face model</source>
        <translation>Đã bắt đầu huấn luyện mô hình khuôn mặt</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Nhật ký kiểm tra</translation>
    </message>
    <message>
        <source>The audit log is not as it was written, from entry {row} on: {problem}</source>
        <translation>Nhật ký kiểm tra không còn như khi được ghi, kể từ mục {row}: {problem}</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Sổ ghi</translation>
    </message>
    <message>
        <source>The ledger of punches and corrections is not as it was written, from row {row} on: {problem}</source>
        <translation>Sổ ghi lượt chấm công và chỉnh sửa không còn như khi được ghi, kể từ dòng {row}: {problem}</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>Chính chương trình</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Bảng công</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Took a PIN away</source>
        <translation>Đã gỡ PIN</translation>
    </message>
    <message>
        <source>Trained from</source>
        <translation>Huấn luyện từ</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Lần huấn luyện</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Went back to the app's own calibration</source>
        <translation>Đã trở về hiệu chuẩn có sẵn của ứng dụng</translation>
    </message>
    <message>
        <source>Went back to the face model before</source>
        <translation>Đã quay về mô hình khuôn mặt trước</translation>
    </message>
    <message>
        <source>Went on with a training run</source>
        <translation>Đã tiếp tục một lần huấn luyện</translation>
    </message>
    <message>
        <source>Withdrew a person's consent</source>
        <translation>Đã rút lại sự đồng ý của một người</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>none: printed by the command line</source>
        <translation>không có: in ra ở dòng lệnh</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sao lưu ngay…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Khôi phục…</translation>
    </message>
    <message>
        <source>A disk fails without a warning. Make the first one now; it takes seconds.</source>
        <translation>Ổ đĩa hỏng mà không báo trước. Hãy tạo bản đầu tiên ngay; chỉ mất vài giây.</translation>
    </message>
    <message>
        <source>Backed up to {file} and read back: {size} MB, {people} people, {punches} punches.</source>
        <translation>Đã sao lưu vào {file} và đọc lại: {size} MB, {people} người, {punches} lượt chấm công.</translation>
    </message>
    <message>
        <source>Backing up to {file}</source>
        <translation>Đang sao lưu vào {file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>Các bản sao lưu đã tạo</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>One encrypted file holds everything: people, faces, punches, settings. Keep it on another disk, and its passphrase apart from it: nobody can restore it without.</source>
        <translation>Một tệp mã hóa chứa mọi thứ: người, khuôn mặt, lượt chấm công, cài đặt. Hãy giữ tệp trên ổ đĩa khác và để cụm mật khẩu ở nơi riêng: không có cụm này thì không ai khôi phục được.</translation>
    </message>
    <message>
        <source>Reading which backups were made</source>
        <translation>Đang đọc danh sách bản sao lưu</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sao lưu</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Sao lưu mọi thứ</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sao lưu vào</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>Bản sao lưu (*{suffix})</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>Tốt nhất là trên ổ đĩa khác.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>Key {number}</source>
        <translation>Phím {number}</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message numerus="yes">
        <source>%n people enrolled here</source>
        <translation><numerusform>%n người đã đăng ký ở đây</numerusform></translation>
    </message>
    <message>
        <source>level of {count} East Asian people ({set})</source>
        <translation>mức của {count} người Đông Á ({set})</translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>&amp;Tìm camera</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Camera {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>Hình demo</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Đang tìm camera</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Please choose a camera.</source>
        <translation>Vui lòng chọn một camera.</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>Chọn camera</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>Chọn camera…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Chọn video</translation>
    </message>
    <message>
        <source>It is tried again by itself; the picture appears as soon as it is there.</source>
        <translation>Chương trình tự thử lại; hình sẽ hiện ngay khi có.</translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation>Tìm camera</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Đang tìm camera…</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>Camera mạng…</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Không có hình từ camera</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Không tìm thấy camera nào</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>Phát &amp;demo</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>Đang khởi động camera …</translation>
    </message>
    <message>
        <source>The administrator's window is using it. The picture comes back when that is done.</source>
        <translation>Cửa sổ quản trị đang dùng camera. Hình sẽ trở lại khi dùng xong.</translation>
    </message>
    <message>
        <source>The camera is lent out</source>
        <translation>Camera đang được mượn</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>Video đã kết thúc</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>Tệp video…</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.avi *.mkv *.webm);;All files (*)</source>
        <translation>Video (*.mp4 *.mov *.avi *.mkv *.webm);;Tất cả tệp (*)</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>&amp;Stop the picture</source>
        <translation>&amp;Dừng hình</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Hình từ camera</translation>
    </message>
    <message>
        <source>See whether it is the right camera before you save.</source>
        <translation>Hãy xem có đúng camera không trước khi lưu.</translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation>&amp;Hiện hình</translation>
    </message>
    <message>
        <source>This is what the camera sees.</source>
        <translation>Đây là những gì camera thấy.</translation>
    </message>
</context>
<context>
    <name>CaptureStep</name>
    <message numerus="yes">
        <source>Go on with %n photos</source>
        <translation><numerusform>Tiếp tục với %n ảnh</numerusform></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Hãy nhìn vào camera</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>{taken} trên {wanted} ảnh</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A look at the desk means</source>
        <translation>Nhìn vào quầy nghĩa là</translation>
    </message>
    <message>
        <source>A picture file that the kiosk shows while nobody is there.</source>
        <translation>Tệp hình mà kiosk hiển thị khi không có ai.</translation>
    </message>
    <message>
        <source>A second look within this time is not a punch.</source>
        <translation>Lần nhìn thứ hai trong khoảng này không tính là chấm công.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Tuần bắt đầu vào</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>Như trong gương</translation>
    </message>
    <message>
        <source>Asked for instead when the two enrolled people resemble each other.</source>
        <translation>Được yêu cầu thay cho mức trên khi hai người đã đăng ký giống nhau.</translation>
    </message>
    <message>
        <source>At the usual distance</source>
        <translation>Ở khoảng cách thông thường</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Check for photos and screens</source>
        <translation>Kiểm tra ảnh chụp và màn hình</translation>
    </message>
    <message>
        <source>Choose one, or type an address (rtsp://…, http://…) or the path of a video.</source>
        <translation>Chọn một camera, hoặc nhập địa chỉ (rtsp://…, http://…) hay đường dẫn của video.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Tên công ty</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Days on which nobody is expected or late.</source>
        <translation>Những ngày không ai phải đi làm hay bị tính trễ.</translation>
    </message>
    <message>
        <source>Decides where a day begins and ends.</source>
        <translation>Quyết định một ngày bắt đầu và kết thúc lúc nào.</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Tên thiết bị</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Faces of {share} of the picture's height</source>
        <translation>Khuôn mặt cao {share} chiều cao hình</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>Xa</translation>
    </message>
    <message>
        <source>For weekly overtime and reports.</source>
        <translation>Dùng cho tăng ca theo tuần và báo cáo.</translation>
    </message>
    <message>
        <source>Forgotten to leave after</source>
        <translation>Coi là quên chấm ra sau</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>How loud the desk's sounds are.</source>
        <translation>Độ lớn âm thanh của quầy.</translation>
    </message>
    <message>
        <source>Ignore repeats within</source>
        <translation>Bỏ qua lần lặp trong</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <translation>Vào và ra luân phiên</translation>
    </message>
    <message>
        <source>In turn: in, then out, and so on. First and last: breaks aren't punched. Button: the kiosk asks, and without an answer within 8 seconds nothing is recorded. Shift: start, break or end.</source>
        <translation>Lần lượt: vào, rồi ra, cứ thế. Đầu và cuối: không chấm giờ nghỉ. Nút: máy chấm công hỏi, và không trả lời trong 8 giây thì không ghi nhận gì. Ca: bắt đầu, nghỉ hoặc kết thúc.</translation>
    </message>
    <message>
        <source>Keep mistakes at the desk for</source>
        <translation>Giữ các nhầm lẫn tại quầy trong</translation>
    </message>
    <message>
        <source>Keep visits for</source>
        <translation>Giữ lượt khách trong</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Larger pictures find people further away, more slowly.</source>
        <translation>Hình lớn hơn nhận ra người ở xa hơn, nhưng chậm hơn.</translation>
    </message>
    <message>
        <source>Larger text in all windows.</source>
        <translation>Chữ lớn hơn trong mọi cửa sổ.</translation>
    </message>
    <message>
        <source>Lead between look-alikes</source>
        <translation>Độ chênh giữa những người giống nhau</translation>
    </message>
    <message>
        <source>Lead over the runner-up</source>
        <translation>Độ chênh so với người xếp thứ hai</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Light or dark surfaces. Automatic: as the system has it.</source>
        <translation>Nền sáng hoặc tối. Tự động: theo hệ thống.</translation>
    </message>
    <message>
        <source>Lock this window after</source>
        <translation>Khóa cửa sổ này sau</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Looks that must agree</source>
        <translation>Số lần nhìn phải trùng khớp</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>Hình phản chiếu</translation>
    </message>
    <message>
        <source>Names of visitors, their hosts and times. Then they are deleted.</source>
        <translation>Tên khách, người được gặp và thời gian. Sau đó sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Gần</translation>
    </message>
    <message>
        <source>Near leaves out passers-by in the background; far finds small faces too, more slowly.</source>
        <translation>Gần bỏ qua người đi ngang phía sau; xa nhận cả khuôn mặt nhỏ, nhưng chậm hơn.</translation>
    </message>
    <message>
        <source>Of all windows; it changes at once. Automatic: this computer's.</source>
        <translation>Của mọi cửa sổ; thay đổi ngay. Tự động: theo máy tính này.</translation>
    </message>
    <message>
        <source>Of so many looks; no fewer than must agree.</source>
        <translation>Trong ngần ấy lần nhìn; không ít hơn số phải trùng khớp.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Out of the latest</source>
        <translation>Trong số lần gần nhất</translation>
    </message>
    <message>
        <source>People find their place more easily in a mirror.</source>
        <translation>Nhìn như trong gương, mọi người dễ đứng đúng chỗ hơn.</translation>
    </message>
    <message>
        <source>People press a button</source>
        <translation>Mọi người nhấn nút</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>Mọi người đứng</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Kích thước hình</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Số hình mỗi giây</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Phát âm thanh</translation>
    </message>
    <message>
        <source>Please give this device a name.</source>
        <translation>Vui lòng đặt tên cho thiết bị này.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Quyền riêng tư</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Nhận diện</translation>
    </message>
    <message>
        <source>Recorded on every punch made here; choose another one for each desk.</source>
        <translation>Được ghi trong mọi lượt chấm công ở đây; mỗi quầy hãy chọn một tên khác nhau.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bảo mật</translation>
    </message>
    <message>
        <source>Shown on the kiosk and in reports.</source>
        <translation>Hiển thị trên kiosk và trong báo cáo.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>So many looks at one face must name the same person before a punch is made.</source>
        <translation>Ngần ấy lần nhìn cùng một khuôn mặt phải ra cùng một người thì mới chấm công.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>The first and the last look of a day</source>
        <translation>Lần nhìn đầu và cuối trong ngày</translation>
    </message>
    <message>
        <source>The next person must be further away by this, or nobody is recognised.</source>
        <translation>Người gần kế tiếp phải cách xa hơn chừng này, nếu không thì không nhận ra ai.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>This computer's</source>
        <translation>Của máy tính này</translation>
    </message>
    <message>
        <source>This computer's ({zone})</source>
        <translation>Của máy tính này ({zone})</translation>
    </message>
    <message>
        <source>This version has no such check; keep the desk in sight.</source>
        <translation>Phiên bản này không có kiểm tra như vậy; hãy để mắt đến quầy.</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>Quy tắc thời gian</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>Múi giờ của địa điểm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>What the camera is asked for; it may deliver fewer.</source>
        <translation>Mức yêu cầu đối với camera; camera có thể cung cấp ít hơn.</translation>
    </message>
    <message>
        <source>What the planned shift expects</source>
        <translation>Điều ca đã lên lịch dự kiến</translation>
    </message>
    <message>
        <source>What “Not you?” left behind, with pictures where people consented. Then it is deleted.</source>
        <translation>Những gì “Không phải bạn?” để lại, kèm hình nếu người đó đồng ý. Sau đó sẽ bị xóa.</translation>
    </message>
    <message>
        <source>When somebody punches, and when something needs attention.</source>
        <translation>Khi có người chấm công và khi có việc cần chú ý.</translation>
    </message>
    <message>
        <source>Who came in longer ago than this starts again with in; the missing out is flagged.</source>
        <translation>Ai đã vào lâu hơn mức này thì bắt đầu lại bằng lượt vào; lượt ra bị thiếu được đánh dấu.</translation>
    </message>
    <message>
        <source>Without mouse or keyboard for so long, it asks for the password again.</source>
        <translation>Không dùng chuột hay bàn phím lâu chừng này thì cửa sổ hỏi lại mật khẩu.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>lần nhìn</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Arrivals</source>
        <translation>Lượt đến</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>Hãy chọn những ngày khác ở trên.</translation>
    </message>
    <message>
        <source>Drawing the arrivals</source>
        <translation>Đang vẽ giờ đến</translation>
    </message>
    <message>
        <source>Drawing the hours</source>
        <translation>Đang vẽ giờ làm</translation>
    </message>
    <message>
        <source>First in of the day, by quarter of an hour</source>
        <translation>Lượt vào đầu tiên trong ngày, theo từng 15 phút</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Hours worked by week, {days}</source>
        <translation>Giờ làm theo tuần, {days}</translation>
    </message>
    <message>
        <source>Most people come between {start} and {end}: {days} of {all} days.</source>
        <translation>Phần lớn mọi người đến từ {start} đến {end}: {days} trên {all} ngày.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Không có phòng ban</translation>
    </message>
    <message>
        <source>Nobody worked in this period</source>
        <translation>Không ai làm việc trong kỳ này</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Lưu hình…</translation>
    </message>
    <message>
        <source>The chart is saved in {name}.</source>
        <translation>Biểu đồ đã lưu trong {name}.</translation>
    </message>
    <message>
        <source>The figures are being worked out</source>
        <translation>Đang tính các số liệu</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tuần từ</translation>
    </message>
    <message>
        <source>When people come, {days}</source>
        <translation>Khi nào mọi người đến, {days}</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>Đang tính số liệu</translation>
    </message>
    <message>
        <source>{department}: {hours} hours</source>
        <translation>{department}: {hours} giờ</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Please choose one of the list.</source>
        <translation>Vui lòng chọn một mục trong danh sách.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Recording the punch</source>
        <translation>Đang ghi lượt chấm công</translation>
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
        <translation>Bây giờ là {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Changes are not saved</source>
        <translation>Thay đổi chưa được lưu</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Đóng mà không lưu</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Vẫn đang chạy</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Dừng và đóng</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Có thay đổi chưa được lưu.</translation>
    </message>
    <message>
        <source>This is still at work: {job}.</source>
        <translation>Việc này vẫn đang chạy: {job}.</translation>
    </message>
    <message>
        <source>{busy} What was done so far is kept, and it can be started again.</source>
        <translation>{busy} Những gì đã làm được giữ lại, và có thể bắt đầu lại.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the arrow keys</source>
        <translation>Kéo để đổi thứ tự, hoặc nhấn Alt với phím mũi tên</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Các cột thông thường</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>So sánh lần chạy</translation>
    </message>
    <message>
        <source>Figures of runs</source>
        <translation>Số liệu các lần chạy</translation>
    </message>
    <message>
        <source>How often people are recognised by each run's model, and the difference from the model it began with. Runs that held out other people, or began with another model, don't compare exactly.</source>
        <translation>Mô hình của mỗi lần chạy nhận ra người thường xuyên đến đâu, và chênh lệch so với mô hình ban đầu của nó. Các lần chạy giữ riêng những người khác nhau, hoặc bắt đầu từ mô hình khác nhau, thì không so sánh chính xác được.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Không có gì để so sánh</translation>
    </message>
    <message>
        <source>These runs have no figures.</source>
        <translation>Các lần chạy này không có số liệu.</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Học điều gì</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Or sign here: type your full name</source>
        <translation>Hoặc ký ở đây: nhập họ tên đầy đủ</translation>
    </message>
    <message>
        <source>Please read this together, or hand over the screen.</source>
        <translation>Vui lòng cùng đọc, hoặc xoay màn hình cho người đó đọc.</translation>
    </message>
    <message>
        <source>Record consent and continue</source>
        <translation>Ghi nhận đồng ý và tiếp tục</translation>
    </message>
    <message>
        <source>Signature: your full name</source>
        <translation>Chữ ký: họ tên đầy đủ của bạn</translation>
    </message>
    <message>
        <source>{name} has read this and agrees.</source>
        <translation>{name} đã đọc và đồng ý.</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>%n models trained with it before are kept.</source>
        <translation><numerusform>%n mô hình đã huấn luyện với khuôn mặt này từ trước vẫn được giữ.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>&amp;Rút lại sự đồng ý…</translation>
    </message>
    <message>
        <source>Confirmed on the command line.</source>
        <translation>Đã xác nhận trên dòng lệnh.</translation>
    </message>
    <message>
        <source>Confirmed when pictures were imported.</source>
        <translation>Đã xác nhận khi nhập hình.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Given on {time}</source>
        <translation>Đồng ý lúc {time}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Có hiệu lực</translation>
    </message>
    <message>
        <source>Made up for the demo.</source>
        <translation>Dữ liệu giả cho bản demo.</translation>
    </message>
    <message>
        <source>One of them is in use: train anew without it, or go back to the model before.</source>
        <translation>Một trong số đó đang được dùng: hãy huấn luyện lại mà không có khuôn mặt này, hoặc quay về mô hình trước.</translation>
    </message>
    <message>
        <source>Reading consents</source>
        <translation>Đang đọc các sự đồng ý</translation>
    </message>
    <message>
        <source>Record a &amp;consent…</source>
        <translation>&amp;Ghi nhận sự đồng ý…</translation>
    </message>
    <message>
        <source>Signed on the screen by typing the name.</source>
        <translation>Đã ký trên màn hình bằng cách nhập tên.</translation>
    </message>
    <message>
        <source>The consent of {name} is withdrawn, and nothing of their face is kept.</source>
        <translation>Đã rút lại sự đồng ý của {name} và không giữ lại gì về khuôn mặt.</translation>
    </message>
    <message>
        <source>The person has agreed that the camera recognises them, and may withdraw at any time.</source>
        <translation>Người này đã đồng ý để camera nhận diện, và có thể rút lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>The training that was under way with it is cancelled.</source>
        <translation>Lần huấn luyện đang chạy với khuôn mặt này đã bị hủy.</translation>
    </message>
    <message>
        <source>Ticked on the screen.</source>
        <translation>Đã đánh dấu trên màn hình.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Withdrawn on {time}</source>
        <translation>Đã rút lại lúc {time}</translation>
    </message>
    <message>
        <source>Without a consent nothing of the face is kept, and attendance is recorded by PIN or by hand.</source>
        <translation>Khi chưa có sự đồng ý, không lưu gì về khuôn mặt, và chấm công bằng PIN hoặc thủ công.</translation>
    </message>
    <message>
        <source>{source} Text version {version}.</source>
        <translation>{source} Phiên bản văn bản {version}.</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>A few small pictures of your face and the numbers computed from them, encrypted, on this computer. They are not sent anywhere.</source>
        <translation>Vài hình nhỏ của khuôn mặt bạn và các con số tính từ đó, được mã hóa, trên máy tính này. Chúng không được gửi đi đâu.</translation>
    </message>
    <message>
        <source>Agreed on {day}, on the screen of the attendance system.</source>
        <translation>Đã đồng ý ngày {day}, trên màn hình của hệ thống chấm công.</translation>
    </message>
    <message>
        <source>Consent text, version {version}</source>
        <translation>Văn bản đồng ý, phiên bản {version}</translation>
    </message>
    <message>
        <source>Date: {line}   Signature: {line}</source>
        <translation>Ngày: {line}   Chữ ký: {line}</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Những gì được lưu giữ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Bạn quyết định</translation>
    </message>
    <message>
        <source>You may refuse, and may withdraw at any time; the pictures and numbers are then deleted. Without them your attendance is recorded by hand, and you have no disadvantage.</source>
        <translation>Bạn có thể từ chối, và có thể rút lại bất cứ lúc nào; khi đó hình và các con số sẽ bị xóa. Không có chúng, bạn được chấm công thủ công và không bị thiệt thòi gì.</translation>
    </message>
    <message>
        <source>Your face is used for one thing only: to record when you come and go at work.</source>
        <translation>Khuôn mặt của bạn chỉ được dùng cho một việc: ghi nhận lúc bạn đến và rời nơi làm việc.</translation>
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
        <translation>Đã thêm: {punch}.</translation>
    </message>
    <message>
        <source>Corrected: {punch}.</source>
        <translation>Đã sửa: {punch}.</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Đang chỉnh sửa</translation>
    </message>
    <message>
        <source>Counted again: {punch}.</source>
        <translation>Đã tính lại: {punch}.</translation>
    </message>
    <message>
        <source>It stands again as before.</source>
        <translation>Đã trở lại như trước.</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>Đang tìm các kỳ đã khóa</translation>
    </message>
    <message>
        <source>Not counted any more: {punch}.</source>
        <translation>Không tính nữa: {punch}.</translation>
    </message>
    <message>
        <source>Undoing the correction</source>
        <translation>Đang hoàn tác chỉnh sửa</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>Đã hoàn tác ngay</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Add a punch that is missing</source>
        <translation>Thêm lượt chấm công bị thiếu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Correct “{punch}”</source>
        <translation>Sửa “{punch}”</translation>
    </message>
    <message>
        <source>Count “{punch}” again</source>
        <translation>Tính lại “{punch}”</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Don't count “{punch}” any more</source>
        <translation>Không tính “{punch}” nữa</translation>
    </message>
    <message>
        <source>Give the time, like 17:30.</source>
        <translation>Nhập giờ, ví dụ 17:30.</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>Theo lịch: {time}</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>Lượt chấm công</translation>
    </message>
    <message>
        <source>Put the planned time into the field. It is only a plan: check it.</source>
        <translation>Điền giờ theo lịch vào ô. Đó chỉ là kế hoạch: hãy kiểm tra.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Say why; it is kept with the punch.</source>
        <translation>Hãy nêu lý do; lý do được lưu cùng lượt chấm công.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Higher is better on the left. Loss and comparisons to learn from fall as long as the model learns; where they stay level, more steps would bring little.</source>
        <translation>Biểu đồ bên trái: càng cao càng tốt. Tổn thất và số so sánh còn học được giảm chừng nào mô hình còn học; khi chúng đi ngang, thêm bước cũng ít ích lợi.</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Comparisons to learn from (%)</source>
        <translation>So sánh còn học được (%)</translation>
    </message>
    <message>
        <source>Held-out people recognised (%)</source>
        <translation>Người giữ riêng được nhận ra (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Tổn thất</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Chưa có gì.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>model before</source>
        <translation>mô hình trước</translation>
    </message>
    <message>
        <source>{count} points; the newest is {value}.</source>
        <translation>{count} điểm; điểm mới nhất là {value}.</translation>
    </message>
</context>
<context>
    <name>CycleList</name>
    <message>
        <source>+ Another day</source>
        <translation>+ Thêm ngày</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Ngày {number}</translation>
    </message>
</context>
<context>
    <name>DateRangePicker</name>
    <message>
        <source>Choose days…</source>
        <translation>Chọn ngày…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Những ngày nào</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>&amp;Add a punch…</source>
        <translation>&amp;Thêm lượt chấm công…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>Ngày sau (Alt+Right)</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>Ngày trước (Alt+Left)</translation>
    </message>
    <message>
        <source>Locked: {first} – {last}. Nothing of it can be changed until it is unlocked.</source>
        <translation>Đã khóa: {first} – {last}. Không thể thay đổi gì cho đến khi mở khóa.</translation>
    </message>
    <message>
        <source>No punches on this day.</source>
        <translation>Không có lượt chấm công nào trong ngày này.</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Không có lịch</translation>
    </message>
    <message>
        <source>Planned: {shift}, {times}</source>
        <translation>Theo lịch: {shift}, {times}</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Mở khóa…</translation>
    </message>
    <message>
        <source>Worked {duration}</source>
        <translation>Đã làm {duration}</translation>
    </message>
    <message>
        <source>break {duration}</source>
        <translation>nghỉ {duration}</translation>
    </message>
    <message>
        <source>late {duration}</source>
        <translation>trễ {duration}</translation>
    </message>
    <message>
        <source>left {duration} early</source>
        <translation>về sớm {duration}</translation>
    </message>
    <message>
        <source>overtime {duration}</source>
        <translation>tăng ca {duration}</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message numerus="yes">
        <source>%n matters to resolve</source>
        <translation><numerusform>%n vấn đề cần xử lý</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Tăng ca</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Đã làm</translation>
    </message>
    <message>
        <source>left {time} early</source>
        <translation>về sớm {time}</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>vẫn đang tiếp tục</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>trễ {time}</translation>
    </message>
</context>
<context>
    <name>DecimalEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} đến {most}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo: Eileen Collins comes by again. A second look is not a second punch.</source>
        <translation>Demo: Eileen Collins lại đi ngang. Lần nhìn thứ hai không phải lượt chấm công thứ hai.</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is being enrolled from one photograph.</source>
        <translation>Demo: Eileen Collins đang được đăng ký từ một tấm ảnh.</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is enrolled. She comes to work now.</source>
        <translation>Demo: Eileen Collins đã được đăng ký. Giờ cô ấy đến làm việc.</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins was recognised, and her punch is safely on disk.</source>
        <translation>Demo: Eileen Collins đã được nhận ra, và lượt chấm công đã lưu an toàn trên đĩa.</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper is known now, and her punch is safely on disk.</source>
        <translation>Demo: giờ đã biết Grace Hopper, và lượt chấm công của cô đã lưu an toàn trên đĩa.</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper isn't enrolled yet, so nothing is recorded for her.</source>
        <translation>Demo: Grace Hopper chưa được đăng ký, nên không ghi nhận gì cho cô ấy.</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper was enrolled meanwhile, from one photograph. She comes back.</source>
        <translation>Demo: Grace Hopper vừa được đăng ký, từ một tấm ảnh. Cô ấy quay lại.</translation>
    </message>
    <message>
        <source>Demo: the face models are loading.</source>
        <translation>Demo: đang tải các mô hình khuôn mặt.</translation>
    </message>
    <message>
        <source>Demo: the next visitor, Grace Hopper, isn't enrolled yet.</source>
        <translation>Demo: người kế tiếp, Grace Hopper, chưa được đăng ký.</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <source>Who is it?</source>
        <translation>Đây là ai?</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>An address in the network</source>
        <translation>Địa chỉ trong mạng</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Camera {number}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Đĩa</translation>
    </message>
    <message>
        <source>Last punch here</source>
        <translation>Lượt chấm cuối</translation>
    </message>
    <message>
        <source>Last punch {when}</source>
        <translation>Lượt chấm cuối {when}</translation>
    </message>
    <message>
        <source>Looking at this device</source>
        <translation>Đang xem thiết bị này</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>Mô hình chạy trên</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Gần đầy</translation>
    </message>
    <message>
        <source>No player found</source>
        <translation>Không có trình phát</translation>
    </message>
    <message>
        <source>None in the last 90 days</source>
        <translation>Không có trong 90 ngày qua</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Chưa tải</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>On, volume {volume}</source>
        <translation>Bật, âm lượng {volume}</translation>
    </message>
    <message>
        <source>Open the data &amp;folder</source>
        <translation>Mở thư mục &amp;dữ liệu</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Thiết bị khác</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>The demo's</source>
        <translation>Của bản demo</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Thiết bị này</translation>
    </message>
    <message>
        <source>Those whose punches of the last 90 days are in this database.</source>
        <translation>Những thiết bị có lượt chấm công trong 90 ngày qua nằm trong cơ sở dữ liệu này.</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>Còn trống {free} GB trên {total} GB</translation>
    </message>
</context>
<context>
    <name>DistancesPane</name>
    <message>
        <source>Accepted up to here</source>
        <translation>Chấp nhận đến đây</translation>
    </message>
    <message>
        <source>At the dashed line 1 stranger in 100 is accepted: {before} before, {after} after.</source>
        <translation>Tại đường đứt nét, cứ 100 người lạ thì 1 người được chấp nhận: trước {before}, sau {after}.</translation>
    </message>
    <message>
        <source>Distance (smaller is more alike)</source>
        <translation>Khoảng cách (nhỏ hơn là giống hơn)</translation>
    </message>
    <message>
        <source>Distance to the nearest other person</source>
        <translation>Khoảng cách đến người khác gần nhất</translation>
    </message>
    <message>
        <source>Distance to the own person</source>
        <translation>Khoảng cách đến chính người đó</translation>
    </message>
    <message>
        <source>Distances, {model}</source>
        <translation>Khoảng cách, {model}</translation>
    </message>
    <message>
        <source>Further apart is better: the less both hills overlap, the fewer mistakes are made.</source>
        <translation>Càng xa nhau càng tốt: hai ngọn đồi càng ít chồng lên nhau thì càng ít nhầm lẫn.</translation>
    </message>
    <message>
        <source>Half of the looks are nearer than {own} to their own person, half nearer than {other} to the nearest other one.</source>
        <translation>Một nửa số lần nhìn gần chính người đó hơn {own}, một nửa gần người khác gần nhất hơn {other}.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Lần nhìn</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Mô hình trước</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Mô hình mới</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Add person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Add without photos</source>
        <translation>Thêm không cần ảnh</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <translation>Đang thêm người</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>Đăng ký {name}</translation>
    </message>
    <message>
        <source>Enrolling pictures</source>
        <translation>Đang đăng ký hình</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>No photos were stored for {name}.</source>
        <translation>Không lưu ảnh nào cho {name}.</translation>
    </message>
    <message>
        <source>No photos were stored, and {name} was not added.</source>
        <translation>Không lưu ảnh nào, và {name} không được thêm.</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>Đang ghi nhận sự đồng ý</translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation>Đang lưu ảnh</translation>
    </message>
    <message>
        <source>The consent of {name} is on record. No photos were added so far.</source>
        <translation>Đã ghi nhận sự đồng ý của {name}. Chưa thêm ảnh nào.</translation>
    </message>
    <message>
        <source>{name} was added, without photos.</source>
        <translation>Đã thêm {name}, không có ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n photos added.</source>
        <translation><numerusform>{name}: đã thêm %n ảnh.</numerusform></translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>EraseTab</name>
    <message numerus="yes">
        <source>%n consents were withdrawn; they stay as proof.</source>
        <translation><numerusform>%n sự đồng ý đã được rút lại; chúng được giữ làm bằng chứng.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n looks kept as feedback</source>
        <translation><numerusform>%n lần nhìn được giữ làm phản hồi</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notes on leave</source>
        <translation><numerusform>%n ghi chú nghỉ phép</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n photos of the face</source>
        <translation><numerusform>%n ảnh khuôn mặt</numerusform></translation>
    </message>
    <message>
        <source>Deleted now: photos of the face and the numbers computed from them, looks kept as feedback, the PIN, and notes on leave. The consent is withdrawn and the person deactivated. This cannot be undone.</source>
        <translation>Xóa ngay: ảnh khuôn mặt và các con số tính từ đó, các lần nhìn giữ làm phản hồi, PIN và ghi chú nghỉ phép. Sự đồng ý được rút lại và người này bị ngừng hoạt động. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa dữ liệu</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation>Đang xóa dữ liệu của {name}</translation>
    </message>
    <message>
        <source>No backup, earlier copy or trained model of this installation holds the face.</source>
        <translation>Không bản sao lưu, bản cũ hay mô hình đã huấn luyện nào của bản cài đặt này chứa khuôn mặt.</translation>
    </message>
    <message>
        <source>Nothing of the face and no PIN was kept.</source>
        <translation>Không giữ lại gì của khuôn mặt và không có PIN nào.</translation>
    </message>
    <message>
        <source>Payroll can then no longer tell whose the attendance is.</source>
        <translation>Khi đó bộ phận tính lương không còn biết đây là ngày công của ai.</translation>
    </message>
    <message>
        <source>Removed as trained with this face: {what}.</source>
        <translation>Đã gỡ vì được huấn luyện bằng khuôn mặt này: {what}.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>Đã gỡ: {what}.</translation>
    </message>
    <message>
        <source>Removes everything biometric for good. Recorded attendance stays, as payroll must keep it.</source>
        <translation>Xóa vĩnh viễn mọi dữ liệu sinh trắc học. Dữ liệu chấm công vẫn còn, vì bộ phận tính lương phải giữ.</translation>
    </message>
    <message>
        <source>Replace name, code, department and e-mail by a pseudonym as well</source>
        <translation>Thay cả tên, mã, phòng ban và e-mail bằng bí danh</translation>
    </message>
    <message>
        <source>The database's log is emptied when the program is next closed.</source>
        <translation>Nhật ký của cơ sở dữ liệu sẽ được xóa khi đóng chương trình lần tới.</translation>
    </message>
    <message>
        <source>The face model in use is {model} again.</source>
        <translation>Mô hình khuôn mặt {model} được dùng trở lại.</translation>
    </message>
    <message>
        <source>The face model {model} was trained with this face and could not be removed: {reason}</source>
        <translation>Mô hình khuôn mặt {model} được huấn luyện bằng khuôn mặt này và không gỡ được: {reason}</translation>
    </message>
    <message>
        <source>The name was replaced by “{name}”.</source>
        <translation>Tên đã được thay bằng “{name}”.</translation>
    </message>
    <message>
        <source>These may still hold the face, and are not changed by the program:</source>
        <translation>Những thứ sau có thể vẫn chứa khuôn mặt và không bị chương trình thay đổi:</translation>
    </message>
    <message>
        <source>Type the person's code to confirm</source>
        <translation>Nhập mã của người này để xác nhận</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>mã PIN</translation>
    </message>
    <message>
        <source>the backup {name} of {day}</source>
        <translation>bản sao lưu {name} ngày {day}</translation>
    </message>
    <message>
        <source>the face model {name}, trained on {day}</source>
        <translation>mô hình khuôn mặt {name}, huấn luyện ngày {day}</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>Đã xóa dữ liệu của {name}.</translation>
    </message>
    <message>
        <source>{name}, the data before a restore, of {day}</source>
        <translation>{name}, dữ liệu trước lần khôi phục, ngày {day}</translation>
    </message>
    <message>
        <source>{name}, the database before an update, of {day}</source>
        <translation>{name}, cơ sở dữ liệu trước lần cập nhật, ngày {day}</translation>
    </message>
</context>
<context>
    <name>ErrorRatesPlot</name>
    <message>
        <source>Chance of an error</source>
        <translation>Khả năng sai</translation>
    </message>
    <message>
        <source>Distance (smaller is stricter)</source>
        <translation>Khoảng cách (nhỏ hơn là chặt hơn)</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>Tỷ lệ lỗi theo khoảng cách</translation>
    </message>
    <message>
        <source>enrolled not accepted</source>
        <translation>người đã đăng ký không được chấp nhận</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hiện tại</translation>
    </message>
    <message>
        <source>strangers accepted</source>
        <translation>người lạ được chấp nhận</translation>
    </message>
</context>
<context>
    <name>ErrorsPane</name>
    <message>
        <source>Enrolled people missed</source>
        <translation>Người đã đăng ký bị bỏ sót</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>Lỗi trước và sau</translation>
    </message>
    <message>
        <source>Lower is better: how many looks at enrolled people a model misses, for each share of strangers it accepts. The pale bands show where the true share lies, 19 times of 20.</source>
        <translation>Càng thấp càng tốt: mô hình bỏ sót bao nhiêu lần nhìn người đã đăng ký, ứng với mỗi tỷ lệ người lạ được chấp nhận. Dải nhạt cho biết tỷ lệ thật nằm ở đâu, 19 trên 20 lần.</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Mô hình trước</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Mô hình mới</translation>
    </message>
    <message>
        <source>Strangers accepted</source>
        <translation>Người lạ được chấp nhận</translation>
    </message>
    <message>
        <source>With {strangers} of strangers accepted, the model before misses {before}, the new one {after}.</source>
        <translation>Khi {strangers} người lạ được chấp nhận, mô hình trước bỏ sót {before}, mô hình mới {after}.</translation>
    </message>
    <message>
        <source>after: {share}</source>
        <translation>sau: {share}</translation>
    </message>
    <message>
        <source>before: {share}</source>
        <translation>trước: {share}</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>Add the end of the break…</source>
        <translation>Thêm giờ kết thúc nghỉ…</translation>
    </message>
    <message>
        <source>Add the in…</source>
        <translation>Thêm lượt vào…</translation>
    </message>
    <message>
        <source>Add the out…</source>
        <translation>Thêm lượt ra…</translation>
    </message>
    <message>
        <source>Add the start of the break…</source>
        <translation>Thêm giờ bắt đầu nghỉ…</translation>
    </message>
    <message>
        <source>After coming at {times} no out was recorded. Until there is one, this time isn't counted.</source>
        <translation>Sau khi đến lúc {times}, không có lượt ra nào được ghi. Cho đến khi có, thời gian này không được tính.</translation>
    </message>
    <message>
        <source>After the last day of work</source>
        <translation>Sau ngày làm việc cuối cùng</translation>
    </message>
    <message>
        <source>At {times} a break ended that had not begun.</source>
        <translation>Lúc {times} có giờ nghỉ kết thúc mà chưa bắt đầu.</translation>
    </message>
    <message>
        <source>Before the first day of work</source>
        <translation>Trước ngày làm việc đầu tiên</translation>
    </message>
    <message>
        <source>Break without end</source>
        <translation>Nghỉ không có kết thúc</translation>
    </message>
    <message>
        <source>Break without start</source>
        <translation>Nghỉ không có bắt đầu</translation>
    </message>
    <message>
        <source>Change what {time} says…</source>
        <translation>Đổi nội dung của {time}…</translation>
    </message>
    <message>
        <source>Check the time…</source>
        <translation>Kiểm tra giờ…</translation>
    </message>
    <message>
        <source>Don't count {time}…</source>
        <translation>Không tính {time}…</translation>
    </message>
    <message>
        <source>In twice</source>
        <translation>Vào hai lần</translation>
    </message>
    <message>
        <source>More than 16 hours lie between {times}. Probably punches between them are missing; the time isn't counted until then.</source>
        <translation>Giữa {times} là hơn 16 giờ. Có lẽ thiếu lượt chấm công ở giữa; thời gian này chưa được tính cho đến khi bổ sung.</translation>
    </message>
    <message>
        <source>No in</source>
        <translation>Không có lượt vào</translation>
    </message>
    <message>
        <source>No out</source>
        <translation>Không có lượt ra</translation>
    </message>
    <message>
        <source>Overlapping times</source>
        <translation>Thời gian chồng lấn</translation>
    </message>
    <message>
        <source>The break that began at {times} has no end, so it isn't deducted.</source>
        <translation>Giờ nghỉ bắt đầu lúc {times} không có kết thúc nên không bị trừ.</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>Đồng hồ bị nhảy</translation>
    </message>
    <message>
        <source>The device's clock jumped shortly before the punch at {times}, so its time is in doubt.</source>
        <translation>Đồng hồ của thiết bị bị nhảy ngay trước lượt chấm công lúc {times}, nên giờ này không chắc chắn.</translation>
    </message>
    <message>
        <source>The out at {times} has no in before it. Until there is one, this time isn't counted.</source>
        <translation>Lượt ra lúc {times} không có lượt vào trước đó. Cho đến khi có, thời gian này không được tính.</translation>
    </message>
    <message>
        <source>The punches {times} are after the person's last day of work.</source>
        <translation>Các lượt chấm công {times} nằm sau ngày làm việc cuối cùng của người này.</translation>
    </message>
    <message>
        <source>The punches {times} are before the person's first day of work.</source>
        <translation>Các lượt chấm công {times} nằm trước ngày làm việc đầu tiên của người này.</translation>
    </message>
    <message>
        <source>The punches {times} overlap. Probably one of them says the wrong thing, or is too many.</source>
        <translation>Các lượt chấm công {times} chồng lấn nhau. Có lẽ một lượt ghi sai hoặc bị thừa.</translation>
    </message>
    <message>
        <source>There are several ins in a row: {times}. Probably one says the wrong thing, or one is too many.</source>
        <translation>Có nhiều lượt vào liên tiếp: {times}. Có lẽ một lượt ghi sai hoặc bị thừa.</translation>
    </message>
    <message>
        <source>Unlikely long</source>
        <translation>Dài bất thường</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A stranger's one look is accepted</source>
        <translation>Một lần nhìn của người lạ được chấp nhận</translation>
    </message>
    <message>
        <source>An enrolled person's look is refused</source>
        <translation>Một lần nhìn của người đã đăng ký bị từ chối</translation>
    </message>
    <message>
        <source>Keep the distance small until it is: somebody may have to look twice.</source>
        <translation>Cho đến lúc đó hãy giữ khoảng cách nhỏ: có người có thể phải nhìn hai lần.</translation>
    </message>
    <message>
        <source>No pictures are enrolled yet, so nobody is taken for anybody. With the first ones:</source>
        <translation>Chưa đăng ký hình nào, nên không ai bị nhận là ai. Với những hình đầu tiên:</translation>
    </message>
    <message>
        <source>One of 10 such looks is accepted</source>
        <translation>Một trong 10 lần nhìn như vậy được chấp nhận</translation>
    </message>
    <message>
        <source>One of 100 such looks is accepted</source>
        <translation>Một trong 100 lần nhìn như vậy được chấp nhận</translation>
    </message>
    <message>
        <source>The model is not calibrated, so nothing can be predicted.</source>
        <translation>Mô hình chưa được hiệu chuẩn, nên không thể dự đoán gì.</translation>
    </message>
    <message numerus="yes">
        <source>To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: the next one follows within a second.</source>
        <translation><numerusform>Dự kiến với %n hình đã đăng ký hôm nay. Không ai bị từ chối chỉ vì một lần nhìn: lần tiếp theo đến trong vòng một giây.</numerusform></translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <translation>đến {share}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>ADP: hours a person</source>
        <translation>ADP: số giờ theo người</translation>
    </message>
    <message>
        <source>All records, with the hash chain</source>
        <translation>Mọi bản ghi, kèm chuỗi băm</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như thường lệ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Decimal comma, semicolons between cells</source>
        <translation>Dấu phẩy thập phân, dấu chấm phẩy giữa các ô</translation>
    </message>
    <message>
        <source>Decimal: 8.25</source>
        <translation>Thập phân: 8.25</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ tính Excel</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Định dạng tệp</translation>
    </message>
    <message>
        <source>Frappe HR: employee check-ins</source>
        <translation>Frappe HR: lượt check-in của nhân viên</translation>
    </message>
    <message>
        <source>Hours and minutes: 8:15</source>
        <translation>Giờ và phút: 8:15</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Minutes: 495</source>
        <translation>Phút: 495</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>Lượt chấm công</translation>
    </message>
    <message>
        <source>QuickBooks: time activities</source>
        <translation>QuickBooks: hoạt động thời gian</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>Bảng công</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n ngày</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>%n lượt chấm công</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation><numerusform>%n dòng.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Lưu thành CSV…</translation>
    </message>
    <message>
        <source>&amp;Save as Excel workbook…</source>
        <translation>Lưu thành sổ &amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>Lưu thành &amp;JSON…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Các dòng đầu</translation>
    </message>
    <message>
        <source>Keeping the reports</source>
        <translation>Đang giữ báo cáo</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>Đang tìm các kỳ đã khóa</translation>
    </message>
    <message>
        <source>Reading people and saved reports</source>
        <translation>Đang đọc danh sách người và báo cáo đã lưu</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Đang đọc các dòng đầu</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Báo cáo đã lưu</translation>
    </message>
    <message>
        <source>Shown are the first {shown} of {all} rows; the file will hold all of them.</source>
        <translation>Đang hiện {shown} dòng đầu trong {all} dòng; tệp sẽ chứa tất cả.</translation>
    </message>
    <message>
        <source>The period is locked.</source>
        <translation>Kỳ này đã khóa.</translation>
    </message>
    <message>
        <source>The report “{name}” is forgotten.</source>
        <translation>Đã bỏ báo cáo “{name}”.</translation>
    </message>
    <message>
        <source>The report “{name}” is kept.</source>
        <translation>Đã giữ báo cáo “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>Không có gì trong kỳ này.</translation>
    </message>
    <message numerus="yes">
        <source>of %n people.</source>
        <translation><numerusform>của %n người.</numerusform></translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Of an earlier face model</source>
        <translation>Thuộc mô hình khuôn mặt cũ</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Gỡ ảnh này</translation>
    </message>
    <message>
        <source>Shown as the photo</source>
        <translation>Dùng làm ảnh hiển thị</translation>
    </message>
    <message>
        <source>Taken with the camera</source>
        <translation>Chụp bằng camera</translation>
    </message>
</context>
<context>
    <name>FacesTab</name>
    <message numerus="yes">
        <source>%n photos are compared with whoever stands before the camera.</source>
        <translation><numerusform>%n ảnh được so sánh với bất kỳ ai đứng trước camera.</numerusform></translation>
    </message>
    <message>
        <source>A photo of {name} was removed.</source>
        <translation>Đã gỡ một ảnh của {name}.</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>Thêm ản&amp;h…</translation>
    </message>
    <message>
        <source>Bringing a photo back</source>
        <translation>Đang khôi phục ảnh</translation>
    </message>
    <message>
        <source>Enrol face…</source>
        <translation>Đăng ký khuôn mặt…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Khuôn mặt</translation>
    </message>
    <message>
        <source>Five photos make recognition steady; taking them lasts half a minute.</source>
        <translation>Năm ảnh giúp nhận diện ổn định; chụp chỉ mất nửa phút.</translation>
    </message>
    <message>
        <source>Reactivate the person to add some.</source>
        <translation>Hãy kích hoạt lại người này để thêm ảnh.</translation>
    </message>
    <message>
        <source>Reading enrolled faces</source>
        <translation>Đang đọc các khuôn mặt đã đăng ký</translation>
    </message>
    <message>
        <source>Removing a photo of {name}</source>
        <translation>Đang gỡ một ảnh của {name}</translation>
    </message>
    <message>
        <source>{name} has no photos</source>
        <translation>{name} chưa có ảnh</translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>By PIN</source>
        <translation>Bằng PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xử lý</translation>
    </message>
    <message>
        <source>PIN asked for</source>
        <translation>Đã hỏi PIN</translation>
    </message>
    <message>
        <source>Really was</source>
        <translation>Thật ra là</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Bị nhận là</translation>
    </message>
    <message>
        <source>Two alike</source>
        <translation>Hai người giống nhau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Chuyện gì đã xảy ra</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>“Not you?”</source>
        <translation>“Không phải bạn?”</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Giải quyết</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Xóa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete this case?</source>
        <translation>Xóa trường hợp này?</translation>
    </message>
    <message>
        <source>Deleting a case</source>
        <translation>Đang xóa trường hợp</translation>
    </message>
    <message>
        <source>Distance {distance}, model {model}. {kept}</source>
        <translation>Khoảng cách {distance}, mô hình {model}. {kept}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Mistakes at the desk</source>
        <translation>Nhầm lẫn tại quầy</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Không giữ hình nào.</translation>
    </message>
    <message>
        <source>Nobody was mistaken for somebody else</source>
        <translation>Không ai bị nhận nhầm thành người khác</translation>
    </message>
    <message>
        <source>Not known, or a visitor</source>
        <translation>Không rõ, hoặc là khách</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Only &amp;open cases</source>
        <translation>&amp;Chỉ trường hợp chưa xử lý</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>Đang đọc các trường hợp</translation>
    </message>
    <message>
        <source>Recognition couldn't tell two people apart; a PIN told who it was.</source>
        <translation>Nhận diện không phân biệt được hai người; PIN đã cho biết đó là ai.</translation>
    </message>
    <message>
        <source>Settling a case</source>
        <translation>Đang giải quyết trường hợp</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. No punch was made.</source>
        <translation>Có người được chào là {name} và báo là sai. Không có lượt chấm công nào.</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. That punch was undone.</source>
        <translation>Có người được chào là {name} và báo là sai. Lượt chấm công đó đã được hoàn tác.</translation>
    </message>
    <message>
        <source>The case is deleted for good. Punches stay as they are.</source>
        <translation>Trường hợp bị xóa vĩnh viễn. Các lượt chấm công giữ nguyên.</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation>Đã xóa trường hợp.</translation>
    </message>
    <message>
        <source>The case is settled.</source>
        <translation>Đã giải quyết trường hợp.</translation>
    </message>
    <message>
        <source>The picture is kept with the person's consent.</source>
        <translation>Hình được giữ với sự đồng ý của người này.</translation>
    </message>
    <message numerus="yes">
        <source>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</source>
        <translation><numerusform>Các trường hợp cho thấy nhận diện sai ở đâu, và phục vụ hiệu chuẩn và huấn luyện. Giải quyết không làm thay đổi lượt chấm công. Trường hợp bị xóa sau %n ngày.</numerusform></translation>
    </message>
    <message>
        <source>When somebody presses “Not you?” at the desk, the wrong punch is undone and the case is kept here.</source>
        <translation>Khi có người nhấn “Không phải bạn?” tại quầy, lượt chấm công sai được hoàn tác và trường hợp được giữ ở đây.</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>Thật ra đó là ai?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{name} resembles a colleague, so a PIN was asked for.</source>
        <translation>{name} giống một đồng nghiệp, nên đã hỏi PIN.</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Drawing the chart…</source>
        <translation>Đang vẽ biểu đồ…</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>Đang lưu biểu đồ</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Nhận ra</translation>
    </message>
    <message>
        <source>The true difference lies between {interval} points, 19 times of 20.</source>
        <translation>Chênh lệch thật nằm trong khoảng {interval} điểm, 19 trên 20 lần.</translation>
    </message>
    <message>
        <source>{what}, roughly</source>
        <translation>{what}, ước chừng</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn hình</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>Hình (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All departments</source>
        <translation>Mọi phòng ban</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Thiếu sự đồng ý</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Everybody who is active</source>
        <translation>Mọi người đang hoạt động</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Ngừng hoạt động</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Người giống nhau</translation>
    </message>
    <message>
        <source>Search by name, code or department</source>
        <translation>Tìm theo tên, mã hoặc phòng ban</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Những người nào</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>Chưa có lịch</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>Chưa có ảnh</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Thêm người…</translation>
    </message>
    <message>
        <source>&amp;Enrol {name}…</source>
        <translation>Đăng &amp;ký {name}…</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Mở quầy</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Thêm người đầu tiên</translation>
    </message>
    <message>
        <source>Enrol the face</source>
        <translation>Đăng ký khuôn mặt</translation>
    </message>
    <message>
        <source>It takes about a minute. Everything can be changed later.</source>
        <translation>Mất khoảng một phút. Mọi thứ đều có thể thay đổi sau.</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Hãy nhìn vào camera</translation>
    </message>
    <message>
        <source>Name, number and consent; then the camera looks at the face from five sides.</source>
        <translation>Tên, mã số và sự đồng ý; rồi camera nhìn khuôn mặt từ năm phía.</translation>
    </message>
    <message>
        <source>Open the desk and look at it: the first punch is recorded by itself.</source>
        <translation>Mở quầy và nhìn vào đó: lượt chấm công đầu tiên được ghi tự động.</translation>
    </message>
    <message>
        <source>Start the desk on this computer and look at it: the first punch is recorded by itself.</source>
        <translation>Mở quầy trên máy tính này và nhìn vào đó: lượt chấm công đầu tiên được ghi tự động.</translation>
    </message>
    <message>
        <source>The desk knows this face.</source>
        <translation>Quầy đã biết khuôn mặt này.</translation>
    </message>
    <message>
        <source>Three steps to the first punch</source>
        <translation>Ba bước đến lượt chấm công đầu tiên</translation>
    </message>
    <message>
        <source>With the camera, or from pictures; it needs the person's consent.</source>
        <translation>Bằng camera hoặc từ hình có sẵn; cần có sự đồng ý của người đó.</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} đã có ở đây.</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>An import is running.</source>
        <translation>Đang có một lần nhập chạy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Everybody in this folder has read how their face is used, and has agreed to it.</source>
        <translation>Mọi người trong thư mục này đã đọc cách khuôn mặt của họ được sử dụng và đã đồng ý.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Further remarks, below: {count}.</source>
        <translation>Các ghi chú khác, bên dưới: {count}.</translation>
    </message>
    <message>
        <source>Getting ready: loading the face models takes a few seconds the first time…</source>
        <translation>Đang chuẩn bị: lần đầu tải mô hình khuôn mặt mất vài giây…</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>Đang nhập người</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Chưa chọn thư mục</translation>
    </message>
    <message>
        <source>One folder a person, named code__name, with their pictures in it; or a people.csv.</source>
        <translation>Mỗi người một thư mục, tên dạng code__name, chứa hình của họ; hoặc một tệp people.csv.</translation>
    </message>
    <message>
        <source>People added: {new}. Already known: {known}. Photos added: {added}. Pictures left out: {left_out}.</source>
        <translation>Người đã thêm: {new}. Đã biết: {known}. Ảnh đã thêm: {added}. Hình bị bỏ qua: {left_out}.</translation>
    </message>
    <message>
        <source>Pictures with no face, several faces or a blurred one are left out, with the reason.</source>
        <translation>Hình không có khuôn mặt, có nhiều khuôn mặt hoặc bị mờ sẽ bị bỏ qua, kèm lý do.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Tiến độ nhập</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>Bắt đầu nhập</translation>
    </message>
    <message>
        <source>Stopping after this picture…</source>
        <translation>Sẽ dừng sau hình này…</translation>
    </message>
    <message>
        <source>The import was stopped. What was added stays; start again to go on.</source>
        <translation>Đã dừng nhập. Những gì đã thêm vẫn còn; bắt đầu lại để tiếp tục.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Kết quả đánh giá</translation>
    </message>
    <message>
        <source>What became of each picture is shown here</source>
        <translation>Kết quả của từng hình hiện ở đây</translation>
    </message>
    <message>
        <source>Without this, people are added by name only and every picture is left out.</source>
        <translation>Nếu không có điều này, chỉ thêm tên của mọi người và bỏ qua mọi hình.</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} trên {total} hình</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Camera lent out</source>
        <translation>Camera được mượn</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>Camera đang bật</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>Camera đang khởi động</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>Camera trục trặc</translation>
    </message>
    <message>
        <source>Faces can't be seen right now</source>
        <translation>Hiện không thể thấy khuôn mặt</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Hãy nhìn vào camera</translation>
    </message>
    <message>
        <source>Looking up today's hours</source>
        <translation>Đang tra giờ làm hôm nay</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Xin chờ giây lát</translation>
    </message>
    <message>
        <source>Or use your PIN: faces can't be seen right now</source>
        <translation>Hoặc dùng PIN: hiện không thể thấy khuôn mặt</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation>Vui lòng gặp lễ tân</translation>
    </message>
    <message>
        <source>Recognition on</source>
        <translation>Nhận diện đang bật</translation>
    </message>
    <message>
        <source>Recognition starting</source>
        <translation>Nhận diện đang khởi động</translation>
    </message>
    <message>
        <source>Recognition trouble</source>
        <translation>Nhận diện trục trặc</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Records safe</source>
        <translation>Dữ liệu an toàn</translation>
    </message>
    <message>
        <source>Records trouble</source>
        <translation>Dữ liệu trục trặc</translation>
    </message>
    <message>
        <source>Video ended</source>
        <translation>Video đã hết</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>Tên bạn sẽ hiện ở đây</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Already back</source>
        <translation>Đã trở lại rồi</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Đã vào rồi</translation>
    </message>
    <message>
        <source>Already on break</source>
        <translation>Đang nghỉ rồi</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>Đã ra rồi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>Kết thúc nghỉ</translation>
    </message>
    <message>
        <source>Good afternoon,</source>
        <translation>Chào buổi chiều,</translation>
    </message>
    <message>
        <source>Good evening,</source>
        <translation>Chào buổi tối,</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>Chào buổi sáng,</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Look at the camera again</source>
        <translation>Hãy nhìn lại vào camera</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Không được ghi</translation>
    </message>
    <message>
        <source>Not recorded: {message}</source>
        <translation>Không được ghi: {message}</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Không thu hồi được</translation>
    </message>
    <message>
        <source>Not taken back: {message}</source>
        <translation>Không thu hồi được: {message}</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Không ghi nhận gì</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Please look at the camera yourself</source>
        <translation>Vui lòng tự mình nhìn vào camera</translation>
    </message>
    <message>
        <source>Please look at the camera yourself, or see reception</source>
        <translation>Vui lòng tự mình nhìn vào camera, hoặc gặp lễ tân</translation>
    </message>
    <message>
        <source>Reception will be with you shortly.</source>
        <translation>Lễ tân sẽ ra gặp bạn ngay.</translation>
    </message>
    <message>
        <source>Start break</source>
        <translation>Bắt đầu nghỉ</translation>
    </message>
    <message>
        <source>We can't tell who you are — please use your code and PIN</source>
        <translation>Chưa nhận ra bạn là ai — vui lòng dùng mã và PIN</translation>
    </message>
    <message>
        <source>We don't know you yet</source>
        <translation>Chúng tôi chưa biết bạn</translation>
    </message>
    <message>
        <source>We don't know you yet — please see reception</source>
        <translation>Chúng tôi chưa biết bạn — vui lòng gặp lễ tân</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Chào mừng bạn!</translation>
    </message>
    <message>
        <source>Welcome! Reception will be with you shortly.</source>
        <translation>Chào mừng bạn! Lễ tân sẽ ra gặp bạn ngay.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>or see reception</source>
        <translation>hoặc gặp lễ tân</translation>
    </message>
    <message>
        <source>please see reception</source>
        <translation>vui lòng gặp lễ tân</translation>
    </message>
    <message>
        <source>please use your code and PIN</source>
        <translation>vui lòng dùng mã và PIN của bạn</translation>
    </message>
    <message>
        <source>{hello} {name} — already back at {time}</source>
        <translation>{hello} {name} — đã trở lại lúc {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — already in at {time}</source>
        <translation>{hello} {name} — đã vào lúc {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — already on break at {time}</source>
        <translation>{hello} {name} — đã bắt đầu nghỉ lúc {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — already out at {time}</source>
        <translation>{hello} {name} — đã ra lúc {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — back at {time}</source>
        <translation>{hello} {name} — trở lại lúc {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — in at {time}</source>
        <translation>{hello} {name} — vào lúc {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — on break at {time}</source>
        <translation>{hello} {name} — nghỉ lúc {time}</translation>
    </message>
    <message>
        <source>{hello} {name} — out at {time}</source>
        <translation>{hello} {name} — ra lúc {time}</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded</source>
        <translation>{name}: không ghi nhận gì</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>Key {number}</source>
        <translation>Phím {number}</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Hãy nhìn vào camera</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>Không phải bạn?</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>Tên bạn sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>{hours} today</source>
        <translation>{hours} hôm nay</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>One at a time, please</source>
        <translation>Xin lần lượt từng người</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Added: {after}</source>
        <translation>Đã thêm: {after}</translation>
    </message>
    <message>
        <source>Confirmed: {after}</source>
        <translation>Đã xác nhận: {after}</translation>
    </message>
    <message>
        <source>Counted again: {after}</source>
        <translation>Đã tính lại: {after}</translation>
    </message>
    <message>
        <source>Not counted any more: {before}</source>
        <translation>Không tính nữa: {before}</translation>
    </message>
    <message>
        <source>Recorded: {punch}, {method}, at {device}</source>
        <translation>Đã ghi: {punch}, {method}, tại {device}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{what}. {author}, {when}: “{reason}”</source>
        <translation>{what}. {author}, {when}: “{reason}”</translation>
    </message>
</context>
<context>
    <name>HolidayEditor</name>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Reading the countries</source>
        <translation>Đang đọc các quốc gia</translation>
    </message>
    <message>
        <source>Reading the states</source>
        <translation>Đang đọc các bang/tỉnh</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bang hoặc tỉnh</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Cả nước</translation>
    </message>
</context>
<context>
    <name>HolidaysModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Của công ty</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation>Vẫn đi làm</translation>
    </message>
</context>
<context>
    <name>HolidaysPane</name>
    <message>
        <source>A day of our own</source>
        <translation>Ngày nghỉ riêng của công ty</translation>
    </message>
    <message>
        <source>Add &amp;holiday</source>
        <translation>Thêm ngày n&amp;ghỉ</translation>
    </message>
    <message>
        <source>Changing the holidays</source>
        <translation>Đang thay đổi ngày nghỉ</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>Trước tiên hãy chọn một ngày nghỉ trong danh sách.</translation>
    </message>
    <message>
        <source>Choose the country in the settings</source>
        <translation>Chọn quốc gia trong phần cài đặt</translation>
    </message>
    <message>
        <source>Choose the country in the settings, or enter days of your own.</source>
        <translation>Chọn quốc gia trong phần cài đặt, hoặc nhập ngày nghỉ riêng.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Free again</source>
        <translation>Cho nghỉ lại</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>No country is chosen, so only days of your own are free.</source>
        <translation>Chưa chọn quốc gia, nên chỉ các ngày riêng của công ty được nghỉ.</translation>
    </message>
    <message>
        <source>No holidays this year</source>
        <translation>Năm nay không có ngày nghỉ</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Mở phần cài đặt</translation>
    </message>
    <message>
        <source>Public holidays of {place} are free.</source>
        <translation>Được nghỉ các ngày lễ của {place}.</translation>
    </message>
    <message>
        <source>Reading the holidays</source>
        <translation>Đang đọc các ngày nghỉ</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Tên gọi của ngày</translation>
    </message>
    <message>
        <source>Work on this day</source>
        <translation>Làm việc ngày này</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>{holiday} is free.</source>
        <translation>{holiday} được nghỉ.</translation>
    </message>
    <message>
        <source>{holiday} is worked now.</source>
        <translation>Giờ đây {holiday} là ngày làm việc.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Doing it again changes nothing twice.</source>
        <translation>Nhập lại lần nữa không thay đổi gì hai lần.</translation>
    </message>
    <message>
        <source>Earlier punches</source>
        <translation>Lượt chấm công trước đây</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>Thư mục có hình</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Danh sách người</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Nhập gì</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message>
        <source>At work…</source>
        <translation>Đang chạy…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation>Ẩn: {job}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>Dừng: {job}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} trên {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <translation>{done} trên {total}, còn khoảng {time}</translation>
    </message>
</context>
<context>
    <name>JobsDrawer</name>
    <message>
        <source>Background work</source>
        <translation>Việc chạy nền</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Đóng (Ctrl+J)</translation>
    </message>
    <message>
        <source>Close the list of background work</source>
        <translation>Đóng danh sách việc chạy nền</translation>
    </message>
    <message>
        <source>Dismiss what has ended</source>
        <translation>Ẩn những việc đã kết thúc</translation>
    </message>
    <message>
        <source>Nothing runs in the background. Imports, exports and backups show up here.</source>
        <translation>Không có gì chạy nền. Các lần nhập, xuất và sao lưu sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Looking for cameras</source>
        <translation>Đang tìm camera</translation>
    </message>
    <message>
        <source>Remembering the camera</source>
        <translation>Đang ghi nhớ camera</translation>
    </message>
    <message>
        <source>Time clock</source>
        <translation>Máy chấm công</translation>
    </message>
</context>
<context>
    <name>LeaveModel</name>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Nghỉ phép</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}, nửa ngày</translation>
    </message>
</context>
<context>
    <name>LeavePane</name>
    <message>
        <source>&amp;Enter leave</source>
        <translation>&amp;Nhập nghỉ phép</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Thu hồi</translation>
    </message>
    <message>
        <source>Choose leave in the list first.</source>
        <translation>Trước tiên hãy chọn một mục nghỉ phép trong danh sách.</translation>
    </message>
    <message>
        <source>Enter leave at the right.</source>
        <translation>Nhập nghỉ phép ở bên phải.</translation>
    </message>
    <message>
        <source>Entering leave</source>
        <translation>Đang nhập nghỉ phép</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Half of each day's work is still expected</source>
        <translation>Vẫn phải làm một nửa công việc của mỗi ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Nghỉ phép</translation>
    </message>
    <message numerus="yes">
        <source>Leave of %n days is entered.</source>
        <translation><numerusform>Đã nhập %n ngày nghỉ phép.</numerusform></translation>
    </message>
    <message>
        <source>No leave this year</source>
        <translation>Năm nay không có nghỉ phép</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Ghi chú (tùy chọn)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Reading leave</source>
        <translation>Đang đọc nghỉ phép</translation>
    </message>
    <message>
        <source>Taking leave back</source>
        <translation>Đang thu hồi nghỉ phép</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>Đã thu hồi nghỉ phép.</translation>
    </message>
    <message>
        <source>The leave is there again.</source>
        <translation>Đã có lại nghỉ phép.</translation>
    </message>
    <message>
        <source>What it is called on the timesheet</source>
        <translation>Tên gọi trên bảng công</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>parental leave</source>
        <translation>nghỉ thai sản</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>nghỉ ốm</translation>
    </message>
    <message>
        <source>training</source>
        <translation>đào tạo</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>nghỉ phép năm</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Leaving the time clock needs the administrator's password</source>
        <translation>Cần mật khẩu quản trị để thoát máy chấm công</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n người</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n hình</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Tạm &amp;dừng</translation>
    </message>
    <message>
        <source>Begun: {people} held out to measure with; {time}.</source>
        <translation>Đã bắt đầu: giữ riêng {people} để đo; {time}.</translation>
    </message>
    <message>
        <source>Comparing the new model with the one before</source>
        <translation>Đang so sánh mô hình mới với mô hình trước</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>Việc này vẫn tiếp tục khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Learning from {people} with {pictures}. {stays}</source>
        <translation>Đang học từ {people} với {pictures}. {stays}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Bước {step}/{steps}</translation>
    </message>
    <message>
        <source>Step {step}: {share} of the held-out people recognised, the best so far.</source>
        <translation>Bước {step}: nhận ra {share} số người giữ riêng, tốt nhất đến giờ.</translation>
    </message>
    <message>
        <source>The faces are being read. {stays}</source>
        <translation>Đang đọc các khuôn mặt. {stays}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Chuyện gì đã xảy ra</translation>
    </message>
    <message>
        <source>{preset} training since {time}</source>
        <translation>Huấn luyện {preset} từ {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>còn {time}</translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>Camera {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>Hình demo</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>Đang chuẩn bị: đang tải mô hình khuôn mặt…</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>Hãy nhìn vào camera</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Đang tìm camera</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Its punches can be corrected again. Who opened it and why stays in the record.</source>
        <translation>Lượt chấm công của kỳ lại có thể chỉnh sửa. Ai đã mở khóa và vì sao vẫn được lưu lại.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Lock a period</source>
        <translation>Khóa một kỳ</translation>
    </message>
    <message>
        <source>Lock the days that payroll has been paid for. Their punches and schedules can't be changed any more, unless somebody unlocks them and says why.</source>
        <translation>Khóa những ngày đã trả lương. Lượt chấm công và lịch của các ngày đó không thể thay đổi nữa, trừ khi có người mở khóa và nêu lý do.</translation>
    </message>
    <message>
        <source>Locked now:</source>
        <translation>Hiện đang khóa:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Đang khóa</translation>
    </message>
    <message>
        <source>Nothing is locked so far.</source>
        <translation>Chưa khóa gì.</translation>
    </message>
    <message>
        <source>Payroll of last month (optional)</source>
        <translation>Bảng lương tháng trước (tùy chọn)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Hãy nêu lý do; lý do sẽ được ghi lại.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Unlock a period</source>
        <translation>Mở khóa một kỳ</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Đang mở khóa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>{days}, by {author} on {day}</source>
        <translation>{days}, bởi {author} ngày {day}</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Administration</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>Đang kiểm tra mật khẩu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Please enter the administrator's password</source>
        <translation>Vui lòng nhập mật khẩu quản trị</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <source>Distance</source>
        <translation>Khoảng cách</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Giống</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
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
        <translation><numerusform>%n cặp</numerusform></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>&amp;So sánh lại</translation>
    </message>
    <message>
        <source>Comparing everybody's photos…</source>
        <translation>Đang so sánh ảnh của mọi người…</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Người giống nhau</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>Đang tìm người giống nhau</translation>
    </message>
    <message>
        <source>No two people look that much alike.</source>
        <translation>Không có hai người nào giống nhau đến thế.</translation>
    </message>
    <message>
        <source>No two people's photos come closer than the distance at which a face is recognised.</source>
        <translation>Không có ảnh của hai người nào gần nhau hơn khoảng cách mà khuôn mặt được nhận ra.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Mở {name}</translation>
    </message>
    <message>
        <source>Pairs whose photos come closer than the distance at which a face is recognised, the nearest first. To be told apart, a look needs a lead of {lead} over the other person. A very near pair may be one person enrolled twice.</source>
        <translation>Các cặp có ảnh gần nhau hơn khoảng cách mà khuôn mặt được nhận ra, gần nhất trước. Để phân biệt được, lần nhìn cần độ chênh {lead} so với người kia. Cặp rất gần có thể là một người đăng ký hai lần.</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>Những người giống nhau</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Tiến độ so sánh</translation>
    </message>
</context>
<context>
    <name>MadeBackupsModel</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Đã tạo</translation>
    </message>
</context>
<context>
    <name>ManifestWords</name>
    <message>
        <source>Face models made here: {models}.</source>
        <translation>Mô hình khuôn mặt tạo ở đây: {models}.</translation>
    </message>
    <message>
        <source>It holds {people} people and {punches} punches.</source>
        <translation>Bản này chứa {people} người và {punches} lượt chấm công.</translation>
    </message>
    <message>
        <source>Made on {time} with version {version}.</source>
        <translation>Tạo lúc {time} bằng phiên bản {version}.</translation>
    </message>
    <message>
        <source>The latest punch is of {time}.</source>
        <translation>Lượt chấm công mới nhất là lúc {time}.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Each mark is a picture, each colour and shape one of {people} people. Good: pictures of one person lie together, away from others. Only neighbours mean something, not directions or distances across the map.</source>
        <translation>Mỗi dấu là một hình, mỗi màu và hình dạng là một trong {people} người. Tốt: hình của một người nằm cạnh nhau, xa người khác. Chỉ láng giềng là có nghĩa, còn hướng và khoảng cách trên bản đồ thì không.</translation>
    </message>
    <message>
        <source>Map of faces, {model}</source>
        <translation>Bản đồ khuôn mặt, {model}</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>Mô hình trước</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Mô hình mới</translation>
    </message>
    <message>
        <source>Of {pictures} pictures, {share} have one of the same person nearest.</source>
        <translation>Trong {pictures} hình, {share} có hình gần nhất là của cùng một người.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Nửa ngày</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Nghỉ phép</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Không có lịch</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>late by {duration}</source>
        <translation>trễ {duration}</translation>
    </message>
    <message>
        <source>worked {duration}</source>
        <translation>đã làm {duration}</translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message numerus="yes">
        <source>%n looks from mistakes at the desk are kept, with consent.</source>
        <translation><numerusform>Đang giữ %n lần nhìn từ các nhầm lẫn tại quầy, có sự đồng ý.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more people need enough pictures: enrol them, or add pictures to those who have few.</source>
        <translation><numerusform>Cần thêm %n người có đủ hình: hãy đăng ký họ, hoặc thêm hình cho những người còn ít.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of people look alike to the model in use.</source>
        <translation><numerusform>%n cặp người trông giống nhau đối với mô hình đang dùng.</numerusform></translation>
    </message>
    <message>
        <source>Enough to learn from</source>
        <translation>Đủ để học</translation>
    </message>
    <message>
        <source>Enrolled pictures</source>
        <translation>Hình đã đăng ký</translation>
    </message>
    <message>
        <source>Few, but it can be tried</source>
        <translation>Ít, nhưng có thể thử</translation>
    </message>
    <message>
        <source>It learns from enrolled pictures and from mistakes at the desk, to tell relatives and look-alikes apart. No picture leaves this computer. Afterwards the new model is measured on people it has not seen, and comes into use only if you say so.</source>
        <translation>Mô hình học từ hình đã đăng ký và từ các nhầm lẫn tại quầy, để phân biệt họ hàng và những người giống nhau. Không hình nào rời máy tính này. Sau đó mô hình mới được đo trên những người nó chưa thấy, và chỉ được dùng khi bạn đồng ý.</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Chưa đủ</translation>
    </message>
    <message numerus="yes">
        <source>People with %n pictures or more</source>
        <translation><numerusform>Người có từ %n hình trở lên</numerusform></translation>
    </message>
    <message>
        <source>Teach the face model your own people</source>
        <translation>Dạy mô hình khuôn mặt về người của bạn</translation>
    </message>
    <message>
        <source>{count} of {needed}</source>
        <translation>{count} trên {needed}</translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Nothing is stored before the photos are there; closing now leaves nothing behind.</source>
        <translation>Không lưu gì trước khi có ảnh; đóng lúc này sẽ không để lại gì.</translation>
    </message>
    <message>
        <source>The person stands in front of it. Five photos are taken in a few seconds. Best results.</source>
        <translation>Người đó đứng trước camera. Năm ảnh được chụp trong vài giây. Cho kết quả tốt nhất.</translation>
    </message>
    <message>
        <source>Two or more clear pictures with one face each, for example from the staff directory.</source>
        <translation>Hai hình rõ trở lên, mỗi hình một khuôn mặt, ví dụ từ danh bạ nhân viên.</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>Dùng hình có sẵn</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Dùng camera</translation>
    </message>
    <message>
        <source>Where do the photos come from?</source>
        <translation>Ảnh lấy từ đâu?</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>&amp;Change model…</source>
        <translation>Đổi &amp;mô hình…</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Đã hiệu chuẩn</translation>
    </message>
    <message>
        <source>Calibrated on {day} with {people} people: {source}.</source>
        <translation>Hiệu chuẩn ngày {day} với {people} người: {source}.</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>Mô hình khuôn mặt</translation>
    </message>
    <message>
        <source>Measures the error rates on the people who are enrolled here.</source>
        <translation>Đo tỷ lệ lỗi trên những người đã đăng ký ở đây.</translation>
    </message>
    <message>
        <source>Nobody has measured its error rates: a careful distance is used instead.</source>
        <translation>Chưa ai đo tỷ lệ lỗi: thay vào đó dùng một khoảng cách thận trọng.</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Chưa hiệu chuẩn</translation>
    </message>
    <message>
        <source>Re&amp;calibrate…</source>
        <translation>&amp;Hiệu chuẩn lại…</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>giấy phép {licence}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>chưa tải</translation>
    </message>
    <message>
        <source>runs on {device}</source>
        <translation>chạy trên {device}</translation>
    </message>
    <message>
        <source>{count} numbers a face</source>
        <translation>{count} số mỗi khuôn mặt</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Tải xuống</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Gỡ</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dùng &amp;mô hình này</translation>
    </message>
    <message>
        <source>Changing the model embeds everybody's kept pictures anew, which takes a while; the desk goes on with the old one until all is done. Nothing changes if it is stopped.</source>
        <translation>Đổi mô hình sẽ tính lại đặc trưng cho mọi hình được giữ, việc này mất một lúc; quầy vẫn dùng mô hình cũ cho đến khi xong. Nếu dừng lại thì không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Changing to {model}</source>
        <translation>Đang đổi sang {model}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>Đang tải xuống {model}</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>Mô hình khuôn mặt</translation>
    </message>
    <message>
        <source>Looking for face models</source>
        <translation>Đang tìm mô hình khuôn mặt</translation>
    </message>
    <message>
        <source>Looking for face models…</source>
        <translation>Đang tìm mô hình khuôn mặt…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>Đang gỡ {model}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>Đã dừng. Không có gì thay đổi: mô hình đang dùng vẫn là mô hình trước.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; downloading goes on from there.</source>
        <translation>Đã dừng. Phần đã tải được giữ lại; lần sau sẽ tải tiếp từ đó.</translation>
    </message>
    <message>
        <source>The model is on this computer and can be used now.</source>
        <translation>Mô hình đã có trên máy tính này và có thể dùng ngay.</translation>
    </message>
    <message>
        <source>The model was removed from this computer.</source>
        <translation>Đã gỡ mô hình khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Their files are checked.</source>
        <translation>Các tệp đang được kiểm tra.</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>Đang dùng {model}. Hình được tính lại: {embedded}, dùng lại: {reused}.</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem} Những người liên quan: {names}.</translation>
    </message>
</context>
<context>
    <name>ModelsModel</name>
    <message>
        <source>Careful guess</source>
        <translation>Ước đoán thận trọng</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Đã đo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>To be downloaded</source>
        <translation>Cần tải xuống</translation>
    </message>
    <message>
        <source>Whether the distance it starts with was measured.</source>
        <translation>Khoảng cách ban đầu của mô hình có được đo hay không.</translation>
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
        <translation>Tháng trước đó</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Tăng ca</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Đã làm</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>theo lịch</translation>
    </message>
    <message>
        <source>{day}, locked</source>
        <translation>{day}, đã khóa</translation>
    </message>
    <message>
        <source>{words} (locked)</source>
        <translation>{words} (đã khóa)</translation>
    </message>
</context>
<context>
    <name>MonthStepper</name>
    <message>
        <source>Month before (Page up)</source>
        <translation>Tháng trước đó (Page up)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>Tháng sau (Page down)</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n việc thất bại</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n việc đang chạy</numerusform></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Ask for the password again before anything is shown (Ctrl+L)</source>
        <translation>Hỏi lại mật khẩu trước khi hiện bất cứ gì (Ctrl+L)</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Việc chạy nền</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>What runs in the background (Ctrl+J)</source>
        <translation>Những việc chạy nền (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} đến {most}</translation>
    </message>
</context>
<context>
    <name>OddsWords</name>
    <message>
        <source>1 in {count}</source>
        <translation>1 trên {count}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn luôn</translation>
    </message>
    <message>
        <source>less than 1 in {count}</source>
        <translation>ít hơn 1 trên {count}</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>ít hơn {share}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message numerus="yes">
        <source>At least %n characters; four words are easy to remember.</source>
        <translation><numerusform>Ít nhất %n ký tự; bốn từ thì dễ nhớ.</numerusform></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Khá. Thêm một từ nữa sẽ mạnh.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Mạnh.</translation>
    </message>
    <message>
        <source>Weak: somebody with this file could guess it. Make it longer.</source>
        <translation>Yếu: người có tệp này có thể đoán ra. Hãy đặt dài hơn.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>&amp;Set a password…</source>
        <translation>Đặt &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>Administrator's password</source>
        <translation>Mật khẩu quản trị</translation>
    </message>
    <message>
        <source>Asked for whenever this window opens, and after it locked itself.</source>
        <translation>Được hỏi mỗi khi cửa sổ này mở và sau khi nó tự khóa.</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Đổ&amp;i…</translation>
    </message>
    <message>
        <source>None is set: anybody at this computer can change records.</source>
        <translation>Chưa đặt: bất kỳ ai dùng máy tính này đều có thể thay đổi dữ liệu.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Chưa đặt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đã đặt</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Administrator's password</source>
        <translation>Mật khẩu quản trị</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>Ít nhất 8 ký tự. Một câu ngắn thì dễ nhớ.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Change the administrator's password</source>
        <translation>Đổi mật khẩu quản trị</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>It is asked for whenever this window opens, and by every command that changes records. It cannot be read back, so keep it somewhere safe.</source>
        <translation>Mật khẩu được hỏi mỗi khi cửa sổ này mở, và bởi mọi lệnh thay đổi dữ liệu. Không thể xem lại mật khẩu, nên hãy cất ở nơi an toàn.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nhập lại mật khẩu mới</translation>
    </message>
    <message>
        <source>One more character, please.</source>
        <translation>Vui lòng nhập thêm một ký tự.</translation>
    </message>
    <message>
        <source>Set an administrator's password</source>
        <translation>Đặt mật khẩu quản trị</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Đặt mật khẩu</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>Đang đặt mật khẩu</translation>
    </message>
    <message>
        <source>The two don't agree.</source>
        <translation>Hai mật khẩu không khớp.</translation>
    </message>
    <message>
        <source>{missing} more characters, please.</source>
        <translation>Vui lòng nhập thêm {missing} ký tự.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n ảnh</numerusform></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đã đồng ý</translation>
    </message>
    <message>
        <source>Last punch</source>
        <translation>Lượt chấm cuối</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name} (ngừng hoạt động)</translation>
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
        <translation><numerusform>%n người</numerusform></translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>&amp;Thêm người…</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <translation>Người &amp;giống nhau…</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Thêm người…</translation>
    </message>
    <message>
        <source>Add the first person, or import a folder with everybody's pictures.</source>
        <translation>Thêm người đầu tiên, hoặc nhập một thư mục có hình của mọi người.</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>Đang tìm người giống nhau</translation>
    </message>
    <message>
        <source>Names are found in any script, with or without accents.</source>
        <translation>Tìm được tên ở mọi loại chữ, có dấu hay không dấu.</translation>
    </message>
    <message>
        <source>No person fits what is chosen above the table.</source>
        <translation>Không ai phù hợp với lựa chọn phía trên bảng.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Chưa có ai ở đây</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>Không có ai khớp với “{text}”</translation>
    </message>
    <message>
        <source>Nobody to show here</source>
        <translation>Không có ai để hiện</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>Đang đọc danh sách nhân viên</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Hiện mọi người</translation>
    </message>
    <message>
        <source>Which enrolled people the camera could confuse</source>
        <translation>Những người đã đăng ký mà camera có thể nhầm lẫn</translation>
    </message>
    <message>
        <source>{people}, {without} of them without photos</source>
        <translation>{people}, trong đó {without} chưa có ảnh</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n người</numerusform></translation>
    </message>
    <message>
        <source>Add people first, or clear the search.</source>
        <translation>Hãy thêm người trước, hoặc xóa ô tìm kiếm.</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Đang gán</translation>
    </message>
    <message>
        <source>Choose one or several people</source>
        <translation>Chọn một hoặc nhiều người</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>Tên, mã hoặc phòng ban</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Không có ai ở đây</translation>
    </message>
    <message>
        <source>People and their schedules</source>
        <translation>Nhân viên và lịch làm việc</translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation>Đang đọc lịch làm việc</translation>
    </message>
    <message>
        <source>Remove this schedule</source>
        <translation>Gỡ lịch này</translation>
    </message>
    <message>
        <source>Removing the schedule</source>
        <translation>Đang gỡ lịch làm việc</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Chọn tất cả đang hiện</translation>
    </message>
    <message numerus="yes">
        <source>The schedule is assigned to %n people.</source>
        <translation><numerusform>Đã gán lịch cho %n người.</numerusform></translation>
    </message>
    <message>
        <source>The schedule is removed; earlier ones count again.</source>
        <translation>Đã gỡ lịch; các lịch trước đó lại có hiệu lực.</translation>
    </message>
    <message>
        <source>The schedules are as before.</source>
        <translation>Lịch làm việc trở lại như trước.</translation>
    </message>
    <message>
        <source>Where several cover a day, the last one counts.</source>
        <translation>Nếu nhiều lịch cùng bao gồm một ngày, lịch cuối cùng được tính.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n người</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n hình</numerusform></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Chọn mục hiện</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Chọn người</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Tên hoặc mã số</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Chưa đăng ký ai.</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Bỏ mục hiện</translation>
    </message>
    <message>
        <source>People to learn from</source>
        <translation>Những người để học</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>Học từ ai</translation>
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
        <translation><numerusform>%n người đã được thêm hoặc cập nhật.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation><numerusform>&amp;Nhập %n người</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import people</source>
        <translation>&amp;Nhập người</translation>
    </message>
    <message>
        <source>Bring known people up to date with what the file says</source>
        <translation>Cập nhật những người đã biết theo nội dung tệp</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>&amp;Cột…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Không dùng được</translation>
    </message>
    <message>
        <source>Choose the columns below.</source>
        <translation>Hãy chọn các cột bên dưới.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}. Tick the box above to take it over.</source>
        <translation>Khác với dữ liệu đã có: {fields}. Đánh dấu ô ở trên để lấy theo tệp.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Ngày vào làm</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Đã biết</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày nghỉ việc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Không có cột</translation>
    </message>
    <message>
        <source>One person a line; a column with a code and one with a name are needed.</source>
        <translation>Mỗi người một dòng; cần một cột mã và một cột tên.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Đã cập nhật</translation>
    </message>
    <message>
        <source>Which column of the file is what</source>
        <translation>Cột nào của tệp là gì</translation>
    </message>
    <message>
        <source>ignored: {columns}</source>
        <translation>bỏ qua: {columns}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (tùy chọn)</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Sửa chi tiết</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Sửa {name}</translation>
    </message>
    <message>
        <source>Leaves, last day</source>
        <translation>Nghỉ việc, ngày cuối</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Đang lưu {name}</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>Làm việc ở đây từ</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>Phòng ban (tùy chọn)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ tên đầy đủ</translation>
    </message>
    <message>
        <source>In any script.</source>
        <translation>Bằng loại chữ bất kỳ.</translation>
    </message>
    <message>
        <source>Looking up a code</source>
        <translation>Đang tra mã</translation>
    </message>
    <message>
        <source>Please enter a code.</source>
        <translation>Vui lòng nhập mã.</translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation>Vui lòng nhập tên.</translation>
    </message>
    <message>
        <source>The payroll number. Unique to this person.</source>
        <translation>Mã số trên bảng lương. Chỉ người này có.</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>{name} đã có mã này.</translation>
    </message>
</context>
<context>
    <name>PhotoShelf</name>
    <message>
        <source>Reading photos</source>
        <translation>Đang đọc ảnh</translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message>
        <source>Add pictures…</source>
        <translation>Thêm hình…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Chọn hình</translation>
    </message>
    <message>
        <source>Clear pictures with one face each. Two or more make recognition steadier.</source>
        <translation>Hình rõ, mỗi hình một khuôn mặt. Hai hình trở lên giúp nhận diện ổn định hơn.</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>Thả hình vào đây</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n pictures</source>
        <translation><numerusform>Đăng ký %n hình</numerusform></translation>
    </message>
    <message>
        <source>Enrol pictures</source>
        <translation>Đăng ký hình</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>Đang chuẩn bị: đang tải mô hình khuôn mặt…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Pictures to enrol</source>
        <translation>Hình để đăng ký</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Đang đọc ảnh</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} trên {total} hình</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Xóa ký tự cuối</translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation>Hiện chữ số</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>Hiện chữ cái</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN của bạn</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Mã của bạn</translation>
    </message>
</context>
<context>
    <name>PinTab</name>
    <message>
        <source>&amp;Clear PIN</source>
        <translation>&amp;Xóa PIN</translation>
    </message>
    <message>
        <source>&amp;Let them try again</source>
        <translation>&amp;Cho thử lại</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>Đặ&amp;t PIN</translation>
    </message>
    <message>
        <source>4 to 10 digits. The person had better choose and type it.</source>
        <translation>4 đến 10 chữ số. Tốt nhất là người đó tự chọn và tự nhập.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>Đã đặt PIN</translation>
    </message>
    <message>
        <source>Clearing a PIN</source>
        <translation>Đang xóa PIN</translation>
    </message>
    <message>
        <source>Ends the wait after too many wrong PINs</source>
        <translation>Chấm dứt thời gian chờ sau quá nhiều lần sai PIN</translation>
    </message>
    <message>
        <source>Looking whether there is a PIN</source>
        <translation>Đang xem có PIN không</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mới</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Chưa có PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation>Đang đặt PIN</translation>
    </message>
    <message>
        <source>Unlocking a PIN</source>
        <translation>Đang mở khóa PIN</translation>
    </message>
    <message>
        <source>With a code and a PIN a person can punch without the camera; both count the same.</source>
        <translation>Với mã và PIN, một người có thể chấm công không cần camera; cả hai cách đều được tính như nhau.</translation>
    </message>
    <message>
        <source>{name} can punch with this PIN from now on.</source>
        <translation>Từ giờ {name} có thể chấm công bằng PIN này.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} không còn PIN.</translation>
    </message>
    <message>
        <source>{name} may try again at once.</source>
        <translation>{name} có thể thử lại ngay.</translation>
    </message>
</context>
<context>
    <name>PlotSlot</name>
    <message>
        <source>Preparing a plot</source>
        <translation>Đang chuẩn bị biểu đồ</translation>
    </message>
</context>
<context>
    <name>PoseRing</name>
    <message>
        <source>No pose captured</source>
        <translation>Chưa chụp tư thế nào</translation>
    </message>
    <message>
        <source>Poses captured: {poses}</source>
        <translation>Tư thế đã chụp: {poses}</translation>
    </message>
    <message>
        <source>chin lowered</source>
        <translation>cúi cằm xuống</translation>
    </message>
    <message>
        <source>chin raised</source>
        <translation>ngẩng cằm lên</translation>
    </message>
    <message>
        <source>looking ahead</source>
        <translation>nhìn thẳng</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>quay sang trái</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>quay sang phải</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n ảnh</numerusform></translation>
    </message>
    <message>
        <source>&amp;Back to people</source>
        <translation>&amp;Về danh sách nhân viên</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Ngừng hoạt động</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Kích hoạt lại</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Mã {code}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Đã có sự đồng ý</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Thiếu sự đồng ý</translation>
    </message>
    <message>
        <source>Deactivating {name}</source>
        <translation>Đang ngừng hoạt động {name}</translation>
    </message>
    <message>
        <source>Enrol &amp;face…</source>
        <translation>Đăng ký kh&amp;uôn mặt…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa dữ liệu</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Khuôn mặt</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Ngừng hoạt động</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>Các phần của hồ sơ</translation>
    </message>
    <message>
        <source>Reactivating {name}</source>
        <translation>Đang kích hoạt lại {name}</translation>
    </message>
    <message>
        <source>Reading a profile</source>
        <translation>Đang đọc hồ sơ</translation>
    </message>
    <message>
        <source>Schedule and leave</source>
        <translation>Lịch và nghỉ phép</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>Bảng công</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>{name} is active again.</source>
        <translation>{name} hoạt động trở lại.</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch any more.</source>
        <translation>{name} đã ngừng hoạt động và không thể chấm công nữa.</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Everybody's kept pictures are embedded anew, which takes a while; the desk goes on with the model in use until all is done. You can go back to it at any time.</source>
        <translation>Hình được giữ của mọi người sẽ được tính lại đặc trưng, việc này mất một lúc; quầy vẫn dùng mô hình hiện tại cho đến khi xong. Bạn có thể quay về mô hình đó bất cứ lúc nào.</translation>
    </message>
    <message numerus="yes">
        <source>It has learnt from %n people whose consent has ended since.</source>
        <translation><numerusform>Mô hình đã học từ %n người mà sự đồng ý đã chấm dứt kể từ đó.</numerusform></translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>Lý do được lưu trong nhật ký kiểm tra.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Hãy nêu lý do; lý do sẽ được ghi lại.</translation>
    </message>
    <message>
        <source>This model was measured to be worse than the one in use. Say why it is to be used.</source>
        <translation>Theo kết quả đo, mô hình này kém hơn mô hình đang dùng. Hãy nêu lý do vẫn dùng nó.</translation>
    </message>
    <message>
        <source>Train anew, and they are left out.</source>
        <translation>Hãy huấn luyện lại, khi đó họ sẽ không còn trong mô hình.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Vẫn dùng</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dùng mô hình này</translation>
    </message>
    <message>
        <source>Use this model?</source>
        <translation>Dùng mô hình này?</translation>
    </message>
</context>
<context>
    <name>PunchList</name>
    <message>
        <source>Latest punches</source>
        <translation>Lượt chấm công mới nhất</translation>
    </message>
    <message>
        <source>No punches yet</source>
        <translation>Chưa có lượt chấm công</translation>
    </message>
</context>
<context>
    <name>PunchRowWidget</name>
    <message>
        <source>Correct (Enter)</source>
        <translation>Sửa (Enter)</translation>
    </message>
    <message>
        <source>Count it again (Del)</source>
        <translation>Tính lại lượt này (Del)</translation>
    </message>
    <message>
        <source>Don't count it (Del)</source>
        <translation>Không tính lượt này (Del)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>Lịch sử (H)</translation>
    </message>
</context>
<context>
    <name>PunchTable</name>
    <message numerus="yes">
        <source>%n punches were recorded.</source>
        <translation><numerusform>Đã ghi nhận %n lượt chấm công.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n punches</source>
        <translation><numerusform>&amp;Nhập %n lượt chấm công</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import punches</source>
        <translation>&amp;Nhập lượt chấm công</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Không dùng được</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Đã biết</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>Lượt chấm công</translation>
    </message>
    <message>
        <source>The columns code, kind (in, out, break start, break end) and at, such as 2026-03-02T08:57:00+01:00; a reason may be there too.</source>
        <translation>Các cột code, kind (in, out, break start, break end) và at, chẳng hạn 2026-03-02T08:57:00+01:00; cũng có thể có lý do.</translation>
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
        <translation>Kết thúc nghỉ</translation>
    </message>
    <message>
        <source>Break starts</source>
        <translation>Bắt đầu nghỉ</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Thủ công</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Khuôn mặt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Chưa bao giờ</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>break ended {time} on {day}</source>
        <translation>kết thúc nghỉ {time} ngày {day}</translation>
    </message>
    <message>
        <source>break ended {time} today</source>
        <translation>kết thúc nghỉ {time} hôm nay</translation>
    </message>
    <message>
        <source>break ended {time} yesterday</source>
        <translation>kết thúc nghỉ {time} hôm qua</translation>
    </message>
    <message>
        <source>break started {time} on {day}</source>
        <translation>bắt đầu nghỉ {time} ngày {day}</translation>
    </message>
    <message>
        <source>break started {time} today</source>
        <translation>bắt đầu nghỉ {time} hôm nay</translation>
    </message>
    <message>
        <source>break started {time} yesterday</source>
        <translation>bắt đầu nghỉ {time} hôm qua</translation>
    </message>
    <message>
        <source>in {time} on {day}</source>
        <translation>vào {time} ngày {day}</translation>
    </message>
    <message>
        <source>in {time} today</source>
        <translation>vào {time} hôm nay</translation>
    </message>
    <message>
        <source>in {time} yesterday</source>
        <translation>vào {time} hôm qua</translation>
    </message>
    <message>
        <source>out {time} on {day}</source>
        <translation>ra {time} ngày {day}</translation>
    </message>
    <message>
        <source>out {time} today</source>
        <translation>ra {time} hôm nay</translation>
    </message>
    <message>
        <source>out {time} yesterday</source>
        <translation>ra {time} hôm qua</translation>
    </message>
</context>
<context>
    <name>PunchesModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách thức</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>Lượt chấm công</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>T&amp;ăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Khôn&amp;g cho tất cả</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>%n pictures are enrolled</source>
        <translation><numerusform>Đã đăng ký %n hình</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weak pictures</source>
        <translation><numerusform>%n hình kém</numerusform></translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>&amp;Mở hồ sơ</translation>
    </message>
    <message>
        <source>A weak picture is recognised less often. Open the person and enrol a better one: in good light, looking straight at the camera.</source>
        <translation>Hình kém ít được nhận ra hơn. Hãy mở hồ sơ người đó và đăng ký hình tốt hơn: đủ sáng, nhìn thẳng vào camera.</translation>
    </message>
    <message>
        <source>As judged when they were enrolled, from 0 to 100 %.</source>
        <translation>Được đánh giá khi đăng ký, từ 0 đến 100 %.</translation>
    </message>
    <message>
        <source>Enrol people first; then their pictures are judged here.</source>
        <translation>Hãy đăng ký người trước; sau đó hình của họ được đánh giá ở đây.</translation>
    </message>
    <message>
        <source>Every enrolled picture is good enough to recognise people by.</source>
        <translation>Mọi hình đã đăng ký đều đủ tốt để nhận diện.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Đến trang Nhân viên</translation>
    </message>
    <message>
        <source>Judging the pictures</source>
        <translation>Đang đánh giá hình</translation>
    </message>
    <message>
        <source>No weak pictures</source>
        <translation>Không có hình kém</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Chưa có ai được đăng ký</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Quality in per cent</source>
        <translation>Chất lượng theo phần trăm</translation>
    </message>
    <message>
        <source>Quality of the enrolled pictures</source>
        <translation>Chất lượng của các hình đã đăng ký</translation>
    </message>
    <message>
        <source>The weakest pictures</source>
        <translation>Những hình kém nhất</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Excellent</source>
        <translation>Rất tốt</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Kém</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>rất tốt</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>kém</translation>
    </message>
</context>
<context>
    <name>RatesModel</name>
    <message>
        <source>A stranger accepted</source>
        <translation>Chấp nhận người lạ</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>Không chấp nhận người đã đăng ký</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Khoảng cách</translation>
    </message>
</context>
<context>
    <name>RatesTable</name>
    <message>
        <source>Error rates by distance</source>
        <translation>Tỷ lệ lỗi theo khoảng cách</translation>
    </message>
    <message>
        <source>Nothing is measured</source>
        <translation>Chưa đo gì</translation>
    </message>
    <message>
        <source>The face model is not calibrated.</source>
        <translation>Mô hình khuôn mặt chưa được hiệu chuẩn.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why? It is kept with the punch.</source>
        <translation>Vì sao? Lý do được lưu cùng lượt chấm công.</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>Đ&amp;o</translation>
    </message>
    <message>
        <source>&amp;Use the app's own</source>
        <translation>&amp;Dùng hiệu chuẩn có sẵn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Going back to the app's own calibration</source>
        <translation>Đang trở về hiệu chuẩn có sẵn của ứng dụng</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Mức chắc chắn</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>Người giống nhau</translation>
    </message>
    <message>
        <source>Measure on the people who are enrolled here?</source>
        <translation>Đo trên những người đã đăng ký ở đây?</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Nhầm lẫn</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>Phần của trang này</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>Chất lượng hình</translation>
    </message>
    <message>
        <source>Reading what recognition does</source>
        <translation>Đang đọc kết quả nhận diện</translation>
    </message>
    <message>
        <source>Recalibrate?</source>
        <translation>Hiệu chuẩn lại?</translation>
    </message>
    <message>
        <source>Recalibrated on {people} people; the distance follows.</source>
        <translation>Đã hiệu chuẩn lại trên {people} người; khoảng cách được điều chỉnh theo.</translation>
    </message>
    <message>
        <source>Recalibrating on the enrolled people</source>
        <translation>Đang hiệu chuẩn lại trên những người đã đăng ký</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Nhận diện</translation>
    </message>
    <message>
        <source>Saving how sure recognition must be</source>
        <translation>Đang lưu mức chắc chắn của nhận diện</translation>
    </message>
    <message>
        <source>The calibration that comes with the app is used.</source>
        <translation>Đang dùng hiệu chuẩn có sẵn của ứng dụng.</translation>
    </message>
    <message>
        <source>Their pictures are compared with each other. It takes at least 20 people, and can make recognition stricter than the calibration that comes with the app, never more lenient.</source>
        <translation>Hình của họ được so sánh với nhau. Cần ít nhất 20 người, và có thể làm nhận diện chặt hơn hiệu chuẩn có sẵn của ứng dụng, không bao giờ lỏng hơn.</translation>
    </message>
    <message>
        <source>This is in force at the desk now.</source>
        <translation>Mức này hiện đang có hiệu lực tại quầy.</translation>
    </message>
    <message>
        <source>{job}.</source>
        <translation>{job}.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Phần của trang</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>Báo cáo và xuất</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Open the backup</source>
        <translation>&amp;Mở bản sao lưu</translation>
    </message>
    <message>
        <source>All windows are closed, the kiosk too. What is there now is replaced and kept aside. Should it hold punches that the backup doesn't, you are asked once more. Then the app starts again.</source>
        <translation>Mọi cửa sổ sẽ đóng, cả máy chấm công. Dữ liệu hiện có được thay thế và giữ riêng. Nếu dữ liệu đó có lượt chấm công mà bản sao lưu không có, bạn sẽ được hỏi thêm lần nữa. Sau đó ứng dụng khởi động lại.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Backups (*{suffix});;All files (*)</source>
        <translation>Bản sao lưu (*{suffix});;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>Close everything and &amp;restore</source>
        <translation>Đóng tất cả và &amp;khôi phục</translation>
    </message>
    <message>
        <source>Opening a backup</source>
        <translation>Đang mở bản sao lưu</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>KHOI PHUC</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>To confirm, type {word}</source>
        <translation>Để xác nhận, hãy gõ {word}</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>&amp;Keep what is there now</source>
        <translation>&amp;Giữ dữ liệu hiện có</translation>
    </message>
    <message>
        <source>&amp;Restore all the same</source>
        <translation>&amp;Vẫn khôi phục</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>Everything is checked before anything is replaced. Please leave the computer on.</source>
        <translation>Mọi thứ được kiểm tra trước khi thay thế. Vui lòng để máy tính bật.</translation>
    </message>
    <message>
        <source>Nothing was changed: everything is as it was.</source>
        <translation>Không có gì thay đổi: mọi thứ vẫn như cũ.</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Không khôi phục gì</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>Tiến độ khôi phục</translation>
    </message>
    <message>
        <source>Records would be lost</source>
        <translation>Sẽ mất bản ghi</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Đã khôi phục</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Đang khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Đang khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Start the &amp;app again</source>
        <translation>Khởi động lại ứ&amp;ng dụng</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Bản sao lưu đã vào chỗ.</translation>
    </message>
    <message>
        <source>The faces of these people had been erased since and are back with it; erase them again: {codes}.</source>
        <translation>Khuôn mặt của những người này đã bị xóa sau đó và nay trở lại cùng bản sao lưu; hãy xóa lại: {codes}.</translation>
    </message>
    <message>
        <source>The records in this backup were changed</source>
        <translation>Bản ghi trong bản sao lưu này đã bị thay đổi</translation>
    </message>
    <message>
        <source>What is there now can't be read, so nobody knows what it holds that the backup doesn't.</source>
        <translation>Không đọc được dữ liệu hiện có, nên không ai biết nó chứa gì mà bản sao lưu không có.</translation>
    </message>
    <message>
        <source>What is there now holds records that the backup doesn't: {punches} punches and {corrections} corrections. They would be missing from attendance. They stay in the copy that is kept aside.</source>
        <translation>Dữ liệu hiện có chứa những bản ghi mà bản sao lưu không có: {punches} lượt chấm công và {corrections} chỉnh sửa. Chúng sẽ thiếu trong dữ liệu chấm công. Chúng vẫn còn trong bản sao được giữ riêng.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>Dữ liệu trước đây được giữ trong {folder}.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n looks</source>
        <translation><numerusform>%n lần nhìn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n người</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n hình</numerusform></translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>&amp;Xóa lần chạy…</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>Chạy &amp;tiếp</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>&amp;Vẫn dùng…</translation>
    </message>
    <message>
        <source>&amp;Use this model…</source>
        <translation>Dùng &amp;mô hình này…</translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation>Xem kỹ hơn</translation>
    </message>
    <message>
        <source>Among templates kept from the model before, it recognises {share}.</source>
        <translation>Với các mẫu khuôn mặt giữ từ mô hình trước, nó nhận ra {share}.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Trước và sau</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>&amp;Quay về mô hình trước…</translation>
    </message>
    <message>
        <source>How often people are recognised, when each model is set so that as few strangers are accepted. The line shows where the true difference lies, 19 times of 20.</source>
        <translation>Mức độ thường xuyên nhận ra người, khi mỗi mô hình được đặt để chấp nhận ít người lạ như nhau. Vạch cho biết chênh lệch thật nằm ở đâu, 19 trên 20 lần.</translation>
    </message>
    <message>
        <source>The first row rests on {people} held out, {looks} at them, and {others} that must find nobody. More people make it clearer.</source>
        <translation>Dòng đầu dựa trên {people} giữ riêng, {looks} vào họ, và {others} không được ra ai. Càng nhiều người càng rõ.</translation>
    </message>
    <message>
        <source>What the process wrote</source>
        <translation>Nhật ký tiến trình</translation>
    </message>
    <message>
        <source>from {model}</source>
        <translation>từ {model}</translation>
    </message>
    <message>
        <source>put into use {time}</source>
        <translation>đưa vào dùng {time}</translation>
    </message>
    <message>
        <source>{preset} training of {time}</source>
        <translation>Huấn luyện {preset}, {time}</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Course of the run</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Khoảng cách</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>It was made before curves were kept. The figures above hold; pictures may lie in its folder.</source>
        <translation>Lần chạy này có trước khi đường cong được lưu. Các số liệu ở trên vẫn đúng; hình có thể có trong thư mục của nó.</translation>
    </message>
    <message>
        <source>Map of faces</source>
        <translation>Bản đồ khuôn mặt</translation>
    </message>
    <message>
        <source>Reading a run's curves</source>
        <translation>Đang đọc các đường cong của lần chạy</translation>
    </message>
    <message>
        <source>The curves of this run cannot be shown</source>
        <translation>Không hiển thị được các đường cong của lần chạy này</translation>
    </message>
    <message>
        <source>There are no curves of this run</source>
        <translation>Lần chạy này không có đường cong</translation>
    </message>
    <message>
        <source>Which plot</source>
        <translation>Biểu đồ nào</translation>
    </message>
    <message>
        <source>Who was tried</source>
        <translation>Thử với ai</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n photos were added.</source>
        <translation><numerusform>Đã thêm %n ảnh.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation><numerusform>Đã bỏ qua %n hình.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>&amp;Thử ngay</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị bỏ qua</translation>
    </message>
    <message>
        <source>No picture could be used, so {name} can't be recognised yet.</source>
        <translation>Không dùng được hình nào, nên chưa thể nhận ra {name}.</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Hình bị bỏ qua</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>See yourself being recognised, without a punch</source>
        <translation>Tự xem mình được nhận ra, không chấm công</translation>
    </message>
    <message>
        <source>{name} can be recognised now.</source>
        <translation>Giờ đã có thể nhận ra {name}.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả đánh giá</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n templates of the model before were kept.</source>
        <translation><numerusform>Đã giữ %n mẫu khuôn mặt của mô hình trước.</numerusform></translation>
    </message>
    <message>
        <source>Beginning to train</source>
        <translation>Đang bắt đầu huấn luyện</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Hủy lần chạy</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>Hủy lần chạy này?</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Đang so sánh lần chạy</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Xóa lần chạy</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <translation>Xóa lần chạy này?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay về</translation>
    </message>
    <message>
        <source>Go back to the model before?</source>
        <translation>Quay về mô hình trước?</translation>
    </message>
    <message>
        <source>Going back to the model before</source>
        <translation>Đang quay về mô hình trước</translation>
    </message>
    <message>
        <source>Its figures and its model are removed from this computer. That cannot be undone.</source>
        <translation>Số liệu và mô hình của lần chạy sẽ bị gỡ khỏi máy tính này. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Cứ chạy tiếp</translation>
    </message>
    <message>
        <source>Looking up whom the model has learnt from</source>
        <translation>Đang tra xem mô hình đã học từ ai</translation>
    </message>
    <message>
        <source>Putting the new model into use</source>
        <translation>Đang đưa mô hình mới vào dùng</translation>
    </message>
    <message>
        <source>Removing a run</source>
        <translation>Đang gỡ một lần chạy</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>Đã dừng. Không có gì thay đổi: mô hình đang dùng vẫn là mô hình trước.</translation>
    </message>
    <message>
        <source>Telling the run</source>
        <translation>Đang báo cho lần chạy</translation>
    </message>
    <message>
        <source>The run was removed.</source>
        <translation>Đã gỡ lần chạy.</translation>
    </message>
    <message>
        <source>What it has learnt so far is kept, and it can be taken up again. The model in use stays.</source>
        <translation>Những gì đã học được giữ lại, và có thể chạy tiếp sau. Mô hình đang dùng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>{model} comes into use again, with its templates and its threshold.</source>
        <translation>{model} sẽ được dùng lại, cùng các mẫu khuôn mặt và ngưỡng của nó.</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>Đang dùng {model}. Hình được tính lại: {embedded}, dùng lại: {reused}.</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem} Những người liên quan: {names}.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Begin one</source>
        <translation>Bắt đầu một lần</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Chưa có lần chạy</translation>
    </message>
    <message>
        <source>Once a run has begun, you can watch it here, and read here what came of it.</source>
        <translation>Khi một lần chạy đã bắt đầu, bạn có thể theo dõi ở đây, và đọc kết quả của nó tại đây.</translation>
    </message>
    <message>
        <source>Reading how a run goes</source>
        <translation>Đang đọc diễn biến lần chạy</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Of people it had never seen, recognised more or less often.</source>
        <translation>Trong số những người mô hình chưa từng thấy, nhận ra nhiều hơn hay ít hơn.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;So sánh…</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>&amp;Xóa lần chạy…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>Before: {model}.</source>
        <translation>Trước đó: {model}.</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Bắt đầu một lần</translation>
    </message>
    <message>
        <source>Every run stays here with its figures, until you remove it.</source>
        <translation>Mọi lần chạy đều được giữ ở đây cùng số liệu, cho đến khi bạn gỡ.</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>&amp;Quay về mô hình trước…</translation>
    </message>
    <message>
        <source>In use: {model}.</source>
        <translation>Đang dùng: {model}.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Chưa có lần chạy</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Lần chạy</translation>
    </message>
    <message>
        <source>Select two or more finished runs, with Ctrl or Shift.</source>
        <translation>Chọn từ hai lần chạy đã xong trở lên, bằng Ctrl hoặc Shift.</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Enrolled already?</source>
        <translation>Đã đăng ký rồi?</translation>
    </message>
    <message>
        <source>If {name} ({code}) is the same person under another code, cancel: nobody should be enrolled twice.

If they are two people who look alike, enrol anyway. The desk then asks for a clearer look before it takes one of them for the other, and they appear in the list of look-alikes.</source>
        <translation>Nếu {name} ({code}) là cùng một người với mã khác, hãy hủy: không ai nên được đăng ký hai lần.

Nếu đó là hai người giống nhau, cứ đăng ký. Khi đó quầy sẽ cần lần nhìn rõ hơn trước khi nhận người này thành người kia, và họ xuất hiện trong danh sách người giống nhau.</translation>
    </message>
    <message>
        <source>It is another person – enrol anyway</source>
        <translation>Là người khác – cứ đăng ký</translation>
    </message>
    <message>
        <source>This looks like {known} ({code}), who is enrolled already. Is it another person?</source>
        <translation>Người này trông giống {known} ({code}), đã được đăng ký. Đây có phải là người khác không?</translation>
    </message>
</context>
<context>
    <name>SaveStrip</name>
    <message numerus="yes">
        <source>%n rows saved in {name}.</source>
        <translation><numerusform>Đã lưu %n dòng trong {name}.</numerusform></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>Lock this period…</source>
        <translation>Khóa kỳ này…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Tiến độ xuất</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>punches {first} to {last}</source>
        <translation>lượt chấm công {first} đến {last}</translation>
    </message>
    <message>
        <source>records {first} to {last}</source>
        <translation>bản ghi {first} đến {last}</translation>
    </message>
    <message>
        <source>timesheets {first} to {last}</source>
        <translation>bảng công {first} đến {last}</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Choose, or name this one</source>
        <translation>Chọn, hoặc đặt tên cho báo cáo này</translation>
    </message>
    <message>
        <source>Forget the report of this name</source>
        <translation>Bỏ báo cáo có tên này</translation>
    </message>
    <message>
        <source>Keep this report under the name</source>
        <translation>Giữ báo cáo này dưới tên</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Báo cáo đã lưu</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Gán</translation>
    </message>
    <message>
        <source>&amp;Open schedules</source>
        <translation>&amp;Mở lịch làm việc</translation>
    </message>
    <message>
        <source>Assigning a shift</source>
        <translation>Đang gán ca</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Nghỉ phép</translation>
    </message>
    <message>
        <source>No shift is defined yet: add one on the Schedules page first.</source>
        <translation>Chưa có ca nào: hãy thêm một ca trên trang Lịch làm việc trước.</translation>
    </message>
    <message>
        <source>None within a year before and after today.</source>
        <translation>Không có trong vòng một năm trước và sau hôm nay.</translation>
    </message>
    <message>
        <source>Nothing is planned for this person today.</source>
        <translation>Hôm nay người này không có lịch.</translation>
    </message>
    <message>
        <source>Reading a schedule</source>
        <translation>Đang đọc lịch làm việc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove the leave of {days}</source>
        <translation>Gỡ nghỉ phép {days}</translation>
    </message>
    <message>
        <source>Removing leave</source>
        <translation>Đang gỡ nghỉ phép</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Taking back a change</source>
        <translation>Đang thu hồi thay đổi</translation>
    </message>
    <message>
        <source>The leave of {name} was removed.</source>
        <translation>Đã gỡ nghỉ phép của {name}.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Làm ca</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}, nửa ngày</translation>
    </message>
    <message>
        <source>{name} works {shift} from {day}.</source>
        <translation>{name} làm ca {shift} từ {day}.</translation>
    </message>
    <message>
        <source>{shifts}, since {day}</source>
        <translation>{shifts}, từ {day}</translation>
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
        <translation>Người đến lúc {came} và về lúc {left} đã làm {worked}.</translation>
    </message>
    <message>
        <source>Break taken off: {duration}.</source>
        <translation>Giờ nghỉ bị trừ: {duration}.</translation>
    </message>
    <message>
        <source>Overtime: {duration} (× {rate}).</source>
        <translation>Tăng ca: {duration} (× {rate}).</translation>
    </message>
    <message>
        <source>Rounded: {came} to {left}, {worked}.</source>
        <translation>Làm tròn: {came} đến {left}, {worked}.</translation>
    </message>
    <message>
        <source>That is {duration} late.</source>
        <translation>Như vậy là trễ {duration}.</translation>
    </message>
    <message>
        <source>The day counts as an absence.</source>
        <translation>Ngày này tính là vắng mặt.</translation>
    </message>
    <message>
        <source>The day counts as half a day.</source>
        <translation>Ngày này tính là nửa ngày.</translation>
    </message>
    <message>
        <source>The day has to be resolved by hand.</source>
        <translation>Ngày này phải xử lý thủ công.</translation>
    </message>
    <message>
        <source>The person left {duration} early.</source>
        <translation>Người đó về sớm {duration}.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>hằng ngày</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>linh hoạt</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>từ {first}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>tăng ca</translation>
    </message>
    <message>
        <source>rounded to {rounding} min</source>
        <translation>làm tròn đến {rounding} phút</translation>
    </message>
    <message>
        <source>{grace} min grace</source>
        <translation>châm chước {grace} phút</translation>
    </message>
    <message>
        <source>{minutes} min break</source>
        <translation>nghỉ {minutes} phút</translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n days</source>
        <translation><numerusform>{shifts}, %n ngày</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n weeks</source>
        <translation><numerusform>{shifts}, %n tuần</numerusform></translation>
    </message>
    <message>
        <source>{shift}, every day</source>
        <translation>{shift}, hằng ngày</translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch làm việc</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Holidays</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Nghỉ phép</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Phần của trang</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Ca làm việc</translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation>Ai làm khi nào</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Xóa ô tìm kiếm (Esc)</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>+ Another stretch (split shift)</source>
        <translation>+ Thêm khoảng (ca gãy)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Về mặc định: {value}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã đổi</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>Mặc định: {value}.</translation>
    </message>
    <message>
        <source>From {range}.</source>
        <translation>Từ {range}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: về mặc định</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are not saved yet</source>
        <translation><numerusform>%n cài đặt chưa được lưu</numerusform></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Bỏ thay đổi</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Lưu thay đổi</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Delete &amp;now</source>
        <translation>&amp;Xóa ngay</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <translation>Xóa những gì đã quá hạn giữ</translation>
    </message>
    <message>
        <source>Deleted: {feedback} mistakes at the desk, {visits} visits.</source>
        <translation>Đã xóa: {feedback} nhầm lẫn tại quầy, {visits} lượt khách.</translation>
    </message>
    <message>
        <source>Deleting what is past its period</source>
        <translation>Đang xóa những gì đã quá hạn giữ</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Các nhóm cài đặt</translation>
    </message>
    <message>
        <source>Happens by itself once a day. Punches, corrections and the audit log are never deleted.</source>
        <translation>Tự chạy mỗi ngày một lần. Lượt chấm công, chỉnh sửa và nhật ký kiểm tra không bao giờ bị xóa.</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>Nhận diện phải chắc chắn đến đâu</translation>
    </message>
    <message>
        <source>No more looks can agree than are counted: at most {count}.</source>
        <translation>Số lần nhìn trùng khớp không thể nhiều hơn số được tính: tối đa {count}.</translation>
    </message>
    <message>
        <source>No setting is called like that</source>
        <translation>Không có cài đặt nào tên như vậy</translation>
    </message>
    <message>
        <source>Open Recog&amp;nition</source>
        <translation>Mở trang &amp;Nhận diện</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Đang đọc cài đặt</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Đang lưu cài đặt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Tìm cài đặt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>The face model, the distance, and what to expect of them are on the Recognition page.</source>
        <translation>Mô hình khuôn mặt, khoảng cách và những điều dự kiến nằm ở trang Nhận diện.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Đã lưu cài đặt.</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>Thử từ khác, hoặc xóa ô tìm kiếm.</translation>
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
        <translation>&amp;Lưu ca</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Absent when less is worked than</source>
        <translation>Vắng mặt khi làm ít hơn</translation>
    </message>
    <message>
        <source>Break expected between</source>
        <translation>Dự kiến nghỉ trong khoảng</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>Nghỉ từ</translation>
    </message>
    <message>
        <source>Break taken off when none is punched</source>
        <translation>Giờ nghỉ bị trừ khi không chấm giờ nghỉ</translation>
    </message>
    <message>
        <source>Break to</source>
        <translation>Nghỉ đến</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Coming late is forgiven up to</source>
        <translation>Đến trễ được bỏ qua tới</translation>
    </message>
    <message>
        <source>Deducted after</source>
        <translation>Trừ sau</translation>
    </message>
    <message>
        <source>Deducted break</source>
        <translation>Giờ nghỉ bị trừ</translation>
    </message>
    <message>
        <source>Empty: the person's own</source>
        <translation>Để trống: theo từng người</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>Giờ cố định</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>Linh hoạt</translation>
    </message>
    <message>
        <source>Grace early</source>
        <translation>Châm chước về sớm</translation>
    </message>
    <message>
        <source>Grace late</source>
        <translation>Châm chước đến trễ</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Nửa ngày</translation>
    </message>
    <message>
        <source>Half a day when less is worked than</source>
        <translation>Nửa ngày khi làm ít hơn</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ làm</translation>
    </message>
    <message>
        <source>How it binds</source>
        <translation>Mức ràng buộc</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Ra về</translation>
    </message>
    <message>
        <source>Leaving early is forgiven up to</source>
        <translation>Về sớm được bỏ qua tới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Ca mới</translation>
    </message>
    <message>
        <source>Nobody is late or early.</source>
        <translation>Không ai trễ hay về sớm.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Overtime of a day</source>
        <translation>Tăng ca trong ngày</translation>
    </message>
    <message>
        <source>Overtime of a week</source>
        <translation>Tăng ca trong tuần</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>Giờ nghỉ có lương</translation>
    </message>
    <message>
        <source>Punched breaks are paid up to</source>
        <translation>Giờ nghỉ đã chấm được trả lương tới</translation>
    </message>
    <message>
        <source>Shift “{name}”</source>
        <translation>Ca “{name}”</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Ngừng dùng…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Times are shown rounded</source>
        <translation>Hiện giờ làm tròn đến</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>Thử:</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>Ngày thường lệ</translation>
    </message>
    <message>
        <source>Without any: what exceeds the plan.</source>
        <translation>Nếu không có: phần vượt kế hoạch.</translation>
    </message>
    <message>
        <source>Work expected</source>
        <translation>Giờ làm dự kiến</translation>
    </message>
    <message>
        <source>Work expected a day</source>
        <translation>Giờ làm dự kiến mỗi ngày</translation>
    </message>
    <message>
        <source>Worked on public holidays like on other days</source>
        <translation>Ngày lễ làm việc như ngày thường</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>half of the shift</source>
        <translation>nửa ca</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>về</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>the whole frame</source>
        <translation>toàn bộ khung giờ</translation>
    </message>
    <message>
        <source>to {minutes} min</source>
        <translation>đến {minutes} phút</translation>
    </message>
    <message>
        <source>… of those who stay longer than</source>
        <translation>… của những người ở lại lâu hơn</translation>
    </message>
</context>
<context>
    <name>ShiftsModel</name>
    <message>
        <source>Hours</source>
        <translation>Giờ làm</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
</context>
<context>
    <name>ShiftsPane</name>
    <message numerus="yes">
        <source>%n people work it until their schedule ends.</source>
        <translation><numerusform>%n người vẫn làm ca này đến khi lịch của họ kết thúc.</numerusform></translation>
    </message>
    <message>
        <source>&amp;New shift</source>
        <translation>&amp;Ca mới</translation>
    </message>
    <message>
        <source>Adding the shift</source>
        <translation>Đang thêm ca</translation>
    </message>
    <message>
        <source>Changing the shift</source>
        <translation>Đang thay đổi ca</translation>
    </message>
    <message>
        <source>Describe the first one at the right.</source>
        <translation>Hãy mô tả ca đầu tiên ở bên phải.</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>Chưa có ca</translation>
    </message>
    <message>
        <source>Reading the shifts</source>
        <translation>Đang đọc các ca</translation>
    </message>
    <message>
        <source>Shift “{name}” is added.</source>
        <translation>Đã thêm ca “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Shift “{name}” is changed, for %n people.</source>
        <translation><numerusform>Đã thay đổi ca “{name}” cho %n người.</numerusform></translation>
    </message>
    <message>
        <source>Shift “{name}” is out of use.</source>
        <translation>Ca “{name}” đã ngừng dùng.</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Ca làm việc</translation>
    </message>
    <message>
        <source>Taking the shift out of use</source>
        <translation>Đang ngừng dùng ca</translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} điểm ảnh</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Bước {number}/{count}</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>For specialists</source>
        <translation>Cho chuyên gia</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>Kỹ đến đâu</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Mô hình ban đầu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Số bước</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Mô hình đang dùng</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Học điều gì</translation>
    </message>
    <message>
        <source>What suits</source>
        <translation>Tự chọn</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>Học từ ai</translation>
    </message>
    <message>
        <source>“Compatible with what is enrolled” keeps the templates of people whose pictures aren't kept; everything else asks for pictures of everybody.</source>
        <translation>“Tương thích với dữ liệu đã đăng ký” giữ mẫu khuôn mặt của những người không lưu hình; mọi lựa chọn khác cần có hình của tất cả mọi người.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Như đã ghi</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Không tính</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Admin</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Clock +{time}</source>
        <translation>Đồng hồ +{time}</translation>
    </message>
    <message>
        <source>Clock put back by {time}</source>
        <translation>Đồng hồ bị lùi {time}</translation>
    </message>
    <message>
        <source>Clock put forwards by {time}</source>
        <translation>Đồng hồ bị chỉnh tới {time}</translation>
    </message>
    <message>
        <source>Clock −{time}</source>
        <translation>Đồng hồ −{time}</translation>
    </message>
    <message>
        <source>Opens the administrator's window</source>
        <translation>Mở cửa sổ quản trị</translation>
    </message>
    <message>
        <source>Photo check: asks for a movement</source>
        <translation>Chống ảnh giả: yêu cầu cử động</translation>
    </message>
    <message>
        <source>Photo check: off</source>
        <translation>Chống ảnh giả: tắt</translation>
    </message>
    <message>
        <source>Photo check: on</source>
        <translation>Chống ảnh giả: bật</translation>
    </message>
    <message>
        <source>Punches of these minutes are marked. Check this computer's date, time and time zone.</source>
        <translation>Các lượt chấm công trong những phút này được đánh dấu. Hãy kiểm tra ngày, giờ và múi giờ của máy tính này.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} phút {seconds} giây</translation>
    </message>
</context>
<context>
    <name>SurenessControl</name>
    <message>
        <source>&amp;Adjust it automatically</source>
        <translation>&amp;Tự động điều chỉnh</translation>
    </message>
    <message>
        <source>A stranger's look may be taken for somebody</source>
        <translation>Một lần nhìn của người lạ có thể bị nhận là ai đó</translation>
    </message>
    <message>
        <source>Greatest distance</source>
        <translation>Khoảng cách lớn nhất</translation>
    </message>
    <message>
        <source>How different a face may be from the enrolled pictures. Smaller is stricter.</source>
        <translation>Khuôn mặt được phép khác hình đã đăng ký bao nhiêu. Nhỏ hơn là chặt hơn.</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>Nhận diện phải chắc chắn đến đâu</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>Lỏng</translation>
    </message>
    <message>
        <source>Not known: the model is not calibrated</source>
        <translation>Không rõ: mô hình chưa được hiệu chuẩn</translation>
    </message>
    <message>
        <source>Recommended: the distance follows as pictures come and go; more of them ask for a smaller one.</source>
        <translation>Khuyến nghị: khoảng cách thay đổi theo số hình; nhiều hình hơn thì cần khoảng cách nhỏ hơn.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Chặt</translation>
    </message>
    <message>
        <source>about {odds}</source>
        <translation>khoảng {odds}</translation>
    </message>
    <message>
        <source>at most {odds}</source>
        <translation>tối đa {odds}</translation>
    </message>
    <message>
        <source>{odds}, distance {distance}</source>
        <translation>{odds}, khoảng cách {distance}</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation><numerusform>%n dòng không dùng được.</numerusform></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>Đang có một lần nhập chạy.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here, or choose one</source>
        <translation>Thả tệp CSV hoặc XLSX vào đây, hoặc chọn một tệp</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <translation>Mọi dòng đều dùng được.</translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>Mọi thứ trong tệp này đều đã biết.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Đang nhập {file}</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>Đang xem tệp</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Đang xem tệp…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it; then all rows are imported, or none.</source>
        <translation>Không có gì thay đổi trước khi bạn xem; sau đó nhập tất cả các dòng, hoặc không dòng nào.</translation>
    </message>
    <message>
        <source>Nothing is imported until they are put right in the file.</source>
        <translation>Không nhập gì cho đến khi chúng được sửa trong tệp.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Tiến độ nhập</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Bảng (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Đã dừng nhập. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Kết quả đánh giá</translation>
    </message>
    <message>
        <source>What would become of each row is shown here</source>
        <translation>Kết quả dự kiến của từng dòng hiện ở đây</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Bỏ thay đổi</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Á&amp;p dụng</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>Theo khoảng cách</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>&amp;Mặc định</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>Tỷ lệ lỗi theo khoảng cách</translation>
    </message>
    <message>
        <source>How sure must recognition be?</source>
        <translation>Nhận diện phải chắc chắn đến đâu?</translation>
    </message>
    <message>
        <source>How to show the error rates</source>
        <translation>Cách hiện tỷ lệ lỗi</translation>
    </message>
    <message>
        <source>Nobody has measured yet what a distance does with it. Measure it on your own people, with Recalibrate.</source>
        <translation>Chưa ai đo tác dụng của khoảng cách với mô hình này. Hãy đo trên nhân viên của bạn bằng Hiệu chuẩn lại.</translation>
    </message>
    <message>
        <source>Stricter lets fewer strangers in and asks enrolled people to look again more often.</source>
        <translation>Chặt hơn thì ít người lạ lọt qua hơn, nhưng người đã đăng ký phải nhìn lại thường xuyên hơn.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>This face model is not calibrated</source>
        <translation>Mô hình khuôn mặt này chưa được hiệu chuẩn</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Đánh đổi</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>Đánh đổi giữa hai loại lỗi</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <translation>khoảng cách {distance}</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>{count} of {wanted} photos taken</source>
        <translation>đã chụp {count} trên {wanted} ảnh</translation>
    </message>
</context>
<context>
    <name>TierList</name>
    <message>
        <source>+ Overtime after…</source>
        <translation>+ Tăng ca sau…</translation>
    </message>
    <message>
        <source>Counts so many times</source>
        <translation>Hệ số nhân</translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation>Tăng ca sau</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time left</source>
        <translation>Thời gian còn lại</translation>
    </message>
</context>
<context>
    <name>TimesheetTab</name>
    <message>
        <source>&amp;Open in attendance</source>
        <translation>&amp;Mở trong trang Chấm công</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>Số ngày vắng</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày trễ</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Các ngày trong tháng</translation>
    </message>
    <message>
        <source>Days with work, leave or a plan are shown here.</source>
        <translation>Những ngày có giờ làm, nghỉ phép hoặc kế hoạch hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>Không có gì trong tháng này</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Tăng ca</translation>
    </message>
    <message>
        <source>Reading a timesheet</source>
        <translation>Đang đọc bảng công</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Tháng sau đó</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Tháng trước đó</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Đã làm</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ẩn</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n matters in the last seven days</source>
        <translation><numerusform>%n vấn đề trong bảy ngày qua</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Add people on the page People.</source>
        <translation>Hãy thêm người ở trang Nhân viên.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Everybody who was expected so far came in time.</source>
        <translation>Mọi người phải đến tính tới lúc này đều đến đúng giờ.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>It works: the first punch is recorded, {name} at {time}.</source>
        <translation>Đã hoạt động: lượt chấm công đầu tiên được ghi, {name} lúc {time}.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <source>Latest punches</source>
        <translation>Lượt chấm công mới nhất</translation>
    </message>
    <message>
        <source>No punches so far.</source>
        <translation>Chưa có lượt chấm công nào.</translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation>Không còn ai phải đến</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Không tìm thấy ai</translation>
    </message>
    <message>
        <source>Nobody in this list goes by that name.</source>
        <translation>Không ai trong danh sách này có tên đó.</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>Không ai vắng mặt</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Chưa có ai ở đây</translation>
    </message>
    <message>
        <source>Nobody is in</source>
        <translation>Không ai đang làm</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>Không ai trễ</translation>
    </message>
    <message>
        <source>Nobody is on break</source>
        <translation>Không ai đang nghỉ</translation>
    </message>
    <message>
        <source>Nothing: every punch of the last seven days fits.</source>
        <translation>Không có gì: mọi lượt chấm công trong bảy ngày qua đều hợp lệ.</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>Đang đọc ngày này</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search people (Ctrl+F)</source>
        <translation>Tìm người (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation>Hiện những người này trong danh sách</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Còn phải đến</translation>
    </message>
    <message>
        <source>The schedules plan nobody else for today.</source>
        <translation>Hôm nay lịch làm việc không còn ai khác.</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation>Ai vắng mặt</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>Ai đang làm</translation>
    </message>
    <message>
        <source>Who is late or came late</source>
        <translation>Ai trễ hoặc đã đến trễ</translation>
    </message>
    <message>
        <source>Who is on break</source>
        <translation>Ai đang nghỉ</translation>
    </message>
    <message>
        <source>Who is still expected</source>
        <translation>Ai còn phải đến</translation>
    </message>
    <message>
        <source>Whoever punches in at the desk appears here at once.</source>
        <translation>Ai chấm vào tại quầy sẽ hiện ở đây ngay.</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <translation>{day}, tính đến {time}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Absent</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến đến</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>Dự kiến lúc {time}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>Đang làm từ {time}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã về</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>Đã về lúc {time}</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation>Đang nghỉ từ {time}</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Đang nghỉ phép</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>To be resolved</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>came {duration} late</source>
        <translation>đến trễ {duration}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>trễ {duration}</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>A stranger accepted</source>
        <translation>Chấp nhận người lạ</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>Không chấp nhận người đã đăng ký</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>Đánh đổi giữa hai loại lỗi</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n người</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n hình</numerusform></translation>
    </message>
    <message>
        <source>&amp;Begin to train</source>
        <translation>&amp;Bắt đầu huấn luyện</translation>
    </message>
    <message>
        <source>&amp;Enrol people</source>
        <translation>Đăng &amp;ký người</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>&amp;Theo dõi</translation>
    </message>
    <message>
        <source>A run is going on; the next can begin when it has ended.</source>
        <translation>Đang có một lần chạy; lần kế tiếp có thể bắt đầu khi lần này kết thúc.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Mọi lần chạy</translation>
    </message>
    <message>
        <source>Choose the people to learn from.</source>
        <translation>Hãy chọn những người để học.</translation>
    </message>
    <message>
        <source>Counting what there is to learn from</source>
        <translation>Đang đếm những gì có thể học</translation>
    </message>
    <message>
        <source>Estimating how long it takes</source>
        <translation>Đang ước tính thời gian</translation>
    </message>
    <message>
        <source>Looking for runs</source>
        <translation>Đang tìm các lần chạy</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Lần chạy mới</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>Phần của trang này</translation>
    </message>
    <message>
        <source>Progress and result</source>
        <translation>Tiến độ và kết quả</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>{preset}: {time}, with {people} and {pictures}. You can go on working meanwhile.</source>
        <translation>{preset}: {time}, với {people} và {pictures}. Trong lúc đó bạn vẫn làm việc được.</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Better</source>
        <translation>Tốt hơn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>Compatible with what is enrolled</source>
        <translation>Tương thích với dữ liệu đã đăng ký</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Sâu</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Xong.</translation>
    </message>
    <message>
        <source>Ended early: it wasn't getting better any more.</source>
        <translation>Kết thúc sớm: không tốt lên thêm nữa.</translation>
    </message>
    <message>
        <source>Every layer is adjusted a little. Learns the desk's light and camera, too.</source>
        <translation>Mọi lớp được chỉnh một chút. Học cả ánh sáng và camera của quầy.</translation>
    </message>
    <message>
        <source>Everything learns. For hundreds of people with many pictures.</source>
        <translation>Tất cả đều học. Dành cho hàng trăm người có nhiều hình.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Đang chạy tiếp.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Bị gián đoạn</translation>
    </message>
    <message>
        <source>It recognises people it has never seen more often than the model before, by more than chance explains, and is worse nowhere.</source>
        <translation>Nó nhận ra những người chưa từng thấy thường xuyên hơn mô hình trước, vượt quá mức ngẫu nhiên, và không kém hơn ở đâu cả.</translation>
    </message>
    <message>
        <source>Its process is gone, as after a power cut. Nothing is lost: it can be taken up where it was.</source>
        <translation>Tiến trình đã mất, chẳng hạn do mất điện. Không mất gì cả: có thể chạy tiếp từ chỗ đang dở.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be taken up again where it was.</source>
        <translation>Không có gì thay đổi. Có thể chạy tiếp từ chỗ đang dở.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try another preset, or enrol more people first.</source>
        <translation>Không có gì thay đổi. Hãy thử mức khác, hoặc đăng ký thêm người trước.</translation>
    </message>
    <message>
        <source>Nothing was changed. When the cause is gone, it can be taken up again.</source>
        <translation>Không có gì thay đổi. Khi nguyên nhân đã hết, có thể chạy tiếp.</translation>
    </message>
    <message>
        <source>Only the model's last layer learns. A good first try.</source>
        <translation>Chỉ lớp cuối của mô hình học. Phù hợp để thử lần đầu.</translation>
    </message>
    <message>
        <source>Pairs, by L1 distance</source>
        <translation>Cặp, theo khoảng cách L1</translation>
    </message>
    <message>
        <source>Pairs, by L2 distance</source>
        <translation>Cặp, theo khoảng cách L2</translation>
    </message>
    <message>
        <source>Pairs, by χ² distance</source>
        <translation>Cặp, theo khoảng cách χ²</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Đã tạm dừng.</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>Người ở nơi khác</translation>
    </message>
    <message>
        <source>People it has never seen</source>
        <translation>Người nó chưa từng thấy</translation>
    </message>
    <message>
        <source>People it learnt from, on other pictures</source>
        <translation>Người nó đã học, trên hình khác</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Nhanh</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Như nhau</translation>
    </message>
    <message>
        <source>Somewhere it recognises people less often than the model before. It is better not to use it; if you do, say why.</source>
        <translation>Có chỗ nó nhận ra người ít hơn mô hình trước. Tốt hơn là không dùng; nếu dùng, hãy nêu lý do.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Khởi động</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Stopped: the figures ran out of bounds.</source>
        <translation>Đã dừng: số liệu vượt quá giới hạn.</translation>
    </message>
    <message>
        <source>Stopped: the model began to take everybody for the same person.</source>
        <translation>Đã dừng: mô hình bắt đầu coi mọi người là cùng một người.</translation>
    </message>
    <message>
        <source>Stopped: there is nothing left to learn from these pictures.</source>
        <translation>Đã dừng: không còn gì để học từ các hình này.</translation>
    </message>
    <message>
        <source>Telling the people apart (softmax)</source>
        <translation>Phân biệt từng người (softmax)</translation>
    </message>
    <message>
        <source>Telling the people apart, with a margin</source>
        <translation>Phân biệt từng người, có biên cách</translation>
    </message>
    <message>
        <source>Telling the people apart, with an angular margin</source>
        <translation>Phân biệt từng người, có biên góc</translation>
    </message>
    <message>
        <source>The last blocks of layers learn. For a hundred people or more.</source>
        <translation>Các khối lớp cuối học. Dành cho một trăm người trở lên.</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>Mô hình mới tốt hơn</translation>
    </message>
    <message>
        <source>The new model is neither better nor worse</source>
        <translation>Mô hình mới không tốt hơn cũng không kém hơn</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>Mô hình mới kém hơn</translation>
    </message>
    <message>
        <source>The same, in a desk's poor light</source>
        <translation>Những người đó, trong ánh sáng kém ở quầy</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>Mô hình này đang được dùng</translation>
    </message>
    <message>
        <source>This run failed</source>
        <translation>Lần chạy này thất bại</translation>
    </message>
    <message>
        <source>This run was cancelled</source>
        <translation>Lần chạy này đã bị hủy</translation>
    </message>
    <message>
        <source>This run was interrupted</source>
        <translation>Lần chạy này bị gián đoạn</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Kỹ</translation>
    </message>
    <message>
        <source>Training stopped itself</source>
        <translation>Huấn luyện tự dừng</translation>
    </message>
    <message>
        <source>Triplets, all of the batch</source>
        <translation>Bộ ba, tất cả trong lô</translation>
    </message>
    <message>
        <source>Triplets, from easy to hard</source>
        <translation>Bộ ba, từ dễ đến khó</translation>
    </message>
    <message>
        <source>Triplets, hardest in the batch</source>
        <translation>Bộ ba, khó nhất trong lô</translation>
    </message>
    <message>
        <source>Triplets, mined over everybody</source>
        <translation>Bộ ba, chọn trên mọi người</translation>
    </message>
    <message>
        <source>Triplets, semi-hard (usual)</source>
        <translation>Bộ ba, hơi khó (thường dùng)</translation>
    </message>
    <message>
        <source>What differs may be chance. You may use it; more people and more pictures give a clearer answer.</source>
        <translation>Chênh lệch có thể do ngẫu nhiên. Bạn có thể dùng; thêm người và thêm hình sẽ cho câu trả lời rõ hơn.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Kém hơn</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>khoảng một phút</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>khoảng {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chưa đến một phút</translation>
    </message>
    <message>
        <source>when 1 stranger in {count} is accepted</source>
        <translation>khi chấp nhận 1 trong {count} người lạ</translation>
    </message>
    <message>
        <source>when no stranger is accepted</source>
        <translation>khi không chấp nhận người lạ nào</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} đến {high}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} điểm</translation>
    </message>
    <message>
        <source>{run}, made from {base}</source>
        <translation>{run}, tạo từ {base}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share} ({low} đến {high})</translation>
    </message>
    <message>
        <source>{verdict}.</source>
        <translation>{verdict}.</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Another person</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>Distance {distance}; accepted below {threshold}, lower is better.</source>
        <translation>Khoảng cách {distance}; chấp nhận nếu dưới {threshold}, càng nhỏ càng tốt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Xin chào, {name}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Không khớp</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>Chưa có ai được đăng ký.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Không nhận ra</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>Chưa nhận ra</translation>
    </message>
    <message>
        <source>Not sure enough</source>
        <translation>Chưa đủ chắc chắn</translation>
    </message>
    <message>
        <source>Nothing is recorded here: this is only a try.</source>
        <translation>Không ghi nhận gì ở đây: chỉ là thử.</translation>
    </message>
    <message>
        <source>Recognised clearly</source>
        <translation>Nhận ra rõ ràng</translation>
    </message>
    <message>
        <source>Recognised, but only just: add photos in the light of the desk</source>
        <translation>Nhận ra, nhưng sít sao: hãy thêm ảnh trong ánh sáng ở quầy</translation>
    </message>
    <message>
        <source>Recognised, without any doubt</source>
        <translation>Nhận ra, không còn nghi ngờ</translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation>Bị nhận là {name}</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Two people are too much alike to tell</source>
        <translation>Hai người quá giống nhau, không phân biệt được</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Deleting what is past its period</source>
        <translation>Đang xóa những gì đã quá hạn giữ</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>Đang đọc logo</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Đang đọc dữ liệu</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Đã chép.</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Chỉ những mục cần xem</translation>
    </message>
    <message>
        <source>Only what needs a look ({count})</source>
        <translation>Chỉ những mục cần xem ({count})</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>&amp;Lưu thành CSV…</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Lưu kết quả đánh giá</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Đã lưu thành {file}.</translation>
    </message>
    <message>
        <source>Saving verdicts</source>
        <translation>Đang lưu kết quả đánh giá</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị bỏ qua</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Xin lưu ý</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>people.csv, line {line}</source>
        <translation>people.csv, dòng {line}</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Camera picture</source>
        <translation>Hình camera</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>&amp;Whom do you want to see?</source>
        <translation>Bạn muốn &amp;gặp ai?</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>Báo lễ tân</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tên &amp;bạn</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>I'm a visitor</source>
        <translation>Tôi là khách</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>Dùng PIN</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Khách</translation>
    </message>
</context>
<context>
    <name>WeakestModel</name>
    <message>
        <source>Enrolled</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Department: {name}</source>
        <translation>Phòng ban: {name}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Attendance recorded so far stays, and further punches are recorded by hand. With a new consent the person can be enrolled again.</source>
        <translation>Dữ liệu chấm công đã ghi vẫn còn, và các lượt sau được ghi thủ công. Khi có sự đồng ý mới, người này có thể được đăng ký lại.</translation>
    </message>
    <message numerus="yes">
        <source>The %n stored photos of their face and the numbers computed from them are deleted now.</source>
        <translation><numerusform>%n ảnh khuôn mặt đã lưu và các con số tính từ đó sẽ bị xóa ngay.</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Không thể hoàn tác việc này.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>Rút lại và xóa</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Rút lại sự đồng ý</translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}?</source>
        <translation>Rút lại sự đồng ý của {name}?</translation>
    </message>
    <message>
        <source>Withdrawing the consent of {name}</source>
        <translation>Đang rút lại sự đồng ý của {name}</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{time} {day}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} giây</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>"{country}" is no country code.</source>
        <translation>"{country}" không phải là mã quốc gia.</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time.</source>
        <translation>"{text}" không phải là ngày giờ.</translation>
    </message>
    <message>
        <source>"{text}" is not a time anybody worked at.</source>
        <translation>"{text}" không phải là thời điểm có người làm việc.</translation>
    </message>
    <message>
        <source>A PIN consists of digits only.</source>
        <translation>PIN chỉ gồm các chữ số.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>PIN có từ 4 đến 10 chữ số.</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>Đang sao lưu hoặc khôi phục.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Chỉnh sửa cần có lý do.</translation>
    </message>
    <message>
        <source>A later correction of this punch stands.</source>
        <translation>Lượt chấm công này có một chỉnh sửa sau đó vẫn còn hiệu lực.</translation>
    </message>
    <message>
        <source>A manual punch needs a reason.</source>
        <translation>Lượt chấm công thủ công cần có lý do.</translation>
    </message>
    <message>
        <source>A period was locked or unlocked meanwhile.</source>
        <translation>Trong lúc đó, một kỳ đã được khóa hoặc mở khóa.</translation>
    </message>
    <message>
        <source>A punch cannot be in the future.</source>
        <translation>Lượt chấm công không thể ở tương lai.</translation>
    </message>
    <message>
        <source>A run takes at least one step.</source>
        <translation>Một lần chạy cần ít nhất một bước.</translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows, and there are more.</source>
        <translation>Một trang tính chứa {most:,} dòng, và ở đây có nhiều hơn.</translation>
    </message>
    <message>
        <source>A shift has from 1 to {most_segments} segments.</source>
        <translation>Một ca có từ 1 đến {most_segments} khoảng.</translation>
    </message>
    <message>
        <source>A shift starts and ends at whole minutes of the local time.</source>
        <translation>Ca bắt đầu và kết thúc vào phút chẵn theo giờ địa phương.</translation>
    </message>
    <message>
        <source>A state or province alone has no public holidays.</source>
        <translation>Chỉ riêng bang hoặc tỉnh thì không có ngày lễ.</translation>
    </message>
    <message>
        <source>A stored PIN is damaged.</source>
        <translation>Một PIN đã lưu bị hỏng.</translation>
    </message>
    <message>
        <source>ADP has two columns for overtime, and there are these rates: {rates}.</source>
        <translation>ADP có hai cột cho tăng ca, trong khi ở đây có các hệ số: {rates}.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Hãy thêm một mục trước.</translation>
    </message>
    <message>
        <source>Add this account to the group video, then log in again.</source>
        <translation>Thêm tài khoản này vào nhóm video, rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// are not supported.</source>
        <translation>Không hỗ trợ địa chỉ bắt đầu bằng {scheme}://.</translation>
    </message>
    <message>
        <source>An XLSX file isn't text.</source>
        <translation>Tệp XLSX không phải là văn bản.</translation>
    </message>
    <message>
        <source>An absence must be less work than half a day.</source>
        <translation>Vắng mặt phải là làm ít hơn nửa ngày.</translation>
    </message>
    <message>
        <source>An id has at least {shortest_prefix} characters.</source>
        <translation>Một id có ít nhất {shortest_prefix} ký tự.</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>Một chương trình khác đang mở cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Another run is being started or deleted.</source>
        <translation>Một lần chạy khác đang được khởi động hoặc xóa.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Hãy hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>At most {longest} minutes.</source>
        <translation>Tối đa {longest} phút.</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>Hãy hủy nó trước.</translation>
    </message>
    <message>
        <source>Cells cannot be separated by "{delimiter}".</source>
        <translation>Không thể ngăn cách các ô bằng "{delimiter}".</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>Hãy kiểm tra cả hai ngày.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Hãy kiểm tra cách viết.</translation>
    </message>
    <message>
        <source>Check it in the list of employees, or add the person first.</source>
        <translation>Hãy kiểm tra trong danh sách nhân viên, hoặc thêm người đó trước.</translation>
    </message>
    <message>
        <source>Check it in the list of employees.</source>
        <translation>Hãy kiểm tra trong danh sách nhân viên.</translation>
    </message>
    <message>
        <source>Check it, or add the person first.</source>
        <translation>Hãy kiểm tra lại, hoặc thêm người đó trước.</translation>
    </message>
    <message>
        <source>Check its cable or its network.</source>
        <translation>Hãy kiểm tra cáp hoặc mạng của camera.</translation>
    </message>
    <message>
        <source>Check its permissions, and that the disk isn't full.</source>
        <translation>Hãy kiểm tra quyền truy cập và xem đĩa có đầy không.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Hãy kiểm tra quyền truy cập.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4, MKV, AVI and MOV work.</source>
        <translation>Hãy thử phát video bằng chương trình khác; MP4, MKV, AVI và MOV đều dùng được.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable for this user.</source>
        <translation>Hãy kiểm tra rằng thư mục tồn tại và người dùng này ghi được vào đó.</translation>
    </message>
    <message>
        <source>Check the address, user name and password, and that the camera is on the network.</source>
        <translation>Hãy kiểm tra địa chỉ, tên người dùng và mật khẩu, và camera có trên mạng không.</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>Hãy kiểm tra camera và mạng.</translation>
    </message>
    <message>
        <source>Check the date, the time and the offset.</source>
        <translation>Hãy kiểm tra ngày, giờ và độ lệch múi giờ.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Hãy kiểm tra tệp.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Hãy kiểm tra thư mục.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Hãy kiểm tra đường dẫn.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Hãy kiểm tra quyền truy cập thư mục của nó.</translation>
    </message>
    <message>
        <source>Check the year and the offset.</source>
        <translation>Hãy kiểm tra năm và độ lệch múi giờ.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Hãy kiểm tra năm.</translation>
    </message>
    <message>
        <source>Choose CSV, or a shorter period.</source>
        <translation>Hãy chọn CSV, hoặc một kỳ ngắn hơn.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>Hãy chọn tệp PNG, JPEG hoặc SVG.</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address.</source>
        <translation>Hãy chọn một camera, tệp hoặc địa chỉ.</translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words, and keep it apart from the backup: nothing opens it without.</source>
        <translation>Hãy chọn cụm dài hơn, chẳng hạn bốn từ, và cất riêng khỏi bản sao lưu: thiếu nó thì không gì mở được.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Hãy chọn mật khẩu dài hơn.</translation>
    </message>
    <message>
        <source>Choose a picture of the person.</source>
        <translation>Hãy chọn một hình của người đó.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>Hãy chọn hình nhỏ hơn.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Hãy chọn mã khác.</translation>
    </message>
    <message>
        <source>Choose another data folder with --home.</source>
        <translation>Hãy chọn thư mục dữ liệu khác bằng --home.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn mô hình khác.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>Choose another run name.</source>
        <translation>Hãy chọn tên khác cho lần chạy.</translation>
    </message>
    <message>
        <source>Choose another with --home or ATTENDANCE_HOME.</source>
        <translation>Hãy chọn thư mục khác bằng --home hoặc ATTENDANCE_HOME.</translation>
    </message>
    <message>
        <source>Choose another, or add it anew.</source>
        <translation>Hãy chọn ca khác, hoặc thêm lại ca này.</translation>
    </message>
    <message>
        <source>Choose another, or start a new one.</source>
        <translation>Hãy chọn lần khác, hoặc bắt đầu lần mới.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Hãy chọn cái khác.</translation>
    </message>
    <message>
        <source>Choose days after {to_day}, or unlock the period first.</source>
        <translation>Hãy chọn những ngày sau {to_day}, hoặc mở khóa kỳ đó trước.</translation>
    </message>
    <message>
        <source>Choose letters, digits, dots, hyphens and underscores.</source>
        <translation>Hãy chọn chữ cái, chữ số, dấu chấm, gạch nối và gạch dưới.</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>Hãy chọn nhiều hơn.</translation>
    </message>
    <message>
        <source>Choose one between its start and its end.</source>
        <translation>Hãy chọn khung nằm giữa lúc bắt đầu và kết thúc ca.</translation>
    </message>
    <message>
        <source>Choose one by its name.</source>
        <translation>Hãy chọn một mô hình theo tên.</translation>
    </message>
    <message>
        <source>Choose one of: {delimiters}.</source>
        <translation>Hãy chọn một trong: {delimiters}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Hãy chọn một trong: {known}.</translation>
    </message>
    <message>
        <source>Choose one that is listed: attendance models runs</source>
        <translation>Hãy chọn một lần chạy có trong danh sách: attendance models runs</translation>
    </message>
    <message>
        <source>Choose people anew, and start a new run.</source>
        <translation>Hãy chọn lại những người khác, và bắt đầu một lần chạy mới.</translation>
    </message>
    <message>
        <source>Choose the picture of the logo again.</source>
        <translation>Hãy chọn lại hình logo.</translation>
    </message>
    <message>
        <source>Choose utf-8, utf-16 or cp1252.</source>
        <translation>Hãy chọn utf-8, utf-16 hoặc cp1252.</translation>
    </message>
    <message>
        <source>Choose utf-8, which has every character.</source>
        <translation>Hãy chọn utf-8, có đủ mọi ký tự.</translation>
    </message>
    <message>
        <source>Choose {shortest} to {longest} digits that nobody guesses at once.</source>
        <translation>Hãy chọn {shortest} đến {longest} chữ số mà không ai đoán ra ngay.</translation>
    </message>
    <message>
        <source>Close it in other programs, free some space, or choose another place.</source>
        <translation>Hãy đóng tệp trong các chương trình khác, giải phóng dung lượng, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Close other programs that use it (calls, browsers), or plug it in again.</source>
        <translation>Hãy đóng các chương trình khác đang dùng camera (cuộc gọi, trình duyệt), hoặc cắm lại.</translation>
    </message>
    <message>
        <source>Close the kiosk and the administrator's window first.</source>
        <translation>Hãy đóng kiosk và cửa sổ quản trị trước.</translation>
    </message>
    <message>
        <source>Columns of {file} that mean nothing here are ignored: {columns}.</source>
        <translation>Các cột của {file} không có ý nghĩa ở đây bị bỏ qua: {columns}.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet, or put the file {target_name} into {parent} by hand.</source>
        <translation>Hãy kết nối máy tính này với internet, hoặc tự đặt tệp {target_name} vào {parent}.</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation>Hãy sao chép lại từ nơi đã cất, hoặc dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept.</source>
        <translation>Hãy sao chép lại từ nơi đã cất.</translation>
    </message>
    <message>
        <source>Copy it from the list.</source>
        <translation>Hãy sao chép từ danh sách.</translation>
    </message>
    <message>
        <source>Copy its id from the list.</source>
        <translation>Hãy sao chép id từ danh sách.</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>Hãy sao chép hoặc quay lại video.</translation>
    </message>
    <message>
        <source>Copy the id from the list.</source>
        <translation>Hãy sao chép id từ danh sách.</translation>
    </message>
    <message>
        <source>Correct the code or the name.</source>
        <translation>Hãy sửa mã hoặc tên.</translation>
    </message>
    <message>
        <source>Daily overtime begins after a time that is never worked.</source>
        <translation>Tăng ca theo ngày bắt đầu sau một thời gian không bao giờ làm tới.</translation>
    </message>
    <message>
        <source>Daily overtime begins twice at the same time, or in disorder.</source>
        <translation>Tăng ca theo ngày bắt đầu hai lần cùng lúc, hoặc sai thứ tự.</translation>
    </message>
    <message>
        <source>Daily overtime has an odd rate.</source>
        <translation>Tăng ca theo ngày có hệ số bất thường.</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}.</source>
        <translation>Khác với dữ liệu đã có: {fields}.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Hãy chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>Embed their faces for the model in use first: attendance models use {in_use}</source>
        <translation>Hãy tính đặc trưng khuôn mặt của họ cho mô hình đang dùng trước: attendance models use {in_use}</translation>
    </message>
    <message>
        <source>Enrol more people first. Until then the calibration that ships with the app is used.</source>
        <translation>Hãy đăng ký thêm người trước. Cho đến lúc đó, hiệu chuẩn có sẵn của ứng dụng được dùng.</translation>
    </message>
    <message>
        <source>Enrol more pictures first.</source>
        <translation>Hãy đăng ký thêm hình trước.</translation>
    </message>
    <message>
        <source>Enrol more pictures.</source>
        <translation>Hãy đăng ký thêm hình.</translation>
    </message>
    <message>
        <source>Enrol people first.</source>
        <translation>Hãy đăng ký người trước.</translation>
    </message>
    <message>
        <source>Enrol them again, or withdraw their consent.</source>
        <translation>Hãy đăng ký lại, hoặc rút lại sự đồng ý của họ.</translation>
    </message>
    <message>
        <source>Enter it; scripts pass it with --password-file or ATTENDANCE_PASSWORD.</source>
        <translation>Hãy nhập mật khẩu; tập lệnh truyền bằng --password-file hoặc ATTENDANCE_PASSWORD.</translation>
    </message>
    <message>
        <source>Enter the passphrase that this backup was made with.</source>
        <translation>Hãy nhập cụm mật khẩu đã dùng khi tạo bản sao lưu này.</translation>
    </message>
    <message>
        <source>Enter the payroll number or another code of the person's own.</source>
        <translation>Hãy nhập mã số trên bảng lương hoặc một mã riêng khác của người đó.</translation>
    </message>
    <message>
        <source>Enter the person's code.</source>
        <translation>Hãy nhập mã của người đó.</translation>
    </message>
    <message>
        <source>Enter the person's full name.</source>
        <translation>Hãy nhập họ tên đầy đủ của người đó.</translation>
    </message>
    <message>
        <source>Export it for everyone, or the punches.</source>
        <translation>Hãy xuất cho mọi người, hoặc xuất lượt chấm công.</translation>
    </message>
    <message>
        <source>Export the ledger with it, or leave the preset out.</source>
        <translation>Hãy xuất sổ ghi với mẫu đó, hoặc bỏ mẫu định sẵn.</translation>
    </message>
    <message>
        <source>Export the punches with it, or leave the preset out.</source>
        <translation>Hãy xuất lượt chấm công với mẫu đó, hoặc bỏ mẫu định sẵn.</translation>
    </message>
    <message>
        <source>Export the timesheets with it, or leave the preset out.</source>
        <translation>Hãy xuất bảng công với mẫu đó, hoặc bỏ mẫu định sẵn.</translation>
    </message>
    <message>
        <source>Export the usual layout, whose column "overtime_rates" has them all.</source>
        <translation>Hãy xuất theo bố cục thông thường, cột "overtime_rates" của nó có đủ các hệ số.</translation>
    </message>
    <message>
        <source>Export them first, or confirm that they may go (--yes); what is replaced is kept aside.</source>
        <translation>Hãy xuất chúng trước, hoặc xác nhận có thể bỏ chúng (--yes); những gì bị thay thế được giữ riêng.</translation>
    </message>
    <message>
        <source>Fetch it first: attendance models fetch {model_id}</source>
        <translation>Hãy tải về trước: attendance models fetch {model_id}</translation>
    </message>
    <message>
        <source>Fill in the column "{column}".</source>
        <translation>Hãy điền cột "{column}".</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Hãy giải phóng dung lượng và thử lại.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, then try again.</source>
        <translation>Hãy giải phóng dung lượng trên đĩa chứa {path}, rồi thử lại.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; the database is as it was.</source>
        <translation>Hãy giải phóng dung lượng hoặc cho phép ghi vào thư mục; cơ sở dữ liệu vẫn như cũ.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Hãy giải phóng dung lượng, rồi thử lại.</translation>
    </message>
    <message>
        <source>Give each its start and end.</source>
        <translation>Hãy nhập giờ bắt đầu và kết thúc cho từng khoảng.</translation>
    </message>
    <message>
        <source>Give each tier once.</source>
        <translation>Mỗi bậc chỉ nhập một lần.</translation>
    </message>
    <message>
        <source>Give from 0 to 1440 minutes.</source>
        <translation>Hãy nhập từ 0 đến 1440 phút.</translation>
    </message>
    <message>
        <source>Give from 1 to that many.</source>
        <translation>Hãy nhập từ 1 đến số đó.</translation>
    </message>
    <message>
        <source>Give it in minutes, or 0 for none.</source>
        <translation>Hãy nhập theo phút, hoặc 0 nếu không có.</translation>
    </message>
    <message>
        <source>Give it in minutes.</source>
        <translation>Hãy nhập theo phút.</translation>
    </message>
    <message>
        <source>Give it one that people recognise, such as Night.</source>
        <translation>Hãy đặt tên mà mọi người nhận ra, chẳng hạn Night.</translation>
    </message>
    <message>
        <source>Give it one, such as Payroll.</source>
        <translation>Hãy đặt một tên, chẳng hạn Bảng lương.</translation>
    </message>
    <message>
        <source>Give its first and its last day.</source>
        <translation>Hãy nhập ngày đầu và ngày cuối.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Hãy nhập thêm ký tự.</translation>
    </message>
    <message>
        <source>Give the days until it repeats.</source>
        <translation>Hãy nhập số ngày cho đến khi lặp lại.</translation>
    </message>
    <message>
        <source>Give the folder that holds people.csv or a folder a person.</source>
        <translation>Hãy nhập thư mục có people.csv hoặc có mỗi người một thư mục.</translation>
    </message>
    <message>
        <source>Give the folder with the pictures.</source>
        <translation>Hãy chỉ định thư mục có hình.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>Hãy nhập tên tệp.</translation>
    </message>
    <message>
        <source>Give them in the order they are worked, each after the end of the one before.</source>
        <translation>Hãy nhập theo thứ tự làm việc, mỗi khoảng sau khi khoảng trước kết thúc.</translation>
    </message>
    <message>
        <source>If they really are two people, confirm it (on the command line: --another-person).</source>
        <translation>Nếu đó thật sự là hai người, hãy xác nhận (trên dòng lệnh: --another-person).</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Hãy nhập lại tệp.</translation>
    </message>
    <message>
        <source>Import with --update.</source>
        <translation>Hãy nhập với --update.</translation>
    </message>
    <message>
        <source>Install scikit-image and matplotlib.</source>
        <translation>Hãy cài đặt scikit-image và matplotlib.</translation>
    </message>
    <message>
        <source>Install the app with Python to train; a model can be used anywhere.</source>
        <translation>Hãy cài ứng dụng bằng Python để huấn luyện; mô hình thì dùng được ở mọi nơi.</translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup made by this one.</source>
        <translation>Hãy cài đặt phiên bản mới hơn, hoặc khôi phục bản sao lưu do phiên bản này tạo.</translation>
    </message>
    <message>
        <source>Install the newer version, then restore.</source>
        <translation>Hãy cài đặt phiên bản mới hơn, rồi khôi phục.</translation>
    </message>
    <message>
        <source>Install the version it was made with, or use another backup.</source>
        <translation>Hãy cài đặt phiên bản đã tạo ra nó, hoặc dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>Lượt này đã được ghi nhận.</translation>
    </message>
    <message>
        <source>It may be damaged or cut short.</source>
        <translation>Tệp có thể bị hỏng hoặc bị cắt cụt.</translation>
    </message>
    <message>
        <source>It needs at least {fewest} people with at least 2 usable pictures each; 20 people with 5 are a start.</source>
        <translation>Cần ít nhất {fewest} người, mỗi người có ít nhất 2 hình dùng được; 20 người với 5 hình là khởi đầu tốt.</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>Các cột của tệp là: {columns}.</translation>
    </message>
    <message>
        <source>Its first line must name the columns code, kind and at; reason may be there too.</source>
        <translation>Dòng đầu phải nêu các cột code, kind và at; cũng có thể có reason.</translation>
    </message>
    <message>
        <source>Its first line must name the columns.</source>
        <translation>Dòng đầu phải nêu tên các cột.</translation>
    </message>
    <message>
        <source>Its first line must name the columns: {columns}; code and name are needed.</source>
        <translation>Dòng đầu phải nêu tên các cột: {columns}; bắt buộc có code và name.</translation>
    </message>
    <message>
        <source>Its process could not be ended.</source>
        <translation>Không thể kết thúc tiến trình của nó.</translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore the newest backup in its place.</source>
        <translation>Hãy giữ một bản sao của tệp, rồi khôi phục bản sao lưu mới nhất vào chỗ đó.</translation>
    </message>
    <message>
        <source>Keep the present one, or give a reason why it shall be used although it is worse.</source>
        <translation>Hãy giữ mô hình hiện tại, hoặc nêu lý do vẫn dùng mô hình này dù nó kém hơn.</translation>
    </message>
    <message>
        <source>Known by {model_id} alone: {named}.</source>
        <translation>Chỉ {model_id} biết: {named}.</translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation>Hãy bỏ mục tiêu giờ làm.</translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation>Hãy xem lịch sử của lượt này.</translation>
    </message>
    <message>
        <source>Look at the day's punches.</source>
        <translation>Hãy xem các lượt chấm công trong ngày.</translation>
    </message>
    <message>
        <source>Look at the list of locked periods.</source>
        <translation>Hãy xem danh sách các kỳ đã khóa.</translation>
    </message>
    <message>
        <source>Look for a newer version of the app, or put the file into {parent} by hand.</source>
        <translation>Hãy tìm phiên bản mới hơn của ứng dụng, hoặc tự đặt tệp vào {parent}.</translation>
    </message>
    <message>
        <source>Look for a newer version of the app.</source>
        <translation>Hãy tìm phiên bản mới hơn của ứng dụng.</translation>
    </message>
    <message>
        <source>Lower the one or raise the other.</source>
        <translation>Hãy giảm giá trị này hoặc tăng giá trị kia.</translation>
    </message>
    <message>
        <source>Make it and its folder readable and writable for this user.</source>
        <translation>Hãy cho người dùng này quyền đọc và ghi tệp cùng thư mục chứa nó.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Hãy tạo thư mục trước, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>Make it writable for this user, or choose another with --home.</source>
        <translation>Hãy cho người dùng này quyền ghi, hoặc chọn thư mục khác bằng --home.</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, or choose another with --home.</source>
        <translation>Hãy cho người dùng này quyền ghi vào thư mục, hoặc chọn thư mục khác bằng --home.</translation>
    </message>
    <message>
        <source>Name a file to write it to.</source>
        <translation>Hãy nêu tên tệp để ghi vào.</translation>
    </message>
    <message>
        <source>Name a folder that doesn't exist yet.</source>
        <translation>Hãy nêu tên một thư mục chưa có.</translation>
    </message>
    <message>
        <source>Name at least one shift and day of the week.</source>
        <translation>Hãy nêu ít nhất một ca và một ngày trong tuần.</translation>
    </message>
    <message>
        <source>Name at least one, such as mon-fri.</source>
        <translation>Hãy nêu ít nhất một ngày, chẳng hạn mon-fri.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>Chỉ nêu một lần.</translation>
    </message>
    <message>
        <source>Name it, so that timesheets can say why nobody worked.</source>
        <translation>Hãy đặt tên để bảng công nêu được vì sao không ai làm việc.</translation>
    </message>
    <message>
        <source>Name it, such as vacation or sick.</source>
        <translation>Hãy nêu loại, chẳng hạn nghỉ phép năm hoặc nghỉ ốm.</translation>
    </message>
    <message>
        <source>Name its country too.</source>
        <translation>Hãy nêu cả quốc gia.</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for "{place}".</source>
        <translation>Không có lịch ngày lễ nào cho "{place}".</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's code.</source>
        <translation>Không cột nào của {file} giống mã nhân viên.</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's name.</source>
        <translation>Không cột nào của {file} giống tên nhân viên.</translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation>Chưa chọn cột nào.</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is locked.</source>
        <translation>Không ngày nào từ {first} đến {last} bị khóa.</translation>
    </message>
    <message>
        <source>No day of the schedule is worked.</source>
        <translation>Lịch này không có ngày làm việc nào.</translation>
    </message>
    <message>
        <source>No face is kept of anybody whose consent stands, so there is nothing to learn from.</source>
        <translation>Không giữ khuôn mặt của ai có sự đồng ý còn hiệu lực, nên không có gì để học.</translation>
    </message>
    <message>
        <source>No picture in {path} can be read.</source>
        <translation>Không đọc được hình nào trong {path}.</translation>
    </message>
    <message>
        <source>No video could be had from {label}.</source>
        <translation>Không nhận được video từ {label}.</translation>
    </message>
    <message>
        <source>No video source is chosen.</source>
        <translation>Chưa chọn nguồn video.</translation>
    </message>
    <message>
        <source>Nobody has the code "{code}".</source>
        <translation>Không ai có mã "{code}".</translation>
    </message>
    <message>
        <source>None of the {count} pictures can be used; {file}: {reason}. Nobody was enrolled.</source>
        <translation>Không hình nào trong {count} hình dùng được; {file}: {reason}. Không ai được đăng ký.</translation>
    </message>
    <message>
        <source>Only a flexible shift has a target of work.</source>
        <translation>Chỉ ca linh hoạt mới có mục tiêu giờ làm.</translation>
    </message>
    <message>
        <source>Only {count} people are enrolled; a calibration on own data needs {min_people}.</source>
        <translation>Chỉ có {count} người đã đăng ký; hiệu chuẩn trên dữ liệu riêng cần {min_people}.</translation>
    </message>
    <message>
        <source>People were being changed all the time, so the model was not switched.</source>
        <translation>Dữ liệu nhân viên liên tục thay đổi, nên mô hình chưa được chuyển.</translation>
    </message>
    <message>
        <source>Please enter no more than a name, a host and a short note.</source>
        <translation>Vui lòng chỉ nhập tên, người cần gặp và một ghi chú ngắn.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>Vui lòng nhập tên của bạn.</translation>
    </message>
    <message>
        <source>Please look at the camera again.</source>
        <translation>Vui lòng nhìn lại vào camera.</translation>
    </message>
    <message>
        <source>Please tell reception.</source>
        <translation>Vui lòng báo cho lễ tân.</translation>
    </message>
    <message>
        <source>Please type it again.</source>
        <translation>Vui lòng nhập lại.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Hãy cắm lại.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the settings.</source>
        <translation>Hãy cắm một camera, hoặc chọn camera khác trong phần cài đặt.</translation>
    </message>
    <message>
        <source>Put back the attendance.key that was beside the database, or restore both from one backup.</source>
        <translation>Hãy đặt lại attendance.key vốn nằm cạnh cơ sở dữ liệu, hoặc khôi phục cả hai từ cùng một bản sao lưu.</translation>
    </message>
    <message>
        <source>Put each person's pictures in a folder CODE__NAME, or write a people.csv with the columns code and name.</source>
        <translation>Hãy đặt hình của mỗi người vào thư mục CODE__NAME, hoặc viết một tệp people.csv có các cột code và name.</translation>
    </message>
    <message>
        <source>Put text with separators in double quotes.</source>
        <translation>Hãy đặt văn bản có dấu phân cách trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Reactivate the person first.</source>
        <translation>Hãy kích hoạt lại người này trước.</translation>
    </message>
    <message>
        <source>Recognition could not be started.</source>
        <translation>Không thể khởi động nhận dạng.</translation>
    </message>
    <message>
        <source>Recognition stumbled over a picture.</source>
        <translation>Nhận dạng gặp lỗi ở một hình ảnh.</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation>Hãy ghi nhận sự đồng ý trước.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Hãy làm mới danh sách.</translation>
    </message>
    <message>
        <source>Reinstall the app.</source>
        <translation>Hãy cài đặt lại ứng dụng.</translation>
    </message>
    <message>
        <source>Remove it first, or choose other days.</source>
        <translation>Hãy gỡ nó trước, hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>Remove it, and train it again.</source>
        <translation>Hãy gỡ nó, rồi huấn luyện lại.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Hãy gỡ mô hình.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Hãy gỡ một trong số đó.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Hãy gỡ một mục.</translation>
    </message>
    <message>
        <source>Remove the model and get it again.</source>
        <translation>Hãy gỡ mô hình và tải lại.</translation>
    </message>
    <message>
        <source>Rename it, or copy into folders.</source>
        <translation>Hãy đổi tên, hoặc sao chép vào các thư mục.</translation>
    </message>
    <message>
        <source>Rename the folder.</source>
        <translation>Hãy đổi tên thư mục.</translation>
    </message>
    <message>
        <source>Restart the computer, then erase again.</source>
        <translation>Hãy khởi động lại máy tính, rồi xóa lại.</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>Hãy khôi phục một bản sao lưu của cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the data folder.</source>
        <translation>Hãy khôi phục từ một bản sao lưu của thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>Restore the database and its attendance.key from one backup.</source>
        <translation>Hãy khôi phục cơ sở dữ liệu và attendance.key của nó từ cùng một bản sao lưu.</translation>
    </message>
    <message>
        <source>Resume it by hand, with the same options.</source>
        <translation>Hãy tự chạy tiếp bằng tay, với cùng các tùy chọn.</translation>
    </message>
    <message>
        <source>Roll back, or choose another model first.</source>
        <translation>Hãy quay về mô hình trước, hoặc chọn mô hình khác trước.</translation>
    </message>
    <message>
        <source>Rounding must divide the hour evenly.</source>
        <translation>Mức làm tròn phải chia hết một giờ.</translation>
    </message>
    <message>
        <source>Save it anew as XLSX, or as CSV.</source>
        <translation>Hãy lưu lại thành XLSX, hoặc CSV.</translation>
    </message>
    <message>
        <source>Save it anew from the spreadsheet.</source>
        <translation>Hãy lưu lại từ bảng tính.</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" in the spreadsheet.</source>
        <translation>Hãy lưu thành "CSV UTF-8" trong bảng tính.</translation>
    </message>
    <message>
        <source>Say how far from UTC the clock was, like {text}+01:00.</source>
        <translation>Hãy nêu đồng hồ lệch bao nhiêu so với UTC, như {text}+01:00.</translation>
    </message>
    <message>
        <source>Say which it is: --map "code=HEADING".</source>
        <translation>Hãy nêu cột nào: --map "code=HEADING".</translation>
    </message>
    <message>
        <source>Say which it is: --map "name=HEADING", or first_name and last_name.</source>
        <translation>Hãy nêu cột nào: --map "name=HEADING", hoặc first_name và last_name.</translation>
    </message>
    <message>
        <source>Say which: --map "{field}={one}".</source>
        <translation>Hãy nêu cột nào: --map "{field}={one}".</translation>
    </message>
    <message>
        <source>Say why it is entered by hand.</source>
        <translation>Hãy nêu lý do nhập thủ công.</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>Hãy nêu lý do; lý do sẽ được ghi lại.</translation>
    </message>
    <message>
        <source>Set a new PIN for this person.</source>
        <translation>Hãy đặt PIN mới cho người này.</translation>
    </message>
    <message>
        <source>Several ids begin with "{text}".</source>
        <translation>Nhiều id bắt đầu bằng "{text}".</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Hãy rút ngắn lại.</translation>
    </message>
    <message>
        <source>Some overtime is paid at double time or more, and ADP needs your company's code for such hours.</source>
        <translation>Một số giờ tăng ca được trả gấp đôi trở lên, và ADP cần mã của công ty bạn cho những giờ đó.</translation>
    </message>
    <message>
        <source>Somebody holds it already.</source>
        <translation>Đã có nơi khác đang dùng.</translation>
    </message>
    <message>
        <source>Stored face data cannot be decrypted: it is damaged or belongs to another key.</source>
        <translation>Không giải mã được dữ liệu khuôn mặt đã lưu: dữ liệu bị hỏng hoặc thuộc về khóa khác.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Hãy đổi chỗ chúng.</translation>
    </message>
    <message>
        <source>Take them again.</source>
        <translation>Hãy chụp lại.</translation>
    </message>
    <message>
        <source>The PIN is the payroll number.</source>
        <translation>PIN trùng với mã số trên bảng lương.</translation>
    </message>
    <message>
        <source>The address {label} names no computer.</source>
        <translation>Địa chỉ {label} không nêu tên máy nào.</translation>
    </message>
    <message>
        <source>The administrator's password is needed.</source>
        <translation>Cần có mật khẩu quản trị.</translation>
    </message>
    <message>
        <source>The backup before the update could not be written to {backups}: {problem}.</source>
        <translation>Không ghi được bản sao lưu trước khi cập nhật vào {backups}: {problem}.</translation>
    </message>
    <message>
        <source>The backup is cut short.</source>
        <translation>Bản sao lưu bị cắt cụt.</translation>
    </message>
    <message>
        <source>The backup is damaged, was altered, or is cut short; nothing of it was used.</source>
        <translation>Bản sao lưu bị hỏng, bị sửa đổi hoặc bị cắt cụt; không dùng gì từ nó.</translation>
    </message>
    <message>
        <source>The backup opens, but its content isn't what this version of the program writes.</source>
        <translation>Mở được bản sao lưu, nhưng nội dung không phải do phiên bản này của chương trình ghi.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program (format {found}; this one knows {known}).</source>
        <translation>Bản sao lưu do phiên bản mới hơn của chương trình này tạo (định dạng {found}; bản này biết {known}).</translation>
    </message>
    <message>
        <source>The beginning of the backup is damaged.</source>
        <translation>Phần đầu của bản sao lưu bị hỏng.</translation>
    </message>
    <message>
        <source>The break is deducted after a time that no day has.</source>
        <translation>Giờ nghỉ bị trừ sau một khoảng thời gian mà không ngày nào có.</translation>
    </message>
    <message>
        <source>The break window lies outside the shift.</source>
        <translation>Khung giờ nghỉ nằm ngoài ca.</translation>
    </message>
    <message>
        <source>The break window starts and ends at whole minutes.</source>
        <translation>Khung giờ nghỉ bắt đầu và kết thúc vào phút chẵn.</translation>
    </message>
    <message>
        <source>The camera failed unexpectedly.</source>
        <translation>Camera bị lỗi bất ngờ.</translation>
    </message>
    <message>
        <source>The camera has stopped sending pictures. It is being restarted; check its cable.</source>
        <translation>Camera đã ngừng gửi hình. Camera đang được khởi động lại; hãy kiểm tra cáp.</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>Camera đã dừng.</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>Camera đang được mở.</translation>
    </message>
    <message>
        <source>The camera shows only black. Is its lens covered, or is the light off?</source>
        <translation>Camera chỉ cho hình đen. Ống kính có bị che, hay đèn đang tắt?</translation>
    </message>
    <message>
        <source>The camera's picture is frozen. It is being restarted.</source>
        <translation>Hình của camera bị đứng. Camera đang được khởi động lại.</translation>
    </message>
    <message>
        <source>The code "{code}" belongs to {known}, not to {name}.</source>
        <translation>Mã "{code}" thuộc về {known}, không phải {name}.</translation>
    </message>
    <message>
        <source>The code "{code}" is on line {line} already.</source>
        <translation>Mã "{code}" đã có ở dòng {line}.</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} (deactivated) already.</source>
        <translation>Mã "{person_code}" đã thuộc về {holder_name} (đã ngừng hoạt động).</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} already.</source>
        <translation>Mã "{person_code}" đã thuộc về {holder_name}.</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {person_name}.</source>
        <translation>Mã "{person_code}" thuộc về {person_name}.</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>Mã bị để trống.</translation>
    </message>
    <message>
        <source>The code is longer than {longest_code} characters.</source>
        <translation>Mã dài hơn {longest_code} ký tự.</translation>
    </message>
    <message>
        <source>The code or the PIN is wrong.</source>
        <translation>Mã hoặc PIN không đúng.</translation>
    </message>
    <message>
        <source>The code {code} has a comma in it, so the person cannot be chosen for training.</source>
        <translation>Mã {code} có dấu phẩy, nên không thể chọn người này để huấn luyện.</translation>
    </message>
    <message>
        <source>The code, name, department or e-mail contains a control character.</source>
        <translation>Mã, tên, phòng ban hoặc e-mail chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The column "{column}" is wanted twice.</source>
        <translation>Cột "{column}" được yêu cầu hai lần.</translation>
    </message>
    <message>
        <source>The columns "{one}" and "{other}" of {file} could both be meant.</source>
        <translation>Các cột "{one}" và "{other}" của {file} đều có thể được hiểu như vậy.</translation>
    </message>
    <message>
        <source>The connection to {label} ended.</source>
        <translation>Kết nối với {label} đã ngắt.</translation>
    </message>
    <message>
        <source>The cycle is longer than {longest_cycle} days.</source>
        <translation>Chu kỳ dài hơn {longest_cycle} ngày.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {problem}.</source>
        <translation>Không ghi được vào thư mục dữ liệu {folder}: {problem}.</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be used: {problem}.</source>
        <translation>Không dùng được thư mục dữ liệu {root}: {problem}.</translation>
    </message>
    <message>
        <source>The database has lost the end of its hash chain, so nothing can be recorded.</source>
        <translation>Cơ sở dữ liệu đã mất phần cuối của chuỗi băm, nên không thể ghi nhận gì.</translation>
    </message>
    <message>
        <source>The database in the backup is damaged: {damage}.</source>
        <translation>Cơ sở dữ liệu trong bản sao lưu bị hỏng: {damage}.</translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {problem}.</source>
        <translation>Không ghi được cơ sở dữ liệu {path}: {problem}.</translation>
    </message>
    <message>
        <source>The day is in a locked period.</source>
        <translation>Ngày này nằm trong kỳ đã khóa.</translation>
    </message>
    <message>
        <source>The day of hiring "{text}" is not a day.</source>
        <translation>Ngày vào làm "{text}" không phải là một ngày.</translation>
    </message>
    <message>
        <source>The day of leaving "{text}" is not a day.</source>
        <translation>Ngày nghỉ việc "{text}" không phải là một ngày.</translation>
    </message>
    <message>
        <source>The days from {first} to {last} are locked already.</source>
        <translation>Các ngày từ {first} đến {last} đã bị khóa.</translation>
    </message>
    <message>
        <source>The days from {from_day} to {to_day} are locked, so their plan stays as it is.</source>
        <translation>Các ngày từ {from_day} đến {to_day} đã bị khóa, nên kế hoạch giữ nguyên.</translation>
    </message>
    <message>
        <source>The deducted break must be shorter than the shift, which is {span} minutes.</source>
        <translation>Giờ nghỉ bị trừ phải ngắn hơn ca, dài {span} phút.</translation>
    </message>
    <message>
        <source>The demo is not open.</source>
        <translation>Demo chưa mở.</translation>
    </message>
    <message>
        <source>The demo's pictures are missing from this installation.</source>
        <translation>Bản cài đặt này thiếu các hình demo.</translation>
    </message>
    <message>
        <source>The description of the model {folder_name} is damaged ({where}: {problem}).</source>
        <translation>Phần mô tả của mô hình {folder_name} bị hỏng ({where}: {problem}).</translation>
    </message>
    <message>
        <source>The device is longer than 500 characters.</source>
        <translation>Thiết bị dài hơn 500 ký tự.</translation>
    </message>
    <message>
        <source>The disk has too little room: {parent} has {free_mb:,.0f} MB free, and the download needs {needed_mb:,.0f} MB.</source>
        <translation>Đĩa còn quá ít chỗ: {parent} còn trống {free_mb:,.0f} MB, và bản tải xuống cần {needed_mb:,.0f} MB.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>Đĩa đã đầy: {folder}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Đĩa đã đầy; không có gì được lưu.</translation>
    </message>
    <message>
        <source>The disk of {where} is full; nothing was changed.</source>
        <translation>Đĩa chứa {where} đã đầy; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({error}).</source>
        <translation>Việc tải xuống từ {host} bị gián đoạn ({error}).</translation>
    </message>
    <message>
        <source>The encoding {encoding} has no "{missing}".</source>
        <translation>Bảng mã {encoding} không có "{missing}".</translation>
    </message>
    <message>
        <source>The enrolled faces don't allow a calibration: {error}.</source>
        <translation>Các khuôn mặt đã đăng ký không cho phép hiệu chuẩn: {error}.</translation>
    </message>
    <message>
        <source>The face detector's weights {path_name} cannot be read: {error}.</source>
        <translation>Không đọc được trọng số của bộ dò khuôn mặt {path_name}: {error}.</translation>
    </message>
    <message>
        <source>The face model was changed meanwhile, so these pictures were not used.</source>
        <translation>Mô hình khuôn mặt đã được đổi trong lúc đó nên các hình này không được dùng.</translation>
    </message>
    <message>
        <source>The face model was changed while the pictures were taken.</source>
        <translation>Mô hình khuôn mặt đã thay đổi trong khi chụp hình.</translation>
    </message>
    <message>
        <source>The face model {model_id} comes with the app and cannot be removed.</source>
        <translation>Mô hình khuôn mặt {model_id} đi kèm ứng dụng và không thể gỡ.</translation>
    </message>
    <message>
        <source>The face model {model_id} is being changed already.</source>
        <translation>Mô hình khuôn mặt {model_id} đang được thay đổi.</translation>
    </message>
    <message>
        <source>The face model {model_id} is in use.</source>
        <translation>Mô hình khuôn mặt {model_id} đang được dùng.</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't downloaded: {problem}</source>
        <translation>Mô hình khuôn mặt {model_id} chưa được tải về: {problem}</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't on this computer.</source>
        <translation>Mô hình khuôn mặt {model_id} không có trên máy tính này.</translation>
    </message>
    <message>
        <source>The face model {model_id} was removed meanwhile, so it was not put into use.</source>
        <translation>Mô hình khuôn mặt {model_id} đã bị gỡ trong lúc đó nên không được đưa vào dùng.</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {error}.</source>
        <translation>Không đọc được mô hình khuôn mặt {path_name}: {error}.</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {reason}.</source>
        <translation>Không đọc được mô hình khuôn mặt {path_name}: {reason}.</translation>
    </message>
    <message>
        <source>The figures above and the pictures in its folder still hold.</source>
        <translation>Các số liệu ở trên và hình trong thư mục của nó vẫn đúng.</translation>
    </message>
    <message>
        <source>The file at {host} isn't the published one: it has {size_bytes:,} bytes instead of {size_bytes_2:,}.</source>
        <translation>Tệp ở {host} không phải tệp đã công bố: nó có {size_bytes:,} byte thay vì {size_bytes_2:,}.</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is damaged or was replaced: {path}.</source>
        <translation>Tệp của mô hình khuôn mặt {model_id} bị hỏng hoặc đã bị thay thế: {path}.</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is missing.</source>
        <translation>Thiếu tệp của mô hình khuôn mặt {model_id}.</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} has an unknown base, {base}.</source>
        <translation>Mô hình tinh chỉnh {model_id} có mô hình gốc không rõ, {base}.</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} was made for another version of this app.</source>
        <translation>Mô hình tinh chỉnh {model_id} được tạo cho phiên bản khác của ứng dụng này.</translation>
    </message>
    <message>
        <source>The folder {folder_name} holds another model, {model_id}.</source>
        <translation>Thư mục {folder_name} chứa mô hình khác, {model_id}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>Không tạo được thư mục {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}.</source>
        <translation>Không dùng được thư mục {folder}: {problem}.</translation>
    </message>
    <message>
        <source>The folder {folder} has no code or no name before or after the __.</source>
        <translation>Thư mục {folder} không có mã hoặc tên ở trước hay sau __.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures and is left out.</source>
        <translation>Thư mục {folder} không có hình nào và bị bỏ qua.</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <translation>Thư mục {path} không có hình nào.</translation>
    </message>
    <message>
        <source>The folder {screenshots} cannot be made: {problem}.</source>
        <translation>Không tạo được thư mục {screenshots}: {problem}.</translation>
    </message>
    <message>
        <source>The grace for being late must be shorter than the shift, which is {span} minutes.</source>
        <translation>Thời gian châm chước đến trễ phải ngắn hơn ca, dài {span} phút.</translation>
    </message>
    <message>
        <source>The grace for leaving early must be shorter than the shift, which is {span} minutes.</source>
        <translation>Thời gian châm chước về sớm phải ngắn hơn ca, dài {span} phút.</translation>
    </message>
    <message>
        <source>The holiday has no name.</source>
        <translation>Ngày nghỉ chưa có tên.</translation>
    </message>
    <message>
        <source>The holiday's name contains a control character.</source>
        <translation>Tên ngày nghỉ chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The holiday's name is longer than {longest} characters.</source>
        <translation>Tên ngày nghỉ dài hơn {longest} ký tự.</translation>
    </message>
    <message>
        <source>The key file doesn't belong to this database, so the enrolled faces cannot be read.</source>
        <translation>Tệp khóa không thuộc về cơ sở dữ liệu này, nên không đọc được các khuôn mặt đã đăng ký.</translation>
    </message>
    <message>
        <source>The key file {key_file} cannot be used: {problem}.</source>
        <translation>Không dùng được tệp khóa {key_file}: {problem}.</translation>
    </message>
    <message>
        <source>The key file {key_file} is damaged: it holds {count} bytes instead of {key_bytes}.</source>
        <translation>Tệp khóa {key_file} bị hỏng: nó chứa {count} byte thay vì {key_bytes}.</translation>
    </message>
    <message>
        <source>The key in the backup is damaged.</source>
        <translation>Khóa trong bản sao lưu bị hỏng.</translation>
    </message>
    <message>
        <source>The kind "{kind}" isn't one.</source>
        <translation>Không có loại "{kind}".</translation>
    </message>
    <message>
        <source>The kind of leave contains a control character.</source>
        <translation>Loại nghỉ phép chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The kind of leave is longer than {longest} characters.</source>
        <translation>Loại nghỉ phép dài hơn {longest} ký tự.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ngày cuối nằm trước ngày đầu.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>Ngày cuối, {last}, nằm trước ngày đầu, {first}.</translation>
    </message>
    <message>
        <source>The leave has no kind.</source>
        <translation>Nghỉ phép chưa có loại.</translation>
    </message>
    <message>
        <source>The ledger is one chain through everybody's records.</source>
        <translation>Sổ ghi là một chuỗi chung cho dữ liệu của mọi người.</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>Tệp nhật ký có thông tin chi tiết.</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB.</source>
        <translation>Logo lớn hơn 10 MB.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be shown.</source>
        <translation>Logo không phải là hình hiển thị được.</translation>
    </message>
    <message>
        <source>The model of the run {name} is damaged.</source>
        <translation>Mô hình của lần chạy {name} bị hỏng.</translation>
    </message>
    <message>
        <source>The model of {name} is in use already.</source>
        <translation>Mô hình của {name} đang được dùng rồi.</translation>
    </message>
    <message>
        <source>The model of {name} is in use.</source>
        <translation>Mô hình của {name} đang được dùng.</translation>
    </message>
    <message>
        <source>The model of {name} is worse than its base: {reason}</source>
        <translation>Mô hình của {name} kém hơn mô hình gốc: {reason}</translation>
    </message>
    <message>
        <source>The model {folder_name} cannot be read: {problem}.</source>
        <translation>Không đọc được mô hình {folder_name}: {problem}.</translation>
    </message>
    <message>
        <source>The model {model_id} cannot be used yet: no picture is kept of {named}. Nothing was changed.</source>
        <translation>Chưa dùng được mô hình {model_id}: không giữ hình nào của {named}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be used: {problem}.</source>
        <translation>Không dùng được thư mục mô hình {folder}: {problem}.</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>Tên bị để trống.</translation>
    </message>
    <message>
        <source>The name of {name} has a semicolon in it, which separates pictures in a sheet.</source>
        <translation>Tên của {name} có dấu chấm phẩy, là dấu ngăn cách các hình trong bảng.</translation>
    </message>
    <message>
        <source>The name, department or e-mail is longer than {longest_text} characters.</source>
        <translation>Tên, phòng ban hoặc e-mail dài hơn {longest_text} ký tự.</translation>
    </message>
    <message>
        <source>The note contains a control character.</source>
        <translation>Ghi chú chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters.</source>
        <translation>Ghi chú dài hơn {longest} ký tự.</translation>
    </message>
    <message>
        <source>The package facenet-pytorch, which carries the detector, is missing.</source>
        <translation>Thiếu gói facenet-pytorch chứa bộ dò khuôn mặt.</translation>
    </message>
    <message>
        <source>The paid part of the breaks must be shorter than the shift, which is {span} minutes.</source>
        <translation>Phần giờ nghỉ có lương phải ngắn hơn ca, dài {span} phút.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation>Cụm mật khẩu ngắn hơn {shortest} ký tự.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the backup is damaged.</source>
        <translation>Cụm mật khẩu sai, hoặc phần đầu của bản sao lưu bị hỏng.</translation>
    </message>
    <message>
        <source>The password is shorter than {shortest_password} characters.</source>
        <translation>Mật khẩu ngắn hơn {shortest_password} ký tự.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>The period has no beginning or no end.</source>
        <translation>Kỳ này thiếu ngày đầu hoặc ngày cuối.</translation>
    </message>
    <message>
        <source>The person has such a punch at this very time already.</source>
        <translation>Người này đã có một lượt chấm công như vậy vào đúng thời điểm này.</translation>
    </message>
    <message>
        <source>The person left on {left}, before being hired on {hired}.</source>
        <translation>Người này nghỉ việc ngày {left}, trước khi được tuyển ngày {hired}.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {reason}. Nobody was enrolled.</source>
        <translation>Không dùng được hình {file}: {reason}. Không ai được đăng ký.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>Không ghi được hình {file}.</translation>
    </message>
    <message>
        <source>The present database cannot be read: nobody knows what it holds that the backup doesn't.</source>
        <translation>Không đọc được cơ sở dữ liệu hiện tại: không rõ nó chứa những gì mà bản sao lưu không có.</translation>
    </message>
    <message>
        <source>The present database holds records that the backup doesn't: punches: {punches}, corrections: {corrections}. Nothing was changed.</source>
        <translation>Cơ sở dữ liệu hiện tại chứa dữ liệu mà bản sao lưu không có: lượt chấm công: {punches}, chỉnh sửa: {corrections}. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the ledger.</source>
        <translation>Mẫu định sẵn "{preset}" là bố cục của sổ ghi.</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the punches.</source>
        <translation>Mẫu định sẵn "{preset}" là bố cục của lượt chấm công.</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the timesheets.</source>
        <translation>Mẫu định sẵn "{preset}" là bố cục của bảng công.</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>Lý do dài hơn 500 ký tự.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Bản ghi hình đã hết.</translation>
    </message>
    <message>
        <source>The records in the backup were tampered with: {problem} Nothing was changed.</source>
        <translation>Dữ liệu trong bản sao lưu đã bị can thiệp: {problem} Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The report has no name.</source>
        <translation>Báo cáo chưa có tên.</translation>
    </message>
    <message>
        <source>The report's name is too long.</source>
        <translation>Tên báo cáo quá dài.</translation>
    </message>
    <message>
        <source>The run {name} has no model yet.</source>
        <translation>Lần chạy {name} chưa có mô hình.</translation>
    </message>
    <message>
        <source>The run {name} is going on, or over.</source>
        <translation>Lần chạy {name} đang chạy, hoặc đã xong.</translation>
    </message>
    <message>
        <source>The run {name} is going on.</source>
        <translation>Lần chạy {name} đang chạy.</translation>
    </message>
    <message>
        <source>The run {name} is only starting.</source>
        <translation>Lần chạy {name} mới đang khởi động.</translation>
    </message>
    <message>
        <source>The run {name} isn't running.</source>
        <translation>Lần chạy {name} hiện không chạy.</translation>
    </message>
    <message>
        <source>The run {name} was started by hand.</source>
        <translation>Lần chạy {name} được khởi động bằng tay.</translation>
    </message>
    <message>
        <source>The run's curves are damaged.</source>
        <translation>Các đường cong của lần chạy bị hỏng.</translation>
    </message>
    <message>
        <source>The run's curves cannot be read: {problem}.</source>
        <translation>Không đọc được các đường cong của lần chạy: {problem}.</translation>
    </message>
    <message>
        <source>The run's curves were written by a newer version of this program.</source>
        <translation>Các đường cong của lần chạy do phiên bản mới hơn của chương trình này ghi.</translation>
    </message>
    <message>
        <source>The same as line {line}.</source>
        <translation>Giống dòng {line}.</translation>
    </message>
    <message>
        <source>The segments of the shift overlap, or reach over more than 24 hours.</source>
        <translation>Các khoảng của ca chồng lấn nhau, hoặc kéo dài quá 24 giờ.</translation>
    </message>
    <message>
        <source>The shift "{name}" is archived and can't be assigned any more.</source>
        <translation>Ca "{name}" đã được lưu trữ và không thể gán nữa.</translation>
    </message>
    <message>
        <source>The shift has no name.</source>
        <translation>Ca chưa có tên.</translation>
    </message>
    <message>
        <source>The shift is worked on no day of the week.</source>
        <translation>Ca không có ngày làm việc nào trong tuần.</translation>
    </message>
    <message>
        <source>The shift's name contains a control character.</source>
        <translation>Tên ca chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The shift's name is longer than {longest} characters.</source>
        <translation>Tên ca dài hơn {longest} ký tự.</translation>
    </message>
    <message>
        <source>The stored administrator's password is damaged.</source>
        <translation>Mật khẩu quản trị đã lưu bị hỏng.</translation>
    </message>
    <message>
        <source>The subdivision contains a control character.</source>
        <translation>Tên bang hoặc tỉnh chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The subdivision is longer than {longest} characters.</source>
        <translation>Tên bang hoặc tỉnh dài hơn {longest} ký tự.</translation>
    </message>
    <message>
        <source>The target of a flexible shift must fit its frame of {frame} minutes.</source>
        <translation>Mục tiêu của ca linh hoạt phải vừa khung {frame} phút.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>Văn bản chứa ký tự điều khiển.</translation>
    </message>
    <message>
        <source>The time "{text}" has no offset.</source>
        <translation>Thời gian "{text}" không có độ lệch múi giờ.</translation>
    </message>
    <message>
        <source>The time is a spreadsheet's own, without an offset.</source>
        <translation>Thời gian là kiểu riêng của bảng tính, không có độ lệch múi giờ.</translation>
    </message>
    <message>
        <source>The verdicts cannot be saved: {problem}.</source>
        <translation>Không lưu được kết quả đánh giá: {problem}.</translation>
    </message>
    <message>
        <source>The video holds data that cannot be decoded.</source>
        <translation>Video chứa dữ liệu không giải mã được.</translation>
    </message>
    <message>
        <source>The weights of {model_id} aren't the ones described.</source>
        <translation>Trọng số của {model_id} không đúng với mô tả.</translation>
    </message>
    <message>
        <source>There are more cells than columns.</source>
        <translation>Số ô nhiều hơn số cột.</translation>
    </message>
    <message>
        <source>There are no pictures to enrol.</source>
        <translation>Không có hình nào để đăng ký.</translation>
    </message>
    <message>
        <source>There are no shifts yet.</source>
        <translation>Chưa có ca nào.</translation>
    </message>
    <message>
        <source>There are timesheets from {first} to {last}.</source>
        <translation>Bảng công có từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>There are too few pictures for a calibration on own data.</source>
        <translation>Có quá ít hình để hiệu chuẩn trên dữ liệu riêng.</translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation>Hiện có: {columns}.</translation>
    </message>
    <message>
        <source>There are: {fields}.</source>
        <translation>Hiện có: {fields}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hiện có: {names}.</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>Hiện có: {presets}.</translation>
    </message>
    <message>
        <source>There is a model called {model_id} already.</source>
        <translation>Đã có mô hình tên {model_id}.</translation>
    </message>
    <message>
        <source>There is a run called {name} already.</source>
        <translation>Đã có lần chạy tên {name}.</translation>
    </message>
    <message>
        <source>There is a shift called "{shift_name}" already.</source>
        <translation>Đã có ca tên "{shift_name}".</translation>
    </message>
    <message>
        <source>There is no assignment "{text}".</source>
        <translation>Không có phân công "{text}".</translation>
    </message>
    <message>
        <source>There is no camera at {device_file}.</source>
        <translation>Không có camera tại {device_file}.</translation>
    </message>
    <message>
        <source>There is no column "{column}" to fill.</source>
        <translation>Không có cột "{column}" để điền.</translation>
    </message>
    <message>
        <source>There is no column "{column}".</source>
        <translation>Không có cột "{column}".</translation>
    </message>
    <message>
        <source>There is no correction "{id}".</source>
        <translation>Không có chỉnh sửa "{id}".</translation>
    </message>
    <message>
        <source>There is no encoding "{encoding}".</source>
        <translation>Không có bảng mã "{encoding}".</translation>
    </message>
    <message>
        <source>There is no face model called {model_id}.</source>
        <translation>Không có mô hình khuôn mặt nào tên {model_id}.</translation>
    </message>
    <message>
        <source>There is no field "{field}".</source>
        <translation>Không có trường "{field}".</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Không có tệp {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Không có tệp {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Không có thư mục {folder}.</translation>
    </message>
    <message>
        <source>There is no leave "{text}".</source>
        <translation>Không có nghỉ phép "{text}".</translation>
    </message>
    <message>
        <source>There is no model to go back to: the one in use wasn't promoted here.</source>
        <translation>Không có mô hình để quay về: mô hình đang dùng không được đưa vào dùng từ đây.</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>Không có hình nào trong {folder}.</translation>
    </message>
    <message>
        <source>There is no preset "{preset}".</source>
        <translation>Không có mẫu định sẵn "{preset}".</translation>
    </message>
    <message>
        <source>There is no punch "{id}".</source>
        <translation>Không có lượt chấm công "{id}".</translation>
    </message>
    <message>
        <source>There is no shift called "{name}".</source>
        <translation>Không có ca nào tên "{name}".</translation>
    </message>
    <message>
        <source>There is no time zone called "{site_zone}".</source>
        <translation>Không có múi giờ nào tên "{site_zone}".</translation>
    </message>
    <message>
        <source>There is no time zone called "{zone}".</source>
        <translation>Không có múi giờ nào tên "{zone}".</translation>
    </message>
    <message>
        <source>There is no training run called {name}.</source>
        <translation>Không có lần huấn luyện nào tên là {name}.</translation>
    </message>
    <message>
        <source>There is no video source {source}.</source>
        <translation>Không có nguồn video {source}.</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>Không có chế độ xem {name}.</translation>
    </message>
    <message>
        <source>There is no {option} called {value}.</source>
        <translation>Không có {option} tên {value}.</translation>
    </message>
    <message>
        <source>There is nobody to import in {folder}.</source>
        <translation>Không có ai để nhập trong {folder}.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>Không có gì tại {path}.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Không có gì để thêm.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Không có gì để gỡ.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing is kept of the time before a restore.</source>
        <translation>Không có gì để hoàn tác: không giữ lại gì từ trước lần khôi phục.</translation>
    </message>
    <message>
        <source>They may be damaged or mislabelled.</source>
        <translation>Chúng có thể bị hỏng hoặc gắn nhầm tên.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <translation>PIN này dễ đoán.</translation>
    </message>
    <message>
        <source>This assignment ended on {to_day} already.</source>
        <translation>Lần gán lịch này đã kết thúc từ ngày {to_day}.</translation>
    </message>
    <message>
        <source>This case is not in the database any more.</source>
        <translation>Trường hợp này không còn trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>This face is not enrolled any more.</source>
        <translation>Khuôn mặt này không còn được đăng ký.</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>Tệp này không phải bản sao lưu của chương trình này.</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>Việc này đã được giải quyết rồi.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Nội dung này quá dài.</translation>
    </message>
    <message>
        <source>This looks like {name} ({code}), who is enrolled already (distance {distance:.2f}). Nobody was enrolled.</source>
        <translation>Người này trông giống {name} ({code}), đã được đăng ký (khoảng cách {distance:.2f}). Không ai được đăng ký.</translation>
    </message>
    <message>
        <source>This person is not in the database any more.</source>
        <translation>Người này không còn trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>This punch cannot be undone at the desk any more.</source>
        <translation>Không thể hoàn tác lượt chấm công này tại quầy nữa.</translation>
    </message>
    <message>
        <source>This punch is void already.</source>
        <translation>Lượt chấm công này đã bị hủy.</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>Lần này đang chạy.</translation>
    </message>
    <message>
        <source>This took too long while taking pictures: {what}.</source>
        <translation>Việc này mất quá nhiều thời gian khi chụp hình: {what}.</translation>
    </message>
    <message>
        <source>Too few faces to learn from and to tell whether it helped: {count} people with two pictures or more.</source>
        <translation>Quá ít khuôn mặt để học và để biết việc học có ích không: {count} người có từ hai hình trở lên.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Sai PIN quá nhiều lần.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Sai mật khẩu quá nhiều lần.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Hãy huấn luyện lại.</translation>
    </message>
    <message>
        <source>Train with everybody, or change the code.</source>
        <translation>Hãy huấn luyện với mọi người, hoặc đổi mã.</translation>
    </message>
    <message>
        <source>Training isn't part of this installation.</source>
        <translation>Bản cài đặt này không có phần huấn luyện.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Hãy thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, somebody is changing what you download.</source>
        <translation>Hãy thử lại sau; nếu lại xảy ra, có người đang thay đổi những gì bạn tải xuống.</translation>
    </message>
    <message>
        <source>Try again when less is going on.</source>
        <translation>Hãy thử lại khi máy ít việc hơn.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Hãy thử lại.</translation>
    </message>
    <message>
        <source>Try again: it continues where it was.</source>
        <translation>Hãy thử lại: việc này tiếp tục từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>Try another file or camera setting.</source>
        <translation>Hãy thử tệp khác hoặc cài đặt camera khác.</translation>
    </message>
    <message>
        <source>Type it without line breaks and tabs.</source>
        <translation>Hãy nhập không có ngắt dòng và tab.</translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation>Hãy hoàn tác chỉnh sửa đó trước.</translation>
    </message>
    <message>
        <source>Unlock it first and say why: “Unlock…” on the page, or `attendance periods unlock` with a reason.</source>
        <translation>Hãy mở khóa trước và nêu lý do: “Mở khóa…” trên trang, hoặc `attendance periods unlock` kèm lý do.</translation>
    </message>
    <message>
        <source>Unlock the period first, saying why.</source>
        <translation>Hãy mở khóa kỳ đó trước và nêu lý do.</translation>
    </message>
    <message>
        <source>Unlocking a period needs a reason.</source>
        <translation>Mở khóa một kỳ cần có lý do.</translation>
    </message>
    <message>
        <source>Update this computer.</source>
        <translation>Hãy cập nhật máy tính này.</translation>
    </message>
    <message>
        <source>Use 5, 6, 10, 12, 15, 20, 30 or 60, or 0 for none.</source>
        <translation>Hãy dùng 5, 6, 10, 12, 15, 20, 30 hoặc 60, hoặc 0 nếu không có.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, BMP, WebP or TIFF files.</source>
        <translation>Hãy dùng tệp JPEG, PNG, BMP, WebP hoặc TIFF.</translation>
    </message>
    <message>
        <source>Use a camera's number, a file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
        <translation>Hãy dùng số của camera, một tệp, một thư mục hình, địa chỉ rtsp:// hoặc http://, hoặc demo.</translation>
    </message>
    <message>
        <source>Use a factor such as 1.5.</source>
        <translation>Hãy dùng hệ số như 1.5.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for the site's.</source>
        <translation>Hãy dùng tên như Europe/Berlin, hoặc để trống để theo địa điểm.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for this computer's.</source>
        <translation>Hãy dùng tên như Europe/Berlin, hoặc để trống để theo máy tính này.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it out for the employee's or the site's.</source>
        <translation>Hãy dùng tên như Europe/Berlin, hoặc bỏ qua để theo nhân viên hay địa điểm.</translation>
    </message>
    <message>
        <source>Use a picture of one person who looks at the camera.</source>
        <translation>Hãy dùng hình của một người nhìn vào camera.</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of one person who looks at the camera.</source>
        <translation>Hãy dùng hình sắc nét, đủ sáng của một người nhìn vào camera.</translation>
    </message>
    <message>
        <source>Use another backup, or restore it as it is (--accept-broken-records).</source>
        <translation>Hãy dùng bản sao lưu khác, hoặc khôi phục nguyên trạng (--accept-broken-records).</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Hãy dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>Use another code, or that name.</source>
        <translation>Hãy dùng mã khác, hoặc tên đó.</translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation>Hãy dùng mô hình khác trước.</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>Hãy dùng nhiều nhất {most} ký tự.</translation>
    </message>
    <message>
        <source>Use codes such as DE and BY, or leave the country empty and add holidays of your own.</source>
        <translation>Hãy dùng mã như DE và BY, hoặc để trống quốc gia và thêm ngày nghỉ riêng.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Hãy dùng một trong {names}.</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166-1, such as DE.</source>
        <translation>Hãy dùng hai chữ cái theo ISO 3166-1, chẳng hạn DE.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Hãy chờ một lát.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it first.</source>
        <translation>Hãy chờ nó xong, hoặc hủy nó trước.</translation>
    </message>
    <message>
        <source>Wait until it has begun.</source>
        <translation>Hãy đợi đến khi nó bắt đầu.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Hãy chờ đến khi xong, rồi thử lại.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Hãy chờ đến khi xong.</translation>
    </message>
    <message>
        <source>Weekly overtime begins after a time that is never worked.</source>
        <translation>Tăng ca theo tuần bắt đầu sau một thời gian không bao giờ làm tới.</translation>
    </message>
    <message>
        <source>Weekly overtime begins twice at the same time, or in disorder.</source>
        <translation>Tăng ca theo tuần bắt đầu hai lần cùng lúc, hoặc sai thứ tự.</translation>
    </message>
    <message>
        <source>Weekly overtime has an odd rate.</source>
        <translation>Tăng ca theo tuần có hệ số bất thường.</translation>
    </message>
    <message>
        <source>What counts as an absence must be less than the {expected} minutes that are expected.</source>
        <translation>Mức tính là vắng mặt phải ít hơn {expected} phút dự kiến.</translation>
    </message>
    <message>
        <source>What counts as half a day must be less than the {expected} minutes that are expected.</source>
        <translation>Mức tính là nửa ngày phải ít hơn {expected} phút dự kiến.</translation>
    </message>
    <message>
        <source>What {host} sent isn't the published file (its SHA-256 is another), so it was deleted.</source>
        <translation>Những gì {host} gửi không phải tệp đã công bố (SHA-256 khác), nên đã bị xóa.</translation>
    </message>
    <message>
        <source>Write it as text like 2026-03-02T08:57:00+01:00.</source>
        <translation>Hãy viết dưới dạng văn bản như 2026-03-02T08:57:00+01:00.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T08:57:00+01:00.</source>
        <translation>Hãy viết như 2026-03-02T08:57:00+01:00.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation>Hãy viết như 2026-03-31.</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation>Hãy viết một trong: {kinds}.</translation>
    </message>
    <message>
        <source>Write times like 12:30.</source>
        <translation>Hãy viết giờ như 12:30.</translation>
    </message>
    <message>
        <source>Write times like 22:00.</source>
        <translation>Hãy viết giờ như 22:00.</translation>
    </message>
    <message>
        <source>Your record has changed meanwhile.</source>
        <translation>Dữ liệu của bạn đã thay đổi trong lúc đó.</translation>
    </message>
    <message>
        <source>`attendance holidays list` shows them.</source>
        <translation>`attendance holidays list` liệt kê chúng.</translation>
    </message>
    <message>
        <source>`attendance shifts list` shows them.</source>
        <translation>`attendance shifts list` liệt kê chúng.</translation>
    </message>
    <message>
        <source>already enrolled</source>
        <translation>đã đăng ký</translation>
    </message>
    <message>
        <source>another folder has the code "{code}" too</source>
        <translation>thư mục khác cũng có mã "{code}"</translation>
    </message>
    <message>
        <source>another row of people.csv names it too</source>
        <translation>một dòng khác của people.csv cũng nêu hình này</translation>
    </message>
    <message>
        <source>black</source>
        <translation>đen</translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation>không đọc được: {problem}</translation>
    </message>
    <message>
        <source>come closer</source>
        <translation>lại gần hơn</translation>
    </message>
    <message>
        <source>consent "{text}" is neither yes nor no</source>
        <translation>sự đồng ý "{text}" không phải yes cũng không phải no</translation>
    </message>
    <message>
        <source>consent was withdrawn; record a new one in the person's own presence first</source>
        <translation>sự đồng ý đã được rút lại; trước tiên hãy ghi nhận sự đồng ý mới khi người đó có mặt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>đứng hình</translation>
    </message>
    <message>
        <source>hired_on "{text}" is not a date such as 2026-03-31</source>
        <translation>hired_on "{text}" không phải ngày như 2026-03-31</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>giữ yên</translation>
    </message>
    <message>
        <source>hold your head upright</source>
        <translation>giữ đầu thẳng</translation>
    </message>
    <message>
        <source>in nobody's folder, and no row of people.csv names it</source>
        <translation>không ở thư mục của ai, và không dòng nào của people.csv nêu hình này</translation>
    </message>
    <message>
        <source>its row of people.csv cannot be used</source>
        <translation>dòng của hình này trong people.csv không dùng được</translation>
    </message>
    <message>
        <source>look at the camera</source>
        <translation>nhìn vào camera</translation>
    </message>
    <message>
        <source>look straight at the camera</source>
        <translation>nhìn thẳng vào camera</translation>
    </message>
    <message>
        <source>looks like {name} ({code}), who is enrolled already</source>
        <translation>trông giống {name} ({code}), đã được đăng ký</translation>
    </message>
    <message>
        <source>lower your chin a little</source>
        <translation>hạ cằm xuống một chút</translation>
    </message>
    <message>
        <source>more cells than columns; put text with commas in double quotes</source>
        <translation>nhiều ô hơn số cột; hãy đặt văn bản có dấu phẩy trong dấu nháy kép</translation>
    </message>
    <message>
        <source>move to the middle of the picture</source>
        <translation>di chuyển vào giữa hình</translation>
    </message>
    <message>
        <source>no consent recorded; import with --consent once the person has agreed</source>
        <translation>chưa ghi nhận sự đồng ý; hãy nhập với --consent khi người đó đã đồng ý</translation>
    </message>
    <message>
        <source>no consent: people.csv says no</source>
        <translation>không đồng ý: people.csv ghi no</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>không có khuôn mặt</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>không tìm thấy khuôn mặt</translation>
    </message>
    <message>
        <source>no face found in the video</source>
        <translation>không tìm thấy khuôn mặt trong video</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>not CSV from here on ({problem})</source>
        <translation>từ đây trở đi không phải CSV ({problem})</translation>
    </message>
    <message>
        <source>not a kind of picture this program reads; use jpg, png, bmp or webp</source>
        <translation>không phải loại hình chương trình này đọc được; hãy dùng jpg, png, bmp hoặc webp</translation>
    </message>
    <message>
        <source>not a picture, or corrupt</source>
        <translation>không phải hình, hoặc bị hỏng</translation>
    </message>
    <message>
        <source>one person at a time</source>
        <translation>mỗi lần một người</translation>
    </message>
    <message>
        <source>one side of the face</source>
        <translation>một bên khuôn mặt</translation>
    </message>
    <message>
        <source>one side of the face is in shadow</source>
        <translation>một bên khuôn mặt bị tối</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>outside of the folder that is imported</source>
        <translation>nằm ngoài thư mục được nhập</translation>
    </message>
    <message>
        <source>raise your chin a little</source>
        <translation>nâng cằm lên một chút</translation>
    </message>
    <message>
        <source>several faces</source>
        <translation>nhiều khuôn mặt</translation>
    </message>
    <message>
        <source>several faces ({faces}): it must show one person</source>
        <translation>nhiều khuôn mặt ({faces}): hình phải chỉ có một người</translation>
    </message>
    <message>
        <source>show your whole face</source>
        <translation>để lộ toàn bộ khuôn mặt</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bị treo</translation>
    </message>
    <message>
        <source>the code "{code}" is on line {line} already</source>
        <translation>mã "{code}" đã có ở dòng {line}</translation>
    </message>
    <message>
        <source>the code "{known_code}" belongs to {known_name}, not to {planned_name}</source>
        <translation>mã "{known_code}" thuộc về {known_name}, không phải {planned_name}</translation>
    </message>
    <message>
        <source>the code is blank</source>
        <translation>mã bị trống</translation>
    </message>
    <message>
        <source>the face is cut off</source>
        <translation>khuôn mặt bị cắt</translation>
    </message>
    <message>
        <source>the face is cut off by the edge of the picture</source>
        <translation>khuôn mặt bị cắt ở mép hình</translation>
    </message>
    <message>
        <source>the face is not clearly</source>
        <translation>khuôn mặt không rõ</translation>
    </message>
    <message>
        <source>the face is not clearly visible</source>
        <translation>không thấy rõ khuôn mặt</translation>
    </message>
    <message>
        <source>the face is out of focus</source>
        <translation>khuôn mặt bị mất nét</translation>
    </message>
    <message>
        <source>the face is too small</source>
        <translation>khuôn mặt quá nhỏ</translation>
    </message>
    <message>
        <source>the face is too small ({pixels} pixels between the eyes)</source>
        <translation>khuôn mặt quá nhỏ ({pixels} điểm ảnh giữa hai mắt)</translation>
    </message>
    <message>
        <source>the face is turned</source>
        <translation>khuôn mặt bị quay đi</translation>
    </message>
    <message>
        <source>the face is turned away (by {turned}°)</source>
        <translation>khuôn mặt quay đi (góc {turned}°)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tệp trống</translation>
    </message>
    <message>
        <source>the folder has no code or no name</source>
        <translation>thư mục không có mã hoặc không có tên</translation>
    </message>
    <message>
        <source>the head is lowered</source>
        <translation>đầu bị cúi</translation>
    </message>
    <message>
        <source>the head is lowered too far</source>
        <translation>đầu cúi quá thấp</translation>
    </message>
    <message>
        <source>the head is raised</source>
        <translation>đầu bị ngẩng</translation>
    </message>
    <message>
        <source>the head is raised too far</source>
        <translation>đầu ngẩng quá cao</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <translation>đầu bị nghiêng</translation>
    </message>
    <message>
        <source>the head is tilted too far (by {tilted}°)</source>
        <translation>đầu nghiêng quá nhiều (góc {tilted}°)</translation>
    </message>
    <message>
        <source>the light is too flat</source>
        <translation>ánh sáng quá phẳng</translation>
    </message>
    <message>
        <source>the mouth is covered</source>
        <translation>miệng bị che</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>tên bị trống</translation>
    </message>
    <message>
        <source>the picture is corrupt or too large</source>
        <translation>hình bị hỏng hoặc quá lớn</translation>
    </message>
    <message>
        <source>the picture is too large ({width_px}×{height_px} pixels)</source>
        <translation>hình quá lớn ({width_px}×{height_px} điểm ảnh)</translation>
    </message>
    <message>
        <source>the picture is too small ({width_px}×{height_px} pixels)</source>
        <translation>hình quá nhỏ ({width_px}×{height_px} điểm ảnh)</translation>
    </message>
    <message>
        <source>the same picture as {first}</source>
        <translation>cùng một hình với {first}</translation>
    </message>
    <message>
        <source>the video shows more than one person</source>
        <translation>video có nhiều hơn một người</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>không có tệp như vậy</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>quá sáng</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>quá tối</translation>
    </message>
    <message>
        <source>turn to the camera</source>
        <translation>quay về phía camera</translation>
    </message>
    <message>
        <source>turn to the light</source>
        <translation>quay về phía ánh sáng</translation>
    </message>
    <message>
        <source>turn your head slightly to the left</source>
        <translation>quay đầu nhẹ sang trái</translation>
    </message>
    <message>
        <source>turn your head slightly to the right</source>
        <translation>quay đầu nhẹ sang phải</translation>
    </message>
    <message>
        <source>uncover your mouth</source>
        <translation>đừng che miệng</translation>
    </message>
    <message>
        <source>{at} is in the future.</source>
        <translation>{at} nằm ở tương lai.</translation>
    </message>
    <message>
        <source>{code}: {error}</source>
        <translation>{code}: {error}</translation>
    </message>
    <message>
        <source>{count} of these people have left, withdrawn their consent, or have no picture that is kept.</source>
        <translation>{count} người trong số này đã nghỉ việc, đã rút lại sự đồng ý, hoặc không có hình nào được giữ.</translation>
    </message>
    <message>
        <source>{day} is a holiday already: {existing}.</source>
        <translation>{day} đã là ngày nghỉ: {existing}.</translation>
    </message>
    <message>
        <source>{day} is in the locked period from {first} to {last}.</source>
        <translation>{day} nằm trong kỳ đã khóa từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>{day} is no holiday.</source>
        <translation>{day} không phải là ngày nghỉ.</translation>
    </message>
    <message>
        <source>{day} is too far away to be planned.</source>
        <translation>{day} quá xa để lập kế hoạch.</translation>
    </message>
    <message>
        <source>{file_name} has neither a column called code nor one called name.</source>
        <translation>{file_name} không có cột nào tên code và cũng không có cột nào tên name.</translation>
    </message>
    <message>
        <source>{file_name} has no column called {missing}.</source>
        <translation>{file_name} không có cột tên {missing}.</translation>
    </message>
    <message>
        <source>{file_name} has two columns called {twice}.</source>
        <translation>{file_name} có hai cột tên {twice}.</translation>
    </message>
    <message>
        <source>{file_name} is not UTF-8 text.</source>
        <translation>{file_name} không phải văn bản UTF-8.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>Không đọc được {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} exists and isn't a backup.</source>
        <translation>{file} đã tồn tại và không phải bản sao lưu.</translation>
    </message>
    <message>
        <source>{file} has no column called "{heading}".</source>
        <translation>{file} không có cột tên "{heading}".</translation>
    </message>
    <message>
        <source>{file} has no column called {missing}.</source>
        <translation>{file} không có cột tên {missing}.</translation>
    </message>
    <message>
        <source>{file} has several columns called "{heading}".</source>
        <translation>{file} có nhiều cột tên "{heading}".</translation>
    </message>
    <message>
        <source>{file} has two columns called {name}.</source>
        <translation>{file} có hai cột tên {name}.</translation>
    </message>
    <message>
        <source>{file} lacks the columns {missing}.</source>
        <translation>{file} thiếu các cột {missing}.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} không phải là thư mục.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>Không kết nối được với {host} ({error}).</translation>
    </message>
    <message>
        <source>{host} doesn't give out the file: it answered {error_code} {reason}.</source>
        <translation>{host} không cung cấp tệp: máy chủ trả lời {error_code} {reason}.</translation>
    </message>
    <message>
        <source>{job}: something unexpected went wrong.</source>
        <translation>{job}: đã xảy ra lỗi bất ngờ.</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>Không mở được {label}.</translation>
    </message>
    <message>
        <source>{label} delivers no picture.</source>
        <translation>{label} không cho hình.</translation>
    </message>
    <message>
        <source>{label} is not open.</source>
        <translation>{label} chưa mở.</translation>
    </message>
    <message>
        <source>{label} may not be used: {reason}.</source>
        <translation>Không được phép dùng {label}: {reason}.</translation>
    </message>
    <message>
        <source>{label} was unplugged.</source>
        <translation>{label} đã bị rút ra.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {problem}.</source>
        <translation>Không đọc được {name}: {problem}.</translation>
    </message>
    <message>
        <source>{name} cannot end a model's name.</source>
        <translation>{name} không thể ở cuối tên mô hình.</translation>
    </message>
    <message>
        <source>{name} has not consented to face recognition.</source>
        <translation>{name} chưa đồng ý với nhận diện khuôn mặt.</translation>
    </message>
    <message>
        <source>{name} is deactivated</source>
        <translation>{name} đã ngừng hoạt động</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch.</source>
        <translation>{name} đã ngừng hoạt động và không thể chấm công.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} trống.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB.</source>
        <translation>{name} lớn hơn 200 MB.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} không phải văn bản UTF-8.</translation>
    </message>
    <message>
        <source>{name} isn't CSV from line {line} on: {problem}.</source>
        <translation>{name} không phải CSV kể từ dòng {line}: {problem}.</translation>
    </message>
    <message>
        <source>{name} isn't a workbook that can be read.</source>
        <translation>{name} không phải sổ tính đọc được.</translation>
    </message>
    <message>
        <source>{path_name} cannot be played: it is not a video, or it is damaged.</source>
        <translation>Không phát được {path_name}: đây không phải video, hoặc tệp bị hỏng.</translation>
    </message>
    <message>
        <source>{path_name} holds no picture that can be decoded.</source>
        <translation>{path_name} không chứa hình nào giải mã được.</translation>
    </message>
    <message>
        <source>{path_name} is not open.</source>
        <translation>{path_name} chưa mở.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>Không đọc được {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} là cơ sở dữ liệu của chương trình khác.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}; this one knows {latest}).</source>
        <translation>{path} do phiên bản mới hơn của chương trình này ghi (định dạng {version}; bản này biết {latest}).</translation>
    </message>
    <message>
        <source>{path}: no face found.</source>
        <translation>{path}: không tìm thấy khuôn mặt.</translation>
    </message>
    <message>
        <source>{path}: {error_message}.</source>
        <translation>{path}: {error_message}.</translation>
    </message>
    <message>
        <source>{person_name} has leave ({kind}) from {from_day} to {to_day} already.</source>
        <translation>{person_name} đã có nghỉ phép ({kind}) từ {from_day} đến {to_day}.</translation>
    </message>
    <message>
        <source>{person_name} has not consented to face recognition.</source>
        <translation>{person_name} chưa đồng ý với nhận diện khuôn mặt.</translation>
    </message>
    <message>
        <source>{person_name} is deactivated and works no shifts.</source>
        <translation>{person_name} đã ngừng hoạt động và không làm ca nào.</translation>
    </message>
    <message>
        <source>{person_name} is deactivated.</source>
        <translation>{person_name} đã ngừng hoạt động.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {problem}.</source>
        <translation>Không ghi được {target}: {problem}.</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target} là một thư mục.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} đã tồn tại.</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}. Nothing was changed.</source>
        <translation>Không dùng được {where}: {problem}. Không có gì bị thay đổi.</translation>
    </message>
</context>
</TS>