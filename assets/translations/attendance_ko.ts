<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_GB">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Address of the camera</source>
        <translation>카메라 주소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>It begins with rtsp:// or http:// and is found in the camera's manual or its own settings.</source>
        <translation>rtsp:// 또는 http://로 시작하며, 카메라 설명서나 카메라 설정에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Network camera</source>
        <translation>네트워크 카메라</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation>이 카메라 사용</translation>
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
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>일상 업무</translation>
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
        <translation>직원과 얼굴</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>인식</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>보고서와 내보내기</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>근무 일정</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Anybody at this computer can change attendance records: no administrator's password is set.</source>
        <translation>관리자 비밀번호가 설정되지 않아 이 컴퓨터의 누구나 근태 기록을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Attendance administration</source>
        <translation>근태 관리</translation>
    </message>
    <message>
        <source>Looking for the administrator's password</source>
        <translation>관리자 비밀번호 확인 중</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>비밀번호 설정…</translation>
    </message>
    <message>
        <source>The administrator's password is set.</source>
        <translation>관리자 비밀번호가 설정되었습니다.</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation>배정(&amp;A)</translation>
    </message>
    <message>
        <source>Day after day, then from the beginning again</source>
        <translation>하루씩 순서대로, 끝나면 처음부터 다시</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Kind of schedule</source>
        <translation>일정 유형</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>순환</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>근무조</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Checking the PIN</source>
        <translation>PIN 확인 중</translation>
    </message>
    <message>
        <source>Enter code and PIN</source>
        <translation>코드와 PIN 입력</translation>
    </message>
    <message>
        <source>I'm a visitor</source>
        <translation>방문객입니다</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>둘 다 아님</translation>
    </message>
    <message>
        <source>Nothing was recorded for {name}. Who are you?</source>
        <translation>{name}님으로 기록된 것은 없습니다. 누구세요?</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation>방문 기록 중</translation>
    </message>
    <message>
        <source>Sorry!</source>
        <translation>죄송합니다!</translation>
    </message>
    <message>
        <source>Taking a punch back</source>
        <translation>기록 취소 중</translation>
    </message>
    <message>
        <source>That's all</source>
        <translation>이상입니다</translation>
    </message>
    <message>
        <source>The punch of {name} was taken back. Who are you?</source>
        <translation>{name}님의 기록을 취소했습니다. 누구세요?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>누구세요?</translation>
    </message>
    <message>
        <source>Your PIN comes next.</source>
        <translation>다음에 PIN을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>기록 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to resolve</source>
        <translation><numerusform>확인 필요 %n건</numerusform></translation>
    </message>
    <message>
        <source>&amp;Lock period…</source>
        <translation>기간 잠금(&amp;L)…</translation>
    </message>
    <message>
        <source>Add the people who work here; their days appear as they come and go.</source>
        <translation>직원을 추가하세요. 출퇴근하면 근무일이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>근태</translation>
    </message>
    <message>
        <source>Attendance could not be read</source>
        <translation>근태를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Attendance is being read</source>
        <translation>근태를 읽는 중입니다</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Clear the search to see everybody.</source>
        <translation>검색을 지우면 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>Every day of this period is complete.</source>
        <translation>이 기간의 모든 날이 완전합니다.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>직원 찾기</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>직원으로 이동</translation>
    </message>
    <message>
        <source>Month, a row a person</source>
        <translation>월별, 한 사람에 한 줄</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>이름, 코드 또는 부서</translation>
    </message>
    <message>
        <source>No punches: {days}</source>
        <translation>기록 없음: {days}</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>아직 등록된 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>일치하는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>확인할 것 없음</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>출퇴근 기록</translation>
    </message>
    <message>
        <source>Reading attendance</source>
        <translation>근태 읽는 중</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>하루 기록 읽는 중</translation>
    </message>
    <message>
        <source>Show only what is to be resolved; Ctrl+Down opens the next</source>
        <translation>확인이 필요한 것만 표시합니다. Ctrl+Down을 누르면 다음 항목이 열립니다</translation>
    </message>
    <message>
        <source>They appear here as people come and go.</source>
        <translation>사람들이 출퇴근하면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message numerus="yes">
        <source>by %n people</source>
        <translation><numerusform>%n명</numerusform></translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>항목을 선택하면 전체 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>선택한 항목</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message numerus="yes">
        <source>%n entries written to {file}.</source>
        <translation><numerusform>{file}에 항목 %n개를 저장했습니다.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Verify records</source>
        <translation>기록 검증(&amp;V)</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>Compute both hash chains anew, row by row: changed or missing rows show up.</source>
        <translation>두 해시 체인을 한 줄씩 다시 계산합니다. 바뀌거나 빠진 줄이 드러납니다.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>감사 로그 내보내기</translation>
    </message>
    <message>
        <source>Exporting the audit log</source>
        <translation>감사 로그 내보내는 중</translation>
    </message>
    <message>
        <source>Exports, imports, changes of schedules, backups and erasures appear here.</source>
        <translation>내보내기, 가져오기, 일정 변경, 백업, 삭제가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 항목이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>아직 적힌 것이 없습니다</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Only entries of the days chosen below</source>
        <translation>아래에서 선택한 날짜의 항목만</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>감사 로그 읽는 중</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search for less, or choose other days.</source>
        <translation>검색어를 줄이거나 다른 날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>Search the log (Ctrl+F)</source>
        <translation>로그 검색(Ctrl+F)</translation>
    </message>
    <message>
        <source>Show earlier entries</source>
        <translation>이전 항목 표시</translation>
    </message>
    <message>
        <source>Verifying the records</source>
        <translation>기록 검증 중</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>What was done besides punching: exports, imports, schedules, erasures.</source>
        <translation>출퇴근 외에 한 일: 내보내기, 가져오기, 일정, 삭제.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
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
        <translation><numerusform>감사 로그 항목 %n개</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the ledger</source>
        <translation><numerusform>원장 %n행</numerusform></translation>
    </message>
    <message>
        <source>Added a holiday</source>
        <translation>휴일 추가</translation>
    </message>
    <message>
        <source>Added a shift</source>
        <translation>근무조 추가</translation>
    </message>
    <message>
        <source>Added leave</source>
        <translation>휴가 추가</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Although it is worse, because</source>
        <translation>더 나쁜데도 적용한 사유</translation>
    </message>
    <message>
        <source>Archived a shift</source>
        <translation>근무조 보관</translation>
    </message>
    <message>
        <source>Assigned a schedule</source>
        <translation>일정 배정</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>키오스크에서</translation>
    </message>
    <message>
        <source>Brought a face back</source>
        <translation>얼굴 되살림</translation>
    </message>
    <message>
        <source>Changed a shift</source>
        <translation>근무조 변경</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Changed the face model</source>
        <translation>얼굴 모델 변경</translation>
    </message>
    <message>
        <source>Chose the public holidays</source>
        <translation>공휴일 선택</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>Deleted a training run</source>
        <translation>학습 실행 삭제</translation>
    </message>
    <message>
        <source>Distance in force</source>
        <translation>적용 중인 거리</translation>
    </message>
    <message>
        <source>Erased a person's face data</source>
        <translation>얼굴 데이터 완전 삭제</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>얼굴 모델</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>반일</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>직원 가져옴</translation>
    </message>
    <message>
        <source>Imported punches</source>
        <translation>출퇴근 기록 가져옴</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>대체한 모델</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>인식 횟수</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>백업 생성</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>익명 처리</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Nothing was changed: {rows} and {entries} are as they were written.</source>
        <translation>바뀐 것이 없습니다. {rows}과 {entries}가 적힌 그대로입니다.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>People who still work it</source>
        <translation>아직 이 근무조인 사람</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>출퇴근 기록</translation>
    </message>
    <message>
        <source>Put a trained face model into use</source>
        <translation>학습한 얼굴 모델 적용</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Recalibrated recognition</source>
        <translation>인식 다시 보정</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거한 것</translation>
    </message>
    <message>
        <source>Removed a face</source>
        <translation>얼굴 제거</translation>
    </message>
    <message>
        <source>Removed a face model</source>
        <translation>얼굴 모델 제거</translation>
    </message>
    <message>
        <source>Removed a holiday</source>
        <translation>휴일 제거</translation>
    </message>
    <message>
        <source>Removed a schedule</source>
        <translation>일정 제거</translation>
    </message>
    <message>
        <source>Removed a shift</source>
        <translation>근무조 제거</translation>
    </message>
    <message>
        <source>Removed leave</source>
        <translation>휴가 제거</translation>
    </message>
    <message>
        <source>Removed what was trained with a person's face</source>
        <translation>직원의 얼굴로 학습한 것 제거</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>파일의 SHA-256</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN 설정</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Started training a face model</source>
        <translation>얼굴 모델 학습 시작</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>The audit log is not as it was written, from entry {row} on: {problem}</source>
        <translation>감사 로그가 {row}번 항목부터 적힌 그대로가 아닙니다: {problem}</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>원장</translation>
    </message>
    <message>
        <source>The ledger of punches and corrections is not as it was written, from row {row} on: {problem}</source>
        <translation>출퇴근 기록과 정정의 원장이 {row}번 행부터 적힌 그대로가 아닙니다: {problem}</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>프로그램 자체</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>근무시간표</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Took a PIN away</source>
        <translation>PIN 제거</translation>
    </message>
    <message>
        <source>Trained from</source>
        <translation>기반 모델</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>학습 실행</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Went back to the app's own calibration</source>
        <translation>앱 기본 보정으로 되돌림</translation>
    </message>
    <message>
        <source>Went back to the face model before</source>
        <translation>이전 얼굴 모델로 되돌림</translation>
    </message>
    <message>
        <source>Went on with a training run</source>
        <translation>학습 실행 재개</translation>
    </message>
    <message>
        <source>Withdrew a person's consent</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>none: printed by the command line</source>
        <translation>없음: 명령줄에 출력함</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>지금 백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>복원(&amp;R)…</translation>
    </message>
    <message>
        <source>A disk fails without a warning. Make the first one now; it takes seconds.</source>
        <translation>디스크는 예고 없이 고장 납니다. 지금 첫 백업을 만드세요. 몇 초면 됩니다.</translation>
    </message>
    <message>
        <source>Backed up to {file} and read back: {size} MB, {people} people, {punches} punches.</source>
        <translation>{file}에 백업하고 다시 읽어 확인했습니다: {size} MB, 직원 {people}명, 출퇴근 기록 {punches}건.</translation>
    </message>
    <message>
        <source>Backing up to {file}</source>
        <translation>{file}에 백업 중</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups that were made</source>
        <translation>만든 백업</translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>아직 만든 백업이 없습니다</translation>
    </message>
    <message>
        <source>One encrypted file holds everything: people, faces, punches, settings. Keep it on another disk, and its passphrase apart from it: nobody can restore it without.</source>
        <translation>암호화된 파일 하나에 직원, 얼굴, 출퇴근 기록, 설정이 모두 담깁니다. 다른 디스크에 두고 암호문은 따로 보관하세요. 암호문이 없으면 누구도 복원할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading which backups were made</source>
        <translation>만든 백업 읽는 중</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>&amp;Back up</source>
        <translation>백업(&amp;B)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>전체 백업</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>백업 위치</translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation>백업 (*{suffix})</translation>
    </message>
    <message>
        <source>Best on another disk.</source>
        <translation>다른 디스크가 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>암호문 다시 입력</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>두 암호문이 다릅니다.</translation>
    </message>
</context>
<context>
    <name>BigButton</name>
    <message>
        <source>Key {number}</source>
        <translation>{number} 키</translation>
    </message>
</context>
<context>
    <name>CalibrationWords</name>
    <message numerus="yes">
        <source>%n people enrolled here</source>
        <translation><numerusform>여기에 등록된 %n명</numerusform></translation>
    </message>
    <message>
        <source>level of {count} East Asian people ({set})</source>
        <translation>동아시아인 {count}명 수준({set})</translation>
    </message>
</context>
<context>
    <name>CameraEditor</name>
    <message>
        <source>&amp;Look for cameras</source>
        <translation>카메라 찾기(&amp;L)</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>카메라 {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>데모 사진</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>카메라 찾는 중</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Please choose a camera.</source>
        <translation>카메라를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a camera</source>
        <translation>카메라 선택</translation>
    </message>
    <message>
        <source>Choose a camera…</source>
        <translation>카메라 선택…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>동영상 선택</translation>
    </message>
    <message>
        <source>It is tried again by itself; the picture appears as soon as it is there.</source>
        <translation>자동으로 다시 시도합니다. 영상이 들어오면 바로 나타납니다.</translation>
    </message>
    <message>
        <source>Look for cameras</source>
        <translation>카메라 찾기</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>카메라 찾는 중…</translation>
    </message>
    <message>
        <source>Network camera…</source>
        <translation>네트워크 카메라…</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>카메라 영상 없음</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>카메라를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Play the &amp;demo</source>
        <translation>데모 재생(&amp;D)</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>카메라 시작 중 …</translation>
    </message>
    <message>
        <source>The administrator's window is using it. The picture comes back when that is done.</source>
        <translation>관리자 창에서 사용 중입니다. 끝나면 영상이 다시 나옵니다.</translation>
    </message>
    <message>
        <source>The camera is lent out</source>
        <translation>카메라를 다른 곳에서 사용 중</translation>
    </message>
    <message>
        <source>The video has ended</source>
        <translation>동영상이 끝났습니다</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>동영상 파일…</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.mov *.avi *.mkv *.webm);;All files (*)</source>
        <translation>동영상 (*.mp4 *.mov *.avi *.mkv *.webm);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>&amp;Stop the picture</source>
        <translation>영상 중지(&amp;S)</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>카메라 영상</translation>
    </message>
    <message>
        <source>See whether it is the right camera before you save.</source>
        <translation>저장하기 전에 맞는 카메라인지 확인하세요.</translation>
    </message>
    <message>
        <source>Show the &amp;picture</source>
        <translation>영상 표시(&amp;P)</translation>
    </message>
    <message>
        <source>This is what the camera sees.</source>
        <translation>카메라에 보이는 영상입니다.</translation>
    </message>
</context>
<context>
    <name>CaptureStep</name>
    <message numerus="yes">
        <source>Go on with %n photos</source>
        <translation><numerusform>사진 %n장으로 계속</numerusform></translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>카메라를 보세요</translation>
    </message>
    <message>
        <source>{taken} of {wanted} photos</source>
        <translation>사진 {taken}/{wanted}장</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A look at the desk means</source>
        <translation>키오스크에서 인식되면</translation>
    </message>
    <message>
        <source>A picture file that the kiosk shows while nobody is there.</source>
        <translation>아무도 없을 때 키오스크에 표시할 그림 파일입니다.</translation>
    </message>
    <message>
        <source>A second look within this time is not a punch.</source>
        <translation>이 시간 안에 다시 인식되면 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>한 주의 시작</translation>
    </message>
    <message>
        <source>As in a mirror</source>
        <translation>거울처럼</translation>
    </message>
    <message>
        <source>Asked for instead when the two enrolled people resemble each other.</source>
        <translation>등록된 두 사람이 서로 닮았을 때 대신 적용됩니다.</translation>
    </message>
    <message>
        <source>At the usual distance</source>
        <translation>보통 거리에</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Check for photos and screens</source>
        <translation>사진·화면 위조 확인</translation>
    </message>
    <message>
        <source>Choose one, or type an address (rtsp://…, http://…) or the path of a video.</source>
        <translation>하나를 선택하거나 주소(rtsp://…, http://…) 또는 동영상 경로를 입력하세요.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>회사 이름</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Days on which nobody is expected or late.</source>
        <translation>출근 예정도 지각도 없는 날입니다.</translation>
    </message>
    <message>
        <source>Decides where a day begins and ends.</source>
        <translation>하루의 시작과 끝을 정합니다.</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>장치 이름</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Faces of {share} of the picture's height</source>
        <translation>영상 높이의 {share}인 얼굴</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>멀리</translation>
    </message>
    <message>
        <source>For weekly overtime and reports.</source>
        <translation>주간 초과 근무와 보고서에 쓰입니다.</translation>
    </message>
    <message>
        <source>Forgotten to leave after</source>
        <translation>퇴근을 잊은 것으로 보는 시간</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>How loud the desk's sounds are.</source>
        <translation>키오스크 소리의 크기입니다.</translation>
    </message>
    <message>
        <source>Ignore repeats within</source>
        <translation>반복 인식 무시 시간</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <translation>출근·퇴근 번갈아</translation>
    </message>
    <message>
        <source>In turn: in, then out, and so on. First and last: breaks aren't punched. Button: the kiosk asks, and without an answer within 8 seconds nothing is recorded. Shift: start, break or end.</source>
        <translation>번갈아: 출근, 퇴근 순서로 반복. 처음과 마지막: 휴게는 기록하지 않음. 버튼: 키오스크가 묻고 8초 안에 답이 없으면 기록하지 않음. 근무조: 시작, 휴게 또는 종료.</translation>
    </message>
    <message>
        <source>Keep mistakes at the desk for</source>
        <translation>오인식 사례 보관 기간</translation>
    </message>
    <message>
        <source>Keep visits for</source>
        <translation>방문 기록 보관 기간</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>키오스크</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Larger pictures find people further away, more slowly.</source>
        <translation>영상이 클수록 먼 사람도 찾지만 느려집니다.</translation>
    </message>
    <message>
        <source>Larger text in all windows.</source>
        <translation>모든 창의 글자를 키웁니다.</translation>
    </message>
    <message>
        <source>Lead between look-alikes</source>
        <translation>닮은 사람 간 차이</translation>
    </message>
    <message>
        <source>Lead over the runner-up</source>
        <translation>2순위와의 차이</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light or dark surfaces. Automatic: as the system has it.</source>
        <translation>밝은 화면 또는 어두운 화면. 자동: 시스템 설정대로.</translation>
    </message>
    <message>
        <source>Lock this window after</source>
        <translation>이 창 잠금 시간</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Looks that must agree</source>
        <translation>일치해야 할 인식 횟수</translation>
    </message>
    <message>
        <source>Mirrored picture</source>
        <translation>좌우 반전 영상</translation>
    </message>
    <message>
        <source>Names of visitors, their hosts and times. Then they are deleted.</source>
        <translation>방문객과 만날 사람의 이름, 시각입니다. 기간이 지나면 삭제됩니다.</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>가까이</translation>
    </message>
    <message>
        <source>Near leaves out passers-by in the background; far finds small faces too, more slowly.</source>
        <translation>가까이는 배경의 지나가는 사람을 제외합니다. 멀리는 작은 얼굴도 찾지만 느립니다.</translation>
    </message>
    <message>
        <source>Of all windows; it changes at once. Automatic: this computer's.</source>
        <translation>모든 창에 적용되며 바로 바뀝니다. 자동: 이 컴퓨터 설정대로.</translation>
    </message>
    <message>
        <source>Of so many looks; no fewer than must agree.</source>
        <translation>최근 인식 횟수이며, 일치해야 할 횟수보다 적을 수 없습니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Out of the latest</source>
        <translation>최근 인식 횟수</translation>
    </message>
    <message>
        <source>People find their place more easily in a mirror.</source>
        <translation>거울처럼 보이면 자리를 잡기 쉽습니다.</translation>
    </message>
    <message>
        <source>People press a button</source>
        <translation>직접 버튼 누르기</translation>
    </message>
    <message>
        <source>People stand</source>
        <translation>사람이 서는 위치</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>영상 크기</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>초당 영상 수</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>소리 재생</translation>
    </message>
    <message>
        <source>Please give this device a name.</source>
        <translation>이 장치의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>인식</translation>
    </message>
    <message>
        <source>Recorded on every punch made here; choose another one for each desk.</source>
        <translation>여기서 하는 모든 기록에 남습니다. 키오스크마다 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Shown on the kiosk and in reports.</source>
        <translation>키오스크와 보고서에 표시됩니다.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>So many looks at one face must name the same person before a punch is made.</source>
        <translation>한 얼굴의 인식 결과가 이 횟수만큼 같은 사람이어야 기록합니다.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>The first and the last look of a day</source>
        <translation>하루의 처음과 마지막 인식</translation>
    </message>
    <message>
        <source>The next person must be further away by this, or nobody is recognised.</source>
        <translation>다음 사람이 이만큼 더 멀어야 하며, 아니면 인식하지 않습니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This computer's</source>
        <translation>이 컴퓨터의 시간대</translation>
    </message>
    <message>
        <source>This computer's ({zone})</source>
        <translation>이 컴퓨터의 시간대({zone})</translation>
    </message>
    <message>
        <source>This version has no such check; keep the desk in sight.</source>
        <translation>이 버전에는 이 확인 기능이 없습니다. 키오스크를 눈에 보이는 곳에 두세요.</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>시간 규칙</translation>
    </message>
    <message>
        <source>Time zone of the site</source>
        <translation>사업장 시간대</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>What the camera is asked for; it may deliver fewer.</source>
        <translation>카메라에 요청하는 값이며, 실제로는 더 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>What the planned shift expects</source>
        <translation>근무조 계획에 따름</translation>
    </message>
    <message>
        <source>What “Not you?” left behind, with pictures where people consented. Then it is deleted.</source>
        <translation>“본인이 아닌가요?”로 남은 내용이며, 동의한 사람은 사진도 포함됩니다. 기간이 지나면 삭제됩니다.</translation>
    </message>
    <message>
        <source>When somebody punches, and when something needs attention.</source>
        <translation>누군가 기록하거나 확인이 필요할 때 울립니다.</translation>
    </message>
    <message>
        <source>Who came in longer ago than this starts again with in; the missing out is flagged.</source>
        <translation>출근한 지 이보다 오래되면 다시 출근부터 시작하고, 빠진 퇴근을 표시합니다.</translation>
    </message>
    <message>
        <source>Without mouse or keyboard for so long, it asks for the password again.</source>
        <translation>이 시간 동안 마우스나 키보드를 쓰지 않으면 비밀번호를 다시 묻습니다.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>회</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>ChartsPane</name>
    <message>
        <source>Arrivals</source>
        <translation>출근</translation>
    </message>
    <message>
        <source>Choose other days above.</source>
        <translation>위에서 다른 날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>Drawing the arrivals</source>
        <translation>출근 시각 그리는 중</translation>
    </message>
    <message>
        <source>Drawing the hours</source>
        <translation>근무 시간 그리는 중</translation>
    </message>
    <message>
        <source>First in of the day, by quarter of an hour</source>
        <translation>하루의 첫 출근, 15분 단위</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Hours worked by week, {days}</source>
        <translation>주별 근무 시간, {days}</translation>
    </message>
    <message>
        <source>Most people come between {start} and {end}: {days} of {all} days.</source>
        <translation>대부분 {start}~{end}에 출근합니다: {all}일 중 {days}일.</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>부서 없음</translation>
    </message>
    <message>
        <source>Nobody worked in this period</source>
        <translation>이 기간에 근무한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>그림 저장…</translation>
    </message>
    <message>
        <source>The chart is saved in {name}.</source>
        <translation>차트를 {name}에 저장했습니다.</translation>
    </message>
    <message>
        <source>The figures are being worked out</source>
        <translation>수치를 계산하고 있습니다</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>시작 주</translation>
    </message>
    <message>
        <source>When people come, {days}</source>
        <translation>출근 시각, {days}</translation>
    </message>
    <message>
        <source>Working out the figures</source>
        <translation>수치 계산 중</translation>
    </message>
    <message>
        <source>{department}: {hours} hours</source>
        <translation>{department}: {hours}시간</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Please choose one of the list.</source>
        <translation>목록에서 하나를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Recording the punch</source>
        <translation>기록 저장 중</translation>
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
        <translation>현재 시각 {time}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Changes are not saved</source>
        <translation>변경 내용이 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>저장하지 않고 닫기</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>계속 편집</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>계속 작업</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>작업이 진행 중입니다</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>저장하지 않은 변경 내용이 있습니다.</translation>
    </message>
    <message>
        <source>This is still at work: {job}.</source>
        <translation>아직 진행 중인 작업: {job}.</translation>
    </message>
    <message>
        <source>{busy} What was done so far is kept, and it can be started again.</source>
        <translation>{busy} 지금까지 한 것은 보존되며, 다시 시작할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Drag to reorder, or press Alt with the arrow keys</source>
        <translation>끌어서 순서를 바꾸거나 Alt와 화살표 키를 누르세요</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>기본 열</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>실행 비교</translation>
    </message>
    <message>
        <source>Figures of runs</source>
        <translation>실행별 수치</translation>
    </message>
    <message>
        <source>How often people are recognised by each run's model, and the difference from the model it began with. Runs that held out other people, or began with another model, don't compare exactly.</source>
        <translation>실행별 모델이 사람을 얼마나 자주 인식하는지와, 시작 모델과의 차이입니다. 검증용으로 제외한 사람이나 시작 모델이 다른 실행은 정확히 비교되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>비교할 것 없음</translation>
    </message>
    <message>
        <source>These runs have no figures.</source>
        <translation>이 실행들에는 수치가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>학습 목표</translation>
    </message>
</context>
<context>
    <name>ConsentStep</name>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Or sign here: type your full name</source>
        <translation>또는 여기에 서명: 성명 입력</translation>
    </message>
    <message>
        <source>Please read this together, or hand over the screen.</source>
        <translation>함께 읽거나 화면을 넘겨 주세요.</translation>
    </message>
    <message>
        <source>Record consent and continue</source>
        <translation>동의를 기록하고 계속</translation>
    </message>
    <message>
        <source>Signature: your full name</source>
        <translation>서명: 성명</translation>
    </message>
    <message>
        <source>{name} has read this and agrees.</source>
        <translation>{name}님이 읽고 동의했습니다.</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message numerus="yes">
        <source>%n models trained with it before are kept.</source>
        <translation><numerusform>이전에 이 얼굴로 학습한 모델 %n개는 그대로 남습니다.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>동의 철회(&amp;W)…</translation>
    </message>
    <message>
        <source>Confirmed on the command line.</source>
        <translation>명령줄에서 확인됨.</translation>
    </message>
    <message>
        <source>Confirmed when pictures were imported.</source>
        <translation>사진을 가져올 때 확인됨.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Given on {time}</source>
        <translation>동의일: {time}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Made up for the demo.</source>
        <translation>데모용으로 만든 것.</translation>
    </message>
    <message>
        <source>One of them is in use: train anew without it, or go back to the model before.</source>
        <translation>그중 하나가 사용 중입니다. 이 얼굴을 빼고 다시 학습하거나 이전 모델로 되돌리세요.</translation>
    </message>
    <message>
        <source>Reading consents</source>
        <translation>동의 읽는 중</translation>
    </message>
    <message>
        <source>Record a &amp;consent…</source>
        <translation>동의 기록(&amp;C)…</translation>
    </message>
    <message>
        <source>Signed on the screen by typing the name.</source>
        <translation>화면에서 이름을 입력해 서명함.</translation>
    </message>
    <message>
        <source>The consent of {name} is withdrawn, and nothing of their face is kept.</source>
        <translation>{name}님의 동의가 철회되었고, 얼굴 정보는 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>The person has agreed that the camera recognises them, and may withdraw at any time.</source>
        <translation>이 사람은 카메라 인식에 동의했으며 언제든지 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>The training that was under way with it is cancelled.</source>
        <translation>이 얼굴로 진행 중이던 학습이 취소되었습니다.</translation>
    </message>
    <message>
        <source>Ticked on the screen.</source>
        <translation>화면에서 체크함.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Withdrawn on {time}</source>
        <translation>철회일: {time}</translation>
    </message>
    <message>
        <source>Without a consent nothing of the face is kept, and attendance is recorded by PIN or by hand.</source>
        <translation>동의가 없으면 얼굴 정보를 보관하지 않으며, 근태는 PIN이나 수기로 기록합니다.</translation>
    </message>
    <message>
        <source>{source} Text version {version}.</source>
        <translation>{source} 동의서 버전 {version}.</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>A few small pictures of your face and the numbers computed from them, encrypted, on this computer. They are not sent anywhere.</source>
        <translation>얼굴의 작은 사진 몇 장과 그로부터 계산한 수치를 암호화하여 이 컴퓨터에 보관합니다. 어디로도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Agreed on {day}, on the screen of the attendance system.</source>
        <translation>{day}, 근태 시스템 화면에서 동의함.</translation>
    </message>
    <message>
        <source>Consent text, version {version}</source>
        <translation>동의서, 버전 {version}</translation>
    </message>
    <message>
        <source>Date: {line}   Signature: {line}</source>
        <translation>날짜: {line}   서명: {line}</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>보관하는 것</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>사용 목적</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>선택은 본인이 합니다</translation>
    </message>
    <message>
        <source>You may refuse, and may withdraw at any time; the pictures and numbers are then deleted. Without them your attendance is recorded by hand, and you have no disadvantage.</source>
        <translation>거부할 수 있으며 언제든지 철회할 수 있습니다. 그러면 사진과 수치는 삭제됩니다. 동의하지 않아도 근태는 수기로 기록되며 불이익은 없습니다.</translation>
    </message>
    <message>
        <source>Your face is used for one thing only: to record when you come and go at work.</source>
        <translation>얼굴은 출퇴근 시각을 기록하는 데에만 사용합니다.</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name}({code})</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>Added: {punch}.</source>
        <translation>추가됨: {punch}.</translation>
    </message>
    <message>
        <source>Corrected: {punch}.</source>
        <translation>정정됨: {punch}.</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>정정 중</translation>
    </message>
    <message>
        <source>Counted again: {punch}.</source>
        <translation>다시 산입됨: {punch}.</translation>
    </message>
    <message>
        <source>It stands again as before.</source>
        <translation>이전 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>잠긴 기간 확인 중</translation>
    </message>
    <message>
        <source>Not counted any more: {punch}.</source>
        <translation>더는 산입하지 않음: {punch}.</translation>
    </message>
    <message>
        <source>Undoing the correction</source>
        <translation>정정 취소 중</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>바로 취소됨</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Add a punch that is missing</source>
        <translation>빠진 기록 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Correct “{punch}”</source>
        <translation>“{punch}” 정정</translation>
    </message>
    <message>
        <source>Count “{punch}” again</source>
        <translation>“{punch}” 다시 산입</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Don't count “{punch}” any more</source>
        <translation>“{punch}” 산입하지 않기</translation>
    </message>
    <message>
        <source>Give the time, like 17:30.</source>
        <translation>17:30처럼 시각을 입력하세요.</translation>
    </message>
    <message>
        <source>Planned: {time}</source>
        <translation>계획: {time}</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Put the planned time into the field. It is only a plan: check it.</source>
        <translation>계획된 시각을 입력란에 넣습니다. 계획일 뿐이니 확인하세요.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Say why; it is kept with the punch.</source>
        <translation>사유를 입력하세요. 기록과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Higher is better on the left. Loss and comparisons to learn from fall as long as the model learns; where they stay level, more steps would bring little.</source>
        <translation>왼쪽은 높을수록 좋습니다. 손실과 학습 가능한 비교는 모델이 배우는 동안 줄어들며, 더 줄지 않으면 스텝을 늘려도 효과가 적습니다.</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Comparisons to learn from (%)</source>
        <translation>학습 가능한 비교(%)</translation>
    </message>
    <message>
        <source>Held-out people recognised (%)</source>
        <translation>검증용 사람 인식률(%)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>model before</source>
        <translation>이전 모델</translation>
    </message>
    <message>
        <source>{count} points; the newest is {value}.</source>
        <translation>점 {count}개, 최신 값은 {value}입니다.</translation>
    </message>
</context>
<context>
    <name>CycleList</name>
    <message>
        <source>+ Another day</source>
        <translation>+ 하루 추가</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>{number}일차</translation>
    </message>
</context>
<context>
    <name>DateRangePicker</name>
    <message>
        <source>Choose days…</source>
        <translation>날짜 선택…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>&amp;Add a punch…</source>
        <translation>기록 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Day after (Alt+Right)</source>
        <translation>다음 날(Alt+Right)</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>전날(Alt+Left)</translation>
    </message>
    <message>
        <source>Locked: {first} – {last}. Nothing of it can be changed until it is unlocked.</source>
        <translation>잠김: {first} – {last}. 잠금을 풀기 전에는 아무것도 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>No punches on this day.</source>
        <translation>이날은 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>계획 없음</translation>
    </message>
    <message>
        <source>Planned: {shift}, {times}</source>
        <translation>계획: {shift}, {times}</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>잠금 해제…</translation>
    </message>
    <message>
        <source>Worked {duration}</source>
        <translation>근무 {duration}</translation>
    </message>
    <message>
        <source>break {duration}</source>
        <translation>휴게 {duration}</translation>
    </message>
    <message>
        <source>late {duration}</source>
        <translation>지각 {duration}</translation>
    </message>
    <message>
        <source>left {duration} early</source>
        <translation>조퇴 {duration}</translation>
    </message>
    <message>
        <source>overtime {duration}</source>
        <translation>초과 근무 {duration}</translation>
    </message>
</context>
<context>
    <name>DaysModel</name>
    <message numerus="yes">
        <source>%n matters to resolve</source>
        <translation><numerusform>확인 필요 %n건</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>결근</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>In</source>
        <translation>출근</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴근</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>초과 근무</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>left {time} early</source>
        <translation>조퇴 {time}</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>지각 {time}</translation>
    </message>
</context>
<context>
    <name>DecimalEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} ~ {most}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Demo: Eileen Collins comes by again. A second look is not a second punch.</source>
        <translation>데모: Eileen Collins가 다시 옵니다. 다시 인식되어도 두 번 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is being enrolled from one photograph.</source>
        <translation>데모: Eileen Collins를 사진 한 장으로 등록하는 중입니다.</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins is enrolled. She comes to work now.</source>
        <translation>데모: Eileen Collins가 등록되어 이제 출근합니다.</translation>
    </message>
    <message>
        <source>Demo: Eileen Collins was recognised, and her punch is safely on disk.</source>
        <translation>데모: Eileen Collins가 인식되었고, 기록이 디스크에 안전하게 저장되었습니다.</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper is known now, and her punch is safely on disk.</source>
        <translation>데모: 이제 Grace Hopper를 알아보며, 기록이 디스크에 안전하게 저장되었습니다.</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper isn't enrolled yet, so nothing is recorded for her.</source>
        <translation>데모: Grace Hopper는 아직 등록되지 않아 아무것도 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>Demo: Grace Hopper was enrolled meanwhile, from one photograph. She comes back.</source>
        <translation>데모: 그동안 Grace Hopper를 사진 한 장으로 등록했습니다. 다시 옵니다.</translation>
    </message>
    <message>
        <source>Demo: the face models are loading.</source>
        <translation>데모: 얼굴 모델을 불러오는 중입니다.</translation>
    </message>
    <message>
        <source>Demo: the next visitor, Grace Hopper, isn't enrolled yet.</source>
        <translation>데모: 다음 방문자 Grace Hopper는 아직 등록되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <source>Who is it?</source>
        <translation>누구인가요?</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>An address in the network</source>
        <translation>네트워크 주소</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>카메라 {number}</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Last punch here</source>
        <translation>이 장치의 마지막 기록</translation>
    </message>
    <message>
        <source>Last punch {when}</source>
        <translation>마지막 기록 {when}</translation>
    </message>
    <message>
        <source>Looking at this device</source>
        <translation>이 장치 확인 중</translation>
    </message>
    <message>
        <source>Models run on</source>
        <translation>모델 실행 장치</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>거의 가득 참</translation>
    </message>
    <message>
        <source>No player found</source>
        <translation>재생기를 찾지 못함</translation>
    </message>
    <message>
        <source>None in the last 90 days</source>
        <translation>최근 90일간 없음</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>아직 불러오지 않음</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>On, volume {volume}</source>
        <translation>켬, 음량 {volume}</translation>
    </message>
    <message>
        <source>Open the data &amp;folder</source>
        <translation>데이터 폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>다른 장치</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>The demo's</source>
        <translation>데모 카메라</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>이 장치</translation>
    </message>
    <message>
        <source>Those whose punches of the last 90 days are in this database.</source>
        <translation>최근 90일의 출퇴근 기록이 이 데이터베이스에 있는 장치입니다.</translation>
    </message>
    <message>
        <source>{free} GB free of {total} GB</source>
        <translation>{total} GB 중 {free} GB 여유</translation>
    </message>
