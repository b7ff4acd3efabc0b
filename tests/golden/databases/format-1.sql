BEGIN TRANSACTION;
CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    given_at_us INTEGER NOT NULL,
    source TEXT NOT NULL,
    text_version TEXT NOT NULL,
    withdrawn_at_us INTEGER
) STRICT;
INSERT INTO "consents" VALUES('6b50858c-07a8-5ce1-9002-f58657efb570','8905f7d1-319e-5c93-8c0a-46c8ff77c976',1773817200000000,'screen','2026-01',NULL);
CREATE TABLE employees (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    department TEXT NOT NULL,
    email TEXT NOT NULL,
    hired_on TEXT,
    left_on TEXT,
    zone TEXT,
    deactivated_at_us INTEGER,
    search_key TEXT NOT NULL
) STRICT;
INSERT INTO "employees" VALUES('8905f7d1-319e-5c93-8c0a-46c8ff77c976','1001','1001','Ada Lovelace','Computing','ada@example.org','2020-01-06',NULL,NULL,NULL,'ada lovelace
1001
computing');
INSERT INTO "employees" VALUES('fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','1002','1002','林 小雨','経理','',NULL,NULL,'Asia/Tokyo',NULL,'林 小雨
1002
経理');
INSERT INTO "employees" VALUES('1c88f29e-c092-5837-8b07-c1330c7335b5','A-7','a-7','Bób =1+1','','',NULL,'2026-03-31',NULL,1775026800000000,'bob =1+1
a-7
');
CREATE TABLE gallery_revision (
    value INTEGER NOT NULL
) STRICT;
INSERT INTO "gallery_revision" VALUES(6);
CREATE TABLE key_check (
    sealed BLOB NOT NULL
) STRICT;
INSERT INTO "key_check" VALUES(X'01FAF8BBC0ACB4F03D3777F2BC029ED68940AE27F7E8E8773214A60DE48EE516825F7DD529FF77');
CREATE TABLE punches (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'break_start', 'break_end')),
    at_us INTEGER NOT NULL,
    zone TEXT NOT NULL,
    utc_offset_s INTEGER NOT NULL,
    device TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('face', 'pin', 'manual', 'import')),
    model_id TEXT,
    distance REAL,
    margin REAL,
    liveness TEXT,
    reason TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
INSERT INTO "punches" VALUES(1,'41075fcf-8dbe-5363-af4d-f3cf5ec44fa8','8905f7d1-319e-5c93-8c0a-46c8ff77c976','in',1774594800000000,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(2,'14915a7e-7bfa-5854-84e1-c06c8d2625a0','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_start',1774609200000000,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(3,'b811c7be-e272-5cd8-be14-fb78cf0585c8','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_end',1774612800000000,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(4,'33f65b9e-5c13-56cb-84b8-bdce0e314a08','8905f7d1-319e-5c93-8c0a-46c8ff77c976','out',1774627200000000,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(5,'c4068b81-be04-5f0a-8f07-119ebe2caf53','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','in',1774595220000001,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(6,'69f81cf4-3a6b-54ab-9f6a-179da8caa8e5','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_start',1774609620000001,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(7,'1d8ddd18-dc09-5250-b430-f900cc409c68','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_end',1774613220000001,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(8,'a8e27da8-a549-5a89-952f-47ae32f4758f','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','out',1774627620000001,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(9,'e0fac09d-6b74-54d3-98fd-bec3088286d3','1c88f29e-c092-5837-8b07-c1330c7335b5','in',1774595640000002,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(10,'5fe543e2-a84b-55b3-b749-256ad5f4234a','1c88f29e-c092-5837-8b07-c1330c7335b5','break_start',1774610040000002,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(11,'18f8f84f-6d9f-5782-8481-4c820ce43628','1c88f29e-c092-5837-8b07-c1330c7335b5','break_end',1774613640000002,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(12,'cfd792ce-d616-5693-944a-5b10381d19f5','1c88f29e-c092-5837-8b07-c1330c7335b5','out',1774628040000002,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(13,'d945120e-8603-5afa-8de5-5d116679edaf','8905f7d1-319e-5c93-8c0a-46c8ff77c976','in',1774681200111111,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(14,'69cbbfc7-e15f-591f-b682-4c22fa2ca0f5','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_start',1774695600111111,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(15,'ab2600f2-478d-5960-b146-4e79a2902871','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_end',1774699200111111,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(16,'602b67c7-bc08-5a88-9c41-2d7b5bd015e7','8905f7d1-319e-5c93-8c0a-46c8ff77c976','out',1774713600111111,'Europe/Berlin',3600,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(17,'6ee3b611-31e9-5f2e-998f-5fabf9414312','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','in',1774681620111112,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(18,'a7745c62-8211-5aad-bbfb-f1bb238d952a','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_start',1774696020111112,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(19,'98745cef-9621-5dcf-ace2-50ae7ff12a02','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_end',1774699620111112,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(20,'60c041b6-a57f-503f-9247-6f92a112c78c','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','out',1774714020111112,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(21,'d103ebd2-750d-5fc0-8f96-5ee5411f1d40','1c88f29e-c092-5837-8b07-c1330c7335b5','in',1774682040111113,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(22,'f43691e1-2dae-5d62-ba44-53ec506e4fab','1c88f29e-c092-5837-8b07-c1330c7335b5','break_start',1774696440111113,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(23,'9b6d48c0-79bd-5468-82bd-866cc7235c06','1c88f29e-c092-5837-8b07-c1330c7335b5','break_end',1774700040111113,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(24,'a97ff4a8-4a5b-5056-a8d6-987935964bcc','1c88f29e-c092-5837-8b07-c1330c7335b5','out',1774714440111113,'Europe/Berlin',3600,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(25,'035066b8-f133-5f01-b852-2fe439b56027','8905f7d1-319e-5c93-8c0a-46c8ff77c976','in',1774767600222222,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(26,'7881a8b2-7330-519d-9c82-af0ec205e0d8','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_start',1774782000222222,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(27,'e31cbad3-f4b4-5447-a78a-19f1d4f17144','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_end',1774785600222222,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(28,'b4a2c997-e17a-5fb1-bde6-abc15c3623b6','8905f7d1-319e-5c93-8c0a-46c8ff77c976','out',1774800000222222,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(29,'c29405c3-2d77-5698-9d23-dd538e825594','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','in',1774768020222223,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(30,'721974b4-bdd3-5ed7-99fd-f5937051ded0','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_start',1774782420222223,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(31,'3f67c278-798d-5996-952a-09709fda1cea','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_end',1774786020222223,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(32,'f23a37a1-a19f-5db4-ab27-49bf3243d555','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','out',1774800420222223,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(33,'683c9276-dd3e-5ab7-9e65-4feea94a7cf0','1c88f29e-c092-5837-8b07-c1330c7335b5','in',1774768440222224,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(34,'23606fa4-c452-56eb-9513-a981f37e4073','1c88f29e-c092-5837-8b07-c1330c7335b5','break_start',1774782840222224,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(35,'14c42a3a-9715-5101-9cdc-cd7bf65922b3','1c88f29e-c092-5837-8b07-c1330c7335b5','break_end',1774786440222224,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(36,'cc440061-dfd5-5798-b233-2e382d40e259','1c88f29e-c092-5837-8b07-c1330c7335b5','out',1774800840222224,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(37,'4bea7c77-26e0-53d6-9424-b3bc016bd28c','8905f7d1-319e-5c93-8c0a-46c8ff77c976','in',1774854000333333,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(38,'230f504e-e1fb-59e7-98d1-e13c3e130def','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_start',1774868400333333,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(39,'ace816ea-dc1f-5e2d-b112-1715a0e88d65','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_end',1774872000333333,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(40,'13b4fa3e-1eab-56a9-a0f2-d7655e7ae984','8905f7d1-319e-5c93-8c0a-46c8ff77c976','out',1774886400333333,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(41,'ae70fb6e-b659-5296-aab1-508729303fa6','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','in',1774854420333334,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(42,'3538e154-0e50-58af-958d-453538e816e9','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_start',1774868820333334,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(43,'91a07158-a614-52f1-bdbc-3b9b13bc13d2','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_end',1774872420333334,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(44,'7bb069d7-589c-5ab6-bfbd-1c76c5ea6750','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','out',1774886820333334,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(45,'1b6a65ed-f43e-5cbf-b495-d6c47c57c124','1c88f29e-c092-5837-8b07-c1330c7335b5','in',1774854840333335,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(46,'63c6daa4-c094-53f4-83f3-edb362d777ab','1c88f29e-c092-5837-8b07-c1330c7335b5','break_start',1774869240333335,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(47,'8e3a1e96-bb81-5db0-b8b2-0fd6fa1e7bbb','1c88f29e-c092-5837-8b07-c1330c7335b5','break_end',1774872840333335,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(48,'7f019d7e-078e-5c25-b416-e4cf6d5ef147','1c88f29e-c092-5837-8b07-c1330c7335b5','out',1774887240333335,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(49,'6eb8e734-ec11-5b4b-87cd-7c261ff75921','8905f7d1-319e-5c93-8c0a-46c8ff77c976','in',1774940400444444,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(50,'eed5b305-b15a-5159-bd77-a0457b1df1d8','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_start',1774954800444444,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(51,'f5e76d5e-e02e-57c0-8163-7cea5cc3c3dd','8905f7d1-319e-5c93-8c0a-46c8ff77c976','break_end',1774958400444444,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(52,'9e186221-021a-5615-9767-c8ae5389f0b9','8905f7d1-319e-5c93-8c0a-46c8ff77c976','out',1774972800444444,'Europe/Berlin',7200,'Empfang','face','sface',0.75,9e999,'off','','');
INSERT INTO "punches" VALUES(53,'b397f168-3581-5056-92f0-8294650a33de','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','in',1774940820444445,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(54,'83a79e9d-67c1-5198-b0bd-bbbbe0bfc881','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_start',1774955220444445,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(55,'c3be0c38-46d1-5577-a13c-2e6a235fe069','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','break_end',1774958820444445,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(56,'6ccab623-c67e-5833-b936-86686ce109af','fc5cd60c-d72e-5ed2-85a8-fd59f4d66fe1','out',1774973220444445,'Europe/Berlin',7200,'Empfang','manual',NULL,NULL,NULL,NULL,'forgot, "again", näturally
','admin');
INSERT INTO "punches" VALUES(57,'be95ea20-08da-5e89-9321-cf78c6bfcb7c','1c88f29e-c092-5837-8b07-c1330c7335b5','in',1774941240444446,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(58,'ad611e49-86e2-5adf-9e66-65afb8621088','1c88f29e-c092-5837-8b07-c1330c7335b5','break_start',1774955640444446,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(59,'986e6440-dc03-5b86-8cd4-8fafb705b89c','1c88f29e-c092-5837-8b07-c1330c7335b5','break_end',1774959240444446,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(60,'bdf05796-e459-5dc9-b26d-cb0d0b1c3dc4','1c88f29e-c092-5837-8b07-c1330c7335b5','out',1774973640444446,'Europe/Berlin',7200,'Empfang','face','sface',6.18033988749894902525e-01,0.1,'off','','');
INSERT INTO "punches" VALUES(61,'cfecf007-dc7d-5cfe-9351-36daf2e2c0e2','8905f7d1-319e-5c93-8c0a-46c8ff77c976','in',1774508400000000,'Europe/Berlin',3600,'Empfang','manual',NULL,NULL,NULL,NULL,'entered later','admin');
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "settings" VALUES('site','Berlin');
CREATE TABLE templates (
    id TEXT PRIMARY KEY,
    employee_id TEXT NOT NULL REFERENCES employees (id),
    model_id TEXT NOT NULL,
    preprocess_version INTEGER NOT NULL,
    embedding BLOB NOT NULL,
    quality REAL NOT NULL,
    crop_jpeg BLOB NOT NULL,
    source TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    created_at_us INTEGER NOT NULL
) STRICT;
INSERT INTO "templates" VALUES('4e569f5d-b545-50db-82ff-91c27d716db6','8905f7d1-319e-5c93-8c0a-46c8ff77c976','sface',1,X'01267E7ADB3C1666C2643E4AB4F7E5965284BF002CF7D0849E9906D71CF4A69EF452967BE1313F008444E8F2C0BFD04E938A8190BF886EBD511A0A3CBBA6616F6E2C334028BFD5265D6380C0C808F26B386D665CC3323C94B9F50B1B0437798D68386ED15C47F0695C7E85DFCD0275A20B41B678646DECCA5249D44B84E7E76FC48B23D4486F048EABE4372F513518693160C86BEE9BBBB71BB514C532E9F239CF992CB65CD694ADE58856996E8A82464A79A42A792E1115CBFF147BB9CD6B32CA5571A6517A204CC943F6A8FDF9D9D13CF184A2CE796685205916D83AB7F00404C0470E38E6326E68E6941AAB293508DDA41C770193B1B297D138DC4666A6D1ABA3DFC39474BE2F000C09C64EBAA61F84D855D99F2AD49DB892A7617D22EE1EB69B2C87B6BBE6DB5651DD7DC605E5F873E8CB7FB2D49FFDEB3C9BEE0D05A607B1737CD7C924E8119A00961A141F5567E25F2BBDBEBA64DF3642FFC4DAF2D8B951B945335C406D77640C6A9A330224412591B7C25464D6ADB970BD2931A09C26C888199DD0901785742F7FFCB35517E7DA0AB3D10928C72110F553751DBEFCB1796A87595E9746BF77363D12BAC2C6418B27211403F87AE3A9A1559CB986A07B5522F813AA409BA5C5C705923661138F73A6F13600C1BA97EFADE02C9A0AC9557B073BF83145647468D9E14189A4F469385ADB290E5E87AB703BD60338EB289256AD1464221CCA1A1BA8C8CF0C5EDB5DAAF0105EC3C0598F5F69B24E30',0.75,X'01CA25E8062E1FEAE69FF71846E61528B694B562321094529B9BCF336B1050DA254A08062A2E431611A2','ada.jpg','abababababababababababababababababababababababababababababababab',1774594800000000);
CREATE INDEX consents_of_employee ON consents (employee_id);
CREATE INDEX templates_of_model ON templates (model_id, preprocess_version);
CREATE UNIQUE INDEX template_of_picture
    ON templates (employee_id, source_sha256, model_id, preprocess_version) WHERE source_sha256 <> '';
CREATE INDEX templates_of_employee ON templates (employee_id);
CREATE INDEX punches_of_employee ON punches (employee_id, at_us);
CREATE INDEX punches_by_instant ON punches (at_us);
CREATE TRIGGER punches_are_never_changed BEFORE UPDATE ON punches
BEGIN
    SELECT RAISE(ABORT, 'punches are append-only');
END;
CREATE TRIGGER punches_are_never_deleted BEFORE DELETE ON punches
BEGIN
    SELECT RAISE(ABORT, 'punches are append-only');
END;
CREATE TRIGGER punches_are_never_replaced BEFORE INSERT ON punches
WHEN EXISTS (SELECT 1 FROM punches WHERE id = NEW.id)
BEGIN
    SELECT RAISE(IGNORE);
END;
CREATE TRIGGER template_added AFTER INSERT ON templates
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER template_changed AFTER UPDATE ON templates
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER template_deleted AFTER DELETE ON templates
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER employee_added AFTER INSERT ON employees
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER employee_changed AFTER UPDATE ON employees
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER employee_deleted AFTER DELETE ON employees
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER consent_added AFTER INSERT ON consents
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER consent_changed AFTER UPDATE ON consents
BEGIN UPDATE gallery_revision SET value = value + 1; END;
CREATE TRIGGER consent_deleted AFTER DELETE ON consents
BEGIN UPDATE gallery_revision SET value = value + 1; END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('punches',61);
COMMIT;
PRAGMA application_id = 0x41747443;
PRAGMA user_version = 1;
