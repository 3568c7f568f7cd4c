; Installs Quoteline for the person who runs it: no administrator is asked, and nothing is written outside their own
; folders and their own part of the registry. Compiled by makensis on any system:
;   makensis -DVERSION=0.1.0 -DAPP=build/out/dist/quoteline -DICON=build/out/quoteline.ico -DOUT=Setup.exe quoteline.nsi
; Paths are taken from where makensis is called (-NOCD).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include "MUI2.nsh"

!define ID "org.quoteline.Quoteline"
!define TYPE "Quoteline.Library"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Quoteline"

Name "Quoteline ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Quoteline"
InstallDirRegKey HKCU "Software\Quoteline" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Quoteline"
VIAddVersionKey "FileDescription" "Installs Quoteline"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Copyright 2026 The Quoteline maintainers, Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\quoteline.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Ukrainian"

Section "Quoteline"
  ; An older version gives way as a whole: nobody keeps files of their own in the folder of the program's parts.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${APP}/*.*"
  File "/oname=quoteline.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Quoteline.lnk" "$INSTDIR\quoteline.exe" "" "$INSTDIR\quoteline.ico"

  WriteRegStr HKCU "Software\Quoteline" "Folder" "$INSTDIR"
  ; A library is opened by double-click; a link quoteline:// leads to its quotation.
  WriteRegStr HKCU "Software\Classes\.quoteline" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\.quoteline" "Content Type" "application/vnd.quoteline"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Quoteline library"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "AppUserModelID" "${ID}"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\quoteline.ico"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\quoteline.exe" gui -- "%1"'
  WriteRegStr HKCU "Software\Classes\quoteline" "" "URL:Quoteline link"
  WriteRegStr HKCU "Software\Classes\quoteline" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\quoteline\shell\open\command" "" '"$INSTDIR\quoteline.exe" open -- "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Quoteline"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\quoteline.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Quoteline maintainers"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Libraries, settings and backups lie in the person's own folders, and stay there.
Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\quoteline.exe"
  Delete "$INSTDIR\quoteline.ico"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Quoteline.lnk"
  DeleteRegKey HKCU "Software\Quoteline"
  DeleteRegKey HKCU "Software\Classes\.quoteline"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "Software\Classes\quoteline"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