</context>
<context>
    <name>DistancesPane</name>
    <message>
        <source>Accepted up to here</source>
        <translation>여기까지 허용</translation>
    </message>
    <message>
        <source>At the dashed line 1 stranger in 100 is accepted: {before} before, {after} after.</source>
        <translation>점선에서는 모르는 사람 100명 중 1명이 허용됩니다. 이전 {before}, 이후 {after}.</translation>
    </message>
    <message>
        <source>Distance (smaller is more alike)</source>
        <translation>거리(작을수록 비슷함)</translation>
    </message>
    <message>
        <source>Distance to the nearest other person</source>
        <translation>가장 가까운 다른 사람까지의 거리</translation>
    </message>
    <message>
        <source>Distance to the own person</source>
        <translation>본인까지의 거리</translation>
    </message>
    <message>
        <source>Distances, {model}</source>
        <translation>거리, {model}</translation>
    </message>
    <message>
        <source>Further apart is better: the less both hills overlap, the fewer mistakes are made.</source>
        <translation>서로 멀수록 좋습니다. 두 언덕이 적게 겹칠수록 실수가 적습니다.</translation>
    </message>
    <message>
        <source>Half of the looks are nearer than {own} to their own person, half nearer than {other} to the nearest other one.</source>
        <translation>인식의 절반은 본인과 {own}보다 가깝고, 절반은 가장 가까운 다른 사람과 {other}보다 가깝습니다.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>인식</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>이전 모델</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>Add person</source>
        <translation>직원 추가</translation>
    </message>
    <message>
        <source>Add without photos</source>
        <translation>사진 없이 추가</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <translation>직원 추가 중</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Enrol {name}</source>
        <translation>{name} 등록</translation>
    </message>
    <message>
        <source>Enrolling pictures</source>
        <translation>사진 등록 중</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 직원</translation>
    </message>
    <message>
        <source>No photos were stored for {name}.</source>
        <translation>{name}님의 사진이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>No photos were stored, and {name} was not added.</source>
        <translation>사진이 저장되지 않았고, {name}님은 추가되지 않았습니다.</translation>
    </message>
    <message>
        <source>Recording the consent</source>
        <translation>동의 기록 중</translation>
    </message>
    <message>
        <source>Storing photos</source>
        <translation>사진 저장 중</translation>
    </message>
    <message>
        <source>The consent of {name} is on record. No photos were added so far.</source>
        <translation>{name}님의 동의가 기록되었습니다. 아직 추가된 사진은 없습니다.</translation>
    </message>
    <message>
        <source>{name} was added, without photos.</source>
        <translation>{name}님을 사진 없이 추가했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n photos added.</source>
        <translation><numerusform>{name}: 사진 %n장을 추가했습니다.</numerusform></translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>EraseTab</name>
    <message numerus="yes">
        <source>%n consents were withdrawn; they stay as proof.</source>
        <translation><numerusform>동의 %n건을 철회했습니다. 증빙으로 남겨 둡니다.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n looks kept as feedback</source>
        <translation><numerusform>피드백으로 보관된 인식 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n notes on leave</source>
        <translation><numerusform>휴가 메모 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n photos of the face</source>
        <translation><numerusform>얼굴 사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>Deleted now: photos of the face and the numbers computed from them, looks kept as feedback, the PIN, and notes on leave. The consent is withdrawn and the person deactivated. This cannot be undone.</source>
        <translation>지금 삭제되는 것: 얼굴 사진과 그로부터 계산한 수치, 피드백으로 보관된 인식, PIN, 휴가 메모. 동의는 철회되고 직원은 비활성화됩니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation>{name} 삭제 중</translation>
    </message>
    <message>
        <source>No backup, earlier copy or trained model of this installation holds the face.</source>
        <translation>이 설치본의 백업, 이전 사본, 학습된 모델 어디에도 이 얼굴이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of the face and no PIN was kept.</source>
        <translation>얼굴 정보와 PIN은 보관된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Payroll can then no longer tell whose the attendance is.</source>
        <translation>그러면 급여 담당자가 누구의 근태인지 더는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Removed as trained with this face: {what}.</source>
        <translation>이 얼굴로 학습했으므로 제거함: {what}.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>제거됨: {what}.</translation>
    </message>
    <message>
        <source>Removes everything biometric for good. Recorded attendance stays, as payroll must keep it.</source>
        <translation>모든 생체 정보를 완전히 제거합니다. 급여에 필요한 근태 기록은 남습니다.</translation>
    </message>
    <message>
        <source>Replace name, code, department and e-mail by a pseudonym as well</source>
        <translation>이름, 코드, 부서, 이메일도 가명으로 바꾸기</translation>
    </message>
    <message>
        <source>The database's log is emptied when the program is next closed.</source>
        <translation>데이터베이스 로그는 다음에 프로그램을 닫을 때 비워집니다.</translation>
    </message>
    <message>
        <source>The face model in use is {model} again.</source>
        <translation>사용 중인 얼굴 모델이 다시 {model}입니다.</translation>
    </message>
    <message>
        <source>The face model {model} was trained with this face and could not be removed: {reason}</source>
        <translation>얼굴 모델 {model}은(는) 이 얼굴로 학습했지만 제거할 수 없었습니다: {reason}</translation>
    </message>
    <message>
        <source>The name was replaced by “{name}”.</source>
        <translation>이름을 “{name}”(으)로 바꿨습니다.</translation>
    </message>
    <message>
        <source>These may still hold the face, and are not changed by the program:</source>
        <translation>다음에는 얼굴이 남아 있을 수 있으며, 프로그램이 바꾸지 않습니다:</translation>
    </message>
    <message>
        <source>Type the person's code to confirm</source>
        <translation>확인을 위해 이 사람의 코드를 입력하세요</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>the backup {name} of {day}</source>
        <translation>{day} 백업 {name}</translation>
    </message>
    <message>
        <source>the face model {name}, trained on {day}</source>
        <translation>{day}에 학습한 얼굴 모델 {name}</translation>
    </message>
    <message>
        <source>{name} was erased.</source>
        <translation>{name}님의 정보를 삭제했습니다.</translation>
    </message>
    <message>
        <source>{name}, the data before a restore, of {day}</source>
        <translation>{name}, {day} 복원 전의 데이터</translation>
    </message>
    <message>
        <source>{name}, the database before an update, of {day}</source>
        <translation>{name}, {day} 업데이트 전의 데이터베이스</translation>
    </message>
</context>
<context>
    <name>ErrorRatesPlot</name>
    <message>
        <source>Chance of an error</source>
        <translation>오류 확률</translation>
    </message>
    <message>
        <source>Distance (smaller is stricter)</source>
        <translation>거리(작을수록 엄격)</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>거리별 오류율</translation>
    </message>
    <message>
        <source>enrolled not accepted</source>
        <translation>등록된 사람을 거부</translation>
    </message>
    <message>
        <source>now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>strangers accepted</source>
        <translation>모르는 사람을 허용</translation>
    </message>
</context>
<context>
    <name>ErrorsPane</name>
    <message>
        <source>Enrolled people missed</source>
        <translation>놓친 등록자</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>이전과 이후의 오류</translation>
    </message>
    <message>
        <source>Lower is better: how many looks at enrolled people a model misses, for each share of strangers it accepts. The pale bands show where the true share lies, 19 times of 20.</source>
        <translation>낮을수록 좋습니다. 모르는 사람을 허용하는 비율마다 등록된 사람을 얼마나 놓치는지 보여 줍니다. 옅은 띠는 실제 비율이 20번 중 19번 놓이는 범위입니다.</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>이전 모델</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Strangers accepted</source>
        <translation>허용된 모르는 사람</translation>
    </message>
    <message>
        <source>With {strangers} of strangers accepted, the model before misses {before}, the new one {after}.</source>
        <translation>모르는 사람을 {strangers} 허용할 때 이전 모델은 {before}, 새 모델은 {after}를 놓칩니다.</translation>
    </message>
    <message>
        <source>after: {share}</source>
        <translation>이후: {share}</translation>
    </message>
    <message>
        <source>before: {share}</source>
        <translation>이전: {share}</translation>
    </message>
</context>
<context>
    <name>ExceptionWords</name>
    <message>
        <source>Add the end of the break…</source>
        <translation>휴게 종료 추가…</translation>
    </message>
    <message>
        <source>Add the in…</source>
        <translation>출근 추가…</translation>
    </message>
    <message>
        <source>Add the out…</source>
        <translation>퇴근 추가…</translation>
    </message>
    <message>
        <source>Add the start of the break…</source>
        <translation>휴게 시작 추가…</translation>
    </message>
    <message>
        <source>After coming at {times} no out was recorded. Until there is one, this time isn't counted.</source>
        <translation>{times} 출근 뒤 퇴근 기록이 없습니다. 기록될 때까지 이 시간은 산입되지 않습니다.</translation>
    </message>
    <message>
        <source>After the last day of work</source>
        <translation>퇴사일 이후</translation>
    </message>
    <message>
        <source>At {times} a break ended that had not begun.</source>
        <translation>{times}에 시작하지 않은 휴게가 끝났습니다.</translation>
    </message>
    <message>
        <source>Before the first day of work</source>
        <translation>입사일 이전</translation>
    </message>
    <message>
        <source>Break without end</source>
        <translation>종료 없는 휴게</translation>
    </message>
    <message>
        <source>Break without start</source>
        <translation>시작 없는 휴게</translation>
    </message>
    <message>
        <source>Change what {time} says…</source>
        <translation>{time} 기록의 종류 변경…</translation>
    </message>
    <message>
        <source>Check the time…</source>
        <translation>시각 확인…</translation>
    </message>
    <message>
        <source>Don't count {time}…</source>
        <translation>{time} 기록 산입하지 않기…</translation>
    </message>
    <message>
        <source>In twice</source>
        <translation>출근 중복</translation>
    </message>
    <message>
        <source>More than 16 hours lie between {times}. Probably punches between them are missing; the time isn't counted until then.</source>
        <translation>{times} 사이가 16시간이 넘습니다. 사이에 빠진 기록이 있을 수 있으며, 그때까지 이 시간은 산입되지 않습니다.</translation>
    </message>
    <message>
        <source>No in</source>
        <translation>출근 없음</translation>
    </message>
    <message>
        <source>No out</source>
        <translation>퇴근 없음</translation>
    </message>
    <message>
        <source>Overlapping times</source>
        <translation>시간 겹침</translation>
    </message>
    <message>
        <source>The break that began at {times} has no end, so it isn't deducted.</source>
        <translation>{times}에 시작한 휴게에 종료가 없어 공제되지 않습니다.</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>시계가 바뀜</translation>
    </message>
    <message>
        <source>The device's clock jumped shortly before the punch at {times}, so its time is in doubt.</source>
        <translation>{times} 기록 직전에 장치 시계가 크게 바뀌어 시각이 의심됩니다.</translation>
    </message>
    <message>
        <source>The out at {times} has no in before it. Until there is one, this time isn't counted.</source>
        <translation>{times} 퇴근 앞에 출근이 없습니다. 기록될 때까지 이 시간은 산입되지 않습니다.</translation>
    </message>
    <message>
        <source>The punches {times} are after the person's last day of work.</source>
        <translation>{times} 기록이 이 사람의 퇴사일 이후입니다.</translation>
    </message>
    <message>
        <source>The punches {times} are before the person's first day of work.</source>
        <translation>{times} 기록이 이 사람의 입사일 이전입니다.</translation>
    </message>
    <message>
        <source>The punches {times} overlap. Probably one of them says the wrong thing, or is too many.</source>
        <translation>{times} 기록이 겹칩니다. 하나가 잘못되었거나 불필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>There are several ins in a row: {times}. Probably one says the wrong thing, or one is too many.</source>
        <translation>출근이 연달아 있습니다: {times}. 하나가 잘못되었거나 불필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>Unlikely long</source>
        <translation>너무 긴 시간</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>A stranger's one look is accepted</source>
        <translation>모르는 사람이 1회 인식에서 허용될 확률</translation>
    </message>
    <message>
        <source>An enrolled person's look is refused</source>
        <translation>등록된 사람의 인식이 거부될 확률</translation>
    </message>
    <message>
        <source>Keep the distance small until it is: somebody may have to look twice.</source>
        <translation>그때까지는 거리를 작게 유지하세요. 한 번 더 봐야 하는 사람이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>No pictures are enrolled yet, so nobody is taken for anybody. With the first ones:</source>
        <translation>등록된 사진이 없어 아무도 인식되지 않습니다. 첫 사진을 등록하면:</translation>
    </message>
    <message>
        <source>One of 10 such looks is accepted</source>
        <translation>그런 인식 10회 중 1회가 허용될 확률</translation>
    </message>
    <message>
        <source>One of 100 such looks is accepted</source>
        <translation>그런 인식 100회 중 1회가 허용될 확률</translation>
    </message>
    <message>
        <source>The model is not calibrated, so nothing can be predicted.</source>
        <translation>모델이 보정되지 않아 예측할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>To be expected with the %n pictures that are enrolled today. Nobody is turned away by a single look: the next one follows within a second.</source>
        <translation><numerusform>현재 등록된 사진 %n장으로 예상되는 결과입니다. 한 번의 인식으로 거부되는 사람은 없으며, 1초 안에 다시 인식합니다.</numerusform></translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>up to {share}</source>
        <translation>최대 {share}</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>ADP: hours a person</source>
        <translation>ADP: 개인별 시간</translation>
    </message>
    <message>
        <source>All records, with the hash chain</source>
        <translation>모든 기록, 해시 체인 포함</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Decimal comma, semicolons between cells</source>
        <translation>소수점은 쉼표, 셀 구분은 세미콜론</translation>
    </message>
    <message>
        <source>Decimal: 8.25</source>
        <translation>소수: 8.25</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>시간 표기</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Frappe HR: employee check-ins</source>
        <translation>Frappe HR: 직원 체크인</translation>
    </message>
    <message>
        <source>Hours and minutes: 8:15</source>
        <translation>시간과 분: 8:15</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>레이아웃</translation>
    </message>
    <message>
        <source>Minutes: 495</source>
        <translation>분: 495</translation>
    </message>
    <message>
        <source>Punches</source>
        <translation>출퇴근 기록</translation>
    </message>
    <message>
        <source>QuickBooks: time activities</source>
        <translation>QuickBooks: 시간 활동</translation>
    </message>
    <message>
        <source>Timesheets</source>
        <translation>근무시간표</translation>
    </message>
    <message>
        <source>What</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>대상</translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>%n일</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n punches</source>
        <translation><numerusform>기록 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation><numerusform>%n행.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save as Excel workbook…</source>
        <translation>Excel 통합 문서로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>JSON으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>처음 몇 행</translation>
    </message>
    <message>
        <source>Keeping the reports</source>
        <translation>보고서 보관 중</translation>
    </message>
    <message>
        <source>Looking for locked periods</source>
        <translation>잠긴 기간 찾는 중</translation>
    </message>
    <message>
        <source>Reading people and saved reports</source>
        <translation>직원과 저장된 보고서 읽는 중</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>처음 몇 행 읽는 중</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>저장된 보고서</translation>
    </message>
    <message>
        <source>Shown are the first {shown} of {all} rows; the file will hold all of them.</source>
        <translation>전체 {all}행 중 처음 {shown}행을 표시합니다. 파일에는 모두 들어갑니다.</translation>
    </message>
    <message>
        <source>The period is locked.</source>
        <translation>기간이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The report “{name}” is forgotten.</source>
        <translation>보고서 “{name}”을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>The report “{name}” is kept.</source>
        <translation>보고서 “{name}”을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>There is nothing in this period.</source>
        <translation>이 기간에는 아무것도 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>of %n people.</source>
        <translation><numerusform>%n명 대상.</numerusform></translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Of an earlier face model</source>
        <translation>이전 얼굴 모델의 사진</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>이 사진 제거</translation>
    </message>
    <message>
        <source>Shown as the photo</source>
        <translation>대표 사진으로 표시됨</translation>
    </message>
    <message>
        <source>Taken with the camera</source>
        <translation>카메라로 촬영</translation>
    </message>
</context>
<context>
    <name>FacesTab</name>
    <message numerus="yes">
        <source>%n photos are compared with whoever stands before the camera.</source>
        <translation><numerusform>카메라 앞에 선 사람과 사진 %n장을 비교합니다.</numerusform></translation>
    </message>
    <message>
        <source>A photo of {name} was removed.</source>
        <translation>{name}님의 사진 한 장을 제거했습니다.</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>사진 추가(&amp;P)…</translation>
    </message>
    <message>
        <source>Bringing a photo back</source>
        <translation>사진 되살리는 중</translation>
    </message>
    <message>
        <source>Enrol face…</source>
        <translation>얼굴 등록…</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>Five photos make recognition steady; taking them lasts half a minute.</source>
        <translation>사진이 다섯 장이면 안정적으로 인식됩니다. 찍는 데 30초 걸립니다.</translation>
    </message>
    <message>
        <source>Reactivate the person to add some.</source>
        <translation>사진을 추가하려면 직원을 다시 활성화하세요.</translation>
    </message>
    <message>
        <source>Reading enrolled faces</source>
        <translation>등록된 얼굴 읽는 중</translation>
    </message>
    <message>
        <source>Removing a photo of {name}</source>
        <translation>{name}님의 사진 제거 중</translation>
    </message>
    <message>
        <source>{name} has no photos</source>
        <translation>{name}님의 사진이 없습니다</translation>
    </message>
