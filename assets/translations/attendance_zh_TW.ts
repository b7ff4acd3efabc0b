<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address of the camera</source>
        <translation>攝影機位址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It begins with rtsp:// or http:// and is found in the camera's manual or its own settings.</source>
        <translation>以 rtsp:// 或 http:// 開頭，可在攝影機的說明書或其自身的設定中找到。</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>網路攝影機</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>使用此攝影機</translation>
    </message>
</context>
<context>
    <name>AdminPages</name>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>稽核記錄</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>日常工作</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>People and faces</source>
        <translation>人員與人臉</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>辨識</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>報表與匯出</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Anybody at this computer can change attendance records: no administrator's password is set.</source>
        <translation>使用這台電腦的任何人都可以變更出勤記錄：尚未設定管理員密碼。</translation>
    </message>
    <message>
        <source>Attendance administration</source>
        <translation>出勤管理</translation>
    </message>
    <message>
        <source>Looking for the administrator's password</source>
        <translation>正在尋找管理員密碼</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>設定密碼…</translation>
    </message>
    <message>
        <source>The administrator's password is set.</source>
        <translation>管理員密碼已設定。</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation>指派(&amp;A)</translation>
    </message>
    <message>
        <source>Day after day, then from the beginning again</source>
        <translation>逐日輪換，然後從頭開始</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Kind of schedule</source>
        <translation>排班方式</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>輪班</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>結束日期</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Checking the PIN</source>
        <translation>正在核對 PIN</translation>
    </message>
    <message>
        <source>Enter code and PIN</source>
        <translation>輸入工號和 PIN</translation>
    </message>
    <message>
        <source>I'm a visitor</source>
        <translation>我是訪客</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Nothing was recorded for {name}. Who are you?</source>
        <translation>沒有為{name}記錄任何內容。您是誰？</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation>正在登記來訪</translation>
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
        <translation>沒有別的事了</translation>
    </message>
    <message>
        <source>The punch of {name} was taken back. Who are you?</source>
        <translation>{name}的打卡已撤回。您是誰？</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是誰？</translation>
    </message>
    <message>
        <source>Your PIN comes next.</source>
        <translation>接下來請輸入 PIN。</translation>
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
        <translation><numerusform>%n 項待處理</numerusform></translation>
    </message>
    <message>
        <source>&amp;Lock period…</source>
        <translation>鎖定期間(&amp;L)…</translation>
    </message>
    <message>
        <source>Add the people who work here; their days appear as they come and go.</source>
        <translation>請新增在此工作的人員；他們上下班後，每天的出勤會顯示在這裡。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Attendance could not be read</source>
        <translation>無法讀取出勤</translation>
    </message>
    <message>
        <source>Attendance is being read</source>
        <translation>正在讀取出勤</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Clear the search to see everybody.</source>
        <translation>清除搜尋即可檢視所有人。</translation>
    </message>
    <message>
        <source>Every day of this period is complete.</source>
        <translation>此期間每天的記錄都完整。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>前往「人員」</translation>
    </message>
    <message>
        <source>Month, a row a person</source>
        <translation>月檢視，每人一列</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>姓名、工號或部門</translation>
    </message>
    <message>
        <source>No punches: {days}</source>
        <translation>無打卡：{days}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>尚未登錄任何人</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>沒有符合的人員</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>沒有待處理的事項</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Reading attendance</source>
        <translation>正在讀取出勤</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>正在讀取當天資料</translation>
    </message>
    <message>
        <source>Show only what is to be resolved; Ctrl+Down opens the next</source>
        <translation>僅顯示待處理的項目；按 Ctrl+Down 開啟下一項</translation>
    </message>
    <message>
        <source>They appear here as people come and go.</source>
        <translation>人員上下班後會顯示在這裡。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
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
        <translation>選擇一個項目以檢視完整內容。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>On</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>所選項目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
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
        <translation><numerusform>已將 %n 個項目寫入 {file}。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Verify records</source>
        <translation>驗證記錄(&amp;V)</translation>
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
        <translation>稽核記錄</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>依日期</translation>
    </message>
    <message>
        <source>Compute both hash chains anew, row by row: changed or missing rows show up.</source>
        <translation>逐列重新計算兩條雜湊鏈：被變更或缺少的列會顯示出來。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>匯出稽核記錄</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>正在匯出稽核記錄</translation>
    </message>
    <message>
        <source>Exports, imports, changes of schedules, backups and erasures appear here.</source>
        <translation>匯出、匯入、排班變更、備份和清除操作會顯示在這裡。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>沒有符合條件的項目</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>尚無任何記錄</translation>
    </message>
    <message>
        <source>On</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Only entries of the days chosen below</source>
        <translation>僅顯示下方所選日期的項目</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>正在讀取稽核記錄</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search for less, or choose other days.</source>
        <translation>請減少搜尋內容，或選擇其他日期。</translation>
    </message>
    <message>
        <source>Search the log (Ctrl+F)</source>
        <translation>搜尋記錄 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>顯示更早的項目</translation>
    </message>
    <message>
        <source>Verifying the records</source>
        <translation>正在驗證記錄</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What was done besides punching: exports, imports, schedules, erasures.</source>
        <translation>打卡以外的操作：匯出、匯入、排班、清除。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
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
        <translation><numerusform>稽核記錄的 %n 個項目</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger</source>
        <translation><numerusform>帳本的 %n 列</numerusform></translation>
    </message>
    <message>
        <source>Added a holiday</source>
        <translation>新增了假日</translation>
    </message>
    <message>
        <source>Added a shift</source>
        <translation>新增了班別</translation>
    </message>
    <message>
        <source>Added leave</source>
        <translation>新增了請假</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Although it is worse, because</source>
        <translation>雖較差仍使用的原因</translation>
    </message>
    <message>
        <source>Archived a shift</source>
        <translation>封存了班別</translation>
    </message>
    <message>
        <source>Assigned a schedule</source>
        <translation>指派了排班</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在打卡台</translation>
    </message>
    <message>
        <source>Brought a face back</source>
        <translation>還原了人臉</translation>
    </message>
    <message>
        <source>Changed a shift</source>
        <translation>變更了班別</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>變更了設定</translation>
    </message>
    <message>
        <source>Changed the face model</source>
        <translation>更換了人臉模型</translation>
    </message>
    <message>
        <source>Chose the public holidays</source>
        <translation>選擇了國定假日</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>Deleted a training run</source>
        <translation>刪除了訓練任務</translation>
    </message>
    <message>
        <source>Distance in force</source>
        <translation>生效距離</translation>
    </message>
    <message>
        <source>Erased a person's face data</source>
        <translation>清除了人員的人臉資料</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>人臉模型</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人臉</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
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
        <translation>匯入了人員</translation>
    </message>
    <message>
        <source>Imported punches</source>
        <translation>匯入了打卡</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>辨識畫面</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>建立了備份</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>已匿名化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Nothing was changed: {rows} and {entries} are as they were written.</source>
        <translation>沒有任何變更：{rows}和{entries}均與寫入時一致。</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>People who still work it</source>
        <translation>仍在使用該班別的人員</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Put a trained face model into use</source>
        <translation>啟用了訓練的人臉模型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recalibrated recognition</source>
        <translation>重新校準了辨識</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Removed a face</source>
        <translation>移除了人臉</translation>
    </message>
    <message>
        <source>Removed a face model</source>
        <translation>移除了人臉模型</translation>
    </message>
    <message>
        <source>Removed a holiday</source>
        <translation>移除了假日</translation>
    </message>
    <message>
        <source>Removed a schedule</source>
        <translation>移除了排班</translation>
    </message>
    <message>
        <source>Removed a shift</source>
        <translation>移除了班別</translation>
    </message>
    <message>
        <source>Removed leave</source>
        <translation>移除了請假</translation>
    </message>
    <message>
        <source>Removed what was trained with a person's face</source>
        <translation>移除了用某人的人臉訓練的內容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>檔案的 SHA-256</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>設定了 PIN</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Started training a face model</source>
        <translation>開始訓練人臉模型</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>稽核記錄</translation>
    </message>
    <message>
        <source>The audit log is not as it was written, from entry {row} on: {problem}</source>
        <translation>稽核記錄自第 {row} 條起與寫入時不一致：{problem}</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>帳本</translation>
    </message>
    <message>
        <source>The ledger of punches and corrections is not as it was written, from row {row} on: {problem}</source>
        <translation>打卡與更正帳本自第 {row} 列起與寫入時不一致：{problem}</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>程式自身</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>工時表</translation>
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
        <translation>訓練基礎</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Went back to the app's own calibration</source>
        <translation>還原了應用程式內建的校準</translation>
    </message>
    <message>
        <source>Went back to the face model before</source>
        <translation>還原了之前的人臉模型</translation>
    </message>
    <message>
        <source>Went on with a training run</source>
        <translation>繼續了訓練任務</translation>
    </message>
    <message>
        <source>Withdrew a person's consent</source>
        <translation>撤回了人員的同意</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none: printed by the command line</source>
        <translation>無：由命令列直接輸出</translation>
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
        <translation>立即備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原(&amp;R)…</translation>
    </message>
    <message>
        <source>A disk fails without a warning. Make the first one now; it takes seconds.</source>
        <translation>磁碟會毫無預兆地損壞。請現在就建立第一個備份，只需幾秒鐘。</translation>
    </message>
    <message>
        <source>Backed up to {file} and read back: {size} MB, {people} people, {punches} punches.</source>
        <translation>已備份到 {file} 並讀回核對：{size} MB，{people} 人，{punches} 次打卡。</translation>
    </message>
    <message>
        <source>Backing up to {file}</source>
        <translation>正在備份到 {file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>已建立的備份</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>尚未建立備份</translation>
    </message>
    <message>
        <source>One encrypted file holds everything: people, faces, punches, settings. Keep it on another disk, and its passphrase apart from it: nobody can restore it without.</source>
        <translation>一個加密檔案包含全部內容：人員、人臉、打卡和設定。請將它存放在另一個磁碟上，並與其密語分開保管：沒有密語，任何人都無法還原。</translation>
    </message>
    <message>
        <source>Reading which backups were made</source>
        <translation>正在讀取已建立的備份</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>備份(&amp;B)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>備份全部內容</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>備份到</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>備份 (*{suffix})</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>最好放在另一個磁碟上。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次輸入密語</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>Key {number}</source>
        <translation>按鍵 {number}</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message numerus="yes">
        <source>%n people enrolled here</source>
        <translation><numerusform>在此登錄的 %n 人</numerusform></translation>
    </message>
    <message>
        <source>level of {count} East Asian people ({set})</source>
        <translation>{count} 名東亞人員（{set}）的水準</translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>尋找攝影機(&amp;L)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>攝影機 {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>示範圖片</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>正在尋找攝影機</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>Please choose a camera.</source>
        <translation>請選擇攝影機。</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>選擇攝影機</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>選擇攝影機…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>選擇影片</translation>
    </message>
    <message>
        <source>It is tried again by itself; the picture appears as soon as it is there.</source>
        <translation>程式會自動重試；畫面恢復後會立即顯示。</translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation>尋找攝影機</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在尋找攝影機…</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>網路攝影機…</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>沒有攝影機畫面</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>未找到攝影機</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>播放示範(&amp;D)</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>正在啟動攝影機 …</translation>
    </message>
    <message>
        <source>The administrator's window is using it. The picture comes back when that is done.</source>
        <translation>管理員視窗正在使用攝影機。使用完畢後畫面會恢復。</translation>
    </message>
    <message>
        <source>The camera is lent out</source>
        <translation>攝影機已被借用</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>影片已結束</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>影片檔案…</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.avi *.mkv *.webm);;All files (*)</source>
        <translation>影片 (*.mp4 *.mov *.avi *.mkv *.webm);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>&amp;Stop the picture</source>
        <translation>停止畫面(&amp;S)</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>攝影機畫面</translation>
    </message>
    <message>
        <source>See whether it is the right camera before you save.</source>
        <translation>儲存前請確認是否為正確的攝影機。</translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation>顯示畫面(&amp;P)</translation>
    </message>
    <message>
        <source>This is what the camera sees.</source>
        <translation>這是攝影機看到的畫面。</translation>
    </message>
</context>
<context>
    <name>CaptureStep</name>
    <message numerus="yes">
        <source>Go on with %n photos</source>
        <translation><numerusform>使用 %n 張照片繼續</numerusform></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>請看鏡頭</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>已拍 {taken} / {wanted} 張照片</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A look at the desk means</source>
        <translation>在打卡台辨識到人臉表示</translation>
    </message>
    <message>
        <source>A picture file that the kiosk shows while nobody is there.</source>
        <translation>打卡台前無人時顯示的圖片檔案。</translation>
    </message>
    <message>
        <source>A second look within this time is not a punch.</source>
        <translation>在此時間內再次辨識不算打卡。</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>每週開始於</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>像鏡子一樣</translation>
    </message>
    <message>
        <source>Asked for instead when the two enrolled people resemble each other.</source>
        <translation>兩名已登錄人員相貌相似時，改用此值。</translation>
    </message>
    <message>
        <source>At the usual distance</source>
        <translation>在通常距離</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Check for photos and screens</source>
        <translation>偵測照片和螢幕</translation>
    </message>
    <message>
        <source>Choose one, or type an address (rtsp://…, http://…) or the path of a video.</source>
        <translation>請選擇一個，或輸入位址（rtsp://…、http://…）或影片的路徑。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Days on which nobody is expected or late.</source>
        <translation>這些日期無人應到班，也不算遲到。</translation>
    </message>
    <message>
        <source>Decides where a day begins and ends.</source>
        <translation>決定一天從何時開始、何時結束。</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>裝置名稱</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Faces of {share} of the picture's height</source>
        <translation>人臉佔畫面高度的 {share}</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>遠</translation>
    </message>
    <message>
        <source>For weekly overtime and reports.</source>
        <translation>用於每週加班和報表。</translation>
    </message>
    <message>
        <source>Forgotten to leave after</source>
        <translation>視為忘記打下班卡的時間</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>How loud the desk's sounds are.</source>
        <translation>打卡台聲音的音量。</translation>
    </message>
    <message>
        <source>Ignore repeats within</source>
        <translation>忽略重複打卡的時間</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <translation>上班和下班交替</translation>
    </message>
    <message>
        <source>In turn: in, then out, and so on. First and last: breaks aren't punched. Button: the kiosk asks, and without an answer within 8 seconds nothing is recorded. Shift: start, break or end.</source>
        <translation>交替：先上班，再下班，依此類推。首末：不打休息卡。按鈕：打卡台會詢問，8 秒內未回答則不記錄。班別：開始、休息或結束。</translation>
    </message>
    <message>
        <source>Keep mistakes at the desk for</source>
        <translation>打卡台誤認的保留時間</translation>
    </message>
    <message>
        <source>Keep visits for</source>
        <translation>來訪記錄的保留時間</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>打卡台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Larger pictures find people further away, more slowly.</source>
        <translation>較大的畫面能找到更遠的人，但速度較慢。</translation>
    </message>
    <message>
        <source>Larger text in all windows.</source>
        <translation>放大所有視窗中的文字。</translation>
    </message>
    <message>
        <source>Lead between look-alikes</source>
        <translation>相似人員之間的領先差距</translation>
    </message>
    <message>
        <source>Lead over the runner-up</source>
        <translation>與第二名的領先差距</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Light or dark surfaces. Automatic: as the system has it.</source>
        <translation>淺色或深色介面。自動：與系統一致。</translation>
    </message>
    <message>
        <source>Lock this window after</source>
        <translation>此視窗的鎖定時間</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>Looks that must agree</source>
        <translation>須一致的辨識次數</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>映象畫面</translation>
    </message>
    <message>
        <source>Names of visitors, their hosts and times. Then they are deleted.</source>
        <translation>訪客姓名、受訪者和時間。到期後刪除。</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>近</translation>
    </message>
    <message>
        <source>Near leaves out passers-by in the background; far finds small faces too, more slowly.</source>
        <translation>「近」會忽略背景中的路人；「遠」還能找到較小的人臉，但速度較慢。</translation>
    </message>
    <message>
        <source>Of all windows; it changes at once. Automatic: this computer's.</source>
        <translation>適用於所有視窗，立即生效。自動：此電腦的語言。</translation>
    </message>
    <message>
        <source>Of so many looks; no fewer than must agree.</source>
        <translation>取最近多少次辨識；不得少於須一致的次數。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Out of the latest</source>
        <translation>取最近的次數</translation>
    </message>
    <message>
        <source>People find their place more easily in a mirror.</source>
        <translation>像照鏡子一樣，人們更容易找到合適的位置。</translation>
    </message>
    <message>
        <source>People press a button</source>
        <translation>由人員按按鈕</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>人員站立距離</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>畫面尺寸</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒畫面數</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>播放聲音</translation>
    </message>
    <message>
        <source>Please give this device a name.</source>
        <translation>請為此裝置命名。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>辨識</translation>
    </message>
    <message>
        <source>Recorded on every punch made here; choose another one for each desk.</source>
        <translation>會記錄在此處的每次打卡中；請為每個打卡台取不同的名稱。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Shown on the kiosk and in reports.</source>
        <translation>顯示在打卡台和報表中。</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>So many looks at one face must name the same person before a punch is made.</source>
        <translation>對同一張臉須有這麼多次辨識指向同一人，才會打卡。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>The first and the last look of a day</source>
        <translation>一天中首次和末次辨識</translation>
    </message>
    <message>
        <source>The next person must be further away by this, or nobody is recognised.</source>
        <translation>下一個人的距離必須至少大這麼多，否則不予辨識。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>This computer's</source>
        <translation>此電腦的時區</translation>
    </message>
    <message>
        <source>This computer's ({zone})</source>
        <translation>此電腦的時區 ({zone})</translation>
    </message>
    <message>
        <source>This version has no such check; keep the desk in sight.</source>
        <translation>此版本沒有該偵測功能；請留意打卡台。</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>時間規則</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>所在地時區</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>What the camera is asked for; it may deliver fewer.</source>
        <translation>向攝影機請求的值；實際可能更低。</translation>
    </message>
    <message>
        <source>What the planned shift expects</source>
        <translation>依計畫班別判斷</translation>
    </message>
    <message>
        <source>What “Not you?” left behind, with pictures where people consented. Then it is deleted.</source>
        <translation>「不是您？」留下的內容，經同意者附有畫面。到期後刪除。</translation>
    </message>
    <message>
        <source>When somebody punches, and when something needs attention.</source>
        <translation>有人打卡時，以及有事項需要注意時。</translation>
    </message>
    <message>
        <source>Who came in longer ago than this starts again with in; the missing out is flagged.</source>
        <translation>上班打卡早於此時間的人將重新從上班開始；缺少的下班打卡會被標記。</translation>
    </message>
    <message>
        <source>Without mouse or keyboard for so long, it asks for the password again.</source>
        <translation>超過此時間沒有滑鼠或鍵盤操作，將再次要求輸入密碼。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>次</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
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
        <translation>到達人數</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>請在上方選擇其他日期。</translation>
    </message>
    <message>
        <source>Drawing the arrivals</source>
        <translation>正在繪製到達時間</translation>
    </message>
    <message>
        <source>Drawing the hours</source>
        <translation>正在繪製工時</translation>
    </message>
    <message>
        <source>First in of the day, by quarter of an hour</source>
        <translation>當天首次上班，以每一刻鐘計</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>Hours worked by week, {days}</source>
        <translation>每週工時，{days}</translation>
    </message>
    <message>
        <source>Most people come between {start} and {end}: {days} of {all} days.</source>
        <translation>多數人在 {start} 至 {end} 之間到達：{all} 天中的 {days} 天。</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>無部門</translation>
    </message>
    <message>
        <source>Nobody worked in this period</source>
        <translation>此期間無人工作</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>The chart is saved in {name}.</source>
        <translation>圖表已儲存到 {name}。</translation>
    </message>
    <message>
        <source>The figures are being worked out</source>
        <translation>正在計算各項數字</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週起始日</translation>
    </message>
    <message>
        <source>When people come, {days}</source>
        <translation>到達時間，{days}</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>正在計算各項數字</translation>
    </message>
    <message>
        <source>{department}: {hours} hours</source>
        <translation>{department}：{hours} 小時</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Please choose one of the list.</source>
        <translation>請從清單中選擇。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Recording the punch</source>
        <translation>正在記錄打卡</translation>
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
        <translation>現在時間 {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Changes are not saved</source>
        <translation>變更尚未儲存</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不儲存並關閉</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>繼續執行</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>仍在進行</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止並關閉</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>有尚未儲存的變更。</translation>
    </message>
    <message>
        <source>This is still at work: {job}.</source>
        <translation>仍在進行：{job}。</translation>
    </message>
    <message>
        <source>{busy} What was done so far is kept, and it can be started again.</source>
        <translation>{busy}已完成的部分會保留，可以重新開始。</translation>
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
        <translation>欄</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the arrow keys</source>
        <translation>拖曳以重新排序，或按 Alt 加方向鍵</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>常用欄</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比較訓練任務</translation>
    </message>
    <message>
        <source>Figures of runs</source>
        <translation>各訓練任務的指標</translation>
    </message>
    <message>
        <source>How often people are recognised by each run's model, and the difference from the model it began with. Runs that held out other people, or began with another model, don't compare exactly.</source>
        <translation>各訓練任務的模型辨識出人員的比率，以及與其起始模型的差異。預留人員不同或起始模型不同的訓練任務無法精確比較。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>沒有可比較的內容</translation>
    </message>
    <message>
        <source>These runs have no figures.</source>
        <translation>這些訓練任務沒有指標。</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>學習內容</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Or sign here: type your full name</source>
        <translation>或在此簽名：輸入您的全名</translation>
    </message>
    <message>
        <source>Please read this together, or hand over the screen.</source>
        <translation>請一起閱讀，或將螢幕交給對方。</translation>
    </message>
    <message>
        <source>Record consent and continue</source>
        <translation>記錄同意並繼續</translation>
    </message>
    <message>
        <source>Signature: your full name</source>
        <translation>簽名：您的全名</translation>
    </message>
    <message>
        <source>{name} has read this and agrees.</source>
        <translation>{name}已閱讀並同意。</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>%n models trained with it before are kept.</source>
        <translation><numerusform>之前用其訓練的 %n 個模型會保留。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>撤回同意(&amp;W)…</translation>
    </message>
    <message>
        <source>Confirmed on the command line.</source>
        <translation>在命令列中確認。</translation>
    </message>
    <message>
        <source>Confirmed when pictures were imported.</source>
        <translation>匯入圖片時確認。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Given on {time}</source>
        <translation>於 {time} 同意</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Made up for the demo.</source>
        <translation>為示範而虛構。</translation>
    </message>
    <message>
        <source>One of them is in use: train anew without it, or go back to the model before.</source>
        <translation>其中一個正在使用：請不使用該人臉重新訓練，或恢復之前的模型。</translation>
    </message>
    <message>
        <source>Reading consents</source>
        <translation>正在讀取同意書</translation>
    </message>
    <message>
        <source>Record a &amp;consent…</source>
        <translation>記錄同意(&amp;C)…</translation>
    </message>
    <message>
        <source>Signed on the screen by typing the name.</source>
        <translation>在螢幕上輸入姓名簽署。</translation>
    </message>
    <message>
        <source>The consent of {name} is withdrawn, and nothing of their face is kept.</source>
        <translation>{name}的同意已撤回，其人臉資料不再保留。</translation>
    </message>
    <message>
        <source>The person has agreed that the camera recognises them, and may withdraw at any time.</source>
        <translation>本人已同意由攝影機辨識，並可隨時撤回。</translation>
    </message>
    <message>
        <source>The training that was under way with it is cancelled.</source>
        <translation>正在使用該人臉的訓練已取消。</translation>
    </message>
    <message>
        <source>Ticked on the screen.</source>
        <translation>在螢幕上勾選。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn on {time}</source>
        <translation>於 {time} 撤回</translation>
    </message>
    <message>
        <source>Without a consent nothing of the face is kept, and attendance is recorded by PIN or by hand.</source>
        <translation>未經同意不會保留任何人臉資料，出勤將透過 PIN 或手動記錄。</translation>
    </message>
    <message>
        <source>{source} Text version {version}.</source>
        <translation>{source}文字版本 {version}。</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>A few small pictures of your face and the numbers computed from them, encrypted, on this computer. They are not sent anywhere.</source>
        <translation>您面部的幾張小圖片及由其計算出的數值，經加密後儲存在此電腦上，不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>Agreed on {day}, on the screen of the attendance system.</source>
        <translation>於 {day} 在出勤系統的螢幕上同意。</translation>
    </message>
    <message>
        <source>Consent text, version {version}</source>
        <translation>同意書文字，版本 {version}</translation>
    </message>
    <message>
        <source>Date: {line}   Signature: {line}</source>
        <translation>日期：{line}   簽名：{line}</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的內容</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>由您決定</translation>
    </message>
    <message>
        <source>You may refuse, and may withdraw at any time; the pictures and numbers are then deleted. Without them your attendance is recorded by hand, and you have no disadvantage.</source>
        <translation>您可以拒絕，也可以隨時撤回；屆時圖片和數值將被刪除。沒有這些資料時，您的出勤由人工記錄，您不會因此受到任何不利影響。</translation>
    </message>
    <message>
        <source>Your face is used for one thing only: to record when you come and go at work.</source>
        <translation>您的人臉僅用於一個目的：記錄您的上下班時間。</translation>
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
        <translation>已補登：{punch}。</translation>
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
        <translation>重新計入：{punch}。</translation>
    </message>
    <message>
        <source>It stands again as before.</source>
        <translation>已恢復原狀。</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>正在尋找已鎖定的期間</translation>
    </message>
    <message>
        <source>Not counted any more: {punch}.</source>
        <translation>不再計入：{punch}。</translation>
    </message>
    <message>
        <source>Undoing the correction</source>
        <translation>正在復原更正</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>立即復原</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Add a punch that is missing</source>
        <translation>補登缺少的打卡</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct “{punch}”</source>
        <translation>更正「{punch}」</translation>
    </message>
    <message>
        <source>Count “{punch}” again</source>
        <translation>重新計入「{punch}」</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Don't count “{punch}” any more</source>
        <translation>不再計入「{punch}」</translation>
    </message>
    <message>
        <source>Give the time, like 17:30.</source>
        <translation>請輸入時間，例如 17:30。</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>計畫：{time}</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>Put the planned time into the field. It is only a plan: check it.</source>
        <translation>將計畫時間填入該欄位。這只是計畫，請核對。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why; it is kept with the punch.</source>
        <translation>請說明原因；原因會與打卡一起儲存。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Higher is better on the left. Loss and comparisons to learn from fall as long as the model learns; where they stay level, more steps would bring little.</source>
        <translation>左圖越高越好。只要模型還在學習，損失和可供學習的比對就會下降；趨於平穩後，增加步數作用不大。</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Comparisons to learn from (%)</source>
        <translation>可供學習的比對 (%)</translation>
    </message>
    <message>
        <source>Held-out people recognised (%)</source>
        <translation>預留人員辨識率 (%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚無內容。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步數</translation>
    </message>
    <message>
        <source>model before</source>
        <translation>之前的模型</translation>
    </message>
    <message>
        <source>{count} points; the newest is {value}.</source>
        <translation>{count} 個資料點；最新值為 {value}。</translation>
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
        <translation>休假日</translation>
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
        <translation>選擇日期…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
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
        <translation>補登打卡(&amp;A)…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>後一天 (Alt+Right)</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>前一天 (Alt+Left)</translation>
    </message>
    <message>
        <source>Locked: {first} – {last}. Nothing of it can be changed until it is unlocked.</source>
        <translation>已鎖定：{first} – {last}。解鎖前無法變更其中任何內容。</translation>
    </message>
    <message>
        <source>No punches on this day.</source>
        <translation>這一天沒有打卡。</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>沒有排班</translation>
    </message>
    <message>
        <source>Planned: {shift}, {times}</source>
        <translation>計畫：{shift}，{times}</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解鎖…</translation>
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
        <translation>遲到 {duration}</translation>
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
        <translation><numerusform>%n 項待處理</numerusform></translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>left {time} early</source>
        <translation>早退 {time}</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>仍在進行</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>遲到 {time}</translation>
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
        <translation>示範：Eileen Collins 再次經過。第二次辨識不會產生第二次打卡。</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is being enrolled from one photograph.</source>
        <translation>示範：正在用一張照片登錄 Eileen Collins。</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is enrolled. She comes to work now.</source>
        <translation>示範：Eileen Collins 已登錄。她現在來上班。</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins was recognised, and her punch is safely on disk.</source>
        <translation>示範：已辨識 Eileen Collins，她的打卡已安全存入磁碟。</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper is known now, and her punch is safely on disk.</source>
        <translation>示範：現在已認識 Grace Hopper，她的打卡已安全存入磁碟。</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper isn't enrolled yet, so nothing is recorded for her.</source>
        <translation>示範：Grace Hopper 尚未登錄，因此沒有為她記錄任何內容。</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper was enrolled meanwhile, from one photograph. She comes back.</source>
        <translation>示範：期間已用一張照片登錄 Grace Hopper。她又回來了。</translation>
    </message>
    <message>
        <source>Demo: the face models are loading.</source>
        <translation>示範：正在載入人臉模型。</translation>
    </message>
    <message>
        <source>Demo: the next visitor, Grace Hopper, isn't enrolled yet.</source>
        <translation>示範：下一位來訪者 Grace Hopper 尚未登錄。</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <source>Who is it?</source>
        <translation>是誰？</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>An address in the network</source>
        <translation>網路地址</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>攝影機 {number}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料資料夾</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Last punch here</source>
        <translation>此處最近打卡</translation>
    </message>
    <message>
        <source>Last punch {when}</source>
        <translation>最近打卡 {when}</translation>
    </message>
    <message>
        <source>Looking at this device</source>
        <translation>正在檢視此裝置</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>模型執行於</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>即將用滿</translation>
    </message>
    <message>
        <source>No player found</source>
        <translation>未找到播放器</translation>
    </message>
    <message>
        <source>None in the last 90 days</source>
        <translation>最近 90 天內無打卡</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未載入</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>On, volume {volume}</source>
        <translation>開啟，音量 {volume}</translation>
    </message>
    <message>
        <source>Open the data &amp;folder</source>
        <translation>開啟資料資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>其他裝置</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>The demo's</source>
        <translation>示範用</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此裝置</translation>
    </message>
    <message>
        <source>Those whose punches of the last 90 days are in this database.</source>
        <translation>最近 90 天的打卡儲存在此資料庫中的裝置。</translation>
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
        <translation>接受到此為止</translation>
    </message>
    <message>
        <source>At the dashed line 1 stranger in 100 is accepted: {before} before, {after} after.</source>
        <translation>在虛線處，每 100 個陌生人中接受 1 個：之前 {before}，之後 {after}。</translation>
    </message>
    <message>
        <source>Distance (smaller is more alike)</source>
        <translation>距離（越小越相似）</translation>
    </message>
    <message>
        <source>Distance to the nearest other person</source>
        <translation>與最近的其他人的距離</translation>
    </message>
    <message>
        <source>Distance to the own person</source>
        <translation>與本人的距離</translation>
    </message>
    <message>
        <source>Distances, {model}</source>
        <translation>距離，{model}</translation>
    </message>
    <message>
        <source>Further apart is better: the less both hills overlap, the fewer mistakes are made.</source>
        <translation>相距越遠越好：兩座「山丘」重疊越少，錯誤越少。</translation>
    </message>
    <message>
        <source>Half of the looks are nearer than {own} to their own person, half nearer than {other} to the nearest other one.</source>
        <translation>一半的辨識與本人的距離小於 {own}，一半與最近的其他人的距離小於 {other}。</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>辨識次數</translation>
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
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Add without photos</source>
        <translation>不新增照片</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <translation>正在新增人員</translation>
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
        <translation>登錄{name}</translation>
    </message>
    <message>
        <source>Enrolling pictures</source>
        <translation>正在登錄圖片</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人員</translation>
    </message>
    <message>
        <source>No photos were stored for {name}.</source>
        <translation>沒有為{name}儲存任何照片。</translation>
    </message>
    <message>
        <source>No photos were stored, and {name} was not added.</source>
        <translation>沒有儲存任何照片，{name}也未新增。</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>正在記錄同意</translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation>正在儲存照片</translation>
    </message>
    <message>
        <source>The consent of {name} is on record. No photos were added so far.</source>
        <translation>{name}的同意已記錄在案。目前尚未新增照片。</translation>
    </message>
    <message>
        <source>{name} was added, without photos.</source>
        <translation>已新增{name}，沒有照片。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n photos added.</source>
        <translation><numerusform>{name}：已新增 %n 張照片。</numerusform></translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>EraseTab</name>
    <message numerus="yes">
        <source>%n consents were withdrawn; they stay as proof.</source>
        <translation><numerusform>已撤回 %n 份同意書；它們會作為證明保留。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n looks kept as feedback</source>
        <translation><numerusform>%n 個作為回饋保留的辨識畫面</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notes on leave</source>
        <translation><numerusform>%n 則請假備註</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n photos of the face</source>
        <translation><numerusform>%n 張人臉照片</numerusform></translation>
    </message>
    <message>
        <source>Deleted now: photos of the face and the numbers computed from them, looks kept as feedback, the PIN, and notes on leave. The consent is withdrawn and the person deactivated. This cannot be undone.</source>
        <translation>現在將刪除：人臉照片及由其計算出的數值、作為回饋保留的辨識畫面、PIN 和請假備註。同意將被撤回，人員將被停用。此操作無法復原。</translation>
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
        <translation>此安裝的任何備份、早期副本或已訓練模型中都不含該人臉。</translation>
    </message>
    <message>
        <source>Nothing of the face and no PIN was kept.</source>
        <translation>未保留任何人臉資料，也未保留 PIN。</translation>
    </message>
    <message>
        <source>Payroll can then no longer tell whose the attendance is.</source>
        <translation>此後薪資計算將無法得知出勤屬於誰。</translation>
    </message>
    <message>
        <source>Removed as trained with this face: {what}.</source>
        <translation>因用此人臉訓練而移除：{what}。</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>已移除：{what}。</translation>
    </message>
    <message>
        <source>Removes everything biometric for good. Recorded attendance stays, as payroll must keep it.</source>
        <translation>永久移除所有生物特徵資料。已記錄的出勤會保留，因為薪資計算必須留存。</translation>
    </message>
    <message>
        <source>Replace name, code, department and e-mail by a pseudonym as well</source>
        <translation>同時用化名替換姓名、工號、部門和電子郵件</translation>
    </message>
    <message>
        <source>The database's log is emptied when the program is next closed.</source>
        <translation>下次關閉程式時會清空資料庫的記錄檔。</translation>
    </message>
    <message>
        <source>The face model in use is {model} again.</source>
        <translation>現已重新使用人臉模型 {model}。</translation>
    </message>
    <message>
        <source>The face model {model} was trained with this face and could not be removed: {reason}</source>
        <translation>人臉模型 {model} 曾用此人臉訓練，但無法移除：{reason}</translation>
    </message>
    <message>
        <source>The name was replaced by “{name}”.</source>
        <translation>姓名已替換為「{name}」。</translation>
    </message>
    <message>
        <source>These may still hold the face, and are not changed by the program:</source>
        <translation>以下內容可能仍含該人臉，程式不會變更它們：</translation>
    </message>
    <message>
        <source>Type the person's code to confirm</source>
        <translation>請輸入此人的工號以確認</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the backup {name} of {day}</source>
        <translation>{day} 的備份 {name}</translation>
    </message>
    <message>
        <source>the face model {name}, trained on {day}</source>
        <translation>{day} 訓練的人臉模型 {name}</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name}已清除。</translation>
    </message>
    <message>
        <source>{name}, the data before a restore, of {day}</source>
        <translation>{name}，{day} 還原之前的資料</translation>
    </message>
    <message>
        <source>{name}, the database before an update, of {day}</source>
        <translation>{name}，{day} 更新之前的資料庫</translation>
    </message>
</context>
<context>
    <name>ErrorRatesPlot</name>
    <message>
        <source>Chance of an error</source>
        <translation>出錯機率</translation>
    </message>
    <message>
        <source>Distance (smaller is stricter)</source>
        <translation>距離（越小越嚴格）</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>錯誤率與距離的關係</translation>
    </message>
    <message>
        <source>enrolled not accepted</source>
        <translation>未接受已登錄人員</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
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
        <translation>漏識的已登記人員</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>之前與之後的錯誤率</translation>
    </message>
    <message>
        <source>Lower is better: how many looks at enrolled people a model misses, for each share of strangers it accepts. The pale bands show where the true share lies, 19 times of 20.</source>
        <translation>越低越好：在接受各種比例的陌生人時，模型漏識了多少次已登記人員。淺色帶顯示真實比例所在的範圍，20 次中有 19 次如此。</translation>
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
        <translation>接受 {strangers} 的陌生人時，之前的模型漏識 {before}，新模型漏識 {after}。</translation>
    </message>
    <message>
        <source>after: {share}</source>
        <translation>之後：{share}</translation>
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
        <translation>補登休息結束…</translation>
    </message>
    <message>
        <source>Add the in…</source>
        <translation>補登上班…</translation>
    </message>
    <message>
        <source>Add the out…</source>
        <translation>補登下班…</translation>
    </message>
    <message>
        <source>Add the start of the break…</source>
        <translation>補登休息開始…</translation>
    </message>
    <message>
        <source>After coming at {times} no out was recorded. Until there is one, this time isn't counted.</source>
        <translation>{times} 上班後沒有下班記錄。補登之前，這段時間不計入。</translation>
    </message>
    <message>
        <source>After the last day of work</source>
        <translation>在最後工作日之後</translation>
    </message>
    <message>
        <source>At {times} a break ended that had not begun.</source>
        <translation>{times} 結束了一次並未開始的休息。</translation>
    </message>
    <message>
        <source>Before the first day of work</source>
        <translation>在首個工作日之前</translation>
    </message>
    <message>
        <source>Break without end</source>
        <translation>休息未結束</translation>
    </message>
    <message>
        <source>Break without start</source>
        <translation>休息未開始</translation>
    </message>
    <message>
        <source>Change what {time} says…</source>
        <translation>變更 {time} 的類型…</translation>
    </message>
    <message>
        <source>Check the time…</source>
        <translation>核對時間…</translation>
    </message>
    <message>
        <source>Don't count {time}…</source>
        <translation>不計入 {time}…</translation>
    </message>
    <message>
        <source>In twice</source>
        <translation>重複上班</translation>
    </message>
    <message>
        <source>More than 16 hours lie between {times}. Probably punches between them are missing; the time isn't counted until then.</source>
        <translation>{times} 之間相隔超過 16 小時。其間可能缺少打卡；補全之前不計入時間。</translation>
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
        <translation>時間重疊</translation>
    </message>
    <message>
        <source>The break that began at {times} has no end, so it isn't deducted.</source>
        <translation>{times} 開始的休息沒有結束，因此不予扣除。</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>時鐘跳變</translation>
    </message>
    <message>
        <source>The device's clock jumped shortly before the punch at {times}, so its time is in doubt.</source>
        <translation>裝置時鐘在 {times} 的打卡前不久發生跳變，因此其時間存疑。</translation>
    </message>
    <message>
        <source>The out at {times} has no in before it. Until there is one, this time isn't counted.</source>
        <translation>{times} 下班之前沒有上班記錄。補登之前，這段時間不計入。</translation>
    </message>
    <message>
        <source>The punches {times} are after the person's last day of work.</source>
        <translation>{times} 的打卡在此人最後一個工作日之後。</translation>
    </message>
    <message>
        <source>The punches {times} are before the person's first day of work.</source>
        <translation>{times} 的打卡在此人首個工作日之前。</translation>
    </message>
    <message>
        <source>The punches {times} overlap. Probably one of them says the wrong thing, or is too many.</source>
        <translation>{times} 的打卡相互重疊。可能其中一次類型有誤，或是多餘的。</translation>
    </message>
    <message>
        <source>There are several ins in a row: {times}. Probably one says the wrong thing, or one is too many.</source>
        <translation>連續有多次上班：{times}。可能其中一次類型有誤，或有一次是多餘的。</translation>
    </message>
    <message>
        <source>Unlikely long</source>
        <translation>時間過長</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A stranger's one look is accepted</source>
        <translation>陌生人的單次辨識被接受</translation>
    </message>
    <message>
        <source>An enrolled person's look is refused</source>
        <translation>已登錄人員的單次辨識被拒絕</translation>
    </message>
    <message>
        <source>Keep the distance small until it is: somebody may have to look twice.</source>
        <translation>在此之前請保持較小的距離：有人可能需要再看一次。</translation>
    </message>
    <message>
        <source>No pictures are enrolled yet, so nobody is taken for anybody. With the first ones:</source>
        <translation>尚未登錄圖片，因此不會認錯任何人。登錄首批圖片後：</translation>
    </message>
    <message>
        <source>One of 10 such looks is accepted</source>
        <translation>10 次此類辨識中有一次被接受</translation>
    </message>
    <message>
        <source>One of 100 such looks is accepted</source>
        <translation>100 次此類辨識中有一次被接受</translation>
    </message>
    <message>
        <source>The model is not calibrated, so nothing can be predicted.</source>
        <translation>模型未校準，無法進行預測。</translation>
    </message>
    <message numerus="yes">
        <source>To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: the next one follows within a second.</source>
        <translation><numerusform>以目前已登錄的 %n 張圖片預計。不會因單次辨識而拒絕任何人：一秒之內就會有下一次。</numerusform></translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
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
        <translation>ADP：每人工時</translation>
    </message>
    <message>
        <source>All records, with the hash chain</source>
        <translation>所有記錄，含雜湊鏈</translation>
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
        <translation>欄</translation>
    </message>
    <message>
        <source>Decimal comma, semicolons between cells</source>
        <translation>小數逗號，儲存格以分號分隔</translation>
    </message>
    <message>
        <source>Decimal: 8.25</source>
        <translation>小數：8.25</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>時間長度</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>Frappe HR: employee check-ins</source>
        <translation>Frappe HR：員工簽到</translation>
    </message>
    <message>
        <source>Hours and minutes: 8:15</source>
        <translation>小時和分鐘：8:15</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Minutes: 495</source>
        <translation>分鐘：495</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>打卡</translation>
    </message>
    <message>
        <source>QuickBooks: time activities</source>
        <translation>QuickBooks：工時活動</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>工時表</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>人員範圍</translation>
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
        <translation><numerusform>%n 列。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存為 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save as Excel workbook…</source>
        <translation>另存為 Excel 活頁簿(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>另存為 JSON(&amp;S)…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>Keeping the reports</source>
        <translation>正在保留報表</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>正在尋找已鎖定的期間</translation>
    </message>
    <message>
        <source>Reading people and saved reports</source>
        <translation>正在讀取人員和已儲存的報表</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>正在讀取前幾列</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>已儲存的報表</translation>
    </message>
    <message>
        <source>Shown are the first {shown} of {all} rows; the file will hold all of them.</source>
        <translation>此處顯示全部 {all} 列中的前 {shown} 列；檔案將包含所有列。</translation>
    </message>
    <message>
        <source>The period is locked.</source>
        <translation>該期間已鎖定。</translation>
    </message>
    <message>
        <source>The report “{name}” is forgotten.</source>
        <translation>報表「{name}」已移除。</translation>
    </message>
    <message>
        <source>The report “{name}” is kept.</source>
        <translation>報表「{name}」已保留。</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>此期間沒有內容。</translation>
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
        <translation>來自先前的人臉模型</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>移除此照片</translation>
    </message>
    <message>
        <source>Shown as the photo</source>
        <translation>顯示為頭像</translation>
    </message>
    <message>
        <source>Taken with the camera</source>
        <translation>由攝影機拍攝</translation>
    </message>
</context>
<context>
    <name>FacesTab</name>
    <message numerus="yes">
        <source>%n photos are compared with whoever stands before the camera.</source>
        <translation><numerusform>%n 張照片會與站在攝影機前的人進行比對。</numerusform></translation>
    </message>
    <message>
        <source>A photo of {name} was removed.</source>
        <translation>已移除{name}的一張照片。</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>新增照片(&amp;P)…</translation>
    </message>
    <message>
        <source>Bringing a photo back</source>
        <translation>正在還原照片</translation>
    </message>
    <message>
        <source>Enrol face…</source>
        <translation>登錄人臉…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人臉</translation>
    </message>
    <message>
        <source>Five photos make recognition steady; taking them lasts half a minute.</source>
        <translation>五張照片可使辨識更穩定；拍攝只需半分鐘。</translation>
    </message>
    <message>
        <source>Reactivate the person to add some.</source>
        <translation>要新增照片，請重新啟用此人員。</translation>
    </message>
    <message>
        <source>Reading enrolled faces</source>
        <translation>正在讀取已登錄的人臉</translation>
    </message>
    <message>
        <source>Removing a photo of {name}</source>
        <translation>正在移除{name}的照片</translation>
    </message>
    <message>
        <source>{name} has no photos</source>
        <translation>{name}沒有照片</translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>By PIN</source>
        <translation>透過 PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>PIN asked for</source>
        <translation>要求輸入 PIN</translation>
    </message>
    <message>
        <source>Really was</source>
        <translation>實際是</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>誤認為</translation>
    </message>
    <message>
        <source>Two alike</source>
        <translation>兩人相似</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生的情況</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不認識</translation>
    </message>
    <message>
        <source>“Not you?”</source>
        <translation>「不是您？」</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>&amp;Settle</source>
        <translation>結案(&amp;S)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>刪除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete this case?</source>
        <translation>刪除此案例？</translation>
    </message>
    <message>
        <source>Deleting a case</source>
        <translation>正在刪除案例</translation>
    </message>
    <message>
        <source>Distance {distance}, model {model}. {kept}</source>
        <translation>距離 {distance}，模型 {model}。{kept}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Mistakes at the desk</source>
        <translation>打卡台誤認</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>未保留畫面。</translation>
    </message>
    <message>
        <source>Nobody was mistaken for somebody else</source>
        <translation>沒有人被誤認為他人</translation>
    </message>
    <message>
        <source>Not known, or a visitor</source>
        <translation>不認識，或為訪客</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Only &amp;open cases</source>
        <translation>僅未結案例(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>正在讀取案例</translation>
    </message>
    <message>
        <source>Recognition couldn't tell two people apart; a PIN told who it was.</source>
        <translation>辨識無法區分兩人，由 PIN 確認了身分。</translation>
    </message>
    <message>
        <source>Settling a case</source>
        <translation>正在結案</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. No punch was made.</source>
        <translation>有人被當作{name}問候，並表示有誤。未產生打卡。</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. That punch was undone.</source>
        <translation>有人被當作{name}問候，並表示有誤。該打卡已撤銷。</translation>
    </message>
    <message>
        <source>The case is deleted for good. Punches stay as they are.</source>
        <translation>案例將被永久刪除。打卡保持不變。</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation>案例已刪除。</translation>
    </message>
    <message>
        <source>The case is settled.</source>
        <translation>案例已結案。</translation>
    </message>
    <message>
        <source>The picture is kept with the person's consent.</source>
        <translation>經本人同意保留該畫面。</translation>
    </message>
    <message numerus="yes">
        <source>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</source>
        <translation><numerusform>這些案例顯示辨識在何處出錯，並可用於校準和訓練。結案不會變更任何打卡。案例在 %n 天之後刪除。</numerusform></translation>
    </message>
    <message>
        <source>When somebody presses “Not you?” at the desk, the wrong punch is undone and the case is kept here.</source>
        <translation>有人在打卡台按下「不是您？」時，錯誤的打卡會被撤銷，案例保留在這裡。</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>實際是誰？</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>{name} resembles a colleague, so a PIN was asked for.</source>
        <translation>{name}與一位同事相似，因此要求輸入 PIN。</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Drawing the chart…</source>
        <translation>正在繪製圖表…</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>正在儲存圖表</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>辨識率</translation>
    </message>
    <message>
        <source>The true difference lies between {interval} points, 19 times of 20.</source>
        <translation>真實差異在 {interval} 個百分點之間，20 次中有 19 次如此。</translation>
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
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>圖片 (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All departments</source>
        <translation>所有部門</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>缺少同意</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Everybody who is active</source>
        <translation>所有啟用中的人員</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似人員</translation>
    </message>
    <message>
        <source>Search by name, code or department</source>
        <translation>依姓名、工號或部門搜尋</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜尋人員</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>哪些人員</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>沒有排班</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>沒有照片</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Add a person…</source>
        <translation>新增人員(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Enrol {name}…</source>
        <translation>登錄{name}(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>開啟打卡台(&amp;O)</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>新增第一位人員</translation>
    </message>
    <message>
        <source>Enrol the face</source>
        <translation>登錄人臉</translation>
    </message>
    <message>
        <source>It takes about a minute. Everything can be changed later.</source>
        <translation>大約需要一分鐘。之後一切都可以變更。</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>請看鏡頭</translation>
    </message>
    <message>
        <source>Name, number and consent; then the camera looks at the face from five sides.</source>
        <translation>填寫姓名、工號和同意書；然後攝影機從五個角度拍攝人臉。</translation>
    </message>
    <message>
        <source>Open the desk and look at it: the first punch is recorded by itself.</source>
        <translation>開啟打卡台並看向它：第一次打卡會自動記錄。</translation>
    </message>
    <message>
        <source>Start the desk on this computer and look at it: the first punch is recorded by itself.</source>
        <translation>在此電腦上啟動打卡台並看向它：第一次打卡會自動記錄。</translation>
    </message>
    <message>
        <source>The desk knows this face.</source>
        <translation>打卡台已認識這張臉。</translation>
    </message>
    <message>
        <source>Three steps to the first punch</source>
        <translation>三步完成第一次打卡</translation>
    </message>
    <message>
        <source>With the camera, or from pictures; it needs the person's consent.</source>
        <translation>使用攝影機或圖片；需要本人同意。</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name}已新增。</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>An import is running.</source>
        <translation>正在匯入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Everybody in this folder has read how their face is used, and has agreed to it.</source>
        <translation>此資料夾中的每個人都已閱讀其人臉的用途說明，並表示同意。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Further remarks, below: {count}.</source>
        <translation>其他說明見下方：{count} 條。</translation>
    </message>
    <message>
        <source>Getting ready: loading the face models takes a few seconds the first time…</source>
        <translation>正在準備：首次載入人臉模型需要幾秒鐘…</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>正在匯入人員</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未選擇資料夾</translation>
    </message>
    <message>
        <source>One folder a person, named code__name, with their pictures in it; or a people.csv.</source>
        <translation>每人一個資料夾，命名為 code__name，內含其圖片；或一個 people.csv。</translation>
    </message>
    <message>
        <source>People added: {new}. Already known: {known}. Photos added: {added}. Pictures left out: {left_out}.</source>
        <translation>已新增人員：{new}。已有人員：{known}。已新增照片：{added}。略過的圖片：{left_out}。</translation>
    </message>
    <message>
        <source>Pictures with no face, several faces or a blurred one are left out, with the reason.</source>
        <translation>沒有人臉、有多張人臉或人臉模糊的圖片會被略過，並說明原因。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>匯入進度</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>開始匯入</translation>
    </message>
    <message>
        <source>Stopping after this picture…</source>
        <translation>處理完此圖片後停止…</translation>
    </message>
    <message>
        <source>The import was stopped. What was added stays; start again to go on.</source>
        <translation>匯入已停止。已新增的內容會保留；重新開始即可繼續。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>What became of each picture is shown here</source>
        <translation>此處顯示每張圖片的處理結果</translation>
    </message>
    <message>
        <source>Without this, people are added by name only and every picture is left out.</source>
        <translation>若不勾選，則僅依姓名新增人員，所有圖片都會被略過。</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} / {total} 張圖片</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Camera lent out</source>
        <translation>攝影機已被借用</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>攝影機已開啟</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>攝影機正在啟動</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>攝影機故障</translation>
    </message>
    <message>
        <source>Faces can't be seen right now</source>
        <translation>目前無法看到人臉</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在準備</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>請看鏡頭</translation>
    </message>
    <message>
        <source>Looking up today's hours</source>
        <translation>正在查詢今天的工時</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>Or use your PIN: faces can't be seen right now</source>
        <translation>或使用 PIN：目前無法看到人臉</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation>請洽櫃台</translation>
    </message>
    <message>
        <source>Recognition on</source>
        <translation>辨識已開啟</translation>
    </message>
    <message>
        <source>Recognition starting</source>
        <translation>辨識正在啟動</translation>
    </message>
    <message>
        <source>Recognition trouble</source>
        <translation>辨識故障</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Records safe</source>
        <translation>記錄安全</translation>
    </message>
    <message>
        <source>Records trouble</source>
        <translation>記錄故障</translation>
    </message>
    <message>
        <source>Video ended</source>
        <translation>影片已結束</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>您的姓名會顯示在這裡</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Already back</source>
        <translation>已結束休息</translation>
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
        <translation>休息結束</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>結束休息</translation>
    </message>
    <message>
        <source>Good afternoon,</source>
        <translation>午安，</translation>
    </message>
    <message>
        <source>Good evening,</source>
        <translation>晚安，</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>早安，</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Look at the camera again</source>
        <translation>請再看一次鏡頭</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>Not recorded: {message}</source>
        <translation>未記錄：{message}</translation>
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
        <translation>未記錄任何內容</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>下班</translation>
    </message>
    <message>
        <source>Please look at the camera yourself</source>
        <translation>請您本人看向鏡頭</translation>
    </message>
    <message>
        <source>Please look at the camera yourself, or see reception</source>
        <translation>請您本人看向鏡頭，或洽櫃台</translation>
    </message>
    <message>
        <source>Reception will be with you shortly.</source>
        <translation>櫃台馬上就來。</translation>
    </message>
    <message>
        <source>Start break</source>
        <translation>開始休息</translation>
    </message>
    <message>
        <source>We can't tell who you are — please use your code and PIN</source>
        <translation>無法確認您的身分，請使用工號和 PIN</translation>
    </message>
    <message>
        <source>We don't know you yet</source>
        <translation>我們還不認識您</translation>
    </message>
    <message>
        <source>We don't know you yet — please see reception</source>
        <translation>我們還不認識您，請洽櫃台</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>歡迎！</translation>
    </message>
    <message>
        <source>Welcome! Reception will be with you shortly.</source>
        <translation>歡迎！櫃台馬上就來。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是誰？</translation>
    </message>
    <message>
        <source>or see reception</source>
        <translation>或洽櫃台</translation>
    </message>
    <message>
        <source>please see reception</source>
        <translation>請洽櫃台</translation>
    </message>
    <message>
        <source>please use your code and PIN</source>
        <translation>請使用工號和 PIN</translation>
    </message>
    <message>
        <source>{hello} {name} — already back at {time}</source>
        <translation>{hello}{name} — 已於 {time} 結束休息</translation>
    </message>
    <message>
        <source>{hello} {name} — already in at {time}</source>
        <translation>{hello}{name} — 已於 {time} 上班</translation>
    </message>
    <message>
        <source>{hello} {name} — already on break at {time}</source>
        <translation>{hello}{name} — 已於 {time} 開始休息</translation>
    </message>
    <message>
        <source>{hello} {name} — already out at {time}</source>
        <translation>{hello}{name} — 已於 {time} 下班</translation>
    </message>
    <message>
        <source>{hello} {name} — back at {time}</source>
        <translation>{hello}{name} — {time} 結束休息</translation>
    </message>
    <message>
        <source>{hello} {name} — in at {time}</source>
        <translation>{hello}{name} — {time} 上班</translation>
    </message>
    <message>
        <source>{hello} {name} — on break at {time}</source>
        <translation>{hello}{name} — {time} 開始休息</translation>
    </message>
    <message>
        <source>{hello} {name} — out at {time}</source>
        <translation>{hello}{name} — {time} 下班</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded</source>
        <translation>{name}：未記錄任何內容</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>Key {number}</source>
        <translation>按鍵 {number}</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>請看鏡頭</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>不是您？</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>您的姓名會顯示在這裡</translation>
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
        <translation>請逐個進行</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Added: {after}</source>
        <translation>補登：{after}</translation>
    </message>
    <message>
        <source>Confirmed: {after}</source>
        <translation>確認：{after}</translation>
    </message>
    <message>
        <source>Counted again: {after}</source>
        <translation>重新計入：{after}</translation>
    </message>
    <message>
        <source>Not counted any more: {before}</source>
        <translation>不再計入：{before}</translation>
    </message>
    <message>
        <source>Recorded: {punch}, {method}, at {device}</source>
        <translation>記錄：{punch}，{method}，於 {device}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{what}. {author}, {when}: “{reason}”</source>
        <translation>{what}。{author}，{when}：「{reason}」</translation>
    </message>
</context>
<context>
    <name>HolidayEditor</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Reading the countries</source>
        <translation>正在讀取國家/地區</translation>
    </message>
    <message>
        <source>Reading the states</source>
        <translation>正在讀取省/州</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全國</translation>
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
        <translation>來源</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation>此處上班</translation>
    </message>
</context>
<context>
    <name>HolidaysPane</name>
    <message>
        <source>A day of our own</source>
        <translation>自訂假日</translation>
    </message>
    <message>
        <source>Add &amp;holiday</source>
        <translation>新增假日(&amp;H)</translation>
    </message>
    <message>
        <source>Changing the holidays</source>
        <translation>正在變更假日</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>請先在清單中選擇假日。</translation>
    </message>
    <message>
        <source>Choose the country in the settings</source>
        <translation>請在設定中選擇國家/地區</translation>
    </message>
    <message>
        <source>Choose the country in the settings, or enter days of your own.</source>
        <translation>請在設定中選擇國家/地區，或輸入自訂日期。</translation>
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
        <translation>假日</translation>
    </message>
    <message>
        <source>No country is chosen, so only days of your own are free.</source>
        <translation>未選擇國家/地區，因此僅自訂日期放假。</translation>
    </message>
    <message>
        <source>No holidays this year</source>
        <translation>今年沒有假日</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>Public holidays of {place} are free.</source>
        <translation>{place}的國定假日放假。</translation>
    </message>
    <message>
        <source>Reading the holidays</source>
        <translation>正在讀取假日</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Work on this day</source>
        <translation>當天上班</translation>
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
        <translation>{holiday}現在上班。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Doing it again changes nothing twice.</source>
        <translation>重複操作不會重複變更。</translation>
    </message>
    <message>
        <source>Earlier punches</source>
        <translation>以往打卡</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>圖片資料夾</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>人員名單</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>匯入內容</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message>
        <source>At work…</source>
        <translation>進行中…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation>關閉：{job}</translation>
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
        <translation>{done} / {total}，約剩 {time}</translation>
    </message>
</context>
<context>
    <name>JobsDrawer</name>
    <message>
        <source>Background work</source>
        <translation>背景工作</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>關閉 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Close the list of background work</source>
        <translation>關閉背景工作清單</translation>
    </message>
    <message>
        <source>Dismiss what has ended</source>
        <translation>清除已結束的工作</translation>
    </message>
    <message>
        <source>Nothing runs in the background. Imports, exports and backups show up here.</source>
        <translation>背景沒有工作。匯入、匯出和備份會顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Looking for cameras</source>
        <translation>正在尋找攝影機</translation>
    </message>
    <message>
        <source>Remembering the camera</source>
        <translation>正在儲存攝影機選擇</translation>
    </message>
    <message>
        <source>Time clock</source>
        <translation>打卡機</translation>
    </message>
</context>
<context>
    <name>LeaveModel</name>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
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
        <translation>登記請假(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Choose leave in the list first.</source>
        <translation>請先在清單中選擇請假。</translation>
    </message>
    <message>
        <source>Enter leave at the right.</source>
        <translation>請在右側登記請假。</translation>
    </message>
    <message>
        <source>Entering leave</source>
        <translation>正在登記請假</translation>
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
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message numerus="yes">
        <source>Leave of %n days is entered.</source>
        <translation><numerusform>已登記 %n 天請假。</numerusform></translation>
    </message>
    <message>
        <source>No leave this year</source>
        <translation>今年沒有請假</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>備註（選填）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Reading leave</source>
        <translation>正在讀取請假</translation>
    </message>
    <message>
        <source>Taking leave back</source>
        <translation>正在撤回請假</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>請假已撤回。</translation>
    </message>
    <message>
        <source>The leave is there again.</source>
        <translation>請假已恢復。</translation>
    </message>
    <message>
        <source>What it is called on the timesheet</source>
        <translation>工時表上的名稱</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>parental leave</source>
        <translation>育嬰假</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>training</source>
        <translation>受訓</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>特休</translation>
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
        <translation>退出打卡介面需要管理員密碼</translation>
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
        <translation><numerusform>%n 張圖片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Begun: {people} held out to measure with; {time}.</source>
        <translation>已開始：預留 {people}用於測量；{time}。</translation>
    </message>
    <message>
        <source>Comparing the new model with the one before</source>
        <translation>正在比較新模型與之前的模型</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在準備</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>繼續(&amp;O)</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>關閉此視窗後仍會繼續。</translation>
    </message>
    <message>
        <source>Learning from {people} with {pictures}. {stays}</source>
        <translation>正在學習 {people}的 {pictures}。{stays}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Step {step}: {share} of the held-out people recognised, the best so far.</source>
        <translation>第 {step} 步：預留人員的辨識率為 {share}，為目前最佳。</translation>
    </message>
    <message>
        <source>The faces are being read. {stays}</source>
        <translation>正在讀取人臉。{stays}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生的情況</translation>
    </message>
    <message>
        <source>{preset} training since {time}</source>
        <translation>{preset}訓練，始於 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩餘時間：{time}</translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>攝影機 {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>示範圖片</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>正在準備：正在載入人臉模型…</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>請看鏡頭</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>正在尋找攝影機</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Its punches can be corrected again. Who opened it and why stays in the record.</source>
        <translation>其打卡可以再次更正。解鎖人及原因會保留在記錄中。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Lock a period</source>
        <translation>鎖定期間</translation>
    </message>
    <message>
        <source>Lock the days that payroll has been paid for. Their punches and schedules can't be changed any more, unless somebody unlocks them and says why.</source>
        <translation>鎖定已發放薪資的日期。除非有人解鎖並說明原因，否則其打卡和排班不能再變更。</translation>
    </message>
    <message>
        <source>Locked now:</source>
        <translation>目前已鎖定：</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>正在鎖定</translation>
    </message>
    <message>
        <source>Nothing is locked so far.</source>
        <translation>目前沒有鎖定的期間。</translation>
    </message>
    <message>
        <source>Payroll of last month (optional)</source>
        <translation>上月薪資計算（選填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>請說明原因；原因會被記錄。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Unlock a period</source>
        <translation>解鎖期間</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解鎖</translation>
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
        <translation>{days}，由 {author} 於 {day} 鎖定</translation>
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
        <translation>正在核對密碼</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Please enter the administrator's password</source>
        <translation>請輸入管理員密碼</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>相似人員</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
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
        <translation><numerusform>%n 對</numerusform></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>重新比對(&amp;C)</translation>
    </message>
    <message>
        <source>Comparing everybody's photos…</source>
        <translation>正在比對所有人的照片…</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似人員</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>正在尋找相似人員</translation>
    </message>
    <message>
        <source>No two people look that much alike.</source>
        <translation>沒有如此相似的兩個人。</translation>
    </message>
    <message>
        <source>No two people's photos come closer than the distance at which a face is recognised.</source>
        <translation>沒有任何兩人的照片距離小於辨識人臉的距離。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>開啟{name}</translation>
    </message>
    <message>
        <source>Pairs whose photos come closer than the distance at which a face is recognised, the nearest first. To be told apart, a look needs a lead of {lead} over the other person. A very near pair may be one person enrolled twice.</source>
        <translation>照片距離小於辨識人臉距離的配對，最接近的在前。要區分兩人，辨識時須比另一人領先 {lead}。非常接近的配對可能是同一人被登錄了兩次。</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>相貌相似的人員</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比對進度</translation>
    </message>
</context>
<context>
    <name>MadeBackupsModel</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立時間</translation>
    </message>
</context>
<context>
    <name>ManifestWords</name>
    <message>
        <source>Face models made here: {models}.</source>
        <translation>建立處的人臉模型：{models}。</translation>
    </message>
    <message>
        <source>It holds {people} people and {punches} punches.</source>
        <translation>其中有 {people} 人和 {punches} 次打卡。</translation>
    </message>
    <message>
        <source>Made on {time} with version {version}.</source>
        <translation>於 {time} 由版本 {version} 建立。</translation>
    </message>
    <message>
        <source>The latest punch is of {time}.</source>
        <translation>最近一次打卡的時間為 {time}。</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Each mark is a picture, each colour and shape one of {people} people. Good: pictures of one person lie together, away from others. Only neighbours mean something, not directions or distances across the map.</source>
        <translation>每個標記是一張圖片，每種顏色和形狀代表 {people} 人中的一人。理想情況：同一人的圖片聚在一起並遠離他人。只有相鄰關係有意義，方向和圖上的距離沒有意義。</translation>
    </message>
    <message>
        <source>Map of faces, {model}</source>
        <translation>人臉分布圖，{model}</translation>
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
        <translation>{pictures} 張圖片中，{share} 的最近鄰是同一人的圖片。</translation>
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
        <translation>假日</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>沒有排班</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>late by {duration}</source>
        <translation>遲到 {duration}</translation>
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
        <translation><numerusform>經本人同意，保留了打卡台誤認的 %n 個辨識畫面。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more people need enough pictures: enrol them, or add pictures to those who have few.</source>
        <translation><numerusform>還需要 %n 人有足夠的圖片：請登錄他們，或為圖片較少的人員新增圖片。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of people look alike to the model in use.</source>
        <translation><numerusform>對目前使用的模型而言，有 %n 對人員相貌相似。</numerusform></translation>
    </message>
    <message>
        <source>Enough to learn from</source>
        <translation>足以學習</translation>
    </message>
    <message>
        <source>Enrolled pictures</source>
        <translation>已登錄圖片</translation>
    </message>
    <message>
        <source>Few, but it can be tried</source>
        <translation>較少，但可以嘗試</translation>
    </message>
    <message>
        <source>It learns from enrolled pictures and from mistakes at the desk, to tell relatives and look-alikes apart. No picture leaves this computer. Afterwards the new model is measured on people it has not seen, and comes into use only if you say so.</source>
        <translation>它會從已登錄的圖片和打卡台誤認中學習，以區分親屬和相貌相似的人。任何圖片都不會離開此電腦。之後會用未見過的人員測量新模型，只有經您確認才會啟用。</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>尚且不足</translation>
    </message>
    <message numerus="yes">
        <source>People with %n pictures or more</source>
        <translation><numerusform>有 %n 張或更多圖片的人員</numerusform></translation>
    </message>
    <message>
        <source>Teach the face model your own people</source>
        <translation>讓人臉模型認識您自己的人員</translation>
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
        <translation>拍好照片之前不會儲存任何內容；現在關閉不會留下任何資料。</translation>
    </message>
    <message>
        <source>The person stands in front of it. Five photos are taken in a few seconds. Best results.</source>
        <translation>本人站在攝影機前，幾秒內拍攝五張照片。效果最佳。</translation>
    </message>
    <message>
        <source>Two or more clear pictures with one face each, for example from the staff directory.</source>
        <translation>兩張或更多清晰圖片，每張只有一張人臉，例如取自員工名錄。</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>使用圖片</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>使用攝影機</translation>
    </message>
    <message>
        <source>Where do the photos come from?</source>
        <translation>照片從何而來？</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>&amp;Change model…</source>
        <translation>更換模型(&amp;C)…</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校準</translation>
    </message>
    <message>
        <source>Calibrated on {day} with {people} people: {source}.</source>
        <translation>於 {day} 以 {people} 人校準：{source}。</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>人臉模型</translation>
    </message>
    <message>
        <source>Measures the error rates on the people who are enrolled here.</source>
        <translation>以在此登錄的人員測量錯誤率。</translation>
    </message>
    <message>
        <source>Nobody has measured its error rates: a careful distance is used instead.</source>
        <translation>尚未測量其錯誤率：改用謹慎的距離。</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>未校準</translation>
    </message>
    <message>
        <source>Re&amp;calibrate…</source>
        <translation>重新校準(&amp;C)…</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>授權 {licence}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>尚未載入</translation>
    </message>
    <message>
        <source>runs on {device}</source>
        <translation>執行於 {device}</translation>
    </message>
    <message>
        <source>{count} numbers a face</source>
        <translation>每張人臉 {count} 個數值</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>下載(&amp;D)</translation>
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
        <translation>更換模型會為所有人保留的圖片重新提取特徵，需要一段時間；全部完成前打卡台繼續使用舊模型。中途停止則不會有任何變更。</translation>
    </message>
    <message>
        <source>Changing to {model}</source>
        <translation>正在更換為 {model}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>正在下載 {model}</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>人臉模型</translation>
    </message>
    <message>
        <source>Looking for face models</source>
        <translation>正在尋找人臉模型</translation>
    </message>
    <message>
        <source>Looking for face models…</source>
        <translation>正在尋找人臉模型…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>正在移除 {model}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未做任何變更。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>已停止。未做任何變更：仍使用之前的模型。</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; downloading goes on from there.</source>
        <translation>已停止。已下載的部分會保留，之後從該處繼續下載。</translation>
    </message>
    <message>
        <source>The model is on this computer and can be used now.</source>
        <translation>模型已在此電腦上，現在可以使用。</translation>
    </message>
    <message>
        <source>The model was removed from this computer.</source>
        <translation>模型已從此電腦移除。</translation>
    </message>
    <message>
        <source>Their files are checked.</source>
        <translation>正在檢查其檔案。</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>{model} 已啟用。重新提取特徵的圖片：{embedded}，沿用：{reused}。</translation>
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
        <translation>謹慎估計</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此電腦上</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>門檻值</translation>
    </message>
    <message>
        <source>To be downloaded</source>
        <translation>待下載</translation>
    </message>
    <message>
        <source>Whether the distance it starts with was measured.</source>
        <translation>其初始距離是否經過測量。</translation>
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
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
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
        <translation>遲到</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已排班</translation>
    </message>
    <message>
        <source>{day}, locked</source>
        <translation>{day}，已鎖定</translation>
    </message>
    <message>
        <source>{words} (locked)</source>
        <translation>{words}（已鎖定）</translation>
    </message>
</context>
<context>
    <name>MonthStepper</name>
    <message>
        <source>Month before (Page up)</source>
        <translation>上個月 (Page up)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>下個月 (Page down)</translation>
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
        <translation><numerusform>%n 項失敗</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n 項進行中</numerusform></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Ask for the password again before anything is shown (Ctrl+L)</source>
        <translation>再次要求輸入密碼後才顯示內容 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>背景工作</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>What runs in the background (Ctrl+J)</source>
        <translation>背景正在執行的工作 (Ctrl+J)</translation>
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
        <translation>總是</translation>
    </message>
    <message>
        <source>less than 1 in {count}</source>
        <translation>低於 {count} 次中 1 次</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>低於 {share}</translation>
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
        <translation><numerusform>至少 %n 個字元；四個詞便於記憶。</numerusform></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>尚可。再加一個詞會更強。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強。</translation>
    </message>
    <message>
        <source>Weak: somebody with this file could guess it. Make it longer.</source>
        <translation>弱：拿到此檔案的人可能猜出它。請加長。</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>&amp;Set a password…</source>
        <translation>設定密碼(&amp;S)…</translation>
    </message>
    <message>
        <source>Administrator's password</source>
        <translation>管理員密碼</translation>
    </message>
    <message>
        <source>Asked for whenever this window opens, and after it locked itself.</source>
        <translation>每次開啟此視窗以及視窗自動鎖定後都會要求輸入。</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>變更(&amp;H)…</translation>
    </message>
    <message>
        <source>None is set: anybody at this computer can change records.</source>
        <translation>尚未設定：使用此電腦的任何人都可以變更記錄。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已設定</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Administrator's password</source>
        <translation>管理員密碼</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>至少 8 個字元。短句容易記住。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>Change the administrator's password</source>
        <translation>變更管理員密碼</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>It is asked for whenever this window opens, and by every command that changes records. It cannot be read back, so keep it somewhere safe.</source>
        <translation>每次開啟此視窗以及執行任何變更記錄的命令時都會要求輸入。密碼無法讀回，請妥善保管。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再次輸入新密碼</translation>
    </message>
    <message>
        <source>One more character, please.</source>
        <translation>請再輸入一個字元。</translation>
    </message>
    <message>
        <source>Set an administrator's password</source>
        <translation>設定管理員密碼</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>正在設定密碼</translation>
    </message>
    <message>
        <source>The two don't agree.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>{missing} more characters, please.</source>
        <translation>請再輸入 {missing} 個字元。</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n 張照片</numerusform></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
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
        <translation>無照片</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>新增人員(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <translation>相似人員(&amp;L)…</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>新增人員…</translation>
    </message>
    <message>
        <source>Add the first person, or import a folder with everybody's pictures.</source>
        <translation>新增第一位人員，或匯入包含所有人圖片的資料夾。</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>正在尋找相似人員</translation>
    </message>
    <message>
        <source>Names are found in any script, with or without accents.</source>
        <translation>可用任何文字搜尋姓名，不論有無變音符號。</translation>
    </message>
    <message>
        <source>No person fits what is chosen above the table.</source>
        <translation>沒有人員符合表格上方的選擇。</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>這裡還沒有人</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>沒有符合「{text}」的人員</translation>
    </message>
    <message>
        <source>Nobody to show here</source>
        <translation>沒有可顯示的人員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>正在讀取人員清單</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>顯示所有人</translation>
    </message>
    <message>
        <source>Which enrolled people the camera could confuse</source>
        <translation>攝影機可能混淆的已登錄人員</translation>
    </message>
    <message>
        <source>{people}, {without} of them without photos</source>
        <translation>{people}，其中 {without} 人沒有照片</translation>
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
        <translation>請先新增人員，或清除搜尋。</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>正在指派</translation>
    </message>
    <message>
        <source>Choose one or several people</source>
        <translation>選擇一人或多人</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>姓名、工號或部門</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>這裡沒有人</translation>
    </message>
    <message>
        <source>People and their schedules</source>
        <translation>人員及其排班</translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation>正在讀取排班</translation>
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
        <translation>全選所顯示的人員</translation>
    </message>
    <message numerus="yes">
        <source>The schedule is assigned to %n people.</source>
        <translation><numerusform>已將排班指派給 %n 人。</numerusform></translation>
    </message>
    <message>
        <source>The schedule is removed; earlier ones count again.</source>
        <translation>排班已移除；較早的排班重新生效。</translation>
    </message>
    <message>
        <source>The schedules are as before.</source>
        <translation>排班已恢復原狀。</translation>
    </message>
    <message>
        <source>Where several cover a day, the last one counts.</source>
        <translation>若同一天有多個排班，以最後一個為準。</translation>
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
        <translation><numerusform>%n 張圖片</numerusform></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>全選所列</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>選擇人員</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或工號</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>尚未登錄任何人。</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>全不選所列</translation>
    </message>
    <message>
        <source>People to learn from</source>
        <translation>用於學習的人員</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>學習對象</translation>
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
        <translation><numerusform>已新增或更新 %n 人。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation><numerusform>匯入 %n 人(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import people</source>
        <translation>匯入人員(&amp;I)</translation>
    </message>
    <message>
        <source>Bring known people up to date with what the file says</source>
        <translation>依檔案內容更新已有人員</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>欄(&amp;O)…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>Choose the columns below.</source>
        <translation>請在下方選擇欄。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}. Tick the box above to take it over.</source>
        <translation>與已有資料不同：{fields}。勾選上方的核取方塊即可採用。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>入職日期</translation>
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
        <translation>離職日期</translation>
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
        <translation>無對應欄</translation>
    </message>
    <message>
        <source>One person a line; a column with a code and one with a name are needed.</source>
        <translation>每人一列；必須有一欄工號和一欄姓名。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Which column of the file is what</source>
        <translation>檔案各欄的含義</translation>
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
        <translation>電子郵件（選填）</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>編輯資料</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>編輯{name}</translation>
    </message>
    <message>
        <source>Leaves, last day</source>
        <translation>離職，最後一天</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>儲存變更</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在儲存{name}</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>入職日期</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Code</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>部門（選填）</translation>
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
        <translation>正在查詢工號</translation>
    </message>
    <message>
        <source>Please enter a code.</source>
        <translation>請輸入工號。</translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation>請輸入姓名。</translation>
    </message>
    <message>
        <source>The payroll number. Unique to this person.</source>
        <translation>薪資計算用的編號。每人唯一。</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>{name}已使用此工號。</translation>
    </message>
</context>
<context>
    <name>PhotoShelf</name>
    <message>
        <source>Reading photos</source>
        <translation>正在讀取照片</translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message>
        <source>Add pictures…</source>
        <translation>新增圖片…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Clear pictures with one face each. Two or more make recognition steadier.</source>
        <translation>清晰的圖片，每張一張人臉。兩張或更多可使辨識更穩定。</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>將圖片拖放到這裡</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n pictures</source>
        <translation><numerusform>登錄 %n 張圖片</numerusform></translation>
    </message>
    <message>
        <source>Enrol pictures</source>
        <translation>登錄圖片</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>正在準備：正在載入人臉模型…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Pictures to enrol</source>
        <translation>要登錄的圖片</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>正在讀取圖片</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} / {total} 張圖片</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>刪除最後一個字元</translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation>顯示數字</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>顯示字母</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>您的 PIN</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的工號</translation>
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
        <translation>允許重試(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>設定 PIN(&amp;S)</translation>
    </message>
    <message>
        <source>4 to 10 digits. The person had better choose and type it.</source>
        <translation>4 至 10 位數字。最好由本人選擇並輸入。</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>已設定 PIN</translation>
    </message>
    <message>
        <source>Clearing a PIN</source>
        <translation>正在清除 PIN</translation>
    </message>
    <message>
        <source>Ends the wait after too many wrong PINs</source>
        <translation>結束多次輸錯 PIN 後的等待</translation>
    </message>
    <message>
        <source>Looking whether there is a PIN</source>
        <translation>正在檢視是否有 PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>沒有 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation>正在設定 PIN</translation>
    </message>
    <message>
        <source>Unlocking a PIN</source>
        <translation>正在解鎖 PIN</translation>
    </message>
    <message>
        <source>With a code and a PIN a person can punch without the camera; both count the same.</source>
        <translation>憑工號和 PIN 可以不用攝影機打卡；兩種方式同樣有效。</translation>
    </message>
    <message>
        <source>{name} can punch with this PIN from now on.</source>
        <translation>{name}現在起可以使用此 PIN 打卡。</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name}已沒有 PIN。</translation>
    </message>
    <message>
        <source>{name} may try again at once.</source>
        <translation>{name}可以立即重試。</translation>
    </message>
</context>
<context>
    <name>PlotSlot</name>
    <message>
        <source>Preparing a plot</source>
        <translation>正在準備圖表</translation>
    </message>
</context>
<context>
    <name>PoseRing</name>
    <message>
        <source>No pose captured</source>
        <translation>尚未拍攝任何姿勢</translation>
    </message>
    <message>
        <source>Poses captured: {poses}</source>
        <translation>已拍攝的姿勢：{poses}</translation>
    </message>
    <message>
        <source>chin lowered</source>
        <translation>低頭</translation>
    </message>
    <message>
        <source>chin raised</source>
        <translation>抬頭</translation>
    </message>
    <message>
        <source>looking ahead</source>
        <translation>正視前方</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>向左轉</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>向右轉</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>%n 張照片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Back to people</source>
        <translation>返回人員(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>重新啟用(&amp;R)</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>工號 {code}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意書</translation>
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
        <translation>登錄人臉(&amp;F)…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人臉</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>無照片</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>資料的各部分</translation>
    </message>
    <message>
        <source>Reactivating {name}</source>
        <translation>正在重新啟用{name}</translation>
    </message>
    <message>
        <source>Reading a profile</source>
        <translation>正在讀取資料</translation>
    </message>
    <message>
        <source>Schedule and leave</source>
        <translation>排班與請假</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>工時表</translation>
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
        <translation>{name}已重新啟用。</translation>
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
        <translation>將為所有人保留的圖片重新提取特徵，需要一段時間；全部完成前打卡台繼續使用目前的模型。之後您可以隨時還原目前的模型。</translation>
    </message>
    <message numerus="yes">
        <source>It has learnt from %n people whose consent has ended since.</source>
        <translation><numerusform>該模型學習過 %n 位此後同意已失效的人員。</numerusform></translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>會保留在稽核記錄中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>請說明原因；它會被記錄。</translation>
    </message>
    <message>
        <source>This model was measured to be worse than the one in use. Say why it is to be used.</source>
        <translation>經測量，此模型比目前使用的模型差。請說明仍要使用的原因。</translation>
    </message>
    <message>
        <source>Train anew, and they are left out.</source>
        <translation>重新訓練即可將其排除。</translation>
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
        <translation>尚無打卡</translation>
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
        <translation>重新計入 (Del)</translation>
    </message>
    <message>
        <source>Don't count it (Del)</source>
        <translation>不計入 (Del)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>歷史 (H)</translation>
    </message>
</context>
<context>
    <name>PunchTable</name>
    <message numerus="yes">
        <source>%n punches were recorded.</source>
        <translation><numerusform>已記錄 %n 次打卡。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n punches</source>
        <translation><numerusform>匯入 %n 次打卡(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import punches</source>
        <translation>匯入打卡(&amp;I)</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>無法使用</translation>
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
        <translation>需要 code、kind（in、out、break start、break end）和 at 欄，at 例如 2026-03-02T08:57:00+01:00；也可以有 reason。</translation>
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
        <translation>休息結束</translation>
    </message>
    <message>
        <source>Break starts</source>
        <translation>休息開始</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人臉</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從未</translation>
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
        <translation>{day} {time} 休息結束</translation>
    </message>
    <message>
        <source>break ended {time} today</source>
        <translation>今天 {time} 休息結束</translation>
    </message>
    <message>
        <source>break ended {time} yesterday</source>
        <translation>昨天 {time} 休息結束</translation>
    </message>
    <message>
        <source>break started {time} on {day}</source>
        <translation>{day} {time} 休息開始</translation>
    </message>
    <message>
        <source>break started {time} today</source>
        <translation>今天 {time} 休息開始</translation>
    </message>
    <message>
        <source>break started {time} yesterday</source>
        <translation>昨天 {time} 休息開始</translation>
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
        <translation>工號</translation>
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
        <translation>記錄</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>%n pictures are enrolled</source>
        <translation><numerusform>已登錄 %n 張圖片</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weak pictures</source>
        <translation><numerusform>%n 張品質較差的圖片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>開啟人員(&amp;O)</translation>
    </message>
    <message>
        <source>A weak picture is recognised less often. Open the person and enrol a better one: in good light, looking straight at the camera.</source>
        <translation>品質較差的圖片不易被辨識。請開啟該人員並登錄更好的圖片：光線良好，正視鏡頭。</translation>
    </message>
    <message>
        <source>As judged when they were enrolled, from 0 to 100 %.</source>
        <translation>登錄時的評定，從 0 到 100 %。</translation>
    </message>
    <message>
        <source>Enrol people first; then their pictures are judged here.</source>
        <translation>請先登錄人員；之後會在這裡評定其圖片。</translation>
    </message>
    <message>
        <source>Every enrolled picture is good enough to recognise people by.</source>
        <translation>每張已登錄的圖片都足以用於辨識。</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>前往「人員」</translation>
    </message>
    <message>
        <source>Judging the pictures</source>
        <translation>正在評定圖片</translation>
    </message>
    <message>
        <source>No weak pictures</source>
        <translation>沒有品質較差的圖片</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>尚未登錄任何人</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Quality in per cent</source>
        <translation>品質（百分比）</translation>
    </message>
    <message>
        <source>Quality of the enrolled pictures</source>
        <translation>已登錄圖片的品質</translation>
    </message>
    <message>
        <source>The weakest pictures</source>
        <translation>品質最差的圖片</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Excellent</source>
        <translation>極好</translation>
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
        <translation>極好</translation>
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
        <translation>未接受已登錄人員</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
</context>
<context>
    <name>RatesTable</name>
    <message>
        <source>Error rates by distance</source>
        <translation>各距離的錯誤率</translation>
    </message>
    <message>
        <source>Nothing is measured</source>
        <translation>沒有測量資料</translation>
    </message>
    <message>
        <source>The face model is not calibrated.</source>
        <translation>人臉模型未校準。</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why? It is kept with the punch.</source>
        <translation>原因？會與打卡一起儲存。</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>測量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use the app's own</source>
        <translation>使用應用程式內建的(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Going back to the app's own calibration</source>
        <translation>正在還原應用程式內建的校準</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>辨識把握</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>相似人員</translation>
    </message>
    <message>
        <source>Measure on the people who are enrolled here?</source>
        <translation>以在此登錄的人員進行測量？</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>誤認</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>此頁的部分</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>圖片品質</translation>
    </message>
    <message>
        <source>Reading what recognition does</source>
        <translation>正在讀取辨識情況</translation>
    </message>
    <message>
        <source>Recalibrate?</source>
        <translation>重新校準？</translation>
    </message>
    <message>
        <source>Recalibrated on {people} people; the distance follows.</source>
        <translation>已以 {people} 人重新校準；距離隨之調整。</translation>
    </message>
    <message>
        <source>Recalibrating on the enrolled people</source>
        <translation>正在以已登錄人員重新校準</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>辨識</translation>
    </message>
    <message>
        <source>Saving how sure recognition must be</source>
        <translation>正在儲存辨識所需的把握程度</translation>
    </message>
    <message>
        <source>The calibration that comes with the app is used.</source>
        <translation>正在使用應用程式內建的校準。</translation>
    </message>
    <message>
        <source>Their pictures are compared with each other. It takes at least 20 people, and can make recognition stricter than the calibration that comes with the app, never more lenient.</source>
        <translation>將相互比對他們的圖片。至少需要 20 人，可能使辨識比應用程式內建的校準更嚴格，但絕不會更寬鬆。</translation>
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
        <translation>圖表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>頁面的部分</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>報表與匯出</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Open the backup</source>
        <translation>開啟備份(&amp;O)</translation>
    </message>
    <message>
        <source>All windows are closed, the kiosk too. What is there now is replaced and kept aside. Should it hold punches that the backup doesn't, you are asked once more. Then the app starts again.</source>
        <translation>所有視窗都將關閉，包括打卡台。現有內容會被替換並另行儲存。如果其中有備份所沒有的打卡，會再次詢問您。之後應用程式會重新啟動。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups (*{suffix});;All files (*)</source>
        <translation>備份 (*{suffix});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message>
        <source>Close everything and &amp;restore</source>
        <translation>全部關閉並還原(&amp;R)</translation>
    </message>
    <message>
        <source>Opening a backup</source>
        <translation>正在開啟備份</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>To confirm, type {word}</source>
        <translation>請輸入「{word}」以確認</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>&amp;Keep what is there now</source>
        <translation>保留現有內容(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore all the same</source>
        <translation>仍然還原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Everything is checked before anything is replaced. Please leave the computer on.</source>
        <translation>替換任何內容之前會先檢查全部內容。請勿關閉電腦。</translation>
    </message>
    <message>
        <source>Nothing was changed: everything is as it was.</source>
        <translation>未做任何變更：一切保持原樣。</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>未還原任何內容</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>還原進度</translation>
    </message>
    <message>
        <source>Records would be lost</source>
        <translation>記錄將會遺失</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>正在還原備份</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在還原備份…</translation>
    </message>
    <message>
        <source>Start the &amp;app again</source>
        <translation>重新啟動應用程式(&amp;A)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>備份已就位。</translation>
    </message>
    <message>
        <source>The faces of these people had been erased since and are back with it; erase them again: {codes}.</source>
        <translation>以下人員的人臉在備份之後已被清除，現隨備份還原；請再次清除：{codes}。</translation>
    </message>
    <message>
        <source>The records in this backup were changed</source>
        <translation>此備份中的記錄遭到篡改</translation>
    </message>
    <message>
        <source>What is there now can't be read, so nobody knows what it holds that the backup doesn't.</source>
        <translation>無法讀取現有內容，因此不知道其中有哪些是備份所沒有的。</translation>
    </message>
    <message>
        <source>What is there now holds records that the backup doesn't: {punches} punches and {corrections} corrections. They would be missing from attendance. They stay in the copy that is kept aside.</source>
        <translation>現有內容包含備份所沒有的記錄：{punches} 次打卡和 {corrections} 項更正。它們將不再出現在出勤中，但會保留在另行儲存的副本裡。</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>之前的內容儲存在 {folder} 中。</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n looks</source>
        <translation><numerusform>%n 次辨識</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n 人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>%n 張圖片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>刪除訓練任務(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>繼續訓練(&amp;T)</translation>
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
        <translation>詳細檢視</translation>
    </message>
    <message>
        <source>Among templates kept from the model before, it recognises {share}.</source>
        <translation>與先前模型保留的樣板比對時，辨識率為 {share}。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>訓練前後</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>還原之前的模型(&amp;B)…</translation>
    </message>
    <message>
        <source>How often people are recognised, when each model is set so that as few strangers are accepted. The line shows where the true difference lies, 19 times of 20.</source>
        <translation>將各模型設為只接受同樣少的陌生人時，辨識出人員的比率。線段顯示真實差異所在的範圍，20 次中有 19 次如此。</translation>
    </message>
    <message>
        <source>The first row rests on {people} held out, {looks} at them, and {others} that must find nobody. More people make it clearer.</source>
        <translation>第一列依據預留的 {people}、對他們的 {looks}，以及不應認出任何人的 {others}。人員越多，結果越明確。</translation>
    </message>
    <message>
        <source>What the process wrote</source>
        <translation>程序輸出</translation>
    </message>
    <message>
        <source>from {model}</source>
        <translation>基於 {model}</translation>
    </message>
    <message>
        <source>put into use {time}</source>
        <translation>於 {time} 啟用</translation>
    </message>
    <message>
        <source>{preset} training of {time}</source>
        <translation>{time} 的{preset}訓練</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Course of the run</source>
        <translation>訓練過程</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤率</translation>
    </message>
    <message>
        <source>It was made before curves were kept. The figures above hold; pictures may lie in its folder.</source>
        <translation>此訓練早於曲線儲存功能。上方的數據仍然有效；其資料夾中可能有圖片。</translation>
    </message>
    <message>
        <source>Map of faces</source>
        <translation>人臉分布圖</translation>
    </message>
    <message>
        <source>Reading a run's curves</source>
        <translation>正在讀取訓練的曲線</translation>
    </message>
    <message>
        <source>The curves of this run cannot be shown</source>
        <translation>無法顯示此訓練的曲線</translation>
    </message>
    <message>
        <source>There are no curves of this run</source>
        <translation>此訓練沒有曲線</translation>
    </message>
    <message>
        <source>Which plot</source>
        <translation>哪個圖表</translation>
    </message>
    <message>
        <source>Who was tried</source>
        <translation>測試對象</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n photos were added.</source>
        <translation><numerusform>已新增 %n 張照片。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation><numerusform>略過了 %n 張圖片。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>立即試用(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>No picture could be used, so {name} can't be recognised yet.</source>
        <translation>沒有可用的圖片，因此還無法辨識{name}。</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>略過的圖片</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>See yourself being recognised, without a punch</source>
        <translation>體驗被辨識的效果，不產生打卡</translation>
    </message>
    <message>
        <source>{name} can be recognised now.</source>
        <translation>現在可以辨識{name}。</translation>
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
        <translation>工號</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n templates of the model before were kept.</source>
        <translation><numerusform>保留了先前模型的 %n 個樣板。</numerusform></translation>
    </message>
    <message>
        <source>Beginning to train</source>
        <translation>正在開始訓練</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消訓練</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>取消此訓練任務？</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>正在比較訓練任務</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>刪除訓練任務</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <translation>刪除此訓練任務？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Go back to the model before?</source>
        <translation>還原之前的模型？</translation>
    </message>
    <message>
        <source>Going back to the model before</source>
        <translation>正在還原之前的模型</translation>
    </message>
    <message>
        <source>Its figures and its model are removed from this computer. That cannot be undone.</source>
        <translation>其指標和模型將從此電腦上移除。此操作無法復原。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>繼續進行</translation>
    </message>
    <message>
        <source>Looking up whom the model has learnt from</source>
        <translation>正在查詢模型學習過哪些人</translation>
    </message>
    <message>
        <source>Putting the new model into use</source>
        <translation>正在啟用新模型</translation>
    </message>
    <message>
        <source>Removing a run</source>
        <translation>正在移除訓練任務</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>已停止。未做任何變更：仍使用之前的模型。</translation>
    </message>
    <message>
        <source>Telling the run</source>
        <translation>正在通知訓練任務</translation>
    </message>
    <message>
        <source>The run was removed.</source>
        <translation>訓練任務已移除。</translation>
    </message>
    <message>
        <source>What it has learnt so far is kept, and it can be taken up again. The model in use stays.</source>
        <translation>到目前為止學到的內容會保留，之後可以繼續訓練。目前使用的模型不變。</translation>
    </message>
    <message>
        <source>{model} comes into use again, with its templates and its threshold.</source>
        <translation>{model} 將連同其樣板和門檻值重新啟用。</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>{model} 已啟用。重新提取特徵的圖片：{embedded}，沿用：{reused}。</translation>
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
        <translation>開始訓練</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚無訓練任務</translation>
    </message>
    <message>
        <source>Once a run has begun, you can watch it here, and read here what came of it.</source>
        <translation>訓練任務開始後，您可以在這裡檢視進展和結果。</translation>
    </message>
    <message>
        <source>Reading how a run goes</source>
        <translation>正在讀取訓練進展</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Of people it had never seen, recognised more or less often.</source>
        <translation>對從未見過的人員，辨識率提高或降低的幅度。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>刪除訓練任務(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Before: {model}.</source>
        <translation>之前：{model}。</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>開始訓練</translation>
    </message>
    <message>
        <source>Every run stays here with its figures, until you remove it.</source>
        <translation>每個訓練任務及其指標都會保留在這裡，直到您將其移除。</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>還原之前的模型(&amp;B)…</translation>
    </message>
    <message>
        <source>In use: {model}.</source>
        <translation>使用中：{model}。</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚無訓練任務</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>訓練任務</translation>
    </message>
    <message>
        <source>Select two or more finished runs, with Ctrl or Shift.</source>
        <translation>請按住 Ctrl 或 Shift，選擇兩個或更多已完成的訓練任務。</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Enrolled already?</source>
        <translation>已經登錄？</translation>
    </message>
    <message>
        <source>If {name} ({code}) is the same person under another code, cancel: nobody should be enrolled twice.

If they are two people who look alike, enrol anyway. The desk then asks for a clearer look before it takes one of them for the other, and they appear in the list of look-alikes.</source>
        <translation>如果{name} ({code}) 是使用另一工號的同一人，請取消：任何人都不應登錄兩次。

如果是兩個相似的人，請仍然登錄。之後打卡台在將其中一人認作另一人之前，會要求看得更清楚，並且他們會顯示在相似人員清單中。</translation>
    </message>
    <message>
        <source>It is another person – enrol anyway</source>
        <translation>是另一個人 – 仍然登錄</translation>
    </message>
    <message>
        <source>This looks like {known} ({code}), who is enrolled already. Is it another person?</source>
        <translation>此人與已登錄的{known} ({code}) 相似。是另一個人嗎？</translation>
    </message>
</context>
<context>
    <name>SaveStrip</name>
    <message numerus="yes">
        <source>%n rows saved in {name}.</source>
        <translation><numerusform>已將 %n 列儲存到 {name}。</numerusform></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Lock this period…</source>
        <translation>鎖定此期間…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
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
        <translation>記錄 {first} 至 {last}</translation>
    </message>
    <message>
        <source>timesheets {first} to {last}</source>
        <translation>工時表 {first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Choose, or name this one</source>
        <translation>選擇，或為此報表命名</translation>
    </message>
    <message>
        <source>Forget the report of this name</source>
        <translation>移除此名稱的報表</translation>
    </message>
    <message>
        <source>Keep this report under the name</source>
        <translation>以此名稱保留此報表</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>已儲存的報表</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>&amp;Assign</source>
        <translation>指派(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open schedules</source>
        <translation>開啟排班(&amp;O)</translation>
    </message>
    <message>
        <source>Assigning a shift</source>
        <translation>正在指派班別</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>No shift is defined yet: add one on the Schedules page first.</source>
        <translation>尚未定義班別：請先在「排班」頁面新增一個。</translation>
    </message>
    <message>
        <source>None within a year before and after today.</source>
        <translation>今天前後一年內沒有。</translation>
    </message>
    <message>
        <source>Nothing is planned for this person today.</source>
        <translation>此人今天沒有排班。</translation>
    </message>
    <message>
        <source>Reading a schedule</source>
        <translation>正在讀取排班</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the leave of {days}</source>
        <translation>移除 {days} 的請假</translation>
    </message>
    <message>
        <source>Removing leave</source>
        <translation>正在移除請假</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Taking back a change</source>
        <translation>正在撤回變更</translation>
    </message>
    <message>
        <source>The leave of {name} was removed.</source>
        <translation>{name}的請假已移除。</translation>
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
        <translation>遲到 {duration}。</translation>
    </message>
    <message>
        <source>The day counts as an absence.</source>
        <translation>當天計為缺勤。</translation>
    </message>
    <message>
        <source>The day counts as half a day.</source>
        <translation>當天計為半天。</translation>
    </message>
    <message>
        <source>The day has to be resolved by hand.</source>
        <translation>當天須手動處理。</translation>
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
        <translation>彈性</translation>
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
        <translation>依 {rounding} 分鐘取整</translation>
    </message>
    <message>
        <source>{grace} min grace</source>
        <translation>寬限 {grace} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min break</source>
        <translation>休息 {minutes} 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n days</source>
        <translation><numerusform>{shifts}，%n 天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n weeks</source>
        <translation><numerusform>{shifts}，%n 週</numerusform></translation>
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
        <translation>部門</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
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
        <translation>假日</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>頁面的部分</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation>人員排班</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜尋 (Esc)</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>+ Another stretch (split shift)</source>
        <translation>+ 再加一段（分段班別）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
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
        <translation>還原預設值：{value}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>預設：{value}。</translation>
    </message>
    <message>
        <source>From {range}.</source>
        <translation>範圍 {range}。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}：還原預設值</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are not saved yet</source>
        <translation><numerusform>%n 項設定尚未儲存</numerusform></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>捨棄變更(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>儲存變更(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Delete &amp;now</source>
        <translation>立即刪除(&amp;N)</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <translation>刪除超過保留期限的內容</translation>
    </message>
    <message>
        <source>Deleted: {feedback} mistakes at the desk, {visits} visits.</source>
        <translation>已刪除：{feedback} 個打卡台誤認、{visits} 次來訪。</translation>
    </message>
    <message>
        <source>Deleting what is past its period</source>
        <translation>正在刪除超過保留期限的內容</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定分組</translation>
    </message>
    <message>
        <source>Happens by itself once a day. Punches, corrections and the audit log are never deleted.</source>
        <translation>每天自動執行一次。打卡、更正和稽核記錄永不刪除。</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>辨識所需的把握程度</translation>
    </message>
    <message>
        <source>No more looks can agree than are counted: at most {count}.</source>
        <translation>一致次數不能多於計數次數：至多 {count}。</translation>
    </message>
    <message>
        <source>No setting is called like that</source>
        <translation>沒有該名稱的設定</translation>
    </message>
    <message>
        <source>Open Recog&amp;nition</source>
        <translation>開啟「辨識」(&amp;N)</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>正在讀取設定</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>正在儲存設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The face model, the distance, and what to expect of them are on the Recognition page.</source>
        <translation>人臉模型、距離及其預期效果請見「辨識」頁面。</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>設定已儲存。</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>請換一個詞，或清除搜尋。</translation>
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
        <translation>儲存班別(&amp;S)</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Absent when less is worked than</source>
        <translation>工時少於此值視為缺勤</translation>
    </message>
    <message>
        <source>Break expected between</source>
        <translation>預計休息時段</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>休息開始</translation>
    </message>
    <message>
        <source>Break taken off when none is punched</source>
        <translation>未打休息卡時扣除的休息</translation>
    </message>
    <message>
        <source>Break to</source>
        <translation>休息結束</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Coming late is forgiven up to</source>
        <translation>允許遲到</translation>
    </message>
    <message>
        <source>Deducted after</source>
        <translation>滿此時間後扣除</translation>
    </message>
    <message>
        <source>Deducted break</source>
        <translation>扣除的休息</translation>
    </message>
    <message>
        <source>Empty: the person's own</source>
        <translation>留空：使用人員自己的</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>固定時間</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>彈性</translation>
    </message>
    <message>
        <source>Grace early</source>
        <translation>早退寬限</translation>
    </message>
    <message>
        <source>Grace late</source>
        <translation>遲到寬限</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>Half a day when less is worked than</source>
        <translation>工時少於此值視為半天</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>How it binds</source>
        <translation>約束方式</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Leaving early is forgiven up to</source>
        <translation>允許早退</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>新班別</translation>
    </message>
    <message>
        <source>Nobody is late or early.</source>
        <translation>不計遲到或早退。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Overtime of a day</source>
        <translation>每日加班</translation>
    </message>
    <message>
        <source>Overtime of a week</source>
        <translation>每週加班</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>支薪休息</translation>
    </message>
    <message>
        <source>Punched breaks are paid up to</source>
        <translation>已打卡休息的支薪上限</translation>
    </message>
    <message>
        <source>Shift “{name}”</source>
        <translation>班別「{name}」</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Times are shown rounded</source>
        <translation>時間取整顯示</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>試一試：</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>通常工作日</translation>
    </message>
    <message>
        <source>Without any: what exceeds the plan.</source>
        <translation>未設定時：超出計畫的部分。</translation>
    </message>
    <message>
        <source>Work expected</source>
        <translation>應工作時間</translation>
    </message>
    <message>
        <source>Work expected a day</source>
        <translation>每天應工作時間</translation>
    </message>
    <message>
        <source>Worked on public holidays like on other days</source>
        <translation>國定假日與其他日期一樣上班</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>half of the shift</source>
        <translation>班別的一半</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>the whole frame</source>
        <translation>整個時間範圍</translation>
    </message>
    <message>
        <source>to {minutes} min</source>
        <translation>至 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>… of those who stay longer than</source>
        <translation>… 適用於停留時間超過</translation>
    </message>
</context>
<context>
    <name>ShiftsModel</name>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班別</translation>
    </message>
</context>
<context>
    <name>ShiftsPane</name>
    <message numerus="yes">
        <source>%n people work it until their schedule ends.</source>
        <translation><numerusform>在排班結束前仍有 %n 人使用該班別。</numerusform></translation>
    </message>
    <message>
        <source>&amp;New shift</source>
        <translation>新增班別(&amp;N)</translation>
    </message>
    <message>
        <source>Adding the shift</source>
        <translation>正在新增班別</translation>
    </message>
    <message>
        <source>Changing the shift</source>
        <translation>正在變更班別</translation>
    </message>
    <message>
        <source>Describe the first one at the right.</source>
        <translation>請在右側填寫第一個班別。</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>尚無班別</translation>
    </message>
    <message>
        <source>Reading the shifts</source>
        <translation>正在讀取班別</translation>
    </message>
    <message>
        <source>Shift “{name}” is added.</source>
        <translation>已新增班別「{name}」。</translation>
    </message>
    <message numerus="yes">
        <source>Shift “{name}” is changed, for %n people.</source>
        <translation><numerusform>已變更班別「{name}」，涉及 %n 人。</numerusform></translation>
    </message>
    <message>
        <source>Shift “{name}” is out of use.</source>
        <translation>班別「{name}」已停用。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Taking the shift out of use</source>
        <translation>正在停用班別</translation>
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
        <translation>專家選項</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>訓練程度</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步數</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>目前使用的模型</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>學習內容</translation>
    </message>
    <message>
        <source>What suits</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>學習對象</translation>
    </message>
    <message>
        <source>“Compatible with what is enrolled” keeps the templates of people whose pictures aren't kept; everything else asks for pictures of everybody.</source>
        <translation>「與已登錄內容相容」會為未保留圖片的人員沿用其樣板；其他各項都需要所有人的圖片。</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Added</source>
        <translation>已補登</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>原始記錄</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不計入</translation>
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
        <translation>時鐘 +{time}</translation>
    </message>
    <message>
        <source>Clock put back by {time}</source>
        <translation>時鐘被調慢 {time}</translation>
    </message>
    <message>
        <source>Clock put forwards by {time}</source>
        <translation>時鐘被調快 {time}</translation>
    </message>
    <message>
        <source>Clock −{time}</source>
        <translation>時鐘 −{time}</translation>
    </message>
    <message>
        <source>Opens the administrator's window</source>
        <translation>開啟管理員視窗</translation>
    </message>
    <message>
        <source>Photo check: asks for a movement</source>
        <translation>照片偵測：要求做動作</translation>
    </message>
    <message>
        <source>Photo check: off</source>
        <translation>照片偵測：關</translation>
    </message>
    <message>
        <source>Photo check: on</source>
        <translation>照片偵測：開</translation>
    </message>
    <message>
        <source>Punches of these minutes are marked. Check this computer's date, time and time zone.</source>
        <translation>這幾分鐘的打卡已標記。請檢查此電腦的日期、時間和時區。</translation>
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
        <translation>自動調整(&amp;A)</translation>
    </message>
    <message>
        <source>A stranger's look may be taken for somebody</source>
        <translation>陌生人的單次辨識可能被認作他人</translation>
    </message>
    <message>
        <source>Greatest distance</source>
        <translation>最大距離</translation>
    </message>
    <message>
        <source>How different a face may be from the enrolled pictures. Smaller is stricter.</source>
        <translation>人臉與已登錄圖片之間允許的差異。越小越嚴格。</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>辨識所需的把握程度</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Not known: the model is not calibrated</source>
        <translation>未知：模型未校準</translation>
    </message>
    <message>
        <source>Recommended: the distance follows as pictures come and go; more of them ask for a smaller one.</source>
        <translation>建議：距離隨圖片增減而調整；圖片越多，距離應越小。</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>嚴格</translation>
    </message>
    <message>
        <source>about {odds}</source>
        <translation>約 {odds}</translation>
    </message>
    <message>
        <source>at most {odds}</source>
        <translation>至多 {odds}</translation>
    </message>
    <message>
        <source>{odds}, distance {distance}</source>
        <translation>{odds}，距離 {distance}</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>on</source>
        <translation>開</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation><numerusform>%n 列無法使用。</numerusform></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>正在匯入。</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here, or choose one</source>
        <translation>將 CSV 或 XLSX 檔案拖放到這裡，或選擇檔案</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <translation>每一列都可以使用。</translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>此檔案中的內容均已存在。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在匯入 {file}</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it; then all rows are imported, or none.</source>
        <translation>在您檢視之前不會變更任何內容；之後要麼匯入所有列，要麼一列也不匯入。</translation>
    </message>
    <message>
        <source>Nothing is imported until they are put right in the file.</source>
        <translation>在檔案中改正之前，不會匯入任何內容。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>匯入進度</translation>
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
        <translation>匯入已停止。未做任何變更。</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>What would become of each row is shown here</source>
        <translation>此處顯示每一列的預計處理結果</translation>
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
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>套用(&amp;P)</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>依距離</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>預設(&amp;F)</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>錯誤率與距離的關係</translation>
    </message>
    <message>
        <source>How sure must recognition be?</source>
        <translation>辨識須有多大把握？</translation>
    </message>
    <message>
        <source>How to show the error rates</source>
        <translation>錯誤率的顯示方式</translation>
    </message>
    <message>
        <source>Nobody has measured yet what a distance does with it. Measure it on your own people, with Recalibrate.</source>
        <translation>尚未測量距離對該模型的影響。請用「重新校準」以自己的人員測量。</translation>
    </message>
    <message>
        <source>Stricter lets fewer strangers in and asks enrolled people to look again more often.</source>
        <translation>越嚴格，被放行的陌生人越少，但已登錄人員更常需要再看一次。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>This face model is not calibrated</source>
        <translation>此人臉模型未校準</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>取捨</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>兩種錯誤之間的取捨</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <translation>距離 {distance}</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>{count} of {wanted} photos taken</source>
        <translation>已拍 {count} / {wanted} 張照片</translation>
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
        <translation>計算倍數</translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation>加班起算</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
</context>
<context>
    <name>TimesheetTab</name>
    <message>
        <source>&amp;Open in attendance</source>
        <translation>在出勤中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>缺勤天數</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>遲到天數</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>當月各日</translation>
    </message>
    <message>
        <source>Days with work, leave or a plan are shown here.</source>
        <translation>此處顯示有工作、請假或排班的日期。</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>本月沒有內容</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Reading a timesheet</source>
        <translation>正在讀取工時表</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工時</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n matters in the last seven days</source>
        <translation><numerusform>最近七天 %n 項</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Add people on the page People.</source>
        <translation>請在「人員」頁面新增人員。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everybody who was expected so far came in time.</source>
        <translation>到目前為止，應到人員均已準時到班。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班中</translation>
    </message>
    <message>
        <source>It works: the first punch is recorded, {name} at {time}.</source>
        <translation>成功了：已記錄第一次打卡，{name}，{time}。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Latest punches</source>
        <translation>最近的打卡</translation>
    </message>
    <message>
        <source>No punches so far.</source>
        <translation>目前沒有打卡。</translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation>沒有其他應到人員</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到人員</translation>
    </message>
    <message>
        <source>Nobody in this list goes by that name.</source>
        <translation>此清單中沒有叫這個名字的人。</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>無人缺勤</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>這裡還沒有人</translation>
    </message>
    <message>
        <source>Nobody is in</source>
        <translation>目前無人上班</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>無人遲到</translation>
    </message>
    <message>
        <source>Nobody is on break</source>
        <translation>無人休息</translation>
    </message>
    <message>
        <source>Nothing: every punch of the last seven days fits.</source>
        <translation>沒有：最近七天的打卡均正常。</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>正在讀取當天資料</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search people (Ctrl+F)</source>
        <translation>搜尋人員 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation>在清單中顯示這些人員</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>尚未到班</translation>
    </message>
    <message>
        <source>The schedules plan nobody else for today.</source>
        <translation>今天的排班中沒有其他人員。</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation>缺勤人員</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>上班中的人員</translation>
    </message>
    <message>
        <source>Who is late or came late</source>
        <translation>遲到人員</translation>
    </message>
    <message>
        <source>Who is on break</source>
        <translation>休息中的人員</translation>
    </message>
    <message>
        <source>Who is still expected</source>
        <translation>尚未到班的人員</translation>
    </message>
    <message>
        <source>Whoever punches in at the desk appears here at once.</source>
        <translation>在打卡台打上班卡的人會立即顯示在這裡。</translation>
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
        <translation>休假日</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>應到</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>應於 {time} 到班</translation>
    </message>
    <message>
        <source>In</source>
        <translation>上班中</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>{time} 起上班</translation>
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
        <translation>請假中</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <source>To be resolved</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>came {duration} late</source>
        <translation>遲到 {duration}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>遲到 {duration}</translation>
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
        <translation>未接受已登錄人員</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>兩種錯誤之間的取捨</translation>
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
        <translation><numerusform>%n 張圖片</numerusform></translation>
    </message>
    <message>
        <source>&amp;Begin to train</source>
        <translation>開始訓練(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enrol people</source>
        <translation>登錄人員(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>檢視進展(&amp;W)</translation>
    </message>
    <message>
        <source>A run is going on; the next can begin when it has ended.</source>
        <translation>有訓練任務正在進行；結束後才能開始下一個。</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>全部任務</translation>
    </message>
    <message>
        <source>Choose the people to learn from.</source>
        <translation>請選擇用於學習的人員。</translation>
    </message>
    <message>
        <source>Counting what there is to learn from</source>
        <translation>正在統計可供學習的內容</translation>
    </message>
    <message>
        <source>Estimating how long it takes</source>
        <translation>正在估算所需時間</translation>
    </message>
    <message>
        <source>Looking for runs</source>
        <translation>正在尋找訓練任務</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>此頁面的部分</translation>
    </message>
    <message>
        <source>Progress and result</source>
        <translation>進度與結果</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>{preset}: {time}, with {people} and {pictures}. You can go on working meanwhile.</source>
        <translation>{preset}：{time}，使用 {people}的 {pictures}。期間您可以繼續工作。</translation>
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
        <translation>與已登錄內容相容</translation>
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
        <translation>提前結束：效果不再提升。</translation>
    </message>
    <message>
        <source>Every layer is adjusted a little. Learns the desk's light and camera, too.</source>
        <translation>對每一層稍作調整。同時學習打卡台的光線和攝影機。</translation>
    </message>
    <message>
        <source>Everything learns. For hundreds of people with many pictures.</source>
        <translation>全部參與學習。適合有數百人且圖片較多的情況。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>繼續進行。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>It recognises people it has never seen more often than the model before, by more than chance explains, and is worse nowhere.</source>
        <translation>它對從未見過的人員的辨識率高於之前的模型，差異超出偶然範圍，且沒有任何一項變差。</translation>
    </message>
    <message>
        <source>Its process is gone, as after a power cut. Nothing is lost: it can be taken up where it was.</source>
        <translation>其程序已消失，例如因斷電。沒有任何損失：可以從中斷處繼續。</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be taken up again where it was.</source>
        <translation>未做任何變更。可以從中斷處繼續。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try another preset, or enrol more people first.</source>
        <translation>未做任何變更。請嘗試其他訓練程度，或先登錄更多人員。</translation>
    </message>
    <message>
        <source>Nothing was changed. When the cause is gone, it can be taken up again.</source>
        <translation>未做任何變更。排除原因後，可以繼續訓練。</translation>
    </message>
    <message>
        <source>Only the model's last layer learns. A good first try.</source>
        <translation>僅模型的最後一層參與學習。適合首次嘗試。</translation>
    </message>
    <message>
        <source>Pairs, by L1 distance</source>
        <translation>樣本對，依 L1 距離</translation>
    </message>
    <message>
        <source>Pairs, by L2 distance</source>
        <translation>樣本對，依 L2 距離</translation>
    </message>
    <message>
        <source>Pairs, by χ² distance</source>
        <translation>樣本對，依 χ² 距離</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暫停。</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>來自別處的人員</translation>
    </message>
    <message>
        <source>People it has never seen</source>
        <translation>從未見過的人員</translation>
    </message>
    <message>
        <source>People it learnt from, on other pictures</source>
        <translation>學習過的人員，使用其他圖片</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相當</translation>
    </message>
    <message>
        <source>Somewhere it recognises people less often than the model before. It is better not to use it; if you do, say why.</source>
        <translation>在某些方面，它的辨識率低於之前的模型。建議不要使用；如要使用，請說明原因。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在啟動</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped: the figures ran out of bounds.</source>
        <translation>已停止：數值超出範圍。</translation>
    </message>
    <message>
        <source>Stopped: the model began to take everybody for the same person.</source>
        <translation>已停止：模型開始將所有人認作同一人。</translation>
    </message>
    <message>
        <source>Stopped: there is nothing left to learn from these pictures.</source>
        <translation>已停止：從這些圖片中已學不到更多內容。</translation>
    </message>
    <message>
        <source>Telling the people apart (softmax)</source>
        <translation>區分人員 (softmax)</translation>
    </message>
    <message>
        <source>Telling the people apart, with a margin</source>
        <translation>區分人員，含間隔</translation>
    </message>
    <message>
        <source>Telling the people apart, with an angular margin</source>
        <translation>區分人員，含角度間隔</translation>
    </message>
    <message>
        <source>The last blocks of layers learn. For a hundred people or more.</source>
        <translation>最後幾組層參與學習。適合一百人或更多的情況。</translation>
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
        <translation>同上，在打卡台的較差光線下</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>此模型正在使用</translation>
    </message>
    <message>
        <source>This run failed</source>
        <translation>此訓練任務失敗</translation>
    </message>
    <message>
        <source>This run was cancelled</source>
        <translation>此訓練任務已取消</translation>
    </message>
    <message>
        <source>This run was interrupted</source>
        <translation>此訓練任務已中斷</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>細緻</translation>
    </message>
    <message>
        <source>Training stopped itself</source>
        <translation>訓練自行停止</translation>
    </message>
    <message>
        <source>Triplets, all of the batch</source>
        <translation>三元組，批次內全部</translation>
    </message>
    <message>
        <source>Triplets, from easy to hard</source>
        <translation>三元組，由易到難</translation>
    </message>
    <message>
        <source>Triplets, hardest in the batch</source>
        <translation>三元組，批次內最難</translation>
    </message>
    <message>
        <source>Triplets, mined over everybody</source>
        <translation>三元組，在所有人中挑選</translation>
    </message>
    <message>
        <source>Triplets, semi-hard (usual)</source>
        <translation>三元組，半難（常用）</translation>
    </message>
    <message>
        <source>What differs may be chance. You may use it; more people and more pictures give a clearer answer.</source>
        <translation>差異可能是偶然。您可以使用它；更多人員和圖片會得出更明確的結論。</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>約一分鐘</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>約 {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分鐘</translation>
    </message>
    <message>
        <source>when 1 stranger in {count} is accepted</source>
        <translation>每 {count} 名陌生人接受 1 名時</translation>
    </message>
    <message>
        <source>when no stranger is accepted</source>
        <translation>不接受任何陌生人時</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 個百分點</translation>
    </message>
    <message>
        <source>{run}, made from {base}</source>
        <translation>{run}，基於 {base}</translation>
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
        <translation>換一個人</translation>
    </message>
    <message>
        <source>Distance {distance}; accepted below {threshold}, lower is better.</source>
        <translation>距離 {distance}；低於 {threshold} 即接受，越低越好。</translation>
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
        <translation>沒有符合者</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>尚未登錄任何人。</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未辨識</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>尚未辨識</translation>
    </message>
    <message>
        <source>Not sure enough</source>
        <translation>把握不足</translation>
    </message>
    <message>
        <source>Nothing is recorded here: this is only a try.</source>
        <translation>此處不會記錄任何內容：僅為試用。</translation>
    </message>
    <message>
        <source>Recognised clearly</source>
        <translation>辨識清晰</translation>
    </message>
    <message>
        <source>Recognised, but only just: add photos in the light of the desk</source>
        <translation>勉強辨識：請在打卡台的光線下補拍照片</translation>
    </message>
    <message>
        <source>Recognised, without any doubt</source>
        <translation>辨識無誤</translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation>被認作{name}</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>立即試用</translation>
    </message>
    <message>
        <source>Two people are too much alike to tell</source>
        <translation>兩人過於相似，無法區分</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Deleting what is past its period</source>
        <translation>正在刪除超過保留期限的內容</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>正在讀取標誌</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在讀取記錄</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>僅顯示需要檢視的內容</translation>
    </message>
    <message>
        <source>Only what needs a look ({count})</source>
        <translation>僅顯示需要檢視的內容 ({count})</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>另存為 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>儲存處理結果</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已儲存為 {file}。</translation>
    </message>
    <message>
        <source>Saving verdicts</source>
        <translation>正在儲存處理結果</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>工號</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>請注意</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結果</translation>
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
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Camera picture</source>
        <translation>攝影機畫面</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>&amp;Whom do you want to see?</source>
        <translation>您要見誰？(&amp;W)</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>通知櫃台</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
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
        <translation>我是訪客</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>使用 PIN</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪客</translation>
    </message>
</context>
<context>
    <name>WeakestModel</name>
    <message>
        <source>Enrolled</source>
        <translation>登錄時間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>攝影機</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Department: {name}</source>
        <translation>部門：{name}</translation>
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
        <translation>已記錄的出勤會保留，之後的打卡將手動記錄。重新取得同意後可再次登錄此人。</translation>
    </message>
    <message numerus="yes">
        <source>The %n stored photos of their face and the numbers computed from them are deleted now.</source>
        <translation><numerusform>現在將刪除已儲存的 %n 張人臉照片及由其計算出的數值。</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作無法復原。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>撤回並刪除</translation>
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
        <translation>{hours}小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小時{minutes}分鐘</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分鐘</translation>
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
        <translation>「{country}」不是國家代碼。</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time.</source>
        <translation>「{text}」不是日期和時間。</translation>
    </message>
    <message>
        <source>"{text}" is not a time anybody worked at.</source>
        <translation>「{text}」不是任何人工作過的時間。</translation>
    </message>
    <message>
        <source>A PIN consists of digits only.</source>
        <translation>PIN 只能由數字組成。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>PIN 須為 4 至 10 位數字。</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>正在進行備份或還原。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正需要說明原因。</translation>
    </message>
    <message>
        <source>A later correction of this punch stands.</source>
        <translation>此打卡有一項較晚的更正仍然有效。</translation>
    </message>
    <message>
        <source>A manual punch needs a reason.</source>
        <translation>手動打卡需要說明原因。</translation>
    </message>
    <message>
        <source>A period was locked or unlocked meanwhile.</source>
        <translation>在此期間有期間被鎖定或解鎖。</translation>
    </message>
    <message>
        <source>A punch cannot be in the future.</source>
        <translation>打卡時間不能在將來。</translation>
    </message>
    <message>
        <source>A run takes at least one step.</source>
        <translation>訓練任務至少需要一步。</translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows, and there are more.</source>
        <translation>一個工作表最多容納 {most:,} 列，而資料更多。</translation>
    </message>
    <message>
        <source>A shift has from 1 to {most_segments} segments.</source>
        <translation>一個班別有 1 至 {most_segments} 段。</translation>
    </message>
    <message>
        <source>A shift starts and ends at whole minutes of the local time.</source>
        <translation>班別須在當地時間的整分鐘開始和結束。</translation>
    </message>
    <message>
        <source>A state or province alone has no public holidays.</source>
        <translation>僅有省/州無法確定國定假日。</translation>
    </message>
    <message>
        <source>A stored PIN is damaged.</source>
        <translation>儲存的 PIN 已損壞。</translation>
    </message>
    <message>
        <source>ADP has two columns for overtime, and there are these rates: {rates}.</source>
        <translation>ADP 有兩欄用於加班，而現有倍率為：{rates}。</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>請先新增一個。</translation>
    </message>
    <message>
        <source>Add this account to the group video, then log in again.</source>
        <translation>請將此帳號加入 video 組，然後重新登入。</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// are not supported.</source>
        <translation>不支援以 {scheme}:// 開頭的位址。</translation>
    </message>
    <message>
        <source>An XLSX file isn't text.</source>
        <translation>XLSX 檔案不是文字。</translation>
    </message>
    <message>
        <source>An absence must be less work than half a day.</source>
        <translation>缺勤的工時界限必須小於半天。</translation>
    </message>
    <message>
        <source>An id has at least {shortest_prefix} characters.</source>
        <translation>id 至少有 {shortest_prefix} 個字元。</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>另一個程式正在使用該資料庫。</translation>
    </message>
    <message>
        <source>Another run is being started or deleted.</source>
        <translation>另一次訓練正在啟動或刪除。</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>請洽管理員。</translation>
    </message>
    <message>
        <source>At most {longest} minutes.</source>
        <translation>至多 {longest} 分鐘。</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>請先將其取消。</translation>
    </message>
    <message>
        <source>Cells cannot be separated by "{delimiter}".</source>
        <translation>儲存格不能用「{delimiter}」分隔。</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>請檢查這兩個日期。</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>請檢查寫法。</translation>
    </message>
    <message>
        <source>Check it in the list of employees, or add the person first.</source>
        <translation>請在員工清單中核對，或先新增此人。</translation>
    </message>
    <message>
        <source>Check it in the list of employees.</source>
        <translation>請在員工清單中核對。</translation>
    </message>
    <message>
        <source>Check it, or add the person first.</source>
        <translation>請核對，或先新增此人。</translation>
    </message>
    <message>
        <source>Check its cable or its network.</source>
        <translation>請檢查其纜線或網路。</translation>
    </message>
    <message>
        <source>Check its permissions, and that the disk isn't full.</source>
        <translation>請檢查其權限，並確認磁碟未滿。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>請檢查其權限。</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4, MKV, AVI and MOV work.</source>
        <translation>請確認它能在別處播放；支援 MP4、MKV、AVI 和 MOV。</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable for this user.</source>
        <translation>請確認資料夾存在，且此使用者可以寫入。</translation>
    </message>
    <message>
        <source>Check the address, user name and password, and that the camera is on the network.</source>
        <translation>請檢查位址、使用者名稱和密碼，並確認攝影機已連線網路。</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>請檢查攝影機和網路。</translation>
    </message>
    <message>
        <source>Check the date, the time and the offset.</source>
        <translation>請檢查日期、時間和時差。</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>請檢查檔案。</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>請檢查資料夾。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>請檢查路徑。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>請檢查其資料夾的權限。</translation>
    </message>
    <message>
        <source>Check the year and the offset.</source>
        <translation>請檢查年份和時差。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>請檢查年份。</translation>
    </message>
    <message>
        <source>Choose CSV, or a shorter period.</source>
        <translation>請選擇 CSV，或較短的期間。</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>請選擇 PNG、JPEG 或 SVG 檔案。</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address.</source>
        <translation>請選擇攝影機、檔案或位址。</translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words, and keep it apart from the backup: nothing opens it without.</source>
        <translation>請選擇更長的密語，例如四個詞，並與備份分開儲存：沒有它就無法開啟備份。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>請選擇更長的。</translation>
    </message>
    <message>
        <source>Choose a picture of the person.</source>
        <translation>請選擇此人的圖片。</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>請選擇更小的圖片。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>請選擇其他工號。</translation>
    </message>
    <message>
        <source>Choose another data folder with --home.</source>
        <translation>請用 --home 選擇其他資料資料夾。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>請選擇其他檔案。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請選擇其他名稱。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請選擇其他模型。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>請選擇其他位置。</translation>
    </message>
    <message>
        <source>Choose another run name.</source>
        <translation>請選擇其他執行名稱。</translation>
    </message>
    <message>
        <source>Choose another with --home or ATTENDANCE_HOME.</source>
        <translation>請用 --home 或 ATTENDANCE_HOME 選擇其他位置。</translation>
    </message>
    <message>
        <source>Choose another, or add it anew.</source>
        <translation>請選擇其他的，或重新新增。</translation>
    </message>
    <message>
        <source>Choose another, or start a new one.</source>
        <translation>請選擇其他任務，或開始新任務。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>請選擇其他的。</translation>
    </message>
    <message>
        <source>Choose days after {to_day}, or unlock the period first.</source>
        <translation>請選擇 {to_day} 之後的日期，或先解鎖該期間。</translation>
    </message>
    <message>
        <source>Choose letters, digits, dots, hyphens and underscores.</source>
        <translation>請使用字母、數字、點、連字號和底線。</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>請選擇更大的數值。</translation>
    </message>
    <message>
        <source>Choose one between its start and its end.</source>
        <translation>請選擇介於其開始與結束之間的時間。</translation>
    </message>
    <message>
        <source>Choose one by its name.</source>
        <translation>請依名稱選擇一個。</translation>
    </message>
    <message>
        <source>Choose one of: {delimiters}.</source>
        <translation>請選擇其中之一：{delimiters}。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>請選擇其中之一：{known}。</translation>
    </message>
    <message>
        <source>Choose one that is listed: attendance models runs</source>
        <translation>請選擇清單中的一項：attendance models runs</translation>
    </message>
    <message>
        <source>Choose people anew, and start a new run.</source>
        <translation>請重新選擇人員，並開始新任務。</translation>
    </message>
    <message>
        <source>Choose the picture of the logo again.</source>
        <translation>請重新選擇標誌圖片。</translation>
    </message>
    <message>
        <source>Choose utf-8, utf-16 or cp1252.</source>
        <translation>請選擇 utf-8、utf-16 或 cp1252。</translation>
    </message>
    <message>
        <source>Choose utf-8, which has every character.</source>
        <translation>請選擇 utf-8，它包含所有字元。</translation>
    </message>
    <message>
        <source>Choose {shortest} to {longest} digits that nobody guesses at once.</source>
        <translation>請選擇 {shortest} 至 {longest} 位不易被猜中的數字。</translation>
    </message>
    <message>
        <source>Close it in other programs, free some space, or choose another place.</source>
        <translation>請在其他程式中將其關閉、釋放一些空間，或選擇其他位置。</translation>
    </message>
    <message>
        <source>Close other programs that use it (calls, browsers), or plug it in again.</source>
        <translation>請關閉使用它的其他程式（通話、瀏覽器），或重新插入。</translation>
    </message>
    <message>
        <source>Close the kiosk and the administrator's window first.</source>
        <translation>請先關閉打卡台和管理員視窗。</translation>
    </message>
    <message>
        <source>Columns of {file} that mean nothing here are ignored: {columns}.</source>
        <translation>{file} 中在此無意義的欄已忽略：{columns}。</translation>
    </message>
    <message>
        <source>Connect this computer to the internet, or put the file {target_name} into {parent} by hand.</source>
        <translation>請將此電腦連線到網際網路，或手動將檔案 {target_name} 放入 {parent}。</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation>請從儲存處重新複製，或使用其他備份。</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept.</source>
        <translation>請從儲存處重新複製。</translation>
    </message>
    <message>
        <source>Copy it from the list.</source>
        <translation>請從清單中複製。</translation>
    </message>
    <message>
        <source>Copy its id from the list.</source>
        <translation>請從清單中複製其 id。</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>請重新複製或錄製。</translation>
    </message>
    <message>
        <source>Copy the id from the list.</source>
        <translation>請從清單中複製 id。</translation>
    </message>
    <message>
        <source>Correct the code or the name.</source>
        <translation>請更正工號或姓名。</translation>
    </message>
    <message>
        <source>Daily overtime begins after a time that is never worked.</source>
        <translation>每日加班的起算時長永遠不會達到。</translation>
    </message>
    <message>
        <source>Daily overtime begins twice at the same time, or in disorder.</source>
        <translation>每日加班的起算時長重複或順序錯亂。</translation>
    </message>
    <message>
        <source>Daily overtime has an odd rate.</source>
        <translation>每日加班的倍率異常。</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}.</source>
        <translation>與已有資料不同：{fields}。</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>請分成多個檔案。</translation>
    </message>
    <message>
        <source>Embed their faces for the model in use first: attendance models use {in_use}</source>
        <translation>請先用目前的模型為其人臉提取特徵：attendance models use {in_use}</translation>
    </message>
    <message>
        <source>Enrol more people first. Until then the calibration that ships with the app is used.</source>
        <translation>請先登錄更多人員。在此之前使用應用程式內建的校準。</translation>
    </message>
    <message>
        <source>Enrol more pictures first.</source>
        <translation>請先登錄更多圖片。</translation>
    </message>
    <message>
        <source>Enrol more pictures.</source>
        <translation>請登錄更多圖片。</translation>
    </message>
    <message>
        <source>Enrol people first.</source>
        <translation>請先登錄人員。</translation>
    </message>
    <message>
        <source>Enrol them again, or withdraw their consent.</source>
        <translation>請重新登錄，或撤回其同意。</translation>
    </message>
    <message>
        <source>Enter it; scripts pass it with --password-file or ATTENDANCE_PASSWORD.</source>
        <translation>請輸入密碼；指令碼可用 --password-file 或 ATTENDANCE_PASSWORD 傳入。</translation>
    </message>
    <message>
        <source>Enter the passphrase that this backup was made with.</source>
        <translation>請輸入建立此備份時使用的密語。</translation>
    </message>
    <message>
        <source>Enter the payroll number or another code of the person's own.</source>
        <translation>請輸入薪資計算編號或此人自己的其他工號。</translation>
    </message>
    <message>
        <source>Enter the person's code.</source>
        <translation>請輸入此人的工號。</translation>
    </message>
    <message>
        <source>Enter the person's full name.</source>
        <translation>請輸入此人的全名。</translation>
    </message>
    <message>
        <source>Export it for everyone, or the punches.</source>
        <translation>請為所有人匯出，或匯出打卡。</translation>
    </message>
    <message>
        <source>Export the ledger with it, or leave the preset out.</source>
        <translation>請用它匯出帳本，或不使用範本。</translation>
    </message>
    <message>
        <source>Export the punches with it, or leave the preset out.</source>
        <translation>請用它匯出打卡記錄，或不使用範本。</translation>
    </message>
    <message>
        <source>Export the timesheets with it, or leave the preset out.</source>
        <translation>請用它匯出工時表，或不使用範本。</translation>
    </message>
    <message>
        <source>Export the usual layout, whose column "overtime_rates" has them all.</source>
        <translation>請以常用版面匯出，其「overtime_rates」欄包含全部倍率。</translation>
    </message>
    <message>
        <source>Export them first, or confirm that they may go (--yes); what is replaced is kept aside.</source>
        <translation>請先將其匯出，或確認可以捨棄 (--yes)；被替換的內容會另行儲存。</translation>
    </message>
    <message>
        <source>Fetch it first: attendance models fetch {model_id}</source>
        <translation>請先下載：attendance models fetch {model_id}</translation>
    </message>
    <message>
        <source>Fill in the column "{column}".</source>
        <translation>請填寫「{column}」欄。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>請釋放一些空間後重試。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, then try again.</source>
        <translation>請在 {path} 所在的磁碟上騰出一些空間，然後重試。</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; the database is as it was.</source>
        <translation>請釋放一些空間或使資料夾可寫；資料庫保持原狀。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>請釋放一些空間，然後重試。</translation>
    </message>
    <message>
        <source>Give each its start and end.</source>
        <translation>請為每一段填寫開始和結束。</translation>
    </message>
    <message>
        <source>Give each tier once.</source>
        <translation>每個級距只能填寫一次。</translation>
    </message>
    <message>
        <source>Give from 0 to 1440 minutes.</source>
        <translation>請填寫 0 至 1440 分鐘。</translation>
    </message>
    <message>
        <source>Give from 1 to that many.</source>
        <translation>請填寫 1 至該數值。</translation>
    </message>
    <message>
        <source>Give it in minutes, or 0 for none.</source>
        <translation>請以分鐘填寫，或填 0 表示無。</translation>
    </message>
    <message>
        <source>Give it in minutes.</source>
        <translation>請以分鐘填寫。</translation>
    </message>
    <message>
        <source>Give it one that people recognise, such as Night.</source>
        <translation>請取一個便於辨識的名稱，例如「夜班」。</translation>
    </message>
    <message>
        <source>Give it one, such as Payroll.</source>
        <translation>請為其命名，例如「薪資」。</translation>
    </message>
    <message>
        <source>Give its first and its last day.</source>
        <translation>請填寫開始日期和結束日期。</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>請多輸入一些。</translation>
    </message>
    <message>
        <source>Give the days until it repeats.</source>
        <translation>請填寫重複前的天數。</translation>
    </message>
    <message>
        <source>Give the folder that holds people.csv or a folder a person.</source>
        <translation>請指定包含 people.csv 或每人一個資料夾的資料夾。</translation>
    </message>
    <message>
        <source>Give the folder with the pictures.</source>
        <translation>請指定圖片所在的資料夾。</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>請指定檔名。</translation>
    </message>
    <message>
        <source>Give them in the order they are worked, each after the end of the one before.</source>
        <translation>請依工作順序填寫，每段都在前一段結束之後。</translation>
    </message>
    <message>
        <source>If they really are two people, confirm it (on the command line: --another-person).</source>
        <translation>如果確實是兩個人，請予以確認（命令列：--another-person）。</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>請重新匯入該檔案。</translation>
    </message>
    <message>
        <source>Import with --update.</source>
        <translation>請使用 --update 匯入。</translation>
    </message>
    <message>
        <source>Install scikit-image and matplotlib.</source>
        <translation>請安裝 scikit-image 和 matplotlib。</translation>
    </message>
    <message>
        <source>Install the app with Python to train; a model can be used anywhere.</source>
        <translation>如需訓練，請透過 Python 安裝本應用程式；模型可在任何地方使用。</translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup made by this one.</source>
        <translation>請安裝更新的版本，或還原由此版本建立的備份。</translation>
    </message>
    <message>
        <source>Install the newer version, then restore.</source>
        <translation>請安裝更新的版本，然後還原。</translation>
    </message>
    <message>
        <source>Install the version it was made with, or use another backup.</source>
        <translation>請安裝建立它的版本，或使用其他備份。</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>已經記錄。</translation>
    </message>
    <message>
        <source>It may be damaged or cut short.</source>
        <translation>它可能已損壞或不完整。</translation>
    </message>
    <message>
        <source>It needs at least {fewest} people with at least 2 usable pictures each; 20 people with 5 are a start.</source>
        <translation>至少需要 {fewest} 人，每人至少 2 張可用圖片；20 人、每人 5 張是個起點。</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>其欄為：{columns}。</translation>
    </message>
    <message>
        <source>Its first line must name the columns code, kind and at; reason may be there too.</source>
        <translation>其首列必須包含欄名 code、kind 和 at；也可以有 reason。</translation>
    </message>
    <message>
        <source>Its first line must name the columns.</source>
        <translation>其首列必須包含欄名。</translation>
    </message>
    <message>
        <source>Its first line must name the columns: {columns}; code and name are needed.</source>
        <translation>其首列必須包含欄名：{columns}；code 和 name 為必需。</translation>
    </message>
    <message>
        <source>Its process could not be ended.</source>
        <translation>無法結束其處理程序。</translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore the newest backup in its place.</source>
        <translation>請保留一份副本，然後用最新的備份替換它。</translation>
    </message>
    <message>
        <source>Keep the present one, or give a reason why it shall be used although it is worse.</source>
        <translation>請保留目前的模型，或說明雖較差仍要使用的原因。</translation>
    </message>
    <message>
        <source>Known by {model_id} alone: {named}.</source>
        <translation>僅為 {model_id} 所知：{named}。</translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation>請不要填寫目標。</translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation>請檢視其歷史。</translation>
    </message>
    <message>
        <source>Look at the day's punches.</source>
        <translation>請檢視當天的打卡。</translation>
    </message>
    <message>
        <source>Look at the list of locked periods.</source>
        <translation>請檢視已鎖定期間的清單。</translation>
    </message>
    <message>
        <source>Look for a newer version of the app, or put the file into {parent} by hand.</source>
        <translation>請尋找應用程式的更新版本，或手動將檔案放入 {parent}。</translation>
    </message>
    <message>
        <source>Look for a newer version of the app.</source>
        <translation>請尋找應用程式的更新版本。</translation>
    </message>
    <message>
        <source>Lower the one or raise the other.</source>
        <translation>請降低前者或提高後者。</translation>
    </message>
    <message>
        <source>Make it and its folder readable and writable for this user.</source>
        <translation>請使它及其資料夾可由此使用者讀取和寫入。</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>請先建立，或選擇其他位置。</translation>
    </message>
    <message>
        <source>Make it writable for this user, or choose another with --home.</source>
        <translation>請使其可由此使用者寫入，或用 --home 選擇其他位置。</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, or choose another with --home.</source>
        <translation>請使該資料夾可由此使用者寫入，或用 --home 選擇其他位置。</translation>
    </message>
    <message>
        <source>Name a file to write it to.</source>
        <translation>請指定要寫入的檔案。</translation>
    </message>
    <message>
        <source>Name a folder that doesn't exist yet.</source>
        <translation>請指定一個尚不存在的資料夾。</translation>
    </message>
    <message>
        <source>Name at least one shift and day of the week.</source>
        <translation>請至少指定一個班別和一個星期幾。</translation>
    </message>
    <message>
        <source>Name at least one, such as mon-fri.</source>
        <translation>請至少指定一個，例如 mon-fri。</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>請只指定一次。</translation>
    </message>
    <message>
        <source>Name it, so that timesheets can say why nobody worked.</source>
        <translation>請為其命名，以便工時表說明無人上班的原因。</translation>
    </message>
    <message>
        <source>Name it, such as vacation or sick.</source>
        <translation>請為其命名，例如特休或病假。</translation>
    </message>
    <message>
        <source>Name its country too.</source>
        <translation>請同時指定其國家。</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for "{place}".</source>
        <translation>沒有「{place}」的國定假日日曆。</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's code.</source>
        <translation>{file} 中沒有像人員工號的欄。</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's name.</source>
        <translation>{file} 中沒有像人員姓名的欄。</translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation>未選擇任何欄。</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is locked.</source>
        <translation>從 {first} 到 {last} 沒有已鎖定的日期。</translation>
    </message>
    <message>
        <source>No day of the schedule is worked.</source>
        <translation>該排班沒有工作日。</translation>
    </message>
    <message>
        <source>No face is kept of anybody whose consent stands, so there is nothing to learn from.</source>
        <translation>沒有保留任何同意仍有效的人員的人臉，因此沒有可學習的內容。</translation>
    </message>
    <message>
        <source>No picture in {path} can be read.</source>
        <translation>無法讀取 {path} 中的任何圖片。</translation>
    </message>
    <message>
        <source>No video could be had from {label}.</source>
        <translation>無法從 {label} 取得影片。</translation>
    </message>
    <message>
        <source>No video source is chosen.</source>
        <translation>未選擇影片來源。</translation>
    </message>
    <message>
        <source>Nobody has the code "{code}".</source>
        <translation>沒有人使用工號「{code}」。</translation>
    </message>
    <message>
        <source>None of the {count} pictures can be used; {file}: {reason}. Nobody was enrolled.</source>
        <translation>{count} 張圖片均無法使用；{file}：{reason}。未登錄任何人。</translation>
    </message>
    <message>
        <source>Only a flexible shift has a target of work.</source>
        <translation>只有彈性班別才有工時目標。</translation>
    </message>
    <message>
        <source>Only {count} people are enrolled; a calibration on own data needs {min_people}.</source>
        <translation>僅登錄了 {count} 人；以自有資料校準需要 {min_people} 人。</translation>
    </message>
    <message>
        <source>People were being changed all the time, so the model was not switched.</source>
        <translation>人員一直在變更，因此未切換模型。</translation>
    </message>
    <message>
        <source>Please enter no more than a name, a host and a short note.</source>
        <translation>請只輸入姓名、受訪者和簡短備註。</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>請輸入您的姓名。</translation>
    </message>
    <message>
        <source>Please look at the camera again.</source>
        <translation>請再看一次鏡頭。</translation>
    </message>
    <message>
        <source>Please tell reception.</source>
        <translation>請告知櫃台。</translation>
    </message>
    <message>
        <source>Please type it again.</source>
        <translation>請重新輸入。</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>請重新插入。</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the settings.</source>
        <translation>請插入一個，或在設定中選擇其他的。</translation>
    </message>
    <message>
        <source>Put back the attendance.key that was beside the database, or restore both from one backup.</source>
        <translation>請放回資料庫旁的 attendance.key，或從同一備份還原兩者。</translation>
    </message>
    <message>
        <source>Put each person's pictures in a folder CODE__NAME, or write a people.csv with the columns code and name.</source>
        <translation>請將每個人的圖片放入資料夾 CODE__NAME，或撰寫一個含 code 和 name 欄的 people.csv。</translation>
    </message>
    <message>
        <source>Put text with separators in double quotes.</source>
        <translation>請將含分隔字元的文字放在雙引號中。</translation>
    </message>
    <message>
        <source>Reactivate the person first.</source>
        <translation>請先重新啟用此人員。</translation>
    </message>
    <message>
        <source>Recognition could not be started.</source>
        <translation>無法啟動辨識。</translation>
    </message>
    <message>
        <source>Recognition stumbled over a picture.</source>
        <translation>辨識在處理一幅畫面時出錯。</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation>請先記錄同意。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>請重新整理清單。</translation>
    </message>
    <message>
        <source>Reinstall the app.</source>
        <translation>請重新安裝應用程式。</translation>
    </message>
    <message>
        <source>Remove it first, or choose other days.</source>
        <translation>請先將其移除，或選擇其他日期。</translation>
    </message>
    <message>
        <source>Remove it, and train it again.</source>
        <translation>請將其移除，然後重新訓練。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>請將其移除。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>請移除其中之一。</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>請移除一個。</translation>
    </message>
    <message>
        <source>Remove the model and get it again.</source>
        <translation>請移除該模型並重新取得。</translation>
    </message>
    <message>
        <source>Rename it, or copy into folders.</source>
        <translation>請將其重新命名，或複製到資料夾中。</translation>
    </message>
    <message>
        <source>Rename the folder.</source>
        <translation>請重新命名該資料夾。</translation>
    </message>
    <message>
        <source>Restart the computer, then erase again.</source>
        <translation>請重新啟動電腦，然後再次清除。</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>請還原資料庫的備份。</translation>
    </message>
    <message>
        <source>Restore it from a backup of the data folder.</source>
        <translation>請從資料資料夾的備份中還原。</translation>
    </message>
    <message>
        <source>Restore the database and its attendance.key from one backup.</source>
        <translation>請從同一備份還原資料庫及其 attendance.key。</translation>
    </message>
    <message>
        <source>Resume it by hand, with the same options.</source>
        <translation>請以相同的選項手動繼續。</translation>
    </message>
    <message>
        <source>Roll back, or choose another model first.</source>
        <translation>請先還原之前的模型，或選擇其他模型。</translation>
    </message>
    <message>
        <source>Rounding must divide the hour evenly.</source>
        <translation>取整的分鐘數必須能整除一小時。</translation>
    </message>
    <message>
        <source>Save it anew as XLSX, or as CSV.</source>
        <translation>請重新儲存為 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Save it anew from the spreadsheet.</source>
        <translation>請從試算表中重新儲存。</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" in the spreadsheet.</source>
        <translation>請在試算表中儲存為「CSV UTF-8」。</translation>
    </message>
    <message>
        <source>Say how far from UTC the clock was, like {text}+01:00.</source>
        <translation>請註明時鐘與 UTC 的時差，例如 {text}+01:00。</translation>
    </message>
    <message>
        <source>Say which it is: --map "code=HEADING".</source>
        <translation>請指明是哪一欄：--map "code=HEADING"。</translation>
    </message>
    <message>
        <source>Say which it is: --map "name=HEADING", or first_name and last_name.</source>
        <translation>請指明是哪一欄：--map "name=HEADING"，或 first_name 和 last_name。</translation>
    </message>
    <message>
        <source>Say which: --map "{field}={one}".</source>
        <translation>請指明是哪一欄：--map "{field}={one}"。</translation>
    </message>
    <message>
        <source>Say why it is entered by hand.</source>
        <translation>請說明手動輸入的原因。</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>請說明原因；原因會被記錄。</translation>
    </message>
    <message>
        <source>Set a new PIN for this person.</source>
        <translation>請為此人設定新的 PIN。</translation>
    </message>
    <message>
        <source>Several ids begin with "{text}".</source>
        <translation>有多個 id 以「{text}」開頭。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>請縮短。</translation>
    </message>
    <message>
        <source>Some overtime is paid at double time or more, and ADP needs your company's code for such hours.</source>
        <translation>部分加班以兩倍或更高倍率支付，ADP 需要貴公司用於此類工時的代碼。</translation>
    </message>
    <message>
        <source>Somebody holds it already.</source>
        <translation>已被佔用。</translation>
    </message>
    <message>
        <source>Stored face data cannot be decrypted: it is damaged or belongs to another key.</source>
        <translation>無法解密儲存的人臉資料：資料已損壞或屬於另一金鑰。</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>請將兩者對調。</translation>
    </message>
    <message>
        <source>Take them again.</source>
        <translation>請重新拍攝。</translation>
    </message>
    <message>
        <source>The PIN is the payroll number.</source>
        <translation>PIN 與薪資計算編號相同。</translation>
    </message>
    <message>
        <source>The address {label} names no computer.</source>
        <translation>位址 {label} 未指明電腦。</translation>
    </message>
    <message>
        <source>The administrator's password is needed.</source>
        <translation>需要管理員密碼。</translation>
    </message>
    <message>
        <source>The backup before the update could not be written to {backups}: {problem}.</source>
        <translation>無法將更新前的備份寫入 {backups}：{problem}。</translation>
    </message>
    <message>
        <source>The backup is cut short.</source>
        <translation>備份不完整。</translation>
    </message>
    <message>
        <source>The backup is damaged, was altered, or is cut short; nothing of it was used.</source>
        <translation>備份已損壞、被篡改或不完整；未使用其中任何內容。</translation>
    </message>
    <message>
        <source>The backup opens, but its content isn't what this version of the program writes.</source>
        <translation>備份可以開啟，但其內容不是此版本程式所寫入的。</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program (format {found}; this one knows {known}).</source>
        <translation>該備份由此程式的更新版本建立（格式 {found}；此版本支援 {known}）。</translation>
    </message>
    <message>
        <source>The beginning of the backup is damaged.</source>
        <translation>備份的開頭已損壞。</translation>
    </message>
    <message>
        <source>The break is deducted after a time that no day has.</source>
        <translation>休息扣除的起算時間超過了任何一天的長度。</translation>
    </message>
    <message>
        <source>The break window lies outside the shift.</source>
        <translation>休息時段在班別之外。</translation>
    </message>
    <message>
        <source>The break window starts and ends at whole minutes.</source>
        <translation>休息時段須在整分鐘開始和結束。</translation>
    </message>
    <message>
        <source>The camera failed unexpectedly.</source>
        <translation>攝影機意外出現故障。</translation>
    </message>
    <message>
        <source>The camera has stopped sending pictures. It is being restarted; check its cable.</source>
        <translation>攝影機已停止傳送畫面，正在重新啟動；請檢查其纜線。</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>攝影機已停止。</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>正在開啟攝影機。</translation>
    </message>
    <message>
        <source>The camera shows only black. Is its lens covered, or is the light off?</source>
        <translation>攝影機畫面全黑。是鏡頭被遮住，還是燈關了？</translation>
    </message>
    <message>
        <source>The camera's picture is frozen. It is being restarted.</source>
        <translation>攝影機畫面已凍結，正在重新啟動。</translation>
    </message>
    <message>
        <source>The code "{code}" belongs to {known}, not to {name}.</source>
        <translation>工號「{code}」屬於{known}，而不是{name}。</translation>
    </message>
    <message>
        <source>The code "{code}" is on line {line} already.</source>
        <translation>工號「{code}」已在第 {line} 行出現。</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} (deactivated) already.</source>
        <translation>工號「{person_code}」已屬於{holder_name}（已停用）。</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} already.</source>
        <translation>工號「{person_code}」已屬於{holder_name}。</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {person_name}.</source>
        <translation>工號「{person_code}」屬於{person_name}。</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>工號為空。</translation>
    </message>
    <message>
        <source>The code is longer than {longest_code} characters.</source>
        <translation>工號超過 {longest_code} 個字元。</translation>
    </message>
    <message>
        <source>The code or the PIN is wrong.</source>
        <translation>工號或 PIN 錯誤。</translation>
    </message>
    <message>
        <source>The code {code} has a comma in it, so the person cannot be chosen for training.</source>
        <translation>工號 {code} 含有逗號，因此無法選擇此人參與訓練。</translation>
    </message>
    <message>
        <source>The code, name, department or e-mail contains a control character.</source>
        <translation>工號、姓名、部門或電子郵件含有控制字元。</translation>
    </message>
    <message>
        <source>The column "{column}" is wanted twice.</source>
        <translation>「{column}」欄被要求了兩次。</translation>
    </message>
    <message>
        <source>The columns "{one}" and "{other}" of {file} could both be meant.</source>
        <translation>{file} 的「{one}」欄和「{other}」欄都可能是所指的欄。</translation>
    </message>
    <message>
        <source>The connection to {label} ended.</source>
        <translation>與 {label} 的連線已中斷。</translation>
    </message>
    <message>
        <source>The cycle is longer than {longest_cycle} days.</source>
        <translation>週期超過 {longest_cycle} 天。</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {problem}.</source>
        <translation>無法寫入資料資料夾 {folder}：{problem}。</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be used: {problem}.</source>
        <translation>無法使用資料資料夾 {root}：{problem}。</translation>
    </message>
    <message>
        <source>The database has lost the end of its hash chain, so nothing can be recorded.</source>
        <translation>資料庫遺失了雜湊鏈的末端，因此無法記錄任何內容。</translation>
    </message>
    <message>
        <source>The database in the backup is damaged: {damage}.</source>
        <translation>備份中的資料庫已損壞：{damage}。</translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {problem}.</source>
        <translation>無法寫入資料庫 {path}：{problem}。</translation>
    </message>
    <message>
        <source>The day is in a locked period.</source>
        <translation>該日在已鎖定的期間內。</translation>
    </message>
    <message>
        <source>The day of hiring "{text}" is not a day.</source>
        <translation>入職日期「{text}」不是日期。</translation>
    </message>
    <message>
        <source>The day of leaving "{text}" is not a day.</source>
        <translation>離職日期「{text}」不是日期。</translation>
    </message>
    <message>
        <source>The days from {first} to {last} are locked already.</source>
        <translation>從 {first} 到 {last} 的日期已經鎖定。</translation>
    </message>
    <message>
        <source>The days from {from_day} to {to_day} are locked, so their plan stays as it is.</source>
        <translation>從 {from_day} 到 {to_day} 的日期已鎖定，因此其排班保持不變。</translation>
    </message>
    <message>
        <source>The deducted break must be shorter than the shift, which is {span} minutes.</source>
        <translation>扣除的休息必須短於班別（{span} 分鐘）。</translation>
    </message>
    <message>
        <source>The demo is not open.</source>
        <translation>示範未開啟。</translation>
    </message>
    <message>
        <source>The demo's pictures are missing from this installation.</source>
        <translation>此安裝中缺少示範圖片。</translation>
    </message>
    <message>
        <source>The description of the model {folder_name} is damaged ({where}: {problem}).</source>
        <translation>模型 {folder_name} 的描述已損壞（{where}：{problem}）。</translation>
    </message>
    <message>
        <source>The device is longer than 500 characters.</source>
        <translation>裝置名稱超過 500 個字元。</translation>
    </message>
    <message>
        <source>The disk has too little room: {parent} has {free_mb:,.0f} MB free, and the download needs {needed_mb:,.0f} MB.</source>
        <translation>磁碟空間不足：{parent} 有 {free_mb:,.0f} MB 可用，下載需要 {needed_mb:,.0f} MB。</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>磁碟已滿：{folder}。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>磁碟已滿；未儲存任何內容。</translation>
    </message>
    <message>
        <source>The disk of {where} is full; nothing was changed.</source>
        <translation>{where} 所在的磁碟已滿；未做任何變更。</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({error}).</source>
        <translation>從 {host} 的下載中斷（{error}）。</translation>
    </message>
    <message>
        <source>The encoding {encoding} has no "{missing}".</source>
        <translation>編碼 {encoding} 中沒有「{missing}」。</translation>
    </message>
    <message>
        <source>The enrolled faces don't allow a calibration: {error}.</source>
        <translation>已登錄的人臉不足以進行校準：{error}。</translation>
    </message>
    <message>
        <source>The face detector's weights {path_name} cannot be read: {error}.</source>
        <translation>無法讀取人臉偵測器的權重 {path_name}：{error}。</translation>
    </message>
    <message>
        <source>The face model was changed meanwhile, so these pictures were not used.</source>
        <translation>其間人臉模型已更換，因此未使用這些圖片。</translation>
    </message>
    <message>
        <source>The face model was changed while the pictures were taken.</source>
        <translation>拍攝圖片期間人臉模型已被變更。</translation>
    </message>
    <message>
        <source>The face model {model_id} comes with the app and cannot be removed.</source>
        <translation>人臉模型 {model_id} 為應用程式內建，無法移除。</translation>
    </message>
    <message>
        <source>The face model {model_id} is being changed already.</source>
        <translation>人臉模型 {model_id} 已在更換中。</translation>
    </message>
    <message>
        <source>The face model {model_id} is in use.</source>
        <translation>人臉模型 {model_id} 正在使用中。</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't downloaded: {problem}</source>
        <translation>人臉模型 {model_id} 尚未下載：{problem}</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't on this computer.</source>
        <translation>人臉模型 {model_id} 不在此電腦上。</translation>
    </message>
    <message>
        <source>The face model {model_id} was removed meanwhile, so it was not put into use.</source>
        <translation>人臉模型 {model_id} 已在其間移除，因此未啟用。</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {error}.</source>
        <translation>無法讀取人臉模型 {path_name}：{error}。</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {reason}.</source>
        <translation>無法讀取人臉模型 {path_name}：{reason}。</translation>
    </message>
    <message>
        <source>The figures above and the pictures in its folder still hold.</source>
        <translation>上方的數據及其資料夾中的圖片仍然有效。</translation>
    </message>
    <message>
        <source>The file at {host} isn't the published one: it has {size_bytes:,} bytes instead of {size_bytes_2:,}.</source>
        <translation>{host} 上的檔案不是已發布的檔案：其大小為 {size_bytes:,} 位元組，而不是 {size_bytes_2:,} 位元組。</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is damaged or was replaced: {path}.</source>
        <translation>人臉模型 {model_id} 的檔案已損壞或被替換：{path}。</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is missing.</source>
        <translation>缺少人臉模型 {model_id} 的檔案。</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} has an unknown base, {base}.</source>
        <translation>微調模型 {model_id} 的基礎模型 {base} 未知。</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} was made for another version of this app.</source>
        <translation>微調模型 {model_id} 是為此應用程式的其他版本製作的。</translation>
    </message>
    <message>
        <source>The folder {folder_name} holds another model, {model_id}.</source>
        <translation>資料夾 {folder_name} 中是另一個模型 {model_id}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>無法建立資料夾 {folder}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}.</source>
        <translation>無法使用資料夾 {folder}：{problem}。</translation>
    </message>
    <message>
        <source>The folder {folder} has no code or no name before or after the __.</source>
        <translation>資料夾 {folder} 的 __ 之前沒有工號，或之後沒有姓名。</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures and is left out.</source>
        <translation>資料夾 {folder} 中沒有圖片，已略過。</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <translation>資料夾 {path} 中沒有圖片。</translation>
    </message>
    <message>
        <source>The folder {screenshots} cannot be made: {problem}.</source>
        <translation>無法建立資料夾 {screenshots}：{problem}。</translation>
    </message>
    <message>
        <source>The grace for being late must be shorter than the shift, which is {span} minutes.</source>
        <translation>遲到寬限必須短於班別（{span} 分鐘）。</translation>
    </message>
    <message>
        <source>The grace for leaving early must be shorter than the shift, which is {span} minutes.</source>
        <translation>早退寬限必須短於班別（{span} 分鐘）。</translation>
    </message>
    <message>
        <source>The holiday has no name.</source>
        <translation>假日沒有名稱。</translation>
    </message>
    <message>
        <source>The holiday's name contains a control character.</source>
        <translation>假日名稱含有控制字元。</translation>
    </message>
    <message>
        <source>The holiday's name is longer than {longest} characters.</source>
        <translation>假日名稱超過 {longest} 個字元。</translation>
    </message>
    <message>
        <source>The key file doesn't belong to this database, so the enrolled faces cannot be read.</source>
        <translation>金鑰檔案不屬於此資料庫，因此無法讀取已登錄的人臉。</translation>
    </message>
    <message>
        <source>The key file {key_file} cannot be used: {problem}.</source>
        <translation>無法使用金鑰檔案 {key_file}：{problem}。</translation>
    </message>
    <message>
        <source>The key file {key_file} is damaged: it holds {count} bytes instead of {key_bytes}.</source>
        <translation>金鑰檔案 {key_file} 已損壞：其中有 {count} 位元組，而不是 {key_bytes} 位元組。</translation>
    </message>
    <message>
        <source>The key in the backup is damaged.</source>
        <translation>備份中的金鑰已損壞。</translation>
    </message>
    <message>
        <source>The kind "{kind}" isn't one.</source>
        <translation>沒有類型「{kind}」。</translation>
    </message>
    <message>
        <source>The kind of leave contains a control character.</source>
        <translation>請假類型含有控制字元。</translation>
    </message>
    <message>
        <source>The kind of leave is longer than {longest} characters.</source>
        <translation>請假類型超過 {longest} 個字元。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>結束日期 {last} 早於開始日期 {first}。</translation>
    </message>
    <message>
        <source>The leave has no kind.</source>
        <translation>請假沒有類型。</translation>
    </message>
    <message>
        <source>The ledger is one chain through everybody's records.</source>
        <translation>帳本是貫穿所有人記錄的一條鏈。</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>詳情請見記錄檔。</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB.</source>
        <translation>標誌大於 10 MB。</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be shown.</source>
        <translation>標誌不是可顯示的圖片。</translation>
    </message>
    <message>
        <source>The model of the run {name} is damaged.</source>
        <translation>訓練任務 {name} 的模型已損壞。</translation>
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
        <translation>無法讀取模型 {folder_name}：{problem}。</translation>
    </message>
    <message>
        <source>The model {model_id} cannot be used yet: no picture is kept of {named}. Nothing was changed.</source>
        <translation>尚無法使用模型 {model_id}：未保留{named}的圖片。未做任何變更。</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be used: {problem}.</source>
        <translation>無法使用模型資料夾 {folder}：{problem}。</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>姓名為空。</translation>
    </message>
    <message>
        <source>The name of {name} has a semicolon in it, which separates pictures in a sheet.</source>
        <translation>{name} 的名稱含有分號，而表中用分號分隔圖片。</translation>
    </message>
    <message>
        <source>The name, department or e-mail is longer than {longest_text} characters.</source>
        <translation>姓名、部門或電子郵件超過 {longest_text} 個字元。</translation>
    </message>
    <message>
        <source>The note contains a control character.</source>
        <translation>備註含有控制字元。</translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters.</source>
        <translation>備註超過 {longest} 個字元。</translation>
    </message>
    <message>
        <source>The package facenet-pytorch, which carries the detector, is missing.</source>
        <translation>缺少包含偵測器的套件 facenet-pytorch。</translation>
    </message>
    <message>
        <source>The paid part of the breaks must be shorter than the shift, which is {span} minutes.</source>
        <translation>休息的支薪部分必須短於班別（{span} 分鐘）。</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation>密語少於 {shortest} 個字元。</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the backup is damaged.</source>
        <translation>密語錯誤，或備份的開頭已損壞。</translation>
    </message>
    <message>
        <source>The password is shorter than {shortest_password} characters.</source>
        <translation>密碼少於 {shortest_password} 個字元。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密碼錯誤。</translation>
    </message>
    <message>
        <source>The period has no beginning or no end.</source>
        <translation>該期間沒有開始或沒有結束。</translation>
    </message>
    <message>
        <source>The person has such a punch at this very time already.</source>
        <translation>此人在同一時刻已有這樣的打卡。</translation>
    </message>
    <message>
        <source>The person left on {left}, before being hired on {hired}.</source>
        <translation>此人於 {left} 離職，早於入職日期 {hired}。</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {reason}. Nobody was enrolled.</source>
        <translation>無法使用圖片 {file}：{reason}。未登錄任何人。</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>無法寫入圖片 {file}。</translation>
    </message>
    <message>
        <source>The present database cannot be read: nobody knows what it holds that the backup doesn't.</source>
        <translation>無法讀取現有資料庫：不知道其中有哪些內容是備份所沒有的。</translation>
    </message>
    <message>
        <source>The present database holds records that the backup doesn't: punches: {punches}, corrections: {corrections}. Nothing was changed.</source>
        <translation>現有資料庫包含備份所沒有的記錄：打卡：{punches}，更正：{corrections}。未做任何變更。</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the ledger.</source>
        <translation>範本「{preset}」是帳本的版面。</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the punches.</source>
        <translation>範本「{preset}」是打卡記錄的版面。</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the timesheets.</source>
        <translation>範本「{preset}」是工時表的版面。</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>原因超過 500 個字元。</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>錄影已結束。</translation>
    </message>
    <message>
        <source>The records in the backup were tampered with: {problem} Nothing was changed.</source>
        <translation>備份中的記錄遭到篡改：{problem}未做任何變更。</translation>
    </message>
    <message>
        <source>The report has no name.</source>
        <translation>報表沒有名稱。</translation>
    </message>
    <message>
        <source>The report's name is too long.</source>
        <translation>報表名稱過長。</translation>
    </message>
    <message>
        <source>The run {name} has no model yet.</source>
        <translation>訓練任務 {name} 尚無模型。</translation>
    </message>
    <message>
        <source>The run {name} is going on, or over.</source>
        <translation>訓練任務 {name} 正在進行，或已結束。</translation>
    </message>
    <message>
        <source>The run {name} is going on.</source>
        <translation>訓練任務 {name} 正在進行。</translation>
    </message>
    <message>
        <source>The run {name} is only starting.</source>
        <translation>訓練任務 {name} 剛剛啟動。</translation>
    </message>
    <message>
        <source>The run {name} isn't running.</source>
        <translation>訓練任務 {name} 未在執行。</translation>
    </message>
    <message>
        <source>The run {name} was started by hand.</source>
        <translation>訓練任務 {name} 是手動啟動的。</translation>
    </message>
    <message>
        <source>The run's curves are damaged.</source>
        <translation>訓練的曲線已損毀。</translation>
    </message>
    <message>
        <source>The run's curves cannot be read: {problem}.</source>
        <translation>無法讀取訓練的曲線：{problem}。</translation>
    </message>
    <message>
        <source>The run's curves were written by a newer version of this program.</source>
        <translation>訓練的曲線由此程式的較新版本寫入。</translation>
    </message>
    <message>
        <source>The same as line {line}.</source>
        <translation>與第 {line} 行相同。</translation>
    </message>
    <message>
        <source>The segments of the shift overlap, or reach over more than 24 hours.</source>
        <translation>班別的各段相互重疊，或跨度超過 24 小時。</translation>
    </message>
    <message>
        <source>The shift "{name}" is archived and can't be assigned any more.</source>
        <translation>班別「{name}」已封存，不能再指派。</translation>
    </message>
    <message>
        <source>The shift has no name.</source>
        <translation>班別沒有名稱。</translation>
    </message>
    <message>
        <source>The shift is worked on no day of the week.</source>
        <translation>該班別沒有任何工作日。</translation>
    </message>
    <message>
        <source>The shift's name contains a control character.</source>
        <translation>班別名稱含有控制字元。</translation>
    </message>
    <message>
        <source>The shift's name is longer than {longest} characters.</source>
        <translation>班別名稱超過 {longest} 個字元。</translation>
    </message>
    <message>
        <source>The stored administrator's password is damaged.</source>
        <translation>儲存的管理員密碼已損壞。</translation>
    </message>
    <message>
        <source>The subdivision contains a control character.</source>
        <translation>省/州含有控制字元。</translation>
    </message>
    <message>
        <source>The subdivision is longer than {longest} characters.</source>
        <translation>省/州超過 {longest} 個字元。</translation>
    </message>
    <message>
        <source>The target of a flexible shift must fit its frame of {frame} minutes.</source>
        <translation>彈性班別的目標必須在其 {frame} 分鐘的時間範圍之內。</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>文字含有控制字元。</translation>
    </message>
    <message>
        <source>The time "{text}" has no offset.</source>
        <translation>時間「{text}」沒有時差。</translation>
    </message>
    <message>
        <source>The time is a spreadsheet's own, without an offset.</source>
        <translation>該時間是試算表自身的格式，沒有時差。</translation>
    </message>
    <message>
        <source>The verdicts cannot be saved: {problem}.</source>
        <translation>無法儲存處理結果：{problem}。</translation>
    </message>
    <message>
        <source>The video holds data that cannot be decoded.</source>
        <translation>影片含有無法解碼的資料。</translation>
    </message>
    <message>
        <source>The weights of {model_id} aren't the ones described.</source>
        <translation>{model_id} 的權重與描述不符。</translation>
    </message>
    <message>
        <source>There are more cells than columns.</source>
        <translation>儲存格數多於欄數。</translation>
    </message>
    <message>
        <source>There are no pictures to enrol.</source>
        <translation>沒有要登錄的圖片。</translation>
    </message>
    <message>
        <source>There are no shifts yet.</source>
        <translation>尚無班別。</translation>
    </message>
    <message>
        <source>There are timesheets from {first} to {last}.</source>
        <translation>有從 {first} 到 {last} 的工時表。</translation>
    </message>
    <message>
        <source>There are too few pictures for a calibration on own data.</source>
        <translation>圖片太少，無法以自有資料校準。</translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation>現有：{columns}。</translation>
    </message>
    <message>
        <source>There are: {fields}.</source>
        <translation>現有：{fields}。</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>現有：{names}。</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>現有：{presets}。</translation>
    </message>
    <message>
        <source>There is a model called {model_id} already.</source>
        <translation>已有名為 {model_id} 的模型。</translation>
    </message>
    <message>
        <source>There is a run called {name} already.</source>
        <translation>已有名為 {name} 的訓練任務。</translation>
    </message>
    <message>
        <source>There is a shift called "{shift_name}" already.</source>
        <translation>已有名為「{shift_name}」的班別。</translation>
    </message>
    <message>
        <source>There is no assignment "{text}".</source>
        <translation>沒有指派「{text}」。</translation>
    </message>
    <message>
        <source>There is no camera at {device_file}.</source>
        <translation>{device_file} 處沒有攝影機。</translation>
    </message>
    <message>
        <source>There is no column "{column}" to fill.</source>
        <translation>沒有可填寫的「{column}」欄。</translation>
    </message>
    <message>
        <source>There is no column "{column}".</source>
        <translation>沒有「{column}」欄。</translation>
    </message>
    <message>
        <source>There is no correction "{id}".</source>
        <translation>沒有更正「{id}」。</translation>
    </message>
    <message>
        <source>There is no encoding "{encoding}".</source>
        <translation>沒有編碼「{encoding}」。</translation>
    </message>
    <message>
        <source>There is no face model called {model_id}.</source>
        <translation>沒有名為 {model_id} 的人臉模型。</translation>
    </message>
    <message>
        <source>There is no field "{field}".</source>
        <translation>沒有欄位「{field}」。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>沒有檔案 {file}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>沒有檔案 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>沒有資料夾 {folder}。</translation>
    </message>
    <message>
        <source>There is no leave "{text}".</source>
        <translation>沒有請假「{text}」。</translation>
    </message>
    <message>
        <source>There is no model to go back to: the one in use wasn't promoted here.</source>
        <translation>沒有可還原的模型：目前使用的模型並非在此啟用。</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>{folder} 中沒有圖片。</translation>
    </message>
    <message>
        <source>There is no preset "{preset}".</source>
        <translation>沒有範本「{preset}」。</translation>
    </message>
    <message>
        <source>There is no punch "{id}".</source>
        <translation>沒有打卡「{id}」。</translation>
    </message>
    <message>
        <source>There is no shift called "{name}".</source>
        <translation>沒有名為「{name}」的班別。</translation>
    </message>
    <message>
        <source>There is no time zone called "{site_zone}".</source>
        <translation>沒有名為「{site_zone}」的時區。</translation>
    </message>
    <message>
        <source>There is no time zone called "{zone}".</source>
        <translation>沒有名為「{zone}」的時區。</translation>
    </message>
    <message>
        <source>There is no training run called {name}.</source>
        <translation>沒有名為 {name} 的訓練任務。</translation>
    </message>
    <message>
        <source>There is no video source {source}.</source>
        <translation>沒有影片來源 {source}。</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>沒有名為 {name} 的檢視畫面。</translation>
    </message>
    <message>
        <source>There is no {option} called {value}.</source>
        <translation>{option} 沒有名為 {value} 的選項。</translation>
    </message>
    <message>
        <source>There is nobody to import in {folder}.</source>
        <translation>{folder} 中沒有可匯入的人員。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path} 處沒有任何內容。</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>沒有可新增的內容。</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>沒有可移除的內容。</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing is kept of the time before a restore.</source>
        <translation>沒有可復原的內容：未保留還原之前的任何資料。</translation>
    </message>
    <message>
        <source>They may be damaged or mislabelled.</source>
        <translation>它們可能已損壞或標記錯誤。</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <translation>此 PIN 容易被猜中。</translation>
    </message>
    <message>
        <source>This assignment ended on {to_day} already.</source>
        <translation>此指派已於 {to_day} 結束。</translation>
    </message>
    <message>
        <source>This case is not in the database any more.</source>
        <translation>此案例已不在資料庫中。</translation>
    </message>
    <message>
        <source>This face is not enrolled any more.</source>
        <translation>此人臉已不再登錄。</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>此檔案不是本程式的備份。</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>此案例已結案。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>內容過長。</translation>
    </message>
    <message>
        <source>This looks like {name} ({code}), who is enrolled already (distance {distance:.2f}). Nobody was enrolled.</source>
        <translation>此人與已登錄的{name} ({code}) 相似（距離 {distance:.2f}）。未登錄任何人。</translation>
    </message>
    <message>
        <source>This person is not in the database any more.</source>
        <translation>此人已不在資料庫中。</translation>
    </message>
    <message>
        <source>This punch cannot be undone at the desk any more.</source>
        <translation>此打卡已無法在打卡台撤銷。</translation>
    </message>
    <message>
        <source>This punch is void already.</source>
        <translation>此打卡已經作廢。</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>此訓練任務正在進行。</translation>
    </message>
    <message>
        <source>This took too long while taking pictures: {what}.</source>
        <translation>拍攝圖片時耗時過長：{what}。</translation>
    </message>
    <message>
        <source>Too few faces to learn from and to tell whether it helped: {count} people with two pictures or more.</source>
        <translation>人臉太少，不足以學習並判斷是否有效：僅 {count} 人有兩張或更多圖片。</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>輸錯 PIN 的次數過多。</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>輸錯密碼的次數過多。</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>請重新訓練。</translation>
    </message>
    <message>
        <source>Train with everybody, or change the code.</source>
        <translation>請用所有人訓練，或變更工號。</translation>
    </message>
    <message>
        <source>Training isn't part of this installation.</source>
        <translation>此安裝不含訓練功能。</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>請在 {seconds} 秒後重試。</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, somebody is changing what you download.</source>
        <translation>請稍後重試；如果再次發生，說明有人在篡改您下載的內容。</translation>
    </message>
    <message>
        <source>Try again when less is going on.</source>
        <translation>請在較空閒時重試。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>請重試。</translation>
    </message>
    <message>
        <source>Try again: it continues where it was.</source>
        <translation>請重試：將從中斷處繼續。</translation>
    </message>
    <message>
        <source>Try another file or camera setting.</source>
        <translation>請嘗試其他檔案或攝影機設定。</translation>
    </message>
    <message>
        <source>Type it without line breaks and tabs.</source>
        <translation>輸入時請不要使用換行字元和定位字元。</translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation>請先復原那一項。</translation>
    </message>
    <message>
        <source>Unlock it first and say why: “Unlock…” on the page, or `attendance periods unlock` with a reason.</source>
        <translation>請先解鎖並說明原因：使用頁面上的「解鎖…」，或使用 `attendance periods unlock` 並附上原因。</translation>
    </message>
    <message>
        <source>Unlock the period first, saying why.</source>
        <translation>請先解鎖該期間，並說明原因。</translation>
    </message>
    <message>
        <source>Unlocking a period needs a reason.</source>
        <translation>解鎖期間需要說明原因。</translation>
    </message>
    <message>
        <source>Update this computer.</source>
        <translation>請更新這台電腦上的程式。</translation>
    </message>
    <message>
        <source>Use 5, 6, 10, 12, 15, 20, 30 or 60, or 0 for none.</source>
        <translation>請使用 5、6、10、12、15、20、30 或 60，或用 0 表示無。</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, BMP, WebP or TIFF files.</source>
        <translation>請使用 JPEG、PNG、BMP、WebP 或 TIFF 檔案。</translation>
    </message>
    <message>
        <source>Use a camera's number, a file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
        <translation>請使用攝影機編號、檔案、圖片資料夾、rtsp:// 或 http:// 位址，或 demo。</translation>
    </message>
    <message>
        <source>Use a factor such as 1.5.</source>
        <translation>請使用倍數，例如 1.5。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for the site's.</source>
        <translation>請使用 Europe/Berlin 之類的名稱，或留空以使用所在地的時區。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for this computer's.</source>
        <translation>請使用 Europe/Berlin 之類的名稱，或留空以使用此電腦的時區。</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it out for the employee's or the site's.</source>
        <translation>請使用 Europe/Berlin 之類的名稱，或省略以使用員工或所在地的時區。</translation>
    </message>
    <message>
        <source>Use a picture of one person who looks at the camera.</source>
        <translation>請使用一人看向鏡頭的圖片。</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of one person who looks at the camera.</source>
        <translation>請使用一人看向鏡頭、清晰且光線良好的圖片。</translation>
    </message>
    <message>
        <source>Use another backup, or restore it as it is (--accept-broken-records).</source>
        <translation>請使用其他備份，或依原樣還原 (--accept-broken-records)。</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>請使用其他備份。</translation>
    </message>
    <message>
        <source>Use another code, or that name.</source>
        <translation>請使用其他工號，或該姓名。</translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation>請先改用其他的。</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>最多使用 {most} 個字元。</translation>
    </message>
    <message>
        <source>Use codes such as DE and BY, or leave the country empty and add holidays of your own.</source>
        <translation>請使用 DE 和 BY 之類的代碼，或將國家留空並新增自訂假日。</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>請使用 {names} 之一。</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166-1, such as DE.</source>
        <translation>請使用 ISO 3166-1 的兩個字母，例如 DE。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>請稍候。</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it first.</source>
        <translation>請等待其結束，或先將其取消。</translation>
    </message>
    <message>
        <source>Wait until it has begun.</source>
        <translation>請等到它開始。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>請等待其完成，然後重試。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>請等待其完成。</translation>
    </message>
    <message>
        <source>Weekly overtime begins after a time that is never worked.</source>
        <translation>每週加班的起算時長永遠不會達到。</translation>
    </message>
    <message>
        <source>Weekly overtime begins twice at the same time, or in disorder.</source>
        <translation>每週加班的起算時長重複或順序錯亂。</translation>
    </message>
    <message>
        <source>Weekly overtime has an odd rate.</source>
        <translation>每週加班的倍率異常。</translation>
    </message>
    <message>
        <source>What counts as an absence must be less than the {expected} minutes that are expected.</source>
        <translation>計為缺勤的時長必須少於應出勤的 {expected} 分鐘。</translation>
    </message>
    <message>
        <source>What counts as half a day must be less than the {expected} minutes that are expected.</source>
        <translation>計為半天的時長必須少於應出勤的 {expected} 分鐘。</translation>
    </message>
    <message>
        <source>What {host} sent isn't the published file (its SHA-256 is another), so it was deleted.</source>
        <translation>{host} 傳送的不是已發布的檔案（其 SHA-256 不同），因此已刪除。</translation>
    </message>
    <message>
        <source>Write it as text like 2026-03-02T08:57:00+01:00.</source>
        <translation>請以文字形式書寫，例如 2026-03-02T08:57:00+01:00。</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T08:57:00+01:00.</source>
        <translation>請依此格式書寫：2026-03-02T08:57:00+01:00。</translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation>請依此格式書寫：2026-03-31。</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation>請填寫其中之一：{kinds}。</translation>
    </message>
    <message>
        <source>Write times like 12:30.</source>
        <translation>請依此格式書寫時間：12:30。</translation>
    </message>
    <message>
        <source>Write times like 22:00.</source>
        <translation>請依此格式書寫時間：22:00。</translation>
    </message>
    <message>
        <source>Your record has changed meanwhile.</source>
        <translation>在此期間您的記錄已變更。</translation>
    </message>
    <message>
        <source>`attendance holidays list` shows them.</source>
        <translation>可用 `attendance holidays list` 檢視。</translation>
    </message>
    <message>
        <source>`attendance shifts list` shows them.</source>
        <translation>可用 `attendance shifts list` 檢視。</translation>
    </message>
    <message>
        <source>already enrolled</source>
        <translation>已登錄</translation>
    </message>
    <message>
        <source>another folder has the code "{code}" too</source>
        <translation>另一個資料夾也使用工號「{code}」</translation>
    </message>
    <message>
        <source>another row of people.csv names it too</source>
        <translation>people.csv 的另一列也提到它</translation>
    </message>
    <message>
        <source>black</source>
        <translation>全黑</translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation>無法讀取：{problem}</translation>
    </message>
    <message>
        <source>come closer</source>
        <translation>請靠近一些</translation>
    </message>
    <message>
        <source>consent "{text}" is neither yes nor no</source>
        <translation>同意「{text}」既不是 yes 也不是 no</translation>
    </message>
    <message>
        <source>consent was withdrawn; record a new one in the person's own presence first</source>
        <translation>同意已撤回；請先在本人在場時重新記錄同意</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>畫面凍結</translation>
    </message>
    <message>
        <source>hired_on "{text}" is not a date such as 2026-03-31</source>
        <translation>hired_on「{text}」不是像 2026-03-31 的日期</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>請保持不動</translation>
    </message>
    <message>
        <source>hold your head upright</source>
        <translation>請將頭部擺正</translation>
    </message>
    <message>
        <source>in nobody's folder, and no row of people.csv names it</source>
        <translation>不在任何人的資料夾中，people.csv 也沒有任何一列提到它</translation>
    </message>
    <message>
        <source>its row of people.csv cannot be used</source>
        <translation>無法使用其在 people.csv 中的列</translation>
    </message>
    <message>
        <source>look at the camera</source>
        <translation>請看鏡頭</translation>
    </message>
    <message>
        <source>look straight at the camera</source>
        <translation>請正視鏡頭</translation>
    </message>
    <message>
        <source>looks like {name} ({code}), who is enrolled already</source>
        <translation>與已登錄的{name} ({code}) 相似</translation>
    </message>
    <message>
        <source>lower your chin a little</source>
        <translation>請稍微低頭</translation>
    </message>
    <message>
        <source>more cells than columns; put text with commas in double quotes</source>
        <translation>儲存格多於欄數；含逗號的文字請放在雙引號內</translation>
    </message>
    <message>
        <source>move to the middle of the picture</source>
        <translation>請移到畫面中央</translation>
    </message>
    <message>
        <source>no consent recorded; import with --consent once the person has agreed</source>
        <translation>未記錄同意；待本人同意後請使用 --consent 匯入</translation>
    </message>
    <message>
        <source>no consent: people.csv says no</source>
        <translation>未同意：people.csv 中為「否」</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>沒有人臉</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未找到人臉</translation>
    </message>
    <message>
        <source>no face found in the video</source>
        <translation>影片中未找到人臉</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>沒有該檔案</translation>
    </message>
    <message>
        <source>not CSV from here on ({problem})</source>
        <translation>從此處起不是 CSV（{problem}）</translation>
    </message>
    <message>
        <source>not a kind of picture this program reads; use jpg, png, bmp or webp</source>
        <translation>不是本程式可讀取的圖片類型；請使用 jpg、png、bmp 或 webp</translation>
    </message>
    <message>
        <source>not a picture, or corrupt</source>
        <translation>不是圖片，或已損壞</translation>
    </message>
    <message>
        <source>one person at a time</source>
        <translation>請每次一人</translation>
    </message>
    <message>
        <source>one side of the face</source>
        <translation>一側臉部</translation>
    </message>
    <message>
        <source>one side of the face is in shadow</source>
        <translation>一側臉部處於陰影中</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在開啟</translation>
    </message>
    <message>
        <source>outside of the folder that is imported</source>
        <translation>在要匯入的資料夾之外</translation>
    </message>
    <message>
        <source>raise your chin a little</source>
        <translation>請稍微抬頭</translation>
    </message>
    <message>
        <source>several faces</source>
        <translation>多張人臉</translation>
    </message>
    <message>
        <source>several faces ({faces}): it must show one person</source>
        <translation>多張人臉 ({faces})：只能有一個人</translation>
    </message>
    <message>
        <source>show your whole face</source>
        <translation>請露出整張臉</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>無畫面</translation>
    </message>
    <message>
        <source>the code "{code}" is on line {line} already</source>
        <translation>工號「{code}」已在第 {line} 行出現</translation>
    </message>
    <message>
        <source>the code "{known_code}" belongs to {known_name}, not to {planned_name}</source>
        <translation>工號「{known_code}」屬於{known_name}，而不是{planned_name}</translation>
    </message>
    <message>
        <source>the code is blank</source>
        <translation>工號為空</translation>
    </message>
    <message>
        <source>the face is cut off</source>
        <translation>人臉被裁切</translation>
    </message>
    <message>
        <source>the face is cut off by the edge of the picture</source>
        <translation>人臉被畫面邊緣裁切</translation>
    </message>
    <message>
        <source>the face is not clearly</source>
        <translation>人臉不清晰</translation>
    </message>
    <message>
        <source>the face is not clearly visible</source>
        <translation>人臉不夠清晰可見</translation>
    </message>
    <message>
        <source>the face is out of focus</source>
        <translation>人臉未對焦</translation>
    </message>
    <message>
        <source>the face is too small</source>
        <translation>人臉太小</translation>
    </message>
    <message>
        <source>the face is too small ({pixels} pixels between the eyes)</source>
        <translation>人臉太小（兩眼間距 {pixels} 像素）</translation>
    </message>
    <message>
        <source>the face is turned</source>
        <translation>人臉偏轉</translation>
    </message>
    <message>
        <source>the face is turned away (by {turned}°)</source>
        <translation>臉部偏轉（{turned}°）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案為空</translation>
    </message>
    <message>
        <source>the folder has no code or no name</source>
        <translation>資料夾缺少工號或姓名</translation>
    </message>
    <message>
        <source>the head is lowered</source>
        <translation>頭部低下</translation>
    </message>
    <message>
        <source>the head is lowered too far</source>
        <translation>頭部過低</translation>
    </message>
    <message>
        <source>the head is raised</source>
        <translation>頭部抬起</translation>
    </message>
    <message>
        <source>the head is raised too far</source>
        <translation>頭部過高</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <translation>頭部傾斜</translation>
    </message>
    <message>
        <source>the head is tilted too far (by {tilted}°)</source>
        <translation>頭部傾斜過大（{tilted}°）</translation>
    </message>
    <message>
        <source>the light is too flat</source>
        <translation>光線過於平淡</translation>
    </message>
    <message>
        <source>the mouth is covered</source>
        <translation>嘴部被遮擋</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>姓名為空</translation>
    </message>
    <message>
        <source>the picture is corrupt or too large</source>
        <translation>圖片已損壞或過大</translation>
    </message>
    <message>
        <source>the picture is too large ({width_px}×{height_px} pixels)</source>
        <translation>圖片過大（{width_px}×{height_px} 像素）</translation>
    </message>
    <message>
        <source>the picture is too small ({width_px}×{height_px} pixels)</source>
        <translation>圖片過小（{width_px}×{height_px} 像素）</translation>
    </message>
    <message>
        <source>the same picture as {first}</source>
        <translation>與 {first} 是同一張圖片</translation>
    </message>
    <message>
        <source>the video shows more than one person</source>
        <translation>影片中不止一人</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有此檔案</translation>
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
        <translation>請面向鏡頭</translation>
    </message>
    <message>
        <source>turn to the light</source>
        <translation>請面向光源</translation>
    </message>
    <message>
        <source>turn your head slightly to the left</source>
        <translation>請將頭稍微向左轉</translation>
    </message>
    <message>
        <source>turn your head slightly to the right</source>
        <translation>請將頭稍微向右轉</translation>
    </message>
    <message>
        <source>uncover your mouth</source>
        <translation>請露出嘴部</translation>
    </message>
    <message>
        <source>{at} is in the future.</source>
        <translation>{at} 在將來。</translation>
    </message>
    <message>
        <source>{code}: {error}</source>
        <translation>{code}：{error}</translation>
    </message>
    <message>
        <source>{count} of these people have left, withdrawn their consent, or have no picture that is kept.</source>
        <translation>其中 {count} 人已離職、已撤回同意，或沒有保留的圖片。</translation>
    </message>
    <message>
        <source>{day} is a holiday already: {existing}.</source>
        <translation>{day} 已是假日：{existing}。</translation>
    </message>
    <message>
        <source>{day} is in the locked period from {first} to {last}.</source>
        <translation>{day} 在從 {first} 到 {last} 的已鎖定期間內。</translation>
    </message>
    <message>
        <source>{day} is no holiday.</source>
        <translation>{day} 不是假日。</translation>
    </message>
    <message>
        <source>{day} is too far away to be planned.</source>
        <translation>{day} 太遠，無法排班。</translation>
    </message>
    <message>
        <source>{file_name} has neither a column called code nor one called name.</source>
        <translation>{file_name} 中既沒有名為 code 的欄，也沒有名為 name 的欄。</translation>
    </message>
    <message>
        <source>{file_name} has no column called {missing}.</source>
        <translation>{file_name} 沒有名為 {missing} 的欄。</translation>
    </message>
    <message>
        <source>{file_name} has two columns called {twice}.</source>
        <translation>{file_name} 有兩個名為 {twice} 的欄。</translation>
    </message>
    <message>
        <source>{file_name} is not UTF-8 text.</source>
        <translation>{file_name} 不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>無法讀取 {file}：{problem}。</translation>
    </message>
    <message>
        <source>{file} exists and isn't a backup.</source>
        <translation>{file} 已存在，且不是備份。</translation>
    </message>
    <message>
        <source>{file} has no column called "{heading}".</source>
        <translation>{file} 中沒有名為「{heading}」的欄。</translation>
    </message>
    <message>
        <source>{file} has no column called {missing}.</source>
        <translation>{file} 沒有名為 {missing} 的欄。</translation>
    </message>
    <message>
        <source>{file} has several columns called "{heading}".</source>
        <translation>{file} 中有多個名為「{heading}」的欄。</translation>
    </message>
    <message>
        <source>{file} has two columns called {name}.</source>
        <translation>{file} 有兩個名為 {name} 的欄。</translation>
    </message>
    <message>
        <source>{file} lacks the columns {missing}.</source>
        <translation>{file} 缺少欄 {missing}。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是資料夾。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>無法連線 {host}（{error}）。</translation>
    </message>
    <message>
        <source>{host} doesn't give out the file: it answered {error_code} {reason}.</source>
        <translation>{host} 不提供該檔案：其回應為 {error_code} {reason}。</translation>
    </message>
    <message>
        <source>{job}: something unexpected went wrong.</source>
        <translation>{job}：發生意外錯誤。</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>無法開啟 {label}。</translation>
    </message>
    <message>
        <source>{label} delivers no picture.</source>
        <translation>{label} 未提供畫面。</translation>
    </message>
    <message>
        <source>{label} is not open.</source>
        <translation>{label} 未開啟。</translation>
    </message>
    <message>
        <source>{label} may not be used: {reason}.</source>
        <translation>不能使用 {label}：{reason}。</translation>
    </message>
    <message>
        <source>{label} was unplugged.</source>
        <translation>{label} 已被拔除。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {problem}.</source>
        <translation>無法讀取 {name}：{problem}。</translation>
    </message>
    <message>
        <source>{name} cannot end a model's name.</source>
        <translation>{name} 不能作為模型名稱的結尾。</translation>
    </message>
    <message>
        <source>{name} has not consented to face recognition.</source>
        <translation>{name}尚未同意人臉辨識。</translation>
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
        <translation>{name} 為空。</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB.</source>
        <translation>{name} 大於 200 MB。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} 不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>{name} isn't CSV from line {line} on: {problem}.</source>
        <translation>{name} 自第 {line} 行起不是 CSV：{problem}。</translation>
    </message>
    <message>
        <source>{name} isn't a workbook that can be read.</source>
        <translation>{name} 不是可讀取的活頁簿。</translation>
    </message>
    <message>
        <source>{path_name} cannot be played: it is not a video, or it is damaged.</source>
        <translation>無法播放 {path_name}：它不是影片，或已損壞。</translation>
    </message>
    <message>
        <source>{path_name} holds no picture that can be decoded.</source>
        <translation>{path_name} 中沒有可解碼的畫面。</translation>
    </message>
    <message>
        <source>{path_name} is not open.</source>
        <translation>{path_name} 未開啟。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>無法讀取 {path}：{problem}。</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path} 是另一個程式的資料庫。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}; this one knows {latest}).</source>
        <translation>{path} 由此程式的更新版本寫入（格式 {version}；此版本支援 {latest}）。</translation>
    </message>
    <message>
        <source>{path}: no face found.</source>
        <translation>{path}：未找到人臉。</translation>
    </message>
    <message>
        <source>{path}: {error_message}.</source>
        <translation>{path}：{error_message}。</translation>
    </message>
    <message>
        <source>{person_name} has leave ({kind}) from {from_day} to {to_day} already.</source>
        <translation>{person_name}從 {from_day} 到 {to_day} 已有請假（{kind}）。</translation>
    </message>
    <message>
        <source>{person_name} has not consented to face recognition.</source>
        <translation>{person_name}尚未同意人臉辨識。</translation>
    </message>
    <message>
        <source>{person_name} is deactivated and works no shifts.</source>
        <translation>{person_name}已停用，不上任何班別。</translation>
    </message>
    <message>
        <source>{person_name} is deactivated.</source>
        <translation>{person_name}已停用。</translation>
    </message>
    <message>
        <source>{target} cannot be written: {problem}.</source>
        <translation>無法寫入 {target}：{problem}。</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target} 是資料夾。</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} 已存在。</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}. Nothing was changed.</source>
        <translation>無法使用 {where}：{problem}。未做任何變更。</translation>
    </message>
</context>
</TS>