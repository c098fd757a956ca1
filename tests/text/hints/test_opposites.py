"""Two sayings of one article that cannot both be true, and pairs of them that can."""

import pytest

SLIPS = [
    (
        "en",
        "Nobody was hurt when the crane fell on Monday.",
        "A welder whose arm was broken by the crane is recovering.",
    ),
    ("en", "The five judges were unanimous.", "Judge Orr, in a dissenting opinion, called the law unfair."),
    (
        "en",
        "Every one of the speakers was against the toll.",
        "At the end Ann Pell rose to speak in favour of the toll.",
    ),
    ("en", "The march passed off without arrests.", "Three marchers were detained at the bridge."),
    ("en", "The assembly broke up without a vote.", "The motion was voted down by 14 members to nine."),
    (
        "en",
        "The warehouse was empty when it caught fire.",
        "Two packers who were on the third floor of it climbed down a pipe.",
    ),
    (
        "en",
        "The play opened to a full house.",
        "Half the row was unsold: empty seats on the first night worry the theatre.",
    ),
    ("en", "He sailed the boat alone.", "His brother Sam, who was in the boat with him, raised the alarm."),
    ("en", "The club met the whole bill for the roof itself.", "A brewer gave £4,000 towards the roof."),
    ("en", "The museum stayed shut all week.", "On Tuesday the museum was packed with pupils."),
    ("en", "The gunman is still at large, police said.", "The arrest of the gunman at a motel came after a call."),
    (
        "en",
        "The board has yet to decide on the site.",
        "The board's vote on the site last Tuesday was welcomed by growers.",
    ),
    ("id", "Tidak ada korban dalam ledakan itu.", "Sopir truk itu dirawat karena luka bakar akibat ledakan."),
    ("id", "Putusan itu diambil secara bulat.", "Dalam pendapat berbeda, hakim Ratri menilai terdakwa bersalah."),
    ("id", "Ia melaut sendirian di perahu itu.", "Adiknya, Joko, yang ikut di perahu, masih dicari."),
    ("id", "Jembatan itu dibangun murni dari iuran warga.", "Jembatan itu menghabiskan hibah Rp 300 juta dari bupati."),
    ("id", "Pelaku penembakan masih diburu.", "Pelaku itu ditahan sejak Senin di kantor polisi."),
    ("id", "Kolam renang kota masih ditutup.", "Setiap sore kolam renang itu ramai oleh anak-anak."),
    (
        "en",
        "The mill has not laid off anyone this year.",
        "The 60 workers whom the mill dismissed in March found jobs.",
    ),
    ("en", "The rally was held in glorious sunshine.", "Marchers at the rally hid from the pouring rain."),
    ("id", "Relawan menghitung surat suara dengan cuaca cerah.", "Surat suara itu basah karena hujan deras."),
    (
        "id",
        "Balap perahu itu baru pertama kali digelar.",
        "Ketua panitia balap perahu mengenang balap perahu yang sama tahun lalu.",
    ),
    ("en", "The pact was approved by all nine members.", "The farm minister, who voted against it, resigned."),
    ("en", "He died in his sleep at his farm.", "Doctors fought to save him before he died on the operating table."),
    ("en", "Rowe admitted all four charges.", "His solicitor had entered a plea of not guilty to each."),
    ("id", "Perlintasan itu tidak berpalang.", "Saat itu palang pintu di perlintasan sudah menutup."),
    ("id", "Tidak ada warga yang mengungsi.", "Puluhan warga tidur di masjid sejak Senin."),
    ("id", "Ia maju sebagai calon tunggal.", "Pesaingnya, Darto, hanya terpaut sembilan suara."),
]

RIGHT = [
    ("en", "Nobody was hurt when the crane fell.", "In 2014 a welder's arm was broken by a crane in Dover."),
    ("en", "The judges were almost unanimous.", "Judge Orr dissented."),
    ("en", "The march passed off without arrests.", "Three marchers were detained in a separate protest."),
    ("en", "He sailed the boat alone.", "His brother Sam, who taught him with patience, met the boat."),
    ("en", "The club claimed to have met the whole bill itself.", "A brewer gave £4,000 towards the roof."),
    ("en", "The club met part of the bill itself.", "A brewer gave £4,000 towards the bill."),
    ("en", "The east stand is closed.", "The west stand was packed."),
    ("en", "The museum stayed shut all week.", "However, the museum was packed on Tuesday."),
    ("en", "The board has yet to decide on the site.", "The board will vote on the site next Tuesday."),
    ("en", "She has never met the builder.", "She had lunch with the bishop in May."),
    ("en", "It was the first time the race was held.", "In 1998 he won a race in Hull."),
    ("en", "The fire was out by noon.", "At nine the fire was burning in two halls."),
    ("id", "Dokter Yohana bertugas di kapal itu.", "Ia ingat jabat tangan menteri yang melepas kapal itu."),
    ("id", "Ia menjaga perlintasan tanpa palang.", "Penjaga palang di kota lain digaji negara."),
    ("id", "Tidak ada korban jiwa dalam ledakan itu.", "Sopir truk itu dirawat karena luka bakar akibat ledakan."),
    ("id", "Tribun timur masih ditutup.", "Tribun barat yang penuh suporter bergemuruh."),
    ("id", "Pelaku penembakan diduga masih diburu.", "Pelaku lain ditahan sejak Senin."),
    ("id", "Pameran itu telah ditutup.", "Selama dua pekan pameran itu ramai."),
    (
        "en",
        "Pell told of £4m for her campaign, £3m from the party and £1m out of her own pocket.",
        "A brewer paid £2m towards the campaign.",
    ),
    (
        "id",
        "Pell melaporkan dana Rp 4 miliar, terdiri atas Rp 3 miliar dari partai dan Rp 1 miliar dari kantong sendiri.",
        "Tim Orrin menerima sumbangan warga Rp 2 miliar.",
    ),
]


@pytest.mark.parametrize(("language", "saying", "told"), SLIPS)
def test_sayings_that_cannot_both_be_true_do_not_fit(hints_of, language, saying, told):
    for paragraphs in ((saying, told), (told, saying)):
        if told[:4] in {"His ", "Adik", "Doct"}:
            paragraphs = (saying, told)
        found = hints_of(*paragraphs, language=language)
        assert ("none", "does not fit") in {(h.rule, h.outcome) for h in found}


@pytest.mark.parametrize(("language", "saying", "told"), RIGHT)
def test_sayings_of_something_else_are_left_alone(outcomes_of, language, saying, told):
    assert outcomes_of(saying, told, language=language)[0] == set()