</context>
<context>
    <name>FeedbackModel</name>
    <message>
        <source>By PIN</source>
        <translation>PIN 사용</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미처리</translation>
    </message>
    <message>
        <source>PIN asked for</source>
        <translation>PIN 요청</translation>
    </message>
    <message>
        <source>Really was</source>
        <translation>실제 인물</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>처리됨</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>인식된 인물</translation>
    </message>
    <message>
        <source>Two alike</source>
        <translation>닮은 두 사람</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>상황</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>아무도 아님</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>모르는 사람</translation>
    </message>
    <message>
        <source>“Not you?”</source>
        <translation>“본인이 아닌가요?”</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>&amp;Settle</source>
        <translation>처리(&amp;S)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사례</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>삭제(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete this case?</source>
        <translation>이 사례를 삭제할까요?</translation>
    </message>
    <message>
        <source>Deleting a case</source>
        <translation>사례 삭제 중</translation>
    </message>
    <message>
        <source>Distance {distance}, model {model}. {kept}</source>
        <translation>거리 {distance}, 모델 {model}. {kept}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Mistakes at the desk</source>
        <translation>키오스크 오인식</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>보관된 사진이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody was mistaken for somebody else</source>
        <translation>다른 사람으로 잘못 인식된 경우가 없습니다</translation>
    </message>
    <message>
        <source>Not known, or a visitor</source>
        <translation>모르는 사람 또는 방문객</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Only &amp;open cases</source>
        <translation>미처리 사례만(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>사례 읽는 중</translation>
    </message>
    <message>
        <source>Recognition couldn't tell two people apart; a PIN told who it was.</source>
        <translation>두 사람을 구별하지 못해 PIN으로 확인했습니다.</translation>
    </message>
    <message>
        <source>Settling a case</source>
        <translation>사례 처리 중</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. No punch was made.</source>
        <translation>누군가 {name}(으)로 인식되었으나 아니라고 했습니다. 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Somebody was greeted as {name} and said it was wrong. That punch was undone.</source>
        <translation>누군가 {name}(으)로 인식되었으나 아니라고 했습니다. 그 기록은 취소되었습니다.</translation>
    </message>
    <message>
        <source>The case is deleted for good. Punches stay as they are.</source>
        <translation>사례가 완전히 삭제됩니다. 출퇴근 기록은 그대로입니다.</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation>사례를 삭제했습니다.</translation>
    </message>
    <message>
        <source>The case is settled.</source>
        <translation>사례를 처리했습니다.</translation>
    </message>
    <message>
        <source>The picture is kept with the person's consent.</source>
        <translation>본인의 동의로 사진을 보관합니다.</translation>
    </message>
    <message numerus="yes">
        <source>They show where recognition errs, and serve calibration and training. Settling one changes no punch. Cases are deleted after %n days.</source>
        <translation><numerusform>인식이 어디서 틀리는지 보여 주며 보정과 학습에 쓰입니다. 처리해도 출퇴근 기록은 바뀌지 않습니다. 사례는 %n일 뒤 삭제됩니다.</numerusform></translation>
    </message>
    <message>
        <source>When somebody presses “Not you?” at the desk, the wrong punch is undone and the case is kept here.</source>
        <translation>키오스크에서 “본인이 아닌가요?”를 누르면 잘못된 기록을 취소하고 사례를 여기에 보관합니다.</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>실제로 누구였나요?</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>아무도 아님</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name}({code})</translation>
    </message>
    <message>
        <source>{name} resembles a colleague, so a PIN was asked for.</source>
        <translation>{name}님이 동료와 닮아 PIN을 요청했습니다.</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Drawing the chart…</source>
        <translation>차트 그리는 중…</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>차트 저장 중</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>인식됨</translation>
    </message>
    <message>
        <source>The true difference lies between {interval} points, 19 times of 20.</source>
        <translation>실제 차이는 20번 중 19번 {interval} 포인트 사이에 있습니다.</translation>
    </message>
    <message>
        <source>{what}, roughly</source>
        <translation>{what}, 대략</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 선택</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg *.webp)</source>
        <translation>그림 (*.png *.svg *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All departments</source>
        <translation>모든 부서</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>동의 없음</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Everybody who is active</source>
        <translation>활성 직원 모두</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>닮은 사람</translation>
    </message>
    <message>
        <source>Search by name, code or department</source>
        <translation>이름, 코드 또는 부서로 검색</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>직원 검색</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>표시할 직원</translation>
    </message>
    <message>
        <source>Without a schedule</source>
        <translation>일정 없음</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>사진 없음</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>&amp;Add a person…</source>
        <translation>직원 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Enrol {name}…</source>
        <translation>{name} 등록(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>키오스크 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>첫 직원 추가</translation>
    </message>
    <message>
        <source>Enrol the face</source>
        <translation>얼굴 등록</translation>
    </message>
    <message>
        <source>It takes about a minute. Everything can be changed later.</source>
        <translation>1분쯤 걸립니다. 나중에 모두 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>카메라를 보세요</translation>
    </message>
    <message>
        <source>Name, number and consent; then the camera looks at the face from five sides.</source>
        <translation>이름, 번호, 동의를 입력하면 카메라가 얼굴을 다섯 방향에서 촬영합니다.</translation>
    </message>
    <message>
        <source>Open the desk and look at it: the first punch is recorded by itself.</source>
        <translation>키오스크를 열고 바라보세요. 첫 기록은 저절로 됩니다.</translation>
    </message>
    <message>
        <source>Start the desk on this computer and look at it: the first punch is recorded by itself.</source>
        <translation>이 컴퓨터에서 키오스크를 시작하고 바라보세요. 첫 기록은 저절로 됩니다.</translation>
    </message>
    <message>
        <source>The desk knows this face.</source>
        <translation>키오스크가 이 얼굴을 알아봅니다.</translation>
    </message>
    <message>
        <source>Three steps to the first punch</source>
        <translation>첫 기록까지 세 단계</translation>
    </message>
    <message>
        <source>With the camera, or from pictures; it needs the person's consent.</source>
        <translation>카메라로 촬영하거나 사진을 사용합니다. 본인의 동의가 필요합니다.</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name}님이 추가되었습니다.</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>An import is running.</source>
        <translation>가져오기가 실행 중입니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Everybody in this folder has read how their face is used, and has agreed to it.</source>
        <translation>이 폴더의 모든 사람이 얼굴 사용에 관한 안내를 읽고 동의했습니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Further remarks, below: {count}.</source>
        <translation>아래에 참고 사항이 더 있습니다: {count}개.</translation>
    </message>
    <message>
        <source>Getting ready: loading the face models takes a few seconds the first time…</source>
        <translation>준비 중: 처음에는 얼굴 모델을 불러오는 데 몇 초 걸립니다…</translation>
    </message>
    <message>
        <source>Importing people</source>
        <translation>직원 가져오는 중</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>선택한 폴더 없음</translation>
    </message>
    <message>
        <source>One folder a person, named code__name, with their pictures in it; or a people.csv.</source>
        <translation>직원마다 사진이 든 코드__이름 형식의 폴더 하나, 또는 people.csv.</translation>
    </message>
    <message>
        <source>People added: {new}. Already known: {known}. Photos added: {added}. Pictures left out: {left_out}.</source>
        <translation>추가된 직원: {new}. 이미 있는 직원: {known}. 추가된 사진: {added}. 제외된 사진: {left_out}.</translation>
    </message>
    <message>
        <source>Pictures with no face, several faces or a blurred one are left out, with the reason.</source>
        <translation>얼굴이 없거나 여럿이거나 흐린 사진은 사유와 함께 제외됩니다.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>가져오기 진행 상황</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>가져오기 시작</translation>
    </message>
    <message>
        <source>Stopping after this picture…</source>
        <translation>이 사진까지 처리하고 중지합니다…</translation>
    </message>
    <message>
        <source>The import was stopped. What was added stays; start again to go on.</source>
        <translation>가져오기를 중지했습니다. 추가된 것은 남아 있으며, 다시 시작하면 이어집니다.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>What became of each picture is shown here</source>
        <translation>각 사진의 처리 결과가 여기에 표시됩니다</translation>
    </message>
    <message>
        <source>Without this, people are added by name only and every picture is left out.</source>
        <translation>체크하지 않으면 직원은 이름만 추가되고 모든 사진은 제외됩니다.</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>사진 {total}장 중 {done}장</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Camera lent out</source>
        <translation>카메라 사용 중</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>카메라 켜짐</translation>
    </message>
    <message>
        <source>Camera starting</source>
        <translation>카메라 시작 중</translation>
    </message>
    <message>
        <source>Camera trouble</source>
        <translation>카메라 문제</translation>
    </message>
    <message>
        <source>Faces can't be seen right now</source>
        <translation>지금은 얼굴을 볼 수 없습니다</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>카메라를 보세요</translation>
    </message>
    <message>
        <source>Looking up today's hours</source>
        <translation>오늘 근무 시간 조회 중</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
        <source>Or use your PIN: faces can't be seen right now</source>
        <translation>또는 PIN을 사용하세요. 지금은 얼굴을 볼 수 없습니다</translation>
    </message>
    <message>
        <source>Please see reception</source>
        <translation>접수처에 문의하세요</translation>
    </message>
    <message>
        <source>Recognition on</source>
        <translation>인식 켜짐</translation>
    </message>
    <message>
        <source>Recognition starting</source>
        <translation>인식 시작 중</translation>
    </message>
    <message>
        <source>Recognition trouble</source>
        <translation>인식 문제</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Records safe</source>
        <translation>기록 안전</translation>
    </message>
    <message>
        <source>Records trouble</source>
        <translation>기록 문제</translation>
    </message>
    <message>
        <source>Video ended</source>
        <translation>동영상 끝남</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>여기에 이름이 나타납니다</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Already back</source>
        <translation>이미 복귀함</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>이미 출근함</translation>
    </message>
    <message>
        <source>Already on break</source>
        <translation>이미 휴게 중</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>이미 퇴근함</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>복귀</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴게</translation>
    </message>
    <message>
        <source>End break</source>
        <translation>휴게 종료</translation>
    </message>
    <message>
        <source>Good afternoon,</source>
        <translation>안녕하세요,</translation>
    </message>
    <message>
        <source>Good evening,</source>
        <translation>좋은 저녁입니다,</translation>
    </message>
    <message>
        <source>Good morning,</source>
        <translation>좋은 아침입니다,</translation>
    </message>
    <message>
        <source>In</source>
        <translation>출근</translation>
    </message>
    <message>
        <source>Look at the camera again</source>
        <translation>카메라를 다시 보세요</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>기록되지 않음</translation>
    </message>
    <message>
        <source>Not recorded: {message}</source>
        <translation>기록되지 않음: {message}</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>취소되지 않음</translation>
    </message>
    <message>
        <source>Not taken back: {message}</source>
        <translation>취소되지 않음: {message}</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>기록된 것 없음</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴근</translation>
    </message>
    <message>
        <source>Please look at the camera yourself</source>
        <translation>본인이 직접 카메라를 보세요</translation>
    </message>
    <message>
        <source>Please look at the camera yourself, or see reception</source>
        <translation>본인이 직접 카메라를 보거나 접수처에 문의하세요</translation>
    </message>
    <message>
        <source>Reception will be with you shortly.</source>
        <translation>담당자가 곧 안내해 드립니다.</translation>
    </message>
    <message>
        <source>Start break</source>
        <translation>휴게 시작</translation>
    </message>
    <message>
        <source>We can't tell who you are — please use your code and PIN</source>
        <translation>누구인지 알 수 없습니다 — 코드와 PIN을 사용하세요</translation>
    </message>
    <message>
        <source>We don't know you yet</source>
        <translation>아직 등록되지 않은 분입니다</translation>
    </message>
    <message>
        <source>We don't know you yet — please see reception</source>
        <translation>아직 등록되지 않은 분입니다 — 접수처에 문의하세요</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>환영합니다!</translation>
    </message>
    <message>
        <source>Welcome! Reception will be with you shortly.</source>
        <translation>환영합니다! 담당자가 곧 안내해 드립니다.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>누구세요?</translation>
    </message>
    <message>
        <source>or see reception</source>
        <translation>또는 접수처에 문의하세요</translation>
    </message>
    <message>
        <source>please see reception</source>
        <translation>접수처에 문의하세요</translation>
    </message>
    <message>
        <source>please use your code and PIN</source>
        <translation>코드와 PIN을 사용하세요</translation>
    </message>
    <message>
        <source>{hello} {name} — already back at {time}</source>
        <translation>{hello} {name}님 — {time}에 이미 복귀함</translation>
    </message>
    <message>
        <source>{hello} {name} — already in at {time}</source>
        <translation>{hello} {name}님 — {time}에 이미 출근함</translation>
    </message>
    <message>
        <source>{hello} {name} — already on break at {time}</source>
        <translation>{hello} {name}님 — {time}에 이미 휴게 시작함</translation>
    </message>
    <message>
        <source>{hello} {name} — already out at {time}</source>
        <translation>{hello} {name}님 — {time}에 이미 퇴근함</translation>
    </message>
    <message>
        <source>{hello} {name} — back at {time}</source>
        <translation>{hello} {name}님 — {time} 복귀</translation>
    </message>
    <message>
        <source>{hello} {name} — in at {time}</source>
        <translation>{hello} {name}님 — {time} 출근</translation>
    </message>
    <message>
        <source>{hello} {name} — on break at {time}</source>
        <translation>{hello} {name}님 — {time} 휴게 시작</translation>
    </message>
    <message>
        <source>{hello} {name} — out at {time}</source>
        <translation>{hello} {name}님 — {time} 퇴근</translation>
    </message>
    <message>
        <source>{name}: nothing was recorded</source>
        <translation>{name}님: 기록된 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>GreetingCard</name>
    <message>
        <source>Key {number}</source>
        <translation>{number} 키</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>카메라를 보세요</translation>
    </message>
    <message>
        <source>Not you?</source>
        <translation>본인이 아닌가요?</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Your name appears here</source>
        <translation>여기에 이름이 나타납니다</translation>
    </message>
    <message>
        <source>{hours} today</source>
        <translation>오늘 {hours}</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>One at a time, please</source>
        <translation>한 분씩 서 주세요</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Added: {after}</source>
        <translation>추가됨: {after}</translation>
    </message>
    <message>
        <source>Confirmed: {after}</source>
        <translation>확인됨: {after}</translation>
    </message>
    <message>
        <source>Counted again: {after}</source>
        <translation>다시 산입됨: {after}</translation>
    </message>
    <message>
        <source>Not counted any more: {before}</source>
        <translation>더는 산입하지 않음: {before}</translation>
    </message>
    <message>
        <source>Recorded: {punch}, {method}, at {device}</source>
        <translation>기록됨: {punch}, {method}, {device}</translation>
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
        <translation>없음</translation>
    </message>
    <message>
        <source>Reading the countries</source>
        <translation>국가 읽는 중</translation>
    </message>
    <message>
        <source>Reading the states</source>
        <translation>지역 읽는 중</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>주 또는 지역</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>전국</translation>
    </message>
</context>
<context>
    <name>HolidaysModel</name>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>자체 지정</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Worked here</source>
        <translation>이곳에서는 근무</translation>
    </message>
</context>
<context>
    <name>HolidaysPane</name>
    <message>
        <source>A day of our own</source>
        <translation>자체 휴일</translation>
    </message>
    <message>
        <source>Add &amp;holiday</source>
        <translation>휴일 추가(&amp;H)</translation>
    </message>
    <message>
        <source>Changing the holidays</source>
        <translation>휴일 변경 중</translation>
    </message>
    <message>
        <source>Choose a holiday in the list first.</source>
        <translation>먼저 목록에서 휴일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the country in the settings</source>
        <translation>설정에서 국가 선택</translation>
    </message>
    <message>
        <source>Choose the country in the settings, or enter days of your own.</source>
        <translation>설정에서 국가를 선택하거나 자체 휴일을 입력하세요.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Free again</source>
        <translation>다시 휴무로</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>No country is chosen, so only days of your own are free.</source>
        <translation>국가를 선택하지 않아 자체 휴일에만 쉽니다.</translation>
    </message>
    <message>
        <source>No holidays this year</source>
        <translation>올해는 휴일 없음</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Public holidays of {place} are free.</source>
        <translation>{place} 공휴일에 쉽니다.</translation>
    </message>
    <message>
        <source>Reading the holidays</source>
        <translation>휴일 읽는 중</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>휴일 이름</translation>
    </message>
    <message>
        <source>Work on this day</source>
        <translation>이날 근무</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>{holiday} is free.</source>
        <translation>{holiday}에 쉽니다.</translation>
    </message>
    <message>
        <source>{holiday} is worked now.</source>
        <translation>이제 {holiday}에 근무합니다.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Doing it again changes nothing twice.</source>
        <translation>다시 가져와도 두 번 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Earlier punches</source>
        <translation>이전 출퇴근 기록</translation>
    </message>
    <message>
        <source>Folder with pictures</source>
        <translation>사진이 든 폴더</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>직원 목록</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>가져올 것</translation>
    </message>
</context>
<context>
    <name>JobEntry</name>
    <message>
        <source>At work…</source>
        <translation>작업 중…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss: {job}</source>
        <translation>닫기: {job}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop: {job}</source>
        <translation>중지: {job}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {time} left</source>
        <translation>{done}/{total}, 약 {time} 남음</translation>
    </message>
</context>
<context>
    <name>JobsDrawer</name>
    <message>
        <source>Background work</source>
        <translation>백그라운드 작업</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>닫기(Ctrl+J)</translation>
    </message>
    <message>
        <source>Close the list of background work</source>
        <translation>백그라운드 작업 목록 닫기</translation>
    </message>
    <message>
        <source>Dismiss what has ended</source>
        <translation>끝난 작업 지우기</translation>
    </message>
    <message>
        <source>Nothing runs in the background. Imports, exports and backups show up here.</source>
        <translation>백그라운드에서 실행 중인 작업이 없습니다. 가져오기, 내보내기, 백업이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Looking for cameras</source>
        <translation>카메라 찾는 중</translation>
    </message>
    <message>
        <source>Remembering the camera</source>
        <translation>카메라 기억하는 중</translation>
    </message>
    <message>
        <source>Time clock</source>
        <translation>출퇴근 기록기</translation>
    </message>
</context>
<context>
    <name>LeaveModel</name>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>휴가</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}, 반일</translation>
    </message>
</context>
<context>
    <name>LeavePane</name>
    <message>
        <source>&amp;Enter leave</source>
        <translation>휴가 입력(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>취소(&amp;T)</translation>
    </message>
    <message>
        <source>Choose leave in the list first.</source>
        <translation>먼저 목록에서 휴가를 선택하세요.</translation>
    </message>
    <message>
        <source>Enter leave at the right.</source>
        <translation>오른쪽에서 휴가를 입력하세요.</translation>
    </message>
    <message>
        <source>Entering leave</source>
        <translation>휴가 입력 중</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Half of each day's work is still expected</source>
        <translation>하루 근무의 절반은 근무해야 함</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>휴가</translation>
    </message>
    <message numerus="yes">
        <source>Leave of %n days is entered.</source>
        <translation><numerusform>%n일의 휴가를 입력했습니다.</numerusform></translation>
    </message>
    <message>
        <source>No leave this year</source>
        <translation>올해는 휴가 없음</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>메모(선택 사항)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Reading leave</source>
        <translation>휴가 읽는 중</translation>
    </message>
    <message>
        <source>Taking leave back</source>
        <translation>휴가 취소 중</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>휴가를 취소했습니다.</translation>
    </message>
    <message>
        <source>The leave is there again.</source>
        <translation>휴가를 되살렸습니다.</translation>
    </message>
    <message>
        <source>What it is called on the timesheet</source>
        <translation>근무시간표에 표시할 이름</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>parental leave</source>
        <translation>육아휴직</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>병가</translation>
    </message>
    <message>
        <source>training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>연차</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leave</source>
        <translation>휴가</translation>
    </message>
    <message>
        <source>Leaving the time clock needs the administrator's password</source>
        <translation>출퇴근 기록기를 종료하려면 관리자 비밀번호가 필요합니다</translation>
    </message>
</context>
<context>
    <name>LiveCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n명</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Begun: {people} held out to measure with; {time}.</source>
        <translation>시작함: 측정용으로 {people} 제외, {time}.</translation>
    </message>
    <message>
        <source>Comparing the new model with the one before</source>
        <translation>새 모델을 이전 모델과 비교하는 중</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>계속(&amp;O)</translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation>이 창을 닫아도 계속됩니다.</translation>
    </message>
    <message>
        <source>Learning from {people} with {pictures}. {stays}</source>
        <translation>{people}, {pictures}으로 학습하는 중입니다. {stays}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>스텝 {step}/{steps}</translation>
    </message>
    <message>
        <source>Step {step}: {share} of the held-out people recognised, the best so far.</source>
        <translation>스텝 {step}: 검증용 사람의 {share} 인식, 지금까지 최고입니다.</translation>
    </message>
    <message>
        <source>The faces are being read. {stays}</source>
        <translation>얼굴을 읽고 있습니다. {stays}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>상황</translation>
    </message>
    <message>
        <source>{preset} training since {time}</source>
        <translation>{preset} 학습, {time} 시작</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>LiveStep</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>카메라 {number}</translation>
    </message>
    <message>
        <source>Demo pictures</source>
        <translation>데모 사진</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>준비 중: 얼굴 모델을 불러오는 중…</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <translation>카메라를 보세요</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>카메라 찾는 중</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Its punches can be corrected again. Who opened it and why stays in the record.</source>
        <translation>이 기간의 기록을 다시 정정할 수 있게 됩니다. 누가 왜 풀었는지 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Lock a period</source>
        <translation>기간 잠금</translation>
    </message>
    <message>
        <source>Lock the days that payroll has been paid for. Their punches and schedules can't be changed any more, unless somebody unlocks them and says why.</source>
        <translation>급여가 지급된 기간을 잠급니다. 사유를 적고 잠금을 풀기 전에는 기록과 일정을 더 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Locked now:</source>
        <translation>현재 잠긴 기간:</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>잠그는 중</translation>
    </message>
    <message>
        <source>Nothing is locked so far.</source>
        <translation>아직 잠긴 기간이 없습니다.</translation>
    </message>
    <message>
        <source>Payroll of last month (optional)</source>
        <translation>지난달 급여(선택 사항)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>사유를 입력하세요. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Unlock a period</source>
        <translation>기간 잠금 해제</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>잠금 해제 중</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>{days}, by {author} on {day}</source>
        <translation>{days}, {day} {author}</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Administration</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>비밀번호 확인 중</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Please enter the administrator's password</source>
        <translation>관리자 비밀번호를 입력하세요</translation>
    </message>
</context>
<context>
    <name>LookAlikesModel</name>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>닮은 상대</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name}({code})</translation>
    </message>
</context>
<context>
    <name>LookAlikesPanel</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation><numerusform>%n쌍</numerusform></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>다시 비교(&amp;C)</translation>
    </message>
    <message>
        <source>Comparing everybody's photos…</source>
        <translation>모든 사람의 사진 비교 중…</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>닮은 사람</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>닮은 사람 찾는 중</translation>
    </message>
    <message>
        <source>No two people look that much alike.</source>
        <translation>그만큼 닮은 두 사람이 없습니다.</translation>
    </message>
    <message>
        <source>No two people's photos come closer than the distance at which a face is recognised.</source>
        <translation>얼굴 인식 기준 거리보다 사진이 가까운 두 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} 열기</translation>
    </message>
    <message>
        <source>Pairs whose photos come closer than the distance at which a face is recognised, the nearest first. To be told apart, a look needs a lead of {lead} over the other person. A very near pair may be one person enrolled twice.</source>
        <translation>사진 사이가 얼굴 인식 기준 거리보다 가까운 쌍이며, 가장 가까운 순서입니다. 구별하려면 상대보다 {lead}만큼 차이가 나야 합니다. 매우 가까운 쌍은 한 사람이 두 번 등록된 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>People who look alike</source>
        <translation>서로 닮은 사람</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>비교 진행 상황</translation>
    </message>
</context>
<context>
    <name>MadeBackupsModel</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 시각</translation>
    </message>
</context>
<context>
    <name>ManifestWords</name>
    <message>
        <source>Face models made here: {models}.</source>
        <translation>여기서 만든 얼굴 모델: {models}.</translation>
    </message>
    <message>
        <source>It holds {people} people and {punches} punches.</source>
        <translation>직원 {people}명과 출퇴근 기록 {punches}건이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Made on {time} with version {version}.</source>
        <translation>{time}에 버전 {version}(으)로 만들었습니다.</translation>
    </message>
    <message>
        <source>The latest punch is of {time}.</source>
        <translation>마지막 출퇴근 기록은 {time}입니다.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Each mark is a picture, each colour and shape one of {people} people. Good: pictures of one person lie together, away from others. Only neighbours mean something, not directions or distances across the map.</source>
        <translation>표시 하나가 사진 한 장이고, 색과 모양마다 {people}명 중 한 사람입니다. 한 사람의 사진이 모여 있고 다른 사람과 떨어져 있으면 좋습니다. 이웃만 의미가 있고 방향이나 지도 위의 거리는 의미가 없습니다.</translation>
    </message>
    <message>
        <source>Map of faces, {model}</source>
        <translation>얼굴 지도, {model}</translation>
    </message>
    <message>
        <source>Model before</source>
        <translation>이전 모델</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Of {pictures} pictures, {share} have one of the same person nearest.</source>
        <translation>사진 {pictures}장 중 {share}는 가장 가까운 사진이 같은 사람의 것입니다.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Absent</source>
        <translation>결근</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>반일</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지각</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>휴가</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>계획 없음</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>출근함</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>late by {duration}</source>
        <translation>지각 {duration}</translation>
    </message>
    <message>
        <source>worked {duration}</source>
        <translation>근무 {duration}</translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message numerus="yes">
        <source>%n looks from mistakes at the desk are kept, with consent.</source>
        <translation><numerusform>키오스크에서 잘못 인식한 사례 %n개를 동의를 받아 보관하고 있습니다.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more people need enough pictures: enrol them, or add pictures to those who have few.</source>
        <translation><numerusform>사진이 충분한 사람이 %n명 더 필요합니다. 새로 등록하거나 사진이 적은 사람의 사진을 추가하세요.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of people look alike to the model in use.</source>
        <translation><numerusform>사용 중인 모델에는 %n쌍의 사람이 서로 닮아 보입니다.</numerusform></translation>
    </message>
    <message>
        <source>Enough to learn from</source>
        <translation>학습할 자료가 충분함</translation>
    </message>
    <message>
        <source>Enrolled pictures</source>
        <translation>등록된 사진</translation>
    </message>
    <message>
        <source>Few, but it can be tried</source>
        <translation>적지만 시도할 수 있음</translation>
    </message>
    <message>
        <source>It learns from enrolled pictures and from mistakes at the desk, to tell relatives and look-alikes apart. No picture leaves this computer. Afterwards the new model is measured on people it has not seen, and comes into use only if you say so.</source>
        <translation>등록된 사진과 키오스크 오인식 사례로 학습하여 가족과 닮은 사람을 구별합니다. 사진은 이 컴퓨터를 벗어나지 않습니다. 학습 후 새 모델을 처음 보는 사람으로 측정하며, 승인해야만 적용됩니다.</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>아직 부족함</translation>
    </message>
    <message numerus="yes">
        <source>People with %n pictures or more</source>
        <translation><numerusform>사진이 %n장 이상인 사람</numerusform></translation>
    </message>
    <message>
        <source>Teach the face model your own people</source>
        <translation>얼굴 모델에 우리 직원을 학습시키기</translation>
    </message>
    <message>
        <source>{count} of {needed}</source>
        <translation>{needed} 중 {count}</translation>
    </message>
</context>
<context>
    <name>MethodStep</name>
    <message>
        <source>Nothing is stored before the photos are there; closing now leaves nothing behind.</source>
        <translation>사진을 모두 찍기 전에는 아무것도 저장되지 않습니다. 지금 닫으면 남는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The person stands in front of it. Five photos are taken in a few seconds. Best results.</source>
        <translation>카메라 앞에 서면 몇 초 만에 다섯 장을 찍습니다. 결과가 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Two or more clear pictures with one face each, for example from the staff directory.</source>
        <translation>얼굴이 하나씩 있는 선명한 사진 두 장 이상, 예를 들어 직원 명부의 사진.</translation>
    </message>
    <message>
        <source>Use pictures</source>
        <translation>사진 사용</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>카메라 사용</translation>
    </message>
    <message>
        <source>Where do the photos come from?</source>
        <translation>사진은 어디서 가져올까요?</translation>
    </message>
</context>
<context>
    <name>ModelCardView</name>
    <message>
        <source>&amp;Change model…</source>
        <translation>모델 변경(&amp;C)…</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>보정됨</translation>
    </message>
    <message>
        <source>Calibrated on {day} with {people} people: {source}.</source>
        <translation>{day}, {people}명으로 보정됨: {source}.</translation>
    </message>
    <message>
        <source>Face model</source>
        <translation>얼굴 모델</translation>
    </message>
    <message>
        <source>Measures the error rates on the people who are enrolled here.</source>
        <translation>여기에 등록된 사람들로 오류율을 측정합니다.</translation>
    </message>
    <message>
        <source>Nobody has measured its error rates: a careful distance is used instead.</source>
        <translation>오류율을 측정한 적이 없어 신중한 거리를 대신 사용합니다.</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>보정 안 됨</translation>
    </message>
    <message>
        <source>Re&amp;calibrate…</source>
        <translation>다시 보정(&amp;C)…</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>라이선스 {licence}</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>아직 불러오지 않음</translation>
    </message>
    <message>
        <source>runs on {device}</source>
        <translation>실행 장치: {device}</translation>
    </message>
    <message>
        <source>{count} numbers a face</source>
        <translation>얼굴당 수치 {count}개</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>&amp;Download</source>
        <translation>다운로드(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>이 모델 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Changing the model embeds everybody's kept pictures anew, which takes a while; the desk goes on with the old one until all is done. Nothing changes if it is stopped.</source>
        <translation>모델을 바꾸면 보관된 모든 사진을 새로 임베딩하므로 시간이 걸립니다. 끝날 때까지 키오스크는 이전 모델을 사용합니다. 중지하면 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Changing to {model}</source>
        <translation>{model}(으)로 변경 중</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Downloading {model}</source>
        <translation>{model} 다운로드 중</translation>
    </message>
    <message>
        <source>Face models</source>
        <translation>얼굴 모델</translation>
    </message>
    <message>
        <source>Looking for face models</source>
        <translation>얼굴 모델 찾는 중</translation>
    </message>
    <message>
        <source>Looking for face models…</source>
        <translation>얼굴 모델 찾는 중…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Removing {model}</source>
        <translation>{model} 제거 중</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>중지했습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>중지했습니다. 아무것도 바뀌지 않았으며 이전 모델을 그대로 사용합니다.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; downloading goes on from there.</source>
        <translation>중지했습니다. 받은 부분은 보관되며, 다운로드는 거기서 이어집니다.</translation>
    </message>
    <message>
        <source>The model is on this computer and can be used now.</source>
        <translation>모델이 이 컴퓨터에 있으며 바로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The model was removed from this computer.</source>
        <translation>모델을 이 컴퓨터에서 제거했습니다.</translation>
    </message>
    <message>
        <source>Their files are checked.</source>
        <translation>파일을 검사합니다.</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>{model} 사용 중. 새로 임베딩한 사진: {embedded}, 다시 사용한 사진: {reused}.</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem} 해당하는 사람: {names}.</translation>
    </message>
