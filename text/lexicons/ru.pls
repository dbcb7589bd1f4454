<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- То, чем полны пресса и гуманитарные документы, по-русски.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="ru">

  <!-- Организация Объединённых Наций: по буквам -->
  <lexeme><grapheme>ООН</grapheme><alias>о о эн</alias></lexeme>
  <lexeme><grapheme>УНП</grapheme><alias>у эн пэ</alias></lexeme>
  <lexeme><grapheme>УВКБ</grapheme><alias>у вэ ка бэ</alias></lexeme>
  <lexeme><grapheme>УВКПЧ</grapheme><alias>у вэ ка пэ че</alias></lexeme>
  <lexeme><grapheme>УКГВ</grapheme><alias>у ка гэ вэ</alias></lexeme>
  <lexeme><grapheme>ЮНФПА</grapheme><alias>ю эн эф пэ а</alias></lexeme>
  <lexeme><grapheme>ВПП</grapheme><alias>вэ пэ пэ</alias></lexeme>
  <lexeme><grapheme>МОМ</grapheme><alias>эм о эм</alias></lexeme>
  <lexeme><grapheme>МВФ</grapheme><alias>эм вэ эф</alias></lexeme>
  <lexeme><grapheme>ВМО</grapheme><alias>вэ эм о</alias></lexeme>
  <lexeme><grapheme>ВПС</grapheme><alias>вэ пэ эс</alias></lexeme>
  <lexeme><grapheme>МСЭ</grapheme><alias>эм эс э</alias></lexeme>
  <lexeme><grapheme>ЦУР</grapheme><alias>цэ у эр</alias></lexeme>
  <lexeme><grapheme>ЦРТ</grapheme><alias>цэ эр тэ</alias></lexeme>
  <lexeme><grapheme>ГА</grapheme><alias>гэ а</alias></lexeme>
  <lexeme><grapheme>СБ</grapheme><alias>эс бэ</alias></lexeme>
  <lexeme><grapheme>МККК</grapheme><alias>эм ка ка ка</alias></lexeme>
  <lexeme><grapheme>МКРК</grapheme><alias>эм ка эр ка</alias></lexeme>
  <lexeme><grapheme>ЕЭК</grapheme><alias>е э ка</alias></lexeme>
  <lexeme><grapheme>ЭКА</grapheme><alias>э ка а</alias></lexeme>
  <lexeme><grapheme>ПРООН</grapheme><alias>пэ эр о о эн</alias></lexeme>
  <lexeme><grapheme>МОТ</grapheme><alias>эм о тэ</alias></lexeme>
  <lexeme><grapheme>МУС</grapheme><alias>эм у эс</alias></lexeme>
  <lexeme><grapheme>УНП ООН</grapheme><alias>у эн пэ о о эн</alias></lexeme>

  <!-- Организация Объединённых Наций: словом -->
  <lexeme><grapheme>ЮНОДК</grapheme><alias>ю эн о дэ ка</alias></lexeme>
  <lexeme><grapheme>ЮНЕСКО</grapheme><alias>Юнеско</alias></lexeme>
  <lexeme><grapheme>ЮНИСЕФ</grapheme><alias>Юнисеф</alias></lexeme>
  <lexeme><grapheme>ЮНЭЙДС</grapheme><alias>Юнэйдс</alias></lexeme>
  <lexeme><grapheme>ВОЗ</grapheme><alias>Воз</alias></lexeme>
  <lexeme><grapheme>ФАО</grapheme><alias>Фао</alias></lexeme>
  <lexeme><grapheme>МАГАТЭ</grapheme><alias>Магатэ</alias></lexeme>
  <lexeme><grapheme>ЮНКТАД</grapheme><alias>Юнктад</alias></lexeme>
  <lexeme><grapheme>ЮНИДО</grapheme><alias>Юнидо</alias></lexeme>
  <lexeme><grapheme>ЮНЕП</grapheme><alias>Юнеп</alias></lexeme>
  <lexeme><grapheme>БАПОР</grapheme><alias>Бапор</alias></lexeme>
  <lexeme><grapheme>ВОИС</grapheme><alias>Воис</alias></lexeme>
  <lexeme><grapheme>ЭКОСОС</grapheme><alias>Экосос</alias></lexeme>
  <lexeme><grapheme>ЭСКАТО</grapheme><alias>Эскато</alias></lexeme>
  <lexeme><grapheme>ИКАО</grapheme><alias>Икао</alias></lexeme>
  <lexeme><grapheme>ИМО</grapheme><alias>Имо</alias></lexeme>

  <!-- Пресса: по буквам -->
  <lexeme><grapheme>ЕС</grapheme><alias>е эс</alias></lexeme>
  <lexeme><grapheme>РФ</grapheme><alias>эр эф</alias></lexeme>
  <lexeme><grapheme>СНГ</grapheme><alias>эс эн гэ</alias></lexeme>
  <lexeme><grapheme>ВТО</grapheme><alias>вэ тэ о</alias></lexeme>
  <lexeme><grapheme>ВВП</grapheme><alias>вэ вэ пэ</alias></lexeme>
  <lexeme><grapheme>ВНП</grapheme><alias>вэ эн пэ</alias></lexeme>
  <lexeme><grapheme>НПО</grapheme><alias>эн пэ о</alias></lexeme>
  <lexeme><grapheme>НКО</grapheme><alias>эн ка о</alias></lexeme>
  <lexeme><grapheme>ОБСЕ</grapheme><alias>о бэ эс е</alias></lexeme>
  <lexeme><grapheme>СССР</grapheme><alias>эс эс эс эр</alias></lexeme>
  <lexeme><grapheme>ЦРУ</grapheme><alias>цэ эр у</alias></lexeme>
  <lexeme><grapheme>ФБР</grapheme><alias>эф бэ эр</alias></lexeme>
  <lexeme><grapheme>КНР</grapheme><alias>ка эн эр</alias></lexeme>
  <lexeme><grapheme>КНДР</grapheme><alias>ка эн дэ эр</alias></lexeme>
  <lexeme><grapheme>ФРГ</grapheme><alias>эф эр гэ</alias></lexeme>
  <lexeme><grapheme>ГДР</grapheme><alias>гэ дэ эр</alias></lexeme>
  <lexeme><grapheme>ЮАР</grapheme><alias>ю а эр</alias></lexeme>
  <lexeme><grapheme>ОАЭ</grapheme><alias>о а э</alias></lexeme>
  <lexeme><grapheme>ООП</grapheme><alias>о о пэ</alias></lexeme>
  <lexeme><grapheme>ЕЦБ</grapheme><alias>е цэ бэ</alias></lexeme>
  <lexeme><grapheme>ЕСПЧ</grapheme><alias>е эс пэ че</alias></lexeme>
  <lexeme><grapheme>ЦБ</grapheme><alias>цэ бэ</alias></lexeme>
  <lexeme><grapheme>МВД</grapheme><alias>эм вэ дэ</alias></lexeme>
  <lexeme><grapheme>ФСБ</grapheme><alias>эф эс бэ</alias></lexeme>
  <lexeme><grapheme>ФСО</grapheme><alias>эф эс о</alias></lexeme>
  <lexeme><grapheme>МГУ</grapheme><alias>эм гэ у</alias></lexeme>
  <lexeme><grapheme>НДС</grapheme><alias>эн дэ эс</alias></lexeme>
  <lexeme><grapheme>ДНК</grapheme><alias>дэ эн ка</alias></lexeme>
  <lexeme><grapheme>РНК</grapheme><alias>эр эн ка</alias></lexeme>
  <lexeme><grapheme>ПЦР</grapheme><alias>пэ цэ эр</alias></lexeme>
  <lexeme><grapheme>ЛГБТ</grapheme><alias>эл гэ бэ тэ</alias></lexeme>
  <lexeme><grapheme>ОДКБ</grapheme><alias>о дэ ка бэ</alias></lexeme>
  <lexeme><grapheme>ЕАЭС</grapheme><alias>е а э эс</alias></lexeme>
  <lexeme><grapheme>ВМФ</grapheme><alias>вэ эм эф</alias></lexeme>
  <lexeme><grapheme>ВВС</grapheme><alias>вэ вэ эс</alias></lexeme>
  <lexeme><grapheme>ПВО</grapheme><alias>пэ вэ о</alias></lexeme>
  <lexeme><grapheme>США</grapheme><alias>сэ шэ а</alias></lexeme>
  <lexeme><grapheme>АЭС</grapheme><alias>а э эс</alias></lexeme>
  <lexeme><grapheme>ТЭС</grapheme><alias>тэ э эс</alias></lexeme>
  <lexeme><grapheme>ГЭС</grapheme><alias>гэс</alias></lexeme>

  <!-- Пресса: словом -->
  <lexeme><grapheme>НАТО</grapheme><alias>Нато</alias></lexeme>
  <lexeme><grapheme>СПИД</grapheme><alias>спид</alias></lexeme>
  <lexeme><grapheme>ВИЧ</grapheme><alias>вич</alias></lexeme>
  <lexeme><grapheme>ОПЕК</grapheme><alias>Опек</alias></lexeme>
  <lexeme><grapheme>БРИКС</grapheme><alias>Брикс</alias></lexeme>
  <lexeme><grapheme>МИД</grapheme><alias>мид</alias></lexeme>
  <lexeme><grapheme>СМИ</grapheme><alias>сми</alias></lexeme>
  <lexeme><grapheme>ШОС</grapheme><alias>Шос</alias></lexeme>
  <lexeme><grapheme>АТЭС</grapheme><alias>Атэс</alias></lexeme>
  <lexeme><grapheme>АСЕАН</grapheme><alias>Асеан</alias></lexeme>
  <lexeme><grapheme>ИНТЕРПОЛ</grapheme><alias>Интерпол</alias></lexeme>
  <lexeme><grapheme>ВУЗ</grapheme><alias>вуз</alias></lexeme>
  <lexeme><grapheme>ЗАГС</grapheme><alias>загс</alias></lexeme>
  <lexeme><grapheme>УЕФА</grapheme><alias>Уефа</alias></lexeme>
  <lexeme><grapheme>ФИФА</grapheme><alias>Фифа</alias></lexeme>
  <lexeme><grapheme>ТАСС</grapheme><alias>Тасс</alias></lexeme>

  <!-- Латинскими буквами -->
  <lexeme><grapheme>UNODC</grapheme><alias>ю эн о ди си</alias></lexeme>
  <lexeme><grapheme>WHO</grapheme><alias>дабл ю эйч о</alias></lexeme>
  <lexeme><grapheme>UNICEF</grapheme><alias>Юнисеф</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>Юнеско</alias></lexeme>
  <lexeme><grapheme>NATO</grapheme><alias>Нато</alias></lexeme>
  <lexeme><grapheme>HIV</grapheme><alias>эйч ай ви</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>ковид девятнадцать</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>эс эм эс</alias></lexeme>
  <lexeme><grapheme>IT</grapheme><alias>ай ти</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>ю эс эй</alias></lexeme>
  <lexeme><grapheme>EU</grapheme><alias>и ю</alias></lexeme>
</lexicon>
