package dev.formactions.internal.bytecode;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of a class file (Java Virtual Machine Specification, 4), as far as their code is of interest. */
final class ClassFile {

    private final Map<Integer, Object> constants = new HashMap<>();
    private final Map<String, Code> methods = new HashMap<>();

    private ClassFile(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        constants(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
            member(in);
        }
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            Code code = member(in);
            methods.put(code.method(), code);
        }
    }

    /** Reads the file that a class was loaded from, {@code null} if nobody has it. */
    static @Nullable ClassFile of(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream file = loader == null ? null : loader.getResourceAsStream(path)) {
            return file == null
                    ? null
                    : new ClassFile(new DataInputStream(new ByteArrayInputStream(file.readAllBytes())));
        } catch (IOException e) {
            return null;
        }
    }

    /** The code of all methods, by name and descriptor. */
    Map<String, Code> methods() {
        return methods;
    }

    private void constants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> constants.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> constants.put(i, in.readUnsignedShort());
                case 9, 10, 11, 12, 17, 18 -> constants.put(i, in.readInt());
                case 3, 4 -> in.skipNBytes(4);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
    }

    private Code member(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        String name = text(in.readUnsignedShort()) + text(in.readUnsignedShort());
        byte[] code = {};
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
            boolean isCode = text(in.readUnsignedShort()).equals("Code");
            byte[] content = in.readNBytes(in.readInt());
            if (isCode) {
                DataInputStream inside = new DataInputStream(new ByteArrayInputStream(content));
                inside.skipNBytes(4);
                code = inside.readNBytes(inside.readInt());
            }
        }
        return Code.of(name, code, this::field);
    }

    private String text(int index) {
        return String.valueOf(constants.get(index));
    }

    /** The name of a field in a reference to it. */
    private String field(int reference) {
        Object nameAndType = constants.get((Integer) constants.getOrDefault(reference, 0) & 0xFFFF);
        return text(nameAndType instanceof Integer pair ? pair >>> 16 : 0);
    }
}
