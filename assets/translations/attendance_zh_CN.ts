<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address of the camera</source>
        <translation>摄像头地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It begins with rtsp:// or http:// and is found in the camera's manual or its own settings.</source>
        <translation>以 rtsp:// 或 http:// 开头，可在摄像头的说明书或其自身的设置中找到。</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>网络摄像头</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>使用此摄像头</translation>
    </message>
</context>
<context>
    <name>AdminPages</name>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>日常工作</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People and faces</source>
        <translation>人员与人脸</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>报表与导出</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Anybody at this computer can change attendance records: no administrator's password is set.</source>
        <translation>使用这台电脑的任何人都可以更改考勤记录：尚未设置管理员密码。</translation>
    </message>
    <message>
        <source>Attendance administration</source>
        <translation>考勤管理</translation>
    </message>
    <message>
        <source>Looking for the administrator's password</source>
        <translation>正在查找管理员密码</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>The administrator's password is set.</source>
        <translation>管理员密码已设置。</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>Day after day, then from the beginning again</source>
        <translation>逐日轮换，然后从头开始</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Kind of schedule</source>
        <translation>排班方式</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮班</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Checking the PIN</source>
        <translation>正在核对 PIN</translation>
    </message>
    <message>
        <source>Enter code and PIN</source>
        <translation>输入工号和 PIN</translation>
    </message>
    <message>
        <source>I'm a visitor</source>
        <translation>我是访客</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Nothing was recorded for {name}. Who are you?</source>
        <translation>没有为{name}记录任何内容。您是谁？</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation>正在登记来访</translation>
    </message>
    <message>
        <source>Sorry!</source>
        <translation>抱歉！</translation>
    </message>
    <message>
        <source>Taking a punch back</source>
        <translation>正在撤回打卡</translation>
    </message>
    <message>
        <source>That's all</source>
        <translation>没有别的事了</translation>
    </message>
    <message>
        <source>The punch of {name} was taken back. Who are you?</source>
        <translation>{name}的打卡已撤回。您是谁？</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>Your PIN comes next.</source>
        <translation>接下来请输入 PIN。</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>%n 次打卡</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <translation><numerusform>%n 项待处理</numerusform></translation>
    </message>
    <message>
        <source>&amp;Lock period…</source>
        <translation>锁定期间(&amp;L)…</translation>
    </message>
    <message>
        <source>Add the people who work here; their days appear as they come and go.</source>
        <translation>请添加在此工作的人员；他们上下班后，每天的考勤会显示在这里。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Attendance could not be read</source>
        <translation>无法读取考勤</translation>
    </message>
    <message>
        <source>Attendance is being read</source>
        <translation>正在读取考勤</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Clear the search to see everybody.</source>
        <translation>清除搜索即可查看所有人。</translation>
    </message>
    <message>
        <source>Every day of this period is complete.</source>
        <translation>此期间每天的记录都完整。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>前往“人员”</translation>
    </message>
    <message>
        <source>Month, a row a person</source>
        <translation>月视图，每人一行</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>姓名、工号或部门</translation>
    </message>
    <message>
        <source>No punches: {days}</source>
        <translation>无打卡：{days}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>尚未录入任何人</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有匹配的人员</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>没有待处理的事项</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Reading attendance</source>
        <translation>正在读取考勤</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>正在读取当天数据</translation>
    </message>
    <message>
        <source>Show only what is to be resolved; Ctrl+Down opens the next</source>
        <translation>仅显示待处理的项目；按 Ctrl+Down 打开下一项</translation>
    </message>
    <message>
        <source>They appear here as people come and go.</source>
        <translation>人员上下班后会显示在这里。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message numerus="yes">
        <source>by %n people</source>
        <translation><numerusform>共 %n 人</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>选择一个条目以查看完整内容。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation><numerusform>已将 %n 个条目写入 {file}。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Verify records</source>
        <translation>验证记录(&amp;V)</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Compute both hash chains anew, row by row: changed or missing rows show up.</source>
        <translation>逐行重新计算两条哈希链：被更改或缺失的行会显示出来。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>正在导出审计日志</translation>
    </message>
    <message>
        <source>Exports, imports, changes of schedules, backups and erasures appear here.</source>
        <translation>导出、导入、排班更改、备份和清除操作会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合条件的条目</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>尚无任何记录</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Only entries of the days chosen below</source>
        <translation>仅显示下方所选日期的条目</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>正在读取审计日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for less, or choose other days.</source>
        <translation>请减少搜索内容，或选择其他日期。</translation>
    </message>
    <message>
        <source>Search the log (Ctrl+F)</source>
        <translation>搜索日志 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>显示更早的条目</translation>
    </message>
    <message>
        <source>Verifying the records</source>
        <translation>正在验证记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done besides punching: exports, imports, schedules, erasures.</source>
        <translation>打卡以外的操作：导出、导入、排班、清除。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>{job}.</source>
        <translation>{job}。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n entries of the audit log</source>
        <translation><numerusform>审计日志的 %n 个条目</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger</source>
        <translation><numerusform>账本的 %n 行</numerusform></translation>
    </message>
    <message>
        <source>Added a holiday</source>
        <translation>添加了节假日</translation>
    </message>
    <message>
        <source>Added a shift</source>
        <translation>添加了班次</translation>
    </message>
    <message>
        <source>Added leave</source>
        <translation>添加了请假</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Although it is worse, because</source>
        <translation>虽较差仍使用的原因</translation>
    </message>
    <message>
        <source>Archived a shift</source>
        <translation>归档了班次</translation>
    </message>
    <message>
        <source>Assigned a schedule</source>
        <translation>分配了排班</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在打卡台</translation>
    </message>
    <message>
        <source>Brought a face back</source>
        <translation>恢复了人脸</translation>
    </message>
    <message>
        <source>Changed a shift</source>
        <translation>更改了班次</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>更改了设置</translation>
    </message>
    <message>
        <source>Changed the face model</source>
        <translation>更换了人脸模型</translation>
    </message>
    <message>
        <source>Chose the public holidays</source>
        <translation>选择了公共假日</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Deleted a training run</source>
        <translation>删除了训练任务</translation>
    </message>
    <message>
        <source>Distance in force</source>
        <translation>生效距离</translation>
    </message>
    <message>
        <source>Erased a person's face data</source>
        <translation>清除了人员的人脸数据</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>人脸模型</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>导入了人员</translation>
    </message>
    <message>
        <source>Imported punches</source>
        <translation>导入了打卡</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>识别画面</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>创建了备份</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>已匿名化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing was changed: {rows} and {entries} are as they were written.</source>
        <translation>没有任何更改：{rows}和{entries}均与写入时一致。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People who still work it</source>
        <translation>仍在使用该班次的人员</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Put a trained face model into use</source>
        <translation>启用了训练的人脸模型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recalibrated recognition</source>
        <translation>重新校准了识别</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Removed a face</source>
        <translation>移除了人脸</translation>
    </message>
    <message>
        <source>Removed a face model</source>
        <translation>移除了人脸模型</translation>
    </message>
    <message>
        <source>Removed a holiday</source>
        <translation>移除了节假日</translation>
    </message>
    <message>
        <source>Removed a schedule</source>
        <translation>移除了排班</translation>
    </message>
    <message>
        <source>Removed a shift</source>
        <translation>移除了班次</translation>
    </message>
    <message>
        <source>Removed leave</source>
        <translation>移除了请假</translation>
    </message>
    <message>
        <source>Removed what was trained with a person's face</source>
        <translation>移除了用某人的人脸训练的内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置了 PIN</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Started training a face model</source>
        <translation>开始训练人脸模型</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>The audit log is not as it was written, from entry {row} on: {problem}</source>
        <translation>审计日志自第 {row} 条起与写入时不一致：{problem}</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>The ledger of punches and corrections is not as it was written, from row {row} on: {problem}</source>
        <translation>打卡与更正账本自第 {row} 行起与写入时不一致：{problem}</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>程序自身</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>工时表</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Took a PIN away</source>
        <translation>清除了 PIN</translation>
    </message>
    <message>
        <source>Trained from</source>
        <translation>训练基础</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Went back to the app's own calibration</source>
        <translation>恢复了应用自带的校准</translation>
    </message>
    <message>
        <source>Went back to the face model before</source>
        <translation>恢复了之前的人脸模型</translation>
    </message>
    <message>
        <source>Went on with a training run</source>
        <translation>继续了训练任务</translation>
    </message>
    <message>
        <source>Withdrew a person's consent</source>
        <translation>撤回了人员的同意</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none: printed by the command line</source>
        <translation>无：由命令行直接输出</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>A disk fails without a warning. Make the first one now; it takes seconds.</source>
        <translation>磁盘会毫无预兆地损坏。请现在就创建第一个备份，只需几秒钟。</translation>
    </message>
    <message>
        <source>Backed up to {file} and read back: {size} MB, {people} people, {punches} punches.</source>
        <translation>已备份到 {file} 并读回核对：{size} MB，{people} 人，{punches} 次打卡。</translation>
    </message>
    <message>
        <source>Backing up to {file}</source>
        <translation>正在备份到 {file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>已创建的备份</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>尚未创建备份</translation>
    </message>
    <message>
        <source>One encrypted file holds everything: people, faces, punches, settings. Keep it on another disk, and its passphrase apart from it: nobody can restore it without.</source>
        <translation>一个加密文件包含全部内容：人员、人脸、打卡和设置。请将它存放在另一块磁盘上，并与其口令分开保管：没有口令，任何人都无法恢复。</translation>
    </message>
    <message>
        <source>Reading which backups were made</source>
        <translation>正在读取已创建的备份</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>备份全部内容</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>备份 (*{suffix})</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>最好放在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>Key {number}</source>
        <translation>按键 {number}</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message numerus="yes">
        <source>%n people enrolled here</source>
        <translation><numerusform>在此录入的 %n 人</numerusform></translation>
    </message>
    <message>
        <source>level of {count} East Asian people ({set})</source>
        <translation>{count} 名东亚人员（{set}）的水平</translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>查找摄像头(&amp;L)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>演示图片</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>正在查找摄像头</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Please choose a camera.</source>
        <translation>请选择摄像头。</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>选择摄像头</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>选择摄像头…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>选择视频</translation>
    </message>
    <message>
        <source>It is tried again by itself; the picture appears as soon as it is there.</source>
        <translation>程序会自动重试；画面恢复后会立即显示。</translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation>查找摄像头</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找摄像头…</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>网络摄像头…</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>没有摄像头画面</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>播放演示(&amp;D)</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>正在启动摄像头 …</translation>
    </message>
    <message>
        <source>The administrator's window is using it. The picture comes back when that is done.</source>
        <translation>管理员窗口正在使用摄像头。使用完毕后画面会恢复。</translation>
    </message>
    <message>
        <source>The camera is lent out</source>
        <translation>摄像头已被借用</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>视频已结束</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>视频文件…</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.avi *.mkv *.webm);;All files (*)</source>
        <translation>视频 (*.mp4 *.mov *.avi *.mkv *.webm);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>&amp;Stop the picture</source>
        <translation>停止画面(&amp;S)</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>See whether it is the right camera before you save.</source>
        <translation>保存前请确认是否为正确的摄像头。</translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation>显示画面(&amp;P)</translation>
    </message>
    <message>
        <source>This is what the camera sees.</source>
        <translation>这是摄像头看到的画面。</translation>
    </message>