</context>
<context>
    <name>ModelsModel</name>
    <message>
        <source>Careful guess</source>
        <translation>신중한 추정</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정됨</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임계값</translation>
    </message>
    <message>
        <source>To be downloaded</source>
        <translation>다운로드 필요</translation>
    </message>
    <message>
        <source>Whether the distance it starts with was measured.</source>
        <translation>처음 적용되는 거리를 측정했는지 여부입니다.</translation>
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
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Absent</source>
        <translation>결근</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지각</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>초과 근무</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>{day}, locked</source>
        <translation>{day}, 잠김</translation>
    </message>
    <message>
        <source>{words} (locked)</source>
        <translation>{words}(잠김)</translation>
    </message>
</context>
<context>
    <name>MonthStepper</name>
    <message>
        <source>Month before (Page up)</source>
        <translation>이전 달(Page up)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>다음 달(Page down)</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation><numerusform>%n건 실패</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation><numerusform>%n건 실행 중</numerusform></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Ask for the password again before anything is shown (Ctrl+L)</source>
        <translation>무엇이든 표시하기 전에 비밀번호를 다시 묻습니다(Ctrl+L)</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>백그라운드 작업</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>What runs in the background (Ctrl+J)</source>
        <translation>백그라운드에서 실행 중인 작업(Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} ~ {most}</translation>
    </message>
</context>
<context>
    <name>OddsWords</name>
    <message>
        <source>1 in {count}</source>
        <translation>{count}회 중 1회</translation>
    </message>
    <message>
        <source>always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>less than 1 in {count}</source>
        <translation>{count}회 중 1회 미만</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>{share} 미만</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message numerus="yes">
        <source>At least %n characters; four words are easy to remember.</source>
        <translation><numerusform>%n자 이상. 단어 네 개가 외우기 쉽습니다.</numerusform></translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>보통. 한 단어를 더하면 강해집니다.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>강함.</translation>
    </message>
    <message>
        <source>Weak: somebody with this file could guess it. Make it longer.</source>
        <translation>약함: 이 파일을 가진 사람이 추측할 수 있습니다. 더 길게 하세요.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>&amp;Set a password…</source>
        <translation>비밀번호 설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Administrator's password</source>
        <translation>관리자 비밀번호</translation>
    </message>
    <message>
        <source>Asked for whenever this window opens, and after it locked itself.</source>
        <translation>이 창을 열 때마다, 그리고 저절로 잠긴 뒤에 묻습니다.</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>변경(&amp;H)…</translation>
    </message>
    <message>
        <source>None is set: anybody at this computer can change records.</source>
        <translation>설정되지 않음: 이 컴퓨터의 누구나 기록을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정됨</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Administrator's password</source>
        <translation>관리자 비밀번호</translation>
    </message>
    <message>
        <source>At least 8 characters. A short sentence is easy to remember.</source>
        <translation>8자 이상. 짧은 문장이 외우기 쉽습니다.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>비밀번호 변경</translation>
    </message>
    <message>
        <source>Change the administrator's password</source>
        <translation>관리자 비밀번호 변경</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>현재 비밀번호</translation>
    </message>
    <message>
        <source>It is asked for whenever this window opens, and by every command that changes records. It cannot be read back, so keep it somewhere safe.</source>
        <translation>이 창을 열 때마다, 그리고 기록을 바꾸는 모든 명령에서 묻습니다. 다시 확인할 수 없으니 안전한 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>새 비밀번호 다시 입력</translation>
    </message>
    <message>
        <source>One more character, please.</source>
        <translation>한 글자 더 입력하세요.</translation>
    </message>
    <message>
        <source>Set an administrator's password</source>
        <translation>관리자 비밀번호 설정</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>비밀번호 설정</translation>
    </message>
    <message>
        <source>Setting the password</source>
        <translation>비밀번호 설정 중</translation>
    </message>
    <message>
        <source>The two don't agree.</source>
        <translation>두 비밀번호가 다릅니다.</translation>
    </message>
    <message>
        <source>{missing} more characters, please.</source>
        <translation>{missing}글자 더 입력하세요.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Last punch</source>
        <translation>최근 기록</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>사진 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name}(비활성)</translation>
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
        <translation><numerusform>%n명</numerusform></translation>
    </message>
    <message>
        <source>&amp;Add person…</source>
        <translation>직원 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look-alikes…</source>
        <translation>닮은 사람(&amp;L)…</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>직원 추가…</translation>
    </message>
    <message>
        <source>Add the first person, or import a folder with everybody's pictures.</source>
        <translation>첫 직원을 추가하거나 모두의 사진이 든 폴더를 가져오세요.</translation>
    </message>
    <message>
        <source>Looking for look-alikes</source>
        <translation>닮은 사람 찾는 중</translation>
    </message>
    <message>
        <source>Names are found in any script, with or without accents.</source>
        <translation>어떤 문자로 된 이름이든, 악센트가 있든 없든 찾습니다.</translation>
    </message>
    <message>
        <source>No person fits what is chosen above the table.</source>
        <translation>표 위에서 선택한 조건에 맞는 직원이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>아직 아무도 없습니다</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”</source>
        <translation>“{text}”와(과) 일치하는 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody to show here</source>
        <translation>표시할 사람이 없습니다</translation>
    </message>
    <message>
        <source>People</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>직원 목록 읽는 중</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Which enrolled people the camera could confuse</source>
        <translation>카메라가 혼동할 수 있는 등록된 사람</translation>
    </message>
    <message>
        <source>{people}, {without} of them without photos</source>
        <translation>{people}, 그중 {without}명은 사진 없음</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n명</numerusform></translation>
    </message>
    <message>
        <source>Add people first, or clear the search.</source>
        <translation>먼저 직원을 추가하거나 검색을 지우세요.</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>배정 중</translation>
    </message>
    <message>
        <source>Choose one or several people</source>
        <translation>한 명 또는 여러 명을 선택하세요</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>직원 찾기</translation>
    </message>
    <message>
        <source>Name, code or department</source>
        <translation>이름, 코드 또는 부서</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>여기에 아무도 없습니다</translation>
    </message>
    <message>
        <source>People and their schedules</source>
        <translation>직원과 근무 일정</translation>
    </message>
    <message>
        <source>Reading the schedules</source>
        <translation>일정 읽는 중</translation>
    </message>
    <message>
        <source>Remove this schedule</source>
        <translation>이 일정 제거</translation>
    </message>
    <message>
        <source>Removing the schedule</source>
        <translation>일정 제거 중</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>표시된 모두 선택</translation>
    </message>
    <message numerus="yes">
        <source>The schedule is assigned to %n people.</source>
        <translation><numerusform>%n명에게 일정을 배정했습니다.</numerusform></translation>
    </message>
    <message>
        <source>The schedule is removed; earlier ones count again.</source>
        <translation>일정을 제거했습니다. 이전 일정이 다시 적용됩니다.</translation>
    </message>
    <message>
        <source>The schedules are as before.</source>
        <translation>일정이 이전 상태로 돌아갔습니다.</translation>
    </message>
    <message>
        <source>Where several cover a day, the last one counts.</source>
        <translation>하루에 여럿이 겹치면 마지막 일정이 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n명</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>표시된 직원 선택</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>직원 선택</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>직원 찾기</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>이름 또는 번호</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>아직 등록된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>표시된 직원 해제</translation>
    </message>
    <message>
        <source>People to learn from</source>
        <translation>학습할 직원</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>{name} ({code}), {pictures}</source>
        <translation>{name}({code}), {pictures}</translation>
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
        <translation><numerusform>%n명을 추가하거나 업데이트했습니다.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n people</source>
        <translation><numerusform>%n명 가져오기(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import people</source>
        <translation>직원 가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Bring known people up to date with what the file says</source>
        <translation>이미 있는 직원을 파일 내용대로 업데이트</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>열(&amp;O)…</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>Choose the columns below.</source>
        <translation>아래에서 열을 선택하세요.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}. Tick the box above to take it over.</source>
        <translation>현재 정보와 다름: {fields}. 반영하려면 위의 상자를 선택하세요.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>입사일</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>퇴사일</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>열 없음</translation>
    </message>
    <message>
        <source>One person a line; a column with a code and one with a name are needed.</source>
        <translation>한 줄에 한 사람씩이며, 코드 열과 이름 열이 필요합니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>업데이트됨</translation>
    </message>
    <message>
        <source>Which column of the file is what</source>
        <translation>파일의 각 열이 무엇인지</translation>
    </message>
    <message>
        <source>ignored: {columns}</source>
        <translation>무시됨: {columns}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>E-mail (optional)</source>
        <translation>이메일(선택 사항)</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>정보 편집</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} 편집</translation>
    </message>
    <message>
        <source>Leaves, last day</source>
        <translation>퇴사, 마지막 날</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>변경 내용 저장</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>입사일</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Department (optional)</source>
        <translation>부서(선택 사항)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>성명</translation>
    </message>
    <message>
        <source>In any script.</source>
        <translation>어떤 문자든 가능합니다.</translation>
    </message>
    <message>
        <source>Looking up a code</source>
        <translation>코드 조회 중</translation>
    </message>
    <message>
        <source>Please enter a code.</source>
        <translation>코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The payroll number. Unique to this person.</source>
        <translation>급여 번호. 이 사람만의 고유한 번호입니다.</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>{name}님이 이미 이 코드를 씁니다.</translation>
    </message>
</context>
<context>
    <name>PhotoShelf</name>
    <message>
        <source>Reading photos</source>
        <translation>사진 읽는 중</translation>
    </message>
</context>
<context>
    <name>PicturesStep</name>
    <message>
        <source>Add pictures…</source>
        <translation>사진 추가…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>사진 선택</translation>
    </message>
    <message>
        <source>Clear pictures with one face each. Two or more make recognition steadier.</source>
        <translation>얼굴이 하나씩 있는 선명한 사진. 두 장 이상이면 인식이 더 안정됩니다.</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>여기에 사진을 끌어다 놓으세요</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n pictures</source>
        <translation><numerusform>사진 %n장 등록</numerusform></translation>
    </message>
    <message>
        <source>Enrol pictures</source>
        <translation>사진 등록</translation>
    </message>
    <message>
        <source>Getting ready: loading the face model…</source>
        <translation>준비 중: 얼굴 모델을 불러오는 중…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Pictures to enrol</source>
        <translation>등록할 사진</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>사진을 읽는 중</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>사진 {done}/{total}장</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>마지막 글자 지우기</translation>
    </message>
    <message>
        <source>Show digits</source>
        <translation>숫자 표시</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation>문자 표시</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN 입력</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>코드 입력</translation>
    </message>
</context>
<context>
    <name>PinTab</name>
    <message>
        <source>&amp;Clear PIN</source>
        <translation>PIN 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let them try again</source>
        <translation>다시 시도 허용(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>PIN 설정(&amp;S)</translation>
    </message>
    <message>
        <source>4 to 10 digits. The person had better choose and type it.</source>
        <translation>4~10자리 숫자. 본인이 정해 직접 입력하는 것이 좋습니다.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>PIN이 설정되어 있음</translation>
    </message>
    <message>
        <source>Clearing a PIN</source>
        <translation>PIN 지우는 중</translation>
    </message>
    <message>
        <source>Ends the wait after too many wrong PINs</source>
        <translation>PIN을 여러 번 틀린 뒤의 대기 시간을 끝냅니다</translation>
    </message>
    <message>
        <source>Looking whether there is a PIN</source>
        <translation>PIN이 있는지 확인 중</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>새 PIN</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>PIN 없음</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation>PIN 설정 중</translation>
    </message>
    <message>
        <source>Unlocking a PIN</source>
        <translation>PIN 잠금 해제 중</translation>
    </message>
    <message>
        <source>With a code and a PIN a person can punch without the camera; both count the same.</source>
        <translation>코드와 PIN으로 카메라 없이도 출퇴근을 기록할 수 있으며, 효력은 같습니다.</translation>
    </message>
    <message>
        <source>{name} can punch with this PIN from now on.</source>
        <translation>이제부터 {name}님이 이 PIN으로 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name}님의 PIN을 지웠습니다.</translation>
    </message>
    <message>
        <source>{name} may try again at once.</source>
        <translation>{name}님이 바로 다시 시도할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PlotSlot</name>
    <message>
        <source>Preparing a plot</source>
        <translation>그래프 준비 중</translation>
    </message>
