; Inno Setup 6: makes an installer of the folder that installer/build.py built.
;   iscc /DVersion=0.1.0 installer\windows\transferstudio.iss
; Never run by the authors, who have no Windows; see installer/README.md.

#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
AppId={{6A0F2C5E-3B1D-4B7E-9C64-5D0F3E8A71C2}
AppName=Transfer Studio
AppVersion={#Version}
DefaultDirName={autopf}\Transfer Studio
DefaultGroupName=Transfer Studio
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\built
OutputBaseFilename=TransferStudio-{#Version}-setup
SetupIconFile=..\..\built\icon.ico
UninstallDisplayIcon={app}\transferstudio.exe
Compression=lzma2
SolidCompression=yes
DiskSpanning=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\built\transferstudio\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Transfer Studio"; Filename: "{app}\transferstudio.exe"
Name: "{autodesktop}\Transfer Studio"; Filename: "{app}\transferstudio.exe"; Tasks: desktop

[Tasks]
Name: "desktop"; Description: "Desktop icon"; Flags: unchecked
Name: "folders"; Description: "“Open with Transfer Studio” in the menu of folders (projects are folders, NAME.tsproj)"

[Registry]
Root: HKA; Subkey: "Software\Classes\Directory\shell\TransferStudio"; ValueType: string; ValueData: "Open with Transfer Studio"; Flags: uninsdeletekey; Tasks: folders
Root: HKA; Subkey: "Software\Classes\Directory\shell\TransferStudio"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\transferstudio.exe"; Tasks: folders
Root: HKA; Subkey: "Software\Classes\Directory\shell\TransferStudio\command"; ValueType: string; ValueData: """{app}\transferstudio.exe"" open ""%1"""; Tasks: folders

[Run]
Filename: "{app}\transferstudio.exe"; Description: "Start Transfer Studio"; Flags: postinstall nowait skipifsilent