</context>
<context>
    <name>CaptureStep</name>
    <message numerus="yes">
        <source>Go on with %n photos</source>
        <translation><numerusform>使用 %n 张照片继续</numerusform></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>请看摄像头</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>已拍 {taken} / {wanted} 张照片</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A look at the desk means</source>
        <translation>在打卡台识别到人脸表示</translation>
    </message>
    <message>
        <source>A picture file that the kiosk shows while nobody is there.</source>
        <translation>打卡台前无人时显示的图片文件。</translation>
    </message>
    <message>
        <source>A second look within this time is not a punch.</source>
        <translation>在此时间内再次识别不算打卡。</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>每周开始于</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>像镜子一样</translation>
    </message>
    <message>
        <source>Asked for instead when the two enrolled people resemble each other.</source>
        <translation>两名已录入人员相貌相似时，改用此值。</translation>
    </message>
    <message>
        <source>At the usual distance</source>
        <translation>在通常距离</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Check for photos and screens</source>
        <translation>检测照片和屏幕</translation>
    </message>
    <message>
        <source>Choose one, or type an address (rtsp://…, http://…) or the path of a video.</source>
        <translation>请选择一个，或输入地址（rtsp://…、http://…）或视频的路径。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Days on which nobody is expected or late.</source>
        <translation>这些日期无人应到岗，也不算迟到。</translation>
    </message>
    <message>
        <source>Decides where a day begins and ends.</source>
        <translation>决定一天从何时开始、何时结束。</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Faces of {share} of the picture's height</source>
        <translation>人脸占画面高度的 {share}</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>远</translation>
    </message>
    <message>
        <source>For weekly overtime and reports.</source>
        <translation>用于每周加班和报表。</translation>
    </message>
    <message>
        <source>Forgotten to leave after</source>
        <translation>视为忘记打下班卡的时长</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>How loud the desk's sounds are.</source>
        <translation>打卡台声音的音量。</translation>
    </message>
    <message>
        <source>Ignore repeats within</source>
        <translation>忽略重复打卡的时长</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <translation>上班和下班交替</translation>
    </message>
    <message>
        <source>In turn: in, then out, and so on. First and last: breaks aren't punched. Button: the kiosk asks, and without an answer within 8 seconds nothing is recorded. Shift: start, break or end.</source>
        <translation>交替：先上班，再下班，依此类推。首末：不打休息卡。按钮：打卡台会询问，8 秒内未回答则不记录。班次：开始、休息或结束。</translation>
    </message>
    <message>
        <source>Keep mistakes at the desk for</source>
        <translation>打卡台误识的保留时间</translation>
    </message>
    <message>
        <source>Keep visits for</source>
        <translation>来访记录的保留时间</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>打卡台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger pictures find people further away, more slowly.</source>
        <translation>较大的画面能找到更远的人，但速度较慢。</translation>
    </message>
    <message>
        <source>Larger text in all windows.</source>
        <translation>放大所有窗口中的文字。</translation>
    </message>
    <message>
        <source>Lead between look-alikes</source>
        <translation>相似人员之间的领先差距</translation>
    </message>
    <message>
        <source>Lead over the runner-up</source>
        <translation>与第二名的领先差距</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark surfaces. Automatic: as the system has it.</source>
        <translation>浅色或深色界面。自动：与系统一致。</translation>
    </message>
    <message>
        <source>Lock this window after</source>
        <translation>此窗口的锁定时间</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Looks that must agree</source>
        <translation>须一致的识别次数</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>镜像画面</translation>
    </message>
    <message>
        <source>Names of visitors, their hosts and times. Then they are deleted.</source>
        <translation>访客姓名、被访人和时间。到期后删除。</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>近</translation>
    </message>
    <message>
        <source>Near leaves out passers-by in the background; far finds small faces too, more slowly.</source>
        <translation>“近”会忽略背景中的路人；“远”还能找到较小的人脸，但速度较慢。</translation>
    </message>
    <message>
        <source>Of all windows; it changes at once. Automatic: this computer's.</source>
        <translation>适用于所有窗口，立即生效。自动：此电脑的语言。</translation>
    </message>
    <message>
        <source>Of so many looks; no fewer than must agree.</source>
        <translation>取最近多少次识别；不得少于须一致的次数。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Out of the latest</source>
        <translation>取最近的次数</translation>
    </message>
    <message>
        <source>People find their place more easily in a mirror.</source>
        <translation>像照镜子一样，人们更容易找到合适的位置。</translation>
    </message>
    <message>
        <source>People press a button</source>
        <translation>由人员按按钮</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>人员站立距离</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒画面数</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Please give this device a name.</source>
        <translation>请为此设备命名。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>公共假日</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Recorded on every punch made here; choose another one for each desk.</source>
        <translation>会记录在此处的每次打卡中；请为每个打卡台取不同的名称。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Shown on the kiosk and in reports.</source>
        <translation>显示在打卡台和报表中。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>So many looks at one face must name the same person before a punch is made.</source>
        <translation>对同一张脸须有这么多次识别指向同一人，才会打卡。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The first and the last look of a day</source>
        <translation>一天中首次和末次识别</translation>
    </message>
    <message>
        <source>The next person must be further away by this, or nobody is recognised.</source>
        <translation>下一个人的距离必须至少大这么多，否则不予识别。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This computer's</source>
        <translation>此电脑的时区</translation>
    </message>
    <message>
        <source>This computer's ({zone})</source>
        <translation>此电脑的时区 ({zone})</translation>
    </message>
    <message>
        <source>This version has no such check; keep the desk in sight.</source>
        <translation>此版本没有该检测功能；请留意打卡台。</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>时间规则</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>所在地时区</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>What the camera is asked for; it may deliver fewer.</source>
        <translation>向摄像头请求的值；实际可能更低。</translation>
    </message>
    <message>
        <source>What the planned shift expects</source>
        <translation>按计划班次判断</translation>
    </message>
    <message>
        <source>What “Not you?” left behind, with pictures where people consented. Then it is deleted.</source>
        <translation>“不是您？”留下的内容，经同意者附有画面。到期后删除。</translation>
    </message>
    <message>
        <source>When somebody punches, and when something needs attention.</source>
        <translation>有人打卡时，以及有事项需要注意时。</translation>
    </message>
    <message>
        <source>Who came in longer ago than this starts again with in; the missing out is flagged.</source>
        <translation>上班打卡早于此时长的人将重新从上班开始；缺少的下班打卡会被标记。</translation>
    </message>
    <message>
        <source>Without mouse or keyboard for so long, it asks for the password again.</source>
        <translation>超过此时间没有鼠标或键盘操作，将再次要求输入密码。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>次</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Arrivals</source>
        <translation>到达人数</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>请在上方选择其他日期。</translation>
    </message>
    <message>
        <source>Drawing the arrivals</source>
        <translation>正在绘制到达时间</translation>
    </message>
    <message>
        <source>Drawing the hours</source>
        <translation>正在绘制工时</translation>
    </message>
    <message>
        <source>First in of the day, by quarter of an hour</source>
        <translation>当天首次上班，按每一刻钟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Hours worked by week, {days}</source>
        <translation>每周工时，{days}</translation>
    </message>
    <message>
        <source>Most people come between {start} and {end}: {days} of {all} days.</source>
        <translation>多数人在 {start} 至 {end} 之间到达：{all} 天中的 {days} 天。</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>无部门</translation>
    </message>
    <message>
        <source>Nobody worked in this period</source>
        <translation>此期间无人工作</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>The chart is saved in {name}.</source>
        <translation>图表已保存到 {name}。</translation>
    </message>
    <message>
        <source>The figures are being worked out</source>
        <translation>正在计算数据</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>When people come, {days}</source>
        <translation>到达时间，{days}</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>正在计算数据</translation>
    </message>
    <message>
        <source>{department}: {hours} hours</source>
        <translation>{department}：{hours} 小时</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Please choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Recording the punch</source>
        <translation>正在记录打卡</translation>
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
        <translation>现在时间 {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Changes are not saved</source>
        <translation>更改尚未保存</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有尚未保存的更改。</translation>
    </message>
    <message>
        <source>This is still at work: {job}.</source>
        <translation>仍在进行：{job}。</translation>
    </message>
    <message>
        <source>{busy} What was done so far is kept, and it can be started again.</source>
        <translation>{busy}已完成的部分会保留，可以重新开始。</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the arrow keys</source>
        <translation>拖动以重新排序，或按 Alt 加方向键</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>常用列</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较训练任务</translation>
    </message>
    <message>
        <source>Figures of runs</source>
        <translation>各训练任务的指标</translation>
    </message>
    <message>
        <source>How often people are recognised by each run's model, and the difference from the model it began with. Runs that held out other people, or began with another model, don't compare exactly.</source>
        <translation>各训练任务的模型识别出人员的比率，以及与其起始模型的差异。预留人员不同或起始模型不同的训练任务无法精确比较。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>These runs have no figures.</source>
        <translation>这些训练任务没有指标。</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>学习内容</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Or sign here: type your full name</source>
        <translation>或在此签名：输入您的全名</translation>
    </message>
    <message>
        <source>Please read this together, or hand over the screen.</source>
        <translation>请一起阅读，或将屏幕交给对方。</translation>
    </message>
    <message>
        <source>Record consent and continue</source>
        <translation>记录同意并继续</translation>
    </message>
    <message>
        <source>Signature: your full name</source>
        <translation>签名：您的全名</translation>
    </message>
    <message>
        <source>{name} has read this and agrees.</source>
        <translation>{name}已阅读并同意。</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>%n models trained with it before are kept.</source>
        <translation><numerusform>之前用其训练的 %n 个模型会保留。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>撤回同意(&amp;W)…</translation>
    </message>
    <message>
        <source>Confirmed on the command line.</source>
        <translation>在命令行中确认。</translation>
    </message>
    <message>
        <source>Confirmed when pictures were imported.</source>
        <translation>导入图片时确认。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Given on {time}</source>
        <translation>于 {time} 同意</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Made up for the demo.</source>
        <translation>为演示而虚构。</translation>
    </message>
    <message>
        <source>One of them is in use: train anew without it, or go back to the model before.</source>
        <translation>其中一个正在使用：请不使用该人脸重新训练，或恢复之前的模型。</translation>
    </message>
    <message>
        <source>Reading consents</source>
        <translation>正在读取同意书</translation>
    </message>
    <message>
        <source>Record a &amp;consent…</source>
        <translation>记录同意(&amp;C)…</translation>
    </message>
    <message>
        <source>Signed on the screen by typing the name.</source>
        <translation>在屏幕上输入姓名签署。</translation>
    </message>
    <message>
        <source>The consent of {name} is withdrawn, and nothing of their face is kept.</source>
        <translation>{name}的同意已撤回，其人脸数据不再保留。</translation>
    </message>
    <message>
        <source>The person has agreed that the camera recognises them, and may withdraw at any time.</source>
        <translation>本人已同意由摄像头识别，并可随时撤回。</translation>
    </message>
    <message>
        <source>The training that was under way with it is cancelled.</source>
        <translation>正在使用该人脸的训练已取消。</translation>
    </message>
    <message>
        <source>Ticked on the screen.</source>
        <translation>在屏幕上勾选。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn on {time}</source>
        <translation>于 {time} 撤回</translation>
    </message>
    <message>
        <source>Without a consent nothing of the face is kept, and attendance is recorded by PIN or by hand.</source>
        <translation>未经同意不会保留任何人脸数据，考勤将通过 PIN 或手动记录。</translation>
    </message>
    <message>
        <source>{source} Text version {version}.</source>
        <translation>{source}文本版本 {version}。</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>A few small pictures of your face and the numbers computed from them, encrypted, on this computer. They are not sent anywhere.</source>
        <translation>您面部的几张小图片及由其计算出的数值，经加密后保存在此电脑上，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Agreed on {day}, on the screen of the attendance system.</source>
        <translation>于 {day} 在考勤系统的屏幕上同意。</translation>
    </message>
    <message>
        <source>Consent text, version {version}</source>
        <translation>同意书文本，版本 {version}</translation>
    </message>
    <message>
        <source>Date: {line}   Signature: {line}</source>
        <translation>日期：{line}   签名：{line}</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>You may refuse, and may withdraw at any time; the pictures and numbers are then deleted. Without them your attendance is recorded by hand, and you have no disadvantage.</source>
        <translation>您可以拒绝，也可以随时撤回；届时图片和数值将被删除。没有这些数据时，您的考勤由人工记录，您不会因此受到任何不利影响。</translation>
    </message>
    <message>
        <source>Your face is used for one thing only: to record when you come and go at work.</source>
        <translation>您的人脸仅用于一个目的：记录您的上下班时间。</translation>
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
        <translation>已补录：{punch}。</translation>
    </message>
    <message>
        <source>Corrected: {punch}.</source>
        <translation>已更正：{punch}。</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>正在更正</translation>
    </message>
    <message>
        <source>Counted again: {punch}.</source>
        <translation>重新计入：{punch}。</translation>
    </message>
    <message>
        <source>It stands again as before.</source>
        <translation>已恢复原状。</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>正在查找已锁定的期间</translation>
    </message>
    <message>
        <source>Not counted any more: {punch}.</source>
        <translation>不再计入：{punch}。</translation>
    </message>
    <message>
        <source>Undoing the correction</source>
        <translation>正在撤销更正</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>立即撤销</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add a punch that is missing</source>
        <translation>补录缺少的打卡</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct “{punch}”</source>
        <translation>更正“{punch}”</translation>
    </message>
    <message>
        <source>Count “{punch}” again</source>
        <translation>重新计入“{punch}”</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Don't count “{punch}” any more</source>
        <translation>不再计入“{punch}”</translation>
    </message>
    <message>
        <source>Give the time, like 17:30.</source>
        <translation>请输入时间，例如 17:30。</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>计划：{time}</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Put the planned time into the field. It is only a plan: check it.</source>
        <translation>将计划时间填入该字段。这只是计划，请核对。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why; it is kept with the punch.</source>
        <translation>请说明原因；原因会与打卡一起保存。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Higher is better on the left. Loss and comparisons to learn from fall as long as the model learns; where they stay level, more steps would bring little.</source>
        <translation>左图越高越好。只要模型还在学习，损失和可供学习的比对就会下降；趋于平稳后，增加步数作用不大。</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Comparisons to learn from (%)</source>
        <translation>可供学习的比对 (%)</translation>
    </message>
    <message>
        <source>Held-out people recognised (%)</source>
        <translation>预留人员识别率 (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>model before</source>
        <translation>之前的模型</translation>
    </message>
    <message>
        <source>{count} points; the newest is {value}.</source>
        <translation>{count} 个数据点；最新值为 {value}。</translation>
    </message>
</context>
<context>
    <name>CycleList</name>
    <message>
        <source>+ Another day</source>
        <translation>+ 再加一天</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>第 {number} 天</translation>
    </message>
</context>
<context>
    <name>DateRangePicker</name>
    <message>
        <source>Choose days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>哪些日期</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>&amp;Add a punch…</source>
        <translation>补录打卡(&amp;A)…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>后一天 (Alt+Right)</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天 (Alt+Left)</translation>
    </message>
    <message>
        <source>Locked: {first} – {last}. Nothing of it can be changed until it is unlocked.</source>
        <translation>已锁定：{first} – {last}。解锁前无法更改其中任何内容。</translation>
    </message>
    <message>
        <source>No punches on this day.</source>
        <translation>这一天没有打卡。</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有排班</translation>
    </message>
    <message>
        <source>Planned: {shift}, {times}</source>
        <translation>计划：{shift}，{times}</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Worked {duration}</source>
        <translation>工作 {duration}</translation>
    </message>
    <message>
        <source>break {duration}</source>
        <translation>休息 {duration}</translation>
    </message>
    <message>
        <source>late {duration}</source>
        <translation>迟到 {duration}</translation>
    </message>
    <message>
        <source>left {duration} early</source>
        <translation>早退 {duration}</translation>
    </message>
    <message>
        <source>overtime {duration}</source>
        <translation>加班 {duration}</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message numerus="yes">
        <source>%n matters to resolve</source>
        <translation><numerusform>%n 项待处理</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>left {time} early</source>
        <translation>早退 {time}</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>迟到 {time}</translation>
    </message>
</context>
<context>
    <name>DecimalEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo: Eileen Collins comes by again. A second look is not a second punch.</source>
        <translation>演示：Eileen Collins 再次经过。第二次识别不会产生第二次打卡。</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is being enrolled from one photograph.</source>
        <translation>演示：正在用一张照片录入 Eileen Collins。</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is enrolled. She comes to work now.</source>
        <translation>演示：Eileen Collins 已录入。她现在来上班。</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins was recognised, and her punch is safely on disk.</source>
        <translation>演示：已识别 Eileen Collins，她的打卡已安全存入磁盘。</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper is known now, and her punch is safely on disk.</source>
        <translation>演示：现在已认识 Grace Hopper，她的打卡已安全存入磁盘。</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper isn't enrolled yet, so nothing is recorded for her.</source>
        <translation>演示：Grace Hopper 尚未录入，因此没有为她记录任何内容。</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper was enrolled meanwhile, from one photograph. She comes back.</source>
        <translation>演示：期间已用一张照片录入 Grace Hopper。她又回来了。</translation>
    </message>
    <message>
        <source>Demo: the face models are loading.</source>
        <translation>演示：正在加载人脸模型。</translation>
    </message>
    <message>
        <source>Demo: the next visitor, Grace Hopper, isn't enrolled yet.</source>
        <translation>演示：下一位来访者 Grace Hopper 尚未录入。</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <source>Who is it?</source>
        <translation>是谁？</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>An address in the network</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Last punch here</source>
        <translation>此处最近打卡</translation>
    </message>
    <message>
        <source>Last punch {when}</source>
        <translation>最近打卡 {when}</translation>
    </message>
    <message>
        <source>Looking at this device</source>
        <translation>正在查看此设备</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>模型运行于</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>即将用满</translation>
    </message>
    <message>
        <source>No player found</source>
        <translation>未找到播放器</translation>
    </message>
    <message>
        <source>None in the last 90 days</source>
        <translation>最近 90 天内无打卡</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On, volume {volume}</source>
        <translation>开启，音量 {volume}</translation>
    </message>
    <message>
        <source>Open the data &amp;folder</source>
        <translation>打开数据文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The demo's</source>
        <translation>演示用</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Those whose punches of the last 90 days are in this database.</source>
        <translation>最近 90 天的打卡保存在此数据库中的设备。</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>可用 {free} GB，共 {total} GB</translation>
    </message>
</context>
<context>
    <name>DistancesPane</name>
    <message>
        <source>Accepted up to here</source>
        <translation>接受到此为止</translation>
    </message>
    <message>
        <source>At the dashed line 1 stranger in 100 is accepted: {before} before, {after} after.</source>
        <translation>在虚线处，每 100 个陌生人中接受 1 个：之前 {before}，之后 {after}。</translation>
    </message>
    <message>
        <source>Distance (smaller is more alike)</source>
        <translation>距离（越小越相似）</translation>
    </message>
    <message>
        <source>Distance to the nearest other person</source>
        <translation>与最近的其他人的距离</translation>
    </message>
    <message>
        <source>Distance to the own person</source>
        <translation>与本人的距离</translation>
    </message>
    <message>
        <source>Distances, {model}</source>
        <translation>距离，{model}</translation>
    </message>
    <message>
        <source>Further apart is better: the less both hills overlap, the fewer mistakes are made.</source>
        <translation>相距越远越好：两座“山丘”重叠越少，错误越少。</translation>
    </message>
    <message>
        <source>Half of the looks are nearer than {own} to their own person, half nearer than {other} to the nearest other one.</source>
        <translation>一半的识别与本人的距离小于 {own}，一半与最近的其他人的距离小于 {other}。</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>识别次数</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>之前的模型</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Add without photos</source>
        <translation>不添加照片</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <translation>正在添加人员</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>录入{name}</translation>
    </message>
    <message>
        <source>Enrolling pictures</source>
        <translation>正在录入图片</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>No photos were stored for {name}.</source>
        <translation>没有为{name}保存任何照片。</translation>
    </message>
    <message>
        <source>No photos were stored, and {name} was not added.</source>
        <translation>没有保存任何照片，{name}也未添加。</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>正在记录同意</translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation>正在保存照片</translation>
    </message>
    <message>
        <source>The consent of {name} is on record. No photos were added so far.</source>
        <translation>{name}的同意已记录在案。目前尚未添加照片。</translation>
    </message>
    <message>
        <source>{name} was added, without photos.</source>
        <translation>已添加{name}，没有照片。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n photos added.</source>
        <translation><numerusform>{name}：已添加 %n 张照片。</numerusform></translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>EraseTab</name>
    <message numerus="yes">
        <source>%n consents were withdrawn; they stay as proof.</source>
        <translation><numerusform>已撤回 %n 份同意书；它们会作为证明保留。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n looks kept as feedback</source>
        <translation><numerusform>%n 个作为反馈保留的识别画面</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notes on leave</source>
        <translation><numerusform>%n 条请假备注</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n photos of the face</source>
        <translation><numerusform>%n 张人脸照片</numerusform></translation>
    </message>
    <message>
        <source>Deleted now: photos of the face and the numbers computed from them, looks kept as feedback, the PIN, and notes on leave. The consent is withdrawn and the person deactivated. This cannot be undone.</source>
        <translation>现在将删除：人脸照片及由其计算出的数值、作为反馈保留的识别画面、PIN 和请假备注。同意将被撤回，人员将被停用。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation>正在清除{name}</translation>
    </message>
    <message>
        <source>No backup, earlier copy or trained model of this installation holds the face.</source>
        <translation>此安装的任何备份、早期副本或已训练模型中都不含该人脸。</translation>
    </message>
    <message>
        <source>Nothing of the face and no PIN was kept.</source>
        <translation>未保留任何人脸数据，也未保留 PIN。</translation>
    </message>
    <message>
        <source>Payroll can then no longer tell whose the attendance is.</source>
        <translation>此后工资核算将无法得知考勤属于谁。</translation>
    </message>
    <message>
        <source>Removed as trained with this face: {what}.</source>
        <translation>因用此人脸训练而移除：{what}。</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>已移除：{what}。</translation>
    </message>
    <message>
        <source>Removes everything biometric for good. Recorded attendance stays, as payroll must keep it.</source>
        <translation>永久移除所有生物特征数据。已记录的考勤会保留，因为工资核算必须留存。</translation>
    </message>
    <message>
        <source>Replace name, code, department and e-mail by a pseudonym as well</source>
        <translation>同时用化名替换姓名、工号、部门和电子邮件</translation>
    </message>
    <message>
        <source>The database's log is emptied when the program is next closed.</source>
        <translation>下次关闭程序时会清空数据库的日志。</translation>
    </message>
    <message>
        <source>The face model in use is {model} again.</source>
        <translation>现已重新使用人脸模型 {model}。</translation>
    </message>
    <message>
        <source>The face model {model} was trained with this face and could not be removed: {reason}</source>
        <translation>人脸模型 {model} 曾用此人脸训练，但无法移除：{reason}</translation>
    </message>
    <message>
        <source>The name was replaced by “{name}”.</source>
        <translation>姓名已替换为“{name}”。</translation>
    </message>
    <message>
        <source>These may still hold the face, and are not changed by the program:</source>
        <translation>以下内容可能仍含该人脸，程序不会更改它们：</translation>
    </message>
    <message>
        <source>Type the person's code to confirm</source>
        <translation>请输入此人的工号以确认</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the backup {name} of {day}</source>
        <translation>{day} 的备份 {name}</translation>
    </message>
    <message>
        <source>the face model {name}, trained on {day}</source>
        <translation>{day} 训练的人脸模型 {name}</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name}已清除。</translation>
    </message>
    <message>
        <source>{name}, the data before a restore, of {day}</source>
        <translation>{name}，{day} 恢复之前的数据</translation>
    </message>
    <message>
        <source>{name}, the database before an update, of {day}</source>
        <translation>{name}，{day} 更新之前的数据库</translation>
    </message>
</context>
<context>
    <name>ErrorRatesPlot</name>
    <message>
        <source>Chance of an error</source>
        <translation>出错概率</translation>
    </message>
    <message>
        <source>Distance (smaller is stricter)</source>
        <translation>距离（越小越严格）</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>错误率与距离的关系</translation>
    </message>
    <message>
        <source>enrolled not accepted</source>
        <translation>未接受已录入人员</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>strangers accepted</source>
        <translation>接受了陌生人</translation>
    </message>
</context>
<context>
    <name>ErrorsPane</name>
    <message>
        <source>Enrolled people missed</source>
        <translation>漏识的已登记人员</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>之前与之后的错误率</translation>
    </message>
    <message>
        <source>Lower is better: how many looks at enrolled people a model misses, for each share of strangers it accepts. The pale bands show where the true share lies, 19 times of 20.</source>
        <translation>越低越好：在接受各种比例的陌生人时，模型漏识了多少次已登记人员。浅色带显示真实比例所在的范围，20 次中有 19 次如此。</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>之前的模型</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Strangers accepted</source>
        <translation>接受的陌生人</translation>
    </message>
    <message>
        <source>With {strangers} of strangers accepted, the model before misses {before}, the new one {after}.</source>
        <translation>接受 {strangers} 的陌生人时，之前的模型漏识 {before}，新模型漏识 {after}。</translation>
    </message>
    <message>
        <source>after: {share}</source>
        <translation>之后：{share}</translation>
    </message>
    <message>
        <source>before: {share}</source>
        <translation>之前：{share}</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>Add the end of the break…</source>
        <translation>补录休息结束…</translation>
    </message>
    <message>
        <source>Add the in…</source>
        <translation>补录上班…</translation>
    </message>
    <message>
        <source>Add the out…</source>
        <translation>补录下班…</translation>
    </message>
    <message>
        <source>Add the start of the break…</source>
        <translation>补录休息开始…</translation>
    </message>
    <message>
        <source>After coming at {times} no out was recorded. Until there is one, this time isn't counted.</source>
        <translation>{times} 上班后没有下班记录。补录之前，这段时间不计入。</translation>
    </message>
    <message>
        <source>After the last day of work</source>
        <translation>在最后工作日之后</translation>
    </message>
    <message>
        <source>At {times} a break ended that had not begun.</source>
        <translation>{times} 结束了一次并未开始的休息。</translation>
    </message>
    <message>
        <source>Before the first day of work</source>
        <translation>在首个工作日之前</translation>
    </message>
    <message>
        <source>Break without end</source>
        <translation>休息未结束</translation>
    </message>
    <message>
        <source>Break without start</source>
        <translation>休息未开始</translation>
    </message>
    <message>
        <source>Change what {time} says…</source>
        <translation>更改 {time} 的类型…</translation>
    </message>
    <message>
        <source>Check the time…</source>
        <translation>核对时间…</translation>
    </message>
    <message>
        <source>Don't count {time}…</source>
        <translation>不计入 {time}…</translation>
    </message>
    <message>
        <source>In twice</source>
        <translation>重复上班</translation>
    </message>
    <message>
        <source>More than 16 hours lie between {times}. Probably punches between them are missing; the time isn't counted until then.</source>
        <translation>{times} 之间相隔超过 16 小时。其间可能缺少打卡；补全之前不计入时间。</translation>
    </message>
    <message>
        <source>No in</source>
        <translation>缺少上班</translation>
    </message>
    <message>
        <source>No out</source>
        <translation>缺少下班</translation>
    </message>
    <message>
        <source>Overlapping times</source>
        <translation>时间重叠</translation>
    </message>
    <message>
        <source>The break that began at {times} has no end, so it isn't deducted.</source>
        <translation>{times} 开始的休息没有结束，因此不予扣除。</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>The device's clock jumped shortly before the punch at {times}, so its time is in doubt.</source>
        <translation>设备时钟在 {times} 的打卡前不久发生跳变，因此其时间存疑。</translation>
    </message>
    <message>
        <source>The out at {times} has no in before it. Until there is one, this time isn't counted.</source>
        <translation>{times} 下班之前没有上班记录。补录之前，这段时间不计入。</translation>
    </message>
    <message>
        <source>The punches {times} are after the person's last day of work.</source>
        <translation>{times} 的打卡在此人最后一个工作日之后。</translation>
    </message>
    <message>
        <source>The punches {times} are before the person's first day of work.</source>
        <translation>{times} 的打卡在此人首个工作日之前。</translation>
    </message>
    <message>
        <source>The punches {times} overlap. Probably one of them says the wrong thing, or is too many.</source>
        <translation>{times} 的打卡相互重叠。可能其中一次类型有误，或是多余的。</translation>
    </message>
    <message>
        <source>There are several ins in a row: {times}. Probably one says the wrong thing, or one is too many.</source>
        <translation>连续有多次上班：{times}。可能其中一次类型有误，或有一次是多余的。</translation>
    </message>
    <message>
        <source>Unlikely long</source>
        <translation>时间过长</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A stranger's one look is accepted</source>
        <translation>陌生人的单次识别被接受</translation>
    </message>
    <message>
        <source>An enrolled person's look is refused</source>
        <translation>已录入人员的单次识别被拒绝</translation>
    </message>
    <message>
        <source>Keep the distance small until it is: somebody may have to look twice.</source>
        <translation>在此之前请保持较小的距离：有人可能需要再看一次。</translation>
    </message>
    <message>
        <source>No pictures are enrolled yet, so nobody is taken for anybody. With the first ones:</source>
        <translation>尚未录入图片，因此不会认错任何人。录入首批图片后：</translation>
    </message>
    <message>
        <source>One of 10 such looks is accepted</source>
        <translation>10 次此类识别中有一次被接受</translation>
    </message>
    <message>
        <source>One of 100 such looks is accepted</source>
        <translation>100 次此类识别中有一次被接受</translation>
    </message>
    <message>
        <source>The model is not calibrated, so nothing can be predicted.</source>
        <translation>模型未校准，无法进行预测。</translation>
    </message>
    <message numerus="yes">
        <source>To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: the next one follows within a second.</source>
        <translation><numerusform>以目前已录入的 %n 张图片预计。不会因单次识别而拒绝任何人：一秒之内就会有下一次。</numerusform></translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <translation>至多 {share}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>ADP: hours a person</source>
        <translation>ADP：每人工时</translation>
    </message>
    <message>
        <source>All records, with the hash chain</source>
        <translation>所有记录，含哈希链</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Decimal comma, semicolons between cells</source>
        <translation>小数逗号，单元格以分号分隔</translation>
    </message>
    <message>
        <source>Decimal: 8.25</source>
        <translation>小数：8.25</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Frappe HR: employee check-ins</source>
        <translation>Frappe HR：员工签到</translation>
    </message>
    <message>
        <source>Hours and minutes: 8:15</source>
        <translation>小时和分钟：8:15</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Minutes: 495</source>
        <translation>分钟：495</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>QuickBooks: time activities</source>
        <translation>QuickBooks：工时活动</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>工时表</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人员范围</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>%n 次打卡</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation><numerusform>%n 行。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save as Excel workbook…</source>
        <translation>另存为 Excel 工作簿(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>另存为 JSON(&amp;S)…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Keeping the reports</source>
        <translation>正在保留报表</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>正在查找已锁定的期间</translation>
    </message>
    <message>
        <source>Reading people and saved reports</source>
        <translation>正在读取人员和已保存的报表</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>正在读取前几行</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>已保存的报表</translation>
    </message>
    <message>
        <source>Shown are the first {shown} of {all} rows; the file will hold all of them.</source>
        <translation>此处显示全部 {all} 行中的前 {shown} 行；文件将包含所有行。</translation>
    </message>
    <message>
        <source>The period is locked.</source>
        <translation>该期间已锁定。</translation>
    </message>
    <message>
        <source>The report “{name}” is forgotten.</source>
        <translation>报表“{name}”已移除。</translation>
    </message>
    <message>
        <source>The report “{name}” is kept.</source>
        <translation>报表“{name}”已保留。</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>此期间没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>of %n people.</source>
        <translation><numerusform>涉及 %n 人。</numerusform></translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Of an earlier face model</source>
        <translation>来自先前的人脸模型</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>移除此照片</translation>
    </message>
    <message>
        <source>Shown as the photo</source>
        <translation>显示为头像</translation>
    </message>
    <message>
        <source>Taken with the camera</source>
        <translation>由摄像头拍摄</translation>
    </message>
</context>
<context>
    <name>FacesTab</name>
    <message numerus="yes">
        <source>%n photos are compared with whoever stands before the camera.</source>
        <translation><numerusform>%n 张照片会与站在摄像头前的人进行比对。</numerusform></translation>
    </message>
    <message>
        <source>A photo of {name} was removed.</source>
        <translation>已移除{name}的一张照片。</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>添加照片(&amp;P)…</translation>
    </message>
    <message>
        <source>Bringing a photo back</source>
        <translation>正在恢复照片</translation>
    </message>
    <message>
        <source>Enrol face…</source>
        <translation>录入人脸…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Five photos make recognition steady; taking them lasts half a minute.</source>
        <translation>五张照片可使识别更稳定；拍摄只需半分钟。</translation>
    </message>
    <message>
        <source>Reactivate the person to add some.</source>
        <translation>要添加照片，请重新启用此人员。</translation>
    </message>
    <message>
        <source>Reading enrolled faces</source>
        <translation>正在读取已录入的人脸</translation>
    </message>
    <message>
        <source>Removing a photo of {name}</source>
        <translation>正在移除{name}的照片</translation>
    </message>
    <message>
        <source>{name} has no photos</source>
        <translation>{name}没有照片</translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>By PIN</source>
        <translation>通过 PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>PIN asked for</source>
        <translation>要求输入 PIN</translation>
    </message>
    <message>
        <source>Really was</source>
        <translation>实际是</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>误认为</translation>
    </message>
    <message>
        <source>Two alike</source>
        <translation>两人相似</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不认识</translation>
    </message>
    <message>
        <source>“Not you?”</source>
        <translation>“不是您？”</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>&amp;Settle</source>
        <translation>结案(&amp;S)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this case?</source>
        <translation>删除此案例？</translation>
    </message>
    <message>
        <source>Deleting a case</source>
        <translation>正在删除案例</translation>
    </message>
    <message>
        <source>Distance {distance}, model {model}. {kept}</source>
        <translation>距离 {distance}，模型 {model}。{kept}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Mistakes at the desk</source>
        <translation>打卡台误识</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>未保留画面。</translation>
    </message>
    <message>
        <source>Nobody was mistaken for somebody else</source>
        <translation>没有人被误认为他人</translation>
    </message>
    <message>
        <source>Not known, or a visitor</source>
        <translation>不认识，或为访客</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only &amp;open cases</source>
        <translation>仅未结案例(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>正在读取案例</translation>
    </message>
    <message>
        <source>Recognition couldn't tell two people apart; a PIN told who it was.</source>
        <translation>识别无法区分两人，由 PIN 确认了身份。</translation>
    </message>
    <message>
        <source>Settling a case</source>
        <translation>正在结案</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. No punch was made.</source>
        <translation>有人被当作{name}问候，并表示有误。未产生打卡。</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. That punch was undone.</source>
        <translation>有人被当作{name}问候，并表示有误。该打卡已撤销。</translation>
    </message>
    <message>
        <source>The case is deleted for good. Punches stay as they are.</source>
        <translation>案例将被永久删除。打卡保持不变。</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation>案例已删除。</translation>
    </message>
    <message>
        <source>The case is settled.</source>
        <translation>案例已结案。</translation>
    </message>
    <message>
        <source>The picture is kept with the person's consent.</source>
        <translation>经本人同意保留该画面。</translation>
    </message>
    <message numerus="yes">
        <source>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</source>
        <translation><numerusform>这些案例显示识别在何处出错，并可用于校准和训练。结案不会更改任何打卡。案例在 %n 天后删除。</numerusform></translation>
    </message>
    <message>
        <source>When somebody presses “Not you?” at the desk, the wrong punch is undone and the case is kept here.</source>
        <translation>有人在打卡台按下“不是您？”时，错误的打卡会被撤销，案例保留在这里。</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>实际是谁？</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{name} resembles a colleague, so a PIN was asked for.</source>
        <translation>{name}与一位同事相似，因此要求输入 PIN。</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Drawing the chart…</source>
        <translation>正在绘制图表…</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>正在保存图表</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别率</translation>
    </message>
    <message>
        <source>The true difference lies between {interval} points, 19 times of 20.</source>
        <translation>真实差异在 {interval} 个百分点之间，20 次中有 19 次如此。</translation>
    </message>
    <message>
        <source>{what}, roughly</source>
        <translation>{what}（粗略）</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All departments</source>
        <translation>所有部门</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>缺少同意</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Everybody who is active</source>
        <translation>所有在用人员</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似人员</translation>
    </message>
    <message>
        <source>Search by name, code or department</source>
        <translation>按姓名、工号或部门搜索</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>哪些人员</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>没有排班</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>没有照片</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Add a person…</source>
        <translation>添加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Enrol {name}…</source>
        <translation>录入{name}(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>打开打卡台(&amp;O)</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>添加第一位人员</translation>
    </message>
    <message>
        <source>Enrol the face</source>
        <translation>录入人脸</translation>
    </message>
    <message>
        <source>It takes about a minute. Everything can be changed later.</source>
        <translation>大约需要一分钟。之后一切都可以更改。</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>请看摄像头</translation>
    </message>
    <message>
        <source>Name, number and consent; then the camera looks at the face from five sides.</source>
        <translation>填写姓名、工号和同意书；然后摄像头从五个角度拍摄人脸。</translation>
    </message>
    <message>
        <source>Open the desk and look at it: the first punch is recorded by itself.</source>
        <translation>打开打卡台并看向它：第一次打卡会自动记录。</translation>
    </message>
    <message>
        <source>Start the desk on this computer and look at it: the first punch is recorded by itself.</source>
        <translation>在此电脑上启动打卡台并看向它：第一次打卡会自动记录。</translation>
    </message>
    <message>
        <source>The desk knows this face.</source>
        <translation>打卡台已认识这张脸。</translation>
    </message>
    <message>
        <source>Three steps to the first punch</source>
        <translation>三步完成第一次打卡</translation>
    </message>
    <message>
        <source>With the camera, or from pictures; it needs the person's consent.</source>
        <translation>使用摄像头或图片；需要本人同意。</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name}已添加。</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>An import is running.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Everybody in this folder has read how their face is used, and has agreed to it.</source>
        <translation>此文件夹中的每个人都已阅读其人脸的用途说明，并表示同意。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Further remarks, below: {count}.</source>
        <translation>其他说明见下方：{count} 条。</translation>
    </message>
    <message>
        <source>Getting ready: loading the face models takes a few seconds the first time…</source>
        <translation>正在准备：首次加载人脸模型需要几秒钟…</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>正在导入人员</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>One folder a person, named code__name, with their pictures in it; or a people.csv.</source>
        <translation>每人一个文件夹，命名为 code__name，内含其图片；或一个 people.csv。</translation>
    </message>
    <message>
        <source>People added: {new}. Already known: {known}. Photos added: {added}. Pictures left out: {left_out}.</source>
        <translation>已添加人员：{new}。已有人员：{known}。已添加照片：{added}。略过的图片：{left_out}。</translation>
    </message>
    <message>
        <source>Pictures with no face, several faces or a blurred one are left out, with the reason.</source>
        <translation>没有人脸、有多张人脸或人脸模糊的图片会被略过，并说明原因。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>开始导入</translation>
    </message>
    <message>
        <source>Stopping after this picture…</source>
        <translation>处理完此图片后停止…</translation>
    </message>
    <message>
        <source>The import was stopped. What was added stays; start again to go on.</source>
        <translation>导入已停止。已添加的内容会保留；重新开始即可继续。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What became of each picture is shown here</source>
        <translation>此处显示每张图片的处理结果</translation>
    </message>
    <message>
        <source>Without this, people are added by name only and every picture is left out.</source>
        <translation>若不勾选，则仅按姓名添加人员，所有图片都会被略过。</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} / {total} 张图片</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Camera lent out</source>
        <translation>摄像头已被借用</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>摄像头已开启</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>摄像头正在启动</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>摄像头故障</translation>
    </message>
    <message>
        <source>Faces can't be seen right now</source>
        <translation>目前无法看到人脸</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>请看摄像头</translation>
    </message>
    <message>
        <source>Looking up today's hours</source>
        <translation>正在查询今天的工时</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Or use your PIN: faces can't be seen right now</source>
        <translation>或使用 PIN：目前无法看到人脸</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation>请联系前台</translation>
    </message>
    <message>
        <source>Recognition on</source>
        <translation>识别已开启</translation>
    </message>
    <message>
        <source>Recognition starting</source>
        <translation>识别正在启动</translation>
    </message>
    <message>
        <source>Recognition trouble</source>
        <translation>识别故障</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records safe</source>
        <translation>记录安全</translation>
    </message>
    <message>
        <source>Records trouble</source>
        <translation>记录故障</translation>
    </message>
    <message>
        <source>Video ended</source>
        <translation>视频已结束</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>您的姓名会显示在这里</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Already back</source>
        <translation>已结束休息</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>已上班</translation>
    </message>
    <message>
        <source>Already on break</source>
        <translation>已在休息</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>休息结束</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>结束休息</translation>
    </message>
    <message>
        <source>Good afternoon,</source>
        <translation>下午好，</translation>
    </message>
    <message>
        <source>Good evening,</source>
        <translation>晚上好，</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>早上好，</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Look at the camera again</source>
        <translation>请再看一次摄像头</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Not recorded: {message}</source>
        <translation>未记录：{message}</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>未撤回</translation>
    </message>
    <message>
        <source>Not taken back: {message}</source>
        <translation>未撤回：{message}</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>未记录任何内容</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Please look at the camera yourself</source>
        <translation>请您本人看向摄像头</translation>
    </message>
    <message>
        <source>Please look at the camera yourself, or see reception</source>
        <translation>请您本人看向摄像头，或联系前台</translation>
    </message>
    <message>
        <source>Reception will be with you shortly.</source>
        <translation>前台马上就来。</translation>
    </message>
    <message>
        <source>Start break</source>
        <translation>开始休息</translation>
    </message>
    <message>
        <source>We can't tell who you are — please use your code and PIN</source>
        <translation>无法确认您的身份，请使用工号和 PIN</translation>
    </message>
    <message>
        <source>We don't know you yet</source>
        <translation>我们还不认识您</translation>
    </message>
    <message>
        <source>We don't know you yet — please see reception</source>
        <translation>我们还不认识您，请联系前台</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>欢迎！</translation>
    </message>
    <message>
        <source>Welcome! Reception will be with you shortly.</source>
        <translation>欢迎！前台马上就来。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>or see reception</source>
        <translation>或联系前台</translation>
    </message>
    <message>
        <source>please see reception</source>
        <translation>请联系前台</translation>
    </message>
    <message>
        <source>please use your code and PIN</source>
        <translation>请使用工号和 PIN</translation>
    </message>
    <message>
        <source>{hello} {name} — already back at {time}</source>
        <translation>{hello}{name} — 已于 {time} 结束休息</translation>
    </message>
    <message>
        <source>{hello} {name} — already in at {time}</source>
        <translation>{hello}{name} — 已于 {time} 上班</translation>
    </message>
    <message>
        <source>{hello} {name} — already on break at {time}</source>
        <translation>{hello}{name} — 已于 {time} 开始休息</translation>
    </message>
    <message>
        <source>{hello} {name} — already out at {time}</source>
        <translation>{hello}{name} — 已于 {time} 下班</translation>
    </message>
    <message>
        <source>{hello} {name} — back at {time}</source>
        <translation>{hello}{name} — {time} 结束休息</translation>
    </message>
    <message>
        <source>{hello} {name} — in at {time}</source>
        <translation>{hello}{name} — {time} 上班</translation>
    </message>
    <message>
        <source>{hello} {name} — on break at {time}</source>
        <translation>{hello}{name} — {time} 开始休息</translation>
    </message>
    <message>
        <source>{hello} {name} — out at {time}</source>
        <translation>{hello}{name} — {time} 下班</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded</source>
        <translation>{name}：未记录任何内容</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>Key {number}</source>
        <translation>按键 {number}</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>请看摄像头</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>不是您？</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>您的姓名会显示在这里</translation>
    </message>
    <message>
        <source>{hours} today</source>
        <translation>今天 {hours}</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>One at a time, please</source>
        <translation>请逐个进行</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Added: {after}</source>
        <translation>补录：{after}</translation>
    </message>
    <message>
        <source>Confirmed: {after}</source>
        <translation>确认：{after}</translation>
    </message>
    <message>
        <source>Counted again: {after}</source>
        <translation>重新计入：{after}</translation>
    </message>
    <message>
        <source>Not counted any more: {before}</source>
        <translation>不再计入：{before}</translation>
    </message>
    <message>
        <source>Recorded: {punch}, {method}, at {device}</source>
        <translation>记录：{punch}，{method}，于 {device}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{what}. {author}, {when}: “{reason}”</source>
        <translation>{what}。{author}，{when}：“{reason}”</translation>
    </message>
</context>
<context>
    <name>HolidayEditor</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reading the countries</source>
        <translation>正在读取国家/地区</translation>
    </message>
    <message>
        <source>Reading the states</source>
        <translation>正在读取省/州</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
</context>
<context>
    <name>HolidaysModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>公共假日</translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation>此处上班</translation>
    </message>
</context>
<context>
    <name>HolidaysPane</name>
    <message>
        <source>A day of our own</source>
        <translation>自定节假日</translation>
    </message>
    <message>
        <source>Add &amp;holiday</source>
        <translation>添加节假日(&amp;H)</translation>
    </message>
    <message>
        <source>Changing the holidays</source>
        <translation>正在更改节假日</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>请先在列表中选择节假日。</translation>
    </message>
    <message>
        <source>Choose the country in the settings</source>
        <translation>请在设置中选择国家/地区</translation>
    </message>
    <message>
        <source>Choose the country in the settings, or enter days of your own.</source>
        <translation>请在设置中选择国家/地区，或输入自定日期。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Free again</source>
        <translation>重新放假</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>No country is chosen, so only days of your own are free.</source>
        <translation>未选择国家/地区，因此仅自定日期放假。</translation>
    </message>
    <message>
        <source>No holidays this year</source>
        <translation>今年没有节假日</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Public holidays of {place} are free.</source>
        <translation>{place}的公共假日放假。</translation>
    </message>
    <message>
        <source>Reading the holidays</source>
        <translation>正在读取节假日</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Work on this day</source>
        <translation>当天上班</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{holiday} is free.</source>
        <translation>{holiday}放假。</translation>
    </message>
    <message>
        <source>{holiday} is worked now.</source>
        <translation>{holiday}现在上班。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Doing it again changes nothing twice.</source>
        <translation>重复操作不会重复更改。</translation>
    </message>
    <message>
        <source>Earlier punches</source>
        <translation>以往打卡</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>导入内容</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message>
        <source>At work…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation>关闭：{job}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>停止：{job}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <translation>{done} / {total}，约剩 {time}</translation>
    </message>
</context>
<context>
    <name>JobsDrawer</name>
    <message>
        <source>Background work</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>关闭 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Close the list of background work</source>
        <translation>关闭后台任务列表</translation>
    </message>
    <message>
        <source>Dismiss what has ended</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message>
        <source>Nothing runs in the background. Imports, exports and backups show up here.</source>
        <translation>后台没有任务。导入、导出和备份会显示在这里。</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Looking for cameras</source>
        <translation>正在查找摄像头</translation>
    </message>
    <message>
        <source>Remembering the camera</source>
        <translation>正在保存摄像头选择</translation>
    </message>
    <message>
        <source>Time clock</source>
        <translation>打卡机</translation>
    </message>
</context>
<context>
    <name>LeaveModel</name>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}，半天</translation>
    </message>
</context>
<context>
    <name>LeavePane</name>
    <message>
        <source>&amp;Enter leave</source>
        <translation>登记请假(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Choose leave in the list first.</source>
        <translation>请先在列表中选择请假。</translation>
    </message>
    <message>
        <source>Enter leave at the right.</source>
        <translation>请在右侧登记请假。</translation>
    </message>
    <message>
        <source>Entering leave</source>
        <translation>正在登记请假</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Half of each day's work is still expected</source>
        <translation>每天仍需完成一半的工作</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message numerus="yes">
        <source>Leave of %n days is entered.</source>
        <translation><numerusform>已登记 %n 天请假。</numerusform></translation>
    </message>
    <message>
        <source>No leave this year</source>
        <translation>今年没有请假</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reading leave</source>
        <translation>正在读取请假</translation>
    </message>
    <message>
        <source>Taking leave back</source>
        <translation>正在撤回请假</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>请假已撤回。</translation>
    </message>
    <message>
        <source>The leave is there again.</source>
        <translation>请假已恢复。</translation>
    </message>
    <message>
        <source>What it is called on the timesheet</source>
        <translation>工时表上的名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>parental leave</source>
        <translation>育儿假</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>年假</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leaving the time clock needs the administrator's password</source>
        <translation>退出打卡界面需要管理员密码</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n 张图片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Begun: {people} held out to measure with; {time}.</source>
        <translation>已开始：预留 {people}用于测量；{time}。</translation>
    </message>
    <message>
        <source>Comparing the new model with the one before</source>
        <translation>正在比较新模型与之前的模型</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>关闭此窗口后仍会继续。</translation>
    </message>
    <message>
        <source>Learning from {people} with {pictures}. {stays}</source>
        <translation>正在学习 {people}的 {pictures}。{stays}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Step {step}: {share} of the held-out people recognised, the best so far.</source>
        <translation>第 {step} 步：预留人员的识别率为 {share}，为目前最佳。</translation>
    </message>
    <message>
        <source>The faces are being read. {stays}</source>
        <translation>正在读取人脸。{stays}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>{preset} training since {time}</source>
        <translation>{preset}训练，始于 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余时间：{time}</translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>演示图片</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>正在准备：正在加载人脸模型…</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>请看摄像头</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>正在查找摄像头</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Its punches can be corrected again. Who opened it and why stays in the record.</source>
        <translation>其打卡可以再次更正。解锁人及原因会保留在记录中。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock a period</source>
        <translation>锁定期间</translation>
    </message>
    <message>
        <source>Lock the days that payroll has been paid for. Their punches and schedules can't be changed any more, unless somebody unlocks them and says why.</source>
        <translation>锁定已发放工资的日期。除非有人解锁并说明原因，否则其打卡和排班不能再更改。</translation>
    </message>
    <message>
        <source>Locked now:</source>
        <translation>当前已锁定：</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>正在锁定</translation>
    </message>
    <message>
        <source>Nothing is locked so far.</source>
        <translation>目前没有锁定的期间。</translation>
    </message>
    <message>
        <source>Payroll of last month (optional)</source>
        <translation>上月工资核算（可选）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>请说明原因；原因会被记录。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock a period</source>
        <translation>解锁期间</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因？</translation>
    </message>
    <message>
        <source>{days}, by {author} on {day}</source>
        <translation>{days}，由 {author} 于 {day} 锁定</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>正在核对密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Please enter the administrator's password</source>
        <translation>请输入管理员密码</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>相似人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
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
        <translation><numerusform>%n 对</numerusform></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>重新比对(&amp;C)</translation>
    </message>
    <message>
        <source>Comparing everybody's photos…</source>
        <translation>正在比对所有人的照片…</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似人员</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>正在查找相似人员</translation>
    </message>
    <message>
        <source>No two people look that much alike.</source>
        <translation>没有如此相似的两个人。</translation>
    </message>
    <message>
        <source>No two people's photos come closer than the distance at which a face is recognised.</source>
        <translation>没有任何两人的照片距离小于识别人脸的距离。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开{name}</translation>
    </message>
    <message>
        <source>Pairs whose photos come closer than the distance at which a face is recognised, the nearest first. To be told apart, a look needs a lead of {lead} over the other person. A very near pair may be one person enrolled twice.</source>
        <translation>照片距离小于识别人脸距离的配对，最接近的在前。要区分两人，识别时须比另一人领先 {lead}。非常接近的配对可能是同一人被录入了两次。</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>相貌相似的人员</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比对进度</translation>
    </message>
</context>
<context>
    <name>MadeBackupsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>ManifestWords</name>
    <message>
        <source>Face models made here: {models}.</source>
        <translation>创建处的人脸模型：{models}。</translation>
    </message>
    <message>
        <source>It holds {people} people and {punches} punches.</source>
        <translation>其中有 {people} 人和 {punches} 次打卡。</translation>
    </message>
    <message>
        <source>Made on {time} with version {version}.</source>
        <translation>于 {time} 由版本 {version} 创建。</translation>
    </message>
    <message>
        <source>The latest punch is of {time}.</source>
        <translation>最近一次打卡的时间为 {time}。</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Each mark is a picture, each colour and shape one of {people} people. Good: pictures of one person lie together, away from others. Only neighbours mean something, not directions or distances across the map.</source>
        <translation>每个标记是一张图片，每种颜色和形状代表 {people} 人中的一人。理想情况：同一人的图片聚在一起并远离他人。只有相邻关系有意义，方向和图上的距离没有意义。</translation>
    </message>
    <message>
        <source>Map of faces, {model}</source>
        <translation>人脸分布图，{model}</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>之前的模型</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Of {pictures} pictures, {share} have one of the same person nearest.</source>
        <translation>{pictures} 张图片中，{share} 的最近邻是同一人的图片。</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有排班</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>late by {duration}</source>
        <translation>迟到 {duration}</translation>
    </message>
    <message>
        <source>worked {duration}</source>
        <translation>工作 {duration}</translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message numerus="yes">
        <source>%n looks from mistakes at the desk are kept, with consent.</source>
        <translation><numerusform>经本人同意，保留了打卡台误识的 %n 个识别画面。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more people need enough pictures: enrol them, or add pictures to those who have few.</source>
        <translation><numerusform>还需要 %n 人有足够的图片：请录入他们，或为图片较少的人员添加图片。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of people look alike to the model in use.</source>
        <translation><numerusform>对当前使用的模型而言，有 %n 对人员相貌相似。</numerusform></translation>
    </message>
    <message>
        <source>Enough to learn from</source>
        <translation>足以学习</translation>
    </message>
    <message>
        <source>Enrolled pictures</source>
        <translation>已录入图片</translation>
    </message>
    <message>
        <source>Few, but it can be tried</source>
        <translation>较少，但可以尝试</translation>
    </message>
    <message>
        <source>It learns from enrolled pictures and from mistakes at the desk, to tell relatives and look-alikes apart. No picture leaves this computer. Afterwards the new model is measured on people it has not seen, and comes into use only if you say so.</source>
        <translation>它会从已录入的图片和打卡台误识中学习，以区分亲属和相貌相似的人。任何图片都不会离开此电脑。之后会用未见过的人员测量新模型，只有经您确认才会启用。</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>尚且不足</translation>
    </message>
    <message numerus="yes">
        <source>People with %n pictures or more</source>
        <translation><numerusform>有 %n 张或更多图片的人员</numerusform></translation>
    </message>
    <message>
        <source>Teach the face model your own people</source>
        <translation>让人脸模型认识您自己的人员</translation>
    </message>
    <message>
        <source>{count} of {needed}</source>
        <translation>{count} / {needed}</translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Nothing is stored before the photos are there; closing now leaves nothing behind.</source>
        <translation>拍好照片之前不会保存任何内容；现在关闭不会留下任何数据。</translation>
    </message>
    <message>
        <source>The person stands in front of it. Five photos are taken in a few seconds. Best results.</source>
        <translation>本人站在摄像头前，几秒内拍摄五张照片。效果最佳。</translation>
    </message>
    <message>
        <source>Two or more clear pictures with one face each, for example from the staff directory.</source>
        <translation>两张或更多清晰图片，每张只有一张人脸，例如取自员工名录。</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>使用图片</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>使用摄像头</translation>
    </message>
    <message>
        <source>Where do the photos come from?</source>
        <translation>照片从何而来？</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>&amp;Change model…</source>
        <translation>更换模型(&amp;C)…</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibrated on {day} with {people} people: {source}.</source>
        <translation>于 {day} 以 {people} 人校准：{source}。</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>人脸模型</translation>
    </message>
    <message>
        <source>Measures the error rates on the people who are enrolled here.</source>
        <translation>以在此录入的人员测量错误率。</translation>
    </message>
    <message>
        <source>Nobody has measured its error rates: a careful distance is used instead.</source>
        <translation>尚未测量其错误率：改用谨慎的距离。</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>Re&amp;calibrate…</source>
        <translation>重新校准(&amp;C)…</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>许可证 {licence}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>runs on {device}</source>
        <translation>运行于 {device}</translation>
    </message>
    <message>
        <source>{count} numbers a face</source>
        <translation>每张人脸 {count} 个数值</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Changing the model embeds everybody's kept pictures anew, which takes a while; the desk goes on with the old one until all is done. Nothing changes if it is stopped.</source>
        <translation>更换模型会为所有人保留的图片重新提取特征，需要一段时间；全部完成前打卡台继续使用旧模型。中途停止则不会有任何更改。</translation>
    </message>
    <message>
        <source>Changing to {model}</source>
        <translation>正在更换为 {model}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>正在下载 {model}</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>人脸模型</translation>
    </message>
    <message>
        <source>Looking for face models</source>
        <translation>正在查找人脸模型</translation>
    </message>
    <message>
        <source>Looking for face models…</source>
        <translation>正在查找人脸模型…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>正在移除 {model}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>已停止。未做任何更改：仍使用之前的模型。</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; downloading goes on from there.</source>
        <translation>已停止。已下载的部分会保留，之后从该处继续下载。</translation>
    </message>
    <message>
        <source>The model is on this computer and can be used now.</source>
        <translation>模型已在此电脑上，现在可以使用。</translation>
    </message>
    <message>
        <source>The model was removed from this computer.</source>
        <translation>模型已从此电脑移除。</translation>
    </message>
    <message>
        <source>Their files are checked.</source>
        <translation>正在检查其文件。</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>{model} 已启用。重新提取特征的图片：{embedded}，沿用：{reused}。</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem}涉及的所有人：{names}。</translation>
    </message>
</context>
<context>
    <name>ModelsModel</name>
    <message>
        <source>Careful guess</source>
        <translation>谨慎估计</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>To be downloaded</source>
        <translation>待下载</translation>
    </message>
    <message>
        <source>Whether the distance it starts with was measured.</source>
        <translation>其初始距离是否经过测量。</translation>
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
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已排班</translation>
    </message>
    <message>
        <source>{day}, locked</source>
        <translation>{day}，已锁定</translation>
    </message>
    <message>
        <source>{words} (locked)</source>
        <translation>{words}（已锁定）</translation>
    </message>
</context>
<context>
    <name>MonthStepper</name>
    <message>
        <source>Month before (Page up)</source>
        <translation>上个月 (Page up)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>下个月 (Page down)</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n 项失败</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n 项进行中</numerusform></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Ask for the password again before anything is shown (Ctrl+L)</source>
        <translation>再次要求输入密码后才显示内容 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What runs in the background (Ctrl+J)</source>
        <translation>后台正在运行的任务 (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
</context>
<context>
    <name>OddsWords</name>
    <message>
        <source>1 in {count}</source>
        <translation>{count} 次中 1 次</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>less than 1 in {count}</source>
        <translation>低于 {count} 次中 1 次</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>低于 {share}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message numerus="yes">
        <source>At least %n characters; four words are easy to remember.</source>
        <translation><numerusform>至少 %n 个字符；四个词便于记忆。</numerusform></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>尚可。再加一个词会更强。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>Weak: somebody with this file could guess it. Make it longer.</source>
        <translation>弱：拿到此文件的人可能猜出它。请加长。</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>&amp;Set a password…</source>
        <translation>设置密码(&amp;S)…</translation>
    </message>
    <message>
        <source>Administrator's password</source>
        <translation>管理员密码</translation>
    </message>
    <message>
        <source>Asked for whenever this window opens, and after it locked itself.</source>
        <translation>每次打开此窗口以及窗口自动锁定后都会要求输入。</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>None is set: anybody at this computer can change records.</source>
        <translation>尚未设置：使用此电脑的任何人都可以更改记录。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Administrator's password</source>
        <translation>管理员密码</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>至少 8 个字符。短句容易记住。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Change the administrator's password</source>
        <translation>更改管理员密码</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>It is asked for whenever this window opens, and by every command that changes records. It cannot be read back, so keep it somewhere safe.</source>
        <translation>每次打开此窗口以及执行任何更改记录的命令时都会要求输入。密码无法读回，请妥善保管。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>One more character, please.</source>
        <translation>请再输入一个字符。</translation>
    </message>
    <message>
        <source>Set an administrator's password</source>
        <translation>设置管理员密码</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>正在设置密码</translation>
    </message>
    <message>
        <source>The two don't agree.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>{missing} more characters, please.</source>
        <translation>请再输入 {missing} 个字符。</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n 张照片</numerusform></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Last punch</source>
        <translation>最近打卡</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name}（已停用）</translation>
    </message>
    <message>
        <source>{photos}, {quality}</source>
        <translation>{photos}，{quality}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>添加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <translation>相似人员(&amp;L)…</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Add the first person, or import a folder with everybody's pictures.</source>
        <translation>添加第一位人员，或导入包含所有人图片的文件夹。</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>正在查找相似人员</translation>
    </message>
    <message>
        <source>Names are found in any script, with or without accents.</source>
        <translation>可查找任何文字的姓名，不论有无变音符号。</translation>
    </message>
    <message>
        <source>No person fits what is chosen above the table.</source>
        <translation>没有人员符合表格上方的选择。</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>没有人员与“{text}”匹配</translation>
    </message>
    <message>
        <source>Nobody to show here</source>
        <translation>没有可显示的人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>正在读取人员列表</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Which enrolled people the camera could confuse</source>
        <translation>摄像头可能混淆的已录入人员</translation>
    </message>
    <message>
        <source>{people}, {without} of them without photos</source>
        <translation>{people}，其中 {without} 人没有照片</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message>
        <source>Add people first, or clear the search.</source>
        <translation>请先添加人员，或清除搜索。</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>正在分配</translation>
    </message>
    <message>
        <source>Choose one or several people</source>
        <translation>选择一人或多人</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>姓名、工号或部门</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>这里没有人</translation>
    </message>
    <message>
        <source>People and their schedules</source>
        <translation>人员及其排班</translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation>正在读取排班</translation>
    </message>
    <message>
        <source>Remove this schedule</source>
        <translation>移除此排班</translation>
    </message>
    <message>
        <source>Removing the schedule</source>
        <translation>正在移除排班</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>全选所显示的人员</translation>
    </message>
    <message numerus="yes">
        <source>The schedule is assigned to %n people.</source>
        <translation><numerusform>已将排班分配给 %n 人。</numerusform></translation>
    </message>
    <message>
        <source>The schedule is removed; earlier ones count again.</source>
        <translation>排班已移除；较早的排班重新生效。</translation>
    </message>
    <message>
        <source>The schedules are as before.</source>
        <translation>排班已恢复原状。</translation>
    </message>
    <message>
        <source>Where several cover a day, the last one counts.</source>
        <translation>若同一天有多个排班，以最后一个为准。</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n 张图片</numerusform></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>全选所列</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>选择人员</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>尚未录入任何人。</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>全不选所列</translation>
    </message>
    <message>
        <source>People to learn from</source>
        <translation>用于学习的人员</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>学习对象</translation>
    </message>
    <message>
        <source>{name} ({code}), {pictures}</source>
        <translation>{name} ({code})，{pictures}</translation>
    </message>
    <message>
        <source>{people}, {pictures}</source>
        <translation>{people}，{pictures}</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message numerus="yes">
        <source>%n people were added or brought up to date.</source>
        <translation><numerusform>已添加或更新 %n 人。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation><numerusform>导入 %n 人(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import people</source>
        <translation>导入人员(&amp;I)</translation>
    </message>
    <message>
        <source>Bring known people up to date with what the file says</source>
        <translation>按文件内容更新已有人员</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>列(&amp;O)…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Choose the columns below.</source>
        <translation>请在下方选择列。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}. Tick the box above to take it over.</source>
        <translation>与已有资料不同：{fields}。勾选上方的复选框即可采用。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>无对应列</translation>
    </message>
    <message>
        <source>One person a line; a column with a code and one with a name are needed.</source>
        <translation>每人一行；必须有一列工号和一列姓名。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Which column of the file is what</source>
        <translation>文件各列的含义</translation>
    </message>
    <message>
        <source>ignored: {columns}</source>
        <translation>已忽略：{columns}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>E-mail (optional)</source>
        <translation>电子邮件（可选）</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>编辑资料</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑{name}</translation>
    </message>
    <message>
        <source>Leaves, last day</source>
        <translation>离职，最后一天</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存{name}</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>入职日期</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Code</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>部门（可选）</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>In any script.</source>
        <translation>可用任何文字。</translation>
    </message>
    <message>
        <source>Looking up a code</source>
        <translation>正在查询工号</translation>
    </message>
    <message>
        <source>Please enter a code.</source>
        <translation>请输入工号。</translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>The payroll number. Unique to this person.</source>
        <translation>工资核算用的编号。每人唯一。</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>{name}已使用此工号。</translation>
    </message>
</context>
<context>
    <name>PhotoShelf</name>
    <message>
        <source>Reading photos</source>
        <translation>正在读取照片</translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Clear pictures with one face each. Two or more make recognition steadier.</source>
        <translation>清晰的图片，每张一张人脸。两张或更多可使识别更稳定。</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>将图片拖放到这里</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n pictures</source>
        <translation><numerusform>录入 %n 张图片</numerusform></translation>
    </message>
    <message>
        <source>Enrol pictures</source>
        <translation>录入图片</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>正在准备：正在加载人脸模型…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures to enrol</source>
        <translation>要录入的图片</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} / {total} 张图片</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>删除最后一个字符</translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation>显示数字</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>显示字母</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>您的 PIN</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的工号</translation>
    </message>
</context>
<context>
    <name>PinTab</name>
    <message>
        <source>&amp;Clear PIN</source>
        <translation>清除 PIN(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let them try again</source>
        <translation>允许重试(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>设置 PIN(&amp;S)</translation>
    </message>
    <message>
        <source>4 to 10 digits. The person had better choose and type it.</source>
        <translation>4 至 10 位数字。最好由本人选择并输入。</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>已设置 PIN</translation>
    </message>
    <message>
        <source>Clearing a PIN</source>
        <translation>正在清除 PIN</translation>
    </message>
    <message>
        <source>Ends the wait after too many wrong PINs</source>
        <translation>结束多次输错 PIN 后的等待</translation>
    </message>
    <message>
        <source>Looking whether there is a PIN</source>
        <translation>正在查看是否有 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>没有 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation>正在设置 PIN</translation>
    </message>
    <message>
        <source>Unlocking a PIN</source>
        <translation>正在解锁 PIN</translation>
    </message>
    <message>
        <source>With a code and a PIN a person can punch without the camera; both count the same.</source>
        <translation>凭工号和 PIN 可以不用摄像头打卡；两种方式同样有效。</translation>
    </message>
    <message>
        <source>{name} can punch with this PIN from now on.</source>
        <translation>{name}现在起可以使用此 PIN 打卡。</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name}已没有 PIN。</translation>
    </message>
    <message>
        <source>{name} may try again at once.</source>
        <translation>{name}可以立即重试。</translation>
    </message>
</context>
<context>
    <name>PlotSlot</name>
    <message>
        <source>Preparing a plot</source>
        <translation>正在准备图表</translation>
    </message>
</context>
<context>
    <name>PoseRing</name>
    <message>
        <source>No pose captured</source>
        <translation>尚未拍摄任何姿势</translation>
    </message>
    <message>
        <source>Poses captured: {poses}</source>
        <translation>已拍摄的姿势：{poses}</translation>
    </message>
    <message>
        <source>chin lowered</source>
        <translation>低头</translation>
    </message>
    <message>
        <source>chin raised</source>
        <translation>抬头</translation>
    </message>
    <message>
        <source>looking ahead</source>
        <translation>正视前方</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>向右转</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n 张照片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Back to people</source>
        <translation>返回人员(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>重新启用(&amp;R)</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>工号 {code}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>缺少同意</translation>
    </message>
    <message>
        <source>Deactivating {name}</source>
        <translation>正在停用{name}</translation>
    </message>
    <message>
        <source>Enrol &amp;face…</source>
        <translation>录入人脸(&amp;F)…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>资料的各部分</translation>
    </message>
    <message>
        <source>Reactivating {name}</source>
        <translation>正在重新启用{name}</translation>
    </message>
    <message>
        <source>Reading a profile</source>
        <translation>正在读取资料</translation>
    </message>
    <message>
        <source>Schedule and leave</source>
        <translation>排班与请假</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>工时表</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{name} is active again.</source>
        <translation>{name}已重新启用。</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch any more.</source>
        <translation>{name}已停用，不能再打卡。</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Everybody's kept pictures are embedded anew, which takes a while; the desk goes on with the model in use until all is done. You can go back to it at any time.</source>
        <translation>将为所有人保留的图片重新提取特征，需要一段时间；全部完成前打卡台继续使用当前模型。之后您可以随时恢复当前的模型。</translation>
    </message>
    <message numerus="yes">
        <source>It has learnt from %n people whose consent has ended since.</source>
        <translation><numerusform>该模型学习过 %n 位此后同意已失效的人员。</numerusform></translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>会保留在审计日志中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>请说明原因；它会被记录。</translation>
    </message>
    <message>
        <source>This model was measured to be worse than the one in use. Say why it is to be used.</source>
        <translation>经测量，此模型比当前使用的模型差。请说明仍要使用的原因。</translation>
    </message>
    <message>
        <source>Train anew, and they are left out.</source>
        <translation>重新训练即可将其排除。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍要使用</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Use this model?</source>
        <translation>使用此模型？</translation>
    </message>
</context>
<context>
    <name>PunchList</name>
    <message>
        <source>Latest punches</source>
        <translation>最近的打卡</translation>
    </message>
    <message>
        <source>No punches yet</source>
        <translation>尚无打卡</translation>
    </message>
</context>
<context>
    <name>PunchRowWidget</name>
    <message>
        <source>Correct (Enter)</source>
        <translation>更正 (Enter)</translation>
    </message>
    <message>
        <source>Count it again (Del)</source>
        <translation>重新计入 (Del)</translation>
    </message>
    <message>
        <source>Don't count it (Del)</source>
        <translation>不计入 (Del)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>历史 (H)</translation>
    </message>
</context>
<context>
    <name>PunchTable</name>
    <message numerus="yes">
        <source>%n punches were recorded.</source>
        <translation><numerusform>已记录 %n 次打卡。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n punches</source>
        <translation><numerusform>导入 %n 次打卡(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import punches</source>
        <translation>导入打卡(&amp;I)</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>The columns code, kind (in, out, break start, break end) and at, such as 2026-03-02T08:57:00+01:00; a reason may be there too.</source>
        <translation>需要 code、kind（in、out、break start、break end）和 at 列，at 例如 2026-03-02T08:57:00+01:00；也可以有 reason。</translation>
    </message>
    <message>
        <source>{kind}, {at}</source>
        <translation>{kind}，{at}</translation>
    </message>
</context>
<context>
    <name>PunchWords</name>
    <message>
        <source>Break ends</source>
        <translation>休息结束</translation>
    </message>
    <message>
        <source>Break starts</source>
        <translation>休息开始</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>break ended {time} on {day}</source>
        <translation>{day} {time} 休息结束</translation>
    </message>
    <message>
        <source>break ended {time} today</source>
        <translation>今天 {time} 休息结束</translation>
    </message>
    <message>
        <source>break ended {time} yesterday</source>
        <translation>昨天 {time} 休息结束</translation>
    </message>
    <message>
        <source>break started {time} on {day}</source>
        <translation>{day} {time} 休息开始</translation>
    </message>
    <message>
        <source>break started {time} today</source>
        <translation>今天 {time} 休息开始</translation>
    </message>
    <message>
        <source>break started {time} yesterday</source>
        <translation>昨天 {time} 休息开始</translation>
    </message>
    <message>
        <source>in {time} on {day}</source>
        <translation>{day} {time} 上班</translation>
    </message>
    <message>
        <source>in {time} today</source>
        <translation>今天 {time} 上班</translation>
    </message>
    <message>
        <source>in {time} yesterday</source>
        <translation>昨天 {time} 上班</translation>
    </message>
    <message>
        <source>out {time} on {day}</source>
        <translation>{day} {time} 下班</translation>
    </message>
    <message>
        <source>out {time} today</source>
        <translation>今天 {time} 下班</translation>
    </message>
    <message>
        <source>out {time} yesterday</source>
        <translation>昨天 {time} 下班</translation>
    </message>
</context>
<context>
    <name>PunchesModel</name>
    <message>
        <source>Code</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>%n pictures are enrolled</source>
        <translation><numerusform>已录入 %n 张图片</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weak pictures</source>
        <translation><numerusform>%n 张质量较差的图片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>打开人员(&amp;O)</translation>
    </message>
    <message>
        <source>A weak picture is recognised less often. Open the person and enrol a better one: in good light, looking straight at the camera.</source>
        <translation>质量较差的图片不易被识别。请打开该人员并录入更好的图片：光线良好，正视摄像头。</translation>
    </message>
    <message>
        <source>As judged when they were enrolled, from 0 to 100 %.</source>
        <translation>录入时的评定，从 0 到 100 %。</translation>
    </message>
    <message>
        <source>Enrol people first; then their pictures are judged here.</source>
        <translation>请先录入人员；之后会在这里评定其图片。</translation>
    </message>
    <message>
        <source>Every enrolled picture is good enough to recognise people by.</source>
        <translation>每张已录入的图片都足以用于识别。</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>前往“人员”</translation>
    </message>
    <message>
        <source>Judging the pictures</source>
        <translation>正在评定图片</translation>
    </message>
    <message>
        <source>No weak pictures</source>
        <translation>没有质量较差的图片</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>尚未录入任何人</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Quality in per cent</source>
        <translation>质量（百分比）</translation>
    </message>
    <message>
        <source>Quality of the enrolled pictures</source>
        <translation>已录入图片的质量</translation>
    </message>
    <message>
        <source>The weakest pictures</source>
        <translation>质量最差的图片</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Excellent</source>
        <translation>极好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>差</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>极好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>RatesModel</name>
    <message>
        <source>A stranger accepted</source>
        <translation>接受陌生人</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>未接受已录入人员</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
</context>
<context>
    <name>RatesTable</name>
    <message>
        <source>Error rates by distance</source>
        <translation>各距离的错误率</translation>
    </message>
    <message>
        <source>Nothing is measured</source>
        <translation>没有测量数据</translation>
    </message>
    <message>
        <source>The face model is not calibrated.</source>
        <translation>人脸模型未校准。</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why? It is kept with the punch.</source>
        <translation>原因？会与打卡一起保存。</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use the app's own</source>
        <translation>使用应用自带的(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Going back to the app's own calibration</source>
        <translation>正在恢复应用自带的校准</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>识别把握</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似人员</translation>
    </message>
    <message>
        <source>Measure on the people who are enrolled here?</source>
        <translation>以在此录入的人员进行测量？</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>误识</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>此页的部分</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>图片质量</translation>
    </message>
    <message>
        <source>Reading what recognition does</source>
        <translation>正在读取识别情况</translation>
    </message>
    <message>
        <source>Recalibrate?</source>
        <translation>重新校准？</translation>
    </message>
    <message>
        <source>Recalibrated on {people} people; the distance follows.</source>
        <translation>已以 {people} 人重新校准；距离随之调整。</translation>
    </message>
    <message>
        <source>Recalibrating on the enrolled people</source>
        <translation>正在以已录入人员重新校准</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Saving how sure recognition must be</source>
        <translation>正在保存识别所需的把握程度</translation>
    </message>
    <message>
        <source>The calibration that comes with the app is used.</source>
        <translation>正在使用应用自带的校准。</translation>
    </message>
    <message>
        <source>Their pictures are compared with each other. It takes at least 20 people, and can make recognition stricter than the calibration that comes with the app, never more lenient.</source>
        <translation>将相互比对他们的图片。至少需要 20 人，可能使识别比应用自带的校准更严格，但绝不会更宽松。</translation>
    </message>
    <message>
        <source>This is in force at the desk now.</source>
        <translation>已在打卡台生效。</translation>
    </message>
    <message>
        <source>{job}.</source>
        <translation>{job}。</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面的部分</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>报表与导出</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Open the backup</source>
        <translation>打开备份(&amp;O)</translation>
    </message>
    <message>
        <source>All windows are closed, the kiosk too. What is there now is replaced and kept aside. Should it hold punches that the backup doesn't, you are asked once more. Then the app starts again.</source>
        <translation>所有窗口都将关闭，包括打卡台。现有内容会被替换并另行保存。如果其中有备份所没有的打卡，会再次询问您。之后应用会重新启动。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups (*{suffix});;All files (*)</source>
        <translation>备份 (*{suffix});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Close everything and &amp;restore</source>
        <translation>全部关闭并恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Opening a backup</source>
        <translation>正在打开备份</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>To confirm, type {word}</source>
        <translation>请输入“{word}”以确认</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>&amp;Keep what is there now</source>
        <translation>保留现有内容(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore all the same</source>
        <translation>仍然恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Everything is checked before anything is replaced. Please leave the computer on.</source>
        <translation>替换任何内容之前会先检查全部内容。请勿关闭电脑。</translation>
    </message>
    <message>
        <source>Nothing was changed: everything is as it was.</source>
        <translation>未做任何更改：一切保持原样。</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>未恢复任何内容</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>恢复进度</translation>
    </message>
    <message>
        <source>Records would be lost</source>
        <translation>记录将会丢失</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Start the &amp;app again</source>
        <translation>重新启动应用(&amp;A)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>备份已就位。</translation>
    </message>
    <message>
        <source>The faces of these people had been erased since and are back with it; erase them again: {codes}.</source>
        <translation>以下人员的人脸在备份之后已被清除，现随备份恢复；请再次清除：{codes}。</translation>
    </message>
    <message>
        <source>The records in this backup were changed</source>
        <translation>此备份中的记录遭到篡改</translation>
    </message>
    <message>
        <source>What is there now can't be read, so nobody knows what it holds that the backup doesn't.</source>
        <translation>无法读取现有内容，因此不知道其中有哪些是备份所没有的。</translation>
    </message>
    <message>
        <source>What is there now holds records that the backup doesn't: {punches} punches and {corrections} corrections. They would be missing from attendance. They stay in the copy that is kept aside.</source>
        <translation>现有内容包含备份所没有的记录：{punches} 次打卡和 {corrections} 项更正。它们将不再出现在考勤中，但会保留在另行保存的副本里。</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>之前的内容保存在 {folder} 中。</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n looks</source>
        <translation><numerusform>%n 次识别</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n 张图片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>删除训练任务(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>继续训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>仍要使用(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Use this model…</source>
        <translation>使用此模型(&amp;U)…</translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation>详细查看</translation>
    </message>
    <message>
        <source>Among templates kept from the model before, it recognises {share}.</source>
        <translation>与先前模型保留的模板比对时，识别率为 {share}。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>训练前后</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>恢复之前的模型(&amp;B)…</translation>
    </message>
    <message>
        <source>How often people are recognised, when each model is set so that as few strangers are accepted. The line shows where the true difference lies, 19 times of 20.</source>
        <translation>将各模型设为只接受同样少的陌生人时，识别出人员的比率。线段显示真实差异所在的范围，20 次中有 19 次如此。</translation>
    </message>
    <message>
        <source>The first row rests on {people} held out, {looks} at them, and {others} that must find nobody. More people make it clearer.</source>
        <translation>首行基于预留的 {people}、对他们的 {looks}，以及不应认出任何人的 {others}。人员越多，结果越明确。</translation>
    </message>
    <message>
        <source>What the process wrote</source>
        <translation>进程输出</translation>
    </message>
    <message>
        <source>from {model}</source>
        <translation>基于 {model}</translation>
    </message>
    <message>
        <source>put into use {time}</source>
        <translation>于 {time} 启用</translation>
    </message>
    <message>
        <source>{preset} training of {time}</source>
        <translation>{time} 的{preset}训练</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Course of the run</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>It was made before curves were kept. The figures above hold; pictures may lie in its folder.</source>
        <translation>此训练早于曲线保存功能。上方的数据仍然有效；其文件夹中可能有图片。</translation>
    </message>
    <message>
        <source>Map of faces</source>
        <translation>人脸分布图</translation>
    </message>
    <message>
        <source>Reading a run's curves</source>
        <translation>正在读取训练的曲线</translation>
    </message>
    <message>
        <source>The curves of this run cannot be shown</source>
        <translation>无法显示此训练的曲线</translation>
    </message>
    <message>
        <source>There are no curves of this run</source>
        <translation>此训练没有曲线</translation>
    </message>
    <message>
        <source>Which plot</source>
        <translation>哪个图表</translation>
    </message>
    <message>
        <source>Who was tried</source>
        <translation>测试对象</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n photos were added.</source>
        <translation><numerusform>已添加 %n 张照片。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation><numerusform>略过了 %n 张图片。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>立即试用(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>No picture could be used, so {name} can't be recognised yet.</source>
        <translation>没有可用的图片，因此还无法识别{name}。</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>略过的图片</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>See yourself being recognised, without a punch</source>
        <translation>体验被识别的效果，不产生打卡</translation>
    </message>
    <message>
        <source>{name} can be recognised now.</source>
        <translation>现在可以识别{name}。</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Code</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n templates of the model before were kept.</source>
        <translation><numerusform>保留了先前模型的 %n 个模板。</numerusform></translation>
    </message>
    <message>
        <source>Beginning to train</source>
        <translation>正在开始训练</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消训练</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>取消此训练任务？</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>正在比较训练任务</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>删除训练任务</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <translation>删除此训练任务？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go back to the model before?</source>
        <translation>恢复之前的模型？</translation>
    </message>
    <message>
        <source>Going back to the model before</source>
        <translation>正在恢复之前的模型</translation>
    </message>
    <message>
        <source>Its figures and its model are removed from this computer. That cannot be undone.</source>
        <translation>其指标和模型将从此电脑上移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>Looking up whom the model has learnt from</source>
        <translation>正在查询模型学习过哪些人</translation>
    </message>
    <message>
        <source>Putting the new model into use</source>
        <translation>正在启用新模型</translation>
    </message>
    <message>
        <source>Removing a run</source>
        <translation>正在移除训练任务</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>已停止。未做任何更改：仍使用之前的模型。</translation>
    </message>
    <message>
        <source>Telling the run</source>
        <translation>正在通知训练任务</translation>
    </message>
    <message>
        <source>The run was removed.</source>
        <translation>训练任务已移除。</translation>
    </message>
    <message>
        <source>What it has learnt so far is kept, and it can be taken up again. The model in use stays.</source>
        <translation>到目前为止学到的内容会保留，之后可以继续训练。当前使用的模型不变。</translation>
    </message>
    <message>
        <source>{model} comes into use again, with its templates and its threshold.</source>
        <translation>{model} 将连同其模板和阈值重新启用。</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>{model} 已启用。重新提取特征的图片：{embedded}，沿用：{reused}。</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem}涉及的所有人：{names}。</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Begin one</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无训练任务</translation>
    </message>
    <message>
        <source>Once a run has begun, you can watch it here, and read here what came of it.</source>
        <translation>训练任务开始后，您可以在这里查看进展和结果。</translation>
    </message>
    <message>
        <source>Reading how a run goes</source>
        <translation>正在读取训练进展</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Of people it had never seen, recognised more or less often.</source>
        <translation>对从未见过的人员，识别率提高或降低的幅度。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>删除训练任务(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Before: {model}.</source>
        <translation>之前：{model}。</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Every run stays here with its figures, until you remove it.</source>
        <translation>每个训练任务及其指标都会保留在这里，直到您将其移除。</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>恢复之前的模型(&amp;B)…</translation>
    </message>
    <message>
        <source>In use: {model}.</source>
        <translation>使用中：{model}。</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无训练任务</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Select two or more finished runs, with Ctrl or Shift.</source>
        <translation>请按住 Ctrl 或 Shift，选择两个或更多已完成的训练任务。</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Enrolled already?</source>
        <translation>已经录入？</translation>
    </message>
    <message>
        <source>If {name} ({code}) is the same person under another code, cancel: nobody should be enrolled twice.

If they are two people who look alike, enrol anyway. The desk then asks for a clearer look before it takes one of them for the other, and they appear in the list of look-alikes.</source>
        <translation>如果{name} ({code}) 是使用另一工号的同一人，请取消：任何人都不应录入两次。

如果是两个相似的人，请仍然录入。之后打卡台在将其中一人认作另一人之前，会要求看得更清楚，并且他们会显示在相似人员列表中。</translation>
    </message>
    <message>
        <source>It is another person – enrol anyway</source>
        <translation>是另一个人 – 仍然录入</translation>
    </message>
    <message>
        <source>This looks like {known} ({code}), who is enrolled already. Is it another person?</source>
        <translation>此人与已录入的{known} ({code}) 相似。是另一个人吗？</translation>
    </message>
</context>
<context>
    <name>SaveStrip</name>
    <message numerus="yes">
        <source>%n rows saved in {name}.</source>
        <translation><numerusform>已将 %n 行保存到 {name}。</numerusform></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Lock this period…</source>
        <translation>锁定此期间…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>punches {first} to {last}</source>
        <translation>打卡 {first} 至 {last}</translation>
    </message>
    <message>
        <source>records {first} to {last}</source>
        <translation>记录 {first} 至 {last}</translation>
    </message>
    <message>
        <source>timesheets {first} to {last}</source>
        <translation>工时表 {first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Choose, or name this one</source>
        <translation>选择，或为此报表命名</translation>
    </message>
    <message>
        <source>Forget the report of this name</source>
        <translation>移除此名称的报表</translation>
    </message>
    <message>
        <source>Keep this report under the name</source>
        <translation>以此名称保留此报表</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>已保存的报表</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open schedules</source>
        <translation>打开排班(&amp;O)</translation>
    </message>
    <message>
        <source>Assigning a shift</source>
        <translation>正在分配班次</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>No shift is defined yet: add one on the Schedules page first.</source>
        <translation>尚未定义班次：请先在“排班”页面添加一个。</translation>
    </message>
    <message>
        <source>None within a year before and after today.</source>
        <translation>今天前后一年内没有。</translation>
    </message>
    <message>
        <source>Nothing is planned for this person today.</source>
        <translation>此人今天没有排班。</translation>
    </message>
    <message>
        <source>Reading a schedule</source>
        <translation>正在读取排班</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the leave of {days}</source>
        <translation>移除 {days} 的请假</translation>
    </message>
    <message>
        <source>Removing leave</source>
        <translation>正在移除请假</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Taking back a change</source>
        <translation>正在撤回更改</translation>
    </message>
    <message>
        <source>The leave of {name} was removed.</source>
        <translation>{name}的请假已移除。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}，半天</translation>
    </message>
    <message>
        <source>{name} works {shift} from {day}.</source>
        <translation>{name}自 {day} 起上{shift}。</translation>
    </message>
    <message>
        <source>{shifts}, since {day}</source>
        <translation>{shifts}，自 {day} 起</translation>
    </message>
    <message>
        <source>{shifts}, {days}</source>
        <translation>{shifts}，{days}</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>A person who comes {came} and leaves {left} has worked {worked}.</source>
        <translation>{came} 到、{left} 走，共工作 {worked}。</translation>
    </message>
    <message>
        <source>Break taken off: {duration}.</source>
        <translation>扣除休息：{duration}。</translation>
    </message>
    <message>
        <source>Overtime: {duration} (× {rate}).</source>
        <translation>加班：{duration}（× {rate}）。</translation>
    </message>
    <message>
        <source>Rounded: {came} to {left}, {worked}.</source>
        <translation>取整：{came} 至 {left}，{worked}。</translation>
    </message>
    <message>
        <source>That is {duration} late.</source>
        <translation>迟到 {duration}。</translation>
    </message>
    <message>
        <source>The day counts as an absence.</source>
        <translation>当天计为缺勤。</translation>
    </message>
    <message>
        <source>The day counts as half a day.</source>
        <translation>当天计为半天。</translation>
    </message>
    <message>
        <source>The day has to be resolved by hand.</source>
        <translation>当天须手动处理。</translation>
    </message>
    <message>
        <source>The person left {duration} early.</source>
        <translation>早退 {duration}。</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>自 {first} 起</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>rounded to {rounding} min</source>
        <translation>按 {rounding} 分钟取整</translation>
    </message>
    <message>
        <source>{grace} min grace</source>
        <translation>宽限 {grace} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min break</source>
        <translation>休息 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n days</source>
        <translation><numerusform>{shifts}，%n 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n weeks</source>
        <translation><numerusform>{shifts}，%n 周</numerusform></translation>
    </message>
    <message>
        <source>{shift}, every day</source>
        <translation>{shift}，每天</translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排班</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面的部分</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation>人员排班</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>+ Another stretch (split shift)</source>
        <translation>+ 再加一段（分段班次）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>恢复默认值：{value}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>默认：{value}。</translation>
    </message>
    <message>
        <source>From {range}.</source>
        <translation>范围 {range}。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}：恢复默认值</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are not saved yet</source>
        <translation><numerusform>%n 项设置尚未保存</numerusform></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Delete &amp;now</source>
        <translation>立即删除(&amp;N)</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <translation>删除超过保留期限的内容</translation>
    </message>
    <message>
        <source>Deleted: {feedback} mistakes at the desk, {visits} visits.</source>
        <translation>已删除：{feedback} 个打卡台误识、{visits} 次来访。</translation>
    </message>
    <message>
        <source>Deleting what is past its period</source>
        <translation>正在删除超过保留期限的内容</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Happens by itself once a day. Punches, corrections and the audit log are never deleted.</source>
        <translation>每天自动执行一次。打卡、更正和审计日志永不删除。</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>识别所需的把握程度</translation>
    </message>
    <message>
        <source>No more looks can agree than are counted: at most {count}.</source>
        <translation>一致次数不能多于计数次数：至多 {count}。</translation>
    </message>
    <message>
        <source>No setting is called like that</source>
        <translation>没有该名称的设置</translation>
    </message>
    <message>
        <source>Open Recog&amp;nition</source>
        <translation>打开“识别”(&amp;N)</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>正在读取设置</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>正在保存设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The face model, the distance, and what to expect of them are on the Recognition page.</source>
        <translation>人脸模型、距离及其预期效果请见“识别”页面。</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>请换一个词，或清除搜索。</translation>
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
        <translation>保存班次(&amp;S)</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Absent when less is worked than</source>
        <translation>工时少于此值视为缺勤</translation>
    </message>
    <message>
        <source>Break expected between</source>
        <translation>预计休息时段</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>休息开始</translation>
    </message>
    <message>
        <source>Break taken off when none is punched</source>
        <translation>未打休息卡时扣除的休息</translation>
    </message>
    <message>
        <source>Break to</source>
        <translation>休息结束</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Coming late is forgiven up to</source>
        <translation>允许迟到</translation>
    </message>
    <message>
        <source>Deducted after</source>
        <translation>满此时长后扣除</translation>
    </message>
    <message>
        <source>Deducted break</source>
        <translation>扣除的休息</translation>
    </message>
    <message>
        <source>Empty: the person's own</source>
        <translation>留空：使用人员自己的</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>固定时间</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Grace early</source>
        <translation>早退宽限</translation>
    </message>
    <message>
        <source>Grace late</source>
        <translation>迟到宽限</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>Half a day when less is worked than</source>
        <translation>工时少于此值视为半天</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>How it binds</source>
        <translation>约束方式</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leaving early is forgiven up to</source>
        <translation>允许早退</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>新班次</translation>
    </message>
    <message>
        <source>Nobody is late or early.</source>
        <translation>不计迟到或早退。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Overtime of a day</source>
        <translation>每日加班</translation>
    </message>
    <message>
        <source>Overtime of a week</source>
        <translation>每周加班</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>带薪休息</translation>
    </message>
    <message>
        <source>Punched breaks are paid up to</source>
        <translation>已打卡休息的带薪上限</translation>
    </message>
    <message>
        <source>Shift “{name}”</source>
        <translation>班次“{name}”</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Times are shown rounded</source>
        <translation>时间取整显示</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>试一试：</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>通常工作日</translation>
    </message>
    <message>
        <source>Without any: what exceeds the plan.</source>
        <translation>未设置时：超出计划的部分。</translation>
    </message>
    <message>
        <source>Work expected</source>
        <translation>应工作时间</translation>
    </message>
    <message>
        <source>Work expected a day</source>
        <translation>每天应工作时间</translation>
    </message>
    <message>
        <source>Worked on public holidays like on other days</source>
        <translation>公共假日与其他日期一样上班</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>half of the shift</source>
        <translation>班次的一半</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>the whole frame</source>
        <translation>整个时间范围</translation>
    </message>
    <message>
        <source>to {minutes} min</source>
        <translation>至 {minutes} 分钟</translation>
    </message>
    <message>
        <source>… of those who stay longer than</source>
        <translation>… 适用于停留时间超过</translation>
    </message>
</context>
<context>
    <name>ShiftsModel</name>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
</context>
<context>
    <name>ShiftsPane</name>
    <message numerus="yes">
        <source>%n people work it until their schedule ends.</source>
        <translation><numerusform>在排班结束前仍有 %n 人使用该班次。</numerusform></translation>
    </message>
    <message>
        <source>&amp;New shift</source>
        <translation>新建班次(&amp;N)</translation>
    </message>
    <message>
        <source>Adding the shift</source>
        <translation>正在添加班次</translation>
    </message>
    <message>
        <source>Changing the shift</source>
        <translation>正在更改班次</translation>
    </message>
    <message>
        <source>Describe the first one at the right.</source>
        <translation>请在右侧填写第一个班次。</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>尚无班次</translation>
    </message>
    <message>
        <source>Reading the shifts</source>
        <translation>正在读取班次</translation>
    </message>
    <message>
        <source>Shift “{name}” is added.</source>
        <translation>已添加班次“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>Shift “{name}” is changed, for %n people.</source>
        <translation><numerusform>已更改班次“{name}”，涉及 %n 人。</numerusform></translation>
    </message>
    <message>
        <source>Shift “{name}” is out of use.</source>
        <translation>班次“{name}”已停用。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Taking the shift out of use</source>
        <translation>正在停用班次</translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>For specialists</source>
        <translation>专家选项</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>训练程度</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>当前使用的模型</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>What suits</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>学习对象</translation>
    </message>
    <message>
        <source>“Compatible with what is enrolled” keeps the templates of people whose pictures aren't kept; everything else asks for pictures of everybody.</source>
        <translation>“与已录入内容兼容”会为未保留图片的人员沿用其模板；其他各项都需要所有人的图片。</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Added</source>
        <translation>已补录</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Clock +{time}</source>
        <translation>时钟 +{time}</translation>
    </message>
    <message>
        <source>Clock put back by {time}</source>
        <translation>时钟被调慢 {time}</translation>
    </message>
    <message>
        <source>Clock put forwards by {time}</source>
        <translation>时钟被调快 {time}</translation>
    </message>
    <message>
        <source>Clock −{time}</source>
        <translation>时钟 −{time}</translation>
    </message>
    <message>
        <source>Opens the administrator's window</source>
        <translation>打开管理员窗口</translation>
    </message>
    <message>
        <source>Photo check: asks for a movement</source>
        <translation>照片检测：要求做动作</translation>
    </message>
    <message>
        <source>Photo check: off</source>
        <translation>照片检测：关</translation>
    </message>
    <message>
        <source>Photo check: on</source>
        <translation>照片检测：开</translation>
    </message>
    <message>
        <source>Punches of these minutes are marked. Check this computer's date, time and time zone.</source>
        <translation>这几分钟的打卡已标记。请检查此电脑的日期、时间和时区。</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>SurenessControl</name>
    <message>
        <source>&amp;Adjust it automatically</source>
        <translation>自动调整(&amp;A)</translation>
    </message>
    <message>
        <source>A stranger's look may be taken for somebody</source>
        <translation>陌生人的单次识别可能被认作他人</translation>
    </message>
    <message>
        <source>Greatest distance</source>
        <translation>最大距离</translation>
    </message>
    <message>
        <source>How different a face may be from the enrolled pictures. Smaller is stricter.</source>
        <translation>人脸与已录入图片之间允许的差异。越小越严格。</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>识别所需的把握程度</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Not known: the model is not calibrated</source>
        <translation>未知：模型未校准</translation>
    </message>
    <message>
        <source>Recommended: the distance follows as pictures come and go; more of them ask for a smaller one.</source>
        <translation>推荐：距离随图片增减而调整；图片越多，距离应越小。</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>about {odds}</source>
        <translation>约 {odds}</translation>
    </message>
    <message>
        <source>at most {odds}</source>
        <translation>至多 {odds}</translation>
    </message>
    <message>
        <source>{odds}, distance {distance}</source>
        <translation>{odds}，距离 {distance}</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation><numerusform>%n 行无法使用。</numerusform></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>正在导入。</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here, or choose one</source>
        <translation>将 CSV 或 XLSX 文件拖放到这里，或选择文件</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <translation>每一行都可以使用。</translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>此文件中的内容均已存在。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it; then all rows are imported, or none.</source>
        <translation>在您查看之前不会更改任何内容；之后要么导入所有行，要么一行也不导入。</translation>
    </message>
    <message>
        <source>Nothing is imported until they are put right in the file.</source>
        <translation>在文件中改正之前，不会导入任何内容。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>导入已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What would become of each row is shown here</source>
        <translation>此处显示每一行的预计处理结果</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>按距离</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>默认(&amp;F)</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>错误率与距离的关系</translation>
    </message>
    <message>
        <source>How sure must recognition be?</source>
        <translation>识别须有多大把握？</translation>
    </message>
    <message>
        <source>How to show the error rates</source>
        <translation>错误率的显示方式</translation>
    </message>
    <message>
        <source>Nobody has measured yet what a distance does with it. Measure it on your own people, with Recalibrate.</source>
        <translation>尚未测量距离对该模型的影响。请用“重新校准”以自己的人员测量。</translation>
    </message>
    <message>
        <source>Stricter lets fewer strangers in and asks enrolled people to look again more often.</source>
        <translation>越严格，被放行的陌生人越少，但已录入人员更常需要再看一次。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>This face model is not calibrated</source>
        <translation>此人脸模型未校准</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>两种错误之间的权衡</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <translation>距离 {distance}</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>{count} of {wanted} photos taken</source>
        <translation>已拍 {count} / {wanted} 张照片</translation>
    </message>
</context>
<context>
    <name>TierList</name>
    <message>
        <source>+ Overtime after…</source>
        <translation>+ 加班起算…</translation>
    </message>
    <message>
        <source>Counts so many times</source>
        <translation>计算倍数</translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation>加班起算</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>TimesheetTab</name>
    <message>
        <source>&amp;Open in attendance</source>
        <translation>在考勤中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>缺勤天数</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>迟到天数</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月各日</translation>
    </message>
    <message>
        <source>Days with work, leave or a plan are shown here.</source>
        <translation>此处显示有工作、请假或排班的日期。</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>本月没有内容</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Reading a timesheet</source>
        <translation>正在读取工时表</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工时</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n matters in the last seven days</source>
        <translation><numerusform>最近七天 %n 项</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Add people on the page People.</source>
        <translation>请在“人员”页面添加人员。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everybody who was expected so far came in time.</source>
        <translation>到目前为止，应到人员均已准时到岗。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>It works: the first punch is recorded, {name} at {time}.</source>
        <translation>成功了：已记录第一次打卡，{name}，{time}。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Latest punches</source>
        <translation>最近的打卡</translation>
    </message>
    <message>
        <source>No punches so far.</source>
        <translation>目前没有打卡。</translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation>没有其他应到人员</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到人员</translation>
    </message>
    <message>
        <source>Nobody in this list goes by that name.</source>
        <translation>此列表中没有叫这个名字的人。</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>无人缺勤</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>Nobody is in</source>
        <translation>无人在岗</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>无人迟到</translation>
    </message>
    <message>
        <source>Nobody is on break</source>
        <translation>无人休息</translation>
    </message>
    <message>
        <source>Nothing: every punch of the last seven days fits.</source>
        <translation>没有：最近七天的打卡均正常。</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>正在读取当天数据</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search people (Ctrl+F)</source>
        <translation>搜索人员 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation>在列表中显示这些人员</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>尚未到岗</translation>
    </message>
    <message>
        <source>The schedules plan nobody else for today.</source>
        <translation>今天的排班中没有其他人员。</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation>缺勤人员</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>在岗人员</translation>
    </message>
    <message>
        <source>Who is late or came late</source>
        <translation>迟到人员</translation>
    </message>
    <message>
        <source>Who is on break</source>
        <translation>休息中的人员</translation>
    </message>
    <message>
        <source>Who is still expected</source>
        <translation>尚未到岗的人员</translation>
    </message>
    <message>
        <source>Whoever punches in at the desk appears here at once.</source>
        <translation>在打卡台打上班卡的人会立即显示在这里。</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <translation>{day}，截至 {time}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>应于 {time} 到岗</translation>
    </message>
    <message>
        <source>In</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>{time} 起在岗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>{time} 下班</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation>{time} 起休息</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假中</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>公共假日</translation>
    </message>
    <message>
        <source>To be resolved</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>came {duration} late</source>
        <translation>迟到 {duration}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>迟到 {duration}</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>A stranger accepted</source>
        <translation>接受陌生人</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>未接受已录入人员</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>两种错误之间的权衡</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n 张图片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Begin to train</source>
        <translation>开始训练(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enrol people</source>
        <translation>录入人员(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>查看进展(&amp;W)</translation>
    </message>
    <message>
        <source>A run is going on; the next can begin when it has ended.</source>
        <translation>有训练任务正在进行；结束后才能开始下一个。</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部任务</translation>
    </message>
    <message>
        <source>Choose the people to learn from.</source>
        <translation>请选择用于学习的人员。</translation>
    </message>
    <message>
        <source>Counting what there is to learn from</source>
        <translation>正在统计可供学习的内容</translation>
    </message>
    <message>
        <source>Estimating how long it takes</source>
        <translation>正在估算所需时间</translation>
    </message>
    <message>
        <source>Looking for runs</source>
        <translation>正在查找训练任务</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>此页面的部分</translation>
    </message>
    <message>
        <source>Progress and result</source>
        <translation>进度与结果</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{preset}: {time}, with {people} and {pictures}. You can go on working meanwhile.</source>
        <translation>{preset}：{time}，使用 {people}的 {pictures}。期间您可以继续工作。</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Compatible with what is enrolled</source>
        <translation>与已录入内容兼容</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>全面</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>深入</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Ended early: it wasn't getting better any more.</source>
        <translation>提前结束：效果不再提升。</translation>
    </message>
    <message>
        <source>Every layer is adjusted a little. Learns the desk's light and camera, too.</source>
        <translation>对每一层稍作调整。同时学习打卡台的光线和摄像头。</translation>
    </message>
    <message>
        <source>Everything learns. For hundreds of people with many pictures.</source>
        <translation>全部参与学习。适合有数百人且图片较多的情况。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>继续进行。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>It recognises people it has never seen more often than the model before, by more than chance explains, and is worse nowhere.</source>
        <translation>它对从未见过的人员的识别率高于之前的模型，差异超出偶然范围，且没有任何一项变差。</translation>
    </message>
    <message>
        <source>Its process is gone, as after a power cut. Nothing is lost: it can be taken up where it was.</source>
        <translation>其进程已消失，例如因断电。没有任何损失：可以从中断处继续。</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be taken up again where it was.</source>
        <translation>未做任何更改。可以从中断处继续。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try another preset, or enrol more people first.</source>
        <translation>未做任何更改。请尝试其他训练程度，或先录入更多人员。</translation>
    </message>
    <message>
        <source>Nothing was changed. When the cause is gone, it can be taken up again.</source>
        <translation>未做任何更改。排除原因后，可以继续训练。</translation>
    </message>
    <message>
        <source>Only the model's last layer learns. A good first try.</source>
        <translation>仅模型的最后一层参与学习。适合首次尝试。</translation>
    </message>
    <message>
        <source>Pairs, by L1 distance</source>
        <translation>样本对，按 L1 距离</translation>
    </message>
    <message>
        <source>Pairs, by L2 distance</source>
        <translation>样本对，按 L2 距离</translation>
    </message>
    <message>
        <source>Pairs, by χ² distance</source>
        <translation>样本对，按 χ² 距离</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>来自别处的人员</translation>
    </message>
    <message>
        <source>People it has never seen</source>
        <translation>从未见过的人员</translation>
    </message>
    <message>
        <source>People it learnt from, on other pictures</source>
        <translation>学习过的人员，使用其他图片</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相当</translation>
    </message>
    <message>
        <source>Somewhere it recognises people less often than the model before. It is better not to use it; if you do, say why.</source>
        <translation>在某些方面，它的识别率低于之前的模型。建议不要使用；如要使用，请说明原因。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped: the figures ran out of bounds.</source>
        <translation>已停止：数值超出范围。</translation>
    </message>
    <message>
        <source>Stopped: the model began to take everybody for the same person.</source>
        <translation>已停止：模型开始将所有人认作同一人。</translation>
    </message>
    <message>
        <source>Stopped: there is nothing left to learn from these pictures.</source>
        <translation>已停止：从这些图片中已学不到更多内容。</translation>
    </message>
    <message>
        <source>Telling the people apart (softmax)</source>
        <translation>区分人员 (softmax)</translation>
    </message>
    <message>
        <source>Telling the people apart, with a margin</source>
        <translation>区分人员，带间隔</translation>
    </message>
    <message>
        <source>Telling the people apart, with an angular margin</source>
        <translation>区分人员，带角度间隔</translation>
    </message>
    <message>
        <source>The last blocks of layers learn. For a hundred people or more.</source>
        <translation>最后几组层参与学习。适合一百人或更多的情况。</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>新模型更好</translation>
    </message>
    <message>
        <source>The new model is neither better nor worse</source>
        <translation>新模型不好也不差</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>新模型更差</translation>
    </message>
    <message>
        <source>The same, in a desk's poor light</source>
        <translation>同上，在打卡台的较差光线下</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>此模型正在使用</translation>
    </message>
    <message>
        <source>This run failed</source>
        <translation>此训练任务失败</translation>
    </message>
    <message>
        <source>This run was cancelled</source>
        <translation>此训练任务已取消</translation>
    </message>
    <message>
        <source>This run was interrupted</source>
        <translation>此训练任务已中断</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>细致</translation>
    </message>
    <message>
        <source>Training stopped itself</source>
        <translation>训练自行停止</translation>
    </message>
    <message>
        <source>Triplets, all of the batch</source>
        <translation>三元组，批内全部</translation>
    </message>
    <message>
        <source>Triplets, from easy to hard</source>
        <translation>三元组，由易到难</translation>
    </message>
    <message>
        <source>Triplets, hardest in the batch</source>
        <translation>三元组，批内最难</translation>
    </message>
    <message>
        <source>Triplets, mined over everybody</source>
        <translation>三元组，在所有人中挑选</translation>
    </message>
    <message>
        <source>Triplets, semi-hard (usual)</source>
        <translation>三元组，半难（常用）</translation>
    </message>
    <message>
        <source>What differs may be chance. You may use it; more people and more pictures give a clearer answer.</source>
        <translation>差异可能是偶然。您可以使用它；更多人员和图片会得出更明确的结论。</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约一分钟</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>约 {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>when 1 stranger in {count} is accepted</source>
        <translation>每 {count} 名陌生人接受 1 名时</translation>
    </message>
    <message>
        <source>when no stranger is accepted</source>
        <translation>不接受任何陌生人时</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <source>{run}, made from {base}</source>
        <translation>{run}，基于 {base}</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{verdict}.</source>
        <translation>{verdict}。</translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message>
        <source>Another person</source>
        <translation>换一个人</translation>
    </message>
    <message>
        <source>Distance {distance}; accepted below {threshold}, lower is better.</source>
        <translation>距离 {distance}；低于 {threshold} 即接受，越低越好。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>您好，{name}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>尚未录入任何人。</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>尚未识别</translation>
    </message>
    <message>
        <source>Not sure enough</source>
        <translation>把握不足</translation>
    </message>
    <message>
        <source>Nothing is recorded here: this is only a try.</source>
        <translation>此处不会记录任何内容：仅为试用。</translation>
    </message>
    <message>
        <source>Recognised clearly</source>
        <translation>识别清晰</translation>
    </message>
    <message>
        <source>Recognised, but only just: add photos in the light of the desk</source>
        <translation>勉强识别：请在打卡台的光线下补拍照片</translation>
    </message>
    <message>
        <source>Recognised, without any doubt</source>
        <translation>识别无误</translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation>被认作{name}</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即试用</translation>
    </message>
    <message>
        <source>Two people are too much alike to tell</source>
        <translation>两人过于相似，无法区分</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Deleting what is past its period</source>
        <translation>正在删除超过保留期限的内容</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>正在读取徽标</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在读取记录</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>仅显示需要查看的内容</translation>
    </message>
    <message>
        <source>Only what needs a look ({count})</source>
        <translation>仅显示需要查看的内容 ({count})</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>保存处理结果</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Saving verdicts</source>
        <translation>正在保存处理结果</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>people.csv, line {line}</source>
        <translation>people.csv，第 {line} 行</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Camera picture</source>
        <translation>摄像头画面</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>&amp;Whom do you want to see?</source>
        <translation>您要见谁？(&amp;W)</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>通知前台</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>I'm a visitor</source>
        <translation>我是访客</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>使用 PIN</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
</context>
<context>
    <name>WeakestModel</name>
    <message>
        <source>Enrolled</source>
        <translation>录入时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Department: {name}</source>
        <translation>部门：{name}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Attendance recorded so far stays, and further punches are recorded by hand. With a new consent the person can be enrolled again.</source>
        <translation>已记录的考勤会保留，之后的打卡将手动记录。重新取得同意后可再次录入此人。</translation>
    </message>
    <message numerus="yes">
        <source>The %n stored photos of their face and the numbers computed from them are deleted now.</source>
        <translation><numerusform>现在将删除已保存的 %n 张人脸照片及由其计算出的数值。</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>撤回并删除</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}?</source>
        <translation>撤回{name}的同意？</translation>
    </message>
    <message>
        <source>Withdrawing the consent of {name}</source>
        <translation>正在撤回{name}的同意</translation>
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
        <translation>{hours}小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小时{minutes}分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>"{country}" is no country code.</source>
        <translation>“{country}”不是国家代码。</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time.</source>
        <translation>“{text}”不是日期和时间。</translation>
    </message>
    <message>
        <source>"{text}" is not a time anybody worked at.</source>
        <translation>“{text}”不是任何人工作过的时间。</translation>
    </message>
    <message>
        <source>A PIN consists of digits only.</source>
        <translation>PIN 只能由数字组成。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>PIN 须为 4 至 10 位数字。</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>正在进行备份或恢复。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正需要说明原因。</translation>
    </message>
    <message>
        <source>A later correction of this punch stands.</source>
        <translation>此打卡有一项较晚的更正仍然有效。</translation>
    </message>
    <message>
        <source>A manual punch needs a reason.</source>
        <translation>手动打卡需要说明原因。</translation>
    </message>
    <message>
        <source>A period was locked or unlocked meanwhile.</source>
        <translation>在此期间有期间被锁定或解锁。</translation>
    </message>
    <message>
        <source>A punch cannot be in the future.</source>
        <translation>打卡时间不能在将来。</translation>
    </message>
    <message>
        <source>A run takes at least one step.</source>
        <translation>训练任务至少需要一步。</translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows, and there are more.</source>
        <translation>一个工作表最多容纳 {most:,} 行，而数据更多。</translation>
    </message>
    <message>
        <source>A shift has from 1 to {most_segments} segments.</source>
        <translation>一个班次有 1 至 {most_segments} 段。</translation>
    </message>
    <message>
        <source>A shift starts and ends at whole minutes of the local time.</source>
        <translation>班次须在当地时间的整分钟开始和结束。</translation>
    </message>
    <message>
        <source>A state or province alone has no public holidays.</source>
        <translation>仅有省/州无法确定公共假日。</translation>
    </message>
    <message>
        <source>A stored PIN is damaged.</source>
        <translation>保存的 PIN 已损坏。</translation>
    </message>
    <message>
        <source>ADP has two columns for overtime, and there are these rates: {rates}.</source>
        <translation>ADP 有两列用于加班，而现有倍率为：{rates}。</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>请先添加一个。</translation>
    </message>
    <message>
        <source>Add this account to the group video, then log in again.</source>
        <translation>请将此账户加入 video 组，然后重新登录。</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// are not supported.</source>
        <translation>不支持以 {scheme}:// 开头的地址。</translation>
    </message>
    <message>
        <source>An XLSX file isn't text.</source>
        <translation>XLSX 文件不是文本。</translation>
    </message>
    <message>
        <source>An absence must be less work than half a day.</source>
        <translation>缺勤的工时界限必须小于半天。</translation>
    </message>
    <message>
        <source>An id has at least {shortest_prefix} characters.</source>
        <translation>id 至少有 {shortest_prefix} 个字符。</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>另一个程序正在使用该数据库。</translation>
    </message>
    <message>
        <source>Another run is being started or deleted.</source>
        <translation>另一次训练正在启动或删除。</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>请联系管理员。</translation>
    </message>
    <message>
        <source>At most {longest} minutes.</source>
        <translation>至多 {longest} 分钟。</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>请先将其取消。</translation>
    </message>
    <message>
        <source>Cells cannot be separated by "{delimiter}".</source>
        <translation>单元格不能用“{delimiter}”分隔。</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>请检查这两个日期。</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>请检查写法。</translation>
    </message>
    <message>
        <source>Check it in the list of employees, or add the person first.</source>
        <translation>请在员工列表中核对，或先添加此人。</translation>
    </message>
    <message>
        <source>Check it in the list of employees.</source>
        <translation>请在员工列表中核对。</translation>
    </message>
    <message>
        <source>Check it, or add the person first.</source>
        <translation>请核对，或先添加此人。</translation>
    </message>
    <message>
        <source>Check its cable or its network.</source>
        <translation>请检查其线缆或网络。</translation>
    </message>
    <message>
        <source>Check its permissions, and that the disk isn't full.</source>
        <translation>请检查其权限，并确认磁盘未满。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4, MKV, AVI and MOV work.</source>
        <translation>请确认它能在别处播放；支持 MP4、MKV、AVI 和 MOV。</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable for this user.</source>
        <translation>请确认文件夹存在，且此用户可以写入。</translation>
    </message>
    <message>
        <source>Check the address, user name and password, and that the camera is on the network.</source>
        <translation>请检查地址、用户名和密码，并确认摄像头已连接网络。</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>请检查摄像头和网络。</translation>
    </message>
    <message>
        <source>Check the date, the time and the offset.</source>
        <translation>请检查日期、时间和时差。</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>请检查文件。</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>请检查文件夹。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the year and the offset.</source>
        <translation>请检查年份和时差。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请检查年份。</translation>
    </message>
    <message>
        <source>Choose CSV, or a shorter period.</source>
        <translation>请选择 CSV，或较短的期间。</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>请选择 PNG、JPEG 或 SVG 文件。</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address.</source>
        <translation>请选择摄像头、文件或地址。</translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words, and keep it apart from the backup: nothing opens it without.</source>
        <translation>请选择更长的口令，例如四个词，并与备份分开保存：没有它就无法打开备份。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>请选择更长的。</translation>
    </message>
    <message>
        <source>Choose a picture of the person.</source>
        <translation>请选择此人的图片。</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>请选择更小的图片。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>请选择其他工号。</translation>
    </message>
    <message>
        <source>Choose another data folder with --home.</source>
        <translation>请用 --home 选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another run name.</source>
        <translation>请选择其他运行名称。</translation>
    </message>
    <message>
        <source>Choose another with --home or ATTENDANCE_HOME.</source>
        <translation>请用 --home 或 ATTENDANCE_HOME 选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another, or add it anew.</source>
        <translation>请选择其他的，或重新添加。</translation>
    </message>
    <message>
        <source>Choose another, or start a new one.</source>
        <translation>请选择其他任务，或开始新任务。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请选择其他的。</translation>
    </message>
    <message>
        <source>Choose days after {to_day}, or unlock the period first.</source>
        <translation>请选择 {to_day} 之后的日期，或先解锁该期间。</translation>
    </message>
    <message>
        <source>Choose letters, digits, dots, hyphens and underscores.</source>
        <translation>请使用字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>请选择更大的数值。</translation>
    </message>
    <message>
        <source>Choose one between its start and its end.</source>
        <translation>请选择介于其开始与结束之间的时间。</translation>
    </message>
    <message>
        <source>Choose one by its name.</source>
        <translation>请按名称选择一个。</translation>
    </message>
    <message>
        <source>Choose one of: {delimiters}.</source>
        <translation>请选择其中之一：{delimiters}。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>请选择其中之一：{known}。</translation>
    </message>
    <message>
        <source>Choose one that is listed: attendance models runs</source>
        <translation>请选择列表中的一项：attendance models runs</translation>
    </message>
    <message>
        <source>Choose people anew, and start a new run.</source>
        <translation>请重新选择人员，并开始新任务。</translation>
    </message>
    <message>
        <source>Choose the picture of the logo again.</source>
        <translation>请重新选择徽标图片。</translation>
    </message>
    <message>
        <source>Choose utf-8, utf-16 or cp1252.</source>
        <translation>请选择 utf-8、utf-16 或 cp1252。</translation>
    </message>
    <message>
        <source>Choose utf-8, which has every character.</source>
        <translation>请选择 utf-8，它包含所有字符。</translation>
    </message>
    <message>
        <source>Choose {shortest} to {longest} digits that nobody guesses at once.</source>
        <translation>请选择 {shortest} 至 {longest} 位不易被猜中的数字。</translation>
    </message>
    <message>
        <source>Close it in other programs, free some space, or choose another place.</source>
        <translation>请在其他程序中将其关闭、释放一些空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>Close other programs that use it (calls, browsers), or plug it in again.</source>
        <translation>请关闭使用它的其他程序（通话、浏览器），或重新插入。</translation>
    </message>
    <message>
        <source>Close the kiosk and the administrator's window first.</source>
        <translation>请先关闭打卡台和管理员窗口。</translation>
    </message>
    <message>
        <source>Columns of {file} that mean nothing here are ignored: {columns}.</source>
        <translation>{file} 中在此无意义的列已忽略：{columns}。</translation>
    </message>
    <message>
        <source>Connect this computer to the internet, or put the file {target_name} into {parent} by hand.</source>
        <translation>请将此电脑连接到互联网，或手动将文件 {target_name} 放入 {parent}。</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation>请从保存处重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept.</source>
        <translation>请从保存处重新复制。</translation>
    </message>
    <message>
        <source>Copy it from the list.</source>
        <translation>请从列表中复制。</translation>
    </message>
    <message>
        <source>Copy its id from the list.</source>
        <translation>请从列表中复制其 id。</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>请重新复制或录制。</translation>
    </message>
    <message>
        <source>Copy the id from the list.</source>
        <translation>请从列表中复制 id。</translation>
    </message>
    <message>
        <source>Correct the code or the name.</source>
        <translation>请更正工号或姓名。</translation>
    </message>
    <message>
        <source>Daily overtime begins after a time that is never worked.</source>
        <translation>每日加班的起算时长永远不会达到。</translation>
    </message>
    <message>
        <source>Daily overtime begins twice at the same time, or in disorder.</source>
        <translation>每日加班的起算时长重复或顺序错乱。</translation>
    </message>
    <message>
        <source>Daily overtime has an odd rate.</source>
        <translation>每日加班的倍率异常。</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}.</source>
        <translation>与已有资料不同：{fields}。</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>请分成多个文件。</translation>
    </message>
    <message>
        <source>Embed their faces for the model in use first: attendance models use {in_use}</source>
        <translation>请先用当前模型为其人脸提取特征：attendance models use {in_use}</translation>
    </message>
    <message>
        <source>Enrol more people first. Until then the calibration that ships with the app is used.</source>
        <translation>请先录入更多人员。在此之前使用应用自带的校准。</translation>
    </message>
    <message>
        <source>Enrol more pictures first.</source>
        <translation>请先录入更多图片。</translation>
    </message>
    <message>
        <source>Enrol more pictures.</source>
        <translation>请录入更多图片。</translation>
    </message>
    <message>
        <source>Enrol people first.</source>
        <translation>请先录入人员。</translation>
    </message>
    <message>
        <source>Enrol them again, or withdraw their consent.</source>
        <translation>请重新录入，或撤回其同意。</translation>
    </message>
    <message>
        <source>Enter it; scripts pass it with --password-file or ATTENDANCE_PASSWORD.</source>
        <translation>请输入密码；脚本可用 --password-file 或 ATTENDANCE_PASSWORD 传入。</translation>
    </message>
    <message>
        <source>Enter the passphrase that this backup was made with.</source>
        <translation>请输入创建此备份时使用的口令。</translation>
    </message>
    <message>
        <source>Enter the payroll number or another code of the person's own.</source>
        <translation>请输入工资核算编号或此人自己的其他工号。</translation>
    </message>
    <message>
        <source>Enter the person's code.</source>
        <translation>请输入此人的工号。</translation>
    </message>
    <message>
        <source>Enter the person's full name.</source>
        <translation>请输入此人的全名。</translation>
    </message>
    <message>
        <source>Export it for everyone, or the punches.</source>
        <translation>请为所有人导出，或导出打卡。</translation>
    </message>
    <message>
        <source>Export the ledger with it, or leave the preset out.</source>
        <translation>请用它导出账本，或不使用预设。</translation>
    </message>
    <message>
        <source>Export the punches with it, or leave the preset out.</source>
        <translation>请用它导出打卡记录，或不使用预设。</translation>
    </message>
    <message>
        <source>Export the timesheets with it, or leave the preset out.</source>
        <translation>请用它导出工时表，或不使用预设。</translation>
    </message>
    <message>
        <source>Export the usual layout, whose column "overtime_rates" has them all.</source>
        <translation>请以常用版式导出，其“overtime_rates”列包含全部倍率。</translation>
    </message>
    <message>
        <source>Export them first, or confirm that they may go (--yes); what is replaced is kept aside.</source>
        <translation>请先将其导出，或确认可以丢弃 (--yes)；被替换的内容会另行保存。</translation>
    </message>
    <message>
        <source>Fetch it first: attendance models fetch {model_id}</source>
        <translation>请先下载：attendance models fetch {model_id}</translation>
    </message>
    <message>
        <source>Fill in the column "{column}".</source>
        <translation>请填写“{column}”列。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, then try again.</source>
        <translation>请在 {path} 所在的磁盘上腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; the database is as it was.</source>
        <translation>请释放一些空间或使文件夹可写；数据库保持原状。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Give each its start and end.</source>
        <translation>请为每一段填写开始和结束。</translation>
    </message>
    <message>
        <source>Give each tier once.</source>
        <translation>每个档次只能填写一次。</translation>
    </message>
    <message>
        <source>Give from 0 to 1440 minutes.</source>
        <translation>请填写 0 至 1440 分钟。</translation>
    </message>
    <message>
        <source>Give from 1 to that many.</source>
        <translation>请填写 1 至该数值。</translation>
    </message>
    <message>
        <source>Give it in minutes, or 0 for none.</source>
        <translation>请以分钟填写，或填 0 表示无。</translation>
    </message>
    <message>
        <source>Give it in minutes.</source>
        <translation>请以分钟填写。</translation>
    </message>
    <message>
        <source>Give it one that people recognise, such as Night.</source>
        <translation>请取一个便于识别的名称，例如“夜班”。</translation>
    </message>
    <message>
        <source>Give it one, such as Payroll.</source>
        <translation>请为其命名，例如“工资”。</translation>
    </message>
    <message>
        <source>Give its first and its last day.</source>
        <translation>请填写开始日期和结束日期。</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>请多输入一些。</translation>
    </message>
    <message>
        <source>Give the days until it repeats.</source>
        <translation>请填写重复前的天数。</translation>
    </message>
    <message>
        <source>Give the folder that holds people.csv or a folder a person.</source>
        <translation>请指定包含 people.csv 或每人一个文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Give the folder with the pictures.</source>
        <translation>请指定图片所在的文件夹。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>请指定文件名。</translation>
    </message>
    <message>
        <source>Give them in the order they are worked, each after the end of the one before.</source>
        <translation>请按工作顺序填写，每段都在前一段结束之后。</translation>
    </message>
    <message>
        <source>If they really are two people, confirm it (on the command line: --another-person).</source>
        <translation>如果确实是两个人，请予以确认（命令行：--another-person）。</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>请重新导入该文件。</translation>
    </message>
    <message>
        <source>Import with --update.</source>
        <translation>请使用 --update 导入。</translation>
    </message>
    <message>
        <source>Install scikit-image and matplotlib.</source>
        <translation>请安装 scikit-image 和 matplotlib。</translation>
    </message>
    <message>
        <source>Install the app with Python to train; a model can be used anywhere.</source>
        <translation>如需训练，请通过 Python 安装本应用；模型可在任何地方使用。</translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup made by this one.</source>
        <translation>请安装更新的版本，或恢复由此版本创建的备份。</translation>
    </message>
    <message>
        <source>Install the newer version, then restore.</source>
        <translation>请安装更新的版本，然后恢复。</translation>
    </message>
    <message>
        <source>Install the version it was made with, or use another backup.</source>
        <translation>请安装创建它的版本，或使用其他备份。</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>已经记录。</translation>
    </message>
    <message>
        <source>It may be damaged or cut short.</source>
        <translation>它可能已损坏或不完整。</translation>
    </message>
    <message>
        <source>It needs at least {fewest} people with at least 2 usable pictures each; 20 people with 5 are a start.</source>
        <translation>至少需要 {fewest} 人，每人至少 2 张可用图片；20 人、每人 5 张是个起点。</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>其列为：{columns}。</translation>
    </message>
    <message>
        <source>Its first line must name the columns code, kind and at; reason may be there too.</source>
        <translation>其首行必须包含列名 code、kind 和 at；也可以有 reason。</translation>
    </message>
    <message>
        <source>Its first line must name the columns.</source>
        <translation>其首行必须包含列名。</translation>
    </message>
    <message>
        <source>Its first line must name the columns: {columns}; code and name are needed.</source>
        <translation>其首行必须包含列名：{columns}；code 和 name 为必需。</translation>
    </message>
    <message>
        <source>Its process could not be ended.</source>
        <translation>无法结束其进程。</translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore the newest backup in its place.</source>
        <translation>请保留一份副本，然后用最新的备份替换它。</translation>
    </message>
    <message>
        <source>Keep the present one, or give a reason why it shall be used although it is worse.</source>
        <translation>请保留当前模型，或说明虽较差仍要使用的原因。</translation>
    </message>
    <message>
        <source>Known by {model_id} alone: {named}.</source>
        <translation>仅为 {model_id} 所知：{named}。</translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation>请不要填写目标。</translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation>请查看其历史。</translation>
    </message>
    <message>
        <source>Look at the day's punches.</source>
        <translation>请查看当天的打卡。</translation>
    </message>
    <message>
        <source>Look at the list of locked periods.</source>
        <translation>请查看已锁定期间的列表。</translation>
    </message>
    <message>
        <source>Look for a newer version of the app, or put the file into {parent} by hand.</source>
        <translation>请查找应用的更新版本，或手动将文件放入 {parent}。</translation>
    </message>
    <message>
        <source>Look for a newer version of the app.</source>
        <translation>请查找应用的更新版本。</translation>
    </message>
    <message>
        <source>Lower the one or raise the other.</source>
        <translation>请降低前者或提高后者。</translation>
    </message>
    <message>
        <source>Make it and its folder readable and writable for this user.</source>
        <translation>请使它及其文件夹可由此用户读取和写入。</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>请先创建，或选择其他位置。</translation>
    </message>
    <message>
        <source>Make it writable for this user, or choose another with --home.</source>
        <translation>请使其可由此用户写入，或用 --home 选择其他位置。</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, or choose another with --home.</source>
        <translation>请使该文件夹可由此用户写入，或用 --home 选择其他位置。</translation>
    </message>
    <message>
        <source>Name a file to write it to.</source>
        <translation>请指定要写入的文件。</translation>
    </message>
    <message>
        <source>Name a folder that doesn't exist yet.</source>
        <translation>请指定一个尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>Name at least one shift and day of the week.</source>
        <translation>请至少指定一个班次和一个星期几。</translation>
    </message>
    <message>
        <source>Name at least one, such as mon-fri.</source>
        <translation>请至少指定一个，例如 mon-fri。</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>请只指定一次。</translation>
    </message>
    <message>
        <source>Name it, so that timesheets can say why nobody worked.</source>
        <translation>请为其命名，以便工时表说明无人上班的原因。</translation>
    </message>
    <message>
        <source>Name it, such as vacation or sick.</source>
        <translation>请为其命名，例如年假或病假。</translation>
    </message>
    <message>
        <source>Name its country too.</source>
        <translation>请同时指定其国家。</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for "{place}".</source>
        <translation>没有“{place}”的公共假日日历。</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's code.</source>
        <translation>{file} 中没有像人员工号的列。</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's name.</source>
        <translation>{file} 中没有像人员姓名的列。</translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation>未选择任何列。</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is locked.</source>
        <translation>从 {first} 到 {last} 没有已锁定的日期。</translation>
    </message>
    <message>
        <source>No day of the schedule is worked.</source>
        <translation>该排班没有工作日。</translation>
    </message>
    <message>
        <source>No face is kept of anybody whose consent stands, so there is nothing to learn from.</source>
        <translation>没有保留任何同意仍有效的人员的人脸，因此没有可学习的内容。</translation>
    </message>
    <message>
        <source>No picture in {path} can be read.</source>
        <translation>无法读取 {path} 中的任何图片。</translation>
    </message>
    <message>
        <source>No video could be had from {label}.</source>
        <translation>无法从 {label} 获取视频。</translation>
    </message>
    <message>
        <source>No video source is chosen.</source>
        <translation>未选择视频来源。</translation>
    </message>
    <message>
        <source>Nobody has the code "{code}".</source>
        <translation>没有人使用工号“{code}”。</translation>
    </message>
    <message>
        <source>None of the {count} pictures can be used; {file}: {reason}. Nobody was enrolled.</source>
        <translation>{count} 张图片均无法使用；{file}：{reason}。未录入任何人。</translation>
    </message>
    <message>
        <source>Only a flexible shift has a target of work.</source>
        <translation>只有弹性班次才有工时目标。</translation>
    </message>
    <message>
        <source>Only {count} people are enrolled; a calibration on own data needs {min_people}.</source>
        <translation>仅录入了 {count} 人；以自有数据校准需要 {min_people} 人。</translation>
    </message>
    <message>
        <source>People were being changed all the time, so the model was not switched.</source>
        <translation>人员一直在更改，因此未切换模型。</translation>
    </message>
    <message>
        <source>Please enter no more than a name, a host and a short note.</source>
        <translation>请只输入姓名、被访人和简短备注。</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Please look at the camera again.</source>
        <translation>请再看一次摄像头。</translation>
    </message>
    <message>
        <source>Please tell reception.</source>
        <translation>请告知前台。</translation>
    </message>
    <message>
        <source>Please type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>请重新插入。</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the settings.</source>
        <translation>请插入一个，或在设置中选择其他的。</translation>
    </message>
    <message>
        <source>Put back the attendance.key that was beside the database, or restore both from one backup.</source>
        <translation>请放回数据库旁的 attendance.key，或从同一备份恢复两者。</translation>
    </message>
    <message>
        <source>Put each person's pictures in a folder CODE__NAME, or write a people.csv with the columns code and name.</source>
        <translation>请将每个人的图片放入文件夹 CODE__NAME，或编写一个含 code 和 name 列的 people.csv。</translation>
    </message>
    <message>
        <source>Put text with separators in double quotes.</source>
        <translation>请将含分隔符的文本放在双引号中。</translation>
    </message>
    <message>
        <source>Reactivate the person first.</source>
        <translation>请先重新启用此人员。</translation>
    </message>
    <message>
        <source>Recognition could not be started.</source>
        <translation>无法启动识别。</translation>
    </message>
    <message>
        <source>Recognition stumbled over a picture.</source>
        <translation>识别在处理一幅画面时出错。</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation>请先记录同意。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>请刷新列表。</translation>
    </message>
    <message>
        <source>Reinstall the app.</source>
        <translation>请重新安装应用。</translation>
    </message>
    <message>
        <source>Remove it first, or choose other days.</source>
        <translation>请先将其移除，或选择其他日期。</translation>
    </message>
    <message>
        <source>Remove it, and train it again.</source>
        <translation>请将其移除，然后重新训练。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请将其移除。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请移除其中之一。</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>请移除一个。</translation>
    </message>
    <message>
        <source>Remove the model and get it again.</source>
        <translation>请移除该模型并重新获取。</translation>
    </message>
    <message>
        <source>Rename it, or copy into folders.</source>
        <translation>请将其重命名，或复制到文件夹中。</translation>
    </message>
    <message>
        <source>Rename the folder.</source>
        <translation>请重命名该文件夹。</translation>
    </message>
    <message>
        <source>Restart the computer, then erase again.</source>
        <translation>请重新启动计算机，然后再次清除。</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>请恢复数据库的备份。</translation>
    </message>
    <message>
        <source>Restore it from a backup of the data folder.</source>
        <translation>请从数据文件夹的备份中恢复。</translation>
    </message>
    <message>
        <source>Restore the database and its attendance.key from one backup.</source>
        <translation>请从同一备份恢复数据库及其 attendance.key。</translation>
    </message>
    <message>
        <source>Resume it by hand, with the same options.</source>
        <translation>请以相同的选项手动继续。</translation>
    </message>
    <message>
        <source>Roll back, or choose another model first.</source>
        <translation>请先恢复之前的模型，或选择其他模型。</translation>
    </message>
    <message>
        <source>Rounding must divide the hour evenly.</source>
        <translation>取整的分钟数必须能整除一小时。</translation>
    </message>
    <message>
        <source>Save it anew as XLSX, or as CSV.</source>
        <translation>请重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Save it anew from the spreadsheet.</source>
        <translation>请从电子表格中重新保存。</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" in the spreadsheet.</source>
        <translation>请在电子表格中保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Say how far from UTC the clock was, like {text}+01:00.</source>
        <translation>请注明时钟与 UTC 的时差，例如 {text}+01:00。</translation>
    </message>
    <message>
        <source>Say which it is: --map "code=HEADING".</source>
        <translation>请指明是哪一列：--map "code=HEADING"。</translation>
    </message>
    <message>
        <source>Say which it is: --map "name=HEADING", or first_name and last_name.</source>
        <translation>请指明是哪一列：--map "name=HEADING"，或 first_name 和 last_name。</translation>
    </message>
    <message>
        <source>Say which: --map "{field}={one}".</source>
        <translation>请指明是哪一列：--map "{field}={one}"。</translation>
    </message>
    <message>
        <source>Say why it is entered by hand.</source>
        <translation>请说明手动录入的原因。</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>请说明原因；原因会被记录。</translation>
    </message>
    <message>
        <source>Set a new PIN for this person.</source>
        <translation>请为此人设置新的 PIN。</translation>
    </message>
    <message>
        <source>Several ids begin with "{text}".</source>
        <translation>有多个 id 以“{text}”开头。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Some overtime is paid at double time or more, and ADP needs your company's code for such hours.</source>
        <translation>部分加班按两倍或更高倍率支付，ADP 需要贵公司用于此类工时的代码。</translation>
    </message>
    <message>
        <source>Somebody holds it already.</source>
        <translation>已被占用。</translation>
    </message>
    <message>
        <source>Stored face data cannot be decrypted: it is damaged or belongs to another key.</source>
        <translation>无法解密保存的人脸数据：数据已损坏或属于另一密钥。</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>请将两者对调。</translation>
    </message>
    <message>
        <source>Take them again.</source>
        <translation>请重新拍摄。</translation>
    </message>
    <message>
        <source>The PIN is the payroll number.</source>
        <translation>PIN 与工资核算编号相同。</translation>
    </message>
    <message>
        <source>The address {label} names no computer.</source>
        <translation>地址 {label} 未指明计算机。</translation>
    </message>
    <message>
        <source>The administrator's password is needed.</source>
        <translation>需要管理员密码。</translation>
    </message>
    <message>
        <source>The backup before the update could not be written to {backups}: {problem}.</source>
        <translation>无法将更新前的备份写入 {backups}：{problem}。</translation>
    </message>
    <message>
        <source>The backup is cut short.</source>
        <translation>备份不完整。</translation>
    </message>
    <message>
        <source>The backup is damaged, was altered, or is cut short; nothing of it was used.</source>
        <translation>备份已损坏、被篡改或不完整；未使用其中任何内容。</translation>
    </message>
    <message>
        <source>The backup opens, but its content isn't what this version of the program writes.</source>
        <translation>备份可以打开，但其内容不是此版本程序所写入的。</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program (format {found}; this one knows {known}).</source>
        <translation>该备份由此程序的更新版本创建（格式 {found}；此版本支持 {known}）。</translation>
    </message>
    <message>
        <source>The beginning of the backup is damaged.</source>
        <translation>备份的开头已损坏。</translation>
    </message>
    <message>
        <source>The break is deducted after a time that no day has.</source>
        <translation>休息扣除的起算时间超过了任何一天的长度。</translation>
    </message>
    <message>
        <source>The break window lies outside the shift.</source>
        <translation>休息时段在班次之外。</translation>
    </message>
    <message>
        <source>The break window starts and ends at whole minutes.</source>
        <translation>休息时段须在整分钟开始和结束。</translation>
    </message>
    <message>
        <source>The camera failed unexpectedly.</source>
        <translation>摄像头意外出现故障。</translation>
    </message>
    <message>
        <source>The camera has stopped sending pictures. It is being restarted; check its cable.</source>
        <translation>摄像头已停止传送画面，正在重新启动；请检查其线缆。</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>摄像头已停止。</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>正在打开摄像头。</translation>
    </message>
    <message>
        <source>The camera shows only black. Is its lens covered, or is the light off?</source>
        <translation>摄像头画面全黑。是镜头被遮住，还是灯关了？</translation>
    </message>
    <message>
        <source>The camera's picture is frozen. It is being restarted.</source>
        <translation>摄像头画面已冻结，正在重新启动。</translation>
    </message>
    <message>
        <source>The code "{code}" belongs to {known}, not to {name}.</source>
        <translation>工号“{code}”属于{known}，而不是{name}。</translation>
    </message>
    <message>
        <source>The code "{code}" is on line {line} already.</source>
        <translation>工号“{code}”已在第 {line} 行出现。</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} (deactivated) already.</source>
        <translation>工号“{person_code}”已属于{holder_name}（已停用）。</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} already.</source>
        <translation>工号“{person_code}”已属于{holder_name}。</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {person_name}.</source>
        <translation>工号“{person_code}”属于{person_name}。</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>工号为空。</translation>
    </message>
    <message>
        <source>The code is longer than {longest_code} characters.</source>
        <translation>工号超过 {longest_code} 个字符。</translation>
    </message>
    <message>
        <source>The code or the PIN is wrong.</source>
        <translation>工号或 PIN 错误。</translation>
    </message>
    <message>
        <source>The code {code} has a comma in it, so the person cannot be chosen for training.</source>
        <translation>工号 {code} 含有逗号，因此无法选择此人参与训练。</translation>
    </message>
    <message>
        <source>The code, name, department or e-mail contains a control character.</source>
        <translation>工号、姓名、部门或电子邮件含有控制字符。</translation>
    </message>
    <message>
        <source>The column "{column}" is wanted twice.</source>
        <translation>“{column}”列被要求了两次。</translation>
    </message>
    <message>
        <source>The columns "{one}" and "{other}" of {file} could both be meant.</source>
        <translation>{file} 的“{one}”列和“{other}”列都可能是所指的列。</translation>
    </message>
    <message>
        <source>The connection to {label} ended.</source>
        <translation>与 {label} 的连接已中断。</translation>
    </message>
    <message>
        <source>The cycle is longer than {longest_cycle} days.</source>
        <translation>周期超过 {longest_cycle} 天。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {problem}.</source>
        <translation>无法写入数据文件夹 {folder}：{problem}。</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be used: {problem}.</source>
        <translation>无法使用数据文件夹 {root}：{problem}。</translation>
    </message>
    <message>
        <source>The database has lost the end of its hash chain, so nothing can be recorded.</source>
        <translation>数据库丢失了哈希链的末端，因此无法记录任何内容。</translation>
    </message>
    <message>
        <source>The database in the backup is damaged: {damage}.</source>
        <translation>备份中的数据库已损坏：{damage}。</translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {problem}.</source>
        <translation>无法写入数据库 {path}：{problem}。</translation>
    </message>
    <message>
        <source>The day is in a locked period.</source>
        <translation>该日在已锁定的期间内。</translation>
    </message>
    <message>
        <source>The day of hiring "{text}" is not a day.</source>
        <translation>入职日期“{text}”不是日期。</translation>
    </message>
    <message>
        <source>The day of leaving "{text}" is not a day.</source>
        <translation>离职日期“{text}”不是日期。</translation>
    </message>
    <message>
        <source>The days from {first} to {last} are locked already.</source>
        <translation>从 {first} 到 {last} 的日期已经锁定。</translation>
    </message>
    <message>
        <source>The days from {from_day} to {to_day} are locked, so their plan stays as it is.</source>
        <translation>从 {from_day} 到 {to_day} 的日期已锁定，因此其排班保持不变。</translation>
    </message>
    <message>
        <source>The deducted break must be shorter than the shift, which is {span} minutes.</source>
        <translation>扣除的休息必须短于班次（{span} 分钟）。</translation>
    </message>
    <message>
        <source>The demo is not open.</source>
        <translation>演示未打开。</translation>
    </message>
    <message>
        <source>The demo's pictures are missing from this installation.</source>
        <translation>此安装中缺少演示图片。</translation>
    </message>
    <message>
        <source>The description of the model {folder_name} is damaged ({where}: {problem}).</source>
        <translation>模型 {folder_name} 的描述已损坏（{where}：{problem}）。</translation>
    </message>
    <message>
        <source>The device is longer than 500 characters.</source>
        <translation>设备名称超过 500 个字符。</translation>
    </message>
    <message>
        <source>The disk has too little room: {parent} has {free_mb:,.0f} MB free, and the download needs {needed_mb:,.0f} MB.</source>
        <translation>磁盘空间不足：{parent} 有 {free_mb:,.0f} MB 可用，下载需要 {needed_mb:,.0f} MB。</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>磁盘已满：{folder}。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>磁盘已满；未保存任何内容。</translation>
    </message>
    <message>
        <source>The disk of {where} is full; nothing was changed.</source>
        <translation>{where} 所在的磁盘已满；未做任何更改。</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({error}).</source>
        <translation>从 {host} 的下载中断（{error}）。</translation>
    </message>
    <message>
        <source>The encoding {encoding} has no "{missing}".</source>
        <translation>编码 {encoding} 中没有“{missing}”。</translation>
    </message>
    <message>
        <source>The enrolled faces don't allow a calibration: {error}.</source>
        <translation>已录入的人脸不足以进行校准：{error}。</translation>
    </message>
    <message>
        <source>The face detector's weights {path_name} cannot be read: {error}.</source>
        <translation>无法读取人脸检测器的权重 {path_name}：{error}。</translation>
    </message>
    <message>
        <source>The face model was changed meanwhile, so these pictures were not used.</source>
        <translation>其间人脸模型已更换，因此未使用这些图片。</translation>
    </message>
    <message>
        <source>The face model was changed while the pictures were taken.</source>
        <translation>拍摄图片期间人脸模型已被更改。</translation>
    </message>
    <message>
        <source>The face model {model_id} comes with the app and cannot be removed.</source>
        <translation>人脸模型 {model_id} 为应用自带，无法移除。</translation>
    </message>
    <message>
        <source>The face model {model_id} is being changed already.</source>
        <translation>人脸模型 {model_id} 已在更换中。</translation>
    </message>
    <message>
        <source>The face model {model_id} is in use.</source>
        <translation>人脸模型 {model_id} 正在使用中。</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't downloaded: {problem}</source>
        <translation>人脸模型 {model_id} 尚未下载：{problem}</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't on this computer.</source>
        <translation>人脸模型 {model_id} 不在此电脑上。</translation>
    </message>
    <message>
        <source>The face model {model_id} was removed meanwhile, so it was not put into use.</source>
        <translation>人脸模型 {model_id} 已在其间移除，因此未启用。</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {error}.</source>
        <translation>无法读取人脸模型 {path_name}：{error}。</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {reason}.</source>
        <translation>无法读取人脸模型 {path_name}：{reason}。</translation>
    </message>
    <message>
        <source>The figures above and the pictures in its folder still hold.</source>
        <translation>上方的数据及其文件夹中的图片仍然有效。</translation>
    </message>
    <message>
        <source>The file at {host} isn't the published one: it has {size_bytes:,} bytes instead of {size_bytes_2:,}.</source>
        <translation>{host} 上的文件不是已发布的文件：其大小为 {size_bytes:,} 字节，而不是 {size_bytes_2:,} 字节。</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is damaged or was replaced: {path}.</source>
        <translation>人脸模型 {model_id} 的文件已损坏或被替换：{path}。</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is missing.</source>
        <translation>缺少人脸模型 {model_id} 的文件。</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} has an unknown base, {base}.</source>
        <translation>微调模型 {model_id} 的基础模型 {base} 未知。</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} was made for another version of this app.</source>
        <translation>微调模型 {model_id} 是为此应用的其他版本制作的。</translation>
    </message>
    <message>
        <source>The folder {folder_name} holds another model, {model_id}.</source>
        <translation>文件夹 {folder_name} 中是另一个模型 {model_id}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>无法创建文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}.</source>
        <translation>无法使用文件夹 {folder}：{problem}。</translation>
    </message>
    <message>
        <source>The folder {folder} has no code or no name before or after the __.</source>
        <translation>文件夹 {folder} 的 __ 之前没有工号，或之后没有姓名。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures and is left out.</source>
        <translation>文件夹 {folder} 中没有图片，已略过。</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <translation>文件夹 {path} 中没有图片。</translation>
    </message>
    <message>
        <source>The folder {screenshots} cannot be made: {problem}.</source>
        <translation>无法创建文件夹 {screenshots}：{problem}。</translation>
    </message>
    <message>
        <source>The grace for being late must be shorter than the shift, which is {span} minutes.</source>
        <translation>迟到宽限必须短于班次（{span} 分钟）。</translation>
    </message>
    <message>
        <source>The grace for leaving early must be shorter than the shift, which is {span} minutes.</source>
        <translation>早退宽限必须短于班次（{span} 分钟）。</translation>
    </message>
    <message>
        <source>The holiday has no name.</source>
        <translation>节假日没有名称。</translation>
    </message>
    <message>
        <source>The holiday's name contains a control character.</source>
        <translation>节假日名称含有控制字符。</translation>
    </message>
    <message>
        <source>The holiday's name is longer than {longest} characters.</source>
        <translation>节假日名称超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The key file doesn't belong to this database, so the enrolled faces cannot be read.</source>
        <translation>密钥文件不属于此数据库，因此无法读取已录入的人脸。</translation>
    </message>
    <message>
        <source>The key file {key_file} cannot be used: {problem}.</source>
        <translation>无法使用密钥文件 {key_file}：{problem}。</translation>
    </message>
    <message>
        <source>The key file {key_file} is damaged: it holds {count} bytes instead of {key_bytes}.</source>
        <translation>密钥文件 {key_file} 已损坏：其中有 {count} 字节，而不是 {key_bytes} 字节。</translation>
    </message>
    <message>
        <source>The key in the backup is damaged.</source>
        <translation>备份中的密钥已损坏。</translation>
    </message>
    <message>
        <source>The kind "{kind}" isn't one.</source>
        <translation>没有类型“{kind}”。</translation>
    </message>
    <message>
        <source>The kind of leave contains a control character.</source>
        <translation>请假类型含有控制字符。</translation>
    </message>
    <message>
        <source>The kind of leave is longer than {longest} characters.</source>
        <translation>请假类型超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>结束日期 {last} 早于开始日期 {first}。</translation>
    </message>
    <message>
        <source>The leave has no kind.</source>
        <translation>请假没有类型。</translation>
    </message>
    <message>
        <source>The ledger is one chain through everybody's records.</source>
        <translation>账本是贯穿所有人记录的一条链。</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>详情请见日志文件。</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB.</source>
        <translation>徽标大于 10 MB。</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be shown.</source>
        <translation>徽标不是可显示的图片。</translation>
    </message>
    <message>
        <source>The model of the run {name} is damaged.</source>
        <translation>训练任务 {name} 的模型已损坏。</translation>
    </message>
    <message>
        <source>The model of {name} is in use already.</source>
        <translation>{name} 的模型已在使用中。</translation>
    </message>
    <message>
        <source>The model of {name} is in use.</source>
        <translation>{name} 的模型正在使用中。</translation>
    </message>
    <message>
        <source>The model of {name} is worse than its base: {reason}</source>
        <translation>{name} 的模型比其起始模型差：{reason}</translation>
    </message>
    <message>
        <source>The model {folder_name} cannot be read: {problem}.</source>
        <translation>无法读取模型 {folder_name}：{problem}。</translation>
    </message>
    <message>
        <source>The model {model_id} cannot be used yet: no picture is kept of {named}. Nothing was changed.</source>
        <translation>尚无法使用模型 {model_id}：未保留{named}的图片。未做任何更改。</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be used: {problem}.</source>
        <translation>无法使用模型文件夹 {folder}：{problem}。</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>姓名为空。</translation>
    </message>
    <message>
        <source>The name of {name} has a semicolon in it, which separates pictures in a sheet.</source>
        <translation>{name} 的名称含有分号，而表中用分号分隔图片。</translation>
    </message>
    <message>
        <source>The name, department or e-mail is longer than {longest_text} characters.</source>
        <translation>姓名、部门或电子邮件超过 {longest_text} 个字符。</translation>
    </message>
    <message>
        <source>The note contains a control character.</source>
        <translation>备注含有控制字符。</translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters.</source>
        <translation>备注超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The package facenet-pytorch, which carries the detector, is missing.</source>
        <translation>缺少包含检测器的软件包 facenet-pytorch。</translation>
    </message>
    <message>
        <source>The paid part of the breaks must be shorter than the shift, which is {span} minutes.</source>
        <translation>休息的带薪部分必须短于班次（{span} 分钟）。</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation>口令少于 {shortest} 个字符。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the backup is damaged.</source>
        <translation>口令错误，或备份的开头已损坏。</translation>
    </message>
    <message>
        <source>The password is shorter than {shortest_password} characters.</source>
        <translation>密码少于 {shortest_password} 个字符。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>The period has no beginning or no end.</source>
        <translation>该期间没有开始或没有结束。</translation>
    </message>
    <message>
        <source>The person has such a punch at this very time already.</source>
        <translation>此人在同一时刻已有这样的打卡。</translation>
    </message>
    <message>
        <source>The person left on {left}, before being hired on {hired}.</source>
        <translation>此人于 {left} 离职，早于入职日期 {hired}。</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {reason}. Nobody was enrolled.</source>
        <translation>无法使用图片 {file}：{reason}。未录入任何人。</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>无法写入图片 {file}。</translation>
    </message>
    <message>
        <source>The present database cannot be read: nobody knows what it holds that the backup doesn't.</source>
        <translation>无法读取现有数据库：不知道其中有哪些内容是备份所没有的。</translation>
    </message>
    <message>
        <source>The present database holds records that the backup doesn't: punches: {punches}, corrections: {corrections}. Nothing was changed.</source>
        <translation>现有数据库包含备份所没有的记录：打卡：{punches}，更正：{corrections}。未做任何更改。</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the ledger.</source>
        <translation>预设“{preset}”是账本的版式。</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the punches.</source>
        <translation>预设“{preset}”是打卡记录的版式。</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the timesheets.</source>
        <translation>预设“{preset}”是工时表的版式。</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>原因超过 500 个字符。</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>录像已结束。</translation>
    </message>
    <message>
        <source>The records in the backup were tampered with: {problem} Nothing was changed.</source>
        <translation>备份中的记录遭到篡改：{problem}未做任何更改。</translation>
    </message>
    <message>
        <source>The report has no name.</source>
        <translation>报表没有名称。</translation>
    </message>
    <message>
        <source>The report's name is too long.</source>
        <translation>报表名称过长。</translation>
    </message>
    <message>
        <source>The run {name} has no model yet.</source>
        <translation>训练任务 {name} 尚无模型。</translation>
    </message>
    <message>
        <source>The run {name} is going on, or over.</source>
        <translation>训练任务 {name} 正在进行，或已结束。</translation>
    </message>
    <message>
        <source>The run {name} is going on.</source>
        <translation>训练任务 {name} 正在进行。</translation>
    </message>
    <message>
        <source>The run {name} is only starting.</source>
        <translation>训练任务 {name} 刚刚启动。</translation>
    </message>
    <message>
        <source>The run {name} isn't running.</source>
        <translation>训练任务 {name} 未在运行。</translation>
    </message>
    <message>
        <source>The run {name} was started by hand.</source>
        <translation>训练任务 {name} 是手动启动的。</translation>
    </message>
    <message>
        <source>The run's curves are damaged.</source>
        <translation>训练的曲线已损坏。</translation>
    </message>
    <message>
        <source>The run's curves cannot be read: {problem}.</source>
        <translation>无法读取训练的曲线：{problem}。</translation>
    </message>
    <message>
        <source>The run's curves were written by a newer version of this program.</source>
        <translation>训练的曲线由此程序的更新版本写入。</translation>
    </message>
    <message>
        <source>The same as line {line}.</source>
        <translation>与第 {line} 行相同。</translation>
    </message>
    <message>
        <source>The segments of the shift overlap, or reach over more than 24 hours.</source>
        <translation>班次的各段相互重叠，或跨度超过 24 小时。</translation>
    </message>
    <message>
        <source>The shift "{name}" is archived and can't be assigned any more.</source>
        <translation>班次“{name}”已归档，不能再分配。</translation>
    </message>
    <message>
        <source>The shift has no name.</source>
        <translation>班次没有名称。</translation>
    </message>
    <message>
        <source>The shift is worked on no day of the week.</source>
        <translation>该班次没有任何工作日。</translation>
    </message>
    <message>
        <source>The shift's name contains a control character.</source>
        <translation>班次名称含有控制字符。</translation>
    </message>
    <message>
        <source>The shift's name is longer than {longest} characters.</source>
        <translation>班次名称超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The stored administrator's password is damaged.</source>
        <translation>保存的管理员密码已损坏。</translation>
    </message>
    <message>
        <source>The subdivision contains a control character.</source>
        <translation>省/州含有控制字符。</translation>
    </message>
    <message>
        <source>The subdivision is longer than {longest} characters.</source>
        <translation>省/州超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The target of a flexible shift must fit its frame of {frame} minutes.</source>
        <translation>弹性班次的目标必须在其 {frame} 分钟的时间范围之内。</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>文本含有控制字符。</translation>
    </message>
    <message>
        <source>The time "{text}" has no offset.</source>
        <translation>时间“{text}”没有时差。</translation>
    </message>
    <message>
        <source>The time is a spreadsheet's own, without an offset.</source>
        <translation>该时间是电子表格自身的格式，没有时差。</translation>
    </message>
    <message>
        <source>The verdicts cannot be saved: {problem}.</source>
        <translation>无法保存处理结果：{problem}。</translation>
    </message>
    <message>
        <source>The video holds data that cannot be decoded.</source>
        <translation>视频含有无法解码的数据。</translation>
    </message>
    <message>
        <source>The weights of {model_id} aren't the ones described.</source>
        <translation>{model_id} 的权重与描述不符。</translation>
    </message>
    <message>
        <source>There are more cells than columns.</source>
        <translation>单元格数多于列数。</translation>
    </message>
    <message>
        <source>There are no pictures to enrol.</source>
        <translation>没有要录入的图片。</translation>
    </message>
    <message>
        <source>There are no shifts yet.</source>
        <translation>尚无班次。</translation>
    </message>
    <message>
        <source>There are timesheets from {first} to {last}.</source>
        <translation>有从 {first} 到 {last} 的工时表。</translation>
    </message>
    <message>
        <source>There are too few pictures for a calibration on own data.</source>
        <translation>图片太少，无法以自有数据校准。</translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation>现有：{columns}。</translation>
    </message>
    <message>
        <source>There are: {fields}.</source>
        <translation>现有：{fields}。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>现有：{names}。</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>现有：{presets}。</translation>
    </message>
    <message>
        <source>There is a model called {model_id} already.</source>
        <translation>已有名为 {model_id} 的模型。</translation>
    </message>
    <message>
        <source>There is a run called {name} already.</source>
        <translation>已有名为 {name} 的训练任务。</translation>
    </message>
    <message>
        <source>There is a shift called "{shift_name}" already.</source>
        <translation>已有名为“{shift_name}”的班次。</translation>
    </message>
    <message>
        <source>There is no assignment "{text}".</source>
        <translation>没有分配“{text}”。</translation>
    </message>
    <message>
        <source>There is no camera at {device_file}.</source>
        <translation>{device_file} 处没有摄像头。</translation>
    </message>
    <message>
        <source>There is no column "{column}" to fill.</source>
        <translation>没有可填写的“{column}”列。</translation>
    </message>
    <message>
        <source>There is no column "{column}".</source>
        <translation>没有“{column}”列。</translation>
    </message>
    <message>
        <source>There is no correction "{id}".</source>
        <translation>没有更正“{id}”。</translation>
    </message>
    <message>
        <source>There is no encoding "{encoding}".</source>
        <translation>没有编码“{encoding}”。</translation>
    </message>
    <message>
        <source>There is no face model called {model_id}.</source>
        <translation>没有名为 {model_id} 的人脸模型。</translation>
    </message>
    <message>
        <source>There is no field "{field}".</source>
        <translation>没有字段“{field}”。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no leave "{text}".</source>
        <translation>没有请假“{text}”。</translation>
    </message>
    <message>
        <source>There is no model to go back to: the one in use wasn't promoted here.</source>
        <translation>没有可恢复的模型：当前使用的模型并非在此启用。</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>{folder} 中没有图片。</translation>
    </message>
    <message>
        <source>There is no preset "{preset}".</source>
        <translation>没有预设“{preset}”。</translation>
    </message>
    <message>
        <source>There is no punch "{id}".</source>
        <translation>没有打卡“{id}”。</translation>
    </message>
    <message>
        <source>There is no shift called "{name}".</source>
        <translation>没有名为“{name}”的班次。</translation>
    </message>
    <message>
        <source>There is no time zone called "{site_zone}".</source>
        <translation>没有名为“{site_zone}”的时区。</translation>
    </message>
    <message>
        <source>There is no time zone called "{zone}".</source>
        <translation>没有名为“{zone}”的时区。</translation>
    </message>
    <message>
        <source>There is no training run called {name}.</source>
        <translation>没有名为 {name} 的训练任务。</translation>
    </message>
    <message>
        <source>There is no video source {source}.</source>
        <translation>没有视频来源 {source}。</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>没有名为 {name} 的视图。</translation>
    </message>
    <message>
        <source>There is no {option} called {value}.</source>
        <translation>{option} 没有名为 {value} 的选项。</translation>
    </message>
    <message>
        <source>There is nobody to import in {folder}.</source>
        <translation>{folder} 中没有可导入的人员。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} 处没有任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>没有可添加的内容。</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>没有可移除的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing is kept of the time before a restore.</source>
        <translation>没有可撤销的内容：未保留恢复之前的任何数据。</translation>
    </message>
    <message>
        <source>They may be damaged or mislabelled.</source>
        <translation>它们可能已损坏或标记错误。</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <translation>此 PIN 容易被猜中。</translation>
    </message>
    <message>
        <source>This assignment ended on {to_day} already.</source>
        <translation>此分配已于 {to_day} 结束。</translation>
    </message>
    <message>
        <source>This case is not in the database any more.</source>
        <translation>此案例已不在数据库中。</translation>
    </message>
    <message>
        <source>This face is not enrolled any more.</source>
        <translation>此人脸已不再录入。</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>此文件不是本程序的备份。</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>此案例已结案。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>This looks like {name} ({code}), who is enrolled already (distance {distance:.2f}). Nobody was enrolled.</source>
        <translation>此人与已录入的{name} ({code}) 相似（距离 {distance:.2f}）。未录入任何人。</translation>
    </message>
    <message>
        <source>This person is not in the database any more.</source>
        <translation>此人已不在数据库中。</translation>
    </message>
    <message>
        <source>This punch cannot be undone at the desk any more.</source>
        <translation>此打卡已无法在打卡台撤销。</translation>
    </message>
    <message>
        <source>This punch is void already.</source>
        <translation>此打卡已经作废。</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>此训练任务正在进行。</translation>
    </message>
    <message>
        <source>This took too long while taking pictures: {what}.</source>
        <translation>拍摄图片时耗时过长：{what}。</translation>
    </message>
    <message>
        <source>Too few faces to learn from and to tell whether it helped: {count} people with two pictures or more.</source>
        <translation>人脸太少，不足以学习并判断是否有效：仅 {count} 人有两张或更多图片。</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>输错 PIN 的次数过多。</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>输错密码的次数过多。</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>Train with everybody, or change the code.</source>
        <translation>请用所有人训练，或更改工号。</translation>
    </message>
    <message>
        <source>Training isn't part of this installation.</source>
        <translation>此安装不含训练功能。</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, somebody is changing what you download.</source>
        <translation>请稍后重试；如果再次发生，说明有人在篡改您下载的内容。</translation>
    </message>
    <message>
        <source>Try again when less is going on.</source>
        <translation>请在较空闲时重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again: it continues where it was.</source>
        <translation>请重试：将从中断处继续。</translation>
    </message>
    <message>
        <source>Try another file or camera setting.</source>
        <translation>请尝试其他文件或摄像头设置。</translation>
    </message>
    <message>
        <source>Type it without line breaks and tabs.</source>
        <translation>输入时请不要使用换行符和制表符。</translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation>请先撤销那一项。</translation>
    </message>
    <message>
        <source>Unlock it first and say why: “Unlock…” on the page, or `attendance periods unlock` with a reason.</source>
        <translation>请先解锁并说明原因：使用页面上的“解锁…”，或使用 `attendance periods unlock` 并附上原因。</translation>
    </message>
    <message>
        <source>Unlock the period first, saying why.</source>
        <translation>请先解锁该期间，并说明原因。</translation>
    </message>
    <message>
        <source>Unlocking a period needs a reason.</source>
        <translation>解锁期间需要说明原因。</translation>
    </message>
    <message>
        <source>Update this computer.</source>
        <translation>请更新这台计算机上的程序。</translation>
    </message>
    <message>
        <source>Use 5, 6, 10, 12, 15, 20, 30 or 60, or 0 for none.</source>
        <translation>请使用 5、6、10、12、15、20、30 或 60，或用 0 表示无。</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, BMP, WebP or TIFF files.</source>
        <translation>请使用 JPEG、PNG、BMP、WebP 或 TIFF 文件。</translation>
    </message>
    <message>
        <source>Use a camera's number, a file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
        <translation>请使用摄像头编号、文件、图片文件夹、rtsp:// 或 http:// 地址，或 demo。</translation>
    </message>
    <message>
        <source>Use a factor such as 1.5.</source>
        <translation>请使用倍数，例如 1.5。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for the site's.</source>
        <translation>请使用 Europe/Berlin 之类的名称，或留空以使用所在地的时区。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for this computer's.</source>
        <translation>请使用 Europe/Berlin 之类的名称，或留空以使用此电脑的时区。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it out for the employee's or the site's.</source>
        <translation>请使用 Europe/Berlin 之类的名称，或省略以使用员工或所在地的时区。</translation>
    </message>
    <message>
        <source>Use a picture of one person who looks at the camera.</source>
        <translation>请使用一人看向摄像头的图片。</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of one person who looks at the camera.</source>
        <translation>请使用一人看向摄像头、清晰且光线良好的图片。</translation>
    </message>
    <message>
        <source>Use another backup, or restore it as it is (--accept-broken-records).</source>
        <translation>请使用其他备份，或按原样恢复 (--accept-broken-records)。</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>请使用其他备份。</translation>
    </message>
    <message>
        <source>Use another code, or that name.</source>
        <translation>请使用其他工号，或该姓名。</translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation>请先改用其他的。</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>最多使用 {most} 个字符。</translation>
    </message>
    <message>
        <source>Use codes such as DE and BY, or leave the country empty and add holidays of your own.</source>
        <translation>请使用 DE 和 BY 之类的代码，或将国家留空并添加自定节假日。</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>请使用 {names} 之一。</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166-1, such as DE.</source>
        <translation>请使用 ISO 3166-1 的两个字母，例如 DE。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it first.</source>
        <translation>请等待其结束，或先将其取消。</translation>
    </message>
    <message>
        <source>Wait until it has begun.</source>
        <translation>请等到它开始。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>Weekly overtime begins after a time that is never worked.</source>
        <translation>每周加班的起算时长永远不会达到。</translation>
    </message>
    <message>
        <source>Weekly overtime begins twice at the same time, or in disorder.</source>
        <translation>每周加班的起算时长重复或顺序错乱。</translation>
    </message>
    <message>
        <source>Weekly overtime has an odd rate.</source>
        <translation>每周加班的倍率异常。</translation>
    </message>
    <message>
        <source>What counts as an absence must be less than the {expected} minutes that are expected.</source>
        <translation>计为缺勤的时长必须少于应出勤的 {expected} 分钟。</translation>
    </message>
    <message>
        <source>What counts as half a day must be less than the {expected} minutes that are expected.</source>
        <translation>计为半天的时长必须少于应出勤的 {expected} 分钟。</translation>
    </message>
    <message>
        <source>What {host} sent isn't the published file (its SHA-256 is another), so it was deleted.</source>
        <translation>{host} 发送的不是已发布的文件（其 SHA-256 不同），因此已删除。</translation>
    </message>
    <message>
        <source>Write it as text like 2026-03-02T08:57:00+01:00.</source>
        <translation>请以文本形式书写，例如 2026-03-02T08:57:00+01:00。</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T08:57:00+01:00.</source>
        <translation>请按此格式书写：2026-03-02T08:57:00+01:00。</translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation>请按此格式书写：2026-03-31。</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation>请填写其中之一：{kinds}。</translation>
    </message>
    <message>
        <source>Write times like 12:30.</source>
        <translation>请按此格式书写时间：12:30。</translation>
    </message>
    <message>
        <source>Write times like 22:00.</source>
        <translation>请按此格式书写时间：22:00。</translation>
    </message>
    <message>
        <source>Your record has changed meanwhile.</source>
        <translation>在此期间您的记录已更改。</translation>
    </message>
    <message>
        <source>`attendance holidays list` shows them.</source>
        <translation>可用 `attendance holidays list` 查看。</translation>
    </message>
    <message>
        <source>`attendance shifts list` shows them.</source>
        <translation>可用 `attendance shifts list` 查看。</translation>
    </message>
    <message>
        <source>already enrolled</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>another folder has the code "{code}" too</source>
        <translation>另一个文件夹也使用工号“{code}”</translation>
    </message>
    <message>
        <source>another row of people.csv names it too</source>
        <translation>people.csv 的另一行也提到它</translation>
    </message>
    <message>
        <source>black</source>
        <translation>全黑</translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation>无法读取：{problem}</translation>
    </message>
    <message>
        <source>come closer</source>
        <translation>请靠近一些</translation>
    </message>
    <message>
        <source>consent "{text}" is neither yes nor no</source>
        <translation>同意“{text}”既不是 yes 也不是 no</translation>
    </message>
    <message>
        <source>consent was withdrawn; record a new one in the person's own presence first</source>
        <translation>同意已撤回；请先在本人在场时重新记录同意</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>画面冻结</translation>
    </message>
    <message>
        <source>hired_on "{text}" is not a date such as 2026-03-31</source>
        <translation>hired_on“{text}”不是如 2026-03-31 的日期</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>请保持不动</translation>
    </message>
    <message>
        <source>hold your head upright</source>
        <translation>请将头部摆正</translation>
    </message>
    <message>
        <source>in nobody's folder, and no row of people.csv names it</source>
        <translation>不在任何人的文件夹中，people.csv 也没有任何一行提到它</translation>
    </message>
    <message>
        <source>its row of people.csv cannot be used</source>
        <translation>无法使用其在 people.csv 中的行</translation>
    </message>
    <message>
        <source>look at the camera</source>
        <translation>请看摄像头</translation>
    </message>
    <message>
        <source>look straight at the camera</source>
        <translation>请正视摄像头</translation>
    </message>
    <message>
        <source>looks like {name} ({code}), who is enrolled already</source>
        <translation>与已录入的{name} ({code}) 相似</translation>
    </message>
    <message>
        <source>lower your chin a little</source>
        <translation>请稍微低头</translation>
    </message>
    <message>
        <source>more cells than columns; put text with commas in double quotes</source>
        <translation>单元格多于列数；含逗号的文本请放在双引号内</translation>
    </message>
    <message>
        <source>move to the middle of the picture</source>
        <translation>请移到画面中央</translation>
    </message>
    <message>
        <source>no consent recorded; import with --consent once the person has agreed</source>
        <translation>未记录同意；待本人同意后请使用 --consent 导入</translation>
    </message>
    <message>
        <source>no consent: people.csv says no</source>
        <translation>未同意：people.csv 中为“否”</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>没有人脸</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未找到人脸</translation>
    </message>
    <message>
        <source>no face found in the video</source>
        <translation>视频中未找到人脸</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>not CSV from here on ({problem})</source>
        <translation>从此处起不是 CSV（{problem}）</translation>
    </message>
    <message>
        <source>not a kind of picture this program reads; use jpg, png, bmp or webp</source>
        <translation>不是本程序可读取的图片类型；请使用 jpg、png、bmp 或 webp</translation>
    </message>
    <message>
        <source>not a picture, or corrupt</source>
        <translation>不是图片，或已损坏</translation>
    </message>
    <message>
        <source>one person at a time</source>
        <translation>请每次一人</translation>
    </message>
    <message>
        <source>one side of the face</source>
        <translation>一侧脸部</translation>
    </message>
    <message>
        <source>one side of the face is in shadow</source>
        <translation>一侧脸部处于阴影中</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>outside of the folder that is imported</source>
        <translation>在要导入的文件夹之外</translation>
    </message>
    <message>
        <source>raise your chin a little</source>
        <translation>请稍微抬头</translation>
    </message>
    <message>
        <source>several faces</source>
        <translation>多张人脸</translation>
    </message>
    <message>
        <source>several faces ({faces}): it must show one person</source>
        <translation>多张人脸 ({faces})：只能有一个人</translation>
    </message>
    <message>
        <source>show your whole face</source>
        <translation>请露出整张脸</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>无画面</translation>
    </message>
    <message>
        <source>the code "{code}" is on line {line} already</source>
        <translation>工号“{code}”已在第 {line} 行出现</translation>
    </message>
    <message>
        <source>the code "{known_code}" belongs to {known_name}, not to {planned_name}</source>
        <translation>工号“{known_code}”属于{known_name}，而不是{planned_name}</translation>
    </message>
    <message>
        <source>the code is blank</source>
        <translation>工号为空</translation>
    </message>
    <message>
        <source>the face is cut off</source>
        <translation>人脸被截断</translation>
    </message>
    <message>
        <source>the face is cut off by the edge of the picture</source>
        <translation>人脸被画面边缘截断</translation>
    </message>
    <message>
        <source>the face is not clearly</source>
        <translation>人脸不清晰</translation>
    </message>
    <message>
        <source>the face is not clearly visible</source>
        <translation>人脸不够清晰可见</translation>
    </message>
    <message>
        <source>the face is out of focus</source>
        <translation>人脸未对焦</translation>
    </message>
    <message>
        <source>the face is too small</source>
        <translation>人脸太小</translation>
    </message>
    <message>
        <source>the face is too small ({pixels} pixels between the eyes)</source>
        <translation>人脸太小（两眼间距 {pixels} 像素）</translation>
    </message>
    <message>
        <source>the face is turned</source>
        <translation>人脸偏转</translation>
    </message>
    <message>
        <source>the face is turned away (by {turned}°)</source>
        <translation>脸部偏转（{turned}°）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the folder has no code or no name</source>
        <translation>文件夹缺少工号或姓名</translation>
    </message>
    <message>
        <source>the head is lowered</source>
        <translation>头部低下</translation>
    </message>
    <message>
        <source>the head is lowered too far</source>
        <translation>头部过低</translation>
    </message>
    <message>
        <source>the head is raised</source>
        <translation>头部抬起</translation>
    </message>
    <message>
        <source>the head is raised too far</source>
        <translation>头部过高</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <translation>头部倾斜</translation>
    </message>
    <message>
        <source>the head is tilted too far (by {tilted}°)</source>
        <translation>头部倾斜过大（{tilted}°）</translation>
    </message>
    <message>
        <source>the light is too flat</source>
        <translation>光线过于平淡</translation>
    </message>
    <message>
        <source>the mouth is covered</source>
        <translation>嘴部被遮挡</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>姓名为空</translation>
    </message>
    <message>
        <source>the picture is corrupt or too large</source>
        <translation>图片已损坏或过大</translation>
    </message>
    <message>
        <source>the picture is too large ({width_px}×{height_px} pixels)</source>
        <translation>图片过大（{width_px}×{height_px} 像素）</translation>
    </message>
    <message>
        <source>the picture is too small ({width_px}×{height_px} pixels)</source>
        <translation>图片过小（{width_px}×{height_px} 像素）</translation>
    </message>
    <message>
        <source>the same picture as {first}</source>
        <translation>与 {first} 是同一张图片</translation>
    </message>
    <message>
        <source>the video shows more than one person</source>
        <translation>视频中不止一人</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>太亮</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>turn to the camera</source>
        <translation>请面向摄像头</translation>
    </message>
    <message>
        <source>turn to the light</source>
        <translation>请面向光源</translation>
    </message>
    <message>
        <source>turn your head slightly to the left</source>
        <translation>请将头稍微向左转</translation>
    </message>
    <message>
        <source>turn your head slightly to the right</source>
        <translation>请将头稍微向右转</translation>
    </message>
    <message>
        <source>uncover your mouth</source>
        <translation>请露出嘴部</translation>
    </message>
    <message>
        <source>{at} is in the future.</source>
        <translation>{at} 在将来。</translation>
    </message>
    <message>
        <source>{code}: {error}</source>
        <translation>{code}：{error}</translation>
    </message>
    <message>
        <source>{count} of these people have left, withdrawn their consent, or have no picture that is kept.</source>
        <translation>其中 {count} 人已离职、已撤回同意，或没有保留的图片。</translation>
    </message>
    <message>
        <source>{day} is a holiday already: {existing}.</source>
        <translation>{day} 已是节假日：{existing}。</translation>
    </message>
    <message>
        <source>{day} is in the locked period from {first} to {last}.</source>
        <translation>{day} 在从 {first} 到 {last} 的已锁定期间内。</translation>
    </message>
    <message>
        <source>{day} is no holiday.</source>
        <translation>{day} 不是节假日。</translation>
    </message>
    <message>
        <source>{day} is too far away to be planned.</source>
        <translation>{day} 太远，无法排班。</translation>
    </message>
    <message>
        <source>{file_name} has neither a column called code nor one called name.</source>
        <translation>{file_name} 中既没有名为 code 的列，也没有名为 name 的列。</translation>
    </message>
    <message>
        <source>{file_name} has no column called {missing}.</source>
        <translation>{file_name} 没有名为 {missing} 的列。</translation>
    </message>
    <message>
        <source>{file_name} has two columns called {twice}.</source>
        <translation>{file_name} 有两个名为 {twice} 的列。</translation>
    </message>
    <message>
        <source>{file_name} is not UTF-8 text.</source>
        <translation>{file_name} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>无法读取 {file}：{problem}。</translation>
    </message>
    <message>
        <source>{file} exists and isn't a backup.</source>
        <translation>{file} 已存在，且不是备份。</translation>
    </message>
    <message>
        <source>{file} has no column called "{heading}".</source>
        <translation>{file} 中没有名为“{heading}”的列。</translation>
    </message>
    <message>
        <source>{file} has no column called {missing}.</source>
        <translation>{file} 没有名为 {missing} 的列。</translation>
    </message>
    <message>
        <source>{file} has several columns called "{heading}".</source>
        <translation>{file} 中有多个名为“{heading}”的列。</translation>
    </message>
    <message>
        <source>{file} has two columns called {name}.</source>
        <translation>{file} 有两个名为 {name} 的列。</translation>
    </message>
    <message>
        <source>{file} lacks the columns {missing}.</source>
        <translation>{file} 缺少列 {missing}。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>无法连接 {host}（{error}）。</translation>
    </message>
    <message>
        <source>{host} doesn't give out the file: it answered {error_code} {reason}.</source>
        <translation>{host} 不提供该文件：其应答为 {error_code} {reason}。</translation>
    </message>
    <message>
        <source>{job}: something unexpected went wrong.</source>
        <translation>{job}：发生意外错误。</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>无法打开 {label}。</translation>
    </message>
    <message>
        <source>{label} delivers no picture.</source>
        <translation>{label} 未提供画面。</translation>
    </message>
    <message>
        <source>{label} is not open.</source>
        <translation>{label} 未打开。</translation>
    </message>
    <message>
        <source>{label} may not be used: {reason}.</source>
        <translation>不能使用 {label}：{reason}。</translation>
    </message>
    <message>
        <source>{label} was unplugged.</source>
        <translation>{label} 已被拔出。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {problem}.</source>
        <translation>无法读取 {name}：{problem}。</translation>
    </message>
    <message>
        <source>{name} cannot end a model's name.</source>
        <translation>{name} 不能作为模型名称的结尾。</translation>
    </message>
    <message>
        <source>{name} has not consented to face recognition.</source>
        <translation>{name}尚未同意人脸识别。</translation>
    </message>
    <message>
        <source>{name} is deactivated</source>
        <translation>{name}已停用</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch.</source>
        <translation>{name}已停用，不能打卡。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 为空。</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB.</source>
        <translation>{name} 大于 200 MB。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{name} isn't CSV from line {line} on: {problem}.</source>
        <translation>{name} 自第 {line} 行起不是 CSV：{problem}。</translation>
    </message>
    <message>
        <source>{name} isn't a workbook that can be read.</source>
        <translation>{name} 不是可读取的工作簿。</translation>
    </message>
    <message>
        <source>{path_name} cannot be played: it is not a video, or it is damaged.</source>
        <translation>无法播放 {path_name}：它不是视频，或已损坏。</translation>
    </message>
    <message>
        <source>{path_name} holds no picture that can be decoded.</source>
        <translation>{path_name} 中没有可解码的画面。</translation>
    </message>
    <message>
        <source>{path_name} is not open.</source>
        <translation>{path_name} 未打开。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>无法读取 {path}：{problem}。</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} 是另一个程序的数据库。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}; this one knows {latest}).</source>
        <translation>{path} 由此程序的更新版本写入（格式 {version}；此版本支持 {latest}）。</translation>
    </message>
    <message>
        <source>{path}: no face found.</source>
        <translation>{path}：未找到人脸。</translation>
    </message>
    <message>
        <source>{path}: {error_message}.</source>
        <translation>{path}：{error_message}。</translation>
    </message>
    <message>
        <source>{person_name} has leave ({kind}) from {from_day} to {to_day} already.</source>
        <translation>{person_name}从 {from_day} 到 {to_day} 已有请假（{kind}）。</translation>
    </message>
    <message>
        <source>{person_name} has not consented to face recognition.</source>
        <translation>{person_name}尚未同意人脸识别。</translation>
    </message>
    <message>
        <source>{person_name} is deactivated and works no shifts.</source>
        <translation>{person_name}已停用，不上任何班次。</translation>
    </message>
    <message>
        <source>{person_name} is deactivated.</source>
        <translation>{person_name}已停用。</translation>
    </message>
    <message>
        <source>{target} cannot be written: {problem}.</source>
        <translation>无法写入 {target}：{problem}。</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target} 是文件夹。</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} 已存在。</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}. Nothing was changed.</source>
        <translation>无法使用 {where}：{problem}。未做任何更改。</translation>
    </message>
</context>
</TS>