</context>
<context>
    <name>PoseRing</name>
    <message>
        <source>No pose captured</source>
        <translation>촬영된 자세 없음</translation>
    </message>
    <message>
        <source>Poses captured: {poses}</source>
        <translation>촬영된 자세: {poses}</translation>
    </message>
    <message>
        <source>chin lowered</source>
        <translation>턱 내림</translation>
    </message>
    <message>
        <source>chin raised</source>
        <translation>턱 올림</translation>
    </message>
    <message>
        <source>looking ahead</source>
        <translation>정면</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>왼쪽으로 돌림</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>오른쪽으로 돌림</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation><numerusform>사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>&amp;Back to people</source>
        <translation>직원 목록으로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>비활성화(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>다시 활성화(&amp;R)</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>코드 {code}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>동의 없음</translation>
    </message>
    <message>
        <source>Deactivating {name}</source>
        <translation>{name} 비활성화 중</translation>
    </message>
    <message>
        <source>Enrol &amp;face…</source>
        <translation>얼굴 등록(&amp;F)…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>사진 없음</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>프로필 항목</translation>
    </message>
    <message>
        <source>Reactivating {name}</source>
        <translation>{name} 다시 활성화 중</translation>
    </message>
    <message>
        <source>Reading a profile</source>
        <translation>프로필 읽는 중</translation>
    </message>
    <message>
        <source>Schedule and leave</source>
        <translation>일정과 휴가</translation>
    </message>
    <message>
        <source>Timesheet</source>
        <translation>근무시간표</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>{name} is active again.</source>
        <translation>{name}님이 다시 활성화되었습니다.</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch any more.</source>
        <translation>{name}님이 비활성화되어 더는 기록할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Everybody's kept pictures are embedded anew, which takes a while; the desk goes on with the model in use until all is done. You can go back to it at any time.</source>
        <translation>보관된 모든 사진을 새로 임베딩하므로 시간이 걸립니다. 끝날 때까지 키오스크는 사용 중인 모델을 계속 사용합니다. 언제든지 그 모델로 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It has learnt from %n people whose consent has ended since.</source>
        <translation><numerusform>이 모델은 그 후 동의가 끝난 %n명에게서 학습했습니다.</numerusform></translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>사유를 입력하세요. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>This model was measured to be worse than the one in use. Say why it is to be used.</source>
        <translation>이 모델은 측정 결과 사용 중인 모델보다 나쁩니다. 사용하려는 사유를 입력하세요.</translation>
    </message>
    <message>
        <source>Train anew, and they are left out.</source>
        <translation>다시 학습하면 이 사람들은 제외됩니다.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>그래도 사용</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>이 모델 사용</translation>
    </message>
    <message>
        <source>Use this model?</source>
        <translation>이 모델을 사용할까요?</translation>
    </message>
</context>
<context>
    <name>PunchList</name>
    <message>
        <source>Latest punches</source>
        <translation>최근 기록</translation>
    </message>
    <message>
        <source>No punches yet</source>
        <translation>아직 기록 없음</translation>
    </message>
</context>
<context>
    <name>PunchRowWidget</name>
    <message>
        <source>Correct (Enter)</source>
        <translation>정정(Enter)</translation>
    </message>
    <message>
        <source>Count it again (Del)</source>
        <translation>다시 산입(Del)</translation>
    </message>
    <message>
        <source>Don't count it (Del)</source>
        <translation>산입하지 않기(Del)</translation>
    </message>
    <message>
        <source>History (H)</source>
        <translation>이력(H)</translation>
    </message>
</context>
<context>
    <name>PunchTable</name>
    <message numerus="yes">
        <source>%n punches were recorded.</source>
        <translation><numerusform>출퇴근 기록 %n건을 저장했습니다.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n punches</source>
        <translation><numerusform>기록 %n건 가져오기(&amp;I)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Import punches</source>
        <translation>출퇴근 기록 가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>The columns code, kind (in, out, break start, break end) and at, such as 2026-03-02T08:57:00+01:00; a reason may be there too.</source>
        <translation>열은 code, kind(in, out, break start, break end), at(예: 2026-03-02T08:57:00+01:00)이며, reason도 넣을 수 있습니다.</translation>
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
        <translation>휴게 종료</translation>
    </message>
    <message>
        <source>Break starts</source>
        <translation>휴게 시작</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>수기</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>In</source>
        <translation>출근</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>퇴근</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>break ended {time} on {day}</source>
        <translation>{day} {time} 휴게 종료</translation>
    </message>
    <message>
        <source>break ended {time} today</source>
        <translation>오늘 {time} 휴게 종료</translation>
    </message>
    <message>
        <source>break ended {time} yesterday</source>
        <translation>어제 {time} 휴게 종료</translation>
    </message>
    <message>
        <source>break started {time} on {day}</source>
        <translation>{day} {time} 휴게 시작</translation>
    </message>
    <message>
        <source>break started {time} today</source>
        <translation>오늘 {time} 휴게 시작</translation>
    </message>
    <message>
        <source>break started {time} yesterday</source>
        <translation>어제 {time} 휴게 시작</translation>
    </message>
    <message>
        <source>in {time} on {day}</source>
        <translation>{day} {time} 출근</translation>
    </message>
    <message>
        <source>in {time} today</source>
        <translation>오늘 {time} 출근</translation>
    </message>
    <message>
        <source>in {time} yesterday</source>
        <translation>어제 {time} 출근</translation>
    </message>
    <message>
        <source>out {time} on {day}</source>
        <translation>{day} {time} 퇴근</translation>
    </message>
    <message>
        <source>out {time} today</source>
        <translation>오늘 {time} 퇴근</translation>
    </message>
    <message>
        <source>out {time} yesterday</source>
        <translation>어제 {time} 퇴근</translation>
    </message>
</context>
<context>
    <name>PunchesModel</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Punch</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록 번호</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message numerus="yes">
        <source>%n pictures are enrolled</source>
        <translation><numerusform>등록된 사진 %n장</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weak pictures</source>
        <translation><numerusform>약한 사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>직원 열기(&amp;O)</translation>
    </message>
    <message>
        <source>A weak picture is recognised less often. Open the person and enrol a better one: in good light, looking straight at the camera.</source>
        <translation>약한 사진은 인식률이 낮습니다. 직원을 열고 밝은 곳에서 카메라를 똑바로 본 더 나은 사진을 등록하세요.</translation>
    </message>
    <message>
        <source>As judged when they were enrolled, from 0 to 100 %.</source>
        <translation>등록할 때의 평가이며, 0~100 %입니다.</translation>
    </message>
    <message>
        <source>Enrol people first; then their pictures are judged here.</source>
        <translation>먼저 직원을 등록하세요. 그러면 사진을 여기서 평가합니다.</translation>
    </message>
    <message>
        <source>Every enrolled picture is good enough to recognise people by.</source>
        <translation>등록된 사진이 모두 인식하기에 충분합니다.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>직원으로 이동</translation>
    </message>
    <message>
        <source>Judging the pictures</source>
        <translation>사진 평가 중</translation>
    </message>
    <message>
        <source>No weak pictures</source>
        <translation>약한 사진 없음</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>아직 등록된 사람이 없습니다</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Quality in per cent</source>
        <translation>품질(퍼센트)</translation>
    </message>
    <message>
        <source>Quality of the enrolled pictures</source>
        <translation>등록된 사진의 품질</translation>
    </message>
    <message>
        <source>The weakest pictures</source>
        <translation>가장 약한 사진</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Excellent</source>
        <translation>매우 좋음</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>매우 좋음</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>나쁨</translation>
    </message>
</context>
<context>
    <name>RatesModel</name>
    <message>
        <source>A stranger accepted</source>
        <translation>모르는 사람을 허용</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>등록된 사람을 거부</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
</context>
<context>
    <name>RatesTable</name>
    <message>
        <source>Error rates by distance</source>
        <translation>거리별 오류율</translation>
    </message>
    <message>
        <source>Nothing is measured</source>
        <translation>측정된 것 없음</translation>
    </message>
    <message>
        <source>The face model is not calibrated.</source>
        <translation>얼굴 모델이 보정되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Why? It is kept with the punch.</source>
        <translation>사유를 입력하세요. 기록과 함께 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>RecognitionPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>측정(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use the app's own</source>
        <translation>앱 기본값 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Going back to the app's own calibration</source>
        <translation>앱 기본 보정으로 돌아가는 중</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>확실성</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <translation>닮은 사람</translation>
    </message>
    <message>
        <source>Measure on the people who are enrolled here?</source>
        <translation>여기에 등록된 사람들로 측정할까요?</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>오인식</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>이 페이지의 항목</translation>
    </message>
    <message>
        <source>Picture quality</source>
        <translation>사진 품질</translation>
    </message>
    <message>
        <source>Reading what recognition does</source>
        <translation>인식 상태 읽는 중</translation>
    </message>
    <message>
        <source>Recalibrate?</source>
        <translation>다시 보정할까요?</translation>
    </message>
    <message>
        <source>Recalibrated on {people} people; the distance follows.</source>
        <translation>{people}명으로 다시 보정했습니다. 거리도 그에 맞춰집니다.</translation>
    </message>
    <message>
        <source>Recalibrating on the enrolled people</source>
        <translation>등록된 사람들로 다시 보정 중</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>인식</translation>
    </message>
    <message>
        <source>Saving how sure recognition must be</source>
        <translation>인식 확실성 저장 중</translation>
    </message>
    <message>
        <source>The calibration that comes with the app is used.</source>
        <translation>앱에 포함된 보정을 사용합니다.</translation>
    </message>
    <message>
        <source>Their pictures are compared with each other. It takes at least 20 people, and can make recognition stricter than the calibration that comes with the app, never more lenient.</source>
        <translation>사진을 서로 비교합니다. 최소 20명이 필요하며, 앱에 포함된 보정보다 엄격해질 수는 있어도 느슨해지지는 않습니다.</translation>
    </message>
    <message>
        <source>This is in force at the desk now.</source>
        <translation>이제 키오스크에 적용됩니다.</translation>
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
        <translation>차트</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>페이지의 부분</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>보고서와 내보내기</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Open the backup</source>
        <translation>백업 열기(&amp;O)</translation>
    </message>
    <message>
        <source>All windows are closed, the kiosk too. What is there now is replaced and kept aside. Should it hold punches that the backup doesn't, you are asked once more. Then the app starts again.</source>
        <translation>키오스크를 포함한 모든 창이 닫힙니다. 지금 있는 것은 대체되고 따로 보관됩니다. 백업에 없는 출퇴근 기록이 있으면 한 번 더 묻습니다. 그런 다음 앱이 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups (*{suffix});;All files (*)</source>
        <translation>백업 (*{suffix});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>백업 선택</translation>
    </message>
    <message>
        <source>Close everything and &amp;restore</source>
        <translation>모두 닫고 복원(&amp;R)</translation>
    </message>
    <message>
        <source>Opening a backup</source>
        <translation>백업 여는 중</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>RESTORE</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>To confirm, type {word}</source>
        <translation>확인하려면 {word}을(를) 입력하세요</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>&amp;Keep what is there now</source>
        <translation>지금 있는 것 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore all the same</source>
        <translation>그래도 복원(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Everything is checked before anything is replaced. Please leave the computer on.</source>
        <translation>대체하기 전에 모든 것을 확인합니다. 컴퓨터를 켜 두세요.</translation>
    </message>
    <message>
        <source>Nothing was changed: everything is as it was.</source>
        <translation>아무것도 바뀌지 않았으며 모두 그대로입니다.</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>복원하지 않았습니다</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>복원 진행 상황</translation>
    </message>
    <message>
        <source>Records would be lost</source>
        <translation>기록이 사라집니다</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>복원됨</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>백업 복원 중</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>백업 복원 중…</translation>
    </message>
    <message>
        <source>Start the &amp;app again</source>
        <translation>앱 다시 시작(&amp;A)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>백업을 복원했습니다.</translation>
    </message>
    <message>
        <source>The faces of these people had been erased since and are back with it; erase them again: {codes}.</source>
        <translation>그 뒤에 얼굴을 삭제한 다음 직원의 얼굴이 백업과 함께 돌아왔습니다. 다시 삭제하세요: {codes}.</translation>
    </message>
    <message>
        <source>The records in this backup were changed</source>
        <translation>이 백업의 기록이 변경되었습니다</translation>
    </message>
    <message>
        <source>What is there now can't be read, so nobody knows what it holds that the backup doesn't.</source>
        <translation>지금 있는 것을 읽을 수 없어, 백업에 없는 것이 무엇인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>What is there now holds records that the backup doesn't: {punches} punches and {corrections} corrections. They would be missing from attendance. They stay in the copy that is kept aside.</source>
        <translation>지금 있는 것에는 백업에 없는 기록이 있습니다: 출퇴근 기록 {punches}건, 정정 {corrections}건. 복원하면 근태에서 빠지며, 따로 보관하는 사본에는 남습니다.</translation>
    </message>
    <message>
        <source>What was there before is kept in {folder}.</source>
        <translation>이전에 있던 것은 {folder}에 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>%n looks</source>
        <translation><numerusform>인식 %n회</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n명</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>실행 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>이어서 진행(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use it all the same…</source>
        <translation>그래도 사용(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Use this model…</source>
        <translation>이 모델 사용(&amp;U)…</translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Among templates kept from the model before, it recognises {share}.</source>
        <translation>이전 모델에서 유지한 템플릿 가운데서는 {share}을(를) 인식합니다.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>이전과 이후</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>이전 모델로 되돌리기(&amp;B)…</translation>
    </message>
    <message>
        <source>How often people are recognised, when each model is set so that as few strangers are accepted. The line shows where the true difference lies, 19 times of 20.</source>
        <translation>두 모델 모두 모르는 사람을 똑같이 적게 허용하도록 맞췄을 때 사람을 얼마나 자주 인식하는지입니다. 선은 실제 차이가 20번 중 19번 놓이는 범위입니다.</translation>
    </message>
    <message>
        <source>The first row rests on {people} held out, {looks} at them, and {others} that must find nobody. More people make it clearer.</source>
        <translation>첫 행은 검증용으로 제외한 {people}, 이들에 대한 {looks}, 아무도 찾지 않아야 하는 {others}를 바탕으로 합니다. 사람이 많을수록 더 분명해집니다.</translation>
    </message>
    <message>
        <source>What the process wrote</source>
        <translation>프로세스 출력</translation>
    </message>
    <message>
        <source>from {model}</source>
        <translation>시작 모델: {model}</translation>
    </message>
    <message>
        <source>put into use {time}</source>
        <translation>{time} 적용</translation>
    </message>
    <message>
        <source>{preset} training of {time}</source>
        <translation>{preset} 학습, {time}</translation>
    </message>
</context>
<context>
    <name>ResultPlots</name>
    <message>
        <source>Course of the run</source>
        <translation>실행 경과</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>It was made before curves were kept. The figures above hold; pictures may lie in its folder.</source>
        <translation>곡선을 저장하기 전에 만들어진 실행입니다. 위의 수치는 그대로 유효하며, 폴더에 그림이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Map of faces</source>
        <translation>얼굴 지도</translation>
    </message>
    <message>
        <source>Reading a run's curves</source>
        <translation>실행의 곡선을 읽는 중</translation>
    </message>
    <message>
        <source>The curves of this run cannot be shown</source>
        <translation>이 실행의 곡선을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>There are no curves of this run</source>
        <translation>이 실행에는 곡선이 없습니다</translation>
    </message>
    <message>
        <source>Which plot</source>
        <translation>어떤 그래프</translation>
    </message>
    <message>
        <source>Who was tried</source>
        <translation>시험 대상</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n photos were added.</source>
        <translation><numerusform>사진 %n장을 추가했습니다.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation><numerusform>사진 %n장을 제외했습니다.</numerusform></translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>지금 시험(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>No picture could be used, so {name} can't be recognised yet.</source>
        <translation>사용할 수 있는 사진이 없어 {name}님은 아직 인식되지 않습니다.</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>제외된 사진</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>See yourself being recognised, without a punch</source>
        <translation>기록하지 않고 인식되는지 확인합니다</translation>
    </message>
    <message>
        <source>{name} can be recognised now.</source>
        <translation>이제 {name}님을 인식할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message numerus="yes">
        <source>%n templates of the model before were kept.</source>
        <translation><numerusform>이전 모델의 템플릿 %n개를 유지했습니다.</numerusform></translation>
    </message>
    <message>
        <source>Beginning to train</source>
        <translation>학습 시작 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>학습 취소</translation>
    </message>
    <message>
        <source>Cancel this run?</source>
        <translation>이 학습을 취소할까요?</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>실행 비교 중</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>실행 삭제</translation>
    </message>
    <message>
        <source>Delete this run?</source>
        <translation>이 실행을 삭제할까요?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Go back to the model before?</source>
        <translation>이전 모델로 되돌릴까요?</translation>
    </message>
    <message>
        <source>Going back to the model before</source>
        <translation>이전 모델로 되돌리는 중</translation>
    </message>
    <message>
        <source>Its figures and its model are removed from this computer. That cannot be undone.</source>
        <translation>수치와 모델이 이 컴퓨터에서 제거됩니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>계속 진행</translation>
    </message>
    <message>
        <source>Looking up whom the model has learnt from</source>
        <translation>모델이 누구에게서 학습했는지 확인하는 중</translation>
    </message>
    <message>
        <source>Putting the new model into use</source>
        <translation>새 모델 적용 중</translation>
    </message>
    <message>
        <source>Removing a run</source>
        <translation>실행 제거 중</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed: the model in use is the one before.</source>
        <translation>중지했습니다. 아무것도 바뀌지 않았으며 이전 모델을 그대로 사용합니다.</translation>
    </message>
    <message>
        <source>Telling the run</source>
        <translation>실행에 알리는 중</translation>
    </message>
    <message>
        <source>The run was removed.</source>
        <translation>실행을 제거했습니다.</translation>
    </message>
    <message>
        <source>What it has learnt so far is kept, and it can be taken up again. The model in use stays.</source>
        <translation>지금까지 학습한 것은 보관되며 나중에 이어서 진행할 수 있습니다. 사용 중인 모델은 그대로입니다.</translation>
    </message>
    <message>
        <source>{model} comes into use again, with its templates and its threshold.</source>
        <translation>{model}을(를) 해당 템플릿, 임계값과 함께 다시 사용합니다.</translation>
    </message>
    <message>
        <source>{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.</source>
        <translation>{model} 사용 중. 새로 임베딩한 사진: {embedded}, 다시 사용한 사진: {reused}.</translation>
    </message>
    <message>
        <source>{problem} Everybody it is about: {names}.</source>
        <translation>{problem} 해당하는 사람: {names}.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Begin one</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>아직 실행 없음</translation>
    </message>
    <message>
        <source>Once a run has begun, you can watch it here, and read here what came of it.</source>
        <translation>학습을 시작하면 여기서 진행을 지켜보고 결과를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading how a run goes</source>
        <translation>실행 상황 읽는 중</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Of people it had never seen, recognised more or less often.</source>
        <translation>처음 보는 사람을 더 자주 또는 덜 인식한 정도입니다.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete run…</source>
        <translation>실행 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Before: {model}.</source>
        <translation>이전: {model}.</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Every run stays here with its figures, until you remove it.</source>
        <translation>모든 실행은 제거할 때까지 수치와 함께 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Go &amp;back to the model before…</source>
        <translation>이전 모델로 되돌리기(&amp;B)…</translation>
    </message>
    <message>
        <source>In use: {model}.</source>
        <translation>사용 중: {model}.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>아직 실행 없음</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>학습 실행</translation>
    </message>
    <message>
        <source>Select two or more finished runs, with Ctrl or Shift.</source>
        <translation>Ctrl 또는 Shift로 끝난 실행을 둘 이상 선택하세요.</translation>
    </message>
</context>
<context>
    <name>SamePersonQuestion</name>
    <message>
        <source>Enrolled already?</source>
        <translation>이미 등록된 사람인가요?</translation>
    </message>
    <message>
        <source>If {name} ({code}) is the same person under another code, cancel: nobody should be enrolled twice.

If they are two people who look alike, enrol anyway. The desk then asks for a clearer look before it takes one of them for the other, and they appear in the list of look-alikes.</source>
        <translation>{name}({code})님이 다른 코드를 가진 같은 사람이라면 취소하세요. 한 사람을 두 번 등록하면 안 됩니다.

서로 닮은 두 사람이라면 그대로 등록하세요. 그러면 키오스크가 한 사람을 다른 사람으로 보기 전에 더 분명한 인식을 요구하며, 두 사람은 닮은 사람 목록에 나타납니다.</translation>
    </message>
    <message>
        <source>It is another person – enrol anyway</source>
        <translation>다른 사람입니다 – 그대로 등록</translation>
    </message>
    <message>
        <source>This looks like {known} ({code}), who is enrolled already. Is it another person?</source>
        <translation>이미 등록된 {known}({code})님과 닮았습니다. 다른 사람인가요?</translation>
    </message>
</context>
<context>
    <name>SaveStrip</name>
    <message numerus="yes">
        <source>%n rows saved in {name}.</source>
        <translation><numerusform>{name}에 %n행을 저장했습니다.</numerusform></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Lock this period…</source>
        <translation>이 기간 잠금…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>punches {first} to {last}</source>
        <translation>출퇴근 기록 {first} – {last}</translation>
    </message>
    <message>
        <source>records {first} to {last}</source>
        <translation>기록 {first} – {last}</translation>
    </message>
    <message>
        <source>timesheets {first} to {last}</source>
        <translation>근무시간표 {first} – {last}</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Choose, or name this one</source>
        <translation>선택하거나 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Forget the report of this name</source>
        <translation>이 이름의 보고서 삭제</translation>
    </message>
    <message>
        <source>Keep this report under the name</source>
        <translation>이 이름으로 보고서 저장</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>저장된 보고서</translation>
    </message>
</context>
<context>
    <name>ScheduleTab</name>
    <message>
        <source>&amp;Assign</source>
        <translation>배정(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open schedules</source>
        <translation>일정 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Assigning a shift</source>
        <translation>근무조 배정 중</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>휴가</translation>
    </message>
    <message>
        <source>No shift is defined yet: add one on the Schedules page first.</source>
        <translation>아직 정의된 근무조가 없습니다. 먼저 근무 일정 페이지에서 추가하세요.</translation>
    </message>
    <message>
        <source>None within a year before and after today.</source>
        <translation>오늘 전후 1년 안에는 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is planned for this person today.</source>
        <translation>오늘 이 사람에게 계획된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Reading a schedule</source>
        <translation>일정 읽는 중</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the leave of {days}</source>
        <translation>{days} 휴가 제거</translation>
    </message>
    <message>
        <source>Removing leave</source>
        <translation>휴가 제거 중</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>근무조</translation>
    </message>
    <message>
        <source>Taking back a change</source>
        <translation>변경 취소 중</translation>
    </message>
    <message>
        <source>The leave of {name} was removed.</source>
        <translation>{name}님의 휴가를 제거했습니다.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>근무</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>{kind}, half days</source>
        <translation>{kind}, 반일</translation>
    </message>
    <message>
        <source>{name} works {shift} from {day}.</source>
        <translation>{name}님은 {day}부터 {shift} 근무조입니다.</translation>
    </message>
    <message>
        <source>{shifts}, since {day}</source>
        <translation>{shifts}, {day}부터</translation>
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
        <translation>{came}에 와서 {left}에 가면 근무 시간은 {worked}입니다.</translation>
    </message>
    <message>
        <source>Break taken off: {duration}.</source>
        <translation>휴게 공제: {duration}.</translation>
    </message>
    <message>
        <source>Overtime: {duration} (× {rate}).</source>
        <translation>초과 근무: {duration}(× {rate}).</translation>
    </message>
    <message>
        <source>Rounded: {came} to {left}, {worked}.</source>
        <translation>반올림: {came} ~ {left}, {worked}.</translation>
    </message>
    <message>
        <source>That is {duration} late.</source>
        <translation>{duration} 지각입니다.</translation>
    </message>
    <message>
        <source>The day counts as an absence.</source>
        <translation>이날은 결근으로 처리됩니다.</translation>
    </message>
    <message>
        <source>The day counts as half a day.</source>
        <translation>이날은 반일로 처리됩니다.</translation>
    </message>
    <message>
        <source>The day has to be resolved by hand.</source>
        <translation>이날은 직접 확인해 처리해야 합니다.</translation>
    </message>
    <message>
        <source>The person left {duration} early.</source>
        <translation>{duration} 조퇴입니다.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>유연</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first}부터</translation>
    </message>
    <message>
        <source>off</source>
        <translation>휴무</translation>
    </message>
    <message>
        <source>overtime</source>
        <translation>초과 근무</translation>
    </message>
    <message>
        <source>rounded to {rounding} min</source>
        <translation>{rounding}분 단위 반올림</translation>
    </message>
    <message>
        <source>{grace} min grace</source>
        <translation>유예 {grace}분</translation>
    </message>
    <message>
        <source>{minutes} min break</source>
        <translation>휴게 {minutes}분</translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n days</source>
        <translation><numerusform>{shifts}, %n일</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{shifts}, %n weeks</source>
        <translation><numerusform>{shifts}, %n주</numerusform></translation>
    </message>
    <message>
        <source>{shift}, every day</source>
        <translation>{shift}, 매일</translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Holidays</source>
        <translation>휴일</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>휴가</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>페이지의 항목</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>근무 일정</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>근무조</translation>
    </message>
    <message>
        <source>Who works when</source>
        <translation>누가 언제 근무하는지</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>검색 지우기(Esc)</translation>
    </message>
</context>
<context>
    <name>SegmentList</name>
    <message>
        <source>+ Another stretch (split shift)</source>
        <translation>+ 구간 추가(분할 근무)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>기본값으로: {value}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>기본값: {value}.</translation>
    </message>
    <message>
        <source>From {range}.</source>
        <translation>범위: {range}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: 기본값으로</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n settings are not saved yet</source>
        <translation><numerusform>아직 저장되지 않은 설정 %n개</numerusform></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>변경 취소(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>변경 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Delete &amp;now</source>
        <translation>지금 삭제(&amp;N)</translation>
    </message>
    <message>
        <source>Delete what is past its period</source>
        <translation>보관 기간이 지난 것 삭제</translation>
    </message>
    <message>
        <source>Deleted: {feedback} mistakes at the desk, {visits} visits.</source>
        <translation>삭제됨: 오인식 사례 {feedback}건, 방문 {visits}건.</translation>
    </message>
    <message>
        <source>Deleting what is past its period</source>
        <translation>보관 기간이 지난 것 삭제 중</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>설정 그룹</translation>
    </message>
    <message>
        <source>Happens by itself once a day. Punches, corrections and the audit log are never deleted.</source>
        <translation>하루에 한 번 저절로 실행됩니다. 출퇴근 기록, 정정, 감사 로그는 절대 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>인식이 얼마나 확실해야 하는지</translation>
    </message>
    <message>
        <source>No more looks can agree than are counted: at most {count}.</source>
        <translation>세는 횟수보다 많이 일치할 수 없습니다: 최대 {count}.</translation>
    </message>
    <message>
        <source>No setting is called like that</source>
        <translation>그런 이름의 설정이 없습니다</translation>
    </message>
    <message>
        <source>Open Recog&amp;nition</source>
        <translation>인식 열기(&amp;N)</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>설정 읽는 중</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>설정 저장 중</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The face model, the distance, and what to expect of them are on the Recognition page.</source>
        <translation>얼굴 모델, 거리, 예상 결과는 인식 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>설정을 저장했습니다.</translation>
    </message>
    <message>
        <source>Try another word, or clear the search.</source>
        <translation>다른 단어로 찾거나 검색을 지우세요.</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title}({count})</translation>
    </message>
</context>
<context>
    <name>ShiftEditor</name>
    <message>
        <source>&amp;Save shift</source>
        <translation>근무조 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>결근</translation>
    </message>
    <message>
        <source>Absent when less is worked than</source>
        <translation>결근으로 보는 최소 근무</translation>
    </message>
    <message>
        <source>Break expected between</source>
        <translation>휴게 예정 시간대</translation>
    </message>
    <message>
        <source>Break from</source>
        <translation>휴게 시작</translation>
    </message>
    <message>
        <source>Break taken off when none is punched</source>
        <translation>휴게 기록이 없을 때 빼는 휴게</translation>
    </message>
    <message>
        <source>Break to</source>
        <translation>휴게 끝</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>출근</translation>
    </message>
    <message>
        <source>Coming late is forgiven up to</source>
        <translation>지각을 봐주는 한도</translation>
    </message>
    <message>
        <source>Deducted after</source>
        <translation>공제 기준 시간</translation>
    </message>
    <message>
        <source>Deducted break</source>
        <translation>공제 휴게</translation>
    </message>
    <message>
        <source>Empty: the person's own</source>
        <translation>비워 두면 직원 본인의 설정</translation>
    </message>
    <message>
        <source>Fixed times</source>
        <translation>고정 시간</translation>
    </message>
    <message>
        <source>Flexible</source>
        <translation>유연 근무</translation>
    </message>
    <message>
        <source>Grace early</source>
        <translation>조퇴 유예</translation>
    </message>
    <message>
        <source>Grace late</source>
        <translation>지각 유예</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>반일</translation>
    </message>
    <message>
        <source>Half a day when less is worked than</source>
        <translation>반일로 보는 최소 근무</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>How it binds</source>
        <translation>적용 방식</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>퇴근</translation>
    </message>
    <message>
        <source>Leaving early is forgiven up to</source>
        <translation>조퇴를 봐주는 한도</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>새 근무조</translation>
    </message>
    <message>
        <source>Nobody is late or early.</source>
        <translation>지각이나 조퇴가 없습니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Overtime of a day</source>
        <translation>일일 초과 근무</translation>
    </message>
    <message>
        <source>Overtime of a week</source>
        <translation>주간 초과 근무</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>유급 휴게</translation>
    </message>
    <message>
        <source>Punched breaks are paid up to</source>
        <translation>기록된 휴게의 유급 한도</translation>
    </message>
    <message>
        <source>Shift “{name}”</source>
        <translation>근무조 “{name}”</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>사용 중지…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Times are shown rounded</source>
        <translation>시각 반올림 표시</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>시험:</translation>
    </message>
    <message>
        <source>Usual days</source>
        <translation>근무 요일</translation>
    </message>
    <message>
        <source>Without any: what exceeds the plan.</source>
        <translation>지정하지 않으면 계획을 넘는 시간입니다.</translation>
    </message>
    <message>
        <source>Work expected</source>
        <translation>예정 근무</translation>
    </message>
    <message>
        <source>Work expected a day</source>
        <translation>하루 예정 근무</translation>
    </message>
    <message>
        <source>Worked on public holidays like on other days</source>
        <translation>공휴일에도 다른 날처럼 근무</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>출근</translation>
    </message>
    <message>
        <source>half of the shift</source>
        <translation>근무조의 절반</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>퇴근</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>the whole frame</source>
        <translation>전체 시간대</translation>
    </message>
    <message>
        <source>to {minutes} min</source>
        <translation>최대 {minutes}분</translation>
    </message>
    <message>
        <source>… of those who stay longer than</source>
        <translation>… 다음보다 오래 근무하는 사람</translation>
    </message>
</context>
<context>
    <name>ShiftsModel</name>
    <message>
        <source>Hours</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>근무조</translation>
    </message>
</context>
<context>
    <name>ShiftsPane</name>
    <message numerus="yes">
        <source>%n people work it until their schedule ends.</source>
        <translation><numerusform>%n명이 일정이 끝날 때까지 이 근무조로 일합니다.</numerusform></translation>
    </message>
    <message>
        <source>&amp;New shift</source>
        <translation>새 근무조(&amp;N)</translation>
    </message>
    <message>
        <source>Adding the shift</source>
        <translation>근무조 추가 중</translation>
    </message>
    <message>
        <source>Changing the shift</source>
        <translation>근무조 변경 중</translation>
    </message>
    <message>
        <source>Describe the first one at the right.</source>
        <translation>오른쪽에서 첫 근무조를 만드세요.</translation>
    </message>
    <message>
        <source>No shifts yet</source>
        <translation>아직 근무조가 없습니다</translation>
    </message>
    <message>
        <source>Reading the shifts</source>
        <translation>근무조 읽는 중</translation>
    </message>
    <message>
        <source>Shift “{name}” is added.</source>
        <translation>근무조 “{name}”을(를) 추가했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Shift “{name}” is changed, for %n people.</source>
        <translation><numerusform>근무조 “{name}”을(를) 변경했습니다(%n명 해당).</numerusform></translation>
    </message>
    <message>
        <source>Shift “{name}” is out of use.</source>
        <translation>근무조 “{name}”의 사용을 중지했습니다.</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>근무조</translation>
    </message>
    <message>
        <source>Taking the shift out of use</source>
        <translation>근무조 사용 중지하는 중</translation>
    </message>
</context>
<context>
    <name>SizeEditor</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 픽셀</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{count}단계 중 {number}단계</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>For specialists</source>
        <translation>전문가용</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>학습 정도</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>시작 모델</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝 수</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>사용 중인 모델</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>학습 목표</translation>
    </message>
    <message>
        <source>What suits</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Who is learnt from</source>
        <translation>학습 대상</translation>
    </message>
    <message>
        <source>“Compatible with what is enrolled” keeps the templates of people whose pictures aren't kept; everything else asks for pictures of everybody.</source>
        <translation>“등록 자료와 호환”은 사진이 보관되지 않은 사람의 템플릿을 유지합니다. 나머지는 모두의 사진이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>기록된 대로</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>정정됨</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>산입 안 함</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Admin</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Clock +{time}</source>
        <translation>시계 +{time}</translation>
    </message>
    <message>
        <source>Clock put back by {time}</source>
        <translation>시계가 {time} 뒤로 감</translation>
    </message>
    <message>
        <source>Clock put forwards by {time}</source>
        <translation>시계가 {time} 앞으로 감</translation>
    </message>
    <message>
        <source>Clock −{time}</source>
        <translation>시계 −{time}</translation>
    </message>
    <message>
        <source>Opens the administrator's window</source>
        <translation>관리자 창을 엽니다</translation>
    </message>
    <message>
        <source>Photo check: asks for a movement</source>
        <translation>사진 확인: 움직임 요청</translation>
    </message>
    <message>
        <source>Photo check: off</source>
        <translation>사진 확인: 끔</translation>
    </message>
    <message>
        <source>Photo check: on</source>
        <translation>사진 확인: 켬</translation>
    </message>
    <message>
        <source>Punches of these minutes are marked. Check this computer's date, time and time zone.</source>
        <translation>이 시간대의 기록에 표시가 남습니다. 이 컴퓨터의 날짜, 시각, 시간대를 확인하세요.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}분 {seconds}초</translation>
    </message>
</context>
<context>
    <name>SurenessControl</name>
    <message>
        <source>&amp;Adjust it automatically</source>
        <translation>자동으로 조정(&amp;A)</translation>
    </message>
    <message>
        <source>A stranger's look may be taken for somebody</source>
        <translation>모르는 사람의 인식이 누군가로 오인될 수 있음</translation>
    </message>
    <message>
        <source>Greatest distance</source>
        <translation>최대 거리</translation>
    </message>
    <message>
        <source>How different a face may be from the enrolled pictures. Smaller is stricter.</source>
        <translation>얼굴이 등록된 사진과 얼마나 달라도 되는지입니다. 작을수록 엄격합니다.</translation>
    </message>
    <message>
        <source>How sure recognition must be</source>
        <translation>인식이 얼마나 확실해야 하는지</translation>
    </message>
    <message>
        <source>Lenient</source>
        <translation>느슨함</translation>
    </message>
    <message>
        <source>Not known: the model is not calibrated</source>
        <translation>알 수 없음: 모델이 보정되지 않았습니다</translation>
    </message>
    <message>
        <source>Recommended: the distance follows as pictures come and go; more of them ask for a smaller one.</source>
        <translation>권장: 사진이 늘거나 줄면 거리도 따라 바뀝니다. 사진이 많을수록 거리가 작아야 합니다.</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>엄격함</translation>
    </message>
    <message>
        <source>about {odds}</source>
        <translation>약 {odds}</translation>
    </message>
    <message>
        <source>at most {odds}</source>
        <translation>최대 {odds}</translation>
    </message>
    <message>
        <source>{odds}, distance {distance}</source>
        <translation>{odds}, 거리 {distance}</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation><numerusform>%n행을 사용할 수 없습니다.</numerusform></translation>
    </message>
    <message>
        <source>An import is running.</source>
        <translation>가져오기가 실행 중입니다.</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here, or choose one</source>
        <translation>CSV나 XLSX 파일을 여기에 끌어다 놓거나 선택하세요</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <translation>모든 행을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Everything in this file is known already.</source>
        <translation>이 파일의 내용은 이미 모두 있습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} 가져오는 중</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>파일 확인 중</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>파일 확인 중…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen it; then all rows are imported, or none.</source>
        <translation>먼저 보여 드리기 전에는 아무것도 바뀌지 않으며, 그 뒤 모든 행을 가져오거나 하나도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is imported until they are put right in the file.</source>
        <translation>파일에서 바로잡을 때까지 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>가져오기 진행 상황</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>표 (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>가져오기를 중지했습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>What would become of each row is shown here</source>
        <translation>각 행의 예상 처리 결과가 여기에 표시됩니다</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>&amp;Discard</source>
        <translation>취소(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>적용(&amp;P)</translation>
    </message>
    <message>
        <source>By distance</source>
        <translation>거리별</translation>
    </message>
    <message>
        <source>De&amp;fault</source>
        <translation>기본값(&amp;F)</translation>
    </message>
    <message>
        <source>Error rates against distance</source>
        <translation>거리별 오류율</translation>
    </message>
    <message>
        <source>How sure must recognition be?</source>
        <translation>인식이 얼마나 확실해야 하나요?</translation>
    </message>
    <message>
        <source>How to show the error rates</source>
        <translation>오류율 표시 방법</translation>
    </message>
    <message>
        <source>Nobody has measured yet what a distance does with it. Measure it on your own people, with Recalibrate.</source>
        <translation>이 모델에서 거리의 효과를 아직 측정하지 않았습니다. ‘다시 보정’으로 직원들을 대상으로 측정하세요.</translation>
    </message>
    <message>
        <source>Stricter lets fewer strangers in and asks enrolled people to look again more often.</source>
        <translation>엄격할수록 모르는 사람은 덜 통과하고, 등록된 사람은 더 자주 다시 봐야 합니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>This face model is not calibrated</source>
        <translation>이 얼굴 모델은 보정되지 않았습니다</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>상충 관계</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>두 오류의 상충 관계</translation>
    </message>
    <message>
        <source>distance {distance}</source>
        <translation>거리 {distance}</translation>
    </message>
</context>
<context>
    <name>ThumbnailRow</name>
    <message>
        <source>{count} of {wanted} photos taken</source>
        <translation>사진 {count}/{wanted}장 촬영</translation>
    </message>
</context>
<context>
    <name>TierList</name>
    <message>
        <source>+ Overtime after…</source>
        <translation>+ 초과 근무 기준…</translation>
    </message>
    <message>
        <source>Counts so many times</source>
        <translation>가산 배율</translation>
    </message>
    <message>
        <source>Overtime after</source>
        <translation>초과 근무 기준</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
</context>
<context>
    <name>TimesheetTab</name>
    <message>
        <source>&amp;Open in attendance</source>
        <translation>근태에서 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>결근 일수</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>지각 일수</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>이달의 날짜</translation>
    </message>
    <message>
        <source>Days with work, leave or a plan are shown here.</source>
        <translation>근무, 휴가, 계획이 있는 날이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>이달에는 아무것도 없음</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>초과 근무</translation>
    </message>
    <message>
        <source>Reading a timesheet</source>
        <translation>근무시간표 읽는 중</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>근무</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n matters in the last seven days</source>
        <translation><numerusform>최근 7일간 %n건</numerusform></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>결근</translation>
    </message>
    <message>
        <source>Add people on the page People.</source>
        <translation>직원 페이지에서 사람을 추가하세요.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Everybody who was expected so far came in time.</source>
        <translation>지금까지 예정된 사람은 모두 제시간에 왔습니다.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>근무 중</translation>
    </message>
    <message>
        <source>It works: the first punch is recorded, {name} at {time}.</source>
        <translation>잘 작동합니다. 첫 기록이 저장되었습니다: {name}, {time}.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>지각</translation>
    </message>
    <message>
        <source>Latest punches</source>
        <translation>최근 기록</translation>
    </message>
    <message>
        <source>No punches so far.</source>
        <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody else is expected</source>
        <translation>더 올 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>아무도 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Nobody in this list goes by that name.</source>
        <translation>이 목록에 그런 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>결근한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>아직 아무도 없습니다</translation>
    </message>
    <message>
        <source>Nobody is in</source>
        <translation>근무 중인 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody is late</source>
        <translation>지각한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nobody is on break</source>
        <translation>휴게 중인 사람이 없습니다</translation>
    </message>
    <message>
        <source>Nothing: every punch of the last seven days fits.</source>
        <translation>없음: 지난 7일의 기록이 모두 맞습니다.</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>휴게 중</translation>
    </message>
    <message>
        <source>People</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Reading the day</source>
        <translation>하루 기록 읽는 중</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search people (Ctrl+F)</source>
        <translation>직원 검색(Ctrl+F)</translation>
    </message>
    <message>
        <source>Show these people in the list</source>
        <translation>목록에 이 사람들 표시</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>출근 예정</translation>
    </message>
    <message>
        <source>The schedules plan nobody else for today.</source>
        <translation>오늘 일정에는 더 올 사람이 없습니다.</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation>결근한 사람</translation>
    </message>
    <message>
        <source>Who is in</source>
        <translation>근무 중인 사람</translation>
    </message>
    <message>
        <source>Who is late or came late</source>
        <translation>지각한 사람</translation>
    </message>
    <message>
        <source>Who is on break</source>
        <translation>휴게 중인 사람</translation>
    </message>
    <message>
        <source>Who is still expected</source>
        <translation>아직 출근 전인 사람</translation>
    </message>
    <message>
        <source>Whoever punches in at the desk appears here at once.</source>
        <translation>키오스크에서 출근을 기록하면 바로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <translation>{day}, {time} 기준</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Absent</source>
        <translation>결근</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>출근 예정</translation>
    </message>
    <message>
        <source>Expected at {time}</source>
        <translation>{time} 출근 예정</translation>
    </message>
    <message>
        <source>In</source>
        <translation>근무 중</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>{time}부터 근무 중</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>퇴근함</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>{time} 퇴근</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>휴게 중</translation>
    </message>
    <message>
        <source>On break since {time}</source>
        <translation>{time}부터 휴게 중</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>휴가 중</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>To be resolved</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>came {duration} late</source>
        <translation>{duration} 지각 출근</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{duration} late</source>
        <translation>{duration} 지각</translation>
    </message>
</context>
<context>
    <name>TradeOffPlot</name>
    <message>
        <source>A stranger accepted</source>
        <translation>모르는 사람을 허용</translation>
    </message>
    <message>
        <source>An enrolled person not accepted</source>
        <translation>등록된 사람을 거부</translation>
    </message>
    <message>
        <source>Trade-off between both errors</source>
        <translation>두 오류의 상충 관계</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation><numerusform>%n명</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation><numerusform>사진 %n장</numerusform></translation>
    </message>
    <message>
        <source>&amp;Begin to train</source>
        <translation>학습 시작(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enrol people</source>
        <translation>직원 등록(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Watch it</source>
        <translation>지켜보기(&amp;W)</translation>
    </message>
    <message>
        <source>A run is going on; the next can begin when it has ended.</source>
        <translation>실행이 진행 중입니다. 끝나면 다음 실행을 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>모든 실행</translation>
    </message>
    <message>
        <source>Choose the people to learn from.</source>
        <translation>학습할 직원을 선택하세요.</translation>
    </message>
    <message>
        <source>Counting what there is to learn from</source>
        <translation>학습할 자료 세는 중</translation>
    </message>
    <message>
        <source>Estimating how long it takes</source>
        <translation>소요 시간 추정 중</translation>
    </message>
    <message>
        <source>Looking for runs</source>
        <translation>실행 찾는 중</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>새 실행</translation>
    </message>
    <message>
        <source>Part of this page</source>
        <translation>이 페이지의 항목</translation>
    </message>
    <message>
        <source>Progress and result</source>
        <translation>진행 상황과 결과</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>{preset}: {time}, with {people} and {pictures}. You can go on working meanwhile.</source>
        <translation>{preset}: {time}, {people}, {pictures}. 그동안 작업을 계속할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Better</source>
        <translation>나아짐</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Compatible with what is enrolled</source>
        <translation>등록 자료와 호환</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>심층</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>완료되었습니다.</translation>
    </message>
    <message>
        <source>Ended early: it wasn't getting better any more.</source>
        <translation>더 나아지지 않아 일찍 끝냈습니다.</translation>
    </message>
    <message>
        <source>Every layer is adjusted a little. Learns the desk's light and camera, too.</source>
        <translation>모든 층을 조금씩 조정합니다. 키오스크의 조명과 카메라도 학습합니다.</translation>
    </message>
    <message>
        <source>Everything learns. For hundreds of people with many pictures.</source>
        <translation>모든 것이 학습합니다. 사진이 많은 수백 명에게 알맞습니다.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>계속합니다.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>It recognises people it has never seen more often than the model before, by more than chance explains, and is worse nowhere.</source>
        <translation>처음 보는 사람을 이전 모델보다 우연으로 볼 수 없을 만큼 더 자주 인식하며, 나빠진 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Its process is gone, as after a power cut. Nothing is lost: it can be taken up where it was.</source>
        <translation>정전 때처럼 프로세스가 사라졌습니다. 잃은 것은 없으며, 멈춘 곳에서 이어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be taken up again where it was.</source>
        <translation>아무것도 바뀌지 않았습니다. 멈춘 곳에서 이어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try another preset, or enrol more people first.</source>
        <translation>아무것도 바뀌지 않았습니다. 다른 프리셋을 써 보거나 먼저 더 많은 사람을 등록하세요.</translation>
    </message>
    <message>
        <source>Nothing was changed. When the cause is gone, it can be taken up again.</source>
        <translation>아무것도 바뀌지 않았습니다. 원인이 해결되면 이어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Only the model's last layer learns. A good first try.</source>
        <translation>모델의 마지막 층만 학습합니다. 처음 시도하기 좋습니다.</translation>
    </message>
    <message>
        <source>Pairs, by L1 distance</source>
        <translation>쌍, L1 거리</translation>
    </message>
    <message>
        <source>Pairs, by L2 distance</source>
        <translation>쌍, L2 거리</translation>
    </message>
    <message>
        <source>Pairs, by χ² distance</source>
        <translation>쌍, χ² 거리</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>다른 곳의 사람</translation>
    </message>
    <message>
        <source>People it has never seen</source>
        <translation>처음 보는 사람</translation>
    </message>
    <message>
        <source>People it learnt from, on other pictures</source>
        <translation>학습한 사람의 다른 사진</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>신속</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>Somewhere it recognises people less often than the model before. It is better not to use it; if you do, say why.</source>
        <translation>일부에서 이전 모델보다 사람을 덜 인식합니다. 사용하지 않는 것이 좋으며, 사용하려면 사유를 입력하세요.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Stopped: the figures ran out of bounds.</source>
        <translation>중지됨: 수치가 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>Stopped: the model began to take everybody for the same person.</source>
        <translation>중지됨: 모델이 모두를 같은 사람으로 보기 시작했습니다.</translation>
    </message>
    <message>
        <source>Stopped: there is nothing left to learn from these pictures.</source>
        <translation>중지됨: 이 사진으로는 더 학습할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Telling the people apart (softmax)</source>
        <translation>사람 구별(softmax)</translation>
    </message>
    <message>
        <source>Telling the people apart, with a margin</source>
        <translation>사람 구별, 마진 적용</translation>
    </message>
    <message>
        <source>Telling the people apart, with an angular margin</source>
        <translation>사람 구별, 각도 마진 적용</translation>
    </message>
    <message>
        <source>The last blocks of layers learn. For a hundred people or more.</source>
        <translation>마지막 층 블록들이 학습합니다. 100명 이상에 알맞습니다.</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>새 모델이 더 좋습니다</translation>
    </message>
    <message>
        <source>The new model is neither better nor worse</source>
        <translation>새 모델은 더 좋지도 나쁘지도 않습니다</translation>
    </message>
    <message>
        <source>The new model is worse</source>
        <translation>새 모델이 더 나쁩니다</translation>
    </message>
    <message>
        <source>The same, in a desk's poor light</source>
        <translation>위와 같음, 키오스크의 나쁜 조명</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>이 모델을 사용 중입니다</translation>
    </message>
    <message>
        <source>This run failed</source>
        <translation>이 실행은 실패했습니다</translation>
    </message>
    <message>
        <source>This run was cancelled</source>
        <translation>이 실행은 취소되었습니다</translation>
    </message>
    <message>
        <source>This run was interrupted</source>
        <translation>이 실행은 중단되었습니다</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>정밀</translation>
    </message>
    <message>
        <source>Training stopped itself</source>
        <translation>학습이 스스로 멈췄습니다</translation>
    </message>
    <message>
        <source>Triplets, all of the batch</source>
        <translation>트리플렛, 배치 전체</translation>
    </message>
    <message>
        <source>Triplets, from easy to hard</source>
        <translation>트리플렛, 쉬운 것에서 어려운 것으로</translation>
    </message>
    <message>
        <source>Triplets, hardest in the batch</source>
        <translation>트리플렛, 배치에서 가장 어려운 것</translation>
    </message>
    <message>
        <source>Triplets, mined over everybody</source>
        <translation>트리플렛, 모든 사람에서 선별</translation>
    </message>
    <message>
        <source>Triplets, semi-hard (usual)</source>
        <translation>트리플렛, 중간 난도(보통)</translation>
    </message>
    <message>
        <source>What differs may be chance. You may use it; more people and more pictures give a clearer answer.</source>
        <translation>차이는 우연일 수 있습니다. 사용해도 되며, 사람과 사진이 많을수록 결과가 분명해집니다.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>나빠짐</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>약 1분</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>약 {duration}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message>
        <source>when 1 stranger in {count} is accepted</source>
        <translation>모르는 사람을 {count}명 중 1명 허용할 때</translation>
    </message>
    <message>
        <source>when no stranger is accepted</source>
        <translation>모르는 사람을 허용하지 않을 때</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 포인트</translation>
    </message>
    <message>
        <source>{run}, made from {base}</source>
        <translation>{run}({base} 기반)</translation>
    </message>
    <message>
        <source>{share} ({low} to {high})</source>
        <translation>{share}({low}~{high})</translation>
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
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Distance {distance}; accepted below {threshold}, lower is better.</source>
        <translation>거리 {distance}; {threshold} 미만이면 허용, 낮을수록 좋음.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>안녕하세요, {name}님</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>일치 없음</translation>
    </message>
    <message>
        <source>Nobody is enrolled.</source>
        <translation>등록된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>인식되지 않음</translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>아직 인식되지 않음</translation>
    </message>
    <message>
        <source>Not sure enough</source>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>Nothing is recorded here: this is only a try.</source>
        <translation>시험일 뿐이며 아무것도 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Recognised clearly</source>
        <translation>분명하게 인식됨</translation>
    </message>
    <message>
        <source>Recognised, but only just: add photos in the light of the desk</source>
        <translation>가까스로 인식됨: 키오스크의 조명에서 찍은 사진을 추가하세요</translation>
    </message>
    <message>
        <source>Recognised, without any doubt</source>
        <translation>의심할 여지 없이 인식됨</translation>
    </message>
    <message>
        <source>Taken for {name}</source>
        <translation>{name}(으)로 인식됨</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>지금 시험</translation>
    </message>
    <message>
        <source>Two people are too much alike to tell</source>
        <translation>두 사람이 너무 닮아 구별할 수 없음</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Deleting what is past its period</source>
        <translation>보관 기간이 지난 것 삭제 중</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>로고 읽는 중</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>기록 읽는 중</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>확인이 필요한 것만</translation>
    </message>
    <message>
        <source>Only what needs a look ({count})</source>
        <translation>확인이 필요한 것만({count})</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>CSV로 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>판정 저장</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Saving verdicts</source>
        <translation>판정 저장 중</translation>
    </message>
</context>
<context>
    <name>VerdictModel</name>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>people.csv, line {line}</source>
        <translation>people.csv {line}번째 줄</translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Camera picture</source>
        <translation>카메라 영상</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>&amp;Whom do you want to see?</source>
        <translation>누구를 만나러 오셨나요?(&amp;W)</translation>
    </message>
    <message>
        <source>Tell reception</source>
        <translation>접수처에 알리기</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>이름(&amp;N)</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>I'm a visitor</source>
        <translation>방문객입니다</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>PIN 사용</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>방문객</translation>
    </message>
</context>
<context>
    <name>WeakestModel</name>
    <message>
        <source>Enrolled</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>카메라</translation>
    </message>
</context>
<context>
    <name>WhoseBox</name>
    <message>
        <source>Department: {name}</source>
        <translation>부서: {name}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Attendance recorded so far stays, and further punches are recorded by hand. With a new consent the person can be enrolled again.</source>
        <translation>지금까지의 근태 기록은 남고, 이후 기록은 수기로 합니다. 새로 동의하면 다시 등록할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The %n stored photos of their face and the numbers computed from them are deleted now.</source>
        <translation><numerusform>저장된 얼굴 사진 %n장과 그로부터 계산한 수치를 지금 삭제합니다.</numerusform></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Withdraw and delete</source>
        <translation>철회하고 삭제</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>Withdraw the consent of {name}?</source>
        <translation>{name}님의 동의를 철회할까요?</translation>
    </message>
    <message>
        <source>Withdrawing the consent of {name}</source>
        <translation>{name}님의 동의 철회 중</translation>
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
        <source>"{country}" is no country code.</source>
        <translation>"{country}"은(는) 국가 코드가 아닙니다.</translation>
    </message>
    <message>
        <source>"{text}" is not a date and time.</source>
        <translation>"{text}"은(는) 날짜와 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>"{text}" is not a time anybody worked at.</source>
        <translation>"{text}"은(는) 근무할 수 있는 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>A PIN consists of digits only.</source>
        <translation>PIN은 숫자로만 이루어집니다.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 10 digits.</source>
        <translation>PIN은 4~10자리 숫자입니다.</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>백업이나 복원이 진행 중입니다.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>정정에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>A later correction of this punch stands.</source>
        <translation>이 기록에 더 나중의 정정이 있습니다.</translation>
    </message>
    <message>
        <source>A manual punch needs a reason.</source>
        <translation>수기 기록에는 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>A period was locked or unlocked meanwhile.</source>
        <translation>그사이 기간이 잠기거나 잠금 해제되었습니다.</translation>
    </message>
    <message>
        <source>A punch cannot be in the future.</source>
        <translation>미래 시각은 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>A run takes at least one step.</source>
        <translation>실행에는 스텝이 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>A sheet holds {most:,} rows, and there are more.</source>
        <translation>시트에는 {most:,}행까지 들어가는데 그보다 많습니다.</translation>
    </message>
    <message>
        <source>A shift has from 1 to {most_segments} segments.</source>
        <translation>근무조에는 구간이 1~{most_segments}개 있어야 합니다.</translation>
    </message>
    <message>
        <source>A shift starts and ends at whole minutes of the local time.</source>
        <translation>근무조는 현지 시각의 정각 분에 시작하고 끝나야 합니다.</translation>
    </message>
    <message>
        <source>A state or province alone has no public holidays.</source>
        <translation>주나 지역만으로는 공휴일을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A stored PIN is damaged.</source>
        <translation>저장된 PIN이 손상되었습니다.</translation>
    </message>
    <message>
        <source>ADP has two columns for overtime, and there are these rates: {rates}.</source>
        <translation>ADP에는 초과 근무 열이 두 개인데 배율이 다음과 같습니다: {rates}.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>먼저 하나를 추가하세요.</translation>
    </message>
    <message>
        <source>Add this account to the group video, then log in again.</source>
        <translation>이 계정을 video 그룹에 추가한 뒤 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Addresses that begin with {scheme}:// are not supported.</source>
        <translation>{scheme}://로 시작하는 주소는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>An XLSX file isn't text.</source>
        <translation>XLSX 파일은 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>An absence must be less work than half a day.</source>
        <translation>결근 기준은 반일 기준보다 적어야 합니다.</translation>
    </message>
    <message>
        <source>An id has at least {shortest_prefix} characters.</source>
        <translation>ID는 {shortest_prefix}자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Another program has the database open.</source>
        <translation>다른 프로그램이 데이터베이스를 열고 있습니다.</translation>
    </message>
    <message>
        <source>Another run is being started or deleted.</source>
        <translation>다른 실행을 시작하거나 삭제하는 중입니다.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>At most {longest} minutes.</source>
        <translation>최대 {longest}분입니다.</translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation>먼저 취소하세요.</translation>
    </message>
    <message>
        <source>Cells cannot be separated by "{delimiter}".</source>
        <translation>"{delimiter}"(으)로는 셀을 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>두 날짜를 확인하세요.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>표기를 확인하세요.</translation>
    </message>
    <message>
        <source>Check it in the list of employees, or add the person first.</source>
        <translation>직원 목록에서 확인하거나 먼저 직원을 추가하세요.</translation>
    </message>
    <message>
        <source>Check it in the list of employees.</source>
        <translation>직원 목록에서 확인하세요.</translation>
    </message>
    <message>
        <source>Check it, or add the person first.</source>
        <translation>코드를 확인하거나 먼저 직원을 추가하세요.</translation>
    </message>
    <message>
        <source>Check its cable or its network.</source>
        <translation>케이블이나 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Check its permissions, and that the disk isn't full.</source>
        <translation>권한을 확인하고 디스크가 가득 차지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4, MKV, AVI and MOV work.</source>
        <translation>다른 곳에서 재생되는지 확인하세요. MP4, MKV, AVI, MOV를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable for this user.</source>
        <translation>폴더가 있고 이 사용자가 쓸 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the address, user name and password, and that the camera is on the network.</source>
        <translation>주소, 사용자 이름, 비밀번호와 카메라의 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>카메라와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the date, the time and the offset.</source>
        <translation>날짜, 시각, UTC 차이를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>파일을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>경로를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>해당 폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Check the year and the offset.</source>
        <translation>연도와 UTC 차이를 확인하세요.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>연도를 확인하세요.</translation>
    </message>
    <message>
        <source>Choose CSV, or a shorter period.</source>
        <translation>CSV를 선택하거나 기간을 줄이세요.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG or SVG file.</source>
        <translation>PNG, JPEG 또는 SVG 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a camera, a file or an address.</source>
        <translation>카메라, 파일 또는 주소를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words, and keep it apart from the backup: nothing opens it without.</source>
        <translation>네 단어처럼 더 긴 것을 선택하고 백업과 따로 보관하세요. 이것 없이는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>더 긴 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a picture of the person.</source>
        <translation>사람이 나온 사진을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a smaller picture.</source>
        <translation>더 작은 그림을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>다른 코드를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another data folder with --home.</source>
        <translation>--home으로 다른 데이터 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another run name.</source>
        <translation>다른 실행 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another with --home or ATTENDANCE_HOME.</source>
        <translation>--home 또는 ATTENDANCE_HOME으로 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another, or add it anew.</source>
        <translation>다른 것을 선택하거나 새로 추가하세요.</translation>
    </message>
    <message>
        <source>Choose another, or start a new one.</source>
        <translation>다른 실행을 선택하거나 새로 시작하세요.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose days after {to_day}, or unlock the period first.</source>
        <translation>{to_day} 이후의 날을 선택하거나 먼저 기간의 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>Choose letters, digits, dots, hyphens and underscores.</source>
        <translation>영문자, 숫자, 점, 하이픈, 밑줄을 사용하세요.</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>값을 더 크게 지정하세요.</translation>
    </message>
    <message>
        <source>Choose one between its start and its end.</source>
        <translation>시작과 끝 사이에서 선택하세요.</translation>
    </message>
    <message>
        <source>Choose one by its name.</source>
        <translation>이름으로 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose one of: {delimiters}.</source>
        <translation>다음 중에서 선택하세요: {delimiters}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>다음 중에서 선택하세요: {known}.</translation>
    </message>
    <message>
        <source>Choose one that is listed: attendance models runs</source>
        <translation>목록에 있는 것을 고르세요: attendance models runs</translation>
    </message>
    <message>
        <source>Choose people anew, and start a new run.</source>
        <translation>사람을 다시 선택하고 새 실행을 시작하세요.</translation>
    </message>
    <message>
        <source>Choose the picture of the logo again.</source>
        <translation>로고 그림을 다시 선택하세요.</translation>
    </message>
    <message>
        <source>Choose utf-8, utf-16 or cp1252.</source>
        <translation>utf-8, utf-16 또는 cp1252를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose utf-8, which has every character.</source>
        <translation>모든 문자가 있는 utf-8을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose {shortest} to {longest} digits that nobody guesses at once.</source>
        <translation>쉽게 추측할 수 없는 숫자 {shortest}~{longest}자리를 선택하세요.</translation>
    </message>
    <message>
        <source>Close it in other programs, free some space, or choose another place.</source>
        <translation>다른 프로그램에서 닫거나, 공간을 확보하거나, 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Close other programs that use it (calls, browsers), or plug it in again.</source>
        <translation>카메라를 쓰는 다른 프로그램(통화, 브라우저)을 닫거나 다시 꽂으세요.</translation>
    </message>
    <message>
        <source>Close the kiosk and the administrator's window first.</source>
        <translation>먼저 키오스크와 관리자 창을 닫으세요.</translation>
    </message>
    <message>
        <source>Columns of {file} that mean nothing here are ignored: {columns}.</source>
        <translation>{file}의 다음 열은 여기서 뜻이 없어 무시합니다: {columns}.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet, or put the file {target_name} into {parent} by hand.</source>
        <translation>이 컴퓨터를 인터넷에 연결하거나 {target_name} 파일을 {parent}에 직접 넣으세요.</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation>보관한 곳에서 다시 복사하거나 다른 백업을 사용하세요.</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept.</source>
        <translation>보관한 곳에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Copy it from the list.</source>
        <translation>목록에서 복사하세요.</translation>
    </message>
    <message>
        <source>Copy its id from the list.</source>
        <translation>목록에서 ID를 복사하세요.</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>다시 복사하거나 녹화하세요.</translation>
    </message>
    <message>
        <source>Copy the id from the list.</source>
        <translation>목록에서 ID를 복사하세요.</translation>
    </message>
    <message>
        <source>Correct the code or the name.</source>
        <translation>코드나 이름을 고치세요.</translation>
    </message>
    <message>
        <source>Daily overtime begins after a time that is never worked.</source>
        <translation>일일 초과 근무가 근무할 수 없는 시간 이후에 시작됩니다.</translation>
    </message>
    <message>
        <source>Daily overtime begins twice at the same time, or in disorder.</source>
        <translation>일일 초과 근무의 시작 시간이 중복되거나 순서가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Daily overtime has an odd rate.</source>
        <translation>일일 초과 근무의 배율이 이상합니다.</translation>
    </message>
    <message>
        <source>Differs from what is known: {fields}.</source>
        <translation>현재 정보와 다름: {fields}.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>여러 파일로 나누세요.</translation>
    </message>
    <message>
        <source>Embed their faces for the model in use first: attendance models use {in_use}</source>
        <translation>먼저 사용 중인 모델로 얼굴을 임베딩하세요: attendance models use {in_use}</translation>
    </message>
    <message>
        <source>Enrol more people first. Until then the calibration that ships with the app is used.</source>
        <translation>먼저 더 많은 사람을 등록하세요. 그때까지 앱에 포함된 보정을 사용합니다.</translation>
    </message>
    <message>
        <source>Enrol more pictures first.</source>
        <translation>먼저 사진을 더 등록하세요.</translation>
    </message>
    <message>
        <source>Enrol more pictures.</source>
        <translation>사진을 더 등록하세요.</translation>
    </message>
    <message>
        <source>Enrol people first.</source>
        <translation>먼저 사람을 등록하세요.</translation>
    </message>
    <message>
        <source>Enrol them again, or withdraw their consent.</source>
        <translation>다시 등록하거나 동의를 철회하세요.</translation>
    </message>
    <message>
        <source>Enter it; scripts pass it with --password-file or ATTENDANCE_PASSWORD.</source>
        <translation>입력하세요. 스크립트에서는 --password-file 또는 ATTENDANCE_PASSWORD로 전달합니다.</translation>
    </message>
    <message>
        <source>Enter the passphrase that this backup was made with.</source>
        <translation>이 백업을 만들 때 쓴 암호문을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the payroll number or another code of the person's own.</source>
        <translation>급여 번호나 이 사람만의 다른 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the person's code.</source>
        <translation>직원 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the person's full name.</source>
        <translation>직원의 성명을 입력하세요.</translation>
    </message>
    <message>
        <source>Export it for everyone, or the punches.</source>
        <translation>모두를 대상으로 내보내거나 출퇴근 기록을 내보내세요.</translation>
    </message>
    <message>
        <source>Export the ledger with it, or leave the preset out.</source>
        <translation>이 프리셋으로는 원장을 내보내거나 프리셋을 빼세요.</translation>
    </message>
    <message>
        <source>Export the punches with it, or leave the preset out.</source>
        <translation>이 프리셋으로는 출퇴근 기록을 내보내거나 프리셋을 빼세요.</translation>
    </message>
    <message>
        <source>Export the timesheets with it, or leave the preset out.</source>
        <translation>이 프리셋으로는 근무시간표를 내보내거나 프리셋을 빼세요.</translation>
    </message>
    <message>
        <source>Export the usual layout, whose column "overtime_rates" has them all.</source>
        <translation>"overtime_rates" 열에 모두 들어 있는 기본 레이아웃으로 내보내세요.</translation>
    </message>
    <message>
        <source>Export them first, or confirm that they may go (--yes); what is replaced is kept aside.</source>
        <translation>먼저 내보내거나 없어져도 되는지 확인하세요(--yes). 대체되는 것은 따로 보관됩니다.</translation>
    </message>
    <message>
        <source>Fetch it first: attendance models fetch {model_id}</source>
        <translation>먼저 다운로드하세요: attendance models fetch {model_id}</translation>
    </message>
    <message>
        <source>Fill in the column "{column}".</source>
        <translation>"{column}" 열을 채우세요.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, then try again.</source>
        <translation>{path}이(가) 있는 디스크의 공간을 비운 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Free some space or make the folder writable; the database is as it was.</source>
        <translation>공간을 확보하거나 폴더를 쓸 수 있게 하세요. 데이터베이스는 그대로입니다.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Give each its start and end.</source>
        <translation>각각의 시작과 끝을 지정하세요.</translation>
    </message>
    <message>
        <source>Give each tier once.</source>
        <translation>각 단계를 한 번씩만 지정하세요.</translation>
    </message>
    <message>
        <source>Give from 0 to 1440 minutes.</source>
        <translation>0~1440분으로 지정하세요.</translation>
    </message>
    <message>
        <source>Give from 1 to that many.</source>
        <translation>1부터 그 수까지 지정하세요.</translation>
    </message>
    <message>
        <source>Give it in minutes, or 0 for none.</source>
        <translation>분으로 지정하거나, 없으면 0을 입력하세요.</translation>
    </message>
    <message>
        <source>Give it in minutes.</source>
        <translation>분으로 지정하세요.</translation>
    </message>
    <message>
        <source>Give it one that people recognise, such as Night.</source>
        <translation>‘야간’처럼 알아보기 쉬운 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Give it one, such as Payroll.</source>
        <translation>‘급여’처럼 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Give its first and its last day.</source>
        <translation>첫날과 마지막 날을 지정하세요.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>더 입력하세요.</translation>
    </message>
    <message>
        <source>Give the days until it repeats.</source>
        <translation>반복 주기의 일수를 지정하세요.</translation>
    </message>
    <message>
        <source>Give the folder that holds people.csv or a folder a person.</source>
        <translation>people.csv나 직원별 폴더가 들어 있는 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Give the folder with the pictures.</source>
        <translation>사진이 든 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation>파일 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Give them in the order they are worked, each after the end of the one before.</source>
        <translation>근무 순서대로, 각각 앞 구간이 끝난 뒤로 지정하세요.</translation>
    </message>
    <message>
        <source>If they really are two people, confirm it (on the command line: --another-person).</source>
        <translation>정말 두 사람이라면 확인하세요(명령줄: --another-person).</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>파일을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Import with --update.</source>
        <translation>--update로 가져오세요.</translation>
    </message>
    <message>
        <source>Install scikit-image and matplotlib.</source>
        <translation>scikit-image와 matplotlib을 설치하세요.</translation>
    </message>
    <message>
        <source>Install the app with Python to train; a model can be used anywhere.</source>
        <translation>학습하려면 Python으로 앱을 설치하세요. 모델은 어디서나 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Install the newer version, or restore a backup made by this one.</source>
        <translation>새 버전을 설치하거나 이 버전의 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Install the newer version, then restore.</source>
        <translation>새 버전을 설치한 뒤 복원하세요.</translation>
    </message>
    <message>
        <source>Install the version it was made with, or use another backup.</source>
        <translation>만든 버전을 설치하거나 다른 백업을 사용하세요.</translation>
    </message>
    <message>
        <source>It is recorded already.</source>
        <translation>이미 기록되어 있습니다.</translation>
    </message>
    <message>
        <source>It may be damaged or cut short.</source>
        <translation>손상되었거나 잘렸을 수 있습니다.</translation>
    </message>
    <message>
        <source>It needs at least {fewest} people with at least 2 usable pictures each; 20 people with 5 are a start.</source>
        <translation>쓸 수 있는 사진이 2장 이상인 사람이 {fewest}명 이상 필요합니다. 사진 5장씩 20명이면 시작할 만합니다.</translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation>열은 다음과 같습니다: {columns}.</translation>
    </message>
    <message>
        <source>Its first line must name the columns code, kind and at; reason may be there too.</source>
        <translation>첫 줄에 code, kind, at 열의 이름이 있어야 합니다. reason도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Its first line must name the columns.</source>
        <translation>첫 줄에 열의 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Its first line must name the columns: {columns}; code and name are needed.</source>
        <translation>첫 줄에 열의 이름이 있어야 합니다: {columns}. code와 name은 필수입니다.</translation>
    </message>
    <message>
        <source>Its process could not be ended.</source>
        <translation>해당 프로세스를 종료할 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep a copy of it, then restore the newest backup in its place.</source>
        <translation>사본을 보관한 뒤 최신 백업을 그 자리에 복원하세요.</translation>
    </message>
    <message>
        <source>Keep the present one, or give a reason why it shall be used although it is worse.</source>
        <translation>현재 모델을 유지하거나, 더 나쁜데도 사용하려는 사유를 입력하세요.</translation>
    </message>
    <message>
        <source>Known by {model_id} alone: {named}.</source>
        <translation>{model_id} 모델로만 인식됨: {named}.</translation>
    </message>
    <message>
        <source>Leave the target out.</source>
        <translation>대상을 빼세요.</translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation>이력을 확인하세요.</translation>
    </message>
    <message>
        <source>Look at the day's punches.</source>
        <translation>그날의 기록을 확인하세요.</translation>
    </message>
    <message>
        <source>Look at the list of locked periods.</source>
        <translation>잠긴 기간 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>Look for a newer version of the app, or put the file into {parent} by hand.</source>
        <translation>앱의 새 버전을 찾거나 파일을 {parent}에 직접 넣으세요.</translation>
    </message>
    <message>
        <source>Look for a newer version of the app.</source>
        <translation>앱의 새 버전을 찾아보세요.</translation>
    </message>
    <message>
        <source>Lower the one or raise the other.</source>
        <translation>한쪽을 낮추거나 다른 쪽을 높이세요.</translation>
    </message>
    <message>
        <source>Make it and its folder readable and writable for this user.</source>
        <translation>파일과 폴더를 이 사용자가 읽고 쓸 수 있게 하세요.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>먼저 만들거나 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Make it writable for this user, or choose another with --home.</source>
        <translation>이 사용자가 쓸 수 있게 하거나 --home으로 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Make the folder writable for this user, or choose another with --home.</source>
        <translation>폴더를 이 사용자가 쓸 수 있게 하거나 --home으로 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Name a file to write it to.</source>
        <translation>저장할 파일 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Name a folder that doesn't exist yet.</source>
        <translation>아직 없는 폴더 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Name at least one shift and day of the week.</source>
        <translation>근무조와 요일을 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>Name at least one, such as mon-fri.</source>
        <translation>mon-fri처럼 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>Name it once.</source>
        <translation>한 번만 지정하세요.</translation>
    </message>
    <message>
        <source>Name it, so that timesheets can say why nobody worked.</source>
        <translation>근무시간표에 쉰 이유가 표시되도록 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Name it, such as vacation or sick.</source>
        <translation>연차나 병가처럼 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Name its country too.</source>
        <translation>국가도 지정하세요.</translation>
    </message>
    <message>
        <source>No calendar of public holidays is known for "{place}".</source>
        <translation>"{place}"의 공휴일 달력을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's code.</source>
        <translation>{file}에 직원 코드로 보이는 열이 없습니다.</translation>
    </message>
    <message>
        <source>No column of {file} looks like the people's name.</source>
        <translation>{file}에 직원 이름으로 보이는 열이 없습니다.</translation>
    </message>
    <message>
        <source>No columns are chosen.</source>
        <translation>선택한 열이 없습니다.</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is locked.</source>
        <translation>{first}부터 {last}까지 잠긴 날이 없습니다.</translation>
    </message>
    <message>
        <source>No day of the schedule is worked.</source>
        <translation>일정에 근무하는 날이 없습니다.</translation>
    </message>
    <message>
        <source>No face is kept of anybody whose consent stands, so there is nothing to learn from.</source>
        <translation>동의가 유효한 사람의 얼굴이 보관되어 있지 않아 학습할 것이 없습니다.</translation>
    </message>
    <message>
        <source>No picture in {path} can be read.</source>
        <translation>{path}에 읽을 수 있는 사진이 없습니다.</translation>
    </message>
    <message>
        <source>No video could be had from {label}.</source>
        <translation>{label}에서 영상을 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>No video source is chosen.</source>
        <translation>선택한 영상 원본이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody has the code "{code}".</source>
        <translation>"{code}" 코드를 가진 사람이 없습니다.</translation>
    </message>
    <message>
        <source>None of the {count} pictures can be used; {file}: {reason}. Nobody was enrolled.</source>
        <translation>사진 {count}장 중 쓸 수 있는 것이 없습니다. {file}: {reason}. 아무도 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Only a flexible shift has a target of work.</source>
        <translation>목표 근무는 유연 근무조에만 있습니다.</translation>
    </message>
    <message>
        <source>Only {count} people are enrolled; a calibration on own data needs {min_people}.</source>
        <translation>{count}명만 등록되어 있습니다. 자체 데이터로 보정하려면 {min_people}명이 필요합니다.</translation>
    </message>
    <message>
        <source>People were being changed all the time, so the model was not switched.</source>
        <translation>직원 정보가 계속 바뀌어 모델을 바꾸지 못했습니다.</translation>
    </message>
    <message>
        <source>Please enter no more than a name, a host and a short note.</source>
        <translation>이름, 만날 사람, 짧은 메모만 입력하세요.</translation>
    </message>
    <message>
        <source>Please enter your name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Please look at the camera again.</source>
        <translation>카메라를 다시 보세요.</translation>
    </message>
    <message>
        <source>Please tell reception.</source>
        <translation>접수처에 알려 주세요.</translation>
    </message>
    <message>
        <source>Please type it again.</source>
        <translation>다시 입력하세요.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>다시 꽂으세요.</translation>
    </message>
    <message>
        <source>Plug one in, or choose another in the settings.</source>
        <translation>카메라를 꽂거나 설정에서 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Put back the attendance.key that was beside the database, or restore both from one backup.</source>
        <translation>데이터베이스 옆에 있던 attendance.key를 되돌려 놓거나 둘 다 한 백업에서 복원하세요.</translation>
    </message>
    <message>
        <source>Put each person's pictures in a folder CODE__NAME, or write a people.csv with the columns code and name.</source>
        <translation>사진을 사람별로 CODE__NAME 폴더에 넣거나, code와 name 열이 있는 people.csv를 만드세요.</translation>
    </message>
    <message>
        <source>Put text with separators in double quotes.</source>
        <translation>구분 기호가 든 텍스트는 큰따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>Reactivate the person first.</source>
        <translation>먼저 직원을 다시 활성화하세요.</translation>
    </message>
    <message>
        <source>Recognition could not be started.</source>
        <translation>인식을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Recognition stumbled over a picture.</source>
        <translation>인식이 한 화면에서 오류를 냈습니다.</translation>
    </message>
    <message>
        <source>Record the consent first.</source>
        <translation>먼저 동의를 기록하세요.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>목록을 새로 고치세요.</translation>
    </message>
    <message>
        <source>Reinstall the app.</source>
        <translation>앱을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Remove it first, or choose other days.</source>
        <translation>먼저 제거하거나 다른 날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>Remove it, and train it again.</source>
        <translation>제거하고 다시 학습하세요.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>제거하세요.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>둘 중 하나를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>하나를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the model and get it again.</source>
        <translation>모델을 제거하고 다시 받으세요.</translation>
    </message>
    <message>
        <source>Rename it, or copy into folders.</source>
        <translation>이름을 바꾸거나 폴더로 복사하세요.</translation>
    </message>
    <message>
        <source>Rename the folder.</source>
        <translation>폴더 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>Restart the computer, then erase again.</source>
        <translation>컴퓨터를 다시 시작한 다음 다시 삭제하세요.</translation>
    </message>
    <message>
        <source>Restore a backup of the database.</source>
        <translation>데이터베이스 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Restore it from a backup of the data folder.</source>
        <translation>데이터 폴더 백업에서 복원하세요.</translation>
    </message>
    <message>
        <source>Restore the database and its attendance.key from one backup.</source>
        <translation>데이터베이스와 attendance.key를 한 백업에서 복원하세요.</translation>
    </message>
    <message>
        <source>Resume it by hand, with the same options.</source>
        <translation>같은 옵션으로 직접 재개하세요.</translation>
    </message>
    <message>
        <source>Roll back, or choose another model first.</source>
        <translation>먼저 되돌리거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Rounding must divide the hour evenly.</source>
        <translation>반올림 단위는 한 시간을 똑같이 나누어야 합니다.</translation>
    </message>
    <message>
        <source>Save it anew as XLSX, or as CSV.</source>
        <translation>XLSX나 CSV로 새로 저장하세요.</translation>
    </message>
    <message>
        <source>Save it anew from the spreadsheet.</source>
        <translation>스프레드시트에서 새로 저장하세요.</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" in the spreadsheet.</source>
        <translation>스프레드시트에서 "CSV UTF-8"로 저장하세요.</translation>
    </message>
    <message>
        <source>Say how far from UTC the clock was, like {text}+01:00.</source>
        <translation>{text}+01:00처럼 UTC와의 차이를 지정하세요.</translation>
    </message>
    <message>
        <source>Say which it is: --map "code=HEADING".</source>
        <translation>어느 열인지 지정하세요: --map "code=HEADING".</translation>
    </message>
    <message>
        <source>Say which it is: --map "name=HEADING", or first_name and last_name.</source>
        <translation>어느 열인지 지정하세요: --map "name=HEADING" 또는 first_name과 last_name.</translation>
    </message>
    <message>
        <source>Say which: --map "{field}={one}".</source>
        <translation>어느 것인지 지정하세요: --map "{field}={one}".</translation>
    </message>
    <message>
        <source>Say why it is entered by hand.</source>
        <translation>수기로 입력하는 사유를 적으세요.</translation>
    </message>
    <message>
        <source>Say why; it is recorded.</source>
        <translation>사유를 입력하세요. 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Set a new PIN for this person.</source>
        <translation>이 사람의 새 PIN을 설정하세요.</translation>
    </message>
    <message>
        <source>Several ids begin with "{text}".</source>
        <translation>"{text}"(으)로 시작하는 ID가 여럿입니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>짧게 줄이세요.</translation>
    </message>
    <message>
        <source>Some overtime is paid at double time or more, and ADP needs your company's code for such hours.</source>
        <translation>두 배 이상으로 지급되는 초과 근무가 있어, ADP용으로 회사의 해당 시간 코드가 필요합니다.</translation>
    </message>
    <message>
        <source>Somebody holds it already.</source>
        <translation>이미 다른 곳에서 사용 중입니다.</translation>
    </message>
    <message>
        <source>Stored face data cannot be decrypted: it is damaged or belongs to another key.</source>
        <translation>저장된 얼굴 데이터를 복호화할 수 없습니다. 손상되었거나 다른 키의 것입니다.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>서로 바꾸세요.</translation>
    </message>
    <message>
        <source>Take them again.</source>
        <translation>다시 촬영하세요.</translation>
    </message>
    <message>
        <source>The PIN is the payroll number.</source>
        <translation>PIN이 사번과 같습니다.</translation>
    </message>
    <message>
        <source>The address {label} names no computer.</source>
        <translation>{label} 주소에 컴퓨터 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The administrator's password is needed.</source>
        <translation>관리자 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>The backup before the update could not be written to {backups}: {problem}.</source>
        <translation>업데이트 전 백업을 {backups}에 쓸 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The backup is cut short.</source>
        <translation>백업이 잘렸습니다.</translation>
    </message>
    <message>
        <source>The backup is damaged, was altered, or is cut short; nothing of it was used.</source>
        <translation>백업이 손상, 변경되었거나 잘려 있어 아무것도 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The backup opens, but its content isn't what this version of the program writes.</source>
        <translation>백업은 열리지만 이 버전이 쓴 내용이 아닙니다.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program (format {found}; this one knows {known}).</source>
        <translation>백업이 더 새로운 버전에서 만들어졌습니다(형식 {found}; 이 버전은 {known}까지).</translation>
    </message>
    <message>
        <source>The beginning of the backup is damaged.</source>
        <translation>백업의 앞부분이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The break is deducted after a time that no day has.</source>
        <translation>하루에 있을 수 없는 시간 뒤에 휴게가 공제됩니다.</translation>
    </message>
    <message>
        <source>The break window lies outside the shift.</source>
        <translation>휴게 시간대가 근무조를 벗어납니다.</translation>
    </message>
    <message>
        <source>The break window starts and ends at whole minutes.</source>
        <translation>휴게 시간대는 정각 분에 시작하고 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The camera failed unexpectedly.</source>
        <translation>카메라에 예기치 않은 오류가 났습니다.</translation>
    </message>
    <message>
        <source>The camera has stopped sending pictures. It is being restarted; check its cable.</source>
        <translation>카메라가 영상을 보내지 않습니다. 다시 시작하는 중이니 케이블을 확인하세요.</translation>
    </message>
    <message>
        <source>The camera has stopped.</source>
        <translation>카메라가 멈췄습니다.</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>카메라를 여는 중입니다.</translation>
    </message>
    <message>
        <source>The camera shows only black. Is its lens covered, or is the light off?</source>
        <translation>카메라에 검은 화면만 나옵니다. 렌즈가 가려졌거나 조명이 꺼져 있나요?</translation>
    </message>
    <message>
        <source>The camera's picture is frozen. It is being restarted.</source>
        <translation>카메라 영상이 멈췄습니다. 다시 시작하는 중입니다.</translation>
    </message>
    <message>
        <source>The code "{code}" belongs to {known}, not to {name}.</source>
        <translation>"{code}" 코드는 {name}님이 아니라 {known}님의 것입니다.</translation>
    </message>
    <message>
        <source>The code "{code}" is on line {line} already.</source>
        <translation>"{code}" 코드가 이미 {line}번째 줄에 있습니다.</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} (deactivated) already.</source>
        <translation>"{person_code}" 코드는 이미 {holder_name}님(비활성)의 것입니다.</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {holder_name} already.</source>
        <translation>"{person_code}" 코드는 이미 {holder_name}님의 것입니다.</translation>
    </message>
    <message>
        <source>The code "{person_code}" belongs to {person_name}.</source>
        <translation>"{person_code}" 코드는 {person_name}님의 것입니다.</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>코드가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The code is longer than {longest_code} characters.</source>
        <translation>코드가 {longest_code}자보다 깁니다.</translation>
    </message>
    <message>
        <source>The code or the PIN is wrong.</source>
        <translation>코드 또는 PIN이 틀렸습니다.</translation>
    </message>
    <message>
        <source>The code {code} has a comma in it, so the person cannot be chosen for training.</source>
        <translation>{code} 코드에 쉼표가 있어 이 사람을 학습 대상으로 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>The code, name, department or e-mail contains a control character.</source>
        <translation>코드, 이름, 부서 또는 이메일에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The column "{column}" is wanted twice.</source>
        <translation>"{column}" 열이 두 번 지정되었습니다.</translation>
    </message>
    <message>
        <source>The columns "{one}" and "{other}" of {file} could both be meant.</source>
        <translation>{file}의 "{one}" 열과 "{other}" 열이 모두 해당할 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection to {label} ended.</source>
        <translation>{label} 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The cycle is longer than {longest_cycle} days.</source>
        <translation>주기가 {longest_cycle}일보다 깁니다.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {problem}.</source>
        <translation>데이터 폴더 {folder}에 쓸 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be used: {problem}.</source>
        <translation>데이터 폴더 {root}을(를) 사용할 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The database has lost the end of its hash chain, so nothing can be recorded.</source>
        <translation>데이터베이스 해시 체인의 끝이 사라져 아무것도 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>The database in the backup is damaged: {damage}.</source>
        <translation>백업의 데이터베이스가 손상되었습니다: {damage}.</translation>
    </message>
    <message>
        <source>The database {path} cannot be written: {problem}.</source>
        <translation>데이터베이스 {path}에 쓸 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The day is in a locked period.</source>
        <translation>이날은 잠긴 기간에 있습니다.</translation>
    </message>
    <message>
        <source>The day of hiring "{text}" is not a day.</source>
        <translation>입사일 "{text}"은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>The day of leaving "{text}" is not a day.</source>
        <translation>퇴사일 "{text}"은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>The days from {first} to {last} are locked already.</source>
        <translation>{first}부터 {last}까지 이미 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The days from {from_day} to {to_day} are locked, so their plan stays as it is.</source>
        <translation>{from_day}부터 {to_day}까지 잠겨 있어 계획을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The deducted break must be shorter than the shift, which is {span} minutes.</source>
        <translation>공제하는 휴게는 근무조 길이 {span}분보다 짧아야 합니다.</translation>
    </message>
    <message>
        <source>The demo is not open.</source>
        <translation>데모가 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>The demo's pictures are missing from this installation.</source>
        <translation>이 설치본에 데모 사진이 없습니다.</translation>
    </message>
    <message>
        <source>The description of the model {folder_name} is damaged ({where}: {problem}).</source>
        <translation>모델 {folder_name}의 설명이 손상되었습니다({where}: {problem}).</translation>
    </message>
    <message>
        <source>The device is longer than 500 characters.</source>
        <translation>장치가 500자보다 깁니다.</translation>
    </message>
    <message>
        <source>The disk has too little room: {parent} has {free_mb:,.0f} MB free, and the download needs {needed_mb:,.0f} MB.</source>
        <translation>디스크 공간이 부족합니다. {parent}의 여유는 {free_mb:,.0f} MB인데 다운로드에 {needed_mb:,.0f} MB가 필요합니다.</translation>
    </message>
    <message>
        <source>The disk is full: {folder}.</source>
        <translation>디스크가 가득 찼습니다: {folder}.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>디스크가 가득 차서 아무것도 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The disk of {where} is full; nothing was changed.</source>
        <translation>{where}의 디스크가 가득 차서 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({error}).</source>
        <translation>{host}에서 다운로드가 끊겼습니다({error}).</translation>
    </message>
    <message>
        <source>The encoding {encoding} has no "{missing}".</source>
        <translation>{encoding} 인코딩에 "{missing}"이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The enrolled faces don't allow a calibration: {error}.</source>
        <translation>등록된 얼굴로는 보정할 수 없습니다: {error}.</translation>
    </message>
    <message>
        <source>The face detector's weights {path_name} cannot be read: {error}.</source>
        <translation>얼굴 검출기 가중치 {path_name}을(를) 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
        <source>The face model was changed meanwhile, so these pictures were not used.</source>
        <translation>그사이 얼굴 모델이 바뀌어 이 사진들은 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>The face model was changed while the pictures were taken.</source>
        <translation>사진을 찍는 동안 얼굴 모델이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The face model {model_id} comes with the app and cannot be removed.</source>
        <translation>얼굴 모델 {model_id}은(는) 앱에 포함되어 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>The face model {model_id} is being changed already.</source>
        <translation>얼굴 모델 {model_id}을(를) 이미 바꾸는 중입니다.</translation>
    </message>
    <message>
        <source>The face model {model_id} is in use.</source>
        <translation>얼굴 모델 {model_id}을(를) 사용 중입니다.</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't downloaded: {problem}</source>
        <translation>얼굴 모델 {model_id}이(가) 다운로드되지 않았습니다: {problem}</translation>
    </message>
    <message>
        <source>The face model {model_id} isn't on this computer.</source>
        <translation>얼굴 모델 {model_id}이(가) 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>The face model {model_id} was removed meanwhile, so it was not put into use.</source>
        <translation>얼굴 모델 {model_id}이(가) 그사이 제거되어 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {error}.</source>
        <translation>얼굴 모델 {path_name}을(를) 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
        <source>The face model {path_name} cannot be read: {reason}.</source>
        <translation>얼굴 모델 {path_name}을(를) 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The figures above and the pictures in its folder still hold.</source>
        <translation>위의 수치와 폴더의 그림은 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>The file at {host} isn't the published one: it has {size_bytes:,} bytes instead of {size_bytes_2:,}.</source>
        <translation>{host}의 파일이 공개된 것과 다릅니다. {size_bytes_2:,}바이트가 아니라 {size_bytes:,}바이트입니다.</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is damaged or was replaced: {path}.</source>
        <translation>얼굴 모델 {model_id}의 파일이 손상되었거나 바뀌었습니다: {path}.</translation>
    </message>
    <message>
        <source>The file of the face model {model_id} is missing.</source>
        <translation>얼굴 모델 {model_id}의 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} has an unknown base, {base}.</source>
        <translation>미세 조정 모델 {model_id}의 기반 {base}을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The fine-tuned model {model_id} was made for another version of this app.</source>
        <translation>미세 조정 모델 {model_id}은(는) 이 앱의 다른 버전용입니다.</translation>
    </message>
    <message>
        <source>The folder {folder_name} holds another model, {model_id}.</source>
        <translation>{folder_name} 폴더에 다른 모델 {model_id}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made.</source>
        <translation>{folder} 폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {problem}.</source>
        <translation>{folder} 폴더를 사용할 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The folder {folder} has no code or no name before or after the __.</source>
        <translation>{folder} 폴더 이름에서 __ 앞에 코드가 없거나 뒤에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures and is left out.</source>
        <translation>{folder} 폴더에 사진이 없어 제외합니다.</translation>
    </message>
    <message>
        <source>The folder {path} has no pictures.</source>
        <translation>{path} 폴더에 사진이 없습니다.</translation>
    </message>
    <message>
        <source>The folder {screenshots} cannot be made: {problem}.</source>
        <translation>{screenshots} 폴더를 만들 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The grace for being late must be shorter than the shift, which is {span} minutes.</source>
        <translation>지각 유예는 근무조 길이 {span}분보다 짧아야 합니다.</translation>
    </message>
    <message>
        <source>The grace for leaving early must be shorter than the shift, which is {span} minutes.</source>
        <translation>조퇴 유예는 근무조 길이 {span}분보다 짧아야 합니다.</translation>
    </message>
    <message>
        <source>The holiday has no name.</source>
        <translation>휴일에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The holiday's name contains a control character.</source>
        <translation>휴일 이름에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The holiday's name is longer than {longest} characters.</source>
        <translation>휴일 이름이 {longest}자보다 깁니다.</translation>
    </message>
    <message>
        <source>The key file doesn't belong to this database, so the enrolled faces cannot be read.</source>
        <translation>키 파일이 이 데이터베이스의 것이 아니어서 등록된 얼굴을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The key file {key_file} cannot be used: {problem}.</source>
        <translation>키 파일 {key_file}을(를) 사용할 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The key file {key_file} is damaged: it holds {count} bytes instead of {key_bytes}.</source>
        <translation>키 파일 {key_file}이(가) 손상되었습니다. {key_bytes}바이트가 아니라 {count}바이트입니다.</translation>
    </message>
    <message>
        <source>The key in the backup is damaged.</source>
        <translation>백업의 키가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The kind "{kind}" isn't one.</source>
        <translation>"{kind}"은(는) 쓸 수 있는 종류가 아닙니다.</translation>
    </message>
    <message>
        <source>The kind of leave contains a control character.</source>
        <translation>휴가 종류에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The kind of leave is longer than {longest} characters.</source>
        <translation>휴가 종류가 {longest}자보다 깁니다.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}.</source>
        <translation>마지막 날 {last}이(가) 첫날 {first}보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The leave has no kind.</source>
        <translation>휴가의 종류가 없습니다.</translation>
    </message>
    <message>
        <source>The ledger is one chain through everybody's records.</source>
        <translation>원장은 모든 사람의 기록을 잇는 하나의 체인입니다.</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>자세한 내용은 로그 파일에 있습니다.</translation>
    </message>
    <message>
        <source>The logo is larger than 10 MB.</source>
        <translation>로고가 10 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>The logo is not a picture that can be shown.</source>
        <translation>로고가 표시할 수 있는 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>The model of the run {name} is damaged.</source>
        <translation>{name} 실행의 모델이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The model of {name} is in use already.</source>
        <translation>{name}의 모델은 이미 사용 중입니다.</translation>
    </message>
    <message>
        <source>The model of {name} is in use.</source>
        <translation>{name}의 모델이 사용 중입니다.</translation>
    </message>
    <message>
        <source>The model of {name} is worse than its base: {reason}</source>
        <translation>{name}의 모델은 기반 모델보다 나쁩니다: {reason}</translation>
    </message>
    <message>
        <source>The model {folder_name} cannot be read: {problem}.</source>
        <translation>모델 {folder_name}을(를) 읽을 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The model {model_id} cannot be used yet: no picture is kept of {named}. Nothing was changed.</source>
        <translation>모델 {model_id}을(를) 아직 사용할 수 없습니다. 다음 사람의 사진이 보관되어 있지 않습니다: {named}. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The models folder {folder} cannot be used: {problem}.</source>
        <translation>모델 폴더 {folder}을(를) 사용할 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The name is blank.</source>
        <translation>이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The name of {name} has a semicolon in it, which separates pictures in a sheet.</source>
        <translation>{name}의 이름에 시트에서 사진을 구분하는 세미콜론이 있습니다.</translation>
    </message>
    <message>
        <source>The name, department or e-mail is longer than {longest_text} characters.</source>
        <translation>이름, 부서 또는 이메일이 {longest_text}자보다 깁니다.</translation>
    </message>
    <message>
        <source>The note contains a control character.</source>
        <translation>메모에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The note is longer than {longest} characters.</source>
        <translation>메모가 {longest}자보다 깁니다.</translation>
    </message>
    <message>
        <source>The package facenet-pytorch, which carries the detector, is missing.</source>
        <translation>검출기가 든 facenet-pytorch 패키지가 없습니다.</translation>
    </message>
    <message>
        <source>The paid part of the breaks must be shorter than the shift, which is {span} minutes.</source>
        <translation>휴게 중 유급인 부분은 근무조 길이 {span}분보다 짧아야 합니다.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation>암호문이 {shortest}자보다 짧습니다.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the beginning of the backup is damaged.</source>
        <translation>암호문이 틀렸거나 백업의 앞부분이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The password is shorter than {shortest_password} characters.</source>
        <translation>비밀번호가 {shortest_password}자보다 짧습니다.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>비밀번호가 틀렸습니다.</translation>
    </message>
    <message>
        <source>The period has no beginning or no end.</source>
        <translation>기간에 시작이나 끝이 없습니다.</translation>
    </message>
    <message>
        <source>The person has such a punch at this very time already.</source>
        <translation>이 사람에게 바로 이 시각의 같은 기록이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The person left on {left}, before being hired on {hired}.</source>
        <translation>퇴사일 {left}이(가) 입사일 {hired}보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be used: {reason}. Nobody was enrolled.</source>
        <translation>사진 {file}을(를) 쓸 수 없습니다: {reason}. 아무도 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be written.</source>
        <translation>그림 {file}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The present database cannot be read: nobody knows what it holds that the backup doesn't.</source>
        <translation>현재 데이터베이스를 읽을 수 없어, 백업에 없는 무엇이 들어 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The present database holds records that the backup doesn't: punches: {punches}, corrections: {corrections}. Nothing was changed.</source>
        <translation>현재 데이터베이스에 백업에 없는 기록이 있습니다: 출퇴근 기록 {punches}건, 정정 {corrections}건. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the ledger.</source>
        <translation>"{preset}" 프리셋은 원장용 레이아웃입니다.</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the punches.</source>
        <translation>"{preset}" 프리셋은 출퇴근 기록용 레이아웃입니다.</translation>
    </message>
    <message>
        <source>The preset "{preset}" is a layout of the timesheets.</source>
        <translation>"{preset}" 프리셋은 근무시간표용 레이아웃입니다.</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>사유가 500자보다 깁니다.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>녹화 영상이 끝났습니다.</translation>
    </message>
    <message>
        <source>The records in the backup were tampered with: {problem} Nothing was changed.</source>
        <translation>백업의 기록이 조작되었습니다: {problem} 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The report has no name.</source>
        <translation>보고서에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The report's name is too long.</source>
        <translation>보고서 이름이 너무 깁니다.</translation>
    </message>
    <message>
        <source>The run {name} has no model yet.</source>
        <translation>{name} 실행에는 아직 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The run {name} is going on, or over.</source>
        <translation>{name} 실행은 진행 중이거나 끝났습니다.</translation>
    </message>
    <message>
        <source>The run {name} is going on.</source>
        <translation>{name} 실행이 진행 중입니다.</translation>
    </message>
    <message>
        <source>The run {name} is only starting.</source>
        <translation>{name} 실행이 이제 막 시작되고 있습니다.</translation>
    </message>
    <message>
        <source>The run {name} isn't running.</source>
        <translation>{name} 실행은 진행 중이 아닙니다.</translation>
    </message>
    <message>
        <source>The run {name} was started by hand.</source>
        <translation>{name} 실행은 직접 시작한 것입니다.</translation>
    </message>
    <message>
        <source>The run's curves are damaged.</source>
        <translation>실행의 곡선이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The run's curves cannot be read: {problem}.</source>
        <translation>실행의 곡선을 읽을 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The run's curves were written by a newer version of this program.</source>
        <translation>실행의 곡선을 이 프로그램의 더 새로운 버전이 기록했습니다.</translation>
    </message>
    <message>
        <source>The same as line {line}.</source>
        <translation>{line}번째 줄과 같습니다.</translation>
    </message>
    <message>
        <source>The segments of the shift overlap, or reach over more than 24 hours.</source>
        <translation>근무조의 구간이 겹치거나 24시간을 넘습니다.</translation>
    </message>
    <message>
        <source>The shift "{name}" is archived and can't be assigned any more.</source>
        <translation>근무조 "{name}"은(는) 보관되어 더는 배정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The shift has no name.</source>
        <translation>근무조에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The shift is worked on no day of the week.</source>
        <translation>근무조에 근무 요일이 없습니다.</translation>
    </message>
    <message>
        <source>The shift's name contains a control character.</source>
        <translation>근무조 이름에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The shift's name is longer than {longest} characters.</source>
        <translation>근무조 이름이 {longest}자보다 깁니다.</translation>
    </message>
    <message>
        <source>The stored administrator's password is damaged.</source>
        <translation>저장된 관리자 비밀번호가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The subdivision contains a control character.</source>
        <translation>지역에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The subdivision is longer than {longest} characters.</source>
        <translation>지역이 {longest}자보다 깁니다.</translation>
    </message>
    <message>
        <source>The target of a flexible shift must fit its frame of {frame} minutes.</source>
        <translation>유연 근무조의 목표는 시간대 {frame}분 안이어야 합니다.</translation>
    </message>
    <message>
        <source>The text contains a control character.</source>
        <translation>텍스트에 제어 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The time "{text}" has no offset.</source>
        <translation>시각 "{text}"에 UTC 차이가 없습니다.</translation>
    </message>
    <message>
        <source>The time is a spreadsheet's own, without an offset.</source>
        <translation>시각이 UTC 차이가 없는 스프레드시트 형식입니다.</translation>
    </message>
    <message>
        <source>The verdicts cannot be saved: {problem}.</source>
        <translation>판정을 저장할 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>The video holds data that cannot be decoded.</source>
        <translation>동영상에 디코딩할 수 없는 데이터가 있습니다.</translation>
    </message>
    <message>
        <source>The weights of {model_id} aren't the ones described.</source>
        <translation>{model_id}의 가중치가 설명과 다릅니다.</translation>
    </message>
    <message>
        <source>There are more cells than columns.</source>
        <translation>셀이 열보다 많습니다.</translation>
    </message>
    <message>
        <source>There are no pictures to enrol.</source>
        <translation>등록할 사진이 없습니다.</translation>
    </message>
    <message>
        <source>There are no shifts yet.</source>
        <translation>아직 근무조가 없습니다.</translation>
    </message>
    <message>
        <source>There are timesheets from {first} to {last}.</source>
        <translation>{first}부터 {last}까지의 근무시간표가 있습니다.</translation>
    </message>
    <message>
        <source>There are too few pictures for a calibration on own data.</source>
        <translation>자체 데이터로 보정하기에는 사진이 너무 적습니다.</translation>
    </message>
    <message>
        <source>There are: {columns}.</source>
        <translation>쓸 수 있는 것: {columns}.</translation>
    </message>
    <message>
        <source>There are: {fields}.</source>
        <translation>쓸 수 있는 것: {fields}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>쓸 수 있는 것: {names}.</translation>
    </message>
    <message>
        <source>There are: {presets}.</source>
        <translation>쓸 수 있는 것: {presets}.</translation>
    </message>
    <message>
        <source>There is a model called {model_id} already.</source>
        <translation>{model_id}(이)라는 모델이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a run called {name} already.</source>
        <translation>{name}(이)라는 실행이 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a shift called "{shift_name}" already.</source>
        <translation>"{shift_name}"(이)라는 근무조가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is no assignment "{text}".</source>
        <translation>"{text}" 배정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no camera at {device_file}.</source>
        <translation>{device_file}에 카메라가 없습니다.</translation>
    </message>
    <message>
        <source>There is no column "{column}" to fill.</source>
        <translation>채울 "{column}" 열이 없습니다.</translation>
    </message>
    <message>
        <source>There is no column "{column}".</source>
        <translation>"{column}" 열이 없습니다.</translation>
    </message>
    <message>
        <source>There is no correction "{id}".</source>
        <translation>"{id}" 정정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no encoding "{encoding}".</source>
        <translation>"{encoding}" 인코딩이 없습니다.</translation>
    </message>
    <message>
        <source>There is no face model called {model_id}.</source>
        <translation>{model_id}(이)라는 얼굴 모델이 없습니다.</translation>
    </message>
    <message>
        <source>There is no field "{field}".</source>
        <translation>"{field}" 필드가 없습니다.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>{file} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no leave "{text}".</source>
        <translation>"{text}" 휴가가 없습니다.</translation>
    </message>
    <message>
        <source>There is no model to go back to: the one in use wasn't promoted here.</source>
        <translation>되돌릴 모델이 없습니다. 사용 중인 모델은 여기서 적용한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no picture in {folder}.</source>
        <translation>{folder}에 사진이 없습니다.</translation>
    </message>
    <message>
        <source>There is no preset "{preset}".</source>
        <translation>"{preset}" 프리셋이 없습니다.</translation>
    </message>
    <message>
        <source>There is no punch "{id}".</source>
        <translation>"{id}" 기록이 없습니다.</translation>
    </message>
    <message>
        <source>There is no shift called "{name}".</source>
        <translation>"{name}"(이)라는 근무조가 없습니다.</translation>
    </message>
    <message>
        <source>There is no time zone called "{site_zone}".</source>
        <translation>"{site_zone}"(이)라는 시간대가 없습니다.</translation>
    </message>
    <message>
        <source>There is no time zone called "{zone}".</source>
        <translation>"{zone}"(이)라는 시간대가 없습니다.</translation>
    </message>
    <message>
        <source>There is no training run called {name}.</source>
        <translation>{name}이라는 학습 실행이 없습니다.</translation>
    </message>
    <message>
        <source>There is no video source {source}.</source>
        <translation>{source} 영상 원본이 없습니다.</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>{name} 보기가 없습니다.</translation>
    </message>
    <message>
        <source>There is no {option} called {value}.</source>
        <translation>{value}(이)라는 {option}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is nobody to import in {folder}.</source>
        <translation>{folder}에 가져올 사람이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <translation>{path}에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>추가할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>제거할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo: nothing is kept of the time before a restore.</source>
        <translation>되돌릴 것이 없습니다. 복원 전의 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>They may be damaged or mislabelled.</source>
        <translation>손상되었거나 이름이 잘못되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess.</source>
        <translation>이 PIN은 추측하기 쉽습니다.</translation>
    </message>
    <message>
        <source>This assignment ended on {to_day} already.</source>
        <translation>이 배정은 이미 {to_day}에 끝났습니다.</translation>
    </message>
    <message>
        <source>This case is not in the database any more.</source>
        <translation>이 사례는 이제 데이터베이스에 없습니다.</translation>
    </message>
    <message>
        <source>This face is not enrolled any more.</source>
        <translation>이 얼굴은 이제 등록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <translation>이 파일은 이 프로그램의 백업이 아닙니다.</translation>
    </message>
    <message>
        <source>This has been settled already.</source>
        <translation>이미 처리되었습니다.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>너무 깁니다.</translation>
    </message>
    <message>
        <source>This looks like {name} ({code}), who is enrolled already (distance {distance:.2f}). Nobody was enrolled.</source>
        <translation>이미 등록된 {name}({code})님과 닮았습니다(거리 {distance:.2f}). 아무도 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>This person is not in the database any more.</source>
        <translation>이 사람은 이제 데이터베이스에 없습니다.</translation>
    </message>
    <message>
        <source>This punch cannot be undone at the desk any more.</source>
        <translation>이 기록은 더는 키오스크에서 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>This punch is void already.</source>
        <translation>이 기록은 이미 무효입니다.</translation>
    </message>
    <message>
        <source>This run is going on.</source>
        <translation>이 실행이 진행 중입니다.</translation>
    </message>
    <message>
        <source>This took too long while taking pictures: {what}.</source>
        <translation>사진을 찍는 중에 시간이 너무 오래 걸렸습니다: {what}.</translation>
    </message>
    <message>
        <source>Too few faces to learn from and to tell whether it helped: {count} people with two pictures or more.</source>
        <translation>학습하고 효과를 확인하기에는 얼굴이 너무 적습니다. 사진이 두 장 이상인 사람이 {count}명입니다.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>PIN을 너무 많이 틀렸습니다.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>비밀번호를 너무 많이 틀렸습니다.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>다시 학습하세요.</translation>
    </message>
    <message>
        <source>Train with everybody, or change the code.</source>
        <translation>모든 사람으로 학습하거나 코드를 바꾸세요.</translation>
    </message>
    <message>
        <source>Training isn't part of this installation.</source>
        <translation>이 설치본에는 학습 기능이 없습니다.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds}초 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again later; if it happens again, somebody is changing what you download.</source>
        <translation>나중에 다시 시도하세요. 또 생기면 누군가 다운로드 내용을 바꾸고 있는 것입니다.</translation>
    </message>
    <message>
        <source>Try again when less is going on.</source>
        <translation>다른 작업이 적을 때 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again: it continues where it was.</source>
        <translation>다시 시도하세요. 멈춘 곳부터 계속합니다.</translation>
    </message>
    <message>
        <source>Try another file or camera setting.</source>
        <translation>다른 파일이나 카메라 설정을 써 보세요.</translation>
    </message>
    <message>
        <source>Type it without line breaks and tabs.</source>
        <translation>줄 바꿈과 탭 없이 입력하세요.</translation>
    </message>
    <message>
        <source>Undo that one first.</source>
        <translation>먼저 그것을 취소하세요.</translation>
    </message>
    <message>
        <source>Unlock it first and say why: “Unlock…” on the page, or `attendance periods unlock` with a reason.</source>
        <translation>먼저 사유를 입력하고 잠금을 해제하세요. 페이지의 “잠금 해제…” 또는 사유를 붙인 `attendance periods unlock`을 사용하세요.</translation>
    </message>
    <message>
        <source>Unlock the period first, saying why.</source>
        <translation>먼저 사유를 입력하고 기간의 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>Unlocking a period needs a reason.</source>
        <translation>기간 잠금을 해제하려면 사유가 필요합니다.</translation>
    </message>
    <message>
        <source>Update this computer.</source>
        <translation>이 컴퓨터의 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>Use 5, 6, 10, 12, 15, 20, 30 or 60, or 0 for none.</source>
        <translation>5, 6, 10, 12, 15, 20, 30, 60 또는 없으면 0을 쓰세요.</translation>
    </message>
    <message>
        <source>Use JPEG, PNG, BMP, WebP or TIFF files.</source>
        <translation>JPEG, PNG, BMP, WebP 또는 TIFF 파일을 사용하세요.</translation>
    </message>
    <message>
        <source>Use a camera's number, a file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
        <translation>카메라 번호, 파일, 사진 폴더, rtsp:// 또는 http:// 주소, 또는 demo를 쓰세요.</translation>
    </message>
    <message>
        <source>Use a factor such as 1.5.</source>
        <translation>1.5 같은 배율을 쓰세요.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for the site's.</source>
        <translation>Europe/Berlin 같은 이름을 쓰거나, 비워 두면 사업장 시간대를 씁니다.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it empty for this computer's.</source>
        <translation>Europe/Berlin 같은 이름을 쓰거나, 비워 두면 이 컴퓨터의 시간대를 씁니다.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin, or leave it out for the employee's or the site's.</source>
        <translation>Europe/Berlin 같은 이름을 쓰거나, 빼면 직원이나 사업장의 시간대를 씁니다.</translation>
    </message>
    <message>
        <source>Use a picture of one person who looks at the camera.</source>
        <translation>한 사람이 카메라를 보는 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>Use a sharp, well-lit picture of one person who looks at the camera.</source>
        <translation>한 사람이 카메라를 보는 선명하고 밝은 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>Use another backup, or restore it as it is (--accept-broken-records).</source>
        <translation>다른 백업을 쓰거나 그대로 복원하세요(--accept-broken-records).</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>다른 백업을 사용하세요.</translation>
    </message>
    <message>
        <source>Use another code, or that name.</source>
        <translation>다른 코드나 그 이름을 사용하세요.</translation>
    </message>
    <message>
        <source>Use another one first.</source>
        <translation>먼저 다른 것을 사용하세요.</translation>
    </message>
    <message>
        <source>Use at most {most} characters.</source>
        <translation>최대 {most}자까지 쓰세요.</translation>
    </message>
    <message>
        <source>Use codes such as DE and BY, or leave the country empty and add holidays of your own.</source>
        <translation>DE, BY 같은 코드를 쓰거나, 국가를 비우고 자체 휴일을 추가하세요.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>{names} 중 하나를 사용하세요.</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166-1, such as DE.</source>
        <translation>DE처럼 ISO 3166-1의 두 글자를 사용하세요.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>잠시 기다리세요.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it first.</source>
        <translation>끝날 때까지 기다리거나 먼저 취소하세요.</translation>
    </message>
    <message>
        <source>Wait until it has begun.</source>
        <translation>시작될 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>끝날 때까지 기다린 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Weekly overtime begins after a time that is never worked.</source>
        <translation>주간 초과 근무가 근무할 수 없는 시간 이후에 시작됩니다.</translation>
    </message>
    <message>
        <source>Weekly overtime begins twice at the same time, or in disorder.</source>
        <translation>주간 초과 근무의 시작 시간이 중복되거나 순서가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Weekly overtime has an odd rate.</source>
        <translation>주간 초과 근무의 배율이 이상합니다.</translation>
    </message>
    <message>
        <source>What counts as an absence must be less than the {expected} minutes that are expected.</source>
        <translation>결근 기준은 예정된 {expected}분보다 적어야 합니다.</translation>
    </message>
    <message>
        <source>What counts as half a day must be less than the {expected} minutes that are expected.</source>
        <translation>반일 기준은 예정된 {expected}분보다 적어야 합니다.</translation>
    </message>
    <message>
        <source>What {host} sent isn't the published file (its SHA-256 is another), so it was deleted.</source>
        <translation>{host}에서 보낸 것이 공개된 파일과 달라(SHA-256 불일치) 삭제했습니다.</translation>
    </message>
    <message>
        <source>Write it as text like 2026-03-02T08:57:00+01:00.</source>
        <translation>2026-03-02T08:57:00+01:00처럼 텍스트로 쓰세요.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T08:57:00+01:00.</source>
        <translation>2026-03-02T08:57:00+01:00처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation>2026-03-31처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation>다음 중 하나를 쓰세요: {kinds}.</translation>
    </message>
    <message>
        <source>Write times like 12:30.</source>
        <translation>12:30처럼 시각을 쓰세요.</translation>
    </message>
    <message>
        <source>Write times like 22:00.</source>
        <translation>22:00처럼 시각을 쓰세요.</translation>
    </message>
    <message>
        <source>Your record has changed meanwhile.</source>
        <translation>그사이 기록이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>`attendance holidays list` shows them.</source>
        <translation>`attendance holidays list`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>`attendance shifts list` shows them.</source>
        <translation>`attendance shifts list`로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>already enrolled</source>
        <translation>이미 등록됨</translation>
    </message>
    <message>
        <source>another folder has the code "{code}" too</source>
        <translation>다른 폴더도 "{code}" 코드를 씀</translation>
    </message>
    <message>
        <source>another row of people.csv names it too</source>
        <translation>people.csv의 다른 행에도 지정됨</translation>
    </message>
    <message>
        <source>black</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation>읽을 수 없음: {problem}</translation>
    </message>
    <message>
        <source>come closer</source>
        <translation>조금 더 가까이 오세요</translation>
    </message>
    <message>
        <source>consent "{text}" is neither yes nor no</source>
        <translation>동의 값 "{text}"이(가) 예도 아니오도 아님</translation>
    </message>
    <message>
        <source>consent was withdrawn; record a new one in the person's own presence first</source>
        <translation>동의가 철회됨; 먼저 본인이 있는 자리에서 새 동의를 기록하세요</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>화면 멈춤</translation>
    </message>
    <message>
        <source>hired_on "{text}" is not a date such as 2026-03-31</source>
        <translation>hired_on "{text}"이(가) 2026-03-31 같은 날짜가 아님</translation>
    </message>
    <message>
        <source>hold still</source>
        <translation>움직이지 마세요</translation>
    </message>
    <message>
        <source>hold your head upright</source>
        <translation>고개를 똑바로 세우세요</translation>
    </message>
    <message>
        <source>in nobody's folder, and no row of people.csv names it</source>
        <translation>누구의 폴더에도 없고 people.csv의 어느 행에도 지정되지 않음</translation>
    </message>
    <message>
        <source>its row of people.csv cannot be used</source>
        <translation>people.csv의 해당 행을 쓸 수 없음</translation>
    </message>
    <message>
        <source>look at the camera</source>
        <translation>카메라를 보세요</translation>
    </message>
    <message>
        <source>look straight at the camera</source>
        <translation>카메라를 똑바로 보세요</translation>
    </message>
    <message>
        <source>looks like {name} ({code}), who is enrolled already</source>
        <translation>이미 등록된 {name}({code})님과 닮음</translation>
    </message>
    <message>
        <source>lower your chin a little</source>
        <translation>턱을 조금 내리세요</translation>
    </message>
    <message>
        <source>more cells than columns; put text with commas in double quotes</source>
        <translation>셀이 열보다 많음; 쉼표가 든 텍스트는 큰따옴표로 묶으세요</translation>
    </message>
    <message>
        <source>move to the middle of the picture</source>
        <translation>화면 가운데로 오세요</translation>
    </message>
    <message>
        <source>no consent recorded; import with --consent once the person has agreed</source>
        <translation>기록된 동의 없음; 본인이 동의한 뒤 --consent로 가져오세요</translation>
    </message>
    <message>
        <source>no consent: people.csv says no</source>
        <translation>동의 없음: people.csv에 아니오로 되어 있음</translation>
    </message>
    <message>
        <source>no face</source>
        <translation>얼굴 없음</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>얼굴을 찾지 못함</translation>
    </message>
    <message>
        <source>no face found in the video</source>
        <translation>동영상에서 얼굴을 찾지 못함</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>not CSV from here on ({problem})</source>
        <translation>여기부터 CSV가 아님({problem})</translation>
    </message>
    <message>
        <source>not a kind of picture this program reads; use jpg, png, bmp or webp</source>
        <translation>이 프로그램이 읽는 사진 형식이 아님; jpg, png, bmp, webp를 사용하세요</translation>
    </message>
    <message>
        <source>not a picture, or corrupt</source>
        <translation>사진이 아니거나 손상됨</translation>
    </message>
    <message>
        <source>one person at a time</source>
        <translation>한 분씩 서 주세요</translation>
    </message>
    <message>
        <source>one side of the face</source>
        <translation>얼굴 한쪽</translation>
    </message>
    <message>
        <source>one side of the face is in shadow</source>
        <translation>얼굴 한쪽이 그늘짐</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>여는 중</translation>
    </message>
    <message>
        <source>outside of the folder that is imported</source>
        <translation>가져오는 폴더의 밖에 있음</translation>
    </message>
    <message>
        <source>raise your chin a little</source>
        <translation>턱을 조금 올리세요</translation>
    </message>
    <message>
        <source>several faces</source>
        <translation>얼굴이 여럿</translation>
    </message>
    <message>
        <source>several faces ({faces}): it must show one person</source>
        <translation>얼굴이 여럿({faces}): 한 사람만 있어야 합니다</translation>
    </message>
    <message>
        <source>show your whole face</source>
        <translation>얼굴 전체를 보여 주세요</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>the code "{code}" is on line {line} already</source>
        <translation>"{code}" 코드가 이미 {line}번째 줄에 있음</translation>
    </message>
    <message>
        <source>the code "{known_code}" belongs to {known_name}, not to {planned_name}</source>
        <translation>"{known_code}" 코드는 {planned_name}님이 아니라 {known_name}님의 것임</translation>
    </message>
    <message>
        <source>the code is blank</source>
        <translation>코드가 비어 있음</translation>
    </message>
    <message>
        <source>the face is cut off</source>
        <translation>얼굴이 잘림</translation>
    </message>
    <message>
        <source>the face is cut off by the edge of the picture</source>
        <translation>얼굴이 사진 가장자리에서 잘림</translation>
    </message>
    <message>
        <source>the face is not clearly</source>
        <translation>얼굴이 또렷하지 않음</translation>
    </message>
    <message>
        <source>the face is not clearly visible</source>
        <translation>얼굴이 또렷하게 보이지 않음</translation>
    </message>
    <message>
        <source>the face is out of focus</source>
        <translation>얼굴의 초점이 맞지 않음</translation>
    </message>
    <message>
        <source>the face is too small</source>
        <translation>얼굴이 너무 작음</translation>
    </message>
    <message>
        <source>the face is too small ({pixels} pixels between the eyes)</source>
        <translation>얼굴이 너무 작음(두 눈 사이 {pixels}픽셀)</translation>
    </message>
    <message>
        <source>the face is turned</source>
        <translation>얼굴이 돌아가 있음</translation>
    </message>
    <message>
        <source>the face is turned away (by {turned}°)</source>
        <translation>얼굴이 옆으로 돌아감({turned}°)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있음</translation>
    </message>
    <message>
        <source>the folder has no code or no name</source>
        <translation>폴더에 코드나 이름이 없음</translation>
    </message>
    <message>
        <source>the head is lowered</source>
        <translation>고개가 숙여짐</translation>
    </message>
    <message>
        <source>the head is lowered too far</source>
        <translation>고개가 너무 숙여짐</translation>
    </message>
    <message>
        <source>the head is raised</source>
        <translation>고개가 들림</translation>
    </message>
    <message>
        <source>the head is raised too far</source>
        <translation>고개가 너무 들림</translation>
    </message>
    <message>
        <source>the head is tilted</source>
        <translation>고개가 기울어짐</translation>
    </message>
    <message>
        <source>the head is tilted too far (by {tilted}°)</source>
        <translation>고개가 너무 기울어짐({tilted}°)</translation>
    </message>
    <message>
        <source>the light is too flat</source>
        <translation>빛이 너무 밋밋함</translation>
    </message>
    <message>
        <source>the mouth is covered</source>
        <translation>입이 가려짐</translation>
    </message>
    <message>
        <source>the name is blank</source>
        <translation>이름이 비어 있음</translation>
    </message>
    <message>
        <source>the picture is corrupt or too large</source>
        <translation>사진이 손상되었거나 너무 큼</translation>
    </message>
    <message>
        <source>the picture is too large ({width_px}×{height_px} pixels)</source>
        <translation>사진이 너무 큼({width_px}×{height_px} 픽셀)</translation>
    </message>
    <message>
        <source>the picture is too small ({width_px}×{height_px} pixels)</source>
        <translation>사진이 너무 작음({width_px}×{height_px} 픽셀)</translation>
    </message>
    <message>
        <source>the same picture as {first}</source>
        <translation>{first}과(와) 같은 사진</translation>
    </message>
    <message>
        <source>the video shows more than one person</source>
        <translation>동영상에 여러 사람이 보임</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>그런 파일이 없음</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>너무 밝음</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>너무 어두움</translation>
    </message>
    <message>
        <source>turn to the camera</source>
        <translation>카메라 쪽으로 돌아보세요</translation>
    </message>
    <message>
        <source>turn to the light</source>
        <translation>빛이 있는 쪽을 보세요</translation>
    </message>
    <message>
        <source>turn your head slightly to the left</source>
        <translation>고개를 왼쪽으로 살짝 돌리세요</translation>
    </message>
    <message>
        <source>turn your head slightly to the right</source>
        <translation>고개를 오른쪽으로 살짝 돌리세요</translation>
    </message>
    <message>
        <source>uncover your mouth</source>
        <translation>입을 가리지 마세요</translation>
    </message>
    <message>
        <source>{at} is in the future.</source>
        <translation>{at}은(는) 미래의 시각입니다.</translation>
    </message>
    <message>
        <source>{code}: {error}</source>
        <translation>{code}: {error}</translation>
    </message>
    <message>
        <source>{count} of these people have left, withdrawn their consent, or have no picture that is kept.</source>
        <translation>이 중 {count}명은 퇴사했거나 동의를 철회했거나 보관된 사진이 없습니다.</translation>
    </message>
    <message>
        <source>{day} is a holiday already: {existing}.</source>
        <translation>{day}은(는) 이미 휴일입니다: {existing}.</translation>
    </message>
    <message>
        <source>{day} is in the locked period from {first} to {last}.</source>
        <translation>{day}은(는) {first}부터 {last}까지의 잠긴 기간에 있습니다.</translation>
    </message>
    <message>
        <source>{day} is no holiday.</source>
        <translation>{day}은(는) 휴일이 아닙니다.</translation>
    </message>
    <message>
        <source>{day} is too far away to be planned.</source>
        <translation>{day}은(는) 계획하기에 너무 멉니다.</translation>
    </message>
    <message>
        <source>{file_name} has neither a column called code nor one called name.</source>
        <translation>{file_name}에 code 열도 name 열도 없습니다.</translation>
    </message>
    <message>
        <source>{file_name} has no column called {missing}.</source>
        <translation>{file_name}에 {missing} 열이 없습니다.</translation>
    </message>
    <message>
        <source>{file_name} has two columns called {twice}.</source>
        <translation>{file_name}에 {twice} 열이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>{file_name} is not UTF-8 text.</source>
        <translation>{file_name}은(는) UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {problem}.</source>
        <translation>{file}을(를) 읽을 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>{file} exists and isn't a backup.</source>
        <translation>{file}이(가) 이미 있으며 백업이 아닙니다.</translation>
    </message>
    <message>
        <source>{file} has no column called "{heading}".</source>
        <translation>{file}에 "{heading}" 열이 없습니다.</translation>
    </message>
    <message>
        <source>{file} has no column called {missing}.</source>
        <translation>{file}에 {missing} 열이 없습니다.</translation>
    </message>
    <message>
        <source>{file} has several columns called "{heading}".</source>
        <translation>{file}에 "{heading}" 열이 여러 개 있습니다.</translation>
    </message>
    <message>
        <source>{file} has two columns called {name}.</source>
        <translation>{file}에 {name} 열이 두 개 있습니다.</translation>
    </message>
    <message>
        <source>{file} lacks the columns {missing}.</source>
        <translation>{file}에 다음 열이 없습니다: {missing}.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder}은(는) 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({error}).</source>
        <translation>{host}에 연결할 수 없습니다({error}).</translation>
    </message>
    <message>
        <source>{host} doesn't give out the file: it answered {error_code} {reason}.</source>
        <translation>{host}에서 파일을 주지 않습니다. 응답: {error_code} {reason}.</translation>
    </message>
    <message>
        <source>{job}: something unexpected went wrong.</source>
        <translation>{job}: 예기치 않은 오류가 생겼습니다.</translation>
    </message>
    <message>
        <source>{label} cannot be opened.</source>
        <translation>{label}을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>{label} delivers no picture.</source>
        <translation>{label}에서 영상이 오지 않습니다.</translation>
    </message>
    <message>
        <source>{label} is not open.</source>
        <translation>{label}이(가) 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>{label} may not be used: {reason}.</source>
        <translation>{label}을(를) 사용할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{label} was unplugged.</source>
        <translation>{label}의 연결이 빠졌습니다.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {problem}.</source>
        <translation>{name}을(를) 읽을 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>{name} cannot end a model's name.</source>
        <translation>모델 이름은 {name}(으)로 끝날 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} has not consented to face recognition.</source>
        <translation>{name}님이 얼굴 인식에 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} is deactivated</source>
        <translation>{name}님은 비활성 상태</translation>
    </message>
    <message>
        <source>{name} is deactivated and cannot punch.</source>
        <translation>{name}님은 비활성 상태라 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>{name} is larger than 200 MB.</source>
        <translation>{name}이(가) 200 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name}은(는) UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} isn't CSV from line {line} on: {problem}.</source>
        <translation>{name}은(는) {line}번째 줄부터 CSV가 아닙니다: {problem}.</translation>
    </message>
    <message>
        <source>{name} isn't a workbook that can be read.</source>
        <translation>{name}은(는) 읽을 수 있는 통합 문서가 아닙니다.</translation>
    </message>
    <message>
        <source>{path_name} cannot be played: it is not a video, or it is damaged.</source>
        <translation>{path_name}을(를) 재생할 수 없습니다. 동영상이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>{path_name} holds no picture that can be decoded.</source>
        <translation>{path_name}에 디코딩할 수 있는 사진이 없습니다.</translation>
    </message>
    <message>
        <source>{path_name} is not open.</source>
        <translation>{path_name}이(가) 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>{path} is the database of another program.</source>
        <translation>{path}은(는) 다른 프로그램의 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (format {version}; this one knows {latest}).</source>
        <translation>{path}은(는) 더 새로운 버전에서 작성되었습니다(형식 {version}; 이 버전은 {latest}까지).</translation>
    </message>
    <message>
        <source>{path}: no face found.</source>
        <translation>{path}: 얼굴을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>{path}: {error_message}.</source>
        <translation>{path}: {error_message}.</translation>
    </message>
    <message>
        <source>{person_name} has leave ({kind}) from {from_day} to {to_day} already.</source>
        <translation>{person_name}님은 이미 {from_day}부터 {to_day}까지 휴가({kind})입니다.</translation>
    </message>
    <message>
        <source>{person_name} has not consented to face recognition.</source>
        <translation>{person_name}님이 얼굴 인식에 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>{person_name} is deactivated and works no shifts.</source>
        <translation>{person_name}님은 비활성 상태라 근무조가 없습니다.</translation>
    </message>
    <message>
        <source>{person_name} is deactivated.</source>
        <translation>{person_name}님은 비활성 상태입니다.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {problem}.</source>
        <translation>{target}에 쓸 수 없습니다: {problem}.</translation>
    </message>
    <message>
        <source>{target} is a folder.</source>
        <translation>{target}은(는) 폴더입니다.</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>{where} cannot be used: {problem}. Nothing was changed.</source>
        <translation>{where}을(를) 사용할 수 없습니다: {problem}. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
</TS>