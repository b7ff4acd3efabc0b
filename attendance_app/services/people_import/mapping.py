"""Which column of a file is what: guessed from the headings in several languages, or told. Pure."""

from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass

from attendance_app.errors import UserError
from attendance_app.storage.rows import fold

_HEADINGS = {
    "code": (
        "code employee_code employee_id employee_number employee_no emp_id emp_no personnel_number payroll_number"
        " payroll_id file_number badge staff_id id number no personalnummer personal-nr pers-nr mitarbeiternummer"
        " mitarbeiter-nr matricule numero_de_matricule codigo codigo_de_empleado numero_de_empleado id_empleado"
        " codice matricola codigo_do_funcionario matricula personeelsnummer medewerkernummer numer_pracownika"
        " osobni_cislo sicil_no ma_nhan_vien ma_nv табельный_номер номер 工号 员工编号 編號 員工編號"
        " 社員番号 従業員番号 사번 직원번호"
    ),
    "name": (
        "name full_name employee_name employee display_name vollstandiger_name mitarbeiter nom_complet nom_et_prenom"
        " nombre_completo nombre_y_apellidos nombre empleado nome_completo nome nominativo naam volledige_naam"
        " medewerker imie_i_nazwisko jmeno_a_prijmeni ad_soyad ho_va_ten ho_ten ten фио имя"
        " 姓名 名字 氏名 名前 이름 성명"
    ),
    "first_name": (
        "first_name given_name forename vorname rufname prenom nombre_de_pila nome_proprio voornaam imie jmeno adi"
        " имя_сотрудника 名 이름_명"
    ),
    "last_name": (
        "last_name surname family_name nachname familienname nom nom_de_famille apellidos apellido cognome sobrenome"
        " apelido achternaam nazwisko prijmeni soyadi фамилия 姓 성"
    ),
    "department": (
        "department dept team division cost_center abteilung bereich kostenstelle departement service departamento"
        " seccion reparto dipartimento setor afdeling dzial oddeleni departman bolum phong_ban bo_phan отдел 部门 部門"
        " 部署 부서"
    ),
    "email": (
        "email e-mail email_address mail e-mail-adresse courriel adresse_e-mail correo correo_electronico"
        " posta_elettronica e-mailadres adres_e-mail e-posta thu_dien_tu электронная_почта почта 邮箱 电子邮件 電子郵件"
        " メール メールアドレス 이메일"
    ),
    "hired_on": (
        "hired_on hire_date hired start_date date_of_joining joining_date date_hired eintritt eintrittsdatum"
        " einstellungsdatum date_d'embauche date_d'entree fecha_de_alta fecha_de_ingreso fecha_de_contratacion"
        " data_di_assunzione data_assunzione data_de_admissao datum_in_dienst data_zatrudnienia datum_nastupu"
        " ise_giris_tarihi ngay_vao_lam дата_приема 入职日期 到職日期 入社日 입사일"
    ),
    "left_on": (
        "left_on leaving_date termination_date end_date date_of_leaving relieving_date austritt austrittsdatum"
        " date_de_sortie date_de_depart fecha_de_baja data_cessazione data_de_demissao datum_uit_dienst"
        " data_zwolnienia datum_ukonceni isten_cikis_tarihi ngay_nghi_viec дата_увольнения"
        " 离职日期 離職日期 退社日 퇴사일"
    ),
    "zone": "zone time_zone timezone zeitzone fuseau_horaire zona_horaria fuso_orario tijdzone strefa_czasowa 时区",
}
FIELDS = tuple(_HEADINGS)
"""What a column can be. A name is one column, or two of name, first and last name."""


def _key(heading: str) -> str:
    """A heading without what people write differently: case, accents, and anything between the words."""
    return "".join(character for character in fold(heading) if character.isalnum())


_RANKS = {
    field: {_key(heading): rank for rank, heading in enumerate(words.split())} for field, words in _HEADINGS.items()
}


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column is what.

    Attributes:
        columns: The heading of each field that there is a column for.
        ignored: Headings that are no field.
        places: Where each field's column is, from 0.
    """

    columns: tuple[tuple[str, str], ...]
    ignored: tuple[str, ...]
    places: tuple[tuple[str, int], ...]


def map_columns(file_name: str, headings: Sequence[str], told: MappingType[str, str]) -> Mapping:
    """Guess what the columns are, where it isn't told.

    Args:
        file_name: For messages.
        headings: Of the columns, in order.
        told: The heading of a field, by the field; an empty heading means that there is no such column.

    Raises:
        UserError: a told field or heading isn't there, a field fits two columns, or code or name has no column.
    """
    places = {field: _told_place(file_name, headings, heading) for field, heading in told.items() if heading}
    for field in (field for field in told if field not in FIELDS):
        raise UserError('There is no field "{field}".', "There are: {fields}.", field=field, fields=", ".join(FIELDS))
    free = [place for place, heading in enumerate(headings) if heading and place not in places.values()]
    for field in (field for field in FIELDS if field not in told):
        found = _guess(file_name, headings, field, free)
        if found is not None:
            places[field] = found
            free.remove(found)
    _refuse_incomplete(file_name, places)
    return Mapping(
        columns=tuple((field, headings[places[field]]) for field in FIELDS if field in places),
        ignored=tuple(headings[place] for place in free),
        places=tuple(places.items()),
    )


def _told_place(file_name: str, headings: Sequence[str], heading: str) -> int:
    fitting = [place for place, known in enumerate(headings) if _key(known) == _key(heading)]
    exact = [place for place in fitting if headings[place] == heading]
    if len(exact or fitting) != 1:
        raise UserError(
            '{file} has no column called "{heading}".'
            if not fitting
            else '{file} has several columns called "{heading}".',
            "Its columns are: {columns}.",
            file=file_name,
            heading=heading,
            columns=", ".join(known for known in headings if known),
        )
    return (exact or fitting)[0]


def _guess(file_name: str, headings: Sequence[str], field: str, free: Sequence[int]) -> int | None:
    """The column whose heading is the likeliest for a field; None where no heading fits."""
    ranks = _RANKS[field]
    fitting = sorted((ranks[_key(headings[place])], place) for place in free if _key(headings[place]) in ranks)
    if len(fitting) > 1 and fitting[0][0] == fitting[1][0]:
        raise UserError(
            'The columns "{one}" and "{other}" of {file} could both be meant.',
            'Say which: --map "{field}={one}".',
            one=headings[fitting[0][1]],
            other=headings[fitting[1][1]],
            file=file_name,
            field=field,
        )
    return fitting[0][1] if fitting else None


def _refuse_incomplete(file_name: str, places: MappingType[str, int]) -> None:
    if "code" not in places:
        raise UserError(
            "No column of {file} looks like the people's code.",
            'Say which it is: --map "code=HEADING".',
            file=file_name,
        )
    if "name" not in places and "last_name" not in places:
        raise UserError(
            "No column of {file} looks like the people's name.",
            'Say which it is: --map "name=HEADING", or first_name and last_name.',
            file=file_name,
        )
