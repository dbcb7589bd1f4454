<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- De lo que están llenos la prensa y los documentos humanitarios, en español.
     W3C Pronunciation Lexicon Specification 1.0; see README.md in this folder. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="es">

  <!-- Las Naciones Unidas: letra por letra -->
  <lexeme><grapheme>UNODC</grapheme><alias>U N O D C</alias></lexeme>
  <lexeme><grapheme>ONUDD</grapheme><alias>O N U D D</alias></lexeme>
  <lexeme><grapheme>OMS</grapheme><alias>O M S</alias></lexeme>
  <lexeme><grapheme>OIT</grapheme><alias>O I T</alias></lexeme>
  <lexeme><grapheme>OIM</grapheme><alias>O I M</alias></lexeme>
  <lexeme><grapheme>PNUD</grapheme><alias>P N U D</alias></lexeme>
  <lexeme><grapheme>UNFPA</grapheme><alias>U N F P A</alias></lexeme>
  <lexeme><grapheme>PMA</grapheme><alias>P M A</alias></lexeme>
  <lexeme><grapheme>FMI</grapheme><alias>F M I</alias></lexeme>
  <lexeme><grapheme>OMM</grapheme><alias>O M M</alias></lexeme>
  <lexeme><grapheme>UPU</grapheme><alias>U P U</alias></lexeme>
  <lexeme><grapheme>UIT</grapheme><alias>U I T</alias></lexeme>
  <lexeme><grapheme>OACI</grapheme><alias>O A C I</alias></lexeme>
  <lexeme><grapheme>OMPI</grapheme><alias>O M P I</alias></lexeme>
  <lexeme><grapheme>OIEA</grapheme><alias>O I E A</alias></lexeme>
  <lexeme><grapheme>CPI</grapheme><alias>C P I</alias></lexeme>
  <lexeme><grapheme>CIJ</grapheme><alias>C I J</alias></lexeme>
  <lexeme><grapheme>OPAQ</grapheme><alias>O P A Q</alias></lexeme>
  <lexeme><grapheme>ODS</grapheme><alias>O D S</alias></lexeme>
  <lexeme><grapheme>ODM</grapheme><alias>O D M</alias></lexeme>
  <lexeme><grapheme>CSNU</grapheme><alias>C S N U</alias></lexeme>

  <!-- Las Naciones Unidas: como una palabra -->
  <lexeme><grapheme>ONU</grapheme><alias>Onu</alias></lexeme>
  <lexeme><grapheme>UNICEF</grapheme><alias>Unicef</alias></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><alias>Unesco</alias></lexeme>
  <lexeme><grapheme>ONUSIDA</grapheme><alias>Onusida</alias></lexeme>
  <lexeme><grapheme>FAO</grapheme><alias>Fao</alias></lexeme>
  <lexeme><grapheme>ACNUR</grapheme><alias>Acnur</alias></lexeme>
  <lexeme><grapheme>ACNUDH</grapheme><alias>Acnud</alias></lexeme>
  <lexeme><grapheme>ONUDI</grapheme><alias>Onudi</alias></lexeme>
  <lexeme><grapheme>UNCTAD</grapheme><alias>Unctad</alias></lexeme>
  <lexeme><grapheme>CEPAL</grapheme><alias>Cepal</alias></lexeme>
  <lexeme><grapheme>PNUMA</grapheme><alias>Pnuma</alias></lexeme>
  <lexeme><grapheme>OCAH</grapheme><alias>Ocá</alias></lexeme>
  <lexeme><grapheme>OCHA</grapheme><alias>Ocha</alias></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><alias>Unrua</alias></lexeme>
  <lexeme><grapheme>FIDA</grapheme><alias>Fida</alias></lexeme>
  <lexeme><grapheme>MINUSMA</grapheme><alias>Minusma</alias></lexeme>
  <lexeme><grapheme>MINUSTAH</grapheme><alias>Minustá</alias></lexeme>
  <lexeme><grapheme>CEDAW</grapheme><alias>Cedau</alias></lexeme>
  <lexeme><grapheme>COP</grapheme><alias>cop</alias></lexeme>
  <lexeme><grapheme>ECOSOC</grapheme><alias>Ecosoc</alias></lexeme>

  <!-- La prensa: letra por letra -->
  <lexeme><grapheme>UE</grapheme><alias>U E</alias></lexeme>
  <lexeme><grapheme>USA</grapheme><alias>U S A</alias></lexeme>
  <lexeme><grapheme>ONG</grapheme><alias>O N G</alias></lexeme>
  <lexeme><grapheme>VIH</grapheme><alias>V I H</alias></lexeme>
  <lexeme><grapheme>ITS</grapheme><alias>I T S</alias></lexeme>
  <lexeme><grapheme>PIB</grapheme><alias>P I B</alias></lexeme>
  <lexeme><grapheme>PNB</grapheme><alias>P N B</alias></lexeme>
  <lexeme><grapheme>IVA</grapheme><alias>I V A</alias></lexeme>
  <lexeme><grapheme>CICR</grapheme><alias>C I C R</alias></lexeme>
  <lexeme><grapheme>MSF</grapheme><alias>M S F</alias></lexeme>
  <lexeme><grapheme>CIDH</grapheme><alias>C I D H</alias></lexeme>
  <lexeme><grapheme>TEDH</grapheme><alias>T E D H</alias></lexeme>
  <lexeme><grapheme>OSCE</grapheme><alias>O S C E</alias></lexeme>
  <lexeme><grapheme>OMC</grapheme><alias>O M C</alias></lexeme>
  <lexeme><grapheme>BCE</grapheme><alias>B C E</alias></lexeme>
  <lexeme><grapheme>BBC</grapheme><alias>B B C</alias></lexeme>
  <lexeme><grapheme>CNN</grapheme><alias>C N N</alias></lexeme>
  <lexeme><grapheme>FBI</grapheme><alias>F B I</alias></lexeme>
  <lexeme><grapheme>CIA</grapheme><alias>C I A</alias></lexeme>
  <lexeme><grapheme>ADN</grapheme><alias>A D N</alias></lexeme>
  <lexeme><grapheme>ARN</grapheme><alias>A R N</alias></lexeme>
  <lexeme><grapheme>PCR</grapheme><alias>P C R</alias></lexeme>
  <lexeme><grapheme>DNI</grapheme><alias>D N I</alias></lexeme>
  <lexeme><grapheme>ESO</grapheme><alias>E S O</alias></lexeme>
  <lexeme><grapheme>GPS</grapheme><alias>G P S</alias></lexeme>
  <lexeme><grapheme>SMS</grapheme><alias>S M S</alias></lexeme>

  <!-- La prensa: como una palabra -->
  <lexeme><grapheme>COVID</grapheme><alias>COVID</alias></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><alias>COVID diecinueve</alias></lexeme>
  <lexeme><grapheme>OTAN</grapheme><alias>Otán</alias></lexeme>
  <lexeme><grapheme>SIDA</grapheme><alias>sida</alias></lexeme>
  <lexeme><grapheme>OPEP</grapheme><alias>Opep</alias></lexeme>
  <lexeme><grapheme>OEA</grapheme><alias>Oea</alias></lexeme>
  <lexeme><grapheme>BID</grapheme><alias>Bid</alias></lexeme>
  <lexeme><grapheme>OCDE</grapheme><alias>O C D E</alias></lexeme>
  <lexeme><grapheme>EEUU</grapheme><alias>Estados Unidos</alias></lexeme>
  <lexeme><grapheme>PYME</grapheme><alias>pime</alias></lexeme>
  <lexeme><grapheme>PYMES</grapheme><alias>pimes</alias></lexeme>
  <lexeme><grapheme>MERCOSUR</grapheme><alias>Mercosur</alias></lexeme>
  <lexeme><grapheme>CARICOM</grapheme><alias>Cáricom</alias></lexeme>
  <lexeme><grapheme>INTERPOL</grapheme><alias>Interpol</alias></lexeme>
  <lexeme><grapheme>FIFA</grapheme><alias>Fifa</alias></lexeme>
  <lexeme><grapheme>UEFA</grapheme><alias>Uefa</alias></lexeme>
  <lexeme><grapheme>NASA</grapheme><alias>Nasa</alias></lexeme>
</lexicon>